import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Execution

@Suite struct TagIntentTests {
  let tag = ActionKind.tagIntent(instance: reference("a"), intent: intent())
  let untag = ActionKind.tagIntent(instance: reference("a"), intent: nil)
  let key = DisruptionIntent.tagKey

  @Test func isWrittenAndSeen() async {
    let fleet = fleet()
    let outcome = await run(tag, on: fleet)
    #expect(outcome.status == .done)
    #expect(fleet.get { $0.tags["i-a"] } == [key: intent().tagValue])
    #expect(
      outcome.calls == [
        "AutoScaling.DescribeAutoScalingGroups", "AutoScaling.DescribeInstanceRefreshes", "EC2.DescribeTags",
        "ECS.DescribeContainerInstances", "EC2.CreateTags", "EC2.DescribeTags",
      ])
  }

  @Test func notWhileAnInstanceRefreshRuns() async {
    let fleet = fleet { $0.group.refresh = "InProgress" }
    #expect(await run(tag, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
    fleet.change { $0.group.refresh = "Successful" }
    #expect(await run(tag, on: fleet).status == .done)
  }

  @Test func notWhileNobodyKnowsWhetherARefreshRuns() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.DescribeInstanceRefreshes", .refused("InternalFailure", "oops"))
    let outcome = await run(tag, on: fleet)
    #expect(outcome.status == .superseded && outcome.message.contains("not known"))
    #expect(fleet.writes == [])
  }

  @Test func anEndpointWithoutRefreshesHasNone() async {
    let fleet = fleet()
    fleet.fault("AutoScaling.DescribeInstanceRefreshes", .refused("InvalidAction", "no such operation"))
    #expect(await run(tag, on: fleet).status == .done)
  }

  @Test func alreadySo() async {
    let fleet = fleet { $0.tags["i-a"] = [key: intent().tagValue] }
    #expect(await run(tag, on: fleet).status == .alreadySo)
    #expect(fleet.writes == [])
  }

  @Test func anotherHandsTagIsNotOverwritten() async {
    let fleet = fleet { $0.tags["i-a"] = [key: intent(.upgrade).tagValue] }
    #expect(await run(tag, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func whatTheDecisionSawMayBeReplaced() async {
    let old = intent(.scaleIn, at: epoch.addingTimeInterval(-900), aborted: true)
    let fleet = fleet { $0.tags["i-a"] = [key: old.tagValue] }
    let snapshot = snapshot { $0.instances[0].intent = old }
    #expect(await run(tag, on: fleet, seeing: snapshot).status == .done)
  }

  @Test func whatNoVersionOfOursWroteIsAHumans() async {
    let fleet = fleet { $0.tags["i-a"] = [key: "hands off please"] }
    #expect(await run(tag, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func aHumansDrainingIsNotSigned() async {
    let fleet = fleet { $0.instances[0].status = "DRAINING" }
    let outcome = await run(tag, on: fleet)
    #expect(outcome.status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func whatAutoScalingTakesAwayIsSignedEvenWhileDraining() async {
    let fleet = fleet { $0.instances[0].status = "DRAINING" }
    let outcome = await run(.tagIntent(instance: reference("a"), intent: intent(.lifecycle)), on: fleet)
    #expect(outcome.status == .done)
  }

  @Test func aKeptInstanceIsNotTagged() async {
    let fleet = fleet { $0.tags["i-a"] = ["ballast:keep": "true"] }
    #expect(await run(tag, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func anInstanceOutsideEveryGroupIsNeverTouched() async {
    let fleet = fleet()
    let snapshot = snapshot { $0.instances[0].group = nil }
    #expect(await run(tag, on: fleet, seeing: snapshot).status == .superseded)
    #expect(fleet.calls == [])
  }

  @Test func anUnboundGroupsInstanceIsNeverTouched() async {
    let fleet = fleet { $0.group.boundTo = nil }
    #expect(await run(tag, on: fleet).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func aTagThatDoesNotShowIsUnknown() async {
    let fleet = fleet()
    fleet.fault("EC2.CreateTags", .ignored)
    let pauses = Pauses()
    #expect(await run(tag, on: fleet, pauses: pauses).status == .unknown)
    #expect(pauses.count == 2)
  }

  @Test(arguments: [true, false]) func lostAnswers(_ applied: Bool) async {
    let fleet = fleet()
    fleet.fault("EC2.CreateTags", applied ? .lostAfter : .lostBefore)
    #expect(await run(tag, on: fleet).status == .done)
    #expect(fleet.writes.count == (applied ? 1 : 2))
    #expect(fleet.get { $0.tags["i-a"]?[key] } == intent().tagValue)
  }

  @Test func removalTakesOnlyOurOwnValue() async {
    let fleet = fleet { $0.tags["i-a"] = [key: intent().tagValue, "Name": "web"] }
    let snapshot = snapshot { $0.instances[0].intent = intent() }
    #expect(await run(untag, on: fleet, seeing: snapshot).status == .done)
    #expect(fleet.get { $0.tags["i-a"] } == ["Name": "web"])
    #expect(await run(untag, on: fleet, seeing: snapshot).status == .alreadySo)
  }

  @Test func theSignStaysWhileTheDrainingLasts() async {
    let fleet = fleet {
      $0.tags["i-a"] = [key: intent().tagValue]
      $0.instances[0].status = "DRAINING"
    }
    let snapshot = snapshot { $0.instances[0].intent = intent() }
    #expect(await run(untag, on: fleet, seeing: snapshot).status == .superseded)
    #expect(fleet.writes == [])
  }

  @Test func givingUpIsAllowedOnAKeptAndDrainingInstance() async {
    let given = intent(aborted: true)
    let fleet = fleet {
      $0.tags["i-a"] = [key: intent().tagValue, "ballast:keep": "true"]
      $0.instances[0].status = "DRAINING"
    }
    let snapshot = snapshot { $0.instances[0].intent = intent() }
    let outcomes = await run(
      [.tagIntent(instance: reference("a"), intent: given), .undrain(instance: reference("a"))], on: fleet,
      seeing: snapshot)
    #expect(outcomes.map(\.status) == [.done, .done])
    #expect(fleet.get { $0.tags["i-a"]?[key] } == given.settled.tagValue)
    #expect(fleet.get { $0.instances[0].status } == "ACTIVE")
  }

  @Test func aNewTryDoesNotSignAHumansDraining() async {
    let given = intent(at: epoch.addingTimeInterval(-9000), aborted: true)
    let fleet = fleet {
      $0.tags["i-a"] = [key: given.tagValue]
      $0.instances[0].status = "DRAINING"
    }
    let snapshot = snapshot { $0.instances[0].intent = given }
    #expect(await run(tag, on: fleet, seeing: snapshot).status == .superseded)
    #expect(fleet.writes == [])
  }
}
