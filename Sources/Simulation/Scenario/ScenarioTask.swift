/// A task definition of a scenario: one container, and how it behaves.
public struct ScenarioTask: Sendable, Hashable {
  public var cpuUnits: Int
  public var memoryMiB: Int
  /// What the container reserves, where that is less than its limit.
  public var memoryReservationMiB: Int?
  /// A fixed port of the host; nil for none.
  public var hostPort: Int?
  /// Constraints as expressions of the cluster query language.
  public var memberOf: [String]
  /// The share of the reserved CPU that it uses.
  public var usesCPU: Double?
  /// The share of the reserved memory that it uses.
  public var usesMemory: Double?
  /// How long it takes to stop once it is told to.
  public var stops: Duration?
  /// Its image cannot be pulled.
  public var pullFails: Bool

  public init(
    cpuUnits: Int, memoryMiB: Int, memoryReservationMiB: Int? = nil, hostPort: Int? = nil, memberOf: [String] = [],
    usesCPU: Double? = nil, usesMemory: Double? = nil, stops: Duration? = nil, pullFails: Bool = false
  ) {
    self.cpuUnits = cpuUnits
    self.memoryMiB = memoryMiB
    self.memoryReservationMiB = memoryReservationMiB
    self.hostPort = hostPort
    self.memberOf = memberOf
    self.usesCPU = usesCPU
    self.usesMemory = usesMemory
    self.stops = stops
    self.pullFails = pullFails
  }

  /// What ECS reserves for it. Source: aws-behaviour, "Reservation".
  public var reservedMemoryMiB: Int { memoryReservationMiB.map { $0 > 0 ? $0 : memoryMiB } ?? memoryMiB }
}

extension ScenarioTask: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case cpu, memory, memoryReservation, hostPort, memberOf, usesCPU, usesMemory, stops, pullFails
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    self.init(
      cpuUnits: try container.value(.cpu, or: 0), memoryMiB: try container.decode(Int.self, forKey: .memory),
      memoryReservationMiB: try container.decodeIfPresent(Int.self, forKey: .memoryReservation),
      hostPort: try container.decodeIfPresent(Int.self, forKey: .hostPort),
      memberOf: try container.value(.memberOf, or: []),
      usesCPU: try container.decodeIfPresent(Double.self, forKey: .usesCPU),
      usesMemory: try container.decodeIfPresent(Double.self, forKey: .usesMemory),
      stops: try container.decodeIfPresent(ScenarioTime.self, forKey: .stops)?.duration,
      pullFails: try container.value(.pullFails, or: false))
    guard cpuUnits >= 0 else { throw container.fault(.cpu, "cpu is in units of 1/1024 vCPU and not negative") }
    guard memoryMiB >= 6 else { throw container.fault(.memory, "memory is in MiB and at least 6") }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(cpuUnits, forKey: .cpu)
    try container.encode(memoryMiB, forKey: .memory)
    try container.encodeIfPresent(memoryReservationMiB, forKey: .memoryReservation)
    try container.encodeIfPresent(hostPort, forKey: .hostPort)
    if !memberOf.isEmpty { try container.encode(memberOf, forKey: .memberOf) }
    try container.encodeIfPresent(usesCPU, forKey: .usesCPU)
    try container.encodeIfPresent(usesMemory, forKey: .usesMemory)
    try container.encodeIfPresent(stops.map(ScenarioTime.init), forKey: .stops)
    if pullFails { try container.encode(pullFails, forKey: .pullFails) }
  }
}
