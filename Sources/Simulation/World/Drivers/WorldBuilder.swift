internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Sets a scenario's world up as its owner would: through AWS's API.
struct WorldBuilder {
  let people: People
  let scenario: Scenario
  /// Services get their instances through capacity providers whose managed scaling is off, as where somebody compares before
  /// switching it on.
  var usesProviders = false
  /// There is a table for the leases of several controllers.
  var keepsLeases = false

  static let leaseTable = "ballast-leases"
  /// The lifecycle hook that is the controller's.
  static let hook = DrainPolicy().hook

  private var cluster: String { scenario.cluster }

  static let imageParameter = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"

  func build() throws {
    try people.call(ECS.createCluster, .init(clusterName: cluster))
    let image = try people.call(SSM.getParameter, .init(name: Self.imageParameter)).parameter?.value
    for group in scenario.groups { try create(group, image: image) }
    if usesProviders { try createProviders() }
    if keepsLeases { try createLeaseTable() }
    for service in scenario.services { try create(service) }
    for job in scenario.jobs {
      try register(job.task, family: job.name, runs: job.runs)
    }
  }

  private func create(_ group: ScenarioGroup, image: String?) throws {
    let template = "\(cluster)-\(group.name)"
    try people.call(
      EC2.createLaunchTemplate,
      .init(
        launchTemplateName: template,
        launchTemplateData: .init(
          imageId: image, instanceType: .init(rawValue: group.instanceType),
          userData: Data(userData(group).utf8).base64EncodedString(),
          instanceMarketOptions: group.isSpot ? .init(marketType: .spot) : nil)))
    var tags = [AutoScaling.Tag(key: "Name", value: group.name, propagateAtLaunch: true)]
    if group.isBound { tags.append(.init(key: "ballast:cluster", value: cluster, propagateAtLaunch: false)) }
    try people.call(
      AutoScaling.createAutoScalingGroup,
      .init(
        autoScalingGroupName: group.name, launchTemplate: .init(launchTemplateName: template, version: "$Latest"),
        minSize: group.min, maxSize: group.max, desiredCapacity: group.desired, availabilityZones: group.zones,
        tags: tags))
    guard let timeout = group.hookTimeout else { return }
    try people.call(
      AutoScaling.putLifecycleHook,
      .init(
        lifecycleHookName: Self.hook, autoScalingGroupName: group.name,
        lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING",
        heartbeatTimeout: Int(timeout.components.seconds), defaultResult: "CONTINUE"))
  }

  /// Makes the role that controllers are, with a policy of its own.
  static func allow(_ policy: String, by people: People) throws {
    let trust =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"#
      + #""Action":"sts:AssumeRole"}]}"#
    try people.call(IAM.createRole, .init(roleName: "ballast", assumeRolePolicyDocument: trust))
    try people.call(
      IAM.putRolePolicy, .init(roleName: "ballast", policyName: "ballast", policyDocument: policy))
  }

  private func createLeaseTable() throws {
    try people.call(
      DynamoDB.createTable,
      .init(
        attributeDefinitions: [.init(attributeName: "cluster", attributeType: .s)], tableName: Self.leaseTable,
        keySchema: [.init(attributeName: "cluster", keyType: .hash)], billingMode: .payPerRequest))
  }

  private func createProviders() throws {
    let names = providers
    for group in scenario.groups where group.isBound {
      try people.call(
        ECS.createCapacityProvider,
        .init(
          name: Self.provider(group),
          autoScalingGroupProvider: .init(
            autoScalingGroupArn: group.name, managedScaling: .init(status: .disabled),
            managedTerminationProtection: .disabled, managedDraining: .disabled)))
    }
    try people.call(
      ECS.putClusterCapacityProviders,
      .init(
        cluster: cluster, capacityProviders: names,
        defaultCapacityProviderStrategy: names.map { .init(capacityProvider: $0, weight: 1) }))
  }

  private static func provider(_ group: ScenarioGroup) -> String { "provider-\(group.name)" }

  private var providers: [String] { scenario.groups.filter(\.isBound).map(Self.provider) }

  private func userData(_ group: ScenarioGroup) -> String {
    var lines = ["#!/bin/bash", "cat >> /etc/ecs/ecs.config <<'END'", "ECS_CLUSTER=\(cluster)"]
    if group.reservedMemoryMiB > 0 { lines.append("ECS_RESERVED_MEMORY=\(group.reservedMemoryMiB)") }
    if !group.attributes.isEmpty {
      let pairs = group.attributes.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }
      lines.append("ECS_INSTANCE_ATTRIBUTES={\(pairs.joined(separator: ", "))}")
    }
    return (lines + ["END", "export TOKEN=\(Canary.text)", ""]).joined(separator: "\n")
  }

  private func create(_ service: ScenarioService) throws {
    try register(service.task, family: service.name, runs: nil, isBalanced: service.hasBalancer)
    let front = service.hasBalancer ? try ServiceFront(people: people, cluster: cluster).build(service) : nil
    let wanted = service.demand.resolved(over: scenario.duration).count(at: .zero)
    let isProvided = usesProviders && !service.isDaemon
    try people.call(
      ECS.createService,
      .init(
        cluster: cluster, serviceName: service.name, taskDefinition: service.name,
        loadBalancers: front.map { [$0] },
        desiredCount: service.isDaemon ? nil : wanted, launchType: isProvided ? nil : .ec2,
        capacityProviderStrategy: isProvided ? providers.map { .init(capacityProvider: $0, weight: 1) } : nil,
        deploymentConfiguration: .init(
          maximumPercent: service.maximumPercent, minimumHealthyPercent: service.minimumHealthyPercent),
        placementStrategy: service.isDaemon ? nil : service.placement.compactMap(PlacementText.strategy),
        schedulingStrategy: service.isDaemon ? .daemon : .replica))
    if let scaling = service.scaling {
      try ServiceScaling(people: people, cluster: cluster).build(service.name, scaling)
    }
  }

  private func register(_ task: ScenarioTask, family: String, runs: Duration?, isBalanced: Bool = false) throws {
    let fixed = task.hostPort.map { [ECS.PortMapping(containerPort: $0, hostPort: $0, protocol: .tcp)] }
    // Port 0 of the host lets the agent choose one.
    let ports = isBalanced ? [ECS.PortMapping(containerPort: ServiceFront.port, hostPort: 0, protocol: .tcp)] : fixed
    let container = ECS.ContainerDefinition(
      name: "main", image: "example.org/\(family):1", cpu: task.cpuUnits, memory: task.memoryMiB,
      memoryReservation: task.memoryReservationMiB, portMappings: ports, essential: true,
      environment: [.init(name: "TOKEN", value: Canary.text)], dockerLabels: labels(task, runs: runs))
    try people.call(
      ECS.registerTaskDefinition,
      .init(
        family: family, networkMode: .bridge, containerDefinitions: [container],
        placementConstraints: task.memberOf.map { .init(type: .memberOf, expression: $0) }))
  }

  /// How the sandbox's containers behave is told by labels.
  private func labels(_ task: ScenarioTask, runs: Duration?) -> [String: String] {
    var labels: [String: String] = [:]
    if let runs { labels["sandbox.run-seconds"] = "\(runs.components.seconds)" }
    if let share = task.usesCPU { labels["sandbox.cpu-fraction"] = "\(share)" }
    if let share = task.usesMemory { labels["sandbox.memory-fraction"] = "\(share)" }
    if let stops = task.stops { labels["sandbox.stop-seconds"] = "\(stops.components.seconds)" }
    if task.pullFails { labels["sandbox.pull-fails"] = "true" }
    return labels
  }
}
