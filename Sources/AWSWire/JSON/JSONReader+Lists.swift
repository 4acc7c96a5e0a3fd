extension JSONReader {
  /// The members of an object that are strings or lists of strings: the details of an error, whose schema is not known.
  static func lists(_ body: [UInt8], limits: WireLimits) throws(WireFault) -> [String: [String]] {
    let result = body.withUnsafeBufferPointer { buffer -> Result<[String: [String]], WireFault> in
      var reader = JSONReader(buffer, limits: limits)
      return Result { () throws(WireFault) in try reader.lists() }
    }
    return try result.get()
  }

  private mutating func lists() throws(WireFault) -> [String: [String]] {
    var result: [String: [String]] = [:]
    try expect(UInt8(ascii: "{"))
    var isFirst = true
    while try next(UInt8(ascii: "}"), &isFirst) {
      let name = try plainString()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      switch peek() {
      case UInt8(ascii: "\""): result[name] = [try plainString()]
      case UInt8(ascii: "["): result[name] = try strings()
      default: try skipValue(depth: 1)
      }
    }
    return result
  }

  private mutating func strings() throws(WireFault) -> [String] {
    try expect(UInt8(ascii: "["))
    var result: [String] = []
    var isFirst = true
    while try next(UInt8(ascii: "]"), &isFirst) {
      if peek() == UInt8(ascii: "\"") { result.append(try plainString()) } else { try skipValue(depth: 2) }
    }
    return result
  }

  private mutating func plainString() throws(WireFault) -> String {
    let range = try rawString()
    return range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? String(decoding: scratch, as: UTF8.self)
  }
}
