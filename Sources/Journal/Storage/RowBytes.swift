/// Writes rows of numbers and texts: numbers by their size, a text once and then by its number.
struct RowWriter {
  private(set) var bytes: [UInt8] = []
  private var texts: [String: Int] = [:]
  private var previous: [UInt8] = []

  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign are short.
  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)) }

  mutating func write(_ number: Double) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift)) }
  }

  /// A text that other rows have too.
  mutating func write(shared text: String) {
    if let known = texts[text] { return write(UInt64(known)) }
    texts[text] = texts.count + 1
    write(UInt64(0))
    write(plain: Array(text.utf8))
  }

  /// A text of this row alone, less what it begins with like the one before.
  mutating func write(own text: String) {
    let utf8 = Array(text.utf8)
    var common = 0
    while common < min(utf8.count, previous.count), utf8[common] == previous[common] { common += 1 }
    write(UInt64(common))
    write(plain: Array(utf8[common...]))
    previous = utf8
  }

  private mutating func write(plain utf8: [UInt8]) {
    write(UInt64(utf8.count))
    bytes += utf8
  }
}

/// Reads what a ``RowWriter`` wrote. Every method throws where the bytes are not of its making.
struct RowReader {
  private let bytes: [UInt8]
  private var position = 0
  private var texts: [String] = []
  private var previous: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func number() throws -> UInt64 {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard position < bytes.count else { throw StoredValue.broken }
      let byte = bytes[position]
      position += 1
      result |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return result }
    }
    throw StoredValue.broken
  }

  mutating func integer() throws -> Int {
    let folded = try number()
    return Int(truncatingIfNeeded: Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1))
  }

  mutating func double() throws -> Double {
    guard position + 8 <= bytes.count else { throw StoredValue.broken }
    var bits: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bits |= UInt64(bytes[position]) << shift
      position += 1
    }
    return Double(bitPattern: bits)
  }

  mutating func sharedText() throws -> String {
    let index = try number()
    if index == 0 {
      let text = String(decoding: try plain(), as: UTF8.self)
      texts.append(text)
      return text
    }
    guard index <= UInt64(texts.count) else { throw StoredValue.broken }
    return texts[Int(index) - 1]
  }

  mutating func ownText() throws -> String {
    let common = try number()
    guard common <= UInt64(previous.count) else { throw StoredValue.broken }
    previous = Array(previous[..<Int(common)]) + Array(try plain())
    return String(decoding: previous, as: UTF8.self)
  }

  private mutating func plain() throws -> ArraySlice<UInt8> {
    let count = try number()
    guard count <= UInt64(bytes.count - position) else { throw StoredValue.broken }
    defer { position += Int(count) }
    return bytes[position..<(position + Int(count))]
  }
}
