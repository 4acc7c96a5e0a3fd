import AWSModel
import ClusterModel
import Controller
import Foundation
import Logging
import Sandbox
import Synchronization
import Testing

@testable import Simulation

/// Several controllers over one cluster, of which one acts.
@Suite struct LeaseTests {
  /// A process that stands still once, right after one of its writes has taken effect: none of its calls is answered and none
  /// of its waits ends until it goes on.
  private final class Process: AWSCaller, ControllerClock {
    private let aws: any AWSCaller
    private let clock: SimControllerClock
    private let state = Mutex((writes: [String](), stopAfter: Int.max, pause: Duration.zero, until: Duration.zero))

    init(_ world: DrainWorld) { (aws, clock) = (world.people, world.controllerClock) }

    /// What was written since it stood still.
    var writesAwake: [String]? { state.withLock { $0.until > .zero ? $0.writes : nil } }

    func standStill(after count: Int, for pause: Duration) {
      state.withLock { ($0.writes, $0.stopAfter, $0.pause) = ([], count, pause) }
    }

    func now() -> Date { clock.now() }
    func uptime() -> Duration { clock.uptime() }

    func sleep(for duration: Duration) async throws {
      try await clock.sleep(for: duration)
      try await goOn()
    }

    private func goOn() async throws {
      let left = state.withLock { $0.until } - clock.uptime()
      if left > .zero { try await clock.sleep(for: left) }
    }

