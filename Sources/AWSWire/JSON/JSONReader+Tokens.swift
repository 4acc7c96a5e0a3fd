internal import AWSModel

/// The tokens of JSON, as RFC 8259 says.
extension JSONReader {
  func peek() -> UInt8? { place < bytes.count ? bytes[place] : nil }

  func fault(_ message: String) -> WireFault { WireFault(message, at: place) }

  mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  mutating func expect(_ byte: UInt8) throws(WireFault) {
    skipSpace()
    guard peek() == byte else { throw fault("expected '\(Character(Unicode.Scalar(byte)))'") }
    place += 1
  }

  /// Steps to the next element of an object or array; false, past the end, when there is none.
  mutating func next(_ closing: UInt8, _ isFirst: inout Bool) throws(WireFault) -> Bool {
    skipSpace()
    if peek() == closing, isFirst {
      place += 1
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    guard let byte = peek() else { throw fault("the text ends too early") }
    place += 1
    if byte == closing { return false }
    guard byte == UInt8(ascii: ",") else { throw fault("expected ',' or the end") }
    skipSpace()
    return true
  }

  mutating func takeNull() -> Bool { take("null") }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[place + offset] != word.utf8Start[offset] { return false }
    place += count
    return true
  }

  /// Reads a string. Without escapes, its place in the text is the answer; with escapes, nil, and it stands in `scratch`.
  mutating func rawString() throws(WireFault) -> Range<Int>? {
    guard peek() == UInt8(ascii: "\"") else { throw fault("expected a string") }
    place += 1
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        defer { place += 1 }
        guard place - start <= limits.stringBytes else { throw fault("a string longer than \(limits.stringBytes)") }
        return start..<place
      }
      if byte == UInt8(ascii: "\\") { break }
      guard byte >= 0x20 else { throw fault("a control character in a string") }
      place += 1
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[start..<place])
    try escapedString()
    return nil
  }

  private mutating func escapedString() throws(WireFault) {
    while place < bytes.count {
      guard scratch.count <= limits.stringBytes else { throw fault("a string longer than \(limits.stringBytes)") }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw fault("a control character in a string")
      default: scratch.append(byte)
      }
    }
    throw fault("a string without end")
  }

  private mutating func escape() throws(WireFault) {
    guard let byte = peek() else { throw fault("a string without end") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(byte)
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape()
    default: throw fault("an unknown escape")
    }
  }

  /// `\uXXXX`, in pairs for what lies beyond the basic plane; half a pair alone becomes the replacement character.
  private mutating func unicodeEscape() throws(WireFault) {
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    {
      let before = place
      place += 2
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low) {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      } else {
        place = before
      }
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func hexadecimal() throws(WireFault) -> UInt32 {
    guard place + 4 <= bytes.count else { throw fault("half an escape") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else {
        throw fault("no hexadecimal digit")
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }

  mutating func boolean(_ member: Int) throws(WireFault) {
    if take("true") {
      writer.boolean(true, member)
    } else if take("false") {
      writer.boolean(false, member)
    } else {
      throw fault("expected true or false")
    }
  }

  mutating func integer(_ member: Int) throws(WireFault) {
    let start = place
    let isNegative = peek() == UInt8(ascii: "-")
    if isNegative { place += 1 }
    var value = 0
    var digits = 0
    while let byte = peek(), byte >= 48, byte <= 57 {
      let (product, over) = value.multipliedReportingOverflow(by: 10)
      // Towards the sign, since the least number has no positive counterpart.
      let (sum, past) = product.addingReportingOverflow(isNegative ? -Int(byte - 48) : Int(byte - 48))
      guard !over, !past else { throw fault("a number too large") }
      value = sum
      digits += 1
      place += 1
    }
    guard digits > 0 else { throw fault("expected a number") }
    if let byte = peek(), byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
      place = start
      let number = try numberToken()
      guard let whole = Int(exactly: number.rounded(.towardZero)) else { throw fault("a number too large") }
      writer.integer(whole, member)
    } else {
      writer.integer(value, member)
    }
  }

  mutating func number(_ member: Int) throws(WireFault) {
    if peek() == UInt8(ascii: "\"") {
      let range = try rawString()
      let text = range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
      guard let value = WireNumber.value(text) else { throw fault("expected a number") }
      writer.number(value, member)
    } else {
      writer.number(try numberToken(), member)
    }
  }

  mutating func instant(_ member: Int) throws(WireFault) {
    if peek() == UInt8(ascii: "\"") {
      let range = try rawString()
      let text = range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
      guard let value = WireInstant.sinceReference(text) else { throw fault("expected an instant") }
      writer.instant(value, member)
    } else {
      writer.instant(try numberToken() - WireInstant.epoch, member)
    }
  }

  private mutating func numberToken() throws(WireFault) -> Double {
    let start = place
    while let byte = peek(), (48...57).contains(byte) || "+-.eE".utf8.contains(byte) { place += 1 }
    guard place > start, place - start < 64, bytes[start] != UInt8(ascii: "+"), bytes[start] != UInt8(ascii: "."),
      let value = Double(String(decoding: bytes[start..<place], as: UTF8.self)), value.isFinite
    else { throw fault("expected a number") }
    return value
  }

  /// Passes over a value that nobody asked for, as strictly as over one that somebody did.
  mutating func skipValue(depth: Int) throws(WireFault) {
    guard depth < limits.depth else { throw fault("nested deeper than \(limits.depth)") }
    skipSpace()
    switch peek() {
    case UInt8(ascii: "\""): _ = try rawString()
    case UInt8(ascii: "{"):
      place += 1
      var isFirst = true
      while try next(UInt8(ascii: "}"), &isFirst) {
        _ = try rawString()
        try expect(UInt8(ascii: ":"))
        try skipValue(depth: depth + 1)
      }
    case UInt8(ascii: "["):
      place += 1
      var isFirst = true
      while try next(UInt8(ascii: "]"), &isFirst) { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      guard take("true") || take("false") || take("null") else { throw fault("an unknown word") }
    default: _ = try numberToken()
    }
  }
}
