import AWSModel
import ClusterModel
import Foundation
import Observation
import Synchronization
import Testing

@testable import Controller

/// Looks at an instance during which the machine's wall clock jumps, by so much in each.
final class JumpyDrains: DrainReading {
  private let clock: FakeClock
  private let jumps: Mutex<[Double]>
  /// By how much the clock has jumped so far: reads are dated by it.
  private let offset = Mutex(0.0)
  let looks = Mutex(0)
  let forgotten = Mutex<[String]>([])
  /// How the group shows the instance.
  let lifecycle = Mutex("InService")
  /// What the machine's clock does while the cluster's tags are read.
  let whilePauseIsRead = Mutex<Double?>(nil)

  init(_ clock: FakeClock, jumps: [Double]) {
    self.clock = clock
    self.jumps = Mutex(jumps)
  }

  func look(_ subject: DrainSubject, policy: ClusterPolicy, rereads: Bool) async throws -> ClusterSnapshot {
    looks.withLock { $0 += 1 }
    if let jump = jumps.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
      clock.jump(jump)
      offset.withLock { $0 += jump }
    }
    return PassScene.snapshot { snapshot in
      snapshot.focus = [subject.instance]
      for index in snapshot.instances.indices { snapshot.instances[index].lifecycleState = lifecycle.withLock(\.self) }
      snapshot.readAt = snapshot.readAt.mapValues { $0.addingTimeInterval(offset.withLock(\.self)) }
    }
  }

  func needsWholeLook(_ instance: String) async -> Bool { false }
  func noteDraining(_ instance: String) async {}
  func noteIntent(_ instance: String, _ intent: DisruptionIntent?) async {}
  func isPaused(policy: ClusterPolicy, within age: Duration) async throws -> Bool {
    if let jump = whilePauseIsRead.withLock(\.self) { clock.jump(jump) } else { clock.advance(.seconds(900)) }
    return false
  }
  func hear(_ instance: ECS.ContainerInstance) async {}
  func daemons(
    policy: ClusterPolicy, remembered: @Sendable () async -> [String: Date]
  ) async throws -> DaemonSight? {
    let seen = try await look(DrainSubject(instance: "i-1", group: "web"), policy: policy, rereads: false)
    return DaemonSight(
      snapshot: PassScene.snapshot { snapshot in
        snapshot.readAt = seen.readAt
        snapshot.asOf += offset.withLock(\.self)
      })
  }
  func forget(_ instance: String) async { forgotten.withLock { $0.append(instance) } }
}

/// I20 in passes that look at a part of the cluster.
@Suite struct FollowClockTests {
  let clock = FakeClock()
  let memory = FakeMemory()
  /// What the planner was told: the time, and since when the hook's timer runs.
  let told = Told()

  final class Told: Sendable {
    let at = Mutex<[Date]>([])
    let heartbeats = Mutex<[Date?]>([])
  }

  func worker(_ drains: JumpyDrains, plans actions: [PlannedAction] = []) -> ClusterOperator {
    let planner = FakePlanner { [told] snapshot, policy, memory, at in
      told.at.withLock { $0.append(at) }
      told.heartbeats.withLock { $0.append(memory.heartbeats["i-1"]) }
      return (
        Plan(cluster: "prod", asOf: snapshot.asOf, parent: snapshot.digest, mode: policy.mode, actions: actions), memory
      )
    }
    return ClusterOperator(
      cluster: PassScene.key,
      seams: OperatorSeams(
        reader: FakeReader([.success(PassScene.snapshot())]), planner: planner, performer: FakePerformer(),
        decisions: FakeLog(), memory: memory, clock: clock, drains: drains), seed: 1, logger: quiet)
  }

  func follow(
    jumps: [Double] = [], began: Date? = nil, lifecycle: String = "InService"
  ) async -> (report: PassReport, drains: JumpyDrains) {
    let drains = JumpyDrains(clock, jumps: jumps)
    drains.lifecycle.withLock { $0 = lifecycle }
    let subject = DrainSubject(instance: "i-1", group: "web", began: began)
    return (await worker(drains).follow(subject, policy: ClusterPolicy(name: "prod", mode: .act)), drains)
  }

  /// The first answer told that the clock was 16 hours ahead: the look is taken again, with nothing kept of earlier ones.
  @Test func aLookThatCorrectsTheClockIsTakenAgain() async {
    let (report, drains) = await follow(jumps: [-59_563])
    #expect(report.verdict == .idle)
    #expect(drains.looks.withLock(\.self) == 2)
    #expect(drains.forgotten.withLock(\.self) == ["i-1"])
    #expect(told.at.withLock(\.self) == [Date(timeIntervalSince1970: 1_800_000_000 - 59_563)])
  }

  @Test func nothingIsDecidedOnALookDuringWhichTheClockGoesOnJumping() async {
    let (report, _) = await follow(jumps: [-59_563, 4000])
    #expect(report.verdict == .refused)
    #expect(told.at.withLock(\.self) == [])
  }

  /// Whether the cluster is paused is read last, and that may take long: what was decided before is decided anew, or not at all.
  @Test(arguments: [nil, 7200.0]) func whatTheLastAnswerTookIsReckonedWith(jump: Double?) async {
    let drains = JumpyDrains(clock, jumps: [])
    drains.whilePauseIsRead.withLock { $0 = jump }
    let report = await worker(drains, plans: [PassScene.drain[1]]).follow(
      DrainSubject(instance: "i-1", group: "web"), policy: ClusterPolicy(name: "prod", mode: .act))
    let start = Date(timeIntervalSince1970: 1_800_000_000)
    #expect(told.at.withLock(\.self) == (jump == nil ? [start, start.addingTimeInterval(900)] : [start]))
    if jump != nil { #expect(report.verdict == .refused) }
  }

  /// A look at the daemons that corrects the clock is taken again, too; where the clock goes on jumping they are not counted.
  @Test(arguments: [([7200], false), ([7200, 4000], true)] as [([Double], Bool)])
  func daemonsAreCountedOnceTheClockStandsStill(jumps: [Double], isRefused: Bool) async {
    let drains = JumpyDrains(clock, jumps: jumps)
    let report = await worker(drains).countDaemons(policy: ClusterPolicy(name: "prod", mode: .act))
    #expect(drains.looks.withLock(\.self) == 2)
    #expect((report.verdict == .refused) == isRefused)
  }

  /// An event that was heard while the clock was ahead says nothing of how long the hook's timer has run, nor does one of a
  /// termination that the group knows nothing of.
  @Test(arguments: [
    (-100.0, "Terminating:Wait", true), (59_563, "Terminating:Wait", false), (-100, "InService", false),
  ])
  func anEventThatNothingBearsOutIsNotBelieved(seconds: Double, lifecycle: String, isBelieved: Bool) async {
    let began = clock.now().addingTimeInterval(seconds)
    _ = await follow(began: began, lifecycle: lifecycle)
    #expect(told.heartbeats.withLock(\.self) == [isBelieved ? began : nil])
  }
}
