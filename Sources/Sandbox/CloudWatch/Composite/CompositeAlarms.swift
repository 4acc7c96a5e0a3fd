internal import AWSModel

/// How a composite alarm is evaluated.
struct CompositeAlarmRule {
  /// As it was put.
  var text: String
  var expression: AlarmRuleExpression
  /// The name or ARN of the alarm that suppresses its actions, as it was put.
  var suppressor: String?
  var waitSeconds: Int?
  var extensionSeconds: Int?

  var suppressorName: String? { suppressor.map(AlarmRuleParser.plain) }
}

extension CloudWatchWorld {
  /// A composite alarm has neither scaling nor EC2 actions; at most a hundred children. Source: PutCompositeAlarm.
  func putCompositeAlarm(
    _ request: CloudWatch.PutCompositeAlarmRequest
  ) throws(AWSError) -> CloudWatch.PutCompositeAlarmResponse {
    let name = request.alarmName ?? ""
    let lists = [request.okActions, request.alarmActions, request.insufficientDataActions]
    try check(name: name, lists)
    for arn in lists.flatMap({ $0 ?? [] }) where SimAlarm.isScalingPolicy(arn) || arn.contains(":automate:") {
      throw .refused("ValidationError", "Invalid action for a composite alarm: \(arn)")
    }
    if let existing = alarmsByName[name], !existing.isComposite {
      throw .refused("ValidationError", "An alarm named \(name) exists and is a metric alarm.")
    }
    let rule = try compositeRule(request)
    let alarm = keep(name, .composite(rule), request.tags)
    alarm.description = request.alarmDescription
    alarm.actionsEnabled = request.actionsEnabled ?? true
    alarm.setActions(
      ok: request.okActions, alarm: request.alarmActions, insufficientData: request.insufficientDataActions)
    return CloudWatch.PutCompositeAlarmResponse()
  }

  private func compositeRule(_ request: CloudWatch.PutCompositeAlarmRequest) throws(AWSError) -> CompositeAlarmRule {
    let text = request.alarmRule ?? ""
    let expression: AlarmRuleExpression
    do { expression = try AlarmRuleParser.parse(text) } catch {
      throw .refused("ValidationError", "Failed to parse the alarm rule: \(error.message).")
    }
    let missing = expression.children.filter { alarmsByName[$0] == nil }
    guard missing.isEmpty else {
      throw .refused(
        "ValidationError",
        "Could not save the composite alarm as alarms [\(missing.joined(separator: ", "))] in the alarm rule do not exist"
      )
    }
    guard expression.children.count <= 100 else {
      throw .refused("ValidationError", "A composite alarm can have at most 100 children.")
    }
    // Source: PutCompositeAlarm, "a single alarm can be included in up to 150 composite alarms".
    for child in expression.children {
      let others = alarmsByName[child].map(parents)?.filter { $0.name != request.alarmName } ?? []
      guard others.count < 150 else {
        throw .refused("ValidationError", "The alarm \(child) is part of 150 composite alarms already.")
      }
    }
    if expression.children.contains(request.alarmName ?? "") {
      throw .refused("ValidationError", "A composite alarm cannot depend on itself.")
    }
    let rule = CompositeAlarmRule(
      text: text, expression: expression, suppressor: request.actionsSuppressor,
      waitSeconds: request.actionsSuppressorWaitPeriod, extensionSeconds: request.actionsSuppressorExtensionPeriod)
    if let suppressor = rule.suppressorName {
      guard alarmsByName[suppressor] != nil else {
        throw .refused("ValidationError", "The actions suppressor \(suppressor) does not exist.")
      }
      guard rule.waitSeconds != nil, rule.extensionSeconds != nil else {
        throw .refused(
          "ValidationError",
          "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod are required with an ActionsSuppressor.")
      }
    }
    return rule
  }

  /// The composite alarms whose rule names an alarm, or that it suppresses.
  func parents(of alarm: SimAlarm) -> [SimAlarm] {
    alarms.all.filter { parent in
      guard case .composite(let rule) = parent.rule else { return false }
      return rule.expression.children.contains(alarm.name) || rule.suppressorName == alarm.name
    }
  }

  /// A state changed: those that depend on it follow at once.
  func tellParents(of alarm: SimAlarm) {
    guard alarms.all.contains(where: \.isComposite) else { return }
    for parent in parents(of: alarm) {
      guard case .composite(let rule) = parent.rule else { continue }
      if rule.suppressorName == alarm.name { suppressorChanged(alarm, of: parent, rule) }
      evaluateComposite(parent)
    }
  }

  /// A cycle of composite alarms cannot run for ever: each change needs another state, and one evaluation is under way
  /// for an alarm at a time.
  func evaluateComposite(_ alarm: SimAlarm) {
    guard case .composite(let rule) = alarm.rule, !alarm.suppression.isEvaluating else { return }
    alarm.suppression.isEvaluating = true
    defer { alarm.suppression.isEvaluating = false }
    let holds = rule.expression.holds { alarmsByName[$0]?.state }
    let state = holds ? AlarmState.alarm : .ok
    guard state != alarm.state else { return }
    let reason = reason(rule, state)
    change(alarm, to: state, reason: reason.text, data: reason.data.json)
  }

  private func reason(_ rule: CompositeAlarmRule, _ state: AlarmState) -> (text: String, data: JSONValue) {
    let children = rule.expression.children.compactMap { alarmsByName[$0] }
    let trigger = children.max { $0.transitionedAt < $1.transitionedAt }
    let when = trigger.map { CivilTime(second: $0.transitionedAt.second) }
    let text =
      trigger.map {
        "\($0.arn) transitioned to \($0.state.rawValue) at \(when?.longDate ?? "")"
      } ?? "The alarm rule evaluates to \(state == .alarm ? "TRUE" : "FALSE")"
    let listed = children.filter { $0 === trigger }.map { child in
      JSONValue.object([
        "arn": .string(child.arn),
        "state": .object([
          "value": .string(child.state.rawValue),
          "timestamp": .string(CivilTime(second: child.transitionedAt.second).offsetTime),
        ]),
      ])
    }
    return (text, .object(["triggeringAlarms": .array(listed)]))
  }
}

extension CivilTime {
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `Thursday 26 November, 2026 14:03:00 UTC`.
  var longDate: String {
    let clock = shortDate.split(separator: " ").last ?? ""
    let number = day < 10 ? "0\(day)" : "\(day)"
    return "\(Self.weekdays[weekday - 1]) \(number) \(Self.months[month - 1]), \(year) \(clock) UTC"
  }
}
