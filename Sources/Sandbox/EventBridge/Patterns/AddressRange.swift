/// A block of IP addresses: `10.0.0.0/24`, `2001:db8::/32`.
struct AddressRange: Sendable, Hashable {
  private let network: [UInt8]
  private let bits: Int

  /// Nil where `text` is no block. A plain address is a block of one where `allowsPlain` says so.
  init?(_ text: String, allowsPlain: Bool = false) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let address = Self.address(String(first)) else { return nil }
    if parts.count == 1, allowsPlain {
      bits = address.count * 8
    } else {
      guard parts.count == 2, let bits = Int(parts[1]), 0...address.count * 8 ~= bits else { return nil }
      self.bits = bits
    }
    network = address
  }

  func contains(_ text: String) -> Bool {
    guard let address = Self.address(text), address.count == network.count else { return false }
    for index in 0..<network.count {
      let used = min(8, max(0, bits - index * 8))
      let mask = UInt8(truncatingIfNeeded: 0xFF00 >> used)
      if (address[index] ^ network[index]) & mask != 0 { return false }
    }
    return true
  }

  /// The bytes of an address: four or sixteen; nil where it is none.
  static func address(_ text: String) -> [UInt8]? { text.contains(":") ? version6(text) : version4(text) }

  private static func version4(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { $0.allSatisfy(\.isNumber) ? UInt8($0) : nil }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func version6(_ text: String) -> [UInt8]? {
    let halves = split(text)
    guard halves.count <= 2 else { return nil }
    let words = halves.map { half in half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false) }
    let count = words.map(\.count).reduce(0, +)
    guard halves.count == 2 ? count < 8 : count == 8 else { return nil }
    var bytes: [UInt8] = []
    for (index, half) in words.enumerated() {
      if index == 1 { bytes += Array(repeating: 0, count: (8 - count) * 2) }
      for word in half {
        guard word.utf8.count <= 4, let number = UInt16(word, radix: 16) else { return nil }
        bytes += [UInt8(number >> 8), UInt8(number & 255)]
      }
    }
    return bytes.count == 16 ? bytes : nil
  }

  /// The parts before and after each `::`.
  private static func split(_ text: String) -> [String] {
    var result = [""]
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("::") {
        result.append("")
        rest = rest.dropFirst(2)
      } else {
        result[result.count - 1].append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
