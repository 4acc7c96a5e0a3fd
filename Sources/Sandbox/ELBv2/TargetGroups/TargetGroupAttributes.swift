internal import AWSModel

/// Attributes of target groups: of those the deregistration delay is acted on, the others are kept and shown.
extension ELBWorld {
  func describeTargetGroupAttributes(
    _ request: ELBv2.DescribeTargetGroupAttributesRequest
  ) throws(AWSError) -> ELBv2.DescribeTargetGroupAttributesResponse {
    .init(attributes: attributes(of: try targetGroup(request.targetGroupArn)))
  }

  private func attributes(of group: SimTargetGroup) -> [ELBv2.TargetGroupAttribute] {
    group.attributes.entries.map { ELBv2.TargetGroupAttribute(key: $0.key, value: $0.value) }
  }

  func modifyTargetGroupAttributes(
    _ request: ELBv2.ModifyTargetGroupAttributesRequest
  ) throws(AWSError) -> ELBv2.ModifyTargetGroupAttributesResponse {
    let group = try targetGroup(request.targetGroupArn)
    var changed = group.attributes
    for attribute in request.attributes ?? [] {
      let (key, value) = (attribute.key ?? "", attribute.value ?? "")
      try checkTargetGroupAttribute(key, value)
      guard changed.set(key, value) else {
        throw TargetGroupChecks.invalid("Target group attribute key '\(key)' is not recognized")
      }
    }
    group.attributes = changed
    return .init(attributes: attributes(of: group))
  }

  private func checkTargetGroupAttribute(_ key: String, _ value: String) throws(AWSError) {
    let ranges: [String: ClosedRange<Int>] = [
      "deregistration_delay.timeout_seconds": 0...3600, "slow_start.duration_seconds": 0...900,
      "stickiness.lb_cookie.duration_seconds": 1...604_800, "stickiness.app_cookie.duration_seconds": 1...604_800,
    ]
    if let range = ranges[key] {
      let isZeroOrLonger = key != "slow_start.duration_seconds" || value == "0" || (Int(value) ?? 0) >= 30
      guard let number = Int(value), range.contains(number), isZeroOrLonger else {
        throw TargetGroupChecks.invalid(
          "'\(key)' must be between '\(range.lowerBound)' and '\(range.upperBound)' inclusive")
      }
    }
    if key.hasSuffix(".enabled"), key != "load_balancing.cross_zone.enabled", value != "true", value != "false" {
      throw TargetGroupChecks.invalid("The value for attribute key '\(key)' must be 'true' or 'false'")
    }
  }
}
