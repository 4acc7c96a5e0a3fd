internal import AWSModel
internal import ClusterModel

extension Sandbox {
  /// Refuses a call whose credentials are none, and one that the policies of the caller's role do not allow, where
  /// policies are enforced. Callers without a role are the account's administrators.
  func authorize(_ operation: AnyAWSOperation, _ input: some AWSShape, _ context: CallContext) throws(AWSError) {
    let session = try authenticate(context, by: operation.service)
    let caller = CallerPolicies(context, session)
    let json = ShapeJSON.value(of: input)
    switch operation.qualifiedName {
    case "STS.GetCallerIdentity": return
    case "STS.AssumeRole": return try Assumption(context, json, caller).authorize()
    case "STS.AssumeRoleWithWebIdentity": return try WebAssumption(context, json).authorize()
    default: break
    }
    guard caller.isBound else { return }
    let resolution = ResourceResolution(region: context.region, input: json)
    let action = "\(AuthorizationPrefix.of(operation.service.name)):\(AuthorizationName.of(operation))"
    for resource in resolution.resources(ActionResources.templates(of: operation.qualifiedName)) {
      let keys = AuthorizationContext(context, json, resource).keys(
        hasCluster: operation.input.schema.index(of: "cluster") != nil)
      try caller.demand(.init(action: action, resource: resource, context: keys), context, operation.service)
    }
    for passed in PassedRoles(context.region, json).of(operation.qualifiedName) {
      var keys = AuthorizationContext(context, json, passed.role).keys(hasCluster: false)
      keys["iam:passedtoservice"] = [passed.service]
      try caller.demand(
        .init(action: "iam:PassRole", resource: passed.role, context: keys), context, operation.service)
    }
  }
}

/// What bounds a caller: the policies of its role, that role's permissions boundary, and the policy of its session.
struct CallerPolicies {
  /// Whether the caller is a role; who is none is an administrator.
  let isBound: Bool
  private var identity: [PolicyDocument] = []
  private var boundary: PolicyDocument?
  private var session: PolicyDocument?

  /// A role that is gone, or that is another by now, allows nothing.
  init(_ context: CallContext, _ session: RoleSession?) {
    let parts = (ResourceName(context.identity)?.resource ?? "").split(separator: "/").map(String.init)
    isBound = session?.role != nil || parts.count >= 2 && ["assumed-role", "role"].contains(parts[0])
    guard isBound else { return }
    let name = session?.role ?? (parts[0] == "role" ? parts[parts.count - 1] : parts[1])
    guard let role = context.iam.roles[name], session?.roleID.map({ $0 == role.id }) ?? true else { return }
    var texts = role.inline.sorted { $0.key < $1.key }.map(\.value)
    texts += role.attached.compactMap(context.iam.document)
    identity = texts.compactMap { try? PolicyDocument($0) }
    boundary = role.boundary.flatMap(context.iam.document).flatMap { try? PolicyDocument($0) }
    self.session = session?.policy.flatMap { try? PolicyDocument($0) }
  }

  func verdict(_ request: AuthorizationRequest) -> PolicyDocument.Verdict {
    if !isBound { return .allowed }
    let verdicts = identity.map { $0.verdict(request) }
    let limits = [boundary, session].compactMap { $0?.verdict(request) }
    if verdicts.contains(.denied) || limits.contains(.denied) { return .denied }
    return verdicts.contains(.allowed) && limits.allSatisfy { $0 == .allowed } ? .allowed : .silent
  }

  /// The kind of policy that refuses, as AWS words it. Source: "Troubleshoot access denied error messages".
  private func refusing(_ request: AuthorizationRequest, _ verdict: PolicyDocument.Verdict) -> String {
    let kinds: [(name: String, verdict: PolicyDocument.Verdict)] =
      [("permissions boundary", boundary), ("session policy", session)].compactMap { name, policy in
        policy.map { (name, $0.verdict(request)) }
      }
    if verdict == .denied { return kinds.first { $0.verdict == .denied }?.name ?? "identity-based policy" }
    guard identity.contains(where: { $0.verdict(request) == .allowed }) else { return "identity-based policy" }
    return kinds.first { $0.verdict != .allowed }?.name ?? "identity-based policy"
  }

  /// Refuses, in the words of the service that was called, what the policies do not allow.
  func demand(_ request: AuthorizationRequest, _ context: CallContext, _ service: AWSService) throws(AWSError) {
    let verdict = verdict(request)
    if verdict == .allowed { return }
    throw AccessDenial(
      context.identity, request.action, request.resource, isExplicit: verdict == .denied,
      kind: refusing(request, verdict)
    ).error(service)
  }
}

/// The prefixes of actions.
enum AuthorizationPrefix {
  static func of(_ service: String) -> String {
    switch service {
    case "ELBv2": "elasticloadbalancing"
    case "EventBridge": "events"
    case "ApplicationAutoScaling": "application-autoscaling"
    default: service.lowercased()
    }
  }
}

/// What an operation is called in policies: as itself, but for SQS's batches, which are allowed with the single call. Source:
/// "Amazon SQS API permissions: actions and resource reference".
enum AuthorizationName {
  static func of(_ operation: AnyAWSOperation) -> String {
    let name = operation.name
    return operation.service.name == "SQS" && name.hasSuffix("Batch") ? String(name.dropLast(5)) : name
  }
}

