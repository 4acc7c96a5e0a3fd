public import FoundationEssentials

/// A simulated world: what it holds, what is wanted of it, and what happens to it.
public struct Scenario: Sendable, Hashable {
  /// What a scenario file says of itself, if it does.
  public static let schema = "ballast.scenario/v1"

  public var name: String
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

  public init(
    name: String, duration: Duration, start: Date = Self.defaultStart, instanceTypes: String? = nil,
    absentFiles: AbsentFiles = .fail, groups: [ScenarioGroup], services: [ScenarioService] = [],
    jobs: [ScenarioJob] = [],
    workloads: [ScenarioWorkload] = [], events: [ScenarioEvent] = []
  ) {
    self.name = name
    self.duration = duration
    self.start = start
    self.instanceTypes = instanceTypes
    self.absentFiles = absentFiles
    self.groups = groups
    self.services = services
    self.jobs = jobs
    self.workloads = workloads
    self.events = events
  }

  /// Midnight, 23 November 2026, UTC: a Monday.
  public static let defaultStart = Date(timeIntervalSince1970: 1_795_392_000)
}

extension Scenario: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case schema, name, duration, start, instanceTypes, absentFiles, groups, services, jobs, workloads, events
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let schema = try container.value(.schema, or: Self.schema)
    guard schema == Self.schema else { throw container.fault(.schema, "this is \(schema), not \(Self.schema)") }
    self.init(
      name: try container.decode(String.self, forKey: .name), duration: try container.duration(.duration),
      start: try Self.start(in: container),
      instanceTypes: try container.decodeIfPresent(String.self, forKey: .instanceTypes),
      absentFiles: try container.value(.absentFiles, or: .fail),
      groups: try container.decode([ScenarioGroup].self, forKey: .groups),
      services: try container.value(.services, or: []), jobs: try container.value(.jobs, or: []),
      workloads: try container.value(.workloads, or: []), events: try container.value(.events, or: []))
    if let fault = inconsistency { throw container.fault(.name, fault) }
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
    try container.encode(ScenarioTime(duration), forKey: .duration)
    try container.encode(start.formatted(.iso8601), forKey: .start)
    try container.encodeIfPresent(instanceTypes, forKey: .instanceTypes)
    if absentFiles != .fail { try container.encode(absentFiles, forKey: .absentFiles) }
    try container.encode(groups, forKey: .groups)
    if !services.isEmpty { try container.encode(services, forKey: .services) }
    if !jobs.isEmpty { try container.encode(jobs, forKey: .jobs) }
    if !workloads.isEmpty { try container.encode(workloads, forKey: .workloads) }
    if !events.isEmpty { try container.encode(events, forKey: .events) }
  }

  /// What contradicts itself: names that are used twice, and events about what is not there.
  private var inconsistency: String? {
    if groups.isEmpty { return "a scenario needs a group" }
    if duration <= .zero { return "a scenario must last some time" }
    if let twice = Self.firstTwice(groups.map(\.name)) { return "two groups are called '\(twice)'" }
    if let twice = Self.firstTwice(services.map(\.name) + jobs.map(\.name)) {
      return "two services or jobs are called '\(twice)'"
    }
    for event in events {
      switch event.happening {
      case .deploy(let service) where !services.contains { $0.name == service }:
        return "an event deploys the service '\(service)', which is not among the services"
      case .setBounds(let group, _) where !groups.contains { $0.name == group }:
        return "an event sets the bounds of the group '\(group)', which is not among the groups"
      case .setDesired(let group, _) where !groups.contains { $0.name == group }:
        return "an event sets the capacity of the group '\(group)', which is not among the groups"
      default: continue
      }
    }
    return nil
  }

  private static func firstTwice(_ names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }
}
