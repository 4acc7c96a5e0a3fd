import AWSModel
import ClusterModel
import FoundationEssentials
import Synchronization
import Testing

@testable import Execution

@Suite struct DrainTests {
  let drain = ActionKind.drain(instance: reference("a"))
  let tag = ActionKind.tagIntent(instance: reference("a"), intent: intent())
  let key = DisruptionIntent.tagKey

  private func tagged(_ change: (inout FakeFleet.State) -> Void = { _ in }) -> FakeFleet {
    fleet {
      $0.tags["i-a"] = [DisruptionIntent.tagKey: intent().tagValue]
      change(&$0)
    }
  }

  private func status(_ fleet: FakeFleet) -> String? { fleet.get { $0.instances[0].status } }

  @Test func isSetAndConfirmed() async {
    let fleet = tagged()
    let outcome = await run(drain, on: fleet, witness: RemovalWitness())
    #expect(outcome.status == .done)
    #expect(status(fleet) == "DRAINING")
    #expect(outcome.calls.last == "ECS.DescribeContainerInstances")
    #expect(fleet.writes == ["ECS.UpdateContainerInstancesState"])
  }

  @Test func neverWithoutOurIntent() async {
    let fleet = fleet()
    #expect(await run(drain, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func neverAfterItWasGivenUp() async {
    let fleet = fleet { $0.tags["i-a"] = [key: intent(aborted: true).tagValue] }
    #expect(await run(drain, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func tagAndDrainInOnePlan() async {
    let fleet = fleet()
    let outcomes = await run([tag, drain], on: fleet, witness: RemovalWitness())
    #expect(outcomes.map(\.status) == [.done, .done])
    #expect(fleet.writes == ["EC2.CreateTags", "ECS.UpdateContainerInstancesState"])
    // The group's tag is read once.
    #expect(fleet.calls.filter { $0 == "AutoScaling.DescribeAutoScalingGroups" }.count == 1)
  }

  @Test func withoutTheTagThereIsNoDrain() async {
    let fleet = fleet()
    fleet.fault("EC2.CreateTags", .refused("UnauthorizedOperation", "denied"))
    let outcomes = await run([tag, drain, .tagIntent(instance: reference("b"), intent: intent())], on: fleet)
    #expect(outcomes.map(\.status) == [.failed, .skipped, .done])
    #expect(status(fleet) == "ACTIVE")
  }

  @Test func ourOwnDrainingIsAlreadySo() async {
    let fleet = tagged { $0.instances[0].status = "DRAINING" }
    #expect(await run(drain, on: fleet).status == .alreadySo)
    #expect(fleet.writes == [])
  }

  @Test func aHumanWhoIsFasterKeepsTheInstance() async {
    let fleet = fleet()
    // Between our tag and our drain, somebody else sets it DRAINING.
    fleet.before("EC2.CreateTags") { $0.instances[0].status = "DRAINING" }
    let outcomes = await run([tag, drain], on: fleet)
    #expect(outcomes.map(\.status) == [.done, .superseded])
    #expect(fleet.get { $0.tags["i-a"] } == [:])
    #expect(fleet.writes == ["EC2.CreateTags", "EC2.DeleteTags"])
  }

  private var settled: String {
    var given = intent()
    (given.isAborted, given.isSettled) = (true, true)
    return given.tagValue
  }

  /// The sign stood on without a DRAINING: whoever set the instance DRAINING by hand found it made ACTIVE again.
  @Test(arguments: ["ECS.ListTasks", "ECS.UpdateContainerInstancesState"])
  func aSignThatNoDrainFollowsIsSettled(refused: String) async {
    let fleet = fleet()
    fleet.fault(refused, .refused("AccessDeniedException", "denied"))
    let outcomes = await run([tag, drain], on: fleet, witness: RemovalWitness())
    #expect(outcomes.map(\.status) == [.done, .failed])
    #expect(fleet.get { $0.tags["i-a"] } == [key: settled])
    #expect(status(fleet) == "ACTIVE")
  }

