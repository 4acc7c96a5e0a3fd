import AWSModel
import ClusterModel
import Foundation
import Logging
import Synchronization
import Testing

@testable import Controller

/// Groups of which each has the drain hook with a timeout that a test says.
final class FakeHooks: AWSCaller {
  let timeouts: Mutex<[String: Int]>
  let asked = Mutex<[String]>([])
  let isBroken = Mutex(false)

  init(_ timeouts: [String: Int]) { self.timeouts = Mutex(timeouts) }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    let group = (input as? AutoScaling.DescribeLifecycleHooksRequest)?.autoScalingGroupName ?? ""
    asked.withLock { $0.append(group) }
    if isBroken.withLock(\.self) { throw AWSError(kind: .throttled, code: "Throttling", message: "Rate exceeded") }
    let hooks = timeouts.withLock { $0[group] }.map {
      [AutoScaling.LifecycleHook(lifecycleHookName: "ballast-drain", heartbeatTimeout: $0)]
    }
    return try #require(AutoScaling.DescribeLifecycleHooksResponse(lifecycleHooks: hooks ?? []) as? Output)
  }
}

/// Hooks that would give up between two passes.
@Suite struct HookWatchTests {
  let clock = FakeClock()
  let policy = ClusterPolicy(name: "prod", groups: [.name("web"), .tags(["team": "a"])], mode: .act)

  private func services(_ aws: FakeHooks) -> ControllerServices {
    ControllerServices(clock: clock, decisions: FakeLog(), memory: FakeMemory(), connect: { _ in aws })
  }

  private func report() -> PassReport {
    let snapshot = PassScene.snapshot()
    let plan = Plan(cluster: "prod", asOf: snapshot.asOf, parent: "", mode: .act)
    return PassReport(
      pass: "p", cluster: "prod", startedAt: snapshot.asOf, finishedAt: snapshot.asOf, verdict: .idle,
      snapshot: snapshot, plan: plan)
  }

  @Test(arguments: [(179, true), (180, false), (nil, false)] as [(Int?, Bool)])
  func threePassesHaveToFitIn(timeout: Int?, isRefused: Bool) async {
    let aws = FakeHooks(timeout.map { ["web": $0] } ?? [:])
    let controller = BallastController(
      policies: PolicyBook([policy]), services: services(aws), settings: ControllerSettings(watchesHooks: true),
      seed: 1, logger: quiet)
    let fault = await controller.hookFault(within: .seconds(10))
    #expect((fault != nil) == isRefused)
    #expect(fault?.contains("web gives up after 179 s") != false && fault?.contains("at least 180") != false)
  }

  @Test func whoHearsOfTerminationsByEventsIsNotAsked() async {
    let aws = FakeHooks(["web": 30])
    let controller = BallastController(
      policies: PolicyBook([policy]), services: services(aws), seed: 1, logger: quiet)
    #expect(await controller.hookFault(within: .seconds(10)) == nil)
    #expect(aws.asked.withLock(\.self) == [])
  }

  @Test func whatOnlyObservesHoldsNothing() async {
    var policy = policy
    policy.mode = .observe
    let watch = HookWatch(services: services(FakeHooks(["web": 30])), interval: .seconds(60), logger: quiet)
    #expect(await watch.firstFault(of: [policy]) == nil)
    #expect(await watch.refusals(in: report(), policy) == [])
  }

  /// It is told in each plan while it stands, to the log once, and that it is over.
  @Test func aGroupThatAPassSeesIsTold() async {
    let aws = FakeHooks(["web": 30])
    let (logger, lines) = listening()
    let watch = HookWatch(services: services(aws), interval: .seconds(60), logger: logger)
    for _ in 0..<3 {
      let refusals = await watch.refusals(in: report(), policy)
      #expect(refusals.map(\.code) == [.hookTooShort] && refusals.map(\.subject) == ["web"])
    }
    #expect(aws.asked.withLock(\.count) == 1, "not anew with each pass")
    #expect(lines.all.count == 1 && lines.all[0].hasPrefix("error: the hook ballast-drain of web gives up after 30 s"))
    clock.advance(HookWatch.validity)
    aws.isBroken.withLock { $0 = true }
    #expect(await watch.refusals(in: report(), policy).count == 1, "what is not told stands as it was")
    clock.advance(HookWatch.validity)
    aws.isBroken.withLock { $0 = false }
    aws.timeouts.withLock { $0["web"] = 900 }
    #expect(await watch.refusals(in: report(), policy) == [])
    #expect(lines.all.last == "notice: its hook leaves time enough now")
  }
}
