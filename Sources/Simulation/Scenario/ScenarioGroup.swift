/// An Auto Scaling group of a scenario.
public struct ScenarioGroup: Sendable, Hashable {
  public var name: String
  public var instanceType: String
  /// Availability zones by name.
  public var zones: [String]
  public var min: Int
  public var max: Int
  public var desired: Int
  /// `ECS_RESERVED_MEMORY` of its instances.
  public var reservedMemoryMiB: Int
  /// `ECS_INSTANCE_ATTRIBUTES` of its instances.
  public var attributes: [String: String]
  /// Whether it bears the tag `ballast:cluster`, without which Ballast never writes to it.
  public var isBound: Bool
  /// The heartbeat timeout of a lifecycle hook `ballast-drain` on its terminations; nil: it has none.
  public var hookTimeout: Duration?
  /// Whether its instances are Spot Instances.
  public var isSpot: Bool

  public init(
    name: String, instanceType: String, zones: [String] = Self.defaultZones, min: Int = 0, max: Int,
    desired: Int? = nil, reservedMemoryMiB: Int = 0, attributes: [String: String] = [:], isBound: Bool = true,
    hookTimeout: Duration? = nil, isSpot: Bool = false
  ) {
    self.name = name
    self.instanceType = instanceType
    self.zones = zones
    self.min = min
    self.max = max
    self.desired = desired ?? min
    self.reservedMemoryMiB = reservedMemoryMiB
    self.attributes = attributes
    self.isBound = isBound
    self.hookTimeout = hookTimeout
    self.isSpot = isSpot
  }

  public static let defaultZones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

extension ScenarioGroup: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case name, instanceType, zones, min, max, desired, reservedMemoryMiB, attributes, bound, hookTimeout, spot
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      instanceType: try container.decode(String.self, forKey: .instanceType),
      zones: try container.value(.zones, or: Self.defaultZones), min: try container.value(.min, or: 0),
      max: try container.decode(Int.self, forKey: .max),
      desired: try container.decodeIfPresent(Int.self, forKey: .desired),
      reservedMemoryMiB: try container.value(.reservedMemoryMiB, or: 0),
      attributes: try container.value(.attributes, or: [:]), isBound: try container.value(.bound, or: true),
      hookTimeout: container.contains(.hookTimeout) ? try container.duration(.hookTimeout) : nil,
      isSpot: try container.value(.spot, or: false))
    guard min >= 0, min <= desired, desired <= max else {
      throw container.fault(.desired, "group '\(name)': 0 ≤ min ≤ desired ≤ max does not hold")
    }
    guard !zones.isEmpty else { throw container.fault(.zones, "group '\(name)' has no zone") }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(instanceType, forKey: .instanceType)
    try container.encode(zones, forKey: .zones)
    try container.encode(min, forKey: .min)
    try container.encode(max, forKey: .max)
    try container.encode(desired, forKey: .desired)
    if reservedMemoryMiB != 0 { try container.encode(reservedMemoryMiB, forKey: .reservedMemoryMiB) }
    if !attributes.isEmpty { try container.encode(attributes, forKey: .attributes) }
    if !isBound { try container.encode(isBound, forKey: .bound) }
    if isSpot { try container.encode(isSpot, forKey: .spot) }
    if let hookTimeout { try container.encode(ScenarioTime(hookTimeout), forKey: .hookTimeout) }
  }
}
