import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Execution

@Suite struct ServiceCountTests {
  let set = ActionKind.setServiceDesiredCount(service: "api", from: 3, to: 5)

  @Test func isSet() async {
    let fleet = fleet()
    #expect(await run(set, on: fleet).status == .done)
    #expect(fleet.get { $0.services[0].desiredCount } == 5)
    #expect(await run(set, on: fleet).status == .alreadySo)
    #expect(fleet.writes.count == 1)
  }

  @Test func whatSomebodyElseChangedStays() async {
    let fleet = fleet { $0.services[0].desiredCount = 4 }
    #expect(await run(set, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  /// A look at the services alone was taken for this: it is not taken twice, unless it has been waiting.
  @Test func aFreshLookIsNotTakenAgain() async {
    let look = snapshot { $0.readAt = [.services: epoch, .instances: epoch] }
    let fleet = fleet()
    #expect(await run(set, on: fleet, seeing: look).status == .done)
    #expect(fleet.calls == ["ECS.UpdateService"])
    let other = changed(to: 4)
    #expect(await run(set, on: other, seeing: look, now: epoch.addingTimeInterval(6)).status == .superseded)
    #expect(other.writes == [])
  }

  private func changed(to desired: Int) -> FakeFleet { fleet { $0.services[0].desiredCount = desired } }

  @Test func handsOff() async {
    let fleet = fleet { $0.services[0].tags = [.init(key: "ballast:keep", value: "")] }
    #expect(await run(set, on: fleet).status == .superseded)
    #expect(await run(.setServiceDesiredCount(service: "agent", from: 2, to: 3), on: fleet).status == .superseded)
    #expect(await run(.setServiceDesiredCount(service: "none", from: 2, to: 3), on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = fleet()
    fleet.fault("ECS.UpdateService", applied ? .lostAfter : .lostBefore)
    #expect(await run(set, on: fleet).status == .done)
    #expect(fleet.get { $0.services[0].desiredCount } == 5)
    #expect(fleet.writes.count == (applied ? 1 : 2))
  }
}

@Suite struct StopTaskTests {
  private func draining(_ group: String, _ change: (inout FakeFleet.State) -> Void = { _ in }) -> FakeFleet {
    fleet {
      $0.instances[0].status = "DRAINING"
      $0.tasks.append(task("t", on: "a", group: group))
      change(&$0)
    }
  }

  let stop = ActionKind.stopTask(task: taskArn("t"), reason: "its time is up")
  var mayStop: ClusterPolicy {
    var policy = ClusterPolicy(name: "prod")
    policy.disruption.drain.standaloneTasks = .stopAfter(.seconds(60))
    return policy
  }

  @Test func standaloneOnlyByPolicy() async {
    let fleet = draining("family:batch")
    #expect(await run(stop, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
    #expect(await run(stop, on: fleet, policy: mayStop).status == .done)
    #expect(await run(stop, on: fleet, policy: mayStop).status == .alreadySo)
    #expect(fleet.writes.count == 1)
  }

  @Test func neverATaskOfAService() async {
    let fleet = draining("service:api")
    #expect(await run(stop, on: fleet, policy: mayStop).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func neverAProtectedTask() async {
    let fleet = draining("family:job") { $0.protectedTasks = [taskArn("t")] }
    #expect(await run(stop, on: fleet, policy: mayStop).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func onlyWhereTheInstanceIsBeingEmptied() async {
    let fleet = draining("family:job") { $0.instances[0].status = "ACTIVE" }
    #expect(await run(stop, on: fleet, policy: mayStop).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func aTaskThatIsGoneIsAlreadySo() async {
    let fleet = fleet()
    #expect(await run(stop, on: fleet).status == .alreadySo)
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = draining("family:job")
    fleet.fault("ECS.StopTask", applied ? .lostAfter : .lostBefore)
    #expect(await run(stop, on: fleet, policy: mayStop).status == .done)
    #expect(fleet.get { $0.tasks.last?.desiredStatus } == "STOPPED")
  }
}

@Suite struct PutMetricTests {
  private func point(_ namespace: String = "Curalate/AutoScaling", value: Double = 2) -> ActionKind {
    .putMetric(MetricPoint(namespace: namespace, name: "ScaleStatus", value: value, clusterName: "prod"))
  }

  @Test func carriesThePlansInstantAndTheDimension() async throws {
    let fleet = fleet()
    let outcome = await run(point(), on: fleet, now: epoch.addingTimeInterval(30))
    #expect(outcome.status == .done)
    let datum = try #require(fleet.get { $0.metrics.first?.metricData?.first })
    #expect(datum.timestamp == epoch)
    #expect(datum.value == 2)
    #expect(datum.metricName == "ScaleStatus")
    #expect(datum.dimensions?.first == .init(name: "ClusterName", value: "prod"))
    #expect(datum.unit?.rawValue == "None")
  }

  @Test(arguments: ["AWS/ECS", "aws/ecs", ":x", ""]) func neverIntoAWSsNamespace(_ namespace: String) async {
    let fleet = fleet()
    #expect(await run(point(namespace), on: fleet).status == .superseded)
    #expect(fleet.calls == [])
  }

  @Test(arguments: [Double.nan, .infinity]) func neverWithoutAFiniteValue(_ value: Double) async {
    let fleet = fleet()
    #expect(await run(point(value: value), on: fleet).status == .superseded)
    #expect(fleet.calls == [])
  }

  @Test(arguments: [true, false]) func aLostAnswerIsLeftAlone(_ applied: Bool) async {
    let fleet = fleet()
    fleet.fault("CloudWatch.PutMetricData", applied ? .lostAfter : .lostBefore)
    #expect(await run(point(), on: fleet).status == .unknown)
    #expect(fleet.writes.count == 1)
  }
}
