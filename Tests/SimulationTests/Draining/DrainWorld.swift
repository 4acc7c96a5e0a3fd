import AWSModel
import ClusterModel
import Controller
import Foundation
import Logging
import Observation
import Sandbox
import Synchronization
import Testing

@testable import Simulation

/// Notes the calls of the controller; can end it at any of them as a crash would, and refuse some as AWS may.
final class NotingCaller: AWSCaller {
  struct Crash: Error {}

  private let aws: any AWSCaller
  private let state = Mutex((calls: [String](), crashAt: Int.max, isAfter: false))
  private let emptied = Mutex(0)
  private let withoutGroups = Mutex(0)
  private let forgotten = Mutex(false)
  private let isStrange = Mutex(false)
  private let refused = Mutex<[String: AWSError]>([:])

  init(_ aws: any AWSCaller) { self.aws = aws }

  var calls: [String] { state.withLock { $0.calls } }

  func reset() { state.withLock { $0.calls = [] } }

  /// The program ends at its next call number `count`, before it is sent or after it has taken effect.
  func crash(at count: Int, after: Bool) {
    state.withLock { state in
      state.crashAt = state.calls.count + count
      state.isAfter = after
    }
  }

  /// From now on answers `operation`, such as `ECS.DescribeTasks`, with `error`; as AWS does again where that is nil.
  func refuse(_ operation: String, with error: AWSError?) { refused.withLock { $0[operation] = error } }

  /// The next `count` listings of container instances show none.
  func emptyListings(_ count: Int) { emptied.withLock { $0 = count } }

  /// The next `count` descriptions of groups show none.
  func emptyGroups(_ count: Int) { withoutGroups.withLock { $0 = count } }

  /// Whether all of those descriptions were given.
  var areGroupsTold: Bool { withoutGroups.withLock { $0 <= 0 } }

  /// From now on DescribeTasks lists every task as MISSING, until told otherwise.
  func forgetTasks(_ isOn: Bool) { forgotten.withLock { $0 = isOn } }

  /// From now on container instances are described in a status that nobody knows, until told otherwise.
  func speakStrangely(_ isOn: Bool) { isStrange.withLock { $0 = isOn } }

  private func takesOne(of count: borrowing Mutex<Int>) -> Bool {
    count.withLock { left in
      left -= 1
      return left >= 0
    }
  }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    if Output.self == ECS.ListContainerInstancesResponse.self, takesOne(of: emptied),
      let none = ECS.ListContainerInstancesResponse(containerInstanceArns: []) as? Output
    {
      return none
    }
    if Output.self == AutoScaling.DescribeAutoScalingGroupsResponse.self, takesOne(of: withoutGroups),
      let none = AutoScaling.DescribeAutoScalingGroupsResponse(autoScalingGroups: []) as? Output
    {
      return none
    }
    if forgotten.withLock(\.self), let asked = input as? ECS.DescribeTasksRequest,
      let none = ECS.DescribeTasksResponse(
        tasks: [], failures: (asked.tasks ?? []).map { .init(arn: $0, reason: "MISSING") }) as? Output
    {
      return none
    }
    if let error = refused.withLock({ $0["\(operation.service.name).\(operation.name)"] }) { throw error }
    let (isDead, isLast, isAfter) = state.withLock { state in
      state.calls.append("\(operation.service.name).\(operation.name)")
      return (state.calls.count > state.crashAt, state.calls.count == state.crashAt, state.isAfter)
    }
    let crash = AWSError(kind: .notSent, code: "Crash", message: "the program has ended")
    if isDead || (isLast && !isAfter) { throw crash }
    let output = try await aws.call(operation, input)
    if isLast { throw crash }
    if isStrange.withLock(\.self), var told = output as? ECS.DescribeContainerInstancesResponse {
      for index in (told.containerInstances ?? []).indices { told.containerInstances?[index].status = "HIBERNATED" }
      if let strange = told as? Output { return strange }
    }
    return output
  }
}

/// A cluster in the sandbox with an Auto Scaling group whose hook holds what terminates, and an operator of it.
struct DrainWorld: Sendable {
  static let cluster = "prod"

