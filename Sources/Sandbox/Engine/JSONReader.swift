/// Why a text is not JSON.
struct JSONFault: Error, Hashable {
  /// What was expected or found, for a person.
  var message: String
  /// The byte at which it shows, counted from zero.
  var offset: Int
}

extension JSONValue {
  /// Reads JSON text (RFC 8259). Nesting is bounded at 1,000 levels, as EventBridge bounds it.
  init(json text: String) throws(JSONFault) {
    var reader = JSONReader(text)
    self = try reader.document()
  }
}

/// Reads one JSON text, byte by byte.
private struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func document() throws(JSONFault) -> JSONValue {
    let value = try value()
    skipSpace()
    if place < bytes.count { throw fault("unexpected text after the value") }
    return value
  }

  private func fault(_ message: String) -> JSONFault { JSONFault(message: message, offset: place) }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    guard place < bytes.count else { throw fault("the text ends where a value is expected") }
    switch bytes[place] {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONFault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONFault) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    if depth > 1000 { throw fault("nested too deeply") }
    return try body(&self)
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    let end = place + text.utf8.count
    guard end <= bytes.count, bytes[place..<end].elementsEqual(text.utf8) else { throw fault("unrecognized token") }
    place = end
    return value
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    place += 1
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw fault("a field name is expected") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw fault("a colon is expected") }
      members[key] = try value()
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw fault("a comma or a closing brace is expected") }
    }
  }

  private mutating func array() throws(JSONFault) -> JSONValue {
    place += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value())
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw fault("a comma or a closing bracket is expected") }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func string() throws(JSONFault) -> String {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(&text)
      case 0..<0x20: throw fault("a control character in a string")
      default: text.append(byte)
      }
    }
    throw fault("the text ends inside a string")
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"),
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "t"): 0x09,
  ]

  private mutating func escape(_ text: inout [UInt8]) throws(JSONFault) {
    guard place < bytes.count else { throw fault("the text ends inside a string") }
    let byte = bytes[place]
    place += 1
    if let plain = Self.escapes[byte] {
      text.append(plain)
    } else if byte == UInt8(ascii: "u") {
      text.append(contentsOf: String(Character(try scalar())).utf8)
    } else {
      throw fault("unrecognized character escape")
    }
  }

  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try hex()
    var code = first
    if (0xD800..<0xDC00).contains(first) {
      guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else {
        throw fault("half of a surrogate pair")
      }
      place += 2
      let second = try hex()
      guard (0xDC00..<0xE000).contains(second) else { throw fault("half of a surrogate pair") }
      code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault("half of a surrogate pair") }
    return scalar
  }

  private mutating func hex() throws(JSONFault) -> UInt32 {
    guard place + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits are expected") }
    place += 4
    return code
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = place
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    while place < bytes.count, digits.contains(bytes[place]) || "+-.eE".utf8.contains(bytes[place]) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isZeroLed = unsigned.count > 1 && unsigned.hasPrefix("0") && unsigned.dropFirst().first?.isNumber == true
    guard unsigned.first?.isNumber == true, unsigned.last?.isNumber == true, !isZeroLed else {
      throw fault("unrecognized token")
    }
    if let whole = Int64(text) { return .integer(whole) }
    guard let number = Double(text) else { throw fault("unrecognized token") }
    return .number(number)
  }
}
