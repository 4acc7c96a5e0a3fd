internal import ClusterModel

/// Draws worlds: clusters of a few to many instances, several groups, zones and types, services with every mix of
/// percentages, strategies, constraints and ports, daemons, standalone tasks, deployments, people, accidents.
public struct CaseGenerator: Sendable {
  /// How large the worlds are.
  public enum Size: String, Sendable, Hashable, Codable, CaseIterable {
    /// A handful of instances for an hour or two: hundreds of seeds in minutes.
    case small
    /// Up to two hundred instances.
    case large
  }

  public var size: Size

  public init(size: Size = .small) { self.size = size }

  /// The world of a seed; always the same.
  public func make(seed: UInt64) -> FuzzCase {
    var stream = SwarmStream(seed: seed, label: "case")
    let faultSeconds = stream.whole(2400...3600)
    let duration = faultSeconds + 3600
    let scenario = scenario(&stream, seed: seed, faultSeconds: faultSeconds, duration: duration)
    let faults = FaultKind.swarm(&stream)
    let (two, wire) = (stream.chance(0.1), stream.chance(0.15))
    let world = FuzzCase(
      seed: seed, scenario: scenario, policy: PolicyLots.draw(&stream), faults: faults, faultSeconds: faultSeconds,
      passSeconds: stream.pick([45, 60, 60, 90]), controllers: two && !wire ? 2 : 1, usesWire: wire)
    let lots = LaterLots(seed: seed).applied(to: world)
    return PlainThemes(seed: seed).applied(to: Themes(seed: seed).applied(to: lots))
  }

  private func scenario(_ stream: inout SwarmStream, seed: UInt64, faultSeconds: Int, duration: Int) -> Scenario {
    let groups = groups(&stream)
    let services = ServiceLots(groups: groups, size: size, faultSeconds: faultSeconds).draw(&stream)
    let jobs = jobs(&stream, faultSeconds: faultSeconds)
    return Scenario(
      name: "seed \(seed)", duration: .seconds(duration), groups: groups, services: services, jobs: jobs,
      events: EventLots(groups: groups, services: services, faultSeconds: faultSeconds).draw(&stream))
  }

  private func groups(_ stream: inout SwarmStream) -> [ScenarioGroup] {
    let count = stream.pick([1, 1, 2, 2, 3])
    return (0..<count).map { index in
      let zones = Array(ScenarioGroup.defaultZones.prefix(stream.whole(1...3)))
      let min = stream.pick([0, 0, 1, 2])
      let most = size == .small ? stream.whole(4...12) : stream.whole(20...200)
      return ScenarioGroup(
        name: ["blue", "green", "amber"][index],
        instanceType: stream.pick(["m5.large", "m5.xlarge", "c5.xlarge", "r5.large", "m5.2xlarge"]), zones: zones,
        min: min, max: max(min + 1, most), desired: stream.whole(min...(min + 2)),
        reservedMemoryMiB: stream.pick([0, 256]), attributes: ["team": index == 0 ? "x" : "y"])
    }
  }

  /// Tasks that no service owns.
  private func jobs(_ stream: inout SwarmStream, faultSeconds: Int) -> [ScenarioJob] {
    guard stream.chance(0.4) else { return [] }
    return (0..<stream.whole(1...2)).map { index in
      ScenarioJob(
        name: "job-\(index + 1)",
        task: ScenarioTask(cpuUnits: stream.pick([256, 1024]), memoryMiB: stream.pick([512, 2048])),
        at: stream.seconds(60...(faultSeconds / 2)), count: stream.whole(1...4), runs: stream.seconds(120...1500),
        retry: .seconds(30))
    }
  }
}
