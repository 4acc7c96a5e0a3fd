import AWSModel
import Foundation

/// What a body means, whatever its spelling: for comparing ours with another implementation's.
indirect enum Meaning: Hashable, CustomStringConvertible {
  case null
  case bool(Bool)
  case number(Double)
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
  case list([Meaning])
  case map([String: Meaning])

  static func of(_ body: [UInt8], wire: AWSProtocol) throws -> Meaning {
    switch wire {
    case .json10, .json11: json(try JSONSerialization.jsonObject(with: Data(body), options: [.fragmentsAllowed]))
    case .query, .ec2: body.first == UInt8(ascii: "<") ? markup(body) : form(body)
    case .cbor: try PlainCBOR.meaning(body)
    }
  }

  private static func json(_ object: Any) -> Meaning {
    switch object {
    case is NSNull: .null
    case let map as [String: Any]: .map(map.mapValues(json))
    case let list as [Any]: .list(list.map(json))
    case let text as String: .text(text)
    case let number as NSNumber:
      String(cString: number.objCType) == "c" ? .bool(number.boolValue) : Meaning.number(number)
    default: .text("\(object)")
    }
  }

  private static func number(_ number: NSNumber) -> Meaning {
    let whole = number.int64Value
    return NSNumber(value: whole) == number ? .integer(whole) : .number(number.doubleValue)
  }

  /// Numbers and instants are compared by value: `1.0` is `1`, and `.250Z` is `.25Z`.
  static func scalar(_ text: String) -> Meaning {
    if let whole = Int64(text) { return .integer(whole) }
    if let number = Double(text) { return number == number.rounded() ? .integer(Int64(number)) : .number(number) }
    if text.count > 18, text.hasSuffix("Z"), text.dropFirst(10).first == "T" {
      let seconds = try? Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains(".")).parse(text)
      if let seconds { return .text("instant \(seconds.timeIntervalSince1970)") }
    }
    return .text(text)
  }

  private static func form(_ body: [UInt8]) -> Meaning {
    var pairs: [String: Meaning] = [:]
    for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? "?"
      }
      pairs[parts[0]] = scalar(parts.count > 1 ? parts[1] : "")
    }
    return .map(pairs)
  }

  /// Tags and texts in turn, white space between tags left out.
  private static func markup(_ body: [UInt8]) -> Meaning {
    var found: [Meaning] = []
    var rest = String(decoding: body, as: UTF8.self)[...]
    while let next = rest.firstIndex(of: rest.first == "<" ? ">" : "<") {
      let isTag = rest.first == "<"
      let end = isTag ? rest.index(after: next) : next
      let piece = String(rest[..<end])
      rest = rest[end...]
      if isTag { found.append(.text(piece)) } else if !piece.allSatisfy(\.isWhitespace) { found.append(plain(piece)) }
    }
    return .list(found.filter { if case .text(let tag) = $0 { !tag.hasPrefix("<?") } else { true } })
  }

  private static func plain(_ text: String) -> Meaning {
    var text = text
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: entity, with: character)
    }
    return scalar(text)
  }

  /// Without members that hold nothing: forms cannot carry empty lists, maps and structures.
  var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .text(let value): value
    case .bytes(let value): "<\(value.count) bytes>"
    case .list(let items): "[\(items.map(\.description).joined(separator: " "))]"
    case .map(let map): "{\(map.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    }
  }
}

/// CBOR read without any schema, straight from RFC 8949.
enum PlainCBOR {
  struct Broken: Error {}

  static func meaning(_ bytes: [UInt8]) throws -> Meaning {
    var rest = bytes[...]
    let meaning = try item(&rest)
    guard rest.isEmpty else { throw Broken() }
    return meaning ?? .null
  }

  /// Nil is the break that ends what has no length.
  private static func item(_ rest: inout ArraySlice<UInt8>) throws -> Meaning? {
    guard let first = rest.popFirst() else { throw Broken() }
    let (major, info) = (first >> 5, Int(first & 31))
    var argument = UInt64(info)
    if (24...27).contains(info) {
      argument = 0
      for _ in 0..<(1 << (info - 24)) { argument = argument << 8 | UInt64(rest.popFirst() ?? 0) }
    }
    switch major {
    case 0: return .integer(Int64(argument))
    case 1: return .integer(-1 - Int64(argument))
    case 2: return .bytes(take(Int(argument), &rest))
    case 3: return .text(String(decoding: take(Int(argument), &rest), as: UTF8.self))
    case 4: return .list(try items(info == 31 ? nil : Int(argument), &rest))
    case 5:
      let flat = try items(info == 31 ? nil : Int(argument) * 2, &rest)
      var map: [String: Meaning] = [:]
      for index in stride(from: 0, to: flat.count, by: 2) { map[flat[index].description] = flat[index + 1] }
      return .map(map)
    case 6: return try item(&rest)
    default: return simple(info, argument)
    }
  }

  private static func simple(_ info: Int, _ argument: UInt64) -> Meaning? {
    switch info {
    case 20, 21: return .bool(info == 21)
    case 26: return double(Double(Float(bitPattern: UInt32(argument))))
    case 27: return double(Double(bitPattern: argument))
    case 31: return nil
    default: return .null
    }
  }

  private static func double(_ value: Double) -> Meaning {
    value == value.rounded() && abs(value) < 1e15 ? .integer(Int64(value)) : .number(value)
  }

  private static func items(_ count: Int?, _ rest: inout ArraySlice<UInt8>) throws -> [Meaning] {
    var found: [Meaning] = []
    while found.count != count, let next = try item(&rest) { found.append(next) }
    return found
  }

  private static func take(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}