  let sandbox: Sandbox
  let clock: SimClock
  let people: SandboxCaller
  let aws: NotingCaller
  let controllerClock: SimControllerClock
  let memory = VolatileMemoryStore()

  /// Runs `body` in a world of its own, in virtual time.
  static func run<Output: Sendable>(
    seed: UInt64 = 1, tune: @escaping @Sendable (inout SandboxTuning) -> Void = { _ in },
    _ body: @escaping @Sendable (DrainWorld) async throws -> Output
  ) async throws -> Output {
    try await SimLoop.run(seed: seed) { loop in
      let start = Date(timeIntervalSince1970: 1_795_000_000)
      var options = SandboxOptions(
        seed: seed, start: VirtualInstant(microseconds: Int64(start.timeIntervalSince1970 * 1e6)))
      tune(&options.tuning)
      let sandbox = Sandbox(options)
      let begin = sandbox.now
      loop.onAdvance { elapsed in sandbox.advance(to: begin + elapsed) }
      return try await body(
        DrainWorld(
          sandbox: sandbox, clock: loop.clock, people: SandboxCaller(sandbox),
          aws: NotingCaller(SandboxCaller(sandbox)),
          controllerClock: SimControllerClock(start: start, clock: loop.clock)))
    }
  }

  /// A fresh process: nothing is kept in it. What it remembers is kept only where `remembers` says so.
  func operator_(remembers: Bool = true) -> ClusterOperator {
    let key = ClusterKey(name: Self.cluster)
    let aws = aws
    let services = ControllerServices(
      clock: controllerClock, decisions: ForgetfulLog(), memory: remembers ? memory : VolatileMemoryStore(),
      connect: { _ in aws })
    return ClusterOperator(
      cluster: key, seams: services.seams(for: key), seed: 1,
      logger: Logger(label: "drain") { _ in SwiftLogNoOpLogHandler() })
  }

  func policy(_ change: (inout ClusterPolicy) -> Void = { _ in }) -> ClusterPolicy {
    var policy = ClusterPolicy(name: Self.cluster, groups: [.name("web")], mode: .act)
    policy.sizing.scaleIn.isEnabled = false
    policy.disruption.drain.deadline = .seconds(3600)
    change(&policy)
    return policy
  }

  func wait(_ duration: Duration) async throws { try await clock.sleep(for: duration) }

  /// A group of so many instances, registered, with our hook on it.
  func build(instances: Int, timeout: Int = 3600, hook: Bool = true, zones: [String] = ["us-east-1a"]) async throws {
    _ = try await people.call(ECS.createCluster, .init(clusterName: Self.cluster))
    let image = try await people.call(SSM.getParameter, .init(name: WorldBuilder.imageParameter)).parameter?.value
    let data = "#!/bin/bash\necho ECS_CLUSTER=\(Self.cluster) >> /etc/ecs/ecs.config\n"
    _ = try await people.call(
      EC2.createLaunchTemplate,
      .init(
        launchTemplateName: "web",
        launchTemplateData: .init(
          imageId: image, instanceType: .init(rawValue: "m5.large"), userData: Data(data.utf8).base64EncodedString())))
    _ = try await people.call(
      AutoScaling.createAutoScalingGroup,
      .init(
        autoScalingGroupName: "web", launchTemplate: .init(launchTemplateName: "web", version: "$Latest"), minSize: 0,
        maxSize: 2000, desiredCapacity: instances, availabilityZones: zones,
        tags: [.init(key: "ballast:cluster", value: Self.cluster, propagateAtLaunch: false)]))
    if hook {
      _ = try await people.call(
        AutoScaling.putLifecycleHook,
        .init(
          lifecycleHookName: "ballast-drain", autoScalingGroupName: "web",
          lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: timeout,
          defaultResult: "CONTINUE"))
    }
    try await wait(.seconds(600))
  }

