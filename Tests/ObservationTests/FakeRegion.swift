import AWSModel
import FoundationEssentials
import Synchronization

@testable import Observation

/// What a fake Region holds, in AWS's own shapes.
struct FakeWorld: Sendable {
  var cluster = ECS.Cluster(
    clusterArn: "arn:aws:ecs:us-east-1:123456789012:cluster/prod", clusterName: "prod", status: "ACTIVE")
  var providers: [ECS.CapacityProvider] = []
  var instances: [ECS.ContainerInstance] = []
  var services: [ECS.Service] = []
  var tasks: [ECS.Task] = []
  var definitions: [ECS.TaskDefinition] = []
  var groups: [AutoScaling.AutoScalingGroup] = []
  var activities: [String: [AutoScaling.Activity]] = [:]
  var hooks: [AutoScaling.LifecycleHook] = []
  var refreshes: [AutoScaling.InstanceRefresh] = []
  var configurations: [AutoScaling.LaunchConfiguration] = []
  var tags: [EC2.TagDescription] = []
  var ec2: [EC2.Instance] = []
  var spotRequests: [EC2.SpotInstanceRequest] = []
  var types: [EC2.InstanceTypeInfo] = []
  var templates: [EC2.LaunchTemplateVersion] = []
  var eligible: [String] = []
  var targets: [String: [ELBv2.TargetHealthDescription]] = [:]
  var cpu: [(Date, Double)] = []
  var queueDepth = 0
  var queueTags: [String: String] = [:]
  /// Listed by `ListContainerInstances` although Describe does not know them, this many times more.
  var hidden: [String: Int] = [:]
  /// Left out of listings, although Describe knows them.
  var unlisted: Set<String> = []
  /// So many listings of tasks that are to stop come empty.
  var emptyStopped = 0
  /// Reasons that Describe gives instead of a row, by ARN.
  var failures: [String: String] = [:]
}

/// An AWS in memory with AWS's real page and batch limits. It counts calls, and cuts pages short when told to.
final class FakeRegion: AWSCaller {
  struct State {
    var world: FakeWorld
    var calls: [String: Int] = [:]
    var errors: [String: AWSError] = [:]
    var random: SplitMix?
    var repeatsTokens = false
    var tokens = 0
    var inFlight = 0
    var mostInFlight = 0
  }

  let state: Mutex<State>

  init(_ world: FakeWorld, shortPages seed: UInt64? = nil) {
    state = Mutex(State(world: world, random: seed.map { SplitMix(state: $0) }))
  }

  var calls: [String: Int] { state.withLock { $0.calls } }
  var mostInFlight: Int { state.withLock { $0.mostInFlight } }
  func repeatTokens() { state.withLock { $0.repeatsTokens = true } }
  var total: Int { calls.values.reduce(0, +) }
  func count(_ operation: String) -> Int { calls[operation] ?? 0 }
  func forgetCalls() { state.withLock { $0.calls = [:] } }
  func change(_ body: (inout FakeWorld) -> Void) { state.withLock { body(&$0.world) } }
  func fail(_ operation: String, _ error: AWSError?) { state.withLock { $0.errors[operation] = error } }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    let name = "\(operation.service.name).\(operation.name)"
    state.withLock {
      $0.inFlight += 1
      $0.mostInFlight = max($0.mostInFlight, $0.inFlight)
    }
    await Task.yield()
    defer { state.withLock { $0.inFlight -= 1 } }
    return try state.withLock { state in
      state.calls[name, default: 0] += 1
      if let error = state.errors[name] { throw error }
      guard operation.isReadOnly else { throw Self.invalid("a sync never writes: \(name)") }
      guard let answer = try state.answer(input) as? Output else { throw Self.invalid("no answer to \(name)") }
      return answer
    }
  }

  static func invalid(_ message: String) -> AWSError {
    AWSError(kind: .service, code: "InvalidParameterException", message: message, httpStatus: 400)
  }
}

/// A small seeded generator.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension FakeRegion.State {
  /// One page of `items`, at most `limit` long, and the token of the next.
  mutating func page<Item>(
    _ items: [Item], _ token: String?, _ asked: Int?, default standard: Int, limit: Int
  ) throws -> ([Item], String?) {
    let size = asked ?? standard
    guard (1...limit).contains(size) else { throw FakeRegion.invalid("page size \(size) of at most \(limit)") }
    // A place, and a number that makes each token another.
    let start = Int((token ?? "0").prefix { $0 != "#" }) ?? 0
    var length = min(size, items.count - start)
    if random != nil,
      let cut = random.map({ rng in
        var rng = rng; return Int.random(in: 0...size, using: &rng)
      })
    {
      _ = random?.next()
      length = min(length, cut)
    }
    let end = start + length
    tokens += 1
    let next = end < items.count ? "\(end)#\(tokens)" : nil
    return (Array(items[start..<end]), repeatsTokens ? "0" : next)
  }

  func batch(_ names: [String]?, limit: Int) throws -> [String] {
    let names = names ?? []
    guard (1...limit).contains(names.count) else {
      throw FakeRegion.invalid("\(names.count) names of at most \(limit)")
    }
    return names
  }
}
