internal import AWSModel

/// What a target group is given where its maker says nothing. Source: CreateTargetGroup, TargetGroupAttribute.
enum TargetGroupDefaults {
  static func complete(_ shape: inout ELBv2.TargetGroup, _ type: SimTargetGroup.TargetType) {
    let isHTTP = shape.protocol == .http || shape.protocol == .https
    let isLambda = type == .lambda
    shape.healthCheckEnabled = shape.healthCheckEnabled ?? !isLambda
    shape.healthCheckProtocol = isLambda ? nil : shape.healthCheckProtocol ?? (isHTTP ? .http : .tcp)
    shape.healthCheckPort = isLambda ? nil : shape.healthCheckPort ?? "traffic-port"
    shape.healthCheckIntervalSeconds = shape.healthCheckIntervalSeconds ?? (isLambda ? 35 : 30)
    shape.healthCheckTimeoutSeconds =
      shape.healthCheckTimeoutSeconds ?? (isLambda ? 30 : isHTTP ? 5 : shape.healthCheckProtocol == .http ? 6 : 10)
    shape.healthyThresholdCount = shape.healthyThresholdCount ?? 5
    shape.unhealthyThresholdCount = shape.unhealthyThresholdCount ?? 2
    if shape.protocolVersion?.isEmpty ?? false { shape.protocolVersion = nil }
    if isHTTP, shape.protocolVersion == nil { shape.protocolVersion = "HTTP1" }
    let checksByHTTP = shape.healthCheckProtocol == .http || shape.healthCheckProtocol == .https || isLambda
    if checksByHTTP {
      let isGRPC = shape.protocolVersion == "GRPC"
      shape.healthCheckPath = shape.healthCheckPath ?? (isGRPC ? "/AWS.ALB/healthcheck" : "/")
      shape.matcher =
        shape.matcher
        ?? ELBv2.Matcher(
          httpCode: isGRPC ? nil : isHTTP || isLambda ? "200" : "200-399", grpcCode: isGRPC ? "12" : nil)
    }
    shape.ipAddressType = isLambda ? nil : shape.ipAddressType ?? .ipv4
  }

  static func attributes(_ shape: ELBv2.TargetGroup, _ type: SimTargetGroup.TargetType) -> AttributeList {
    if type == .lambda { return AttributeList([("lambda.multi_value_headers.enabled", "false")] + common) }
    let isHTTP = shape.protocol == .http || shape.protocol == .https
    return AttributeList(
      [("deregistration_delay.timeout_seconds", "300")] + (isHTTP ? http : tcp(shape, type)) + common)
  }

  private static let common = [
    ("target_group_health.dns_failover.minimum_healthy_targets.count", "1"),
    ("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off"),
    ("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "1"),
    ("target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "off"),
    ("load_balancing.cross_zone.enabled", "use_load_balancer_configuration"),
  ]

  private static let http = [
    ("stickiness.enabled", "false"), ("stickiness.type", "lb_cookie"),
    ("stickiness.lb_cookie.duration_seconds", "86400"), ("stickiness.app_cookie.cookie_name", ""),
    ("stickiness.app_cookie.duration_seconds", "86400"), ("slow_start.duration_seconds", "0"),
    ("load_balancing.algorithm.type", "round_robin"), ("load_balancing.algorithm.anomaly_mitigation", "off"),
  ]

  private static func tcp(_ shape: ELBv2.TargetGroup, _ type: SimTargetGroup.TargetType) -> [(String, String)] {
    let preserves = type == .instance || shape.protocol == .udp || shape.protocol == .tcpUdp
    return [
      ("stickiness.enabled", "false"), ("stickiness.type", "source_ip"), ("proxy_protocol_v2.enabled", "false"),
      ("preserve_client_ip.enabled", preserves ? "true" : "false"),
      ("deregistration_delay.connection_termination.enabled", "false"),
      ("target_health_state.unhealthy.connection_termination.enabled", "true"),
      ("target_health_state.unhealthy.draining_interval_seconds", "0"),
    ]
  }
}
