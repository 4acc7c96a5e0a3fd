import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Execution

@Suite struct TerminationTests {
  let terminate = ActionKind.terminateInstance(instance: reference("a"), group: "web", decrementsDesired: true)

  /// Instance `a` is ours and DRAINING.
  private func ready(_ change: (inout FakeFleet.State) -> Void = { _ in }) -> FakeFleet {
    fleet {
      $0.instances[0].status = "DRAINING"
      $0.tags["i-a"] = [DisruptionIntent.tagKey: intent().tagValue]
      change(&$0)
    }
  }

  @Test func twoReadsThenOneCall() async {
    let fleet = ready()
    let pauses = Pauses()
    let outcome = await run(terminate, on: fleet, pauses: pauses)
    #expect(outcome.status == .done)
    #expect(pauses.count == 1)
    #expect(fleet.get { $0.group.desired } == 1)
    #expect(fleet.get { $0.group.members[0].lifecycleState } == .terminating)
    #expect(fleet.writes == ["AutoScaling.TerminateInstanceInAutoScalingGroup"])
    let described = outcome.calls.filter { $0 == "ECS.DescribeContainerInstances" }
    #expect(described.count == 2)
    // Each of the two reads lists by both desired statuses; the fake answers an empty page first.
    #expect(outcome.calls.filter { $0 == "ECS.ListTasks" }.count == 6)
    #expect(outcome.calls.last == "AutoScaling.TerminateInstanceInAutoScalingGroup")
  }

  @Test(arguments: [
    ("RUNNING", "RUNNING"), ("RUNNING", "STOPPED"), ("STOPPING", "STOPPED"), ("DEPROVISIONING", "STOPPED"),
    ("PENDING", "RUNNING"),
  ])
  func neverWithATaskThatIsNotStopped(_ last: String, _ desired: String) async {
    let fleet = ready { $0.tasks.append(task("t", on: "a", group: "service:api", last: last, desired: desired)) }
    let outcome = await run(terminate, on: fleet)
    #expect(outcome.status == .superseded)
    #expect(outcome.message.hasPrefix("not yet"))
    #expect(fleet.writes == [])
  }

  @Test func stoppedTasksDoNotHoldIt() async {
    let fleet = ready { $0.tasks.append(task("t", on: "a", group: "service:api", last: "STOPPED", desired: "STOPPED")) }
    #expect(await run(terminate, on: fleet).status == .done)
  }

  @Test func standaloneTasksHoldIt() async {
    let fleet = ready { $0.tasks.append(task("t", on: "a", group: "family:batch")) }
    #expect(await run(terminate, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func theSecondReadMustAgree() async {
    let fleet = ready()
    let pauses = Pauses { fleet.change { $0.tasks.append(task("late", on: "a", group: "service:api")) } }
    #expect(await run(terminate, on: fleet, pauses: pauses).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func theSecondReadMustStillShowDraining() async {
    let fleet = ready()
    let pauses = Pauses { fleet.change { $0.instances[0].status = "ACTIVE" } }
    #expect(await run(terminate, on: fleet, pauses: pauses).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func neverAnActiveInstance() async {
    let fleet = ready { $0.instances[0].status = "ACTIVE" }
    #expect(await run(terminate, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func neverWhatIsNotOurs() async {
    let fleet = ready { $0.tags = [:] }
    #expect(await run(terminate, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func neverBelowTheMinimum() async {
    let fleet = ready { $0.group.minSize = 2 }
    let outcome = await run(terminate, on: fleet)
    #expect(outcome.status == .superseded)
    #expect(outcome.message.contains("minimum"))
    #expect(fleet.writes == [])
  }

  @Test func aMinimumThatRoseMeanwhileIsAWSsToRefuse() async {
    let fleet = ready()
    fleet.before("AutoScaling.TerminateInstanceInAutoScalingGroup") { $0.group.minSize = 2 }
    #expect(await run(terminate, on: fleet).status == .superseded)
    #expect(fleet.get { $0.group.desired } == 2)
  }

  @Test func alreadyLeaving() async {
    let fleet = ready { $0.group.members[0].lifecycleState = .terminatingWait }
    #expect(await run(terminate, on: fleet).status == .alreadySo)
    #expect(fleet.writes == [])
  }

  @Test func alreadyGone() async {
    let fleet = ready { $0.group.members.removeFirst() }
    #expect(await run(terminate, on: fleet).status == .alreadySo)
  }

