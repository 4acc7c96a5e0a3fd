internal import AWSModel

extension Sandbox {
  func registerSSM() {
    on(SSM.getParameter) { input, context throws(AWSError) in try context.region.ssm.getParameter(input) }
    on(SSM.getParameters) { input, context throws(AWSError) in try context.region.ssm.getParameters(input) }
    on(SSM.getParametersByPath) { input, context throws(AWSError) in
      try context.region.ssm.getParametersByPath(input)
    }
    on(SSM.getParameterHistory) { input, context throws(AWSError) in
      try context.region.ssm.getParameterHistory(input)
    }
    on(SSM.putParameter) { input, context throws(AWSError) in
      try context.region.ssm.putParameter(input, by: context.identity)
    }
    on(SSM.deleteParameter) { input, context throws(AWSError) in try context.region.ssm.deleteParameter(input) }
    on(SSM.deleteParameters) { input, context throws(AWSError) in context.region.ssm.deleteParameters(input) }
    on(SSM.describeParameters) { input, context throws(AWSError) in try context.region.ssm.describeParameters(input) }
    on(SSM.addTagsToResource) { input, context throws(AWSError) in try context.region.ssm.addTags(input) }
    on(SSM.removeTagsFromResource) { input, context throws(AWSError) in try context.region.ssm.removeTags(input) }
    on(SSM.listTagsForResource) { input, context throws(AWSError) in try context.region.ssm.listTags(input) }
  }
}

extension SSMWorld {
  func deleteParameter(_ request: SSM.DeleteParameterRequest) throws(AWSError) -> SSM.DeleteParameterResponse {
    parameters[try own(request.name).name] = nil
    return SSM.DeleteParameterResponse()
  }

  func deleteParameters(_ request: SSM.DeleteParametersRequest) -> SSM.DeleteParametersResponse {
    var response = SSM.DeleteParametersResponse(deletedParameters: [], invalidParameters: [])
    for name in request.names ?? [] {
      if parameters.removeValue(forKey: name) != nil {
        response.deletedParameters?.append(name)
      } else {
        response.invalidParameters?.append(name)
      }
    }
    return response
  }

  /// Parameters of one's own, without their values; fifty on a page.
  func describeParameters(_ request: SSM.DescribeParametersRequest) throws(AWSError) -> SSM.DescribeParametersResponse {
    if request.filters != nil, request.parameterFilters != nil {
      throw Self.invalid("You can use either Filters or ParameterFilters in a single request.")
    }
    let old = (request.filters ?? []).map {
      SSM.ParameterStringFilter(key: $0.key?.rawValue, option: "Contains", values: $0.values)
    }
    let filters = try ParameterFilters(
      request.parameterFilters ?? old, allowed: ["Name", "Type", "KeyId", "Path", "Tier", "DataType", "tag:"])
    let found = parameters.values.filter(filters.admit).sorted { $0.name < $1.name }
    let (page, next) = try page(found, request.maxResults ?? 50, request.nextToken, "describe")
    return SSM.DescribeParametersResponse(parameters: page.map(metadata), nextToken: next)
  }

  private func metadata(_ parameter: SimParameter) -> SSM.ParameterMetadata {
    let latest = parameter.latest
    return SSM.ParameterMetadata(
      name: parameter.name, arn: parameter.arn, type: latest.type, keyId: latest.keyID,
      lastModifiedDate: latest.modifiedAt.date, lastModifiedUser: latest.modifiedBy, description: latest.about,
      allowedPattern: latest.allowedPattern, version: latest.number, tier: latest.tier, policies: latest.policies,
      dataType: latest.dataType)
  }

  /// Of the things that SSM tags the sandbox has parameters only.
  private func taggable(_ type: SSM.ResourceTypeForTagging?, _ id: String?) throws(AWSError) -> SimParameter {
    guard type == .parameter else {
      throw SSM.Errors.invalidResourceType("The resource type is not valid. Valid here: Parameter.")
    }
    guard let parameter = parameters[Self.split(id ?? "").name] else {
      throw SSM.Errors.invalidResourceId("The resource ID \"\(id ?? "")\" is not valid. Verify the ID and try again.")
    }
    return parameter
  }

  func addTags(_ request: SSM.AddTagsToResourceRequest) throws(AWSError) -> SSM.AddTagsToResourceResponse {
    let parameter = try taggable(request.resourceType, request.resourceId)
    var tags = parameter.tags
    for tag in request.tags ?? [] { tags[tag.key ?? ""] = tag.value ?? "" }
    guard tags.count <= 50 else { throw SSM.Errors.tooManyTagsError("A resource has at most 50 tags.") }
    parameter.tags = tags
    return SSM.AddTagsToResourceResponse()
  }

  func removeTags(_ request: SSM.RemoveTagsFromResourceRequest) throws(AWSError) -> SSM.RemoveTagsFromResourceResponse {
    let parameter = try taggable(request.resourceType, request.resourceId)
    for key in request.tagKeys ?? [] { parameter.tags[key] = nil }
    return SSM.RemoveTagsFromResourceResponse()
  }

  func listTags(_ request: SSM.ListTagsForResourceRequest) throws(AWSError) -> SSM.ListTagsForResourceResponse {
    SSM.ListTagsForResourceResponse(
      tagList: try taggable(request.resourceType, request.resourceId).tags.sorted.map {
        SSM.Tag(key: $0.key, value: $0.value)
      })
  }
}
