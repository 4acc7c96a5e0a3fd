// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  public struct TargetTrackingMetric: AWSShape {
    public var dimensions: [TargetTrackingMetricDimension]?
    public var metricName: String?
    public var namespace: String?

    public init() {}

    public init(
      dimensions: [TargetTrackingMetricDimension]? = nil,
      metricName: String? = nil,
      namespace: String? = nil
    ) {
      self.dimensions = dimensions
      self.metricName = metricName
      self.namespace = namespace
    }

    public static let schema = AWSSchema(
      "TargetTrackingMetric",
      #"""
      Dimensions [TargetTrackingMetricDimension]
      MetricName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Namespace string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(TargetTrackingMetricDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&dimensions)
      case 1: r.readString(&metricName)
      case 2: r.readString(&namespace)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, dimensions)
      w.writeString(1, metricName)
      w.writeString(2, namespace)
    }
  }

  public struct TargetTrackingMetricDataQuery: AWSShape {
    public var expression: String?
    public var id: String?
    public var label: String?
    public var metricStat: TargetTrackingMetricStat?
    public var returnData: Bool?

    public init() {}

    public init(
      expression: String? = nil,
      id: String? = nil,
      label: String? = nil,
      metricStat: TargetTrackingMetricStat? = nil,
      returnData: Bool? = nil
    ) {
      self.expression = expression
      self.id = id
      self.label = label
      self.metricStat = metricStat
      self.returnData = returnData
    }

    public static let schema = AWSSchema(
      "TargetTrackingMetricDataQuery",
      #"""
      Expression string(1..2048)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Id! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Label string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MetricStat TargetTrackingMetricStat
      ReturnData bool
      """#, [.shape(TargetTrackingMetricStat.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&expression)
      case 1: r.readString(&id)
      case 2: r.readString(&label)
      case 3: r.readShape(&metricStat)
      case 4: r.readBool(&returnData)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, expression)
      w.writeString(1, id)
      w.writeString(2, label)
      w.writeShape(3, metricStat)
      w.writeBool(4, returnData)
    }
  }

  public struct TargetTrackingMetricDimension: AWSShape {
    public var name: String?
    public var value: String?

    public init() {}

    public init(
      name: String? = nil,
      value: String? = nil
    ) {
      self.name = name
      self.value = value
    }

    public static let schema = AWSSchema(
      "TargetTrackingMetricDimension",
      #"""
      Name! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Value! string(1..1024)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, value)
    }
  }

  public struct TargetTrackingMetricStat: AWSShape {
    public var metric: TargetTrackingMetric?
    public var stat: String?
    public var unit: String?

    public init() {}

    public init(
      metric: TargetTrackingMetric? = nil,
      stat: String? = nil,
      unit: String? = nil
    ) {
      self.metric = metric
      self.stat = stat
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "TargetTrackingMetricStat",
      #"""
      Metric! TargetTrackingMetric
      Stat! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Unit string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(TargetTrackingMetric.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&metric)
      case 1: r.readString(&stat)
      case 2: r.readString(&unit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, metric)
      w.writeString(1, stat)
      w.writeString(2, unit)
    }
  }

  public struct TargetTrackingScalingPolicyConfiguration: AWSShape {
    public var targetValue: Double?
    public var predefinedMetricSpecification: PredefinedMetricSpecification?
    public var customizedMetricSpecification: CustomizedMetricSpecification?
    public var scaleOutCooldown: Int?
    public var scaleInCooldown: Int?
    public var disableScaleIn: Bool?

    public init() {}

    public init(
      targetValue: Double? = nil,
      predefinedMetricSpecification: PredefinedMetricSpecification? = nil,
      customizedMetricSpecification: CustomizedMetricSpecification? = nil,
      scaleOutCooldown: Int? = nil,
      scaleInCooldown: Int? = nil,
      disableScaleIn: Bool? = nil
    ) {
      self.targetValue = targetValue
      self.predefinedMetricSpecification = predefinedMetricSpecification
      self.customizedMetricSpecification = customizedMetricSpecification
      self.scaleOutCooldown = scaleOutCooldown
      self.scaleInCooldown = scaleInCooldown
      self.disableScaleIn = disableScaleIn
    }

    public static let schema = AWSSchema(
      "TargetTrackingScalingPolicyConfiguration",
      #"""
      TargetValue! double
      PredefinedMetricSpecification PredefinedMetricSpecification
      CustomizedMetricSpecification CustomizedMetricSpecification
      ScaleOutCooldown int
      ScaleInCooldown int
      DisableScaleIn bool
      """#, [.shape(PredefinedMetricSpecification.self), .shape(CustomizedMetricSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&targetValue)
      case 1: r.readShape(&predefinedMetricSpecification)
      case 2: r.readShape(&customizedMetricSpecification)
      case 3: r.readInt(&scaleOutCooldown)
      case 4: r.readInt(&scaleInCooldown)
      case 5: r.readBool(&disableScaleIn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, targetValue)
      w.writeShape(1, predefinedMetricSpecification)
      w.writeShape(2, customizedMetricSpecification)
      w.writeInt(3, scaleOutCooldown)
      w.writeInt(4, scaleInCooldown)
      w.writeBool(5, disableScaleIn)
    }
  }
}
