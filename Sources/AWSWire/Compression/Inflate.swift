/// Unpacks DEFLATE (RFC 1951). Every step either reads input or writes bounded output, so it always ends.
struct Inflate {
  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var place: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  init(_ input: ArraySlice<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
    place = input.startIndex
  }

  /// Where the compressed data ended.
  var end: Int { place }

  mutating func run() throws(WireFault) -> [UInt8] {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try stored()
      case 1: try compressed(.fixedLengths, .fixedDistances)
      case 2:
        let (lengths, distances) = try codes()
        try compressed(lengths, distances)
      default: throw fault("an unknown kind of block")
      }
    }
    return output
  }

  private func fault(_ message: String) -> WireFault { WireFault("the compressed body holds \(message)", at: place) }

  private mutating func take(_ count: Int) throws(WireFault) -> Int {
    while bitCount < count {
      guard place < input.endIndex else { throw fault("less than it says") }
      bits |= UInt32(input[place]) << UInt32(bitCount)
      bitCount += 8
      place += 1
    }
    let value = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return value
  }

  private mutating func stored() throws(WireFault) {
    (bits, bitCount) = (0, 0)
    let length = try take(16)
    guard try take(16) == ~length & 0xFFFF else { throw fault("a block of contradictory length") }
    guard length <= input.endIndex - place else { throw fault("less than it says") }
    try reserve(length)
    output += input[place..<place + length]
    place += length
  }

  private func reserve(_ count: Int) throws(WireFault) {
    guard output.count + count <= limit else { throw fault("more than \(limit) bytes") }
  }

  private mutating func compressed(_ lengths: HuffmanCode, _ distances: HuffmanCode) throws(WireFault) {
    while true {
      let symbol = try symbol(lengths)
      if symbol < 256 {
        try reserve(1)
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(symbol - 257, distances)
      }
    }
  }

  private mutating func copy(_ symbol: Int, _ distances: HuffmanCode) throws(WireFault) {
    guard symbol < Self.lengthBase.count else { throw fault("an unknown length") }
    let length = Self.lengthBase[symbol] + (try take(Self.lengthBits[symbol]))
    let far = try self.symbol(distances)
    guard far < Self.distanceBase.count else { throw fault("an unknown distance") }
    let distance = Self.distanceBase[far] + (try take(Self.distanceBits[far]))
    guard distance <= output.count else { throw fault("a distance before its beginning") }
    try reserve(length)
    for _ in 0..<length { output.append(output[output.count - distance]) }
  }

  private mutating func symbol(_ code: HuffmanCode) throws(WireFault) -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      value |= try take(1)
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw fault("an unknown code")
  }

  /// The codes of a block that brings its own.
  private mutating func codes() throws(WireFault) -> (HuffmanCode, HuffmanCode) {
    let (lengthCount, distanceCount, metaCount) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
    var meta = Array(repeating: 0, count: 19)
    for index in 0..<metaCount { meta[Self.metaOrder[index]] = try take(3) }
    let metaCode = try code(meta)
    var lengths: [Int] = []
    while lengths.count < lengthCount + distanceCount {
      let symbol = try symbol(metaCode)
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw fault("a repetition of nothing") }
        lengths += Array(repeating: last, count: 3 + (try take(2)))
      case 17: lengths += Array(repeating: 0, count: 3 + (try take(3)))
      default: lengths += Array(repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard lengths.count == lengthCount + distanceCount else { throw fault("too many codes") }
    return (try code(Array(lengths[..<lengthCount])), try code(Array(lengths[lengthCount...])))
  }

  private func code(_ lengths: [Int]) throws(WireFault) -> HuffmanCode {
    guard let code = HuffmanCode(lengths) else { throw fault("codes that overlap") }
    return code
  }

  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
  private static let metaOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}

/// A canonical Huffman code: how many codes there are of each length, and their symbols in order.
struct HuffmanCode: Sendable {
  private(set) var counts = Array(repeating: 0, count: 16)
  private(set) var symbols: [Int]

  /// - Returns: nil for lengths that no code can have.
  init?(_ lengths: [Int]) {
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var room = 1
    for length in 1...15 {
      room = room << 1 - counts[length]
      guard room >= 0 else { return nil }
    }
    var next = Array(repeating: 0, count: 16)
    for length in 1..<15 { next[length + 1] = next[length] + counts[length] }
    symbols = Array(repeating: 0, count: counts.reduce(0, +))
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[next[length]] = symbol
      next[length] += 1
    }
  }

  private init(valid lengths: [Int]) { self = HuffmanCode(lengths) ?? HuffmanCode(valid: []) }

  static let fixedLengths = HuffmanCode(
    valid: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = HuffmanCode(valid: Array(repeating: 5, count: 30))
}
