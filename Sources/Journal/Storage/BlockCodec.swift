/// Makes JSON small: the block format of LZ4 (literals and references to what came before), without its frame.
///
/// A snapshot repeats its keys and the heads of its ARNs in every row; this takes it to a sixth or less, at hundreds of
/// megabytes a second, and needs no library. Source: the LZ4 block format description.
enum BlockCodec {
  private static let minimumMatch = 4
  /// The format wants the last five bytes, and every match's start up to twelve bytes before the end, as literals.
  private static let tail = 12
  private static let hashBits = 16

  static func compress(_ input: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count / 4 + 16)
    guard input.count > tail + minimumMatch else {
      appendSequence(literals: input[...], match: nil, to: &output)
      return output
    }
    var table = [Int32](repeating: -1, count: 1 << hashBits)
    var anchor = 0
    input.withUnsafeBytes { bytes in
      var position = 0
      let limit = bytes.count - tail
      while position < limit {
        let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        let slot = Int((word &* 2_654_435_761) >> (32 - UInt32(hashBits)))
        let candidate = Int(table[slot])
        table[slot] = Int32(truncatingIfNeeded: position)
        guard candidate >= 0, position - candidate <= 0xffff,
          bytes.loadUnaligned(fromByteOffset: candidate, as: UInt32.self) == word
        else {
          position += 1 + (position - anchor) >> 6
          continue
        }
        var length = minimumMatch
        while position + length < bytes.count - 5, bytes[candidate + length] == bytes[position + length] { length += 1 }
        appendSequence(
          literals: input[anchor..<position], match: (offset: position - candidate, length: length), to: &output)
        position += length
        anchor = position
      }
    }
    appendSequence(literals: input[anchor...], match: nil, to: &output)
    return output
  }

  /// Nil for anything that is no block, or does not stand for exactly `count` bytes.
  static func decompress(_ input: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    var isSound = false
    let output = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      isSound = input.withUnsafeBufferPointer { expand($0, into: buffer, count: count) }
      initialized = isSound ? count : 0
    }
    return isSound ? output : nil
  }

  private static func expand(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>, count: Int
  ) -> Bool {
    var position = 0
    var written = 0
    while position < input.count {
      let token = input[position]
      position += 1
      guard let literals = readLength(Int(token >> 4), input, &position), position + literals <= input.count,
        written + literals <= count
      else { return false }
      for index in 0..<literals { output[written + index] = input[position + index] }
      position += literals
      written += literals
      if position == input.count { return written == count }
      guard position + 2 <= input.count else { return false }
      let offset = Int(input[position]) | Int(input[position + 1]) << 8
      position += 2
      guard let more = readLength(Int(token & 15), input, &position), offset > 0, offset <= written,
        written + more + minimumMatch <= count
      else { return false }
      // A reference may reach into what it writes itself: that is how runs are stored.
      for index in 0..<(more + minimumMatch) { output[written + index] = output[written - offset + index] }
      written += more + minimumMatch
    }
    return written == count
  }

  private static func appendSequence(
    literals: ArraySlice<UInt8>, match: (offset: Int, length: Int)?, to output: inout [UInt8]
  ) {
    let matchCode = match.map { $0.length - minimumMatch } ?? 0
    output.append(UInt8(min(15, literals.count) << 4 | min(15, matchCode)))
    appendLength(literals.count, to: &output)
    output += literals
    guard let match else { return }
    output.append(UInt8(match.offset & 0xff))
    output.append(UInt8(match.offset >> 8))
    appendLength(matchCode, to: &output)
  }

  private static func appendLength(_ length: Int, to output: inout [UInt8]) {
    guard length >= 15 else { return }
    var rest = length - 15
    while rest >= 255 {
      output.append(255)
      rest -= 255
    }
    output.append(UInt8(rest))
  }

  private static func readLength(
    _ start: Int, _ input: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> Int? {
    guard start == 15 else { return start }
    var length = start
    while position < input.count {
      let byte = input[position]
      position += 1
      length += Int(byte)
      if byte < 255 { return length }
    }
    return nil
  }
}