  @Test func anUnboundGroupIsNeverWritten() async {
    let fleet = ready { $0.group.boundTo = "other" }
    #expect(await run(terminate, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func aLostAnswerIsReadNotRepeated() async {
    let fleet = ready()
    fleet.fault("AutoScaling.TerminateInstanceInAutoScalingGroup", .lostAfter)
    #expect(await run(terminate, on: fleet).status == .done)
    #expect(fleet.writes.count == 1)
    #expect(fleet.get { $0.group.desired } == 1)
  }

  @Test func aLostRequestIsNotRepeatedEither() async {
    let fleet = ready()
    fleet.fault("AutoScaling.TerminateInstanceInAutoScalingGroup", .lostBefore)
    #expect(await run(terminate, on: fleet).status == .unknown)
    #expect(fleet.writes.count == 1)
    #expect(fleet.get { $0.group.desired } == 2)
  }

  @Test func throttled() async {
    let fleet = ready()
    fleet.fault("ECS.ListTasks", .throttled)
    #expect(await run(terminate, on: fleet).status == .failed)
    #expect(fleet.writes == [])
  }

  @Test func whatNeverRegisteredGoesWithoutDraining() async {
    let fleet = fleet { $0.instances = [] }
    let snapshot = snapshot {
      $0.instances = []
      $0.groups[0].incoming = [
        IncomingInstance(ec2InstanceID: "i-a", instanceType: "m5.large", availabilityZone: "us-east-1a")
      ]
    }
    let outcome = await run(
      .terminateInstance(instance: reference("a", registered: false), group: "web", decrementsDesired: false),
      on: fleet, seeing: snapshot)
    #expect(outcome.status == .done)
    #expect(fleet.get { $0.group.desired } == 2)
  }

  @Test func whatHasRegisteredSinceStays() async {
    let fleet = fleet()
    let outcome = await run(
      .terminateInstance(instance: reference("a", registered: false), group: "web", decrementsDesired: true), on: fleet)
    #expect(outcome.status == .superseded)
    #expect(fleet.writes == [])
  }
}

@Suite struct LifecycleTests {
  let complete = ActionKind.completeLifecycleAction(
    instance: reference("a"), group: "web", hook: "ballast-drain", result: "CONTINUE")
  let heartbeat = ActionKind.recordLifecycleHeartbeat(instance: reference("a"), group: "web", hook: "ballast-drain")

  private func waiting(_ change: (inout FakeFleet.State) -> Void = { _ in }) -> FakeFleet {
    fleet {
      $0.instances[0].status = "DRAINING"
      $0.group.members[0].lifecycleState = .terminatingWait
      change(&$0)
    }
  }

  @Test func anEmptyInstanceIsLetGo() async {
    let fleet = waiting()
    #expect(await run(complete, on: fleet).status == .done)
    #expect(fleet.get { $0.completed } == ["CONTINUE"])
  }

  @Test func notWithTasksOnIt() async {
    let fleet = waiting { $0.tasks.append(task("t", on: "a", group: "service:api")) }
    #expect(await run(complete, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func notBeforeItIsDraining() async {
    let fleet = waiting { $0.instances[0].status = "ACTIVE" }
    #expect(await run(complete, on: fleet).status == .superseded)
  }

  @Test(arguments: [(DrainPolicy.OnTimeout.force, 901.0, true), (.force, 899.0, false), (.abort, 901.0, false)])
  func theDeadlineForcesOnlyByPolicy(_ onTimeout: DrainPolicy.OnTimeout, _ age: Double, _ forced: Bool) async {
    let fleet = waiting { $0.tasks.append(task("t", on: "a", group: "service:api")) }
    var policy = ClusterPolicy(name: "prod")
    policy.disruption.drain.onTimeout = onTimeout
    let snapshot = snapshot { $0.instances[0].intent = intent(.lifecycle, at: epoch.addingTimeInterval(-age)) }
    let outcome = await run(complete, on: fleet, seeing: snapshot, policy: policy)
    #expect((outcome.status == .done) == forced)
  }

