internal import AWSModel

/// Tags of load balancers, listeners, rules and target groups, by ARN.
extension ELBWorld {
  func addTags(_ request: ELBv2.AddTagsRequest) throws(AWSError) -> ELBv2.AddTagsResponse {
    for arn in request.resourceArns ?? [] { try check(arn) }
    for arn in request.resourceArns ?? [] {
      var changed = tags[arn] ?? ResourceTags()
      changed.merge(ResourceTags(request.tags))
      guard changed.count <= 50 else {
        throw ELBv2.Errors.tooManyTagsException("The maximum number of tags on '\(arn)' has been reached")
      }
      tags[arn] = changed
    }
    return .init()
  }

  func removeTags(_ request: ELBv2.RemoveTagsRequest) throws(AWSError) -> ELBv2.RemoveTagsResponse {
    for arn in request.resourceArns ?? [] { try check(arn) }
    for arn in request.resourceArns ?? [] {
      for key in request.tagKeys ?? [] { tags[arn]?[key] = nil }
    }
    return .init()
  }

  func describeTags(_ request: ELBv2.DescribeTagsRequest) throws(AWSError) -> ELBv2.DescribeTagsResponse {
    let arns = request.resourceArns ?? []
    guard arns.count <= 20 else {
      throw TargetGroupChecks.invalid("You can describe the tags of up to '20' resources in a single call")
    }
    for arn in arns { try check(arn) }
    return .init(
      tagDescriptions: arns.map { arn in
        ELBv2.TagDescription(
          resourceArn: arn, tags: (tags[arn] ?? ResourceTags()).sorted.map { ELBv2.Tag(key: $0.key, value: $0.value) })
      })
  }

  private func check(_ arn: String) throws(AWSError) {
    switch arn.split(separator: ":", maxSplits: 5).last?.split(separator: "/").first {
    case "loadbalancer": _ = try loadBalancer(arn)
    case "targetgroup": _ = try targetGroup(arn)
    case "listener": _ = try listener(arn)
    case "listener-rule":
      guard rulesByARN[arn] != nil else {
        throw ELBv2.Errors.ruleNotFoundException("One or more rules not found")
      }
    default: throw TargetGroupChecks.invalid("'\(arn)' is not a valid load balancer ARN")
    }
  }
}

extension ResourceTags {
  init(_ tags: [ELBv2.Tag]?) {
    for tag in tags ?? [] { self[tag.key ?? ""] = tag.value ?? "" }
  }
}
