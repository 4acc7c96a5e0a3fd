internal import AWSModel

extension EventBridgeWorld {
  func tagResource(_ request: EventBridge.TagResourceRequest) throws(AWSError) -> EventBridge.TagResourceResponse {
    try change(request.resourceARN) { tags in
      for tag in request.tags ?? [] { tags[tag.key ?? ""] = tag.value ?? "" }
    }
    return EventBridge.TagResourceResponse()
  }

  func untagResource(_ request: EventBridge.UntagResourceRequest) throws(AWSError) -> EventBridge.UntagResourceResponse
  {
    try change(request.resourceARN) { tags in
      for key in request.tagKeys ?? [] { tags[key] = nil }
    }
    return EventBridge.UntagResourceResponse()
  }

  func listTagsForResource(
    _ request: EventBridge.ListTagsForResourceRequest
  ) throws(AWSError) -> EventBridge.ListTagsForResourceResponse {
    var found = ResourceTags()
    try change(request.resourceARN) { found = $0 }
    return EventBridge.ListTagsForResourceResponse(
      tags: found.sorted.map { EventBridge.Tag(key: $0.key, value: $0.value) })
  }

  /// Changes the tags of the rule or bus that an ARN names.
  private func change(_ arn: String?, _ body: (inout ResourceTags) -> Void) throws(AWSError) {
    let resource = arn.flatMap(ResourceName.init)?.resource ?? ""
    let parts = resource.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("event-bus", 2): body(&(try bus(parts[1])).tags)
    case ("rule", 2): body(&(try rule(parts[1], nil)).0.tags)
    case ("rule", 3): body(&(try rule(parts[2], parts[1])).0.tags)
    default: throw EventBridge.Errors.resourceNotFoundException("\(arn ?? "") does not exist.")
    }
  }
}
