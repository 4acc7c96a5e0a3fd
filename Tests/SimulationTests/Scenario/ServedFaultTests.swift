import AWSModel
import AWSWire
import FoundationEssentials
import Sandbox
import SandboxServer
import Testing

@testable import Simulation

/// The faults of a scenario on a sandbox that is served: every client's calls meet them, through the wire.
@Suite struct ServedFaultTests {
  private struct Scene {
    let host: SandboxHost
    let dispatcher: SandboxDispatcher

    init(_ faults: String) throws {
      let text = ServedScenarioTests.document.replacing(
        #""duration": "2h","#, with: #""duration": "2h", "faults": {\#(faults)},"#)
      let scenario = try ScenarioCodingTests.decode(text)
      // A clock that is paced so fast that what takes long takes no time of this machine.
      host = try SandboxHost(seed: 1, speed: 100_000) { seed in
        try ServedScenario.open(scenario, SandboxOptions(seed: seed), files: .folder(""))
      }
      dispatcher = SandboxDispatcher(host: host)
    }

    func answer<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async -> WireResponse? {
      await dispatcher.exchange(ClientCodec(operation.service).encode(operation, input))
    }

    func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
      let answer = try #require(await answer(operation, input))
      return try ClientCodec(operation.service).decode(operation, answer)
    }

    /// The share of a few hundred calls that meets something.
    func share(_ isHit: (WireResponse?) -> Bool) async -> Double {
      var hits = 0
      for _ in 0..<400 where isHit(await answer(ECS.listServices, .init(cluster: "shop"))) { hits += 1 }
      return Double(hits) / 400
    }
  }

  @Test(arguments: [
    ("throttle", "ThrottlingException"), ("serverError", "InternalFailure"), ("contention", "ResourceContention"),
    ("denied", "AccessDeniedException"), ("expiredCredentials", "ExpiredTokenException"),
    ("skewRefusal", "InvalidSignatureException"),
  ])
  func refusalsHitTheirShare(fault: String, code: String) async throws {
    let scene = try Scene("\"\(fault)\": 0.3")
    let share = await scene.share { answer in
      answer.map { String(decoding: $0.body, as: UTF8.self).contains(code) } ?? false
    }
    #expect((0.2...0.4).contains(share))
  }

  @Test func anXMLServiceRefusesInItsOwnWords() async throws {
    for (fault, code) in [
      ("throttle", "RequestLimitExceeded"), ("denied", "UnauthorizedOperation"),
      ("expiredCredentials", "RequestExpired"),
    ] {
      let answer = try #require(await Scene("\"\(fault)\": 1").answer(EC2.describeInstances, .init()))
      #expect(String(decoding: answer.body, as: UTF8.self).contains("<Code>\(code)</Code>"))
    }
  }

  @Test(arguments: ["reset", "timeoutBefore", "timeoutAfter"])
  func theConnectionBreaks(fault: String) async throws {
    let scene = try Scene("\"\(fault)\": 0.3")
    #expect((0.2...0.4).contains(await scene.share { $0 == nil }))
  }

  @Test func onlyWhatBreaksAfterwardsHasHadItsEffect() async throws {
    for (fault, clusters) in [("reset", 1), ("timeoutBefore", 1), ("timeoutAfter", 2)] {
      let scene = try Scene("\"\(fault)\": 1")
      #expect(await scene.answer(ECS.createCluster, .init(clusterName: "new")) == nil)
      let count = try scene.host.sandbox.perform(ECS.listClusters, .init()).clusterArns?.count
      #expect(count == clusters, "\(fault)")
    }
  }

