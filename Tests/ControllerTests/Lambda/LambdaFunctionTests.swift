import AWSModel
import ClusterModel
import Controller
import Foundation
import Logging
import Synchronization
import Testing

/// An account that knows clusters, hooks and a queue, and refuses everything else: a pass cannot read its cluster then.
final class SmallAccount: AWSCaller {
  struct State {
    var sent: [SQS.SendMessageBatchRequestEntry] = []
    var parameters: [String: String] = [:]
    var described: [String] = []
    var heartbeatTimeout = 3600
    var refusesMessages = false
    var listsClusters = true
  }

  let state = Mutex(State())
  var sent: [SQS.SendMessageBatchRequestEntry] { state.withLock(\.sent) }
  var described: [String] { state.withLock(\.described) }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    let answer = state.withLock { Self.answer(input, &$0) }
    if let answer = answer as? Output { return answer }
    throw AWSError(
      kind: .service, code: operation.name == "GetParameter" ? "ParameterNotFound" : "AccessDeniedException",
      message: "no", operation: operation.name)
  }

  private static func answer(_ input: Any, _ state: inout State) -> Any? {
    switch input {
    case is ECS.ListClustersRequest:
      return !state.listsClusters
        ? nil
        : ECS.ListClustersResponse(
          clusterArns: ["one", "two", "other"].map { "arn:aws:ecs:us-east-1:1:cluster/\($0)" })
    case let request as SQS.SendMessageBatchRequest:
      if state.refusesMessages { return nil }
      state.sent += request.entries ?? []
      return SQS.SendMessageBatchResponse(successful: [], failed: [])
    case is AutoScaling.DescribeLifecycleHooksRequest:
      return AutoScaling.DescribeLifecycleHooksResponse(lifecycleHooks: [
        AutoScaling.LifecycleHook(lifecycleHookName: "ballast-drain", heartbeatTimeout: state.heartbeatTimeout)
      ])
    case let request as SSM.PutParameterRequest:
      state.parameters[request.name ?? ""] = request.value
      return SSM.PutParameterResponse(version: 1)
    case let request as SSM.GetParameterRequest:
      guard let value = state.parameters[request.name ?? ""] else { return nil }
      return SSM.GetParameterResponse(parameter: SSM.Parameter(name: request.name, value: value))
    case let request as ECS.DescribeClustersRequest:
      state.described += request.clusters ?? []
      return nil
    default: return nil
    }
  }
}

@Suite("The Lambda function")
struct LambdaFunctionTests {
  let account = SmallAccount()
  static let queue = "https://sqs.us-east-1.amazonaws.com/1/ballast.fifo"

  func function(_ policies: [ClusterPolicy], queue: String? = nil, interval: Duration = .seconds(60)) -> LambdaFunction
  {
    let account = account
    let services = ControllerServices(clock: FakeClock(), decisions: FakeLog(), memory: FakeMemory()) { _ in account }
    return LambdaFunction(
      policies: PolicyBook(policies), services: services,
      settings: LambdaSettings(passQueueURL: queue, interval: interval), seed: 1, logger: quiet)
  }

  func handle(_ function: LambdaFunction, _ text: String, remaining: Duration = .seconds(60)) async throws -> String {
    String(decoding: try await function.handle(Array(text.utf8), remaining: remaining).json, as: UTF8.self)
  }

  static let tick = NoticeReaderTests.event("Scheduled Event", source: "aws.events", detail: "{}")

  @Test("a tick hands every cluster to its own message group of the queue, patterns spelled out")
  func fanOut() async throws {
    let function = function([ClusterPolicy(name: "o*"), ClusterPolicy(name: "two")], queue: Self.queue)
    let answer = try await handle(function, Self.tick)
    #expect(answer == #"{"clusters":[],"queued":3,"schema":"ballast.lambda/v1"}"#)
    #expect(account.sent.map(\.messageGroupId) == ["one", "other", "two"])
    #expect(Set(account.sent.compactMap(\.messageDeduplicationId)).count == 3)
    #expect(
      account.sent.first?.messageBody
        == #"{"source":"ballast","detail-type":"Pass","cluster":"one","region":"","account":""}"#)
  }

  @Test("what the queue gives back is a pass over that cluster; one that fails comes again, the others do not")
  func fromTheQueue() async throws {
    let function = function([ClusterPolicy(name: "one")], queue: Self.queue)
    let body = #"{\"source\":\"ballast\",\"detail-type\":\"Pass\",\"cluster\":\"one\"}"#
    let answer = try await handle(
      function,
      #"{"Records": [{"messageId": "m-1", "eventSource": "aws:sqs", "body": "\#(body)"}, {"messageId": "m-2", "eventSource": "aws:sqs", "body": "garbage"}]}"#
    )
    #expect(answer == #"{"batchItemFailures":[{"itemIdentifier":"m-1"}]}"#)
    #expect(account.described == ["one"])
    #expect(account.sent.isEmpty)
  }

