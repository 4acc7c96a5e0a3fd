import AWSModel
import ClusterModel
import FoundationEssentials
import Sandbox
import Testing

/// A sandbox with the few things that most tests need, and short words for what they do.
struct TestRegion {
  let sandbox: Sandbox

  init(seed: UInt64 = 7, tune: (inout SandboxTuning) -> Void = { _ in }) {
    var options = SandboxOptions(seed: seed)
    tune(&options.tuning)
    sandbox = Sandbox(options)
  }

  init(_ sandbox: Sandbox) { self.sandbox = sandbox }

  @discardableResult
  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) throws -> Output {
    try sandbox.perform(operation, input)
  }

  /// The error code that a call is refused with; nil where it succeeds.
  func refusal<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) -> AWSError? {
    do {
      _ = try sandbox.perform(operation, input)
      return nil
    } catch {
      return error
    }
  }

  func pass(_ duration: Duration) { sandbox.advance(by: duration) }

  /// The newest ECS-optimised image.
  func image(_ path: String = "amazon-linux-2023") throws -> String {
    let name = "/aws/service/ecs/optimized-ami/\(path)/recommended/image_id"
    return try #require(try call(SSM.getParameter, .init(name: name)).parameter?.value)
  }

  static func userData(_ lines: String) -> String { Data("#!/bin/bash\n\(lines)\n".utf8).base64EncodedString() }

  /// Launches instances into a cluster, without a group.
  @discardableResult
  func launch(
    _ count: Int = 1, type: String = "m5.large", cluster: String = "default", zone: String? = nil, extra: String = "",
    image: String? = nil
  ) throws -> [String] {
    var request = EC2.RunInstancesRequest()
    request.imageId = try image ?? self.image()
    request.instanceType = EC2.InstanceType(rawValue: type)
    request.minCount = count
    request.maxCount = count
    request.userData = Self.userData("echo ECS_CLUSTER=\(cluster) >> /etc/ecs/ecs.config\n\(extra)")
    request.placement = zone.map { EC2.Placement(availabilityZone: $0) }
    return try call(EC2.runInstances, request).instances?.compactMap(\.instanceId) ?? []
  }

  /// A cluster with registered instances.
  @discardableResult
  func cluster(_ name: String = "default", instances: Int = 0, type: String = "m5.large") throws -> [String] {
    try call(ECS.createCluster, .init(clusterName: name))
    let ids = instances > 0 ? try launch(instances, type: type, cluster: name) : []
    pass(.minutes(6))
    return ids
  }

  /// Registers a definition of one container.
  @discardableResult
  func define(
    _ family: String = "web", cpu: Int = 256, memory: Int = 256, port: Int? = nil, hostPort: Int? = nil,
    labels: [String: String]? = nil, change: (inout ECS.ContainerDefinition) -> Void = { _ in }
  ) throws -> String {
    var container = ECS.ContainerDefinition(name: "app", image: "\(family):1", cpu: cpu, memory: memory)
    if let port { container.portMappings = [ECS.PortMapping(containerPort: port, hostPort: hostPort)] }
    container.dockerLabels = labels
    change(&container)
    let response = try call(
      ECS.registerTaskDefinition, .init(family: family, containerDefinitions: [container]))
    return try #require(response.taskDefinition?.taskDefinitionArn)
  }

  @discardableResult
  func service(
    _ name: String = "web", definition: String = "web", count: Int? = 2, cluster: String = "default",
    change: (inout ECS.CreateServiceRequest) -> Void = { _ in }
  ) throws -> ECS.Service {
    var request = ECS.CreateServiceRequest(
      cluster: cluster, serviceName: name, taskDefinition: definition, desiredCount: count)
    change(&request)
    return try #require(try call(ECS.createService, request).service)
  }

  func describe(_ service: String = "web", cluster: String = "default") throws -> ECS.Service {
    try #require(
      try call(ECS.describeServices, .init(cluster: cluster, services: [service])).services?.first)
  }

  func events(_ service: String = "web") throws -> [String] {
    try describe(service).events?.compactMap(\.message) ?? []
  }

  /// The tasks of a cluster, stopped ones too where asked for.
  func tasks(
    service: String? = nil, stopped: Bool = false, cluster: String = "default"
  ) throws -> [ECS.Task] {
    var arns: [String] = []
    var token: String?
    repeat {
      let page = try call(
        ECS.listTasks,
        .init(
          cluster: cluster, nextToken: token, serviceName: service, desiredStatus: stopped ? .stopped : .running))
      arns += page.taskArns ?? []
      token = page.nextToken
    } while token != nil
    var result: [ECS.Task] = []
    while !arns.isEmpty {
      let batch = Array(arns.prefix(100))
      arns.removeFirst(batch.count)
      result += try call(ECS.describeTasks, .init(cluster: cluster, tasks: batch)).tasks ?? []
    }
    return result
  }

  func containerInstances(_ cluster: String = "default") throws -> [ECS.ContainerInstance] {
    let arns = try call(ECS.listContainerInstances, .init(cluster: cluster)).containerInstanceArns ?? []
    if arns.isEmpty { return [] }
    return try call(ECS.describeContainerInstances, .init(cluster: cluster, containerInstances: arns))
      .containerInstances ?? []
  }
}