  /// A service whose tasks take `stops` seconds to stop once they are told to, and `starts` seconds to start.
  func service(
    _ name: String = "api", count: Int, stops: Int = 1, starts: Int? = nil, minimum: Int = 100, maximum: Int = 200,
    memory: Int = 512, ignoresSIGTERM: Bool = false, change: (inout ECS.CreateServiceRequest) -> Void = { _ in }
  ) async throws {
    var container = container(name, stops, memory, ignoresSIGTERM)
    if let starts { container.dockerLabels?["sandbox.start-seconds"] = "\(starts)" }
    _ = try await people.call(ECS.registerTaskDefinition, .init(family: name, containerDefinitions: [container]))
    var request = ECS.CreateServiceRequest(
      cluster: Self.cluster, serviceName: name, taskDefinition: name, desiredCount: count, launchType: .ec2)
    request.deploymentConfiguration = .init(maximumPercent: maximum, minimumHealthyPercent: minimum)
    change(&request)
    _ = try await people.call(ECS.createService, request)
    try await wait(.seconds(1200))
  }

  func container(_ name: String, _ stops: Int, _ memory: Int, _ ignores: Bool) -> ECS.ContainerDefinition {
    var container = ECS.ContainerDefinition(name: "app", image: "\(name):1", cpu: 128, memory: memory)
    container.dockerLabels = ["sandbox.stop-seconds": ignores ? "forever" : "\(stops)"]
    container.stopTimeout = stops > 30 ? stops + 10 : 30
    return container
  }

  /// The EC2 ids of the instances that hold tasks of a service, the fullest first.
  func holders(of service: String) async throws -> [String] {
    var count: [String: Int] = [:]
    for task in try await tasks(of: service) where task.desiredStatus == "RUNNING" {
      count[task.containerInstanceArn ?? "", default: 0] += 1
    }
    let arns = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let described = try await people.call(
      ECS.describeContainerInstances, .init(cluster: Self.cluster, containerInstances: arns))
    let ids = Dictionary(
      uniqueKeysWithValues: (described.containerInstances ?? []).map {
        ($0.containerInstanceArn ?? "", $0.ec2InstanceId ?? "")
      })
    return arns.compactMap { ids[$0] }
  }

  func tasks(of service: String? = nil, on instance: String? = nil) async throws -> [ECS.Task] {
    var arns: [String] = []
    for status in [ECS.DesiredStatus.running, .stopped] {
      arns +=
        try await people.collect(
          ECS.listTasks,
          .init(cluster: Self.cluster, containerInstance: instance, serviceName: service, desiredStatus: status)
        ).taskArns ?? []
    }
    if arns.isEmpty { return [] }
    var tasks: [ECS.Task] = []
    for start in stride(from: 0, to: arns.count, by: 100) {
      tasks +=
        try await people.call(
          ECS.describeTasks, .init(cluster: Self.cluster, tasks: Array(arns[start..<min(start + 100, arns.count)]))
        ).tasks ?? []
    }
    return tasks
  }

  func arn(of instance: String) async throws -> String {
    let listed = try await people.call(
      ECS.listContainerInstances, .init(cluster: Self.cluster, filter: "ec2InstanceId == \(instance)"))
    return try #require(listed.containerInstanceArns?.first)
  }

  func status(of instance: String) async throws -> String {
    let arn = try await arn(of: instance)
    return try await people.call(
      ECS.describeContainerInstances, .init(cluster: Self.cluster, containerInstances: [arn])
    ).containerInstances?.first?.status ?? "none"
  }

  func running(_ service: String = "api") async throws -> Int {
    try await people.call(ECS.describeServices, .init(cluster: Self.cluster, services: [service]))
      .services?.first?.runningCount ?? 0
  }

  /// Somebody has Auto Scaling terminate the instance; our hook holds it.
  func terminate(_ instance: String, decrement: Bool = true) async throws {
    _ = try await people.call(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: instance, shouldDecrementDesiredCapacity: decrement))
    for _ in 0..<30 where try await lifecycle(instance) != "Terminating:Wait" { try await wait(.seconds(2)) }
  }

  func lifecycle(_ instance: String) async throws -> String? {
    try await people.call(AutoScaling.describeAutoScalingInstances, .init(instanceIds: [instance]))
      .autoScalingInstances?.first?.lifecycleState
  }
}
