internal import AWSModel
internal import ClusterModel

/// What ECS refuses in the load balancers of a service.
extension ECSWorld {
  func check(_ balancers: [ECS.LoadBalancer]?, _ definition: SimTaskDefinition) throws(AWSError) {
    let balancers = balancers ?? []
    guard balancers.count <= 5 else {
      throw ECS.Errors.invalidParameterException("load balancers can have at most 5 items.")
    }
    for balancer in balancers {
      guard let arn = balancer.targetGroupArn else {
        throw ECS.Errors.invalidParameterException(
          balancer.loadBalancerName == nil
            ? "targetGroupArn can not be blank." : "The sandbox has no Classic Load Balancers.")
      }
      try check(balancer, definition)
      try check(targetGroup: arn, definition)
    }
  }

  private func check(_ balancer: ECS.LoadBalancer, _ definition: SimTaskDefinition) throws(AWSError) {
    let name = balancer.containerName ?? ""
    let containers = definition.shape.containerDefinitions ?? []
    guard let container = containers.first(where: { $0.name == name }) else {
      throw ECS.Errors.invalidParameterException("The container \(name) does not exist in the task definition.")
    }
    guard (container.portMappings ?? []).contains(where: { $0.containerPort == balancer.containerPort }) else {
      throw ECS.Errors.invalidParameterException(
        "The container \(name) did not have a container port \(balancer.containerPort ?? 0) defined.")
    }
  }

  private func check(targetGroup arn: String, _ definition: SimTaskDefinition) throws(AWSError) {
    guard let group = region.elb.targetGroupsByARN[arn] else {
      throw ECS.Errors.invalidParameterException("The specified target group does not exist: \(arn)")
    }
    guard !group.loadBalancers.isEmpty else {
      throw ECS.Errors.invalidParameterException(
        "The target group with targetGroupArn \(arn) does not have an associated load balancer.")
    }
    let mode = definition.shape.networkMode?.rawValue ?? "bridge"
    guard (group.type == .ip) == definition.isAwsvpc, group.type != .lambda, group.type != .alb else {
      throw ECS.Errors.invalidParameterException(
        "The provided target group \(arn) has target type \(group.type.rawValue), which is incompatible with the \(mode) "
          + "network mode specified in the task definition.")
    }
  }
}
