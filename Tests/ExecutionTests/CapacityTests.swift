import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Execution

@Suite struct SetDesiredCapacityTests {
  let raise = ActionKind.setDesiredCapacity(group: "web", from: 2, to: 5)

  @Test func raisesToAnAbsoluteValue() async {
    let fleet = fleet()
    let outcome = await run(raise, on: fleet)
    #expect(outcome.status == .done)
    #expect(fleet.get { $0.group.desired } == 5)
    #expect(outcome.calls == ["AutoScaling.DescribeAutoScalingGroups", "AutoScaling.SetDesiredCapacity"])
  }

  @Test func neverAboveTheMaximum() async {
    let fleet = fleet { $0.group.maxSize = 4 }
    #expect(await run(raise, on: fleet).status == .done)
    #expect(fleet.get { $0.group.desired } == 4)
  }

  @Test func atTheMaximumNothingIsWritten() async {
    let fleet = fleet {
      $0.group.maxSize = 2
    }
    let outcome = await run(raise, on: fleet)
    #expect(outcome.status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test(arguments: [5, 6, 10]) func neverLowersWhatIsThereAlready(_ desired: Int) async {
    let fleet = fleet { $0.group.desired = desired }
    #expect(await run(raise, on: fleet).status == .alreadySo)
    #expect(fleet.writes == [])
  }

  @Test(arguments: [0, 1, 3, 4]) func aGroupThatMovedIsLeftAlone(_ desired: Int) async {
    let fleet = fleet { $0.group.desired = desired }
    #expect(await run(raise, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test(arguments: [nil, "other"] as [String?]) func onlyABoundGroupIsWritten(_ tag: String?) async {
    let fleet = fleet { $0.group.boundTo = tag }
    let outcome = await run(raise, on: fleet)
    #expect(outcome.status == .superseded)
    #expect(outcome.message.contains("ballast:cluster=prod"))
    #expect(fleet.writes == [])
  }

  @Test func aGroupThatIsGoneIsSaid() async {
    let fleet = fleet { $0.group.name = "green" }
    #expect(await run(raise, on: fleet).status == .superseded)
  }

  @Test func aThrottledReadIsAFailureWithoutWrite() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.DescribeAutoScalingGroups", .throttled)
    #expect(await run(raise, on: fleet).status == .failed)
    #expect(fleet.writes == [])
  }

  @Test func aThrottledWriteIsNotRepeatedHere() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.SetDesiredCapacity", .throttled)
    #expect(await run(raise, on: fleet).status == .failed)
    #expect(fleet.writes.count == 1)
  }

  @Test func aLostAnswerIsFollowedByARead() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.SetDesiredCapacity", .lostAfter)
    let outcome = await run(raise, on: fleet)
    #expect(outcome.status == .done)
    #expect(fleet.writes.count == 1)
    #expect(fleet.get { $0.group.desired } == 5)
  }

  @Test func aLostRequestIsSentOnceMore() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.SetDesiredCapacity", .lostBefore)
    let outcome = await run(raise, on: fleet)
    #expect(outcome.status == .done)
    #expect(fleet.writes.count == 2)
    #expect(fleet.get { $0.group.desired } == 5)
  }

  @Test func twiceLostIsUnknown() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.SetDesiredCapacity", .lostBefore, .lostBefore)
    let outcome = await run(raise, on: fleet)
    #expect(outcome.status == .unknown)
    #expect(fleet.writes.count == 2)
  }

  @Test func afterALostAnswerAnotherHandsValueStays() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.SetDesiredCapacity", .lostBefore)
    let pauses = Pauses { fleet.change { $0.group.desired = 3 } }
    let outcome = await run(raise, on: fleet, pauses: pauses)
    #expect(outcome.status == .unknown)
    #expect(fleet.writes.count == 1)
    #expect(fleet.get { $0.group.desired } == 3)
  }

  @Test func aRefusalIsAFailureWithAWSsWords() async {
    let fleet = fleet()
    fleet.fault(
      "AutoScaling.SetDesiredCapacity", .refused("ScalingActivityInProgress", "a scaling activity is in progress"))
    let outcome = await run(raise, on: fleet)
    #expect(outcome.status == .failed)
    #expect(outcome.message.contains("a scaling activity is in progress"))
  }

  @Test func aReplacementIsARaiseToo() async {
    let fleet = fleet()
    let outcome = await run(.launchReplacement(group: "web", from: 2, to: 3, instance: reference("a")), on: fleet)
    #expect(outcome.status == .done)
    #expect(fleet.get { $0.group.desired } == 3)
  }
}

@Suite struct InstanceProtectionTests {
  private func crowd(_ count: Int, protected: Bool) -> FakeFleet {
    fleet { state in
      state.group.maxSize = 500
      state.group.desired = count
      state.group.members = (0..<count).map {
        .init(
          instanceId: "i-\($0 + 1000)", lifecycleState: .inService, healthStatus: "Healthy",
          protectedFromScaleIn: protected)
      }
    }
  }

  private func all(_ count: Int) -> [InstanceReference] {
    (0..<count).map { InstanceReference(ec2InstanceID: "i-\($0 + 1000)") }
  }

  @Test func fiftyInACall() async {
    let fleet = crowd(120, protected: false)
    let outcome = await run(
      .setInstanceProtection(instances: all(120), group: "web", protected: true), on: fleet)
    #expect(outcome.status == .done)
    #expect(fleet.writes.count == 3)
    #expect(fleet.get { $0.group.members.allSatisfy { $0.protectedFromScaleIn == true } })
  }

  @Test func onlyThoseThatDiffer() async {
    let fleet = crowd(60, protected: true)
    fleet.change { $0.group.members[7].protectedFromScaleIn = false }
    #expect(
      await run(.setInstanceProtection(instances: all(60), group: "web", protected: true), on: fleet).status == .done)
    #expect(fleet.writes.count == 1)
    #expect(
      await run(.setInstanceProtection(instances: all(60), group: "web", protected: true), on: fleet).status
        == .alreadySo)
    #expect(fleet.writes.count == 1)
  }

  @Test func notLiftedWhileTheGroupWantsFewer() async {
    let fleet = crowd(3, protected: true)
    fleet.change { $0.group.desired = 2 }
    let outcome = await run(.setInstanceProtection(instances: all(3), group: "web", protected: false), on: fleet)
    #expect(outcome.status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = crowd(3, protected: false)
    fleet.fault("AutoScaling.SetInstanceProtection", applied ? .lostAfter : .lostBefore)
    #expect(
      await run(.setInstanceProtection(instances: all(3), group: "web", protected: true), on: fleet).status == .done)
    #expect(fleet.writes.count == (applied ? 1 : 2))
  }
}
