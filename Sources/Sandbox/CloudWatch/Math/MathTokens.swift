/// The pieces of an expression.
enum MathToken: Equatable {
  case number(Double)
  case text(String)
  case name(String)
  case symbol(String)
}

/// Splits an expression into its pieces.
struct MathTokens {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func all() throws(MathError) -> [MathToken] {
    var result: [MathToken] = []
    while let token = try next() { result.append(token) }
    return result
  }

  private mutating func next() throws(MathError) -> MathToken? {
    while place < bytes.count, bytes[place] <= 32 { place += 1 }
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): return try number()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return .text(try quoted(byte))
    case _ where Self.isWordByte(byte): return .name(taken(while: Self.isWordByte))
    default: return .symbol(try symbol())
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func taken(while isIncluded: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, isIncluded(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func number() throws(MathError) -> MathToken {
    var text = taken { Self.isWordByte($0) || $0 == UInt8(ascii: ".") }
    if text.last == "e" || text.last == "E", place < bytes.count,
      [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[place])
    {
      text += String(UnicodeScalar(bytes[place]))
      place += 1
      text += taken(while: Self.isWordByte)
    }
    guard let value = Double(text) else { throw MathError("Invalid syntax at '\(text)'") }
    return .number(value)
  }

  private mutating func quoted(_ quote: UInt8) throws(MathError) -> String {
    place += 1
    var result: [UInt8] = []
    while place < bytes.count, bytes[place] != quote {
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count { place += 1 }
      result.append(bytes[place])
      place += 1
    }
    guard place < bytes.count else { throw MathError("Unterminated string") }
    place += 1
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func symbol() throws(MathError) -> String {
    for length in [2, 1] where place + length <= bytes.count {
      let text = String(decoding: bytes[place..<place + length], as: UTF8.self)
      guard Self.symbols.contains(text) else { continue }
      place += length
      return text
    }
    throw MathError("Invalid syntax at '\(String(UnicodeScalar(bytes[place])))'")
  }

  private static let symbols: Set<String> = [
    "+", "-", "*", "/", "^", "(", ")", "[", "]", ",", "==", "!=", "<=", ">=", "<", ">", "&&", "||",
  ]
}
