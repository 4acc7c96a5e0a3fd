internal import AWSModel

/// What stands before a service of a scenario: a target group, and an application load balancer that forwards to it.
struct ServiceFront {
  let people: People
  let cluster: String

  /// The port on which containers behind a balancer listen.
  static let port = 80

  /// - Returns: what the service is to name.
  func build(_ service: ScenarioService) throws -> ECS.LoadBalancer {
    let name = "\(cluster)-\(service.name)"
    let subnets =
      try people.call(
        EC2.describeSubnets, .init(filters: [.init(name: "default-for-az", values: ["true"])])
      ).subnets ?? []
    let group = try people.call(
      ELBv2.createTargetGroup,
      .init(name: name, protocol: .http, port: Self.port, vpcId: subnets.first?.vpcId, targetType: .instance))
    let arn = group.targetGroups?.first?.targetGroupArn
    let balancer = try people.call(
      ELBv2.createLoadBalancer, .init(name: name, subnets: subnets.compactMap(\.subnetId), type: .application))
    try people.call(
      ELBv2.createListener,
      .init(
        loadBalancerArn: balancer.loadBalancers?.first?.loadBalancerArn ?? "", protocol: .http, port: Self.port,
        defaultActions: [.init(type: .forward, targetGroupArn: arn)]))
    return ECS.LoadBalancer(targetGroupArn: arn, containerName: "main", containerPort: Self.port)
  }
}

/// Target tracking of a service, set up as its owner would.
struct ServiceScaling {
  let people: People
  let cluster: String

  func build(_ service: String, _ scaling: ScenarioScaling) throws {
    let resource = "service/\(cluster)/\(service)"
    try people.call(
      ApplicationAutoScaling.registerScalableTarget,
      .init(
        serviceNamespace: .ecs, resourceId: resource, scalableDimension: .ecsServiceDesiredCount,
        minCapacity: scaling.min, maxCapacity: scaling.max))
    try people.call(
      ApplicationAutoScaling.putScalingPolicy,
      .init(
        policyName: "cpu", serviceNamespace: .ecs, resourceId: resource, scalableDimension: .ecsServiceDesiredCount,
        policyType: .targetTrackingScaling,
        targetTrackingScalingPolicyConfiguration: .init(
          targetValue: scaling.cpu,
          predefinedMetricSpecification: .init(predefinedMetricType: .ecsServiceAverageCPUUtilization))))
  }
}
