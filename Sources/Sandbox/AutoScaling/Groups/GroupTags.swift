internal import AWSModel

extension AutoScalingWorld {
  func tagShapes(_ group: SimGroup) -> [AutoScaling.TagDescription] {
    group.tags.sorted { $0.key < $1.key }.map {
      AutoScaling.TagDescription(
        resourceId: group.name, resourceType: "auto-scaling-group", key: $0.key, value: $0.value.value,
        propagateAtLaunch: $0.value.propagates)
    }
  }

  func createOrUpdateTags(
    _ request: AutoScaling.CreateOrUpdateTagsRequest
  ) throws(AWSError) -> AutoScaling.CreateOrUpdateTagsResponse {
    for tag in request.tags ?? [] { _ = try group(tag.resourceId) }
    try check(tags: request.tags)
    for tag in request.tags ?? [] {
      let group = try group(tag.resourceId)
      group.tags[tag.key ?? ""] = GroupTag(value: tag.value ?? "", propagates: tag.propagateAtLaunch ?? false)
    }
    return AutoScaling.CreateOrUpdateTagsResponse()
  }

  /// Keys that begin with `aws:` are AWS's own. Source: "Tag Auto Scaling groups and instances", tag restrictions.
  func check(tags: [AutoScaling.Tag]?) throws(AWSError) {
    for tag in tags ?? [] where tag.key?.lowercased().hasPrefix("aws:") == true {
      throw .refused(
        "ValidationError",
        "Invalid tag key \(tag.key ?? ""). aws: prefixed tag key names are not allowed for external use.")
    }
  }

  func deleteTags(_ request: AutoScaling.DeleteTagsRequest) throws(AWSError) -> AutoScaling.DeleteTagsResponse {
    for tag in request.tags ?? [] { _ = try group(tag.resourceId) }
    for tag in request.tags ?? [] { try group(tag.resourceId).tags[tag.key ?? ""] = nil }
    return AutoScaling.DeleteTagsResponse()
  }

  func describeTags(_ request: AutoScaling.DescribeTagsRequest) throws(AWSError) -> AutoScaling.DescribeTagsResponse {
    var found: [AutoScaling.TagDescription] = []
    for tag in groups.all.flatMap(tagShapes) where try admits(tag, request.filters) { found.append(tag) }
    let page = try page(found, "tags", request.nextToken, request.maxRecords)
    return AutoScaling.DescribeTagsResponse(tags: page.items, nextToken: page.token)
  }

  private func admits(_ tag: AutoScaling.TagDescription, _ filters: [AutoScaling.Filter]?) throws(AWSError) -> Bool {
    for filter in filters ?? [] {
      let held: String?
      switch filter.name ?? "" {
      case "auto-scaling-group": held = tag.resourceId
      case "key": held = tag.key
      case "value": held = tag.value
      case "propagate-at-launch": held = "\(tag.propagateAtLaunch ?? false)"
      default: throw .refused("ValidationError", "Filter type \(filter.name ?? "") is not correct.")
      }
      if !(filter.values ?? []).contains(held ?? "") { return false }
    }
    return true
  }
}
