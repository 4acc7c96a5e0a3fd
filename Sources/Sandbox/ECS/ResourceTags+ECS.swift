internal import AWSModel

/// TagResource, UntagResource and ListTagsForResource, for whatever has an ARN.
extension ECSWorld {
  func tagResource(_ request: ECS.TagResourceRequest) throws(AWSError) -> ECS.TagResourceResponse {
    try changeTags(request.resourceArn ?? "") { $0.merge(ResourceTags(request.tags)) }
    return ECS.TagResourceResponse()
  }

  func untagResource(_ request: ECS.UntagResourceRequest) throws(AWSError) -> ECS.UntagResourceResponse {
    try changeTags(request.resourceArn ?? "") { tags in
      for key in request.tagKeys ?? [] { tags[key] = nil }
    }
    return ECS.UntagResourceResponse()
  }

  func listTagsForResource(
    _ request: ECS.ListTagsForResourceRequest
  ) throws(AWSError) -> ECS.ListTagsForResourceResponse {
    var found = ResourceTags()
    try changeTags(request.resourceArn ?? "") { found = $0 }
    return ECS.ListTagsForResourceResponse(tags: found.ecs)
  }

  private func changeTags(_ arn: String, _ body: (inout ResourceTags) -> Void) throws(AWSError) {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, arn.hasPrefix("arn:\(region.partition):ecs:") else {
      throw ECS.Errors.invalidParameterException("The provided ARN is invalid: \(arn)")
    }
    let path = parts[5].split(separator: "/").map(String.init)
    switch (path.first, path.count) {
    case ("cluster", 2): body(&(try cluster(path[1])).tags)
    case ("service", 3): body(&(try found(service(path[2], in: try cluster(path[1])), arn)).tags)
    case ("container-instance", 3):
      body(&(try found(containerInstance(path[2], in: try cluster(path[1])), arn)).tags)
    case ("task", 3):
      let task = try found(task(path[2], in: try cluster(path[1])), arn)
      var tags = task.extras?.tags ?? ResourceTags()
      body(&tags)
      task.setTags(tags)
    case ("task-definition", 2): body(&(try found(definition(path[1]), arn)).tags)
    case ("capacity-provider", 2):
      guard let index = capacityProviders.firstIndex(where: { $0.name == path[1] }) else { throw notFound(arn) }
      body(&capacityProviders[index].tags)
    default: throw ECS.Errors.invalidParameterException("The provided ARN is invalid: \(arn)")
    }
  }

  private func found<Resource>(_ resource: Resource?, _ arn: String) throws(AWSError) -> Resource {
    guard let resource else { throw notFound(arn) }
    return resource
  }

  private func notFound(_ arn: String) -> AWSError {
    ECS.Errors.invalidParameterException("The specified resource was not found: \(arn)")
  }
}

extension SimTask {
  func setTags(_ tags: ResourceTags) {
    if let extras { extras.tags = tags } else if !tags.isEmpty { extras = TaskExtras(tags: tags) }
  }
}