  @Test func soIsOneWhoseDecisionHasBecomeOldMeanwhile() async {
    let fleet = fleet()
    let isLate = Mutex(false)
    fleet.before("EC2.CreateTags") { _ in isLate.withLock { $0 = true } }
    let executor = PlanExecutor(
      aws: fleet, now: { isLate.withLock { $0 ? epoch.addingTimeInterval(3600) : epoch } }, uptime: { .zero },
      sleep: { _ in })
    let plan = Plan(
      cluster: "prod", asOf: epoch, parent: "p", mode: .act, actions: [tag, drain].map { action($0, witness: nil) })
    let outcomes = await executor.execute(plan, snapshot: snapshot(), policy: ClusterPolicy(name: "prod"))
    #expect(outcomes.map(\.status) == [.done, .superseded])
    #expect(fleet.get { $0.tags["i-a"] } == [key: settled])
  }

  /// A replica that lags: the sign stood on for whoever looked later.
  @Test(arguments: [nil, intent(at: epoch.addingTimeInterval(-900), aborted: true).settled.tagValue])
  func soIsOneThatIsNotShownYet(before: String?) async {
    let fleet = fleet { $0.tags["i-a"] = before.map { [key: $0] } }
    for _ in 0..<2 { fleet.before("EC2.DescribeTags") { _ in } }
    fleet.before("EC2.DescribeTags") { $0.tags["i-a"] = before.map { [key: $0] } }
    let seen = snapshot { $0.instances[0].intent = before.flatMap(DisruptionIntent.init(tagValue:)) }
    let outcomes = await run([tag, drain], on: fleet, seeing: seen, witness: RemovalWitness())
    #expect(outcomes.map(\.status) == [.done, .superseded])
    #expect(fleet.get { $0.tags["i-a"] } == [key: settled])
  }

  /// Whoever signed it meanwhile may set it DRAINING.
  @Test func whatSomebodyElseHasSignedSinceStaysSigned() async {
    let fleet = fleet()
    var other = intent(at: epoch.addingTimeInterval(-1))
    other.decision = "d2"
    let sign = other.tagValue
    fleet.before("ECS.ListTasks") { $0.tasks.append(task("new", on: "a", group: "service:api")) }
    for _ in 0..<2 { fleet.before("EC2.DescribeTags") { _ in } }
    fleet.before("EC2.DescribeTags") { $0.tags["i-a"] = [key: sign] }
    let outcomes = await run([tag, drain], on: fleet, witness: RemovalWitness())
    #expect(outcomes.map(\.status) == [.done, .superseded])
    #expect(fleet.get { $0.tags["i-a"] } == [key: sign])
  }

  /// It was a late look that ended the action, and what is taken back was taken for late as well.
  @Test func soIsOneWhoseLastLookTookLong() async {
    let fleet = fleet()
    let clock = Mutex(Duration.zero)
    fleet.before("ECS.ListTasks") { $0.tasks.append(task("new", on: "a", group: "service:api")) }
    fleet.before("ECS.DescribeTasks") { _ in clock.withLock { $0 += .seconds(30) } }
    let executor = PlanExecutor(aws: fleet, now: { epoch }, uptime: { clock.withLock { $0 } }, sleep: { _ in })
    let plan = Plan(
      cluster: "prod", asOf: epoch, parent: "p", mode: .act,
      actions: [action(tag), action(drain, id: "2", witness: RemovalWitness())])
    let outcomes = await executor.execute(plan, snapshot: snapshot(), policy: ClusterPolicy(name: "prod"))
    #expect(outcomes.map(\.status) == [.done, .superseded])
    #expect(fleet.get { $0.tags["i-a"] } == [key: settled])
  }

  @Test func whatAPersonAskedForStaysAskedFor() async {
    let fleet = fleet()
    fleet.fault("ECS.ListTasks", .refused("AccessDeniedException", "denied"))
    let asked = intent(.manualDrain)
    _ = await run(
      [.tagIntent(instance: reference("a"), intent: asked), drain], on: fleet, witness: RemovalWitness())
    #expect(fleet.get { $0.tags["i-a"] } == [key: asked.tagValue])
  }

  @Test func aTaskThatCameSinceStopsIt() async {
    let fleet = tagged { $0.tasks.append(task("new", on: "a", group: "service:api")) }
    let outcome = await run(drain, on: fleet, witness: RemovalWitness())
    #expect(outcome.status == .superseded)
    #expect(outcome.message.contains(taskArn("new")))
    #expect(fleet.writes == [])
  }

