internal import AWSModel

extension SSMWorld {
  func getParameter(_ request: SSM.GetParameterRequest) throws(AWSError) -> SSM.GetParameterResponse {
    guard let parameter = parameter(request.name ?? "") else {
      throw SSM.Errors.parameterNotFound("")
    }
    return SSM.GetParameterResponse(parameter: parameter)
  }

  func getParameters(_ request: SSM.GetParametersRequest) throws(AWSError) -> SSM.GetParametersResponse {
    var response = SSM.GetParametersResponse(parameters: [], invalidParameters: [])
    for name in request.names ?? [] {
      if let parameter = parameter(name) {
        response.parameters?.append(parameter)
      } else {
        response.invalidParameters?.append(name)
      }
    }
    return response
  }

  /// Ten on a page. Source: GetParametersByPath.
  func getParametersByPath(
    _ request: SSM.GetParametersByPathRequest
  ) throws(AWSError) -> SSM.GetParametersByPathResponse {
    var path = request.path ?? "/"
    if !path.hasSuffix("/") { path += "/" }
    let names = Set(published.keys).union(own.keys).filter { name in
      guard name.hasPrefix(path) else { return false }
      return request.recursive == true || !name.dropFirst(path.count).contains("/")
    }.sorted()
    var start = 0
    if let token = request.nextToken, !token.isEmpty {
      guard let place = PageToken(token, list: "parameters\(path)") else {
        throw SSM.Errors.invalidNextToken("The specified token isn't valid.")
      }
      start = min(Int(place.place), names.count)
    }
    let end = min(names.count, start + (request.maxResults ?? 10))
    let next = end < names.count ? PageToken(list: "parameters\(path)", place: UInt64(end)).text : nil
    return SSM.GetParametersByPathResponse(
      parameters: names[start..<end].compactMap(parameter), nextToken: next)
  }

  func putParameter(_ request: SSM.PutParameterRequest) throws(AWSError) -> SSM.PutParameterResponse {
    let name = request.name ?? ""
    guard !name.hasPrefix("/aws"), !name.hasPrefix("aws") else {
      throw .refused("AccessDeniedException", "No access to reserved parameter name: \(name).")
    }
    let old = own[name]
    if old != nil, request.overwrite != true {
      throw SSM.Errors.parameterAlreadyExists(
        "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.")
    }
    let version = (old?.version ?? 0) + 1
    own[name] = OwnParameter(
      value: request.value ?? "", type: request.type ?? old?.type ?? .string, version: version,
      modifiedAt: region.now)
    return SSM.PutParameterResponse(version: version, tier: .standard)
  }

  func deleteParameter(_ request: SSM.DeleteParameterRequest) throws(AWSError) -> SSM.DeleteParameterResponse {
    guard own.removeValue(forKey: request.name ?? "") != nil else { throw SSM.Errors.parameterNotFound("") }
    return SSM.DeleteParameterResponse()
  }

  private func parameter(_ name: String) -> SSM.Parameter? {
    if let mine = own[name] {
      return SSM.Parameter(
        name: name, type: mine.type, value: mine.value, version: mine.version, lastModifiedDate: mine.modifiedAt.date,
        arn: region.arn("ssm", "parameter\(name.hasPrefix("/") ? "" : "/")\(name)"), dataType: "text")
    }
    guard let value = published[name] else { return nil }
    return SSM.Parameter(
      name: name, type: .string, value: value, version: 1,
      lastModifiedDate: region.sandbox.options.start.date, arn: "arn:aws:ssm:\(region.name)::parameter\(name)",
      dataType: "text")
  }
}

extension Sandbox {
  func registerSSM() {
    on(SSM.getParameter) { input, context throws(AWSError) in try context.region.ssm.getParameter(input) }
    on(SSM.getParameters) { input, context throws(AWSError) in try context.region.ssm.getParameters(input) }
    on(SSM.getParametersByPath) { input, context throws(AWSError) in
      try context.region.ssm.getParametersByPath(input)
    }
    on(SSM.putParameter) { input, context throws(AWSError) in try context.region.ssm.putParameter(input) }
    on(SSM.deleteParameter) { input, context throws(AWSError) in try context.region.ssm.deleteParameter(input) }
  }
}
