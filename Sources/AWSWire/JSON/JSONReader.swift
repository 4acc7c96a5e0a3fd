internal import AWSModel

/// Reads one JSON text, guided by a schema, onto a tape. Members that the schema does not know are passed over.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: WireLimits
  /// Whether a number or a boolean may stand for a string: some servers that speak AWS's protocols write `"cpu": 256`.
  let isLenient: Bool
  var place = 0
  var writer: AWSWriter
  var scratch: [UInt8] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: WireLimits, isLenient: Bool = false) {
    self.bytes = bytes
    self.limits = limits
    self.isLenient = isLenient
    writer = AWSWriter(reserving: bytes.count / 24 + 8, bytes: bytes.count / 2)
  }

  /// Reads a structure that is the whole text. An empty text is an empty structure.
  static func tape(
    _ body: [UInt8], _ schema: AWSSchema, limits: WireLimits, isLenient: Bool = false
  ) throws(WireFault) -> AWSTape {
    guard body.count <= limits.bodyBytes else { throw WireFault("the body is larger than \(limits.bodyBytes) bytes") }
    guard String(validating: body, as: UTF8.self) != nil else { throw WireFault("the body is not UTF-8") }
    let result = body.withUnsafeBufferPointer { buffer -> Result<AWSTape, WireFault> in
      var reader = JSONReader(buffer, limits: limits, isLenient: isLenient)
      return Result { () throws(WireFault) in try reader.whole(schema) }
    }
    return try result.get()
  }

  private mutating func whole(_ schema: AWSSchema) throws(WireFault) -> AWSTape {
    skipSpace()
    if place == bytes.count {
      let start = writer.begin(.structure, 0)
      writer.end(start)
    } else {
      try structure(schema, 0, depth: 0)
      skipSpace()
      guard place == bytes.count else { throw fault("there is more behind the end") }
    }
    return writer.finish()
  }

  mutating func value(_ type: AWSType, _ member: Int, depth: Int) throws(WireFault) {
    guard writer.count < limits.nodes else { throw fault("more than \(limits.nodes) values") }
    switch type.kind {
    case .structure:
      guard let schema = type.schema else { throw fault("a structure without schema") }
      try structure(schema, member, depth: depth)
    case .list: try list(type, member, depth: depth)
    case .map: try map(type, member, depth: depth)
    case .string: try string(member)
    case .blob: try blob(member)
    case .integer, .long: try integer(member)
    case .boolean: try boolean(member)
    case .float, .double: try number(member)
    case .timestamp: try instant(member)
    case .document: try document(member, depth: depth)
    }
  }

  private mutating func structure(_ schema: AWSSchema, _ member: Int, depth: Int) throws(WireFault) {
    try enter(UInt8(ascii: "{"), depth)
    let start = writer.begin(.structure, member)
    var isFirst = true
    while try next(UInt8(ascii: "}"), &isFirst) {
      let name = try rawString()
      let index =
        name.flatMap { schema.index(of: UnsafeBufferPointer(rebasing: bytes[$0])) } ?? escapedIndex(schema, name)
      try expect(UInt8(ascii: ":"))
      skipSpace()
      if takeNull() { continue }
      if let index {
        try value(schema.members[index].type, index, depth: depth + 1)
      } else {
        try skipValue(depth: depth + 1)
      }
    }
    writer.end(start)
  }

  /// A name with escapes in it was decoded into `scratch`.
  private func escapedIndex(_ schema: AWSSchema, _ name: Range<Int>?) -> Int? {
    name == nil ? scratch.withUnsafeBufferPointer { schema.index(of: $0) } : nil
  }

  private mutating func list(_ type: AWSType, _ member: Int, depth: Int) throws(WireFault) {
    guard let element = type.element else { throw fault("a list without element") }
    try enter(UInt8(ascii: "["), depth)
    let start = writer.begin(.list, member)
    var isFirst = true
    while try next(UInt8(ascii: "]"), &isFirst) {
      if takeNull() { continue }
      try value(element, 0, depth: depth + 1)
    }
    writer.end(start)
  }

  private mutating func map(_ type: AWSType, _ member: Int, depth: Int) throws(WireFault) {
    guard let element = type.element else { throw fault("a map without value") }
    try enter(UInt8(ascii: "{"), depth)
    let start = writer.begin(.map, member)
    var isFirst = true
    while try next(UInt8(ascii: "}"), &isFirst) {
      let keyRange = try rawString()
      let key = keyRange.map { Array(bytes[$0]) } ?? scratch
      try expect(UInt8(ascii: ":"))
      skipSpace()
      if takeNull() { continue }
      writer.string(utf8: key, 0)
      try value(element, 0, depth: depth + 1)
    }
    writer.end(start)
  }

  private mutating func string(_ member: Int) throws(WireFault) {
    if isLenient, let byte = peek(), (48...57).contains(byte) || "-tf".utf8.contains(byte) {
      let start = place
      try skipValue(depth: 0)
      return writer.string(utf8: UnsafeBufferPointer(rebasing: bytes[start..<place]), member)
    }
    guard peek() == UInt8(ascii: "\"") else { throw fault("expected a string") }
    if let range = try rawString() {
      writer.string(utf8: UnsafeBufferPointer(rebasing: bytes[range]), member)
    } else {
      writer.string(utf8: scratch, member)
    }
  }

  private mutating func blob(_ member: Int) throws(WireFault) {
    guard peek() == UInt8(ascii: "\"") else { throw fault("expected Base64") }
    let start = place
    let decoded: [UInt8]?
    if let range = try rawString() {
      decoded = Base64.decode(UnsafeBufferPointer(rebasing: bytes[range]))
    } else {
      decoded = Base64.decode(scratch)
    }
    guard let decoded else { throw WireFault("this is not Base64", at: start) }
    writer.blob(decoded, member)
  }

  private mutating func document(_ member: Int, depth: Int) throws(WireFault) {
    let start = place
    try skipValue(depth: depth)
    writer.string(utf8: UnsafeBufferPointer(rebasing: bytes[start..<place]), member)
  }

  private mutating func enter(_ opening: UInt8, _ depth: Int) throws(WireFault) {
    guard depth < limits.depth else { throw fault("nested deeper than \(limits.depth)") }
    try expect(opening)
  }
}
