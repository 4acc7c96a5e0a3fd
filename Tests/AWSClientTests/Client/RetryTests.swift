import AWSClient
import AWSModel
import FoundationEssentials
import Testing

/// What is tried again, how often, and what is never sent twice.
@Suite struct RetryTests {
  private static let clusters = HTTPAnswer.json(#"{"clusters":[{"clusterName":"prod"}],"failures":[]}"#)
  private static let timeout = Result<HTTPAnswer, TransportError>.failure(TransportError(.timeout, ""))
  private static let terminate = AutoScaling.TerminateInstanceInAutoScalingGroupRequest(
    instanceId: "i-1", shouldDecrementDesiredCapacity: true)

  @Test func aReadIsTriedAgainUntilItAnswers() async throws {
    let world = World([.success(.error("ThrottlingException")), Self.timeout, .success(Self.clusters)])
    let answer = try await world.client().call(ECS.describeClusters, .init(clusters: ["prod"]))
    #expect(answer.clusters?.first?.clusterName == "prod")
    #expect(world.transport.requests.count == 3)
    #expect(world.clock.sleeps.count == 2)
    #expect(world.clock.sleeps[0] < .seconds(1) && world.clock.sleeps[1] < .seconds(2))
  }

  @Test(arguments: [("3", 3), ("1", 1), ("5", 5)])
  func givesUpAfterTheAllowedAttempts(setting: String, attempts: Int) async throws {
    var world = World([.success(.error("ServerException", status: 500))])
    world.variables["AWS_MAX_ATTEMPTS"] = setting
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.code == "ServerException")
    #expect(world.transport.requests.count == attempts)
  }

  @Test func anUnknownOutcomeOfAnUnrepeatableCallIsNotSentAgain() async throws {
    for failure in [TransportError.Reason.timeout, .reset, .garbled] {
      let world = World([.failure(TransportError(failure, ""))])
      let client = try world.client()
      let error = await #expect(throws: AWSError.self) {
        try await client.call(AutoScaling.terminateInstanceInAutoScalingGroup, Self.terminate)
      }
      #expect(error?.kind == .unknownOutcome)
      #expect(world.transport.requests.count == 1)
    }
  }

  @Test func aServerErrorOfAnUnrepeatableCallIsNotSentAgain() async throws {
    let world = World([.success(.xml("<html>bad gateway</html>", status: 502))])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) {
      try await client.call(AutoScaling.terminateInstanceInAutoScalingGroup, Self.terminate)
    }
    #expect(error?.kind == .unknownOutcome)
    #expect(world.transport.requests.count == 1)
  }

  @Test func whatHadNoEffectIsSentAgainThoughUnrepeatable() async throws {
    let throttled = HTTPAnswer.xml(
      "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>",
      status: 400)
    let world = World([.failure(TransportError(.unreachable, "refused")), .success(throttled), Self.timeout])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) {
      try await client.call(AutoScaling.terminateInstanceInAutoScalingGroup, Self.terminate)
    }
    #expect(error?.code == "Timeout")
    #expect(world.transport.requests.count == 3)
  }

  @Test func aClientTokenIsFilledOnceAndKept() async throws {
    let world = World([Self.timeout, Self.timeout, .success(.json(#"{"tasks":[]}"#))])
    _ = try await world.client().call(ECS.runTask, .init(cluster: "prod", taskDefinition: "web"))
    let bodies = Set(world.transport.requests.map(\.text))
    #expect(world.transport.requests.count == 3)
    #expect(bodies.count == 1)
    #expect(bodies.first?.contains("clientToken") == true)
  }

  @Test func eachCallHasAClientTokenOfItsOwnAndTheCallersIsKept() async throws {
    let world = World([.success(.json(#"{"tasks":[]}"#))])
    let client = try world.client()
    _ = try await client.call(ECS.runTask, .init(taskDefinition: "web"))
    _ = try await client.call(ECS.runTask, .init(taskDefinition: "web"))
    _ = try await client.call(ECS.runTask, .init(taskDefinition: "web", clientToken: "mine"))
    let bodies = world.transport.requests.map(\.text)
    #expect(bodies[0] != bodies[1])
    #expect(bodies[2].contains(#""clientToken":"mine""#))
  }

  @Test func aRefusalAfterAnUnknownOutcomeIsStillUnknown() async throws {
    let world = World([Self.timeout, .success(.error("ConflictException"))])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) {
      try await client.call(ECS.runTask, .init(taskDefinition: "web"))
    }
    #expect(error?.code == "ConflictException")
    #expect(error?.kind == .unknownOutcome)
  }

  @Test func aRefusalIsNotTriedAgain() async throws {
    let world = World([.success(.error("ClusterNotFoundException", "Cluster not found."))])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) {
      try await client.call(ECS.listTasks, .init(cluster: "gone"))
    }
    #expect(error?.kind == .service)
    #expect(error?.message == "Cluster not found.")
    #expect(error?.operation == "ECS.ListTasks")
    #expect(world.transport.requests.count == 1)
  }

  @Test func theQuotaStopsRetriesNotCalls() async throws {
    var world = World([Self.timeout])
    world.variables["AWS_MAX_ATTEMPTS"] = "100"
    world.settings.throttle.share = 1
    let client = try world.client()
    for _ in 0..<3 { _ = try? await client.call(ECS.describeClusters, .init()) }
    // 500 tokens at 10 a timeout are 50 retries, and each of the three calls has its first attempt.
    #expect(world.transport.requests.count == 53)
  }

  @Test func waitsAreJitteredUpToTheirBound() async throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var world = World([.success(.error("ServerException", status: 503))])
      world.seed = seed
      world.variables["AWS_MAX_ATTEMPTS"] = "8"
      let client = try world.client()
      _ = try? await client.call(ECS.describeClusters, .init())
      let bounds: [Duration] = [1, 2, 4, 8, 16, 20, 20].map { .seconds($0) }
      #expect(world.clock.sleeps.count == bounds.count, "seed \(seed)")
      #expect(zip(world.clock.sleeps, bounds).allSatisfy { $0 >= .zero && $0 <= $1 }, "seed \(seed)")
    }
  }

  @Test func theSameSeedGivesTheSameWaits() async throws {
    func sleeps() async throws -> [Duration] {
      let world = World([.success(.error("ServerException", status: 503))])
      let client = try world.client()
      _ = try? await client.call(ECS.describeClusters, .init())
      return world.clock.sleeps
    }
    #expect(try await sleeps() == sleeps())
  }

  @Test func aMissingParameterIsNotSent() async throws {
    let world = World([.success(Self.clusters)])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) {
      try await client.call(ECS.describeTasks, .init(cluster: "prod"))
    }
    #expect(error?.kind == .notSent)
    #expect(error?.message.contains("tasks") == true)
    #expect(world.transport.requests.isEmpty)
  }

  @Test func aRedirectionIsNotFollowed() async throws {
    let world = World([
      .success(HTTPAnswer(status: 307, headers: [HTTPHeader("Location", "https://evil.example")]))
    ])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.code == "Redirected")
    #expect(world.transport.requests.count == 1)
  }

  @Test func garbageInAReadIsTriedAgainAndThenUnknown() async throws {
    let world = World([.success(.json("<html>"))])
    let client = try world.client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.kind == .unknownOutcome)
    #expect(world.transport.requests.count == 3)
  }
}
