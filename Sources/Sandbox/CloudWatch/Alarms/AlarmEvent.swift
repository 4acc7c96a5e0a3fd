internal import AWSModel

/// The detail of `CloudWatch Alarm State Change`. Source: "Alarm events and EventBridge".
struct AlarmEvent {
  private let alarm: SimAlarm
  private let previous: AlarmSnapshot

  init(_ alarm: SimAlarm, _ previous: AlarmSnapshot) {
    self.alarm = alarm
    self.previous = previous
  }

  var detail: JSONValue {
    .object(of: [
      "alarmName": .string(alarm.name), "state": state(AlarmSnapshot(alarm), isCurrent: true),
      "previousState": state(previous, isCurrent: false), "configuration": configuration,
    ])
  }

  /// The reason's data is a JSON text inside the JSON.
  private func state(_ snapshot: AlarmSnapshot, isCurrent: Bool) -> JSONValue {
    let suppressor = isCurrent ? alarm.suppression.by : nil
    return .object(of: [
      "value": .string(snapshot.state.rawValue), "reason": .string(snapshot.reason),
      "reasonData": snapshot.reasonData.map { .string($0) },
      "timestamp": .string(CivilTime(second: snapshot.updatedAt.second).offsetTime),
      "actionsSuppressedBy": suppressor.map { .string($0.rawValue) },
      "actionsSuppressedReason": suppressor == nil ? nil : .string(alarm.suppression.reason),
    ])
  }

  private var configuration: JSONValue {
    let description = alarm.description.map { JSONValue.string($0) }
    switch alarm.rule {
    case .composite(let rule):
      return .object(of: [
        "description": description, "alarmRule": .string(rule.text),
        "actionsSuppressor": rule.suppressor.map { .string($0) },
        "actionsSuppressorWaitPeriod": rule.waitSeconds.map { .integer(Int64($0)) },
        "actionsSuppressorExtensionPeriod": rule.extensionSeconds.map { .integer(Int64($0)) },
      ])
    case .metric(let rule):
      return .object(of: ["description": description, "metrics": .array(metrics(rule))])
    }
  }

  private func metrics(_ rule: MetricAlarmRule) -> [JSONValue] {
    switch rule.source {
    case .metric(_, let read): return [metric(id: Self.identifier(alarm), read, returns: true)]
    case .math(let plan, _):
      return plan.steps.map { step in
        switch step.source {
        case .metric(let read): metric(id: step.id, read, returns: step.returnsData)
        case .expression(_, let text, let period):
          .object(of: [
            "id": .string(step.id), "expression": .string(text), "label": step.label.map { .string($0) },
            "returnData": .bool(step.returnsData), "period": period.map { .integer(Int64($0)) },
          ])
        }
      }
    }
  }

  private func metric(id: String, _ read: MetricRead, returns: Bool) -> JSONValue {
    var dimensions: [String: JSONValue] = [:]
    for dimension in read.name.dimensions { dimensions[dimension.name] = .string(dimension.value) }
    return .object(of: [
      "id": .string(id), "returnData": .bool(returns),
      "metricStat": .object(of: [
        "metric": .object(of: [
          "namespace": .string(read.name.namespace), "name": .string(read.name.name), "dimensions": .object(dimensions),
        ]), "period": .integer(Int64(read.period)), "stat": .string(read.statisticName),
        "unit": read.unit.map { .string($0) },
      ]),
    ])
  }

  /// An identifier in the form of a UUID that stays the same for an alarm.
  private static func identifier(_ alarm: SimAlarm) -> String {
    var stream = RandomStream(seed: alarm.ordinal, label: "alarm/\(alarm.arn)")
    return stream.uuid()
  }
}
