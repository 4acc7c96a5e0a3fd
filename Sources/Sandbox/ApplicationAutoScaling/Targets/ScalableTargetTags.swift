internal import AWSModel

/// Tags of scalable targets.
extension ApplicationAutoScalingWorld {
  func tagResource(
    _ request: ApplicationAutoScaling.TagResourceRequest
  ) throws(AWSError) -> ApplicationAutoScaling.TagResourceResponse {
    let target = try tagged(request.resourceARN)
    for (key, value) in request.tags ?? [:] { target.tags[key] = value }
    return ApplicationAutoScaling.TagResourceResponse()
  }

  func untagResource(
    _ request: ApplicationAutoScaling.UntagResourceRequest
  ) throws(AWSError) -> ApplicationAutoScaling.UntagResourceResponse {
    let target = try tagged(request.resourceARN)
    for key in request.tagKeys ?? [] { target.tags[key] = nil }
    return ApplicationAutoScaling.UntagResourceResponse()
  }

  func listTagsForResource(
    _ request: ApplicationAutoScaling.ListTagsForResourceRequest
  ) throws(AWSError) -> ApplicationAutoScaling.ListTagsForResourceResponse {
    ApplicationAutoScaling.ListTagsForResourceResponse(tags: try tagged(request.resourceARN).tags.byKey)
  }

  private func tagged(_ arn: String?) throws(AWSError) -> SimScalableTarget {
    guard let target = targets.all.first(where: { $0.arn == arn }) else {
      throw ApplicationAutoScaling.Errors.resourceNotFoundException(
        "The specified resource doesn't exist.", details: ["ResourceName": [arn ?? ""]])
    }
    return target
  }
}
