internal import AWSModel
internal import ClusterModel

/// Whom a statement of a trust policy speaks of. Source: "AWS JSON policy elements: Principal".
struct PolicyPrincipals: Sendable {
  /// `AWS`, `Service`, `Federated`: accounts, roles and users by ARN, services, identity providers.
  var byKind: [String: [String]]
  /// Whether the list names whom the statement does not speak of.
  var isNegated: Bool

  /// How a statement names a caller: not at all, as one of an account, or itself.
  enum Match: Int, Comparable {
    case none, account, itself
    static func < (a: Match, b: Match) -> Bool { a.rawValue < b.rawValue }
  }

  func match(_ caller: TrustCaller) -> Match {
    let best = (byKind["AWS"] ?? []).map(caller.match).max() ?? .none
    if isNegated { return best == .none ? .itself : .none }
    return best
  }
}

/// A caller as trust policies name it.
struct TrustCaller {
  let account: String
  /// The ARN of the user, or those of the role and of its session.
  let arns: Set<String>

  fileprivate func match(_ principal: String) -> PolicyPrincipals.Match {
    if principal == "*" || arns.contains(principal) { return .itself }
    let isAccount = principal == account || principal.hasPrefix("arn:") && principal.hasSuffix(":iam::\(account):root")
    return isAccount ? .account : .none
  }
}

/// Whether a caller may assume a role: the role's trust policy must name it, and unless it names the caller itself, of
/// the role's own account, the caller's policies must allow it too. Source: "Policy evaluation logic", roles.
struct Assumption {
  private let context: CallContext
  private let input: JSONValue
  private let caller: CallerPolicies
  private let role: String

  init(_ context: CallContext, _ input: JSONValue, _ caller: CallerPolicies) {
    self.context = context
    self.input = input
    self.caller = caller
    role = input["RoleArn"]?.text ?? ""
  }

  /// What is no role's ARN the operation itself refuses.
  func authorize() throws(AWSError) {
    guard let name = ResourceName(role), name.service == "iam", name.resource.hasPrefix("role/") else { return }
    guard let found = context.region.sandbox.iam(name.account).roles[name.resource.resourceName], found.arn == role,
      let trust = try? PolicyDocument(found.trust)
    else { throw denial("sts:AssumeRole") }
    let world = AuthorizationContext(context, input, role)
    var keys = world.keys(hasCluster: false)
    keys["sts:externalid"] = input["ExternalId"]?.text.map { [$0] }
    keys["sts:rolesessionname"] = input["RoleSessionName"]?.text.map { [$0] }
    keys["sts:sourceidentity"] = input["SourceIdentity"]?.text.map { [$0] }
    let principal = TrustCaller(account: context.account, arns: [context.identity, world.principal])
    for action in actions {
      let request = AuthorizationRequest(action: action, resource: role, context: keys)
      try demand(request, trust, principal, isHome: name.account == context.account)
    }
  }

  /// Tags and a source identity need permissions of their own.
  private var actions: [String] {
    var actions = ["sts:AssumeRole"]
    if input["Tags"]?.elements?.isEmpty == false { actions.append("sts:TagSession") }
    if input["SourceIdentity"] != nil { actions.append("sts:SetSourceIdentity") }
    return actions
  }

  private func demand(
    _ request: AuthorizationRequest, _ trust: PolicyDocument, _ principal: TrustCaller, isHome: Bool
  ) throws(AWSError) {
    let trusted = trust.match(principal, request)
    let own = caller.verdict(request)
    let isEnough = trusted == .itself && isHome && own != .denied || trusted != .none && own == .allowed
    if !isEnough { throw denial(request.action) }
  }

  private func denial(_ action: String) -> AWSError {
    .refused(
      "AccessDenied", "User: \(context.identity) is not authorized to perform: \(action) on resource: \(role)",
      status: 403)
  }
}

/// Whether a token of an identity provider may assume a role: the trust policy must name a provider. Whose token it is
/// is not checked, but what it says of itself is what conditions see.
struct WebAssumption {
  private let context: CallContext
  private let input: JSONValue

  init(_ context: CallContext, _ input: JSONValue) {
    self.context = context
    self.input = input
  }

  func authorize() throws(AWSError) {
    let role = input["RoleArn"]?.text ?? ""
    guard let name = ResourceName(role), name.service == "iam", name.resource.hasPrefix("role/") else { return }
    let found = context.region.sandbox.iam(name.account).roles[name.resource.resourceName]
    let statements = found.flatMap { try? PolicyDocument($0.trust) }?.statements ?? []
    let claims = claims
    let verdicts = statements.filter { statement in
      let providers = statement.principals?.byKind["Federated"] ?? []
      return providers.contains { provider in
        statement.applies(
          to: AuthorizationRequest(
            action: "sts:AssumeRoleWithWebIdentity", resource: role, context: keys(claims, of: provider, role)))
      }
    }
    guard found?.arn == role, !verdicts.isEmpty, !verdicts.contains(where: \.isDeny) else {
      throw .refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", status: 403)
    }
  }

  private func keys(_ claims: [String: [String]], of provider: String, _ role: String) -> [String: [String]] {
    var keys = AuthorizationContext(context, input, role).keys(hasCluster: false)
    keys["sts:rolesessionname"] = input["RoleSessionName"]?.text.map { [$0] }
    let host = provider.firstRange(of: ":oidc-provider/").map { String(provider[$0.upperBound...]) } ?? provider
    for (claim, values) in claims { keys["\(host):\(claim)".lowercased()] = values }
    return keys
  }

  /// The claims of a JSON web token, its signature aside; none for a token of another kind.
  private var claims: [String: [String]] {
    let parts = (input["WebIdentityToken"]?.text ?? "").split(separator: ".")
    guard parts.count == 3 else { return [:] }
    let plain = parts[1].map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
    let padded = String(plain) + String(repeating: "=", count: (4 - plain.count % 4) % 4)
    guard let bytes = Base64.bytes(padded),
      let json = try? JSONValue(json: String(decoding: bytes, as: UTF8.self)), let members = json.members
    else { return [:] }
    return members.compactMapValues { value in
      let texts = (value.elements ?? [value]).compactMap(\.text)
      return texts.isEmpty ? nil : texts
    }
  }
}

extension PolicyDocument {
  /// How a trust policy names a caller for an action. An explicit denial goes before any permission.
  fileprivate func match(_ caller: TrustCaller, _ request: AuthorizationRequest) -> PolicyPrincipals.Match {
    var best = PolicyPrincipals.Match.none
    for statement in statements where statement.applies(to: request) {
      let match = statement.principals?.match(caller) ?? .none
      if statement.isDeny, match != .none { return .none }
      if !statement.isDeny { best = max(best, match) }
    }
    return best
  }
}
