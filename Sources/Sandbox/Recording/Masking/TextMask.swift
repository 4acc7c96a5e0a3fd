/// Masks one text by the rule of the member that it stands in.
struct TextMask {
  let names: MaskNames
  let candidates: QueryCandidates

  func masked(_ text: String, _ rule: MaskRule) -> String {
    if text.isEmpty { return text }
    switch rule {
    case .own: return text
    case .hidden: return "masked"
    case .token: return AWSForms.isToken(text) || AWSForms.isDeployment(text) ? text : general(text, "id")
    case .numbers: return text.allSatisfy { AWSForms.isDigit($0) || "-,.".contains($0) } ? text : general(text, "value")
    case .version: return version(text)
    case .sentence: return MaskedSentence(names: names).mask(text)
    case .query: return MaskedQuery(texts: self).mask(text)
    case .field: return field(text)
    case .userData: return MaskedUserData(texts: self).mask(text)
    case .cron: return MaskedSchedule.isCron(text) ? text : general(text, "schedule")
    case .timeZone: return ScheduleZone(text) != nil ? text : general(text, "zone")
    case .metric: return metric(text, of: nil)
    case .metricID: return names.mask(text, MaskNames.identifier)
    case .metricMath: return MaskedMath(names: names).mask(text)
    case .variable: return names.mask(text, "VARIABLE_")
    case .terminationPolicy: return Self.terminationPolicies.contains(text) ? text : general(text, "policy")
    case .name(let kind): return general(text, kind)
    }
  }

  private static let terminationPolicies: Set<String> = [
    "Default", "OldestInstance", "NewestInstance", "OldestLaunchConfiguration", "OldestLaunchTemplate",
    "ClosestToNextInstanceHour", "AllocationStrategy",
  ]

  /// A text that may be anything: a name that is known, an id of AWS's, an ARN, an address, names joined by punctuation
  /// of AWS's, or else a name that was not met before.
  func general(_ text: String, _ kind: String) -> String {
    if let known = names[text] { return known }
    if AWSForms.isAccount(text) { return names.account(text) }
    if AWSForms.isOwn(text) || Self.words.contains(text) { return text }
    if let arn = MaskedARN(names: names).mask(text) { return arn }
    if let address = MaskedAddress(names: names).mask(text) { return address }
    if let label = MaskedARN(names: names).label(text) { return label }
    return joined(text, kind) ?? names.mask(text, kind)
  }

  /// `service:name`, `family:7`, and subnets in a row.
  private func joined(_ text: String, _ kind: String) -> String? {
    for prefix in ["service:", "family:"] where text.hasPrefix(prefix) {
      return prefix + general(String(text.dropFirst(prefix.count)), String(prefix.dropLast()))
    }
    if let colon = text.lastIndex(of: ":"), let family = names[String(text[..<colon])],
      AWSForms.isNumber(String(text[text.index(after: colon)...]))
    {
      return family + text[colon...]
    }
    let parts = text.split(separator: ",").map { String($0).trimmed }
    return parts.count > 1 && parts.allSatisfy(AWSForms.isResourceID) ? text : nil
  }

  /// Words that AWS gives as values where an owner may give others.
  private static let words: Set<String> = [
    "linux", "windows", "x86_64", "arm64", "LINUX", "WINDOWS", "lb_cookie", "app_cookie", "source_ip", "round_robin",
    "least_outstanding_requests", "weighted_random", "use_load_balancer_configuration", "off", "on", "append",
    "preserve", "remove", "defensive", "monitor", "strictest", "any_availability_zone", "availability_zone_affinity",
    "partial_availability_zone_affinity", "no_rebalance", "rebalance", "traffic-port", "ClusterName", "ServiceName",
    "AutoScalingGroupName", "CapacityProviderName", "LoadBalancer", "TargetGroup", "InstanceId", "AvailabilityZone",
    "FARGATE", "FARGATE_SPOT", "amazon-elb", "amazon-aws",
  ]

  private func version(_ text: String) -> String {
    let prefix = "DockerVersion: "
    let number = text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text[...]
    let isPlain = number.allSatisfy { AWSForms.isDigit($0) || $0 == "." || $0 == "v" } && number.utf8.count < 16
    return isPlain ? text : general(text, "version")
  }

  /// Names of attributes that AWS gives, and names of others.
  func attribute(_ name: String) -> String {
    let plugin = "com.amazonaws.ecs.capability.docker-plugin."
    if name.hasPrefix(plugin) {
      let rest = String(name.dropFirst(plugin.count))
      return plugin + (rest == "local" ? rest : names.mask(rest, "plugin"))
    }
    return Self.isAWS(attribute: name) ? name : names.mask(name, "attribute")
  }

  private static func isAWS(attribute name: String) -> Bool {
    name.hasPrefix("ecs.") || name.hasPrefix("com.amazonaws.ecs.capability.")
  }

  func value(_ text: String, ofAttribute name: String) -> String { general(text, "value") }

  /// Whether a pattern on the attribute can only speak of what is AWS's.
  func isAWS(subject: String) -> Bool { Self.isAWS(attribute: subject) }

  private func field(_ text: String) -> String {
    let prefix = "attribute:"
    if text.hasPrefix(prefix) { return prefix + attribute(String(text.dropFirst(prefix.count))) }
    return ["instanceId", "host", "cpu", "memory", "CPU", "MEMORY"].contains(text)
      ? text : names.mask(text, "attribute")
  }

  /// A metric of a namespace that is not its owner's keeps its name.
  func metric(_ text: String, of namespace: String?) -> String {
    namespace.map(Self.isPublished) ?? false ? text : names.mask(text, "measure")
  }

  func namespace(_ text: String) -> String { Self.isPublished(text) ? text : names.mask(text, "namespace") }

  /// Nobody but AWS may write to `AWS/`; Ballast's metrics and those of the methods that it takes over have names of
  /// their own.
  private static func isPublished(_ namespace: String) -> Bool {
    namespace.hasPrefix("AWS/")
      || ["ECS/ContainerInsights", "Ballast/AutoScaling", "Curalate/AutoScaling"].contains(namespace)
  }
}
