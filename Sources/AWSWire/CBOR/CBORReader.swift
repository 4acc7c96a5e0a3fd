internal import AWSModel

/// Reads one CBOR item (RFC 8949), guided by a schema, onto a tape: the body of Smithy's rpc-v2-cbor protocol.
struct CBORReader {
  private let bytes: [UInt8]
  private let limits: WireLimits
  private var place = 0
  private var skipped = 0
  private var writer: AWSWriter

  static func tape(_ body: [UInt8], _ schema: AWSSchema, limits: WireLimits) throws(WireFault) -> AWSTape {
    guard body.count <= limits.bodyBytes else { throw WireFault("the body is larger than \(limits.bodyBytes) bytes") }
    var reader = CBORReader(
      bytes: body, limits: limits, writer: AWSWriter(reserving: body.count / 8 + 8, bytes: body.count / 2))
    if body.isEmpty {
      let start = reader.writer.begin(.structure, 0)
      reader.writer.end(start)
    } else {
      try reader.structure(schema, 0, depth: 0)
      guard reader.place == body.count else { throw reader.fault("there is more behind the end") }
    }
    return reader.writer.finish()
  }

  private struct Head {
    var major: UInt8
    var info: UInt8
    var argument: UInt64
    var isIndefinite: Bool { info == 31 }
  }

  private func fault(_ message: String) -> WireFault { WireFault(message, at: place) }

  private mutating func byte() throws(WireFault) -> UInt8 {
    guard place < bytes.count else { throw fault("the item ends too early") }
    defer { place += 1 }
    return bytes[place]
  }

  private mutating func head() throws(WireFault) -> Head {
    let first = try byte()
    let info = first & 31
    var argument = UInt64(info)
    switch info {
    case 24, 25, 26, 27:
      argument = 0
      for _ in 0..<(1 << (info - 24)) { argument = argument << 8 | UInt64(try byte()) }
    case 28, 29, 30: throw fault("a reserved length")
    default: break
    }
    return Head(major: first >> 5, info: info, argument: argument)
  }

  private mutating func takeNull() -> Bool {
    guard place < bytes.count, bytes[place] == 0xF6 || bytes[place] == 0xF7 else { return false }
    place += 1
    return true
  }

  /// Whether another element follows in an array or map of which `read` were read.
  private mutating func more(_ head: Head, read: UInt64) throws(WireFault) -> Bool {
    if !head.isIndefinite { return read < head.argument }
    guard place < bytes.count else { throw fault("the item ends too early") }
    guard bytes[place] == 0xFF else { return true }
    place += 1
    return false
  }

  private mutating func value(_ type: AWSType, _ member: Int, depth: Int) throws(WireFault) {
    guard writer.count < limits.nodes else { throw fault("more than \(limits.nodes) values") }
    switch type.kind {
    case .structure:
      guard let schema = type.schema else { throw fault("a structure without schema") }
      try structure(schema, member, depth: depth)
    case .list:
      guard let element = type.element else { throw fault("a list without element") }
      let head = try container(4, depth)
      let start = writer.begin(.list, member)
      var read: UInt64 = 0
      while try more(head, read: read) {
        read += 1
        if takeNull() { continue }
        try value(element, 0, depth: depth + 1)
      }
      writer.end(start)
    case .map: try map(type, member, depth: depth)
    case .string, .document: writer.string(utf8: try text(), member)
    case .blob: writer.blob(try string(2), member)
    case .integer, .long, .float, .double: try number(type, member)
    case .boolean:
      let head = try head()
      guard head.major == 7, head.info == 20 || head.info == 21 else { throw fault("expected true or false") }
      writer.boolean(head.info == 21, member)
    case .timestamp:
      let head = try head()
      guard head.major == 6, head.argument == 1 else { throw fault("expected an instant") }
      writer.instant(try double() - WireInstant.epoch, member)
    }
  }

  private mutating func container(_ major: UInt8, _ depth: Int) throws(WireFault) -> Head {
    guard depth < limits.depth else { throw fault("nested deeper than \(limits.depth)") }
    let head = try head()
    guard head.major == major else { throw fault("an item of another kind was expected") }
    guard head.isIndefinite || head.argument <= UInt64(bytes.count - place) else {
      throw fault("a length beyond the end")
    }
    return head
  }

  private mutating func structure(_ schema: AWSSchema, _ member: Int, depth: Int) throws(WireFault) {
    let head = try container(5, depth)
    let start = writer.begin(.structure, member)
    var read: UInt64 = 0
    while try more(head, read: read) {
      read += 1
      let name = try text()
      let index = name.withUnsafeBufferPointer { schema.index(of: $0) }
      if takeNull() { continue }
      if let index {
        try value(schema.members[index].type, index, depth: depth + 1)
      } else {
        try skip(depth: depth + 1)
      }
    }
    writer.end(start)
  }

