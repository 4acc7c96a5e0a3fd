internal import AWSModel

extension AlarmState: StateValue {}
extension AlarmSuppression.Cause: StateValue {}
extension CloudWatch.HistoryItemType: StateValue {}

extension SimAlarm {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("arn", arn)
    switch rule {
    case .metric(let rule): record.put("metricRule", ShapeState(rule.request))
    case .composite(let rule): record.put("compositeRule", rule)
    }
    try record("description", &description)
    try record("actionsEnabled", &actionsEnabled)
    try actionFields(record)
    try record("configuredAt", &configuredAt)
    try record("tags", &tags)
    try record("state", &state)
    try record("reason", &reason)
    try record("reasonData", &reasonData)
    try record("stateUpdatedAt", &stateUpdatedAt)
    try record("transitionedAt", &transitionedAt)
    try record("newestValue", &newestValue)
    try record("isSetByHand", &isSetByHand)
    if record.isReading || isComposite { try record("suppression", &suppression) }
  }

  private func actionFields(_ record: StateRecord) throws(StateFault) {
    var ok = actions[.ok] ?? []
    var alarm = actions[.alarm] ?? []
    var insufficientData = actions[.insufficientData] ?? []
    try record("okActions", &ok)
    try record("alarmActions", &alarm)
    try record("insufficientDataActions", &insufficientData)
    if record.isReading { setActions(ok: ok, alarm: alarm, insufficientData: insufficientData) }
  }
}

extension CompositeAlarmRule: StateValue {
  var state: JSONValue {
    .object(of: [
      "rule": .string(text), "suppressor": suppressor.map(JSONValue.string),
      "waitSeconds": waitSeconds.map { .integer(Int64($0)) },
      "extensionSeconds": extensionSeconds.map { .integer(Int64($0)) },
    ])
  }

  init(state: JSONValue, at place: String) throws(StateFault) {
    let record = try StateRecord(reading: state, at: place)
    let text = try record.take("rule", String.self)
    let expression: AlarmRuleExpression
    do { expression = try AlarmRuleParser.parse(text) } catch { throw record.fault("\(text) is no alarm rule") }
    self.init(
      text: text, expression: expression, suppressor: try record.takeIfPresent("suppressor"),
      waitSeconds: try record.takeIfPresent("waitSeconds"),
      extensionSeconds: try record.takeIfPresent("extensionSeconds"))
    try record.finish()
  }
}

extension AlarmSuppression: StateFields {
  static let blank = AlarmSuppression()

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("by", &by)
    try record("reason", &reason)
    try record("heldBack", &heldBack)
  }
}

extension AlarmSnapshot: StateFields {
  static var blank: AlarmSnapshot {
    AlarmSnapshot(state: .insufficientData, reason: "", reasonData: nil, updatedAt: VirtualInstant(microseconds: 0))
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("state", &state)
    try record("reason", &reason)
    try record("reasonData", &reasonData)
    try record("updatedAt", &updatedAt)
  }
}

extension AlarmHistory.Item: StateFields {
  static var blank: AlarmHistory.Item {
    AlarmHistory.Item(
      number: 0, alarm: "", alarmType: "MetricAlarm", at: VirtualInstant(microseconds: 0), kind: .stateUpdate,
      summary: "", data: "{}")
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    var place = Int(number)
    try record("number", &place)
    number = UInt64(place)
    try record("alarm", &alarm)
    try record("alarmType", &alarmType)
    try record("at", &at)
    try record("kind", &kind)
    try record("summary", &summary)
    try record("data", &data)
  }
}
