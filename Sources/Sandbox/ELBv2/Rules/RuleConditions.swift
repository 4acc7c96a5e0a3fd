internal import AWSModel

/// The conditions of rules. Source: RuleCondition.
enum RuleConditions {
  /// The conditions as they are shown: paths and hosts name their values both ways.
  static func completed(_ conditions: [ELBv2.RuleCondition]) throws(AWSError) -> [ELBv2.RuleCondition] {
    guard !conditions.isEmpty else { throw TargetGroupChecks.invalid("A rule must have at least one condition") }
    var result: [ELBv2.RuleCondition] = []
    var values = 0
    for condition in conditions {
      let completed = try completed(condition)
      values += count(completed)
      result.append(completed)
    }
    guard values <= 5 else {
      throw ELBv2.Errors.tooManyRulesException("A rule can have up to '5' condition values")
    }
    for field in ["path-pattern", "host-header", "http-request-method", "source-ip"]
    where result.filter({ $0.field == field }).count > 1 {
      throw TargetGroupChecks.invalid("A rule can have only one '\(field)' condition")
    }
    return result
  }

  private static func completed(_ condition: ELBv2.RuleCondition) throws(AWSError) -> ELBv2.RuleCondition {
    var result = condition
    switch condition.field {
    case "path-pattern":
      let values = condition.pathPatternConfig?.values ?? condition.values ?? []
      let patterns = condition.pathPatternConfig?.regexValues ?? condition.regexValues
      result.pathPatternConfig = .init(values: values.isEmpty ? nil : values, regexValues: patterns)
      (result.values, result.regexValues) = (values, patterns)
    case "host-header":
      let values = condition.hostHeaderConfig?.values ?? condition.values ?? []
      let patterns = condition.hostHeaderConfig?.regexValues ?? condition.regexValues
      result.hostHeaderConfig = .init(values: values.isEmpty ? nil : values, regexValues: patterns)
      (result.values, result.regexValues) = (values, patterns)
    case "http-header", "http-request-method", "query-string", "source-ip": break
    default:
      throw TargetGroupChecks.invalid(
        "Condition field '\(condition.field ?? "")' must be one of '[path-pattern, host-header, http-header, "
          + "http-request-method, query-string, source-ip]'")
    }
    guard count(result) > 0 else {
      throw TargetGroupChecks.invalid("A condition value must be specified for '\(condition.field ?? "")'")
    }
    try checkText(result)
    return result
  }

  /// Which characters a path may have, and what an address range is. Source: `PathPatternConditionConfig`,
  /// `SourceIpConditionConfig`.
  private static func checkText(_ condition: ELBv2.RuleCondition) throws(AWSError) {
    let special = Set("_-.$/~\"'@:+&*?;,()!#%=[]")
    for path in condition.pathPatternConfig?.values ?? []
    where path.count > 128 || !path.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) || special.contains($0) }) {
      throw TargetGroupChecks.invalid("The condition value '\(path)' contains a character that is not valid")
    }
    for range in condition.sourceIpConfig?.values ?? [] where !isRange(range) {
      throw TargetGroupChecks.invalid("The condition value '\(range)' is not a valid CIDR block")
    }
  }

  private static func isRange(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let bits = Int(parts[1]) else { return false }
    if parts[0].contains(":") { return (0...128).contains(bits) }
    let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return (0...32).contains(bits) && bytes.count == 4 && bytes.allSatisfy { UInt8($0) != nil }
  }

  private static func count(_ condition: ELBv2.RuleCondition) -> Int {
    switch condition.field {
    case "path-pattern", "host-header": (condition.values ?? []).count + (condition.regexValues ?? []).count
    case "http-header":
      (condition.httpHeaderConfig?.values ?? []).count + (condition.httpHeaderConfig?.regexValues ?? []).count
    case "http-request-method": (condition.httpRequestMethodConfig?.values ?? []).count
    case "query-string": (condition.queryStringConfig?.values ?? []).count
    default: (condition.sourceIpConfig?.values ?? []).count
    }
  }
}
