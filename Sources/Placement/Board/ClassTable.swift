internal import ClusterModel

/// Sets of attributes that instances share: what depends on attributes alone is worked out once for each set.
struct ClassTable: Sendable {
  private(set) var sets: [AttributeSet] = []
  private var byFingerprint: [UInt64: [Int32]] = [:]

  var count: Int { sets.count }

  mutating func intern(_ set: AttributeSet) -> Int32 {
    let fingerprint = Self.fingerprint(set)
    for known in byFingerprint[fingerprint] ?? [] where sets[Int(known)] == set { return known }
    let handle = Int32(sets.count)
    sets.append(set)
    byFingerprint[fingerprint, default: []].append(handle)
    return handle
  }

  /// A quick hash over the values: names rarely tell instances apart.
  private static func fingerprint(_ set: AttributeSet) -> UInt64 {
    var hash = UInt64(set.sorted.count)
    for attribute in set.sorted {
      guard let value = attribute.value else { continue }
      for byte in value.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash ^= hash >> 32
    }
    return hash
  }
}
