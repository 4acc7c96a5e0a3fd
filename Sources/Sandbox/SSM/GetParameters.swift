internal import AWSModel

extension SSMWorld {
  func getParameter(_ request: SSM.GetParameterRequest) throws(AWSError) -> SSM.GetParameterResponse {
    SSM.GetParameterResponse(parameter: try parameter(request.name ?? "", decrypted: request.withDecryption))
  }

  /// Names that are not there are told beside those that are.
  func getParameters(_ request: SSM.GetParametersRequest) throws(AWSError) -> SSM.GetParametersResponse {
    var response = SSM.GetParametersResponse(parameters: [], invalidParameters: [])
    for name in request.names ?? [] {
      do throws(AWSError) {
        response.parameters?.append(try parameter(name, decrypted: request.withDecryption))
      } catch {
        response.invalidParameters?.append(name)
      }
    }
    return response
  }

  /// By name or ARN, with `:version` or `:label` behind it.
  private func parameter(_ text: String, decrypted: Bool?) throws(AWSError) -> SSM.Parameter {
    let (name, selector) = Self.split(text)
    if let mine = parameters[name] {
      guard let version = mine.version(selector) else {
        throw SSM.Errors.parameterVersionNotFound(
          "Systems Manager could not find version \(selector ?? "") of \(name). Verify the version and try again.")
      }
      return shape(mine, version, decrypted: decrypted, selector: selector)
    }
    guard selector == nil || selector == "1", let value = published[name] else {
      throw SSM.Errors.parameterNotFound("Parameter \(name) not found.")
    }
    return SSM.Parameter(
      name: name, type: .string, value: value, version: 1,
      lastModifiedDate: region.sandbox.options.start.date,
      arn: "arn:\(region.partition):ssm:\(region.name)::parameter\(name)",
      dataType: value.hasPrefix("ami-") ? "aws:ec2:image" : "text")
  }

  private func shape(
    _ parameter: SimParameter, _ version: SimParameter.Version, decrypted: Bool?, selector: String? = nil
  ) -> SSM.Parameter {
    SSM.Parameter(
      name: parameter.name, type: version.type, value: version.shown(decrypted: decrypted), version: version.number,
      selector: selector.map { ":\($0)" }, lastModifiedDate: version.modifiedAt.date, arn: parameter.arn,
      dataType: version.dataType)
  }

  /// The name that a text or an ARN names, and what stands behind its last colon.
  static func split(_ text: String) -> (name: String, selector: String?) {
    var text = text[...]
    if let arn = ResourceName(String(text)), arn.service == "ssm", arn.resource.hasPrefix("parameter") {
      let resource = arn.resource.dropFirst(9)
      text = Substring(String(resource))
    }
    guard let colon = text.lastIndex(of: ":") else { return (String(text), nil) }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  /// Ten on a page.
  func getParametersByPath(
    _ request: SSM.GetParametersByPathRequest
  ) throws(AWSError) -> SSM.GetParametersByPathResponse {
    var path = request.path ?? "/"
    guard path.hasPrefix("/") else {
      throw Self.invalid(
        "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash "
          + "\"/\".")
    }
    if !path.hasSuffix("/") { path += "/" }
    let filters = try ParameterFilters(request.parameterFilters ?? [], allowed: ["Type", "KeyId", "Label"])
    let names = Set(parameters.keys).union(path.hasPrefix("/aws/") ? Set(published.keys) : []).filter { name in
      guard name.hasPrefix(path), request.recursive == true || !name.dropFirst(path.count).contains("/") else {
        return false
      }
      return parameters[name].map(filters.admit) ?? filters.isEmpty
    }.sorted()
    let (page, next) = try page(names, request.maxResults ?? 10, request.nextToken, "path\(path)")
    var found: [SSM.Parameter] = []
    for name in page { found.append(try parameter(name, decrypted: request.withDecryption)) }
    return SSM.GetParametersByPathResponse(parameters: found, nextToken: next)
  }

  func getParameterHistory(
    _ request: SSM.GetParameterHistoryRequest
  ) throws(AWSError) -> SSM.GetParameterHistoryResponse {
    let parameter = try own(request.name)
    let (page, next) = try page(
      parameter.versions, request.maxResults ?? 50, request.nextToken, "history\(parameter.name)")
    return SSM.GetParameterHistoryResponse(
      parameters: page.map { version in
        SSM.ParameterHistory(
          name: parameter.name, type: version.type, keyId: version.keyID, lastModifiedDate: version.modifiedAt.date,
          lastModifiedUser: version.modifiedBy, description: version.about,
          value: version.shown(decrypted: request.withDecryption), allowedPattern: version.allowedPattern,
          version: version.number, labels: version.labels, tier: version.tier, policies: version.policies,
          dataType: version.dataType)
      }, nextToken: next)
  }

  func own(_ name: String?) throws(AWSError) -> SimParameter {
    let name = Self.split(name ?? "").name
    guard let parameter = parameters[name] else { throw SSM.Errors.parameterNotFound("Parameter \(name) not found.") }
    return parameter
  }

  func page<Item>(
    _ items: [Item], _ limit: Int, _ token: String?, _ list: String
  ) throws(AWSError) -> ([Item], String?) {
    var start = 0
    if let token, !token.isEmpty {
      guard let known = PageToken(token, list: list) else {
        throw SSM.Errors.invalidNextToken("The specified token isn't valid.")
      }
      start = min(Int(clamping: known.place), items.count)
    }
    let end = min(items.count, start + limit)
    return (Array(items[start..<end]), end < items.count ? PageToken(list: list, place: UInt64(end)).text : nil)
  }
}