  private mutating func map(_ type: AWSType, _ member: Int, depth: Int) throws(WireFault) {
    guard let element = type.element else { throw fault("a map without value") }
    let head = try container(5, depth)
    let start = writer.begin(.map, member)
    var read: UInt64 = 0
    while try more(head, read: read) {
      read += 1
      let key = try text()
      if takeNull() { continue }
      writer.string(utf8: key, 0)
      try value(element, 0, depth: depth + 1)
    }
    writer.end(start)
  }

  private mutating func number(_ type: AWSType, _ member: Int) throws(WireFault) {
    let isWhole = type.kind == .integer || type.kind == .long
    guard place < bytes.count else { throw fault("the item ends too early") }
    if isWhole, bytes[place] >> 5 <= 1 {
      let head = try head()
      guard let value = Int(exactly: head.argument) else { throw fault("a number too large") }
      writer.integer(head.major == 0 ? value : -1 - value, member)
      return
    }
    let value = try double()
    if isWhole {
      guard let whole = Int(exactly: value.rounded(.towardZero)) else { throw fault("expected a whole number") }
      writer.integer(whole, member)
    } else {
      writer.number(value, member)
    }
  }

  private mutating func double() throws(WireFault) -> Double {
    let head = try head()
    switch (head.major, head.info) {
    case (0, _): return Double(head.argument)
    case (1, _): return -1 - Double(head.argument)
    case (7, 25): return Double(CBORReader.half(UInt16(truncatingIfNeeded: head.argument)))
    case (7, 26): return Double(Float(bitPattern: UInt32(truncatingIfNeeded: head.argument)))
    case (7, 27): return Double(bitPattern: head.argument)
    default: throw fault("expected a number")
    }
  }

  /// Half precision, which not every platform's compiler knows as a type.
  private static func half(_ bits: UInt16) -> Float {
    let sign: Float = bits >> 15 == 1 ? -1 : 1
    let exponent = Int(bits >> 10 & 31)
    let fraction = Float(bits & 1023)
    switch exponent {
    case 0: return sign * fraction * 0x1p-24
    case 31: return fraction == 0 ? sign * .infinity : .nan
    default: return sign * Float(sign: .plus, exponent: exponent - 25, significand: 1024 + fraction)
    }
  }

  private mutating func text() throws(WireFault) -> [UInt8] {
    let bytes = try string(3)
    guard String(validating: bytes, as: UTF8.self) != nil else { throw fault("a text that is not UTF-8") }
    return bytes
  }

  /// A text (3) or bytes (2), in one piece or in chunks.
  private mutating func string(_ major: UInt8) throws(WireFault) -> [UInt8] {
    let head = try head()
    guard head.major == major else { throw fault("an item of another kind was expected") }
    if !head.isIndefinite { return try take(head.argument) }
    var result: [UInt8] = []
    while try more(head, read: 0) {
      let chunk = try self.head()
      guard chunk.major == major, !chunk.isIndefinite else { throw fault("a chunk of another kind") }
      result += try take(chunk.argument)
      guard result.count <= limits.stringBytes else { throw fault("a string longer than \(limits.stringBytes)") }
    }
    return result
  }

  private mutating func take(_ count: UInt64) throws(WireFault) -> [UInt8] {
    guard count <= UInt64(bytes.count - place) else { throw fault("a length beyond the end") }
    guard count <= UInt64(limits.stringBytes) else { throw fault("a string longer than \(limits.stringBytes)") }
    defer { place += Int(count) }
    return Array(bytes[place..<place + Int(count)])
  }

  private mutating func skip(depth: Int) throws(WireFault) {
    guard depth < limits.depth else { throw fault("nested deeper than \(limits.depth)") }
    skipped += 1
    guard skipped < limits.nodes else { throw fault("more than \(limits.nodes) values") }
    let head = try head()
    switch head.major {
    case 2, 3:
      if head.isIndefinite {
        while try more(head, read: 0) { try skip(depth: depth + 1) }
      } else {
        _ = try take(head.argument)
      }
    case 4, 5:
      var read: UInt64 = 0
      while try more(head, read: read) {
        read += 1
        try skip(depth: depth + 1)
        if head.major == 5 { try skip(depth: depth + 1) }
      }
    case 6: try skip(depth: depth + 1)
    default: break
    }
  }

  private init(bytes: [UInt8], limits: WireLimits, writer: AWSWriter) {
    self.bytes = bytes
    self.limits = limits
    self.writer = writer
  }
}
