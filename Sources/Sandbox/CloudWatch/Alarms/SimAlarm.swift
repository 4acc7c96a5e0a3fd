internal import AWSModel

enum AlarmState: String, CaseIterable {
  case ok = "OK"
  case alarm = "ALARM"
  case insufficientData = "INSUFFICIENT_DATA"
}

/// An alarm on a metric, on an expression, or on other alarms.
final class SimAlarm: Ordinal {
  enum Rule {
    case metric(MetricAlarmRule)
    case composite(CompositeAlarmRule)
  }

  let ordinal: UInt64
  let name: String
  let arn: String
  var rule: Rule
  var description: String?
  var actionsEnabled = true
  var actions: [AlarmState: [String]] = [:]
  /// Those among the actions that are scaling policies: they are called each minute while the state lasts.
  private(set) var scalingActions: [AlarmState: [String]] = [:]
  var configuredAt: VirtualInstant
  var tags = ResourceTags()

  var state = AlarmState.insufficientData
  var reason = "Unchecked: Initial alarm creation"
  /// A JSON document, where the state was evaluated.
  var reasonData: String?
  /// When the state was last set, and when it last became another.
  var stateUpdatedAt: VirtualInstant
  var transitionedAt: VirtualInstant
  /// The newest value that was evaluated.
  var newestValue: Double?
  /// The state was told by somebody and holds until the next evaluation.
  var isSetByHand = false
  /// Of a composite alarm.
  var suppression = AlarmSuppression()

  init(ordinal: UInt64, name: String, arn: String, rule: Rule, at: VirtualInstant) {
    self.ordinal = ordinal
    self.name = name
    self.arn = arn
    self.rule = rule
    configuredAt = at
    stateUpdatedAt = at
    transitionedAt = at
  }

  func setActions(ok: [String]?, alarm: [String]?, insufficientData: [String]?) {
    actions = [.ok: ok ?? [], .alarm: alarm ?? [], .insufficientData: insufficientData ?? []]
    scalingActions = actions.mapValues { $0.filter(Self.isScalingPolicy) }
  }

  /// Policies of both Auto Scaling services have ARNs of `autoscaling`.
  static func isScalingPolicy(_ arn: String) -> Bool {
    arn.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(2).first == "autoscaling"
  }

  var isComposite: Bool { if case .composite = rule { true } else { false } }
  var typeName: String { isComposite ? "CompositeAlarm" : "MetricAlarm" }
}

/// How a metric alarm is evaluated.
struct MetricAlarmRule {
  enum Source {
    case metric(MetricHandle, MetricRead)
    /// An expression over metrics; the period of its points.
    case math(MathPlan, period: Int)
  }

  /// As it was put: echoed by DescribeAlarms.
  var request: CloudWatch.PutMetricAlarmRequest
  var source: Source
  var comparison: AlarmComparison
  var threshold: Double
  /// N and M of "M out of N".
  var evaluationPeriods: Int
  var datapointsToAlarm: Int
  var missing: MissingData
  /// Whether a percentile of too few samples leaves the state as it is.
  var ignoresLowSamples: Bool

  /// In seconds.
  var period: Int {
    switch source {
    case .metric(_, let read): read.period
    case .math(_, let period): period
    }
  }

  var statisticName: String? {
    switch source {
    case .metric(_, let read): read.statisticName
    case .math: nil
    }
  }
}

/// What a missing datapoint counts as. Source: PutMetricAlarm, `TreatMissingData`.
enum MissingData: String {
  case missing, ignore, breaching, notBreaching
}

/// When a value is over the threshold, in CloudWatch's sense.
enum AlarmComparison: String {
  case greaterOrEqual = "GreaterThanOrEqualToThreshold"
  case greater = "GreaterThanThreshold"
  case less = "LessThanThreshold"
  case lessOrEqual = "LessThanOrEqualToThreshold"

  func isBreaching(_ value: Double, _ threshold: Double) -> Bool {
    switch self {
    case .greaterOrEqual: value >= threshold
    case .greater: value > threshold
    case .less: value < threshold
    case .lessOrEqual: value <= threshold
    }
  }

  /// As in the reasons of states.
  var words: String {
    switch self {
    case .greaterOrEqual: "greater than or equal to"
    case .greater: "greater than"
    case .less: "less than"
    case .lessOrEqual: "less than or equal to"
    }
  }
}
