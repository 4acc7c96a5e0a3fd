// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension CloudWatch {
  public struct Metric: AWSShape {
    public var namespace: String?
    public var metricName: String?
    public var dimensions: [Dimension]?

    public init() {}

    public init(
      namespace: String? = nil,
      metricName: String? = nil,
      dimensions: [Dimension]? = nil
    ) {
      self.namespace = namespace
      self.metricName = metricName
      self.dimensions = dimensions
    }

    public static let schema = AWSSchema(
      "Metric",
      #"""
      Namespace string(1..255)/[^:].*/
      MetricName string(1..255)
      Dimensions [Dimension](..30)
      """#, [.shape(Dimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namespace)
      case 1: r.readString(&metricName)
      case 2: r.readShapes(&dimensions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namespace)
      w.writeString(1, metricName)
      w.writeShapes(2, dimensions)
    }
  }

  public struct MetricAlarm: AWSShape {
    public var alarmName: String?
    public var alarmArn: String?
    public var alarmDescription: String?
    public var alarmConfigurationUpdatedTimestamp: Date?
    public var actionsEnabled: Bool?
    public var okActions: [String]?
    public var alarmActions: [String]?
    public var insufficientDataActions: [String]?
    public var stateValue: StateValue?
    public var stateReason: String?
    public var stateReasonData: String?
    public var stateUpdatedTimestamp: Date?
    public var metricName: String?
    public var namespace: String?
    public var statistic: Statistic?
    public var extendedStatistic: String?
    public var dimensions: [Dimension]?
    public var period: Int?
    public var unit: StandardUnit?
    public var evaluationPeriods: Int?
    public var datapointsToAlarm: Int?
    public var threshold: Double?
    public var comparisonOperator: ComparisonOperator?
    public var treatMissingData: String?
    public var evaluateLowSampleCountPercentile: String?
    public var metrics: [MetricDataQuery]?
    public var thresholdMetricId: String?
    public var evaluationState: EvaluationState?
    public var stateTransitionedTimestamp: Date?
    public var evaluationCriteria: EvaluationCriteria?
    public var evaluationInterval: Int?

    public init() {}

    public init(
      alarmName: String? = nil,
      alarmArn: String? = nil,
      alarmDescription: String? = nil,
      alarmConfigurationUpdatedTimestamp: Date? = nil,
      actionsEnabled: Bool? = nil,
      okActions: [String]? = nil,
      alarmActions: [String]? = nil,
      insufficientDataActions: [String]? = nil,
      stateValue: StateValue? = nil,
      stateReason: String? = nil,
      stateReasonData: String? = nil,
      stateUpdatedTimestamp: Date? = nil,
      metricName: String? = nil,
      namespace: String? = nil,
      statistic: Statistic? = nil,
      extendedStatistic: String? = nil,
      dimensions: [Dimension]? = nil,
      period: Int? = nil,
      unit: StandardUnit? = nil,
      evaluationPeriods: Int? = nil,
      datapointsToAlarm: Int? = nil,
      threshold: Double? = nil,
      comparisonOperator: ComparisonOperator? = nil,
      treatMissingData: String? = nil,
      evaluateLowSampleCountPercentile: String? = nil,
      metrics: [MetricDataQuery]? = nil,
      thresholdMetricId: String? = nil,
      evaluationState: EvaluationState? = nil,
      stateTransitionedTimestamp: Date? = nil,
      evaluationCriteria: EvaluationCriteria? = nil,
      evaluationInterval: Int? = nil
    ) {
      self.alarmName = alarmName
      self.alarmArn = alarmArn
      self.alarmDescription = alarmDescription
      self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
      self.actionsEnabled = actionsEnabled
      self.okActions = okActions
      self.alarmActions = alarmActions
      self.insufficientDataActions = insufficientDataActions
      self.stateValue = stateValue
      self.stateReason = stateReason
      self.stateReasonData = stateReasonData
      self.stateUpdatedTimestamp = stateUpdatedTimestamp
      self.metricName = metricName
      self.namespace = namespace
      self.statistic = statistic
      self.extendedStatistic = extendedStatistic
      self.dimensions = dimensions
      self.period = period
      self.unit = unit
      self.evaluationPeriods = evaluationPeriods
      self.datapointsToAlarm = datapointsToAlarm
      self.threshold = threshold
      self.comparisonOperator = comparisonOperator
      self.treatMissingData = treatMissingData
      self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
      self.metrics = metrics
      self.thresholdMetricId = thresholdMetricId
      self.evaluationState = evaluationState
      self.stateTransitionedTimestamp = stateTransitionedTimestamp
      self.evaluationCriteria = evaluationCriteria
      self.evaluationInterval = evaluationInterval
    }

    public static let schema = AWSSchema(
      "MetricAlarm",
      #"""
      AlarmName string(1..255)
      AlarmArn string(1..1600)
      AlarmDescription string(0..1024)
      AlarmConfigurationUpdatedTimestamp time
      ActionsEnabled bool
      OKActions [string(1..1024)](..5)
      AlarmActions [string(1..1024)](..5)
      InsufficientDataActions [string(1..1024)](..5)
      StateValue StateValue
      StateReason string(0..1023)
      StateReasonData string(0..4000)
      StateUpdatedTimestamp time
      MetricName string(1..255)
      Namespace string(1..255)/[^:].*/
      Statistic Statistic
      ExtendedStatistic string
      Dimensions [Dimension](..30)
      Period int(1..)
      Unit StandardUnit
      EvaluationPeriods int(1..)
      DatapointsToAlarm int(1..)
      Threshold double
      ComparisonOperator ComparisonOperator
      TreatMissingData string(1..255)
      EvaluateLowSampleCountPercentile string(1..255)
      Metrics [MetricDataQuery]
      ThresholdMetricId string(1..255)
      EvaluationState EvaluationState
      StateTransitionedTimestamp time
      EvaluationCriteria EvaluationCriteria
      EvaluationInterval int(10..3600)
      """#, [.enumeration(StateValue.self), .enumeration(Statistic.self), .shape(Dimension.self), .enumeration(StandardUnit.self), .enumeration(ComparisonOperator.self), .shape(MetricDataQuery.self), .enumeration(EvaluationState.self), .shape(EvaluationCriteria.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alarmName)
      case 1: r.readString(&alarmArn)
      case 2: r.readString(&alarmDescription)
      case 3: r.readDate(&alarmConfigurationUpdatedTimestamp)
      case 4: r.readBool(&actionsEnabled)
      case 5: r.readStrings(&okActions)
      case 6: r.readStrings(&alarmActions)
      case 7: r.readStrings(&insufficientDataActions)
      case 8: r.readEnum(&stateValue)
      case 9: r.readString(&stateReason)
      case 10: r.readString(&stateReasonData)
      case 11: r.readDate(&stateUpdatedTimestamp)
      case 12: r.readString(&metricName)
      case 13: r.readString(&namespace)
      case 14: r.readEnum(&statistic)
      case 15: r.readString(&extendedStatistic)
      case 16: r.readShapes(&dimensions)
      case 17: r.readInt(&period)
      case 18: r.readEnum(&unit)
      case 19: r.readInt(&evaluationPeriods)
      case 20: r.readInt(&datapointsToAlarm)
      case 21: r.readDouble(&threshold)
      case 22: r.readEnum(&comparisonOperator)
      case 23: r.readString(&treatMissingData)
      case 24: r.readString(&evaluateLowSampleCountPercentile)
      case 25: r.readShapes(&metrics)
      case 26: r.readString(&thresholdMetricId)
      case 27: r.readEnum(&evaluationState)
      case 28: r.readDate(&stateTransitionedTimestamp)
      case 29: r.readShape(&evaluationCriteria)
      case 30: r.readInt(&evaluationInterval)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alarmName)
      w.writeString(1, alarmArn)
      w.writeString(2, alarmDescription)
      w.writeDate(3, alarmConfigurationUpdatedTimestamp)
      w.writeBool(4, actionsEnabled)
      w.writeStrings(5, okActions)
      w.writeStrings(6, alarmActions)
      w.writeStrings(7, insufficientDataActions)
      w.writeEnum(8, stateValue)
      w.writeString(9, stateReason)
      w.writeString(10, stateReasonData)
      w.writeDate(11, stateUpdatedTimestamp)
      w.writeString(12, metricName)
      w.writeString(13, namespace)
      w.writeEnum(14, statistic)
      w.writeString(15, extendedStatistic)
      w.writeShapes(16, dimensions)
      w.writeInt(17, period)
      w.writeEnum(18, unit)
      w.writeInt(19, evaluationPeriods)
      w.writeInt(20, datapointsToAlarm)
      w.writeDouble(21, threshold)
      w.writeEnum(22, comparisonOperator)
      w.writeString(23, treatMissingData)
      w.writeString(24, evaluateLowSampleCountPercentile)
      w.writeShapes(25, metrics)
      w.writeString(26, thresholdMetricId)
      w.writeEnum(27, evaluationState)
      w.writeDate(28, stateTransitionedTimestamp)
      w.writeShape(29, evaluationCriteria)
      w.writeInt(30, evaluationInterval)
    }
  }

  public struct MetricDataQuery: AWSShape {
    public var id: String?
    public var metricStat: MetricStat?
    public var expression: String?
    public var label: String?
    public var returnData: Bool?
    public var period: Int?
    public var accountId: String?

    public init() {}

    public init(
      id: String? = nil,
      metricStat: MetricStat? = nil,
      expression: String? = nil,
      label: String? = nil,
      returnData: Bool? = nil,
      period: Int? = nil,
      accountId: String? = nil
    ) {
      self.id = id
      self.metricStat = metricStat
      self.expression = expression
      self.label = label
      self.returnData = returnData
      self.period = period
      self.accountId = accountId
    }

    public static let schema = AWSSchema(
      "MetricDataQuery",
      #"""
      Id! string(1..255)
      MetricStat MetricStat
      Expression string(1..2048)
      Label string
      ReturnData bool
      Period int(1..)
      AccountId string(1..255)
      """#, [.shape(MetricStat.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readShape(&metricStat)
      case 2: r.readString(&expression)
      case 3: r.readString(&label)
      case 4: r.readBool(&returnData)
      case 5: r.readInt(&period)
      case 6: r.readString(&accountId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeShape(1, metricStat)
      w.writeString(2, expression)
      w.writeString(3, label)
      w.writeBool(4, returnData)
      w.writeInt(5, period)
      w.writeString(6, accountId)
    }
  }

  public struct MetricStat: AWSShape {
    public var metric: Metric?
    public var period: Int?
    public var stat: String?
    public var unit: StandardUnit?

    public init() {}

    public init(
      metric: Metric? = nil,
      period: Int? = nil,
      stat: String? = nil,
      unit: StandardUnit? = nil
    ) {
      self.metric = metric
      self.period = period
      self.stat = stat
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "MetricStat",
      #"""
      Metric! Metric
      Period! int(1..)
      Stat! string
      Unit StandardUnit
      """#, [.shape(Metric.self), .enumeration(StandardUnit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&metric)
      case 1: r.readInt(&period)
      case 2: r.readString(&stat)
      case 3: r.readEnum(&unit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, metric)
      w.writeInt(1, period)
      w.writeString(2, stat)
      w.writeEnum(3, unit)
    }
  }
}
