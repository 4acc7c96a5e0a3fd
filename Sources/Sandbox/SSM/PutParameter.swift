internal import AWSModel

extension SSMWorld {
  /// Makes a parameter, or adds a version to one. Source: PutParameter.
  func putParameter(_ request: SSM.PutParameterRequest, by user: String) throws(AWSError) -> SSM.PutParameterResponse {
    let name = request.name ?? ""
    try checkName(name)
    if request.overwrite == true, request.tags?.isEmpty == false {
      throw Self.invalid(
        "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove "
          + "overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or "
          + "RemoveTagsFromResource.")
    }
    let known = parameters[name]
    if known != nil, request.overwrite != true {
      throw SSM.Errors.parameterAlreadyExists(
        "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.")
    }
    let version = try version(request, after: known?.latest, by: user)
    if let known {
      if version.type != known.latest.type {
        throw SSM.Errors.hierarchyTypeMismatchException(
          "The parameter \(name) is of type \(known.latest.type.rawValue); its type cannot be changed.")
      }
      known.add(version)
    } else {
      let parameter = SimParameter(name: name, region: region, ordinal: nextOrdinal(), first: version)
      for tag in request.tags ?? [] { parameter.tags[tag.key ?? ""] = tag.value ?? "" }
      parameters[name] = parameter
    }
    return SSM.PutParameterResponse(version: version.number, tier: version.tier)
  }

  static func invalid(_ text: String) -> AWSError { .refused("ValidationException", text) }

  private func checkName(_ name: String) throws(AWSError) {
    let lower = name.lowercased()
    let root = lower.hasPrefix("/") ? lower.dropFirst() : lower[...]
    if root.hasPrefix("aws") {
      throw .refused("AccessDeniedException", "No access to reserved parameter name: \(name).")
    }
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "_.-/".unicodeScalars.contains($0))
    }
    guard isPlain, !name.isEmpty, !root.hasPrefix("ssm"), !name.hasSuffix("/"), !name.contains("//") else {
      throw Self.invalid(
        "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of "
          + "sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following "
          + "3 symbols .-_")
    }
    if name.contains("/"), !name.hasPrefix("/") {
      throw Self.invalid("Parameter name must be a fully qualified name.")
    }
    guard name.count(where: { $0 == "/" }) <= 15 else {
      throw SSM.Errors.hierarchyLevelLimitExceededException("A hierarchy can have a maximum of 15 levels.")
    }
  }

  private func version(
    _ request: SSM.PutParameterRequest, after old: SimParameter.Version?, by user: String
  ) throws(AWSError) -> SimParameter.Version {
    let value = request.value ?? ""
    guard let type = request.type ?? old?.type else {
      throw Self.invalid("A parameter type is required when you create a parameter.")
    }
    let asked = request.tier ?? .standard
    guard value.utf8.count <= (asked == .standard ? 4096 : 8192) else {
      throw Self.invalid(
        asked == .standard
          ? "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter "
            + "value, upgrade the parameter to use the advanced-parameter tier."
          : "Advanced tier parameters support a maximum parameter value of 8192 characters.")
    }
    guard !value.isEmpty else { throw Self.invalid("Parameter value must not be empty.") }
    // An empty pattern is none, as Terraform sends it.
    if let pattern = request.allowedPattern, !pattern.isEmpty { try check(value, pattern) }
    if type == .stringList, value.split(separator: ",", omittingEmptySubsequences: false).contains("") {
      throw Self.invalid("A StringList holds values that are separated by commas and not empty.")
    }
    let tier: SSM.ParameterTier =
      asked == .intelligentTiering ? (value.utf8.count > 4096 ? .advanced : .standard) : asked
    return SimParameter.Version(
      number: (old?.number ?? 0) + 1, value: value, type: type, about: request.description ?? old?.about,
      keyID: type == .secureString ? request.keyId ?? old?.keyID ?? "alias/aws/ssm" : nil,
      allowedPattern: request.allowedPattern, tier: tier, dataType: request.dataType ?? old?.dataType ?? "text",
      policies: try policies(request.policies, tier), modifiedAt: region.now, modifiedBy: user)
  }

  private func check(_ value: String, _ pattern: String) throws(AWSError) {
    guard let expression = try? Regex(pattern) else {
      throw SSM.Errors.invalidAllowedPatternException("The allowed pattern \(pattern) is not a regular expression.")
    }
    guard value.wholeMatch(of: expression) != nil else {
      throw SSM.Errors.parameterPatternMismatchException(
        "Parameter value, cannot be validated against allowedPattern: \(pattern)")
    }
  }

  /// Policies of advanced parameters are kept and shown.
  private func policies(
    _ text: String?, _ tier: SSM.ParameterTier
  ) throws(AWSError) -> [SSM.ParameterInlinePolicy] {
    guard let text, !text.isEmpty, text != "{}" else { return [] }
    guard tier == .advanced else {
      throw Self.invalid("Parameter policies are only supported for advanced-tier parameters.")
    }
    guard let json = try? JSONValue(json: text), let elements = json.elements else {
      throw SSM.Errors.invalidPolicyAttributeException("The policies are not a JSON array.")
    }
    var result: [SSM.ParameterInlinePolicy] = []
    for element in elements {
      guard let type = element["Type"]?.text,
        ["Expiration", "ExpirationNotification", "NoChangeNotification"].contains(type)
      else { throw SSM.Errors.invalidPolicyTypeException("The policy type is not supported.") }
      result.append(SSM.ParameterInlinePolicy(policyText: element.json, policyType: type, policyStatus: "Pending"))
    }
    return result
  }
}
