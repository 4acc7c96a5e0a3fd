internal import Sandbox

/// The day that the demo shows: a shop that launches a product at ten.
public struct LaunchDay: Sendable {
  public let scenario: Scenario

  public init(duration: Duration = .seconds(24 * 3600)) {
    scenario = Scenario(
      name: "launch day", duration: duration, groups: Self.groups, services: Self.services + [Self.batch, Self.broken],
      events: [
        ScenarioEvent(
          at: .minutes(10 * 60 + 10), .launchesFail(LaunchTrouble(group: "general", zone: "us-east-1b"))),
        ScenarioEvent(at: .minutes(11 * 60 + 30), .launchesSucceed),
        ScenarioEvent(at: .minutes(15 * 60), .deploy(service: "web")),
      ], notes: Self.notes.filter { $0.at < duration })
  }

  /// What happens, for those who watch.
  private static let notes = [
    ScenarioNote(at: .minutes(2 * 60), "the nightly batch starts: 48 tasks"),
    ScenarioNote(at: .minutes(2 * 60 + 50), "the nightly batch is done"),
    ScenarioNote(at: .minutes(7 * 60), "somebody deploys report-xl, whose 96 GiB fit on no instance"),
    ScenarioNote(at: .minutes(10 * 60), "launch: demand triples within the half hour"),
    ScenarioNote(at: .minutes(10 * 60 + 10), "us-east-1b has no capacity left: launches fail there"),
    ScenarioNote(at: .minutes(11 * 60 + 30), "us-east-1b launches again"),
    ScenarioNote(at: .minutes(15 * 60), "somebody deploys web"),
  ]

  /// Two groups: cheap general ones, and one with more CPU for its memory.
  private static let groups = [
    ScenarioGroup(name: "general", instanceType: "m5.xlarge", min: 2, max: 40, desired: 4),
    ScenarioGroup(name: "compute", instanceType: "c5.2xlarge", min: 0, max: 20),
  ]

  private static let services = [
    service("web", 512, 1024, 6, 60, launchCurve),
    service("api", 1024, 2048, 4, 30, launchCurve),
    service("search", 768, 3072, 3, 14, dayCurve),
    service("checkout", 512, 1024, 2, 16, launchCurve),
    service("mail", 256, 512, 2, 6, dayCurve),
    ScenarioService(
      name: "log-agent", task: ScenarioTask(cpuUnits: 128, memoryMiB: 256, usesCPU: 0.3), demand: .constant(0),
      minimumHealthyPercent: 0, maximumPercent: 100, isDaemon: true),
  ]

  /// Comes at two in the morning and is done before three.
  private static let batch = ScenarioService(
    name: "nightly-batch", task: ScenarioTask(cpuUnits: 1024, memoryMiB: 3072, usesCPU: 0.95),
    demand: .steps(
      Demand([
        DemandStep(at: .zero, count: 0), DemandStep(at: .minutes(2 * 60), count: 48),
        DemandStep(at: .minutes(2 * 60 + 50), count: 0),
      ])),
    placement: ["binpack:cpu"])

  /// Asks for more memory than any instance has.
  private static let broken = ScenarioService(
    name: "report-xl", task: ScenarioTask(cpuUnits: 4096, memoryMiB: 96 * 1024),
    demand: .steps(Demand([DemandStep(at: .zero, count: 0), DemandStep(at: .minutes(7 * 60), count: 2)])))

  private static func service(
    _ name: String, _ cpu: Int, _ memory: Int, _ low: Int, _ high: Int, _ points: [CurvePoint]
  ) -> ScenarioService {
    ScenarioService(
      name: name, task: ScenarioTask(cpuUnits: cpu, memoryMiB: memory, usesCPU: 0.6),
      demand: .curve(ScenarioCurve(low: low, high: high, every: .minutes(5), points: points)),
      placement: ["spread:attribute:ecs.availability-zone", "binpack:memory"])
  }

  /// A day of a shop: quiet nights, a morning, and the launch at ten that dies away over the afternoon.
  private static let launchCurve = points([
    (0, 0.12), (2, 0.04), (5, 0), (7, 0.12), (9, 0.3), (10, 0.34), (10.5, 1), (11.5, 0.95), (13, 0.6), (16, 0.45),
    (20, 0.38), (22, 0.25), (24, 0.12),
  ])

  private static let dayCurve = points([
    (0, 0.2), (4, 0), (8, 0.5), (10, 0.7), (12, 1), (18, 0.9), (21, 0.5), (24, 0.2),
  ])

  private static func points(_ list: [(hour: Double, level: Double)]) -> [CurvePoint] {
    list.map { CurvePoint(at: .seconds(Int64($0.hour * 3600)), level: $0.level) }
  }
}
