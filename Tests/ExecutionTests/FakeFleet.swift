import AWSModel
import ClusterModel
import FoundationEssentials
import Synchronization

@testable import Execution

/// What goes wrong with a call, once.
enum Fault: Sendable {
  case nothing
  /// AWS refuses: no effect.
  case refused(String, String)
  case throttled
  /// The effect happens, the answer is lost.
  case lostAfter
  /// The request is lost: no effect, but nobody can know.
  case lostBefore
  /// The call is accepted, and takes effect only later.
  case ignored
  /// An ECS batch call answers 200 and lists the item in `failures[]`.
  case failure(String)
}

/// One group, its instances and their tasks in memory, with the writes that execution makes.
final class FakeFleet: AWSCaller {
  struct Group: Sendable {
    var name = "web"
    var minSize = 0
    var maxSize = 10
    var desired = 2
    var boundTo: String? = "prod"
    var refresh: String?
    var members: [AutoScaling.Instance] = []
  }

  struct State: Sendable {
    var group = Group()
    /// By the last part of the ARN.
    var instances: [ECS.ContainerInstance] = []
    var tasks: [ECS.Task] = []
    var protectedTasks: Set<String> = []
    var services: [ECS.Service] = []
    var tags: [String: [String: String]] = [:]
    var metrics: [CloudWatch.PutMetricDataRequest] = []
    var completed: [String] = []
    var heartbeats = 0
    var calls: [String] = []
    var writes: [String] = []
    /// Writes that a client may send again by itself.
    var repeatable: [String] = []
    var faults: [String: [Fault]] = [:]
    /// Called before each call, with its name: for what others do meanwhile.
    var meanwhile: [String: [@Sendable (inout State) -> Void]] = [:]
  }

  let state: Mutex<State>

  init(_ state: State) { self.state = Mutex(state) }

  var calls: [String] { state.withLock { $0.calls } }
  var writes: [String] { state.withLock { $0.writes } }
  func get<Value: Sendable>(_ path: @Sendable (State) -> Value) -> Value { state.withLock { path($0) } }
  func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }
  func fault(_ operation: String, _ faults: Fault...) { state.withLock { $0.faults[operation, default: []] += faults } }

  /// Before the next call of `operation`, somebody else does this.
  func before(_ operation: String, _ body: @escaping @Sendable (inout State) -> Void) {
    state.withLock { $0.meanwhile[operation, default: []].append(body) }
  }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    let name = "\(operation.service.name).\(operation.name)"
    return try state.withLock { state in
      state.calls.append(name)
      if !operation.isReadOnly { state.writes.append(name) }
      if !operation.isReadOnly, operation.isIdempotent { state.repeatable.append(name) }
      if let others = state.meanwhile[name], !others.isEmpty {
        state.meanwhile[name]?.removeFirst()
        others[0](&state)
      }
      var fault: Fault?
      if let faults = state.faults[name], !faults.isEmpty { fault = state.faults[name]?.removeFirst() }
      let answer = try state.answer(name, input, fault)
      guard let output = answer as? Output else {
        throw AWSError(kind: .service, code: "InvalidAction", message: "the fake fleet does not answer \(name)")
      }
      return output
    }
  }
}

extension FakeFleet.State {
  mutating func answer(_ name: String, _ input: some AWSShape, _ fault: Fault?) throws -> any AWSShape {
    switch fault {
    case .refused(let code, let message):
      throw AWSError(kind: .service, code: code, message: message, httpStatus: 400, operation: name)
    case .throttled:
      throw AWSError(kind: .throttled, code: "ThrottlingException", message: "Rate exceeded", operation: name)
    case .lostBefore: throw AWSError(kind: .unknownOutcome, code: "Timeout", message: "no answer", operation: name)
    case .lostAfter:
      _ = try perform(input, fault)
      throw AWSError(kind: .unknownOutcome, code: "Timeout", message: "no answer", operation: name)
    case .ignored:
      var copy = self
      return try copy.perform(input, nil)
    case .failure, .nothing, nil: return try perform(input, fault)
    }
  }

  private mutating func perform(_ input: some AWSShape, _ fault: Fault?) throws -> any AWSShape {
    switch input {
    case is AutoScaling.DescribeAutoScalingGroupsRequest: return describeGroup(input)
    case let input as AutoScaling.DescribeAutoScalingInstancesRequest:
      let members = group.members.filter { input.instanceIds?.contains($0.instanceId ?? "") ?? false }
      return AutoScaling.DescribeAutoScalingInstancesResponse(
        autoScalingInstances: members.map {
          .init(
            instanceId: $0.instanceId, autoScalingGroupName: group.name, lifecycleState: $0.lifecycleState?.rawValue,
            healthStatus: $0.healthStatus?.uppercased())
        })
    case is AutoScaling.DescribeInstanceRefreshesRequest:
      return AutoScaling.DescribeInstanceRefreshesResponse(
        instanceRefreshes: group.refresh.map { [.init(status: .init(rawValue: $0))] } ?? [])
    case let input as AutoScaling.SetDesiredCapacityRequest:
      group.desired = input.desiredCapacity ?? -1
      return AutoScaling.SetDesiredCapacityResponse()
    default: return try performMore(input, fault)
    }
  }

  private func describeGroup(_ input: some AWSShape) -> AutoScaling.DescribeAutoScalingGroupsResponse {
    guard let input = input as? AutoScaling.DescribeAutoScalingGroupsRequest,
      input.autoScalingGroupNames == [group.name]
    else { return .init(autoScalingGroups: []) }
    return .init(autoScalingGroups: [
      .init(
        autoScalingGroupName: group.name, minSize: group.minSize, maxSize: group.maxSize,
        desiredCapacity: group.desired, instances: group.members,
        tags: group.boundTo.map { [.init(key: "ballast:cluster", value: $0)] } ?? [])
    ])
  }
}
