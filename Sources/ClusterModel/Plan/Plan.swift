public import FoundationEssentials

/// Tasks that lack a place, and what is known of why.
public struct WaitingDemand: Sendable, Hashable, Codable {
  /// The service's name, or `family:NAME` for tasks that no service owns.
  public var service: String
  public var count: Int
  /// Whether some instance that a group can launch could hold one.
  public var placeable: Bool
  /// If not: what no instance and no group can give, in a sentence.
  public var unplaceableBecause: String?

  public init(service: String, count: Int, placeable: Bool, unplaceableBecause: String? = nil) {
    self.service = service
    self.count = count
    self.placeable = placeable
    self.unplaceableBecause = unplaceableBecause
  }

  /// What is not known is `null`: scripts find every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(service, forKey: .service)
    try container.encode(count, forKey: .count)
    try container.encode(placeable, forKey: .placeable)
    try container.encode(unplaceableBecause, forKey: .unplaceableBecause)
  }
}

/// The published figures of a cluster. A figure that cannot be computed is nil, and a refusal says why: it is never guessed.
public struct SizingMetrics: Sendable, Hashable, Codable {
  public var cpuReservation: Double?
  public var memoryReservation: Double?
  public var scaleStatus: Int?
  public var requiresScaling: Int?
  public var capacityProviderReservation: Double?

  public init(
    cpuReservation: Double? = nil, memoryReservation: Double? = nil, scaleStatus: Int? = nil,
    requiresScaling: Int? = nil, capacityProviderReservation: Double? = nil
  ) {
    self.cpuReservation = cpuReservation
    self.memoryReservation = memoryReservation
    self.scaleStatus = scaleStatus
    self.requiresScaling = requiresScaling
    self.capacityProviderReservation = capacityProviderReservation
  }

  private enum CodingKeys: String, CodingKey {
    case cpuReservation = "CPUReservation"
    case memoryReservation = "MemoryReservation"
    case scaleStatus = "ScaleStatus"
    case requiresScaling = "RequiresScaling"
    case capacityProviderReservation = "CapacityProviderReservation"
  }

  /// Every figure is written, `null` where it could not be computed.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(cpuReservation, forKey: .cpuReservation)
    try container.encode(memoryReservation, forKey: .memoryReservation)
    try container.encode(scaleStatus, forKey: .scaleStatus)
    try container.encode(requiresScaling, forKey: .requiresScaling)
    try container.encode(capacityProviderReservation, forKey: .capacityProviderReservation)
  }
}

/// What is to be done now, in order, with reasons; and what is not, with reasons.
public struct Plan: Sendable, Hashable {
  public var cluster: String
  /// The instant of the snapshot it rests on.
  public var asOf: Date
  /// The digest of that snapshot: a saved plan is refused where the cluster has moved on.
  public var parent: String
  public var mode: OperatingMode
  public var metrics: SizingMetrics
  public var actions: [PlannedAction]
  public var refusals: [Refusal]
  public var waiting: [WaitingDemand]

  public init(
    cluster: String, asOf: Date, parent: String, mode: OperatingMode = .observe,
    metrics: SizingMetrics = SizingMetrics(), actions: [PlannedAction] = [], refusals: [Refusal] = [],
    waiting: [WaitingDemand] = []
  ) {
    self.cluster = cluster
    self.asOf = asOf
    self.parent = parent
    self.mode = mode
    self.metrics = metrics
    self.actions = actions
    self.refusals = refusals
    self.waiting = waiting
  }
}
