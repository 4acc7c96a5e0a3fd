/// ARNs and the paths that load balancers are named by: the words of their grammar and the ids in them stay, and
/// everything between is masked.
struct MaskedARN {
  let names: MaskNames

  /// Nil for what is no ARN.
  func mask(_ text: String) -> String? {
    guard let arn = ResourceName(text) else { return nil }
    let head = ["arn", arn.partition, arn.service, arn.region, account(arn.account)].joined(separator: ":")
    guard Self.partitions.contains(arn.partition), arn.region.isEmpty || AWSForms.isZone(arn.region) else {
      return "arn:aws:\(names.mask(text, "resource"))"
    }
    // What belongs to AWS is everybody's: its managed policies, its public images.
    if arn.account == "aws" || arn.service == "automate" && arn.account == "ec2" { return text }
    return "\(head):\(resource(arn))"
  }

  private static let partitions: Set<String> = ["aws", "aws-cn", "aws-us-gov"]

  private func account(_ text: String) -> String {
    text.isEmpty || text == "*" ? text : names.account(text)
  }

  private func resource(_ arn: ResourceName) -> String {
    switch arn.service {
    case "autoscaling": labelled(arn.resource)
    case "elasticloadbalancing": path(arn.resource)
    case "cloudwatch", "logs", "secretsmanager", "lambda": after(":", arn.resource)
    case "iam", "sts": identity(arn.resource)
    case "sns", "sqs", "s3": segments(arn.resource, kind: Self.kinds[arn.service] ?? "resource")[...].joined()
    default: after(arn.resource.firstIndex { $0 == "/" || $0 == ":" }.map { String(arn.resource[$0]) }, arn.resource)
    }
  }

  /// `kind/rest` or `kind:rest`, where the kind is the grammar's.
  private func after(_ separator: String?, _ text: String) -> String {
    guard let separator, let place = text.firstRange(of: separator),
      Self.words.contains(String(text[..<place.lowerBound]))
    else { return segments(text, kind: "resource").joined() }
    let word = String(text[..<place.lowerBound])
    let rest = String(text[place.upperBound...])
    // A name with separators of its own in it is one name all the same.
    if let known = names[rest] { return word + separator + known }
    return word + separator + segments(rest, kind: Self.kinds[word] ?? word).joined()
  }

  private static let words: Set<String> = [
    "cluster", "service", "task", "task-definition", "container-instance", "capacity-provider", "task-set",
    "service-deployment", "service-revision", "container", "attribute", "alarm", "log-group", "secret", "function",
    "parameter", "certificate", "key", "alias", "role", "user", "policy", "instance-profile", "assumed-role",
    "instance",
    "subnet", "security-group", "vpc", "volume", "launch-template", "network-interface", "image", "namespace", "rule",
    "event-bus", "table", "trust-store", "truststore", "userpool", "group", "file-system", "access-point", "repository",
    "daemon", "managed-instances", "capacity-reservation", "license-configuration", "outpost", "snapshot",
  ]

  private static let kinds = [
    "cluster": "cluster", "service": "service", "task-definition": "family", "capacity-provider": "provider",
    "alarm": "alarm", "sns": "topic", "sqs": "queue", "s3": "bucket", "assumed-role": "role", "log-group": "logs",
  ]

  /// `autoScalingGroup:id:autoScalingGroupName/name:policyName/name`: names may have slashes, but no colons.
  private func labelled(_ resource: String) -> String {
    let kinds = [
      "autoScalingGroupName": "group", "policyName": "policy", "scheduledActionName": "action",
      "launchConfigurationName": "configuration",
    ]
    let types: Set<String> = ["autoScalingGroup", "scalingPolicy", "scheduledUpdateGroupAction", "launchConfiguration"]
    let parts = resource.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    return parts.enumerated().map { index, part in
      if index == 0, types.contains(part) { return part }
      if index == 1, AWSForms.isToken(part) || part == "*" { return part }
      guard let slash = part.firstIndex(of: "/"), let kind = kinds[String(part[..<slash])] else {
        return names.mask(part, "resource")
      }
      return part[...slash] + names.mask(String(part[part.index(after: slash)...]), kind)
    }.joined(separator: ":")
  }

  /// `loadbalancer/app/name/id`, `targetgroup/name/id`, and without the first word in metrics' dimensions.
  private func path(_ resource: String) -> String {
    let words: Set<String> = [
      "loadbalancer", "listener", "listener-rule", "targetgroup", "truststore", "app", "net", "gwy", "gateway",
    ]
    var isName = false
    var kind = "balancer"
    return resource.split(separator: "/", omittingEmptySubsequences: false).map(String.init).map { part in
      if !isName, words.contains(part) {
        if part == "targetgroup" { kind = "targets" }
        isName = ["app", "net", "gwy", "gateway", "targetgroup", "truststore"].contains(part)
        return part
      }
      defer { isName = false }
      return !isName && AWSForms.isToken(part) ? part : names.mask(part, kind)
    }.joined(separator: "/")
  }

  /// The label of a load balancer or of a target group in metrics; nil for what is none.
  func label(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, ["app", "net", "gwy", "targetgroup"].contains(first),
      parts.count == (first == "targetgroup" ? 3 : parts.count == 6 ? 6 : 3), last.utf8.count == 16,
      AWSForms.isHexadecimal(last)
    else { return nil }
    return path(text)
  }

  /// Roles and users with their paths. The roles that AWS has for its services bear names of its own.
  private func identity(_ resource: String) -> String {
    let parts = resource.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if resource == "root" { return resource }
    if parts.count == 4, parts[1] == "aws-service-role", parts[2].hasSuffix(".amazonaws.com"),
      parts[3].hasPrefix("AWSServiceRoleFor")
    {
      let name = parts[3].split(separator: "_", maxSplits: 1)
      let suffix = name.count > 1 ? "_" + names.mask(String(name[1]), "suffix") : ""
      return parts[..<3].joined(separator: "/") + "/\(name[0])\(suffix)"
    }
    return after("/", resource)
  }

  /// Each part by itself, with the separators between them.
  private func segments(_ text: String, kind: String) -> [String] {
    var result: [String] = []
    var part = ""
    func end() {
      if part.isEmpty { return }
      let isOwn = AWSForms.isToken(part) || AWSForms.isOwn(part)
      result.append(
        names[part] ?? (AWSForms.isAccount(part) ? names.account(part) : isOwn ? part : names.mask(part, kind)))
      part = ""
    }
    for character in text {
      if character == "/" || character == ":" {
        end()
        result.append(String(character))
      } else {
        part.append(character)
      }
    }
    end()
    return result
  }
}
