internal import AWSModel

/// Attributes of load balancers: deletion protection is acted on, the others are kept and shown.
extension ELBWorld {
  func describeLoadBalancerAttributes(
    _ request: ELBv2.DescribeLoadBalancerAttributesRequest
  ) throws(AWSError) -> ELBv2.DescribeLoadBalancerAttributesResponse {
    .init(attributes: attributes(of: try loadBalancer(request.loadBalancerArn)))
  }

  private func attributes(of balancer: SimLoadBalancer) -> [ELBv2.LoadBalancerAttribute] {
    balancer.attributes.entries.map { ELBv2.LoadBalancerAttribute(key: $0.key, value: $0.value) }
  }

  func modifyLoadBalancerAttributes(
    _ request: ELBv2.ModifyLoadBalancerAttributesRequest
  ) throws(AWSError) -> ELBv2.ModifyLoadBalancerAttributesResponse {
    let balancer = try loadBalancer(request.loadBalancerArn)
    var changed = balancer.attributes
    for attribute in request.attributes ?? [] {
      let (key, value) = (attribute.key ?? "", attribute.value ?? "")
      if key == "idle_timeout.timeout_seconds", !(1...4000).contains(Int(value) ?? 0) {
        throw TargetGroupChecks.invalid("'\(key)' must be between '1' and '4000' inclusive")
      }
      guard changed.set(key, value) else {
        throw TargetGroupChecks.invalid("Load balancer attribute key '\(key)' is not recognized")
      }
    }
    balancer.attributes = changed
    return .init(attributes: attributes(of: balancer))
  }

  /// No capacity is ever reserved here.
  func describeCapacityReservation(
    _ request: ELBv2.DescribeCapacityReservationRequest
  ) throws(AWSError) -> ELBv2.DescribeCapacityReservationResponse {
    let balancer = try loadBalancer(request.loadBalancerArn)
    return .init(lastModifiedTime: balancer.createdAt.date, decreaseRequestsRemaining: 2, capacityReservationState: [])
  }
}