  @Test("an event that comes twice in one environment leads to one pass")
  func repetition() async throws {
    let function = function([ClusterPolicy(name: "prod")], queue: Self.queue)
    let event = IntakeTests.placementFailure("e-1")
    _ = try await handle(function, event)
    _ = try await handle(function, event)
    #expect(account.sent.count == 1)
  }

  @Test("an event whose hand-on failed is handed on when it is repeated")
  func repetitionAfterFailure() async throws {
    let function = function([ClusterPolicy(name: "prod")], queue: Self.queue)
    let event = IntakeTests.placementFailure("e-1")
    account.state.withLock { $0.refusesMessages = true }
    await #expect(throws: (any Error).self) { try await handle(function, event) }
    account.state.withLock { $0.refusesMessages = false }
    _ = try await handle(function, event)
    _ = try await handle(function, event)
    #expect(account.sent.count == 1)
  }

  @Test("an event is no nonsense because the clusters could not be listed: it is to come again")
  func unlistedClusters() async throws {
    let function = function([ClusterPolicy(name: "o*")], queue: Self.queue)
    account.state.withLock { $0.listsClusters = false }
    await #expect(throws: LambdaFailure.self) { try await handle(function, Self.tick) }
    account.state.withLock { $0.listsClusters = true }
    _ = try await handle(function, Self.tick)
    #expect(account.sent.map(\.messageGroupId) == ["one", "other"])
  }

  @Test("a hook's message concerns only clusters that may hold its group")
  func hookScope() async throws {
    let function = function(
      [
        ClusterPolicy(name: "one", groups: [.name("web")]), ClusterPolicy(name: "two", groups: [.name("db")]),
        ClusterPolicy(name: "three"),
      ], queue: Self.queue)
    _ = try await handle(
      function,
      #"{"AutoScalingGroupName": "web", "LifecycleHookName": "h", "EC2InstanceId": "i-1", "LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING"}"#
    )
    #expect(account.sent.map(\.messageGroupId) == ["one", "three"])
  }

  @Test("events of clusters that the configuration does not name, and test notifications, lead to nothing")
  func foreign() async throws {
    let function = function([ClusterPolicy(name: "one")])
    #expect(
      try await handle(function, IntakeTests.placementFailure("e", cluster: "foreign"))
        == #"{"clusters":[],"queued":0,"schema":"ballast.lambda/v1"}"#)
    _ = try await handle(function, #"{"Event": "autoscaling:TEST_NOTIFICATION", "AutoScalingGroupName": "g"}"#)
    #expect(account.described.isEmpty)
  }

  @Test("without a queue a pass that could not read its cluster fails the invocation, so that it is repeated")
  func failedPass() async throws {
    await #expect(throws: LambdaFailure.self) { try await handle(function([ClusterPolicy(name: "one")]), Self.tick) }
    #expect(account.described == ["one"])
  }

  @Test("with no time left nothing is begun")
  func outOfTime() async throws {
    await #expect(throws: LambdaFailure.self) {
      try await handle(function([ClusterPolicy(name: "one")]), Self.tick, remaining: .seconds(3))
    }
    #expect(account.described.isEmpty)
  }

  @Test(
    "a hook that gives up before the schedule has ticked four times is refused at set-up",
    arguments: [(239, true), (240, false)])
  func hookTimeout(seconds: Int, isRefused: Bool) async throws {
    account.state.withLock { $0.heartbeatTimeout = seconds }
    let function = function([ClusterPolicy(name: "one", groups: [.name("web")], mode: .act)])
    if isRefused {
      let failure = await #expect(throws: LambdaFailure.self) { try await function.checkSetUp() }
      #expect(failure?.message.contains("HeartbeatTimeout") == true)
    } else {
      try await function.checkSetUp()
    }
  }
}

@Suite("Memory in parameters")
struct ParameterMemoryTests {
  static let key = ClusterKey(region: "us-east-1", name: "prod")

  static func memory(_ count: Int) -> PlannerMemory {
    var memory = PlannerMemory()
    for number in 0..<count {
      memory.unneededSince["i-\(number)"] = Date(timeIntervalSince1970: 1_800_000_000 + Double(number))
    }
    return memory
  }

  @Test("comes back as it was, in as many parameters as it takes", arguments: [0, 1, 90, 1000])
  func roundTrip(count: Int) async throws {
    let account = SmallAccount()
    let store = ParameterMemoryStore(aws: account)
    #expect(try await store.load(Self.key) == nil)
    try await store.save(Self.memory(count), for: Self.key)
    #expect(try await store.load(Self.key) == Self.memory(count))
    #expect(account.state.withLock { $0.parameters.values.allSatisfy { $0.utf8.count <= 4096 } })
    #expect(account.state.withLock { $0.parameters.keys.contains("/ballast/memory/us-east-1/prod/0") })
  }

  @Test("parts that do not fit together are not believed")
  func torn() async throws {
    let account = SmallAccount()
    let store = ParameterMemoryStore(aws: account)
    try await store.save(Self.memory(300), for: Self.key)
    account.state.withLock { $0.parameters["/ballast/memory/us-east-1/prod/1"] = "torn" }
    await #expect(throws: StoredStateError.self) { try await store.load(Self.key) }
  }
}
