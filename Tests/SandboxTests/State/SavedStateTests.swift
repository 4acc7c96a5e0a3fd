import AWSModel
import FoundationEssentials
import Sandbox
import Testing

/// A sandbox that is saved and loaded is the same sandbox.
@Suite struct SavedStateTests {
  @Test(arguments: [7, 8, 9] as [UInt64]) func whatIsLoadedIsSavedTheSame(seed: UInt64) throws {
    let sandbox = try PopulatedRegion(seed: seed).sandbox
    for _ in 0..<6 {
      let saved = sandbox.savedState()
      let again = try Sandbox(state: saved).savedState()
      #expect(firstDifference(saved, again) == nil)
      sandbox.advance(by: .seconds(97))
    }
  }

  @Test func everyDescriptionIsTheSame() throws {
    let sandbox = try PopulatedRegion().sandbox
    let loaded = try Sandbox(state: sandbox.savedState())
    let (before, after) = (try RegionAnswers(sandbox).byCall, try RegionAnswers(loaded).byCall)
    #expect(before.count > 60)
    #expect(before.keys.sorted() == after.keys.sorted())
    for (call, answer) in before.sorted(by: { $0.key < $1.key }) where after[call] != answer {
      Issue.record("\(call): \(firstDifference(answer, after[call] ?? "") ?? "")")
    }
  }

  @Test func whatWasUnderWayGoesOn() throws {
    let populated = try PopulatedRegion()
    let loaded = TestRegion(try Sandbox(state: populated.sandbox.savedState()))
    let held = try loaded.described().instances?.filter { $0.lifecycleState == .terminatingWait }
    #expect(held?.count == 1)
    loaded.pass(.minutes(20))
    // The hook has run out, its instance is replaced, the deployment is done, the draining instance is empty.
    #expect(try loaded.described().instances?.contains { $0.instanceId == held?.first?.instanceId } == false)
    #expect(try loaded.members().count == 4)
    let web = try loaded.describe()
    #expect(web.deployments?.count == 1)
    #expect(web.deployments?.first?.rolloutState == .completed)
    #expect(web.taskDefinition?.hasSuffix("web:2") == true)
    #expect(web.runningCount == web.desiredCount)
    let draining = try #require(try loaded.containerInstances().first { $0.status == "DRAINING" })
    #expect(try loaded.tasks(service: "web").allSatisfy { $0.containerInstanceArn != draining.containerInstanceArn })
    // The provider has bought what the waiting tasks need.
    #expect(try loaded.describe("big", cluster: "other").runningCount == 5)
    let alarms = try loaded.call(CloudWatch.describeAlarms, .init()).metricAlarms ?? []
    #expect(alarms.allSatisfy { ($0.stateUpdatedTimestamp ?? .distantPast) > .distantPast })
  }

  @Test func oneDocumentGoesOnInOneWay() throws {
    let saved = try PopulatedRegion().sandbox.savedState()
    let ends = try (0..<2).map { _ in
      let sandbox = try Sandbox(state: saved)
      sandbox.advance(by: .hours(1))
      return sandbox.savedState()
    }
    #expect(firstDifference(ends[0], ends[1]) == nil)
  }

  @Test func newThingsGetNewNames() throws {
    let sandbox = try PopulatedRegion().sandbox
    let loaded = TestRegion(try Sandbox(state: sandbox.savedState()))
    let before = Set(
      try loaded.call(EC2.describeInstances, .init()).reservations?.flatMap { $0.instances ?? [] }
        .compactMap(\.instanceId) ?? [])
    let new = try loaded.launch(3)
    #expect(before.isDisjoint(with: new))
  }

  @Test func messagesInFlightComeBackWhenTheirTimeIsUp() throws {
    let populated = try PopulatedRegion()
    let loaded = TestRegion(try Sandbox(state: populated.sandbox.savedState()))
    let url = "https://sqs.us-east-1.amazonaws.com/123456789012/jobs"
    loaded.pass(.minutes(6))
    #expect(try loaded.bodies(url).sorted() == ["a", "b", "c"])
  }

  @Test func aDocumentByHandNeedsToSayOnlyWhatMatters() throws {
    let region = TestRegion(
      try Sandbox(
        state: """
          {"schema": "ballast.region/v1", "at": "2026-11-23T08:00:00Z",
           "regions": [{"name": "us-east-1", "ecs": {
             "taskDefinitions": [{"definition": {"family": "web", "revision": 1, "status": "ACTIVE",
               "containerDefinitions": [{"name": "app", "image": "web:1", "cpu": 256, "memory": 256}]}}],
             "clusters": [{"name": "default", "services": [{"name": "web", "desiredCount": 2,
               "deployments": [{"id": "ecs-svc/1", "definition": "web:1"}]}]}]}}]}
          """))
    try region.launch(1)
    region.pass(.minutes(10))
    #expect(try region.describe().runningCount == 2)
  }

  @Test func whatDoesNotFitIsNamedWithItsPlace() {
    func fault(_ text: String) -> String? {
      do {
        _ = try Sandbox(state: text)
        return nil
      } catch { return error.description }
    }
    #expect(fault("{") != nil)
    #expect(fault(#"{"schema": "ballast.region/v2"}"#) == "schema: is ballast.region/v2 and not ballast.region/v1")
    #expect(fault(#"{"schema": "ballast.region/v1", "regins": []}"#) == "`regins` means nothing here")
    #expect(
      fault(#"{"schema":"ballast.region/v1","regions":[{"name":"a","ecs":{"clusters":[{"name":"c","status":1}]}}]}"#)
        == "regions[0].ecs.clusters[0].status: is no text")
    #expect(
      fault(
        #"{"schema":"ballast.region/v1","regions":[{"name":"a","autoScaling":{"groups":[{"name":"g","subnets":["subnet-1"]}]}}]}"#
      ) == "regions[0].autoScaling.groups[0]: there is no subnet subnet-1")
  }

  /// Where two texts first differ, with what is around.
  private func firstDifference(_ a: String, _ b: String) -> String? {
    if a == b { return nil }
    let (left, right) = (Array(a.utf8), Array(b.utf8))
    let place = zip(left, right).prefix { $0 == $1 }.count
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, place - 160)..<min(bytes.count, place + 120)], as: UTF8.self)
    }
    return "\(around(left))\n≠\n\(around(right))"
  }
}