  @Test(arguments: [0, 1]) func aListShorterThanTheCountIsNoAnswer(_ pending: Int) async {
    let fleet = tagged {
      $0.instances[0].runningTasksCount = 1
      $0.instances[0].pendingTasksCount = pending
    }
    let witness = RemovalWitness(rehousings: [Rehousing(task: taskArn("old"), to: arn("b"))])
    let outcome = await run(drain, on: fleet, witness: witness)
    #expect(outcome.status == (pending == 0 ? .done : .superseded))
    #expect(fleet.writes.isEmpty == (pending > 0))
  }

  /// The clock goes on by what each look takes.
  private func drainWhere(
    lookTakes seconds: [Double], at operation: String = "ECS.DescribeTasks", on fleet: FakeFleet,
    meanwhile: @escaping @Sendable (inout FakeFleet.State) -> Void = { _ in },
    now: @escaping @Sendable () -> Date = { epoch }
  ) async -> ActionOutcome {
    let clock = Mutex(Duration.zero)
    for taken in seconds {
      fleet.before(operation) {
        clock.withLock { $0 += .seconds(taken) }
        meanwhile(&$0)
      }
    }
    let executor = PlanExecutor(
      aws: fleet, now: now, uptime: { clock.withLock { $0 } }, sleep: { _ in })
    let plan = Plan(
      cluster: "prod", asOf: epoch, parent: "p", mode: .act, actions: [action(drain, witness: RemovalWitness())])
    return await executor.execute(plan, snapshot: snapshot(), policy: ClusterPolicy(name: "prod"))[0]
  }

  /// Until it is set DRAINING ECS places tasks there, and stops at once what has just started.
  @Test func aLookThatTookLongIsTakenAgain() async {
    let fleet = tagged()
    let outcome = await drainWhere(lookTakes: [20, 1], on: fleet)
    #expect(outcome.status == .done)
    #expect(outcome.calls.count { $0 == "ECS.DescribeTasks" } == 2)
  }

  /// ECS's own count, which a list is held against, is as old as the answer that brought it.
  @Test func aCountThatTookLongIsReadAgain() async {
    let outcome = await drainWhere(lookTakes: [20, 1], at: "ECS.DescribeContainerInstances", on: tagged())
    #expect(outcome.status == .done)
    #expect(outcome.calls.count { $0 == "ECS.DescribeContainerInstances" } == 3)
    #expect(outcome.calls.count { $0 == "ECS.DescribeTasks" } == 2)
  }

  /// AWS tells whole seconds: each answer may set the instant back by up to one.
  @Test func anInstantThatGoesBackABitStopsNothing() async {
    let instant = Mutex(epoch)
    let outcome = await drainWhere(
      lookTakes: [0.1], on: tagged(),
      now: {
        instant.withLock {
          $0 -= 0.01
          return $0
        }
      })
    #expect(outcome.status == .done)
    #expect(outcome.calls.count { $0 == "ECS.DescribeTasks" } == 1)
  }

  @Test func aTaskThatCameDuringALongLookStopsIt() async {
    let fleet = tagged()
    let outcome = await drainWhere(lookTakes: [20], on: fleet) {
      $0.tasks.append(task("new", on: "a", group: "service:api"))
    }
    #expect(outcome.status == .superseded)
    #expect(outcome.message.contains(taskArn("new")))
    #expect(fleet.writes == [])
  }

  /// A client that gets no answer for half a minute and sends the same call again would drain what was looked at long ago.
  @Test func whatIsLostIsSentAgainOnlyAfterAnotherLook() async {
    let fleet = tagged()
    fleet.fault("ECS.UpdateContainerInstancesState", .lostBefore)
    fleet.before("ECS.UpdateContainerInstancesState") {
      $0.tasks.append(task("new", on: "a", group: "service:api"))
    }
    let outcome = await run(drain, on: fleet, witness: RemovalWitness())
    #expect(outcome.status == .unknown)
    #expect(outcome.message.contains(taskArn("new")))
    #expect(fleet.writes == ["ECS.UpdateContainerInstancesState"])
    #expect(fleet.get { $0.repeatable } == [])
  }

  @Test func answersThatAreAlwaysLateDrainNothing() async {
    let fleet = tagged()
    #expect(await drainWhere(lookTakes: [20, 20, 20], on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func tasksThatTheWitnessKnowsDoNot() async {
    let fleet = tagged { $0.tasks.append(task("old", on: "a", group: "service:api")) }
    let witness = RemovalWitness(rehousings: [Rehousing(task: taskArn("old"), to: arn("b"))])
    #expect(await run(drain, on: fleet, witness: witness).status == .done)
  }

