internal import AWSModel

/// Account settings: `awsvpcTrunking` is acted on when an instance registers, the others are kept and shown.
extension ECSWorld {
  func putAccountSetting(
    _ request: ECS.PutAccountSettingRequest, _ context: CallContext
  ) throws(AWSError) -> ECS.PutAccountSettingResponse {
    let principal = request.principalArn ?? context.identity
    return .init(setting: try put(request.name, request.value, principal))
  }

  func putAccountSettingDefault(
    _ request: ECS.PutAccountSettingDefaultRequest
  ) throws(AWSError) -> ECS.PutAccountSettingDefaultResponse {
    .init(setting: try put(request.name, request.value, rootARN))
  }

  private var rootARN: String { region.globalARN("iam", "root") }

  private func put(
    _ name: ECS.SettingName?, _ value: String?, _ principal: String
  ) throws(AWSError) -> ECS.Setting {
    let (name, value) = (name?.rawValue ?? "", value ?? "")
    guard let allowed = Self.allowedValues[name] else {
      throw ECS.Errors.invalidParameterException("Invalid setting name: \(name)")
    }
    guard allowed.isEmpty || allowed.contains(value) else {
      throw ECS.Errors.invalidParameterException(
        "Invalid value \(value) for setting \(name): it should be one of \(allowed.joined(separator: ", "))")
    }
    accountSettings["\(name)/\(principal)"] = value
    return setting(name, value, principal)
  }

  private func setting(_ name: String, _ value: String, _ principal: String) -> ECS.Setting {
    ECS.Setting(name: .init(rawValue: name), value: value, principalArn: principal, type: .user)
  }

  func deleteAccountSetting(
    _ request: ECS.DeleteAccountSettingRequest, _ context: CallContext
  ) throws(AWSError) -> ECS.DeleteAccountSettingResponse {
    let (name, principal) = (request.name?.rawValue ?? "", request.principalArn ?? context.identity)
    guard Self.allowedValues[name] != nil else {
      throw ECS.Errors.invalidParameterException("Invalid setting name: \(name)")
    }
    accountSettings["\(name)/\(principal)"] = nil
    return .init(setting: ECS.Setting(name: request.name, value: effective(name, principal), principalArn: principal))
  }

  /// What holds for a principal: its own value, the account's, or AWS's.
  private func effective(_ name: String, _ principal: String) -> String {
    accountSettings["\(name)/\(principal)"] ?? accountSettings["\(name)/\(rootARN)"] ?? Self.defaults[name] ?? ""
  }

  var usesTrunking: Bool { effective("awsvpcTrunking", rootARN) == "enabled" }

  func listAccountSettings(
    _ request: ECS.ListAccountSettingsRequest, _ context: CallContext
  ) throws(AWSError) -> ECS.ListAccountSettingsResponse {
    let principal = request.principalArn ?? context.identity
    var found: [ECS.Setting] = []
    for name in Self.allowedValues.keys.sorted() where request.name == nil || request.name?.rawValue == name {
      if request.effectiveSettings == true {
        found.append(setting(name, effective(name, principal), principal))
      } else if let value = accountSettings["\(name)/\(principal)"] {
        found.append(setting(name, value, principal))
      }
    }
    if let value = request.value { found = found.filter { $0.value == value } }
    let page = try page(
      texts: found.indices.map(String.init), "settings/\(principal)", request.nextToken, request.maxResults ?? 10)
    return .init(settings: page.texts.compactMap { Int($0) }.map { found[$0] }, nextToken: page.token)
  }

  /// The values of each setting; none listed: any text.
  private static let allowedValues: [String: [String]] = [
    "serviceLongArnFormat": ["enabled", "disabled"], "taskLongArnFormat": ["enabled", "disabled"],
    "containerInstanceLongArnFormat": ["enabled", "disabled"], "awsvpcTrunking": ["enabled", "disabled"],
    "containerInsights": ["enabled", "disabled", "enhanced"], "fargateFIPSMode": ["enabled", "disabled"],
    "tagResourceAuthorization": ["on", "off"], "fargateTaskRetirementWaitPeriod": ["0", "7", "14"],
    "guardDutyActivate": ["on", "off"], "defaultLogDriverMode": ["blocking", "non-blocking"],
    "fargateEventWindows": ["enabled", "disabled"],
  ]

  private static let defaults: [String: String] = [
    "serviceLongArnFormat": "enabled", "taskLongArnFormat": "enabled", "containerInstanceLongArnFormat": "enabled",
    "awsvpcTrunking": "disabled", "containerInsights": "disabled", "fargateFIPSMode": "disabled",
    "tagResourceAuthorization": "off", "fargateTaskRetirementWaitPeriod": "7", "guardDutyActivate": "off",
    "defaultLogDriverMode": "non-blocking", "fargateEventWindows": "disabled",
  ]
}