    func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
      let output = try await aws.call(operation, input)
      if !operation.isReadOnly, operation.service.name != "DynamoDB" {
        state.withLock { state in
          state.writes.append(operation.name)
          guard state.writes.count == state.stopAfter else { return }
          (state.writes, state.stopAfter, state.until) = ([], .max, clock.uptime() + state.pause)
        }
      }
      try await goOn()
      return output
    }
  }

  private func keeper(
    _ world: DrainWorld, _ owner: String, aws: (any AWSCaller)? = nil, clock: (any ControllerClock)? = nil
  ) -> LeaseKeeper {
    let aws = aws ?? world.people
    return LeaseKeeper(
      table: "leases", owner: owner, duration: .seconds(180), clock: clock ?? world.controllerClock, connect: { aws })
  }

  private func worker(
    _ world: DrainWorld, _ lease: LeaseKeeper, aws: any AWSCaller, clock: (any ControllerClock)? = nil
  ) -> ClusterOperator {
    let key = ClusterKey(name: DrainWorld.cluster)
    let services = ControllerServices(
      clock: clock ?? world.controllerClock, decisions: ForgetfulLog(), memory: VolatileMemoryStore(), lease: lease,
      connect: { _ in aws })
    return ClusterOperator(
      cluster: key, seams: services.seams(for: key),
      // Nothing but the lease is to stop who stood still.
      settings: OperatorSettings(passTimeout: .seconds(7200)), seed: 1,
      logger: Logger(label: "lease") { _ in SwiftLogNoOpLogHandler() })
  }

  private func makeTable(_ world: DrainWorld) async throws {
    _ = try await world.people.call(
      DynamoDB.createTable,
      .init(
        attributeDefinitions: [.init(attributeName: "cluster", attributeType: .s)], tableName: "leases",
        keySchema: [.init(attributeName: "cluster", keyType: .hash)], billingMode: .payPerRequest))
    try await world.wait(.seconds(60))
  }

  @Test func ofTwoOneActsAndTheOtherTakesOverWhenItFallsSilent() async throws {
    try await DrainWorld.run { world in
      try await makeTable(world)
      try await world.build(instances: 3)
      try await world.service(count: 3)
      let one = worker(world, keeper(world, "one"), aws: world.people)
      let two = worker(world, keeper(world, "two"), aws: world.people)
      for _ in 0..<5 {
        #expect(await one.runPass(policy: world.policy()).verdict == .idle)
        let other = await two.runPass(policy: world.policy())
        #expect(other.verdict == .standby && other.failure == "one holds the lease of prod")
        try await world.wait(.seconds(60))
      }
      var waited = 0
      while await two.runPass(policy: world.policy()).verdict == .standby, waited < 20 {
        waited += 1
        try await world.wait(.seconds(60))
      }
      #expect((2...4).contains(waited), "three minutes after the last renewal: \(waited)")
      #expect(await one.runPass(policy: world.policy()).verdict == .standby)
    }
  }

  @Test func aLeaseThatIsGivenBackIsTakenAtOnce() async throws {
    try await DrainWorld.run { world in
      try await makeTable(world)
      let key = ClusterKey(name: DrainWorld.cluster)
      let (one, two) = (keeper(world, "one"), keeper(world, "two"))
      #expect(try await one.hold(key) == .held)
      #expect(try await two.hold(key) == .others("one"))
      await one.release(key)
      #expect(one.lapse(of: key) != nil)
      #expect(try await two.hold(key) == .held)
      #expect(try await one.hold(key) == .others("two"))
    }
  }

  @Test(arguments: 1...3) func aLeaderThatWakesPastItsLeaseWritesNoMore(writes: Int) async throws {
    try await DrainWorld.run { world in
      try await makeTable(world)
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 2)
      let policy = world.shrinking()
      let process = Process(world)
      let first = worker(world, keeper(world, "first", aws: process, clock: process), aws: process, clock: process)
      let second = worker(world, keeper(world, "second"), aws: world.people)
      for _ in 0..<2 {
        _ = await first.runPass(policy: policy)
        try await world.wait(.seconds(40))
      }
      process.standStill(after: writes, for: .seconds(1800))
      async let late = first.runPass(policy: policy)
      var verdicts: [PassVerdict] = []
      for _ in 0..<50 {
        try await world.wait(.seconds(30))
        verdicts.append(await second.runPass(policy: policy).verdict)
      }
      let report = await late
      #expect(verdicts.first == .standby && verdicts.contains(.executed), "the other goes on: \(verdicts)")
      #expect(process.writesAwake == [], "it stood still, and wrote nothing after")
      #expect(report.verdict == .standby, "\(report.verdict) \(report.failure ?? "")")
      #expect(try await world.running() == 2)
      for _ in 0..<20 {
        #expect(await first.runPass(policy: policy).verdict == .standby)
        _ = await second.runPass(policy: policy)
        try await world.wait(.seconds(30))
      }
      #expect(try await world.group().desiredCapacity ?? 9 <= 2)
    }
  }

  @Test func withoutItsTableNothingIsWritten() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 1)
      let worker = worker(world, keeper(world, "one"), aws: world.aws)
      world.aws.reset()
      for _ in 0..<5 {
        let report = await worker.runPass(policy: world.shrinking())
        #expect(report.verdict == .observationFailed && report.failure?.contains("could not be read") == true)
        try await world.wait(.seconds(60))
      }
      #expect(world.aws.calls.isEmpty, "it is not even read")
    }
  }

  @Test func aRenewalWhoseAnswerWasLostIsFoundAgain() async throws {
    try await DrainWorld.run { world in
      try await makeTable(world)
      let key = ClusterKey(name: DrainWorld.cluster)
      let noting = NotingCaller(world.people)
      let one = keeper(world, "one", aws: noting)
      #expect(try await one.hold(key) == .held)
      try await world.wait(.seconds(60))
      noting.crash(at: 1, after: true)
      await #expect(throws: (any Error).self) { try await one.hold(key) }
      #expect(one.lapse(of: key) == nil, "what was held runs on")
      noting.crash(at: .max - 1000, after: false)
      #expect(try await one.hold(key) == .held)
      try await world.wait(.seconds(165))
      #expect(one.lapse(of: key) != nil, "it lapses before others may have it")
      #expect(try await keeper(world, "two").hold(key) == .others("one"))
    }
  }
}