  @Test func configuredDaemonsAreDaemons() async {
    let fleet = tagged { $0.tasks.append(task("logs", on: "a", group: "service:logs-1")) }
    let snapshot = snapshot { $0.services.append(ServiceRecord(arn: "logs", name: "logs-1")) }
    let policy = ClusterPolicy(name: "prod", daemonServices: ["logs-*"])
    #expect(await run(drain, on: fleet, seeing: snapshot, policy: policy, witness: RemovalWitness()).status == .done)
  }

  @Test func failuresAreSurfaced() async {
    let fleet = tagged()
    fleet.fault("ECS.UpdateContainerInstancesState", .failure("INACTIVE"))
    let outcome = await run(drain, on: fleet)
    #expect(outcome.status == .failed)
    #expect(outcome.message.contains("INACTIVE"))
  }

  @Test func acceptedButNotSeenIsUnknown() async {
    let fleet = tagged()
    fleet.fault("ECS.UpdateContainerInstancesState", .ignored)
    #expect(await run(drain, on: fleet).status == .unknown)
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = tagged()
    fleet.fault("ECS.UpdateContainerInstancesState", applied ? .lostAfter : .lostBefore)
    #expect(await run(drain, on: fleet).status == .done)
    #expect(status(fleet) == "DRAINING")
    #expect(fleet.writes.count == (applied ? 1 : 2))
  }

  @Test func anInstanceThatIsGone() async {
    let fleet = tagged { $0.instances.removeFirst() }
    #expect(await run(drain, on: fleet).status == .superseded)
  }

  @Test func keptMeanwhile() async {
    let fleet = tagged { $0.tags["i-a"]?["ballast:keep"] = "" }
    #expect(await run(drain, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  /// Its hook would hold it to no end.
  @Test func keptThoughAutoScalingIsTerminatingIt() async {
    let fleet = tagged { $0.tags["i-a"]?["ballast:keep"] = "" }
    let snapshot = snapshot { $0.instances[0].lifecycleState = "Terminating:Wait" }
    #expect(await run(drain, on: fleet, seeing: snapshot).status == .done)
    #expect(status(fleet) == "DRAINING")
  }
}

@Suite struct UndrainTests {
  let undrain = ActionKind.undrain(instance: reference("a"))

  private func draining(_ change: (inout FakeFleet.State) -> Void = { _ in }) -> FakeFleet {
    fleet {
      $0.instances[0].status = "DRAINING"
      $0.tags["i-a"] = [DisruptionIntent.tagKey: intent(aborted: true).tagValue]
      change(&$0)
    }
  }

  @Test func setsItActiveAgain() async {
    let fleet = draining()
    let outcome = await run(undrain, on: fleet)
    #expect(outcome.status == .done)
    #expect(fleet.get { $0.instances[0].status } == "ACTIVE")
    #expect(
      fleet.get { $0.tags["i-a"]?[DisruptionIntent.tagKey] } == intent(aborted: true).settled.tagValue,
      "what drains it later is not ours")
  }

  @Test func whatDrainsAfterwardsIsSomebodyElses() async {
    let fleet = draining { $0.tags["i-a"] = [DisruptionIntent.tagKey: intent(aborted: true).settled.tagValue] }
    #expect(await run(undrain, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test(arguments: [[:], [DisruptionIntent.tagKey: "somebody"]])
  func aHumansDrainingIsNeverUndone(_ tags: [String: String]) async {
    let fleet = draining { $0.tags["i-a"] = tags }
    #expect(await run(undrain, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func neverWhileAutoScalingTerminatesIt() async {
    let fleet = draining { $0.group.members[0].lifecycleState = .terminatingWait }
    #expect(await run(undrain, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func alreadySo() async {
    let fleet = draining { $0.instances[0].status = "ACTIVE" }
    #expect(await run(undrain, on: fleet).status == .alreadySo)
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = draining()
    fleet.fault("ECS.UpdateContainerInstancesState", applied ? .lostAfter : .lostBefore)
    #expect(await run(undrain, on: fleet).status == .done)
    #expect(fleet.get { $0.instances[0].status } == "ACTIVE")
  }
}
