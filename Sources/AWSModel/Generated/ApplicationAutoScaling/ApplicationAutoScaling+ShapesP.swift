// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  public struct PredefinedMetricSpecification: AWSShape {
    public var predefinedMetricType: MetricType?
    public var resourceLabel: String?

    public init() {}

    public init(
      predefinedMetricType: MetricType? = nil,
      resourceLabel: String? = nil
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.resourceLabel = resourceLabel
    }

    public static let schema = AWSSchema(
      "PredefinedMetricSpecification",
      #"""
      PredefinedMetricType! MetricType
      ResourceLabel string(1..1023)
      """#, [.enumeration(MetricType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&predefinedMetricType)
      case 1: r.readString(&resourceLabel)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, predefinedMetricType)
      w.writeString(1, resourceLabel)
    }
  }

  public struct PredictiveScalingCustomizedMetricSpecification: AWSShape {
    public var metricDataQueries: [PredictiveScalingMetricDataQuery]?

    public init() {}

    public init(
      metricDataQueries: [PredictiveScalingMetricDataQuery]? = nil
    ) {
      self.metricDataQueries = metricDataQueries
    }

    public static let schema = AWSSchema(
      "PredictiveScalingCustomizedMetricSpecification",
      #"""
      MetricDataQueries! [PredictiveScalingMetricDataQuery]
      """#, [.shape(PredictiveScalingMetricDataQuery.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metricDataQueries)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metricDataQueries)
    }
  }

  public struct PredictiveScalingMetric: AWSShape {
    public var dimensions: [PredictiveScalingMetricDimension]?
    public var metricName: String?
    public var namespace: String?

    public init() {}

    public init(
      dimensions: [PredictiveScalingMetricDimension]? = nil,
      metricName: String? = nil,
      namespace: String? = nil
    ) {
      self.dimensions = dimensions
      self.metricName = metricName
      self.namespace = namespace
    }

    public static let schema = AWSSchema(
      "PredictiveScalingMetric",
      #"""
      Dimensions [PredictiveScalingMetricDimension]
      MetricName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Namespace string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(PredictiveScalingMetricDimension.self)])

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

  public struct PredictiveScalingMetricDataQuery: AWSShape {
    public var id: String?
    public var expression: String?
    public var metricStat: PredictiveScalingMetricStat?
    public var label: String?
    public var returnData: Bool?

    public init() {}

    public init(
      id: String? = nil,
      expression: String? = nil,
      metricStat: PredictiveScalingMetricStat? = nil,
      label: String? = nil,
      returnData: Bool? = nil
    ) {
      self.id = id
      self.expression = expression
      self.metricStat = metricStat
      self.label = label
      self.returnData = returnData
    }

    public static let schema = AWSSchema(
      "PredictiveScalingMetricDataQuery",
      #"""
      Id! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Expression string(1..2048)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MetricStat PredictiveScalingMetricStat
      Label string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ReturnData bool
      """#, [.shape(PredictiveScalingMetricStat.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&expression)
      case 2: r.readShape(&metricStat)
      case 3: r.readString(&label)
      case 4: r.readBool(&returnData)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, expression)
      w.writeShape(2, metricStat)
      w.writeString(3, label)
      w.writeBool(4, returnData)
    }
  }

  public struct PredictiveScalingMetricDimension: AWSShape {
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
      "PredictiveScalingMetricDimension",
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

  public struct PredictiveScalingMetricSpecification: AWSShape {
    public var targetValue: Double?
    public var predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification?
    public var predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification?
    public var predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification?
    public var customizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification?
    public var customizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification?
    public var customizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification?

    public init() {}

    public init(
      targetValue: Double? = nil,
      predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification? = nil,
      predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification? = nil,
      predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification? = nil,
      customizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil,
      customizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil,
      customizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification? = nil
    ) {
      self.targetValue = targetValue
      self.predefinedMetricPairSpecification = predefinedMetricPairSpecification
      self.predefinedScalingMetricSpecification = predefinedScalingMetricSpecification
      self.predefinedLoadMetricSpecification = predefinedLoadMetricSpecification
      self.customizedScalingMetricSpecification = customizedScalingMetricSpecification
      self.customizedLoadMetricSpecification = customizedLoadMetricSpecification
      self.customizedCapacityMetricSpecification = customizedCapacityMetricSpecification
    }

    public static let schema = AWSSchema(
      "PredictiveScalingMetricSpecification",
      #"""
      TargetValue! double
      PredefinedMetricPairSpecification PredictiveScalingPredefinedMetricPairSpecification
      PredefinedScalingMetricSpecification PredictiveScalingPredefinedScalingMetricSpecification
      PredefinedLoadMetricSpecification PredictiveScalingPredefinedLoadMetricSpecification
      CustomizedScalingMetricSpecification PredictiveScalingCustomizedMetricSpecification
      CustomizedLoadMetricSpecification PredictiveScalingCustomizedMetricSpecification
      CustomizedCapacityMetricSpecification PredictiveScalingCustomizedMetricSpecification
      """#, [.shape(PredictiveScalingPredefinedMetricPairSpecification.self), .shape(PredictiveScalingPredefinedScalingMetricSpecification.self), .shape(PredictiveScalingPredefinedLoadMetricSpecification.self), .shape(PredictiveScalingCustomizedMetricSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&targetValue)
      case 1: r.readShape(&predefinedMetricPairSpecification)
      case 2: r.readShape(&predefinedScalingMetricSpecification)
      case 3: r.readShape(&predefinedLoadMetricSpecification)
      case 4: r.readShape(&customizedScalingMetricSpecification)
      case 5: r.readShape(&customizedLoadMetricSpecification)
      case 6: r.readShape(&customizedCapacityMetricSpecification)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, targetValue)
      w.writeShape(1, predefinedMetricPairSpecification)
      w.writeShape(2, predefinedScalingMetricSpecification)
      w.writeShape(3, predefinedLoadMetricSpecification)
      w.writeShape(4, customizedScalingMetricSpecification)
      w.writeShape(5, customizedLoadMetricSpecification)
      w.writeShape(6, customizedCapacityMetricSpecification)
    }
  }

  public struct PredictiveScalingMetricStat: AWSShape {
    public var metric: PredictiveScalingMetric?
    public var stat: String?
    public var unit: String?

    public init() {}

    public init(
      metric: PredictiveScalingMetric? = nil,
      stat: String? = nil,
      unit: String? = nil
    ) {
      self.metric = metric
      self.stat = stat
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "PredictiveScalingMetricStat",
      #"""
      Metric! PredictiveScalingMetric
      Stat! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Unit string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(PredictiveScalingMetric.self)])

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

  public struct PredictiveScalingPolicyConfiguration: AWSShape {
    public var metricSpecifications: [PredictiveScalingMetricSpecification]?
    public var mode: PredictiveScalingMode?
    public var schedulingBufferTime: Int?
    public var maxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior?
    public var maxCapacityBuffer: Int?

    public init() {}

    public init(
      metricSpecifications: [PredictiveScalingMetricSpecification]? = nil,
      mode: PredictiveScalingMode? = nil,
      schedulingBufferTime: Int? = nil,
      maxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior? = nil,
      maxCapacityBuffer: Int? = nil
    ) {
      self.metricSpecifications = metricSpecifications
      self.mode = mode
      self.schedulingBufferTime = schedulingBufferTime
      self.maxCapacityBreachBehavior = maxCapacityBreachBehavior
      self.maxCapacityBuffer = maxCapacityBuffer
    }

    public static let schema = AWSSchema(
      "PredictiveScalingPolicyConfiguration",
      #"""
      MetricSpecifications! [PredictiveScalingMetricSpecification]
      Mode PredictiveScalingMode
      SchedulingBufferTime int(0..3600)
      MaxCapacityBreachBehavior PredictiveScalingMaxCapacityBreachBehavior
      MaxCapacityBuffer int(0..100)
      """#, [.shape(PredictiveScalingMetricSpecification.self), .enumeration(PredictiveScalingMode.self), .enumeration(PredictiveScalingMaxCapacityBreachBehavior.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metricSpecifications)
      case 1: r.readEnum(&mode)
      case 2: r.readInt(&schedulingBufferTime)
      case 3: r.readEnum(&maxCapacityBreachBehavior)
      case 4: r.readInt(&maxCapacityBuffer)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metricSpecifications)
      w.writeEnum(1, mode)
      w.writeInt(2, schedulingBufferTime)
      w.writeEnum(3, maxCapacityBreachBehavior)
      w.writeInt(4, maxCapacityBuffer)
    }
  }

  public struct PredictiveScalingPredefinedLoadMetricSpecification: AWSShape {
    public var predefinedMetricType: String?
    public var resourceLabel: String?

    public init() {}

    public init(
      predefinedMetricType: String? = nil,
      resourceLabel: String? = nil
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.resourceLabel = resourceLabel
    }

    public static let schema = AWSSchema(
      "PredictiveScalingPredefinedLoadMetricSpecification",
      #"""
      PredefinedMetricType! string(1..128)
      ResourceLabel string(1..1023)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&predefinedMetricType)
      case 1: r.readString(&resourceLabel)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, predefinedMetricType)
      w.writeString(1, resourceLabel)
    }
  }

  public struct PredictiveScalingPredefinedMetricPairSpecification: AWSShape {
    public var predefinedMetricType: String?
    public var resourceLabel: String?

    public init() {}

    public init(
      predefinedMetricType: String? = nil,
      resourceLabel: String? = nil
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.resourceLabel = resourceLabel
    }

    public static let schema = AWSSchema(
      "PredictiveScalingPredefinedMetricPairSpecification",
      #"""
      PredefinedMetricType! string(1..128)
      ResourceLabel string(1..1023)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&predefinedMetricType)
      case 1: r.readString(&resourceLabel)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, predefinedMetricType)
      w.writeString(1, resourceLabel)
    }
  }

  public struct PredictiveScalingPredefinedScalingMetricSpecification: AWSShape {
    public var predefinedMetricType: String?
    public var resourceLabel: String?

    public init() {}

    public init(
      predefinedMetricType: String? = nil,
      resourceLabel: String? = nil
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.resourceLabel = resourceLabel
    }

    public static let schema = AWSSchema(
      "PredictiveScalingPredefinedScalingMetricSpecification",
      #"""
      PredefinedMetricType! string(1..128)
      ResourceLabel string(1..1023)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&predefinedMetricType)
      case 1: r.readString(&resourceLabel)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, predefinedMetricType)
      w.writeString(1, resourceLabel)
    }
  }
}
