internal import AWSModel

extension ELBWorld {
  func ruleARN(_ listener: SimListener) -> String {
    region.arn("elasticloadbalancing", "listener-rule/\(listener.balancer.dimension)/\(listener.id)/\(newID())")
  }

  /// - Throws: `RuleNotFound`.
  private func rule(_ arn: String?) throws(AWSError) -> SimListenerRule {
    guard let rule = rulesByARN[arn ?? ""] else {
      throw ELBv2.Errors.ruleNotFoundException("One or more rules not found")
    }
    return rule
  }

  func createRule(_ request: ELBv2.CreateRuleRequest) throws(AWSError) -> ELBv2.CreateRuleResponse {
    let listener = try listener(request.listenerArn)
    guard listener.balancer.kind == .application else {
      throw ELBv2.Errors.operationNotPermittedException("Rules are supported by application load balancers only")
    }
    let priority = request.priority ?? 0
    guard !listener.rules.contains(where: { $0.priority == priority }) else {
      throw ELBv2.Errors.priorityInUseException("Priority '\(priority)' is currently in use")
    }
    guard listener.rules.count <= 100 else {
      throw ELBv2.Errors.tooManyRulesException("The maximum number of rules on this load balancer has been reached")
    }
    let rule = SimListenerRule(arn: ruleARN(listener), listener: listener, priority: priority)
    rule.conditions = try RuleConditions.completed(request.conditions ?? [])
    rule.actions = try completed(request.actions ?? [], listener.balancer)
    rule.transforms = request.transforms
    listener.rules.append(rule)
    sort(listener)
    rulesByARN[rule.arn] = rule
    tags[rule.arn] = ResourceTags(request.tags)
    usesChanged()
    return .init(rules: [rule.shape])
  }

  private func sort(_ listener: SimListener) {
    listener.rules.sort { ($0.priority ?? .max) < ($1.priority ?? .max) }
  }

  func describeRules(_ request: ELBv2.DescribeRulesRequest) throws(AWSError) -> ELBv2.DescribeRulesResponse {
    var found: [SimListenerRule] = []
    if let arns = request.ruleArns, !arns.isEmpty {
      for arn in arns { found.append(try rule(arn)) }
    } else if let arn = request.listenerArn {
      found = try listener(arn).rules
    } else {
      throw TargetGroupChecks.invalid("You must specify either listener rule ARNs or a listener ARN")
    }
    let page = try page(found, "rules/\(request.listenerArn ?? "")", request.marker, request.pageSize)
    return .init(rules: page.members.map(\.shape), nextMarker: page.marker)
  }

  func modifyRule(_ request: ELBv2.ModifyRuleRequest) throws(AWSError) -> ELBv2.ModifyRuleResponse {
    let rule = try rule(request.ruleArn)
    guard rule.priority != nil else {
      throw ELBv2.Errors.operationNotPermittedException("Default rule '\(rule.arn)' cannot be modified")
    }
    let conditions = try request.conditions.map { given throws(AWSError) in try RuleConditions.completed(given) }
    let actions = try request.actions.map { given throws(AWSError) in try completed(given, rule.listener.balancer) }
    rule.conditions = conditions ?? rule.conditions
    rule.actions = actions ?? rule.actions
    rule.transforms = request.resetTransforms == true ? nil : request.transforms ?? rule.transforms
    usesChanged()
    return .init(rules: [rule.shape])
  }

  func deleteRule(_ request: ELBv2.DeleteRuleRequest) throws(AWSError) -> ELBv2.DeleteRuleResponse {
    let rule = try rule(request.ruleArn)
    guard rule.priority != nil else {
      throw ELBv2.Errors.operationNotPermittedException("Default rule '\(rule.arn)' cannot be deleted")
    }
    rule.listener.rules.removeAll { $0 === rule }
    rulesByARN[rule.arn] = nil
    tags[rule.arn] = nil
    usesChanged()
    return .init()
  }

  /// All the new priorities hold together, or none does.
  func setRulePriorities(
    _ request: ELBv2.SetRulePrioritiesRequest
  ) throws(AWSError) -> ELBv2.SetRulePrioritiesResponse {
    var changes: [(rule: SimListenerRule, priority: Int)] = []
    for pair in request.rulePriorities ?? [] {
      let rule = try rule(pair.ruleArn)
      guard rule.priority != nil else {
        throw ELBv2.Errors.operationNotPermittedException("The priority of a default rule cannot be set")
      }
      changes.append((rule, pair.priority ?? 0))
    }
    for (rule, priority) in changes {
      let others = rule.listener.rules.filter { other in !changes.contains { $0.rule === other } }
      let isTwice = changes.filter { $0.rule.listener === rule.listener && $0.priority == priority }.count > 1
      guard !isTwice, !others.contains(where: { $0.priority == priority }) else {
        throw ELBv2.Errors.priorityInUseException("Priority '\(priority)' is currently in use")
      }
    }
    for (rule, priority) in changes { rule.priority = priority }
    for (rule, _) in changes { sort(rule.listener) }
    return .init(rules: changes.map(\.rule.shape))
  }
}
