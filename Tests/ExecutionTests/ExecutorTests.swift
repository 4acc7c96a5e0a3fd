import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Execution

@Suite struct ExecutorTests {
  let raise = ActionKind.setDesiredCapacity(group: "web", from: 2, to: 3)

  @Test func observeChangesNothing() async {
    let fleet = fleet()
    let outcomes = await run([raise, .drain(instance: reference("a"))], on: fleet, mode: .observe)
    #expect(outcomes.map(\.status) == [.skipped, .skipped])
    #expect(fleet.calls == [])
  }

  @Test func aPausedClusterIsLeftAlone() async {
    let fleet = fleet()
    #expect(await run(raise, on: fleet, seeing: snapshot { $0.isPaused = true }).status == .skipped)
    #expect(fleet.calls == [])
  }

  @Test func anotherClustersPlanIsNotPerformed() async {
    let fleet = fleet()
    let other = snapshot { $0.cluster = ClusterIdentity(name: "staging") }
    #expect(await run(raise, on: fleet, seeing: other).status == .skipped)
    #expect(fleet.calls == [])
  }

  @Test(arguments: [(119.0, true), (121.0, false), (-4.0, true), (-6.0, false)])
  func decisionsAge(_ age: Double, _ isGood: Bool) async {
    let fleet = fleet()
    let outcome = await run(raise, on: fleet, now: epoch.addingTimeInterval(age))
    #expect(outcome.status == (isGood ? .done : .superseded))
    #expect(fleet.writes.isEmpty != isGood)
  }

  @Test func theOldestPartCounts() async {
    let fleet = fleet()
    let snapshot = snapshot { $0.readAt[.tasks] = epoch.addingTimeInterval(-200) }
    #expect(await run(raise, on: fleet, seeing: snapshot).status == .superseded)
  }

  @Test func onlyDependantsAreSkipped() async {
    let fleet = fleet { $0.tags["i-b"] = [DisruptionIntent.tagKey: intent().tagValue] }
    fleet.fault("AutoScaling.DescribeAutoScalingGroups", .throttled)
    let outcomes = await run(
      [
        raise, .drain(instance: reference("b")), .setServiceDesiredCount(service: "api", from: 3, to: 4),
        .putMetric(MetricPoint(namespace: "Ballast", name: "x", value: 1, clusterName: "prod")),
      ], on: fleet)
    #expect(outcomes.map(\.status) == [.failed, .skipped, .done, .done])
  }

  @Test func oneInstancesFailureIsNotAnothers() async {
    let fleet = fleet {
      $0.tags["i-b"] = [DisruptionIntent.tagKey: intent().tagValue]
    }
    let outcomes = await run([.drain(instance: reference("a")), .drain(instance: reference("b"))], on: fleet)
    #expect(outcomes.map(\.status) == [.superseded, .done])
  }

  @Test func runTwiceActOnce() async {
    let fleet = fleet()
    let plan: [ActionKind] = [
      raise, .tagIntent(instance: reference("a"), intent: intent()),
      .setServiceDesiredCount(service: "api", from: 3, to: 4),
    ]
    #expect(await run(plan, on: fleet).map(\.status) == [.done, .done, .done])
    let writes = fleet.writes
    #expect(await run(plan, on: fleet).map(\.status) == [.alreadySo, .alreadySo, .alreadySo])
    #expect(fleet.writes == writes)
  }

  @Test func outcomesNameTheirActions() async {
    let outcomes = await run([raise, .undrain(instance: reference("a"))], on: fleet())
    #expect(outcomes.map(\.action) == ["0", "1"])
    #expect(outcomes.map(\.kind) == ["setDesiredCapacity", "undrain"])
    #expect(outcomes.allSatisfy { $0.at == epoch })
  }

  @Test func afterCancellationNothingMoreIsBegun() async {
    let fleet = fleet()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await run([raise, raise], on: fleet)
    }
    #expect(await task.value.map(\.status) == [.skipped, .skipped])
    #expect(fleet.calls == [])
  }

  @Test func aWaitThatIsCutShortLeavesTheInstance() async {
    let fleet = fleet {
      $0.instances[0].status = "DRAINING"
      $0.tags["i-a"] = [DisruptionIntent.tagKey: intent().tagValue]
    }
    let plan = Plan(
      cluster: "prod", asOf: epoch, parent: "p", mode: .act,
      actions: [
        action(.terminateInstance(instance: reference("a"), group: "web", decrementsDesired: true))
      ])
    let executor = PlanExecutor(
      aws: fleet, now: { epoch }, uptime: { .zero }, sleep: { _ in throw CancellationError() })
    let outcomes = await executor.execute(plan, snapshot: snapshot(), policy: ClusterPolicy(name: "prod"))
    #expect(outcomes.map(\.status) == [.failed])
    #expect(fleet.writes == [])
  }

  @Test func everyKindSurvivesEveryFaultAtEveryCall() async {
    let kinds: [ActionKind] = [
      raise, .tagIntent(instance: reference("a"), intent: intent()), .drain(instance: reference("a")),
      .terminateInstance(instance: reference("a"), group: "web", decrementsDesired: true),
      .undrain(instance: reference("b")),
    ]
    let operations = [
      "AutoScaling.DescribeAutoScalingGroups", "AutoScaling.SetDesiredCapacity", "EC2.DescribeTags", "EC2.CreateTags",
      "ECS.DescribeContainerInstances", "ECS.UpdateContainerInstancesState", "ECS.ListTasks", "ECS.DescribeTasks",
      "AutoScaling.TerminateInstanceInAutoScalingGroup", "AutoScaling.DescribeAutoScalingInstances",
    ]
    for operation in operations {
      for fault in [Fault.throttled, .lostBefore, .lostAfter, .refused("AccessDenied", "no")] {
        for skipped in 0..<3 {
          let fleet = fleet { $0.instances[1].status = "DRAINING" }
          for _ in 0..<skipped { fleet.fault(operation, .nothing) }
          fleet.fault(operation, fault)
          let outcomes = await run(kinds, on: fleet)
          #expect(outcomes.count == kinds.count)
          // Whatever happens: at most one effective change each, and what is terminated was drained and signed first.
          #expect(fleet.get { $0.group.desired } <= 3)
          #expect(fleet.get { $0.instances[1].status } == "DRAINING")
          if fleet.get({ $0.group.members[0].lifecycleState }) == .terminating {
            #expect(fleet.get { $0.instances[0].status } == "DRAINING")
            #expect(fleet.get { $0.tags["i-a"]?[DisruptionIntent.tagKey] } != nil)
          }
        }
      }
    }
  }
}
