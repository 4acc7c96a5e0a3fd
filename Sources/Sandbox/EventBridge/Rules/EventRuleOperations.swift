internal import AWSModel

extension EventBridgeWorld {
  static func invalid(_ text: String) -> AWSError { .refused("ValidationException", text) }

  /// The bus that a name or an ARN names; the default one where there is none.
  func bus(_ name: String?) throws(AWSError) -> SimEventBus {
    var name = name ?? "default"
    if let arn = ResourceName(name), arn.resource.hasPrefix("event-bus/") { name = String(arn.resource.dropFirst(10)) }
    guard let bus = buses[name] else {
      throw EventBridge.Errors.resourceNotFoundException("Event bus \(name) does not exist.")
    }
    return bus
  }

  func rule(_ name: String?, _ busName: String?) throws(AWSError) -> (SimRule, SimEventBus) {
    let bus = try bus(busName)
    guard let rule = bus.rulesByName[name ?? ""] else {
      throw EventBridge.Errors.resourceNotFoundException(
        "Rule \(name ?? "") does not exist on EventBus \(bus.name).")
    }
    return (rule, bus)
  }

  /// Makes a rule or replaces all of one but its targets and tags.
  func putRule(_ request: EventBridge.PutRuleRequest) throws(AWSError) -> EventBridge.PutRuleResponse {
    let bus = try bus(request.eventBusName)
    let pattern = try pattern(request.eventPattern)
    let schedule = try schedule(request.scheduleExpression, bus)
    guard pattern != nil || schedule != nil else {
      throw Self.invalid("Parameter(s) EventPattern or ScheduleExpression must be specified.")
    }
    let name = request.name ?? ""
    let known = bus.rulesByName[name]
    if known == nil, bus.rules.count >= 300 {
      throw EventBridge.Errors.limitExceededException("The requested resource exceeds the maximum number allowed.")
    }
    let rule = known ?? SimRule(name: name, bus: bus, region: region, ordinal: nextOrdinal())
    rule.patternText = request.eventPattern
    rule.pattern = pattern
    let isNewSchedule = rule.scheduleText != request.scheduleExpression || rule.state != request.state ?? .enabled
    rule.scheduleText = request.scheduleExpression
    rule.schedule = schedule
    rule.state = request.state ?? .enabled
    rule.about = request.description
    rule.roleARN = request.roleArn
    if known == nil {
      for tag in request.tags ?? [] { rule.tags[tag.key ?? ""] = tag.value ?? "" }
      bus.add(rule)
    } else {
      bus.rulesChanged()
    }
    if known == nil || isNewSchedule { plan(rule) }
    return EventBridge.PutRuleResponse(ruleArn: rule.arn)
  }

  private func pattern(_ text: String?) throws(AWSError) -> EventPattern? {
    guard let text, !text.isEmpty else { return nil }
    do {
      return try EventPattern(text)
    } catch {
      throw EventBridge.Errors.invalidEventPatternException("Event pattern is not valid. Reason: \(error.reason)")
    }
  }

  private func schedule(_ text: String?, _ bus: SimEventBus) throws(AWSError) -> RuleSchedule? {
    guard let text, !text.isEmpty else { return nil }
    guard bus.name == "default" else {
      throw Self.invalid("ScheduleExpression is supported only on the default event bus.")
    }
    guard let schedule = RuleSchedule(text) else { throw Self.invalid("Parameter ScheduleExpression is not valid.") }
    return schedule
  }

  /// A rule must have lost its targets. Deleting what is not there succeeds.
  func deleteRule(_ request: EventBridge.DeleteRuleRequest) throws(AWSError) -> EventBridge.DeleteRuleResponse {
    let bus = try bus(request.eventBusName)
    guard let rule = bus.rulesByName[request.name ?? ""] else { return EventBridge.DeleteRuleResponse() }
    guard rule.targets.isEmpty else {
      throw Self.invalid("Rule can't be deleted since it has targets.")
    }
    rule.scheduleEpoch += 1
    bus.remove(rule)
    return EventBridge.DeleteRuleResponse()
  }

  func setState(_ state: EventBridge.RuleState, _ name: String?, _ busName: String?) throws(AWSError) {
    let (rule, bus) = try rule(name, busName)
    if rule.state == state { return }
    rule.state = state
    bus.rulesChanged()
    plan(rule)
  }

  func describeRule(_ request: EventBridge.DescribeRuleRequest) throws(AWSError) -> EventBridge.DescribeRuleResponse {
    let (rule, _) = try rule(request.name, request.eventBusName)
    return EventBridge.DescribeRuleResponse(
      name: rule.name, arn: rule.arn, eventPattern: rule.patternText, scheduleExpression: rule.scheduleText,
      state: rule.state, description: rule.about, roleArn: rule.roleARN, eventBusName: rule.bus,
      createdBy: rule.createdBy)
  }

  func listRules(_ request: EventBridge.ListRulesRequest) throws(AWSError) -> EventBridge.ListRulesResponse {
    let bus = try bus(request.eventBusName)
    let prefix = request.namePrefix ?? ""
    let rules = bus.rules.all.filter { $0.name.hasPrefix(prefix) }.sorted { $0.name < $1.name }
    let (page, next) = try page(rules, request.limit, request.nextToken, "rules/\(bus.name)/\(prefix)")
    return EventBridge.ListRulesResponse(
      rules: page.map {
        EventBridge.Rule(
          name: $0.name, arn: $0.arn, eventPattern: $0.patternText, state: $0.state, description: $0.about,
          scheduleExpression: $0.scheduleText, roleArn: $0.roleARN, eventBusName: $0.bus)
      }, nextToken: next)
  }

  /// A page of a list that is in order; the token says how far one has come.
  func page<Item>(
    _ items: [Item], _ limit: Int?, _ token: String?, _ list: String
  ) throws(AWSError) -> ([Item], String?) {
    var start = 0
    if let token {
      guard let known = PageToken(token, list: list) else { throw Self.invalid("Parameter nextToken is not valid.") }
      start = min(Int(clamping: known.place), items.count)
    }
    let end = min(items.count, start + (limit ?? 100))
    return (Array(items[start..<end]), end < items.count ? PageToken(list: list, place: UInt64(end)).text : nil)
  }
}