/// The condition keys of one request. Source: "AWS global condition context keys".
struct AuthorizationContext {
  private let context: CallContext
  private let input: JSONValue
  private let resource: String

  init(_ context: CallContext, _ input: JSONValue, _ resource: String) {
    self.context = context
    self.input = input
    self.resource = resource
  }

  func keys(hasCluster: Bool) -> [String: [String]] {
    var keys: [String: [String]] = [
      "aws:requestedregion": [context.region.name], "aws:principalarn": [principal],
      "aws:principalaccount": [context.account], "aws:userid": [context.senderID],
      "aws:currenttime": [context.now.iso8601], "aws:epochtime": [String(context.now.microseconds / 1_000_000)],
      "aws:sourceip": ["127.0.0.1"], "aws:securetransport": ["false"],
    ]
    if hasCluster {
      let name = (input["cluster"]?.text ?? "default").split(separator: "/").last ?? ""
      keys["ecs:cluster"] = [context.region.arn("ecs", "cluster/\(name)")]
    }
    if let namespace = input["Namespace"]?.text { keys["cloudwatch:namespace"] = [namespace] }
    if let service = input["AWSServiceName"]?.text { keys["iam:awsservicename"] = [service] }
    addRequestTags(&keys)
    for (key, value) in context.region.tags(ofARN: resource) {
      for prefix in ["aws:resourcetag", "autoscaling:resourcetag", "ec2:resourcetag", "ecs:resourcetag"] {
        keys["\(prefix)/\(key.lowercased())"] = [value]
      }
    }
    if let session = context.accessKey.flatMap({ context.iam.sessions[$0] }) {
      for (key, value) in session.tags { keys["aws:principaltag/\(key.lowercased())"] = [value] }
    }
    return keys
  }

  /// The role, where the caller is a session of one.
  var principal: String {
    let parts = (ResourceName(context.identity)?.resource ?? "").split(separator: "/")
    guard parts.first == "assumed-role", parts.count >= 2 else { return context.identity }
    return context.iam.roles[String(parts[1])]?.arn ?? context.region.globalARN("iam", "role/\(parts[1])")
  }

  private func addRequestTags(_ keys: inout [String: [String]]) {
    var tags: [(String, String)] = []
    for member in ["tags", "Tags"] {
      for (key, value) in input[member]?.members ?? [:] { tags.append((key, value.text ?? "")) }
      for tag in input[member]?.elements ?? [] {
        tags.append(((tag["key"] ?? tag["Key"])?.text ?? "", (tag["value"] ?? tag["Value"])?.text ?? ""))
      }
    }
    if tags.isEmpty { return }
    keys["aws:tagkeys"] = tags.map(\.0).sorted()
    for (key, value) in tags { keys["aws:requesttag/\(key.lowercased())"] = [value] }
  }
}

extension Region {
  /// The tags of whatever an ARN names here.
  fileprivate func tags(ofARN arn: String) -> [String: String] {
    guard let name = ResourceName(arn) else { return [:] }
    let last = name.resource.resourceName
    switch name.service {
    case "autoscaling": return autoScaling.group(arnOrName: arn)?.tags.mapValues(\.value) ?? [:]
    case "ec2": return ec2.currentTags(of: last)?.byKey ?? [:]
    case "ecs":
      let tags = (try? ecs.listTagsForResource(.init(resourceArn: arn)))?.tags ?? []
      return Dictionary(tags.map { ($0.key ?? "", $0.value ?? "") }, uniquingKeysWith: { $1 })
    case "sqs": return sqs.queuesByName[name.resource]?.tags.byKey ?? [:]
    case "sns": return sns.topicsByName[name.resource]?.tags.byKey ?? [:]
    case "dynamodb": return dynamoDB.find(arn)?.tags.byKey ?? [:]
    case "logs": return (try? logs.group(arn: arn))?.tags.byKey ?? [:]
    case "ssm":
      return ssm.parameters[String(name.resource.dropFirst(9))]?.tags.byKey ?? ssm.parameters[last]?.tags.byKey ?? [:]
    case "iam": return sandbox.iam(account).roles[last]?.tags.byKey ?? [:]
    default: return [:]
    }
  }
}

/// A refusal in the words and with the code of the service.
struct AccessDenial {
  private let text: String

  /// - Parameter kind: of the policy that refuses, for example `identity-based policy`.
  init(
    _ identity: String, _ action: String, _ resource: String, isExplicit: Bool, kind: String = "identity-based policy"
  ) {
    let article = kind.hasPrefix("i") ? "an" : "a"
    let reason =
      isExplicit
      ? "with an explicit deny in \(article) \(kind)" : "because no \(kind) allows the \(action) action"
    text = "User: \(identity) is not authorized to perform: \(action) on resource: \(resource) \(reason)"
  }

  func error(_ service: AWSService) -> AWSError {
    switch service.name {
    case "EC2":
      return .refused("UnauthorizedOperation", "You are not authorized to perform this operation. \(text)", status: 403)
    case "SNS": return .refused("AuthorizationError", text, status: 403)
    case "SQS": return .refused("AccessDenied", text, status: 403)
    case "AutoScaling", "ELBv2", "IAM", "STS", "CloudWatch": return .refused("AccessDenied", text, status: 403)
    default: return .refused("AccessDeniedException", text, status: 400)
    }
  }
}