  @Test func anAnswerIsCutInTheMiddle() async throws {
    let scene = try Scene(#""garbage": 0.3"#)
    let whole = try #require(await Scene("").answer(ECS.listServices, .init(cluster: "shop"))).body.count
    #expect((0.2...0.4).contains(await scene.share { $0?.body.count == whole / 2 }))
  }

  @Test func anOldAnswerComesForAWhile() async throws {
    let scene = try Scene(#""staleRead": 1"#)
    func clusters() async throws -> Int? { try await scene.call(ECS.listClusters, .init()).clusterArns?.count }
    #expect(try await clusters() == 1)
    _ = try await scene.call(ECS.createCluster, .init(clusterName: "new"))
    #expect(try await clusters() == 1)
    scene.host.advance(by: .seconds(50))
    #expect(try await clusters() == 2)
  }

  @Test func answersSayLess() async throws {
    let empty = try await Scene(#""emptyRead": 1"#).call(ECS.listServices, .init(cluster: "shop"))
    #expect(empty.serviceArns == [])
    let partial = try await Scene(#""partial": 1"#).call(
      ECS.describeServices, .init(cluster: "shop", services: ["api"]))
    #expect(partial.services == [] && partial.failures?.first?.reason == "MISSING")
    let scene = try Scene(#""unknownWord": 1"#)
    scene.host.advance(by: .minutes(10))
    let group = try await scene.call(AutoScaling.describeAutoScalingGroups, .init()).autoScalingGroups?.first
    #expect(group?.instances?.first?.lifecycleState?.rawValue == "Dreaming")
  }

  @Test func aMetricHasNoDatapoints() async throws {
    let query = CloudWatch.MetricDataQuery(
      id: "a",
      metricStat: .init(
        metric: .init(
          namespace: "AWS/ECS", metricName: "CPUReservation", dimensions: [.init(name: "ClusterName", value: "shop")]),
        period: 60, stat: "Average"))
    for (faults, isThere) in [("", true), (#""noMetric": 1"#, false)] {
      let scene = try Scene(faults)
      scene.host.advance(by: .minutes(20))
      let now = scene.host.sandbox.now.date
      let request = CloudWatch.GetMetricDataRequest(
        metricDataQueries: [query], startTime: now.addingTimeInterval(-600), endTime: now)
      let values = try await scene.call(CloudWatch.getMetricData, request).metricDataResults?.first?.values
      #expect((values?.isEmpty == false) == isThere)
    }
  }

  @Test func pagesAreShortTheirTokensExpireAndLeadInACircle() async throws {
    func fill(_ scene: Scene) throws {
      for index in 0..<4 { _ = try scene.host.sandbox.perform(ECS.createCluster, .init(clusterName: "c\(index)")) }
    }
    let short = try Scene(#""shortPage": 1"#)
    try fill(short)
    let page = try await short.call(ECS.listClusters, .init())
    #expect((1...2).contains(page.clusterArns?.count ?? 0) && page.nextToken != nil)

    let expired = try Scene(#""expiredToken": 1"#)
    try fill(expired)
    let first = try await expired.call(ECS.listClusters, .init(maxResults: 1))
    let error = await #expect(throws: AWSError.self) {
      try await expired.call(ECS.listClusters, .init(nextToken: first.nextToken, maxResults: 1))
    }
    #expect(error?.code == "InvalidParameterException")

    let circle = try Scene(#""repeatedPage": 1"#)
    try fill(circle)
    let token = try await circle.call(ECS.listClusters, .init(maxResults: 1)).nextToken
    let next = try await circle.call(ECS.listClusters, .init(nextToken: token, maxResults: 1))
    #expect(token != nil && next.nextToken == token)
  }

  @Test func whatBefallsEventsIsInTheTuning() throws {
    let scene = try Scene(#""eventLost": 0.25, "eventLate": 0.5"#)
    #expect(scene.host.sandbox.options.tuning.deliveryFaults == DeliveryFaults(lost: 0.25, late: 0.5))
    #expect(scene.host.script?.faults == nil)
  }

  @Test func onlyWhatBefallsAProcessIsLeftOut() throws {
    let all = FaultKind.allCases.map { #""\#($0.rawValue)": 0.1"# }.joined(separator: ", ")
    let scenario = try ScenarioCodingTests.decode(
      #"{"name": "x", "duration": "1h", "groups": [{"name": "g", "instanceType": "m5.large", "max": 1}], "faults": {\#(all)}}"#
    )
    #expect(
      scenario.faultsOfSimulationsOnly
        == [
          "clockJump", "diskFull", "eventForged", "killAfter", "killBefore", "laggingRead", "lostWrite", "oldMemory",
          "pause", "tornMemory", "unknownTask",
        ])
  }
}
