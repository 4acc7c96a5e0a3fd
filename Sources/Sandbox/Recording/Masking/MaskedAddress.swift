/// Addresses and networks. Those that anybody may use at home say nothing of their owner and stay; others become ones
/// from the ranges that are kept for tests and examples (RFC 2544, RFC 3849).
struct MaskedAddress {
  let names: MaskNames

  /// Nil for what is no address.
  func mask(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.count == 1 || UInt8(parts[1]) != nil else { return nil }
    let length = parts.count == 2 ? UInt32(parts[1]) : nil
    if let address = Self.number(parts[0]) { return four(address, length, text) }
    return parts[0].count(where: { $0 == ":" }) >= 2 ? six(parts[0], length, text) : nil
  }

  /// The number of an IPv4 address.
  static func number(_ text: String) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard parts.count == 4 else { return nil }
    return parts.reduce(UInt32?.some(0)) { sum, part in
      if let sum, let part { sum << 8 | UInt32(part) } else { nil }
    }
  }

  private func four(_ address: UInt32, _ length: UInt32?, _ text: String) -> String {
    if Self.isCommon(address) { return text }
    // Of one size and apart from each other: rules that differ must differ still.
    let bits = 32 - min(length ?? 32, 32)
    let masked = (0xC612_0000 &+ (names.number(ofNetwork: text) << bits)) & (bits == 32 ? 0 : UInt32.max << bits)
    let octets = [24, 16, 8, 0].map { String(masked >> $0 & 0xFF) }.joined(separator: ".")
    return length.map { "\(octets)/\($0)" } ?? octets
  }

  /// Everywhere (0.0.0.0), this host, private networks, shared address space, link-local and multicast.
  private static func isCommon(_ address: UInt32) -> Bool {
    let ranges: [(UInt32, UInt32)] = [
      (0x0000_0000, 32), (0x0A00_0000, 8), (0x7F00_0000, 8), (0xAC10_0000, 12), (0xC0A8_0000, 16), (0x6440_0000, 10),
      (0xA9FE_0000, 16), (0xE000_0000, 4),
    ]
    return ranges.contains { base, length in (address ^ base) >> (32 - length) == 0 }
  }

  private func six(_ address: String, _ length: UInt32?, _ text: String) -> String? {
    let groups = address.split(separator: ":", omittingEmptySubsequences: true)
    guard groups.allSatisfy({ $0.utf8.count <= 4 && UInt16($0, radix: 16) != nil }) else { return nil }
    if groups.isEmpty || address == "::1" || ["fe80", "fd", "fc"].contains(where: { address.hasPrefix($0) }) {
      return text
    }
    let number = String(names.number(ofNetwork: text), radix: 16)
    return "2001:db8:\(number)::" + (length.map { "/\($0)" } ?? "")
  }
}
