import AWSModel
import FoundationEssentials
import Sandbox
import SandboxServer
import Testing

@testable import Simulation

/// A scenario on a sandbox that is served: it happens as time is made to pass, in whatever strides.
@Suite struct ServedScenarioTests {
  static let document = """
    {"name": "served", "cluster": "shop", "duration": "2h",
     "groups": [{"name": "hosts", "instanceType": "m5.large", "min": 2, "max": 6, "desired": 3}],
     "services": [{"name": "api", "task": {"cpu": 256, "memory": 256},
                   "demand": {"steps": [{"at": "0", "count": 2}, {"at": "20m", "count": 5}, {"at": "40m", "count": 1}]}}],
     "jobs": [{"name": "night", "task": {"cpu": 128, "memory": 128}, "at": "0", "count": 2, "runs": "5m"}],
     "events": [{"at": "30m", "setDesired": "hosts", "to": 4}, {"at": "50m", "crash": 1}, {"at": "60m", "deploy": "api"}]}
    """

  private func host(_ document: String = Self.document, seed: UInt64 = 1) throws -> SandboxHost {
    let scenario = try ScenarioCodingTests.decode(document)
    return try SandboxHost(seed: seed, speed: 0) { seed in
      try ServedScenario.open(scenario, SandboxOptions(seed: seed), files: .folder(""))
    }
  }

  private func desired(_ host: SandboxHost) throws -> Int? {
    try host.sandbox.perform(ECS.describeServices, .init(cluster: "shop", services: ["api"])).services?.first?
      .desiredCount
  }

  @Test func itIsThereFromTheBeginning() throws {
    let host = try host()
    #expect(host.sandbox.now == VirtualInstant(Scenario.defaultStart))
    #expect(try desired(host) == 2)
    #expect(host.sandbox.desiredCapacities() == ["hosts": 3])
  }

  @Test func eachThingHappensAtItsOwnInstantHoweverFarTimeIsAdvanced() throws {
    let host = try host()
    host.advance(by: .minutes(90))
    #expect(try desired(host) == 1)
    #expect(host.sandbox.desiredCapacities() == ["hosts": 4])
    let start = VirtualInstant(Scenario.defaultStart)
    let writes = host.sandbox.calls(limit: 1000).filter { $0.at > start && $0.operation != "RunTask" && !$0.isReadOnly }
    #expect(writes.map { ($0.at - start).secondsValue / 60 } == [20, 30, 40, 60])
    #expect(writes.map(\.operation) == ["UpdateService", "SetDesiredCapacity", "UpdateService", "UpdateService"])
  }

  @Test func stridesMakeNoDifference() throws {
    let (one, many) = (try host(), try host())
    one.advance(by: .minutes(100))
    for _ in 0..<1000 { many.advance(by: .seconds(6)) }
    #expect(one.sandbox.traceDigest == many.sandbox.traceDigest)
    #expect(try host(seed: 2).sandbox.traceDigest != host().sandbox.traceDigest)
  }

  @Test func aJobIsTriedAgainUntilThereIsRoom() throws {
    let host = try host()
    host.advance(by: .minutes(15))
    let starts = host.sandbox.calls(limit: 1000).filter { $0.operation == "RunTask" }
    // The first instance takes minutes to come; the starter tries each minute.
    #expect(starts.count > 1 && starts.first?.errorCode != nil && starts.last?.errorCode == nil)
    let ended = try host.sandbox.perform(
      ECS.listTasks, .init(cluster: "shop", family: "night", desiredStatus: .stopped)
    ).taskArns
    #expect(ended?.count == 2)
  }

  @Test func whatAWSRefusesIsToldAndTheRestGoesOn() throws {
    let host = try host()
    _ = try host.sandbox.perform(
      AutoScaling.deleteAutoScalingGroup, .init(autoScalingGroupName: "hosts", forceDelete: true))
    host.advance(by: .minutes(119))
    let status = host.script?.status(at: host.sandbox.now)
    #expect(status?.refused.count == 1 && status?.refused.first?.hasPrefix("30m: setDesired: ") == true)
    #expect(status?.left == 0 && status?.nextDue == nil && status?.isOver == false)
    #expect(try desired(host) == 1)
  }

  @Test func aResetBeginsItAgain() throws {
    let host = try host()
    host.advance(by: .minutes(45))
    try host.reset(seed: nil)
    #expect(try desired(host) == 2)
    #expect(host.script?.nextDue == VirtualInstant(Scenario.defaultStart))
  }

  @Test func idleIsReachedBetweenTheThingsThatHappen() async throws {
    let host = try host()
    // Stopped tasks stay visible for an hour, so that rest comes only once everything has happened.
    await host.passUntilIdle(within: .hours(4))
    #expect(host.script?.nextDue == nil)
    let start = VirtualInstant(Scenario.defaultStart)
    let counts = host.sandbox.calls(limit: 1000).filter { $0.operation == "UpdateService" }
    #expect(counts.map { ($0.at - start).secondsValue / 60 } == [20, 40, 60])
  }
}
