// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `PutMetricAlarm`.
  public static let putMetricAlarm = AWSOperation<PutMetricAlarmRequest, PutMetricAlarmResponse>(
    name: "PutMetricAlarm", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutMetricAlarmRequest: AWSShape {
    public var alarmName: String?
    public var alarmDescription: String?
    public var actionsEnabled: Bool?
    public var okActions: [String]?
    public var alarmActions: [String]?
    public var insufficientDataActions: [String]?
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
    public var tags: [Tag]?
    public var thresholdMetricId: String?
    public var evaluationCriteria: EvaluationCriteria?
    public var evaluationInterval: Int?

    public init() {}

    public init(
      alarmName: String? = nil,
      alarmDescription: String? = nil,
      actionsEnabled: Bool? = nil,
      okActions: [String]? = nil,
      alarmActions: [String]? = nil,
      insufficientDataActions: [String]? = nil,
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
      tags: [Tag]? = nil,
      thresholdMetricId: String? = nil,
      evaluationCriteria: EvaluationCriteria? = nil,
      evaluationInterval: Int? = nil
    ) {
      self.alarmName = alarmName
      self.alarmDescription = alarmDescription
      self.actionsEnabled = actionsEnabled
      self.okActions = okActions
      self.alarmActions = alarmActions
      self.insufficientDataActions = insufficientDataActions
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
      self.tags = tags
      self.thresholdMetricId = thresholdMetricId
      self.evaluationCriteria = evaluationCriteria
      self.evaluationInterval = evaluationInterval
    }

    public static let schema = AWSSchema(
      "PutMetricAlarmRequest",
      #"""
      AlarmName! string(1..255)
      AlarmDescription string(0..1024)
      ActionsEnabled bool
      OKActions [string(1..1024)](..5)
      AlarmActions [string(1..1024)](..5)
      InsufficientDataActions [string(1..1024)](..5)
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
      Tags [Tag]
      ThresholdMetricId string(1..255)
      EvaluationCriteria EvaluationCriteria
      EvaluationInterval int(10..3600)
      """#, [.enumeration(Statistic.self), .shape(Dimension.self), .enumeration(StandardUnit.self), .enumeration(ComparisonOperator.self), .shape(MetricDataQuery.self), .shape(Tag.self), .shape(EvaluationCriteria.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alarmName)
      case 1: r.readString(&alarmDescription)
      case 2: r.readBool(&actionsEnabled)
      case 3: r.readStrings(&okActions)
      case 4: r.readStrings(&alarmActions)
      case 5: r.readStrings(&insufficientDataActions)
      case 6: r.readString(&metricName)
      case 7: r.readString(&namespace)
      case 8: r.readEnum(&statistic)
      case 9: r.readString(&extendedStatistic)
      case 10: r.readShapes(&dimensions)
      case 11: r.readInt(&period)
      case 12: r.readEnum(&unit)
      case 13: r.readInt(&evaluationPeriods)
      case 14: r.readInt(&datapointsToAlarm)
      case 15: r.readDouble(&threshold)
      case 16: r.readEnum(&comparisonOperator)
      case 17: r.readString(&treatMissingData)
      case 18: r.readString(&evaluateLowSampleCountPercentile)
      case 19: r.readShapes(&metrics)
      case 20: r.readShapes(&tags)
      case 21: r.readString(&thresholdMetricId)
      case 22: r.readShape(&evaluationCriteria)
      case 23: r.readInt(&evaluationInterval)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alarmName)
      w.writeString(1, alarmDescription)
      w.writeBool(2, actionsEnabled)
      w.writeStrings(3, okActions)
      w.writeStrings(4, alarmActions)
      w.writeStrings(5, insufficientDataActions)
      w.writeString(6, metricName)
      w.writeString(7, namespace)
      w.writeEnum(8, statistic)
      w.writeString(9, extendedStatistic)
      w.writeShapes(10, dimensions)
      w.writeInt(11, period)
      w.writeEnum(12, unit)
      w.writeInt(13, evaluationPeriods)
      w.writeInt(14, datapointsToAlarm)
      w.writeDouble(15, threshold)
      w.writeEnum(16, comparisonOperator)
      w.writeString(17, treatMissingData)
      w.writeString(18, evaluateLowSampleCountPercentile)
      w.writeShapes(19, metrics)
      w.writeShapes(20, tags)
      w.writeString(21, thresholdMetricId)
      w.writeShape(22, evaluationCriteria)
      w.writeInt(23, evaluationInterval)
    }
  }

  public struct PutMetricAlarmResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutMetricAlarmResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