  /// A repair whose time is over on a host whose runtime hangs, or whose agent tells of a fault: it would never be seen empty.
  @Test(arguments: ["runtime", "told", "well", "in time", "for another reason", "ACTIVE"])
  func whatARepairHasGivenUpGoesWithItsTasks(case name: String) async {
    let fleet = waiting {
      $0.tasks.append(task("t", on: "a", group: "service:api"))
      if name == "ACTIVE" { $0.instances[0].status = "ACTIVE" }
    }
    let seen = snapshot {
      $0.instances[0].status = .draining
      $0.instances[0].intent = intent(
        name == "for another reason" ? .lifecycle : .repair,
        at: epoch.addingTimeInterval(name == "in time" ? -899 : -901))
      if name == "told" {
        $0.instances[0].attributes = AttributeSet([
          ECSAttribute(ContainerInstance.faultAttribute, "disk-full")
        ])
      } else if name != "well" {
        $0.instances[0].health = "IMPAIRED"
      }
    }
    let outcome = await run(complete, on: fleet, seeing: seen)
    #expect(outcome.status == (["runtime", "told"].contains(name) ? .done : .superseded))
    #expect(fleet.get { $0.completed } == (["runtime", "told"].contains(name) ? ["CONTINUE"] : []))
  }

  @Test func neverAnotherHook() async {
    let fleet = waiting()
    let other = ActionKind.completeLifecycleAction(
      instance: reference("a"), group: "web", hook: "ecs-managed-draining-termination-hook", result: "CONTINUE")
    #expect(await run(other, on: fleet).status == .superseded)
    #expect(fleet.calls == [])
  }

  @Test func lateCompletionIsSuccess() async {
    let fleet = waiting()
    fleet.before("AutoScaling.CompleteLifecycleAction") { $0.setLifecycle("i-a", .terminatingProceed) }
    #expect(await run(complete, on: fleet).status == .alreadySo)
  }

  @Test func whatNoLongerWaitsIsAlreadySo() async {
    let fleet = waiting { $0.group.members[0].lifecycleState = .terminatingProceed }
    #expect(await run(complete, on: fleet).status == .alreadySo)
    #expect(fleet.writes == [])
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = waiting()
    fleet.fault("AutoScaling.CompleteLifecycleAction", applied ? .lostAfter : .lostBefore)
    #expect(await run(complete, on: fleet).status == .done)
    #expect(fleet.get { $0.completed } == ["CONTINUE"])
  }

  @Test func heartbeats() async {
    let fleet = waiting()
    #expect(await run(heartbeat, on: fleet).status == .done)
    #expect(fleet.get { $0.heartbeats } == 1)
  }

  /// The mark could not be written, and the hook ran out.
  @Test func aHeartbeatWaitsForNothingElse() async {
    let fleet = waiting()
    fleet.fault("EC2.DescribeTags", .refused("InternalFailure", "internal"))
    let tag = ActionKind.tagIntent(instance: reference("a"), intent: intent(.lifecycle))
    let outcomes = await run([tag, .drain(instance: reference("a")), heartbeat], on: fleet)
    #expect(outcomes.map(\.status) == [.failed, .skipped, .done])
    #expect(fleet.get { $0.heartbeats } == 1)
  }

  @Test func aLostHeartbeatIsSentOnceMore() async {
    let fleet = waiting()
    fleet.fault("AutoScaling.RecordLifecycleActionHeartbeat", .lostBefore)
    #expect(await run(heartbeat, on: fleet).status == .done)
    #expect(fleet.get { $0.heartbeats } == 1)
  }

  @Test func noHeartbeatForWhatDoesNotWait() async {
    let fleet = fleet()
    #expect(await run(heartbeat, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }
}

@Suite struct InstanceHealthTests {
  let unhealthy = ActionKind.setInstanceHealth(instance: reference("a"), healthy: false)

  @Test func onlyWhatIsOurs() async {
    let fleet = fleet()
    #expect(await run(unhealthy, on: fleet).status == .superseded)
    fleet.change { $0.tags["i-a"] = [DisruptionIntent.tagKey: intent(.repair).tagValue] }
    #expect(await run(unhealthy, on: fleet).status == .done)
    #expect(fleet.get { $0.group.members[0].healthStatus } == "Unhealthy")
    #expect(await run(unhealthy, on: fleet).status == .alreadySo)
    #expect(fleet.writes.count == 1)
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = fleet { $0.tags["i-a"] = [DisruptionIntent.tagKey: intent(.repair).tagValue] }
    fleet.fault("AutoScaling.SetInstanceHealth", applied ? .lostAfter : .lostBefore)
    #expect(await run(unhealthy, on: fleet).status == .done)
    #expect(fleet.get { $0.group.members[0].healthStatus } == "Unhealthy")
  }
}
