/// A hash that is the same in every process and on every machine: FNV-1a over 64 bits, twice with different offsets.
///
/// Not cryptographic: it tells states apart, it does not protect them.
public struct StableHasher: Sendable {
  private var a: UInt64 = 0xcbf2_9ce4_8422_2325
  private var b: UInt64 = 0x6c62_272e_07bb_0142

  public init() {}

  public mutating func combine(byte: UInt8) {
    a = (a ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    b = (b ^ UInt64(byte &+ 0x55)) &* 0x0000_0100_0000_01b3
    b ^= b >> 29
  }

  public mutating func combine(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    for _ in 0..<8 {
      combine(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  public mutating func combine(_ value: String) {
    for byte in value.utf8 { combine(byte: byte) }
    combine(byte: 0)
  }

  /// 32 hexadecimal digits.
  public func hex() -> String { Self.digits(a) + Self.digits(b) }

  static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

extension ClusterSnapshot {
  /// What the snapshot says of the cluster, as 32 hexadecimal digits: equal for equal states, whatever the instant.
  ///
  /// Times of reading do not count: two reads of an unchanged cluster agree.
  public var digest: String {
    var hasher = WordHasher()
    hasher.combine(cluster.arn)
    hasher.combine(isPaused ? 1 : 0)
    for instance in instances { instance.feed(&hasher) }
    for service in services { service.feed(&hasher) }
    for task in tasks { task.feed(&hasher) }
    for group in groups { group.feed(&hasher) }
    for demand in queued {
      hasher.combine(Int(demand.requirement))
      hasher.combine(demand.count)
    }
    return hasher.hex()
  }
}

extension ContainerInstance {
  fileprivate func feed(_ hasher: inout WordHasher) {
    hasher.combine(arn)
    hasher.combine(status.rawValue)
    hasher.combine(agentConnected ? 1 : 0)
    hasher.combine(Int(remaining.cpuUnits))
    hasher.combine(Int(remaining.memoryMiB))
    hasher.combine(Int(remaining.gpus))
    hasher.combine(lifecycleState ?? "")
    hasher.combine(intent?.tagValue ?? "")
    hasher.combine((isProtectedFromScaleIn ? 2 : 0) + (isKept ? 1 : 0))
    if let notice { hasher.combine(notice.kind.rawValue) }
  }
}

extension ServiceRecord {
  fileprivate func feed(_ hasher: inout WordHasher) {
    hasher.combine(arn)
    hasher.combine(status)
    hasher.combine(desiredCount)
    hasher.combine(runningCount)
    hasher.combine(pendingCount)
    hasher.combine(minimumHealthyPercent)
    hasher.combine(maximumPercent)
    hasher.combine(deployments.first?.id ?? "")
    if let settledOn { hasher.combine(settledOn) }
  }
}

extension TaskRecord {
  fileprivate func feed(_ hasher: inout WordHasher) {
    hasher.combine(arn)
    hasher.combine(lastStatus.rawValue)
    hasher.combine(isWanted ? 1 : 0)
    hasher.combine(Int(instance ?? -1))
  }
}

extension CapacityGroup {
  fileprivate func feed(_ hasher: inout WordHasher) {
    hasher.combine(name)
    hasher.combine(minSize)
    hasher.combine(maxSize)
    hasher.combine(desiredCapacity)
    hasher.combine(isBound ? 1 : 0)
    for instance in incoming {
      hasher.combine(instance.ec2InstanceID)
      hasher.combine(instance.lifecycleState)
    }
  }
}
