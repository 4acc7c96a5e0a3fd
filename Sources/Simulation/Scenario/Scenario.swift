public import FoundationEssentials

/// A simulated world: what it holds, what is wanted of it, and what happens to it.
public struct Scenario: Sendable, Hashable {
  /// What a scenario file says of itself, if it does.
  public static let schema = "ballast.scenario/v1"

  public var name: String
  /// The name of its cluster.
  public var cluster: String
  /// How much time passes.
  public var duration: Duration
  /// When it begins.
  public var start: Date
  /// A table of EC2 instance types (CSV), added to those that the sandbox knows.
  public var instanceTypes: String?
  /// What becomes of a run whose files are not there.
  public var absentFiles: AbsentFiles
  public var groups: [ScenarioGroup]
  public var services: [ScenarioService]
  public var jobs: [ScenarioJob]
  public var workloads: [ScenarioWorkload]
  public var events: [ScenarioEvent]
  /// What goes wrong between callers and AWS: the share of calls that each fault hits.
  public var faults: FaultMix
  /// What those who watch are told, and when.
  public var notes: [ScenarioNote]

  public init(
    name: String, cluster: String = Self.defaultCluster, duration: Duration, start: Date = Self.defaultStart,
    instanceTypes: String? = nil,
    absentFiles: AbsentFiles = .fail, groups: [ScenarioGroup], services: [ScenarioService] = [],
    jobs: [ScenarioJob] = [],
    workloads: [ScenarioWorkload] = [], events: [ScenarioEvent] = [], faults: FaultMix = [:],
    notes: [ScenarioNote] = []
  ) {
    self.name = name
    self.cluster = cluster
    self.duration = duration
    self.start = start
    self.instanceTypes = instanceTypes
    self.absentFiles = absentFiles
    self.groups = groups
    self.services = services
    self.jobs = jobs
    self.workloads = workloads
    self.events = events
    self.faults = faults
    self.notes = notes
  }

  /// The cluster of a scenario that names none.
  public static let defaultCluster = "sim"

  /// Midnight, 23 November 2026, UTC: a Monday.
  public static let defaultStart = Date(timeIntervalSince1970: 1_795_392_000)
}

extension Scenario: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case schema, name, cluster, duration, start, instanceTypes, absentFiles, groups, services, jobs, workloads, events
    case faults, notes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let schema = try container.value(.schema, or: Self.schema)
    guard schema == Self.schema else { throw container.fault(.schema, "this is \(schema), not \(Self.schema)") }
    self.init(
      name: try container.decode(String.self, forKey: .name),
      cluster: try container.value(.cluster, or: Self.defaultCluster), duration: try container.duration(.duration),
      start: try Self.start(in: container),
      instanceTypes: try container.decodeIfPresent(String.self, forKey: .instanceTypes),
      absentFiles: try container.value(.absentFiles, or: .fail),
      groups: try container.decode([ScenarioGroup].self, forKey: .groups),
      services: try container.value(.services, or: []), jobs: try container.value(.jobs, or: []),
      workloads: try container.value(.workloads, or: []), events: try container.value(.events, or: []),
      faults: try Self.faults(in: container), notes: try container.value(.notes, or: []))
    if let fault = inconsistency { throw fault.error(container.codingPath) }
  }

  private static func start(in container: KeyedDecodingContainer<Key>) throws -> Date {
    guard let text = try container.decodeIfPresent(String.self, forKey: .start) else { return defaultStart }
    guard let date = try? Date(text, strategy: .iso8601) else {
      throw container.fault(.start, "'\(text)' is no instant: write 2026-11-23T00:00:00Z")
    }
    return date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(name, forKey: .name)
    if cluster != Self.defaultCluster { try container.encode(cluster, forKey: .cluster) }
    try container.encode(ScenarioTime(duration), forKey: .duration)
    try container.encode(start.formatted(.iso8601), forKey: .start)
    try container.encodeIfPresent(instanceTypes, forKey: .instanceTypes)
    if absentFiles != .fail { try container.encode(absentFiles, forKey: .absentFiles) }
    try container.encode(groups, forKey: .groups)
    if !services.isEmpty { try container.encode(services, forKey: .services) }
    if !jobs.isEmpty { try container.encode(jobs, forKey: .jobs) }
    if !workloads.isEmpty { try container.encode(workloads, forKey: .workloads) }
    if !events.isEmpty { try container.encode(events, forKey: .events) }
    if !faults.isEmpty { try container.encode(faults, forKey: .faults) }
    if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
  }

  private static func faults(in container: KeyedDecodingContainer<Key>) throws -> FaultMix {
    guard container.contains(.faults) else { return [:] }
    let rates = try container.nestedContainer(keyedBy: FaultName.self, forKey: .faults)
    var mix: FaultMix = [:]
    for name in rates.allKeys {
      guard let kind = FaultKind(rawValue: name.stringValue) else {
        let known = FaultKind.allCases.map(\.rawValue).sorted().joined(separator: ", ")
        throw DecodingError.dataCorruptedError(
          forKey: name, in: rates, debugDescription: "there is no fault '\(name.stringValue)'; there are \(known)")
      }
      let rate = try rates.decode(Double.self, forKey: name)
      guard (0...1).contains(rate) else {
        throw DecodingError.dataCorruptedError(
          forKey: name, in: rates, debugDescription: "a fault hits a share of calls, from 0 to 1")
      }
      mix[kind] = rate
    }
    return mix
  }

  private struct FaultName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
