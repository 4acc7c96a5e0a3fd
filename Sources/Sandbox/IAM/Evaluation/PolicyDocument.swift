/// A policy: what is allowed and denied, on what, under which conditions. Source: "Grammar of the IAM JSON policy
/// language".
struct PolicyDocument: Sendable {
  struct Statement: Sendable {
    var isDeny: Bool
    var actions: [String]
    /// Whether the list names what the statement does not speak of.
    var negatesActions: Bool
    var resources: [String]
    var negatesResources: Bool
    var conditions: [PolicyCondition]
    /// Whom a trust policy speaks of; nil in a policy of an identity.
    var principals: PolicyPrincipals?
  }

  var statements: [Statement] = []

  init(_ text: String) throws(PatternFault) {
    guard let json = try? JSONValue(json: text), let members = json.members else {
      throw PatternFault("Syntax errors in policy.")
    }
    if let version = members["Version"], version != "2012-10-17", version != "2008-10-17" {
      throw PatternFault("The policy must contain a valid version string")
    }
    guard let statement = members["Statement"] else { throw PatternFault("Syntax errors in policy.") }
    for element in statement.elements ?? [statement] { statements.append(try Self.statement(element)) }
  }

  private static func statement(_ json: JSONValue) throws(PatternFault) -> Statement {
    guard let effect = json["Effect"]?.text, effect == "Allow" || effect == "Deny" else {
      throw PatternFault("Syntax errors in policy.")
    }
    guard (json["Action"] == nil) != (json["NotAction"] == nil) else {
      throw PatternFault("Policy statement must contain actions.")
    }
    let actions = try texts(json["Action"] ?? json["NotAction"])
    for action in actions where action != "*" && !action.contains(":") {
      throw PatternFault("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
    }
    if json["Resource"] != nil, json["NotResource"] != nil { throw PatternFault("Syntax errors in policy.") }
    var conditions: [PolicyCondition] = []
    for (name, keys) in (json["Condition"]?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
      for (key, values) in (keys.members ?? [:]).sorted(by: { $0.key < $1.key }) {
        conditions.append(try PolicyCondition(name, key: key, values: try texts(values)))
      }
    }
    return Statement(
      isDeny: effect == "Deny", actions: actions, negatesActions: json["NotAction"] != nil,
      resources: try texts(json["Resource"] ?? json["NotResource"]), negatesResources: json["NotResource"] != nil,
      conditions: conditions, principals: try principals(json))
  }

  private static func principals(_ json: JSONValue) throws(PatternFault) -> PolicyPrincipals? {
    guard let principal = json["Principal"] ?? json["NotPrincipal"] else { return nil }
    var byKind: [String: [String]] = [:]
    if principal.text == "*" { byKind["AWS"] = ["*"] }
    for (kind, names) in principal.members ?? [:] { byKind[kind] = try texts(names) }
    return PolicyPrincipals(byKind: byKind, isNegated: json["NotPrincipal"] != nil)
  }

  /// One text or several; truth values and numbers count as their texts.
  private static func texts(_ json: JSONValue?) throws(PatternFault) -> [String] {
    guard let json else { return [] }
    var result: [String] = []
    for element in json.elements ?? [json] {
      switch element {
      case .string(let text): result.append(text)
      case .bool, .integer, .number: result.append(element.json)
      default: throw PatternFault("Syntax errors in policy.")
      }
    }
    return result
  }

  enum Verdict { case allowed, denied, silent }

  /// What the policy says of an action on a resource: an explicit denial goes before any permission.
  func verdict(_ request: AuthorizationRequest) -> Verdict {
    var isAllowed = false
    for statement in statements where statement.applies(to: request) {
      if statement.isDeny { return .denied }
      isAllowed = true
    }
    return isAllowed ? .allowed : .silent
  }
}

extension PolicyDocument.Statement {
  /// Whether the statement speaks of an action on a resource, whoever asks.
  func applies(to request: AuthorizationRequest) -> Bool {
    let action = request.action.lowercased()
    let speaksOfAction = actions.contains { PolicyWildcard.matches($0.lowercased(), action) }
    guard speaksOfAction != negatesActions else { return false }
    // A trust or resource policy may name no resource: it stands for the one that it belongs to.
    if !resources.isEmpty {
      let speaksOfResource = resources.contains {
        PolicyWildcard.matches(request.filled($0), request.resource)
      }
      guard speaksOfResource != negatesResources else { return false }
    }
    return conditions.allSatisfy { $0.holds(for: request) }
  }
}

/// The wildcards of policies: `*` any run of characters, `?` exactly one.
enum PolicyWildcard {
  static func matches(_ pattern: String, _ text: String) -> Bool {
    let pattern = Array(pattern.utf8)
    let text = Array(text.utf8)
    var (p, t) = (0, 0)
    var retry: (p: Int, t: Int)?
    while t < text.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        retry = (p + 1, t)
        p += 1
      } else if p < pattern.count, pattern[p] == text[t] || pattern[p] == UInt8(ascii: "?") {
        (p, t) = (p + 1, t + 1)
      } else if let last = retry {
        retry = (last.p, last.t + 1)
        (p, t) = (last.p, last.t + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

/// What is asked: one action on one resource, and what is known around it.
struct AuthorizationRequest: Sendable {
  var action: String
  /// An ARN, or `*` for actions that are on none.
  var resource: String
  /// Condition keys, in lower case, with their values.
  var context: [String: [String]]

  /// A text of a policy with its variables filled in: `${aws:PrincipalArn}`, `${*}`.
  func filled(_ text: String) -> String {
    guard text.contains("${") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "${") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: "}") else { return result + "${" + rest }
      let name = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      result += ["*", "?", "$"].contains(name) ? name : context[name.lowercased()]?.first ?? ""
    }
    return result + rest
  }
}
