internal import AWSModel

/// What an alarm writes to a topic.
struct AlarmNotification {
  private let alarm: SimAlarm
  private let previous: AlarmSnapshot
  private let region: Region

  init(_ alarm: SimAlarm, _ previous: AlarmSnapshot, _ region: Region) {
    self.alarm = alarm
    self.previous = previous
    self.region = region
  }

  var subject: String { "\(alarm.state.rawValue): \"\(alarm.name)\" in \(regionTitle)" }

  var message: JSONValue {
    .object(of: [
      "AlarmName": .string(alarm.name), "AlarmDescription": alarm.description.map { .string($0) } ?? .null,
      "AWSAccountId": .string(region.account),
      "AlarmConfigurationUpdatedTimestamp": .string(CivilTime(second: alarm.configuredAt.second).offsetTime),
      "NewStateValue": .string(alarm.state.rawValue), "NewStateReason": .string(alarm.reason),
      "StateChangeTime": .string(CivilTime(second: alarm.stateUpdatedAt.second).offsetTime),
      "Region": .string(regionTitle), "AlarmArn": .string(alarm.arn), "OldStateValue": .string(previous.state.rawValue),
      "OKActions": .strings(alarm.actions[.ok] ?? []), "AlarmActions": .strings(alarm.actions[.alarm] ?? []),
      "InsufficientDataActions": .strings(alarm.actions[.insufficientData] ?? []), "Trigger": trigger,
      "AlarmRule": rule,
    ])
  }

  private var rule: JSONValue? {
    if case .composite(let rule) = alarm.rule { .string(rule.text) } else { nil }
  }

  private var trigger: JSONValue? {
    guard case .metric(let rule) = alarm.rule else { return nil }
    let common: KeyValuePairs<String, JSONValue?> = [
      "Period": .integer(Int64(rule.period)), "EvaluationPeriods": .integer(Int64(rule.evaluationPeriods)),
      "DatapointsToAlarm": .integer(Int64(rule.datapointsToAlarm)),
      "ComparisonOperator": .string(rule.comparison.rawValue), "Threshold": .number(rule.threshold),
      "TreatMissingData": .string(rule.missing.rawValue),
      "EvaluateLowSampleCountPercentile": .string(rule.request.evaluateLowSampleCountPercentile ?? ""),
    ]
    guard var members = JSONValue.object(of: common).members else { return nil }
    switch rule.source {
    case .metric(_, let read): members.merge(described(read)) { $1 }
    case .math(let plan, _): members["Metrics"] = .array(plan.steps.map(described))
    }
    return .object(members)
  }

  private func described(_ read: MetricRead) -> [String: JSONValue] {
    let isExtended = read.statistic.isExtended
    var members: [String: JSONValue] = [
      "MetricName": .string(read.name.name), "Namespace": .string(read.name.namespace),
      "StatisticType": .string(isExtended ? "ExtendedStatistic" : "Statistic"),
      "Unit": read.unit.map { .string($0) } ?? .null,
      "Dimensions": .array(
        read.name.dimensions.map { .object(["name": .string($0.name), "value": .string($0.value)]) }),
    ]
    members[isExtended ? "ExtendedStatistic" : "Statistic"] = .string(
      isExtended ? read.statisticName : read.statisticName.uppercased())
    return members
  }

  private func described(_ step: MathPlan.Step) -> JSONValue {
    var members: [String: JSONValue] = ["Id": .string(step.id), "ReturnData": .bool(step.returnsData)]
    switch step.source {
    case .expression(_, let text, _): members["Expression"] = .string(text)
    case .metric(let read):
      members["MetricStat"] = .object([
        "Metric": .object(described(read)), "Period": .integer(Int64(read.period)), "Stat": .string(read.statisticName),
      ])
    }
    return .object(members)
  }

  /// The Region's name in prose.
  private var regionTitle: String { Self.titles[region.name] ?? region.name }

  private static let titles = [
    "us-east-1": "US East (N. Virginia)", "us-east-2": "US East (Ohio)", "us-west-1": "US West (N. California)",
    "us-west-2": "US West (Oregon)", "eu-west-1": "EU (Ireland)", "eu-west-2": "EU (London)",
    "eu-west-3": "EU (Paris)", "eu-central-1": "EU (Frankfurt)", "eu-north-1": "EU (Stockholm)",
    "ap-northeast-1": "Asia Pacific (Tokyo)", "ap-southeast-1": "Asia Pacific (Singapore)",
    "ap-southeast-2": "Asia Pacific (Sydney)", "ap-south-1": "Asia Pacific (Mumbai)",
    "ca-central-1": "Canada (Central)", "sa-east-1": "South America (Sao Paulo)",
  ]
}
