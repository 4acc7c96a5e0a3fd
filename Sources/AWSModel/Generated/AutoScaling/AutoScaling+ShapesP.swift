// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct PerformanceFactorReferenceRequest: AWSShape {
    public var instanceFamily: String?

    public init() {}

    public init(
      instanceFamily: String? = nil
    ) {
      self.instanceFamily = instanceFamily
    }

    public static let schema = AWSSchema(
      "PerformanceFactorReferenceRequest",
      #"""
      InstanceFamily string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceFamily)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceFamily)
    }
  }

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
      ResourceLabel string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
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

  public struct PredictiveScalingConfiguration: AWSShape {
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
      "PredictiveScalingConfiguration",
      #"""
      MetricSpecifications! [PredictiveScalingMetricSpecification]
      Mode PredictiveScalingMode
      SchedulingBufferTime int(0..)
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

  public struct PredictiveScalingCustomizedCapacityMetric: AWSShape {
    public var metricDataQueries: [MetricDataQuery]?

    public init() {}

    public init(
      metricDataQueries: [MetricDataQuery]? = nil
    ) {
      self.metricDataQueries = metricDataQueries
    }

    public static let schema = AWSSchema(
      "PredictiveScalingCustomizedCapacityMetric",
      #"""
      MetricDataQueries! [MetricDataQuery]
      """#, [.shape(MetricDataQuery.self)])

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

  public struct PredictiveScalingCustomizedLoadMetric: AWSShape {
    public var metricDataQueries: [MetricDataQuery]?

    public init() {}

    public init(
      metricDataQueries: [MetricDataQuery]? = nil
    ) {
      self.metricDataQueries = metricDataQueries
    }

    public static let schema = AWSSchema(
      "PredictiveScalingCustomizedLoadMetric",
      #"""
      MetricDataQueries! [MetricDataQuery]
      """#, [.shape(MetricDataQuery.self)])

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

  public struct PredictiveScalingCustomizedScalingMetric: AWSShape {
    public var metricDataQueries: [MetricDataQuery]?

    public init() {}

    public init(
      metricDataQueries: [MetricDataQuery]? = nil
    ) {
      self.metricDataQueries = metricDataQueries
    }

    public static let schema = AWSSchema(
      "PredictiveScalingCustomizedScalingMetric",
      #"""
      MetricDataQueries! [MetricDataQuery]
      """#, [.shape(MetricDataQuery.self)])

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

  public struct PredictiveScalingMetricSpecification: AWSShape {
    public var targetValue: Double?
    public var predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPair?
    public var predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetric?
    public var predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetric?
    public var customizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetric?
    public var customizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetric?
    public var customizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetric?

    public init() {}

    public init(
      targetValue: Double? = nil,
      predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPair? = nil,
      predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetric? = nil,
      predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetric? = nil,
      customizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetric? = nil,
      customizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetric? = nil,
      customizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetric? = nil
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
      PredefinedMetricPairSpecification PredictiveScalingPredefinedMetricPair
      PredefinedScalingMetricSpecification PredictiveScalingPredefinedScalingMetric
      PredefinedLoadMetricSpecification PredictiveScalingPredefinedLoadMetric
      CustomizedScalingMetricSpecification PredictiveScalingCustomizedScalingMetric
      CustomizedLoadMetricSpecification PredictiveScalingCustomizedLoadMetric
      CustomizedCapacityMetricSpecification PredictiveScalingCustomizedCapacityMetric
      """#, [.shape(PredictiveScalingPredefinedMetricPair.self), .shape(PredictiveScalingPredefinedScalingMetric.self), .shape(PredictiveScalingPredefinedLoadMetric.self), .shape(PredictiveScalingCustomizedScalingMetric.self), .shape(PredictiveScalingCustomizedLoadMetric.self), .shape(PredictiveScalingCustomizedCapacityMetric.self)])

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

  public struct PredictiveScalingPredefinedLoadMetric: AWSShape {
    public var predefinedMetricType: PredefinedLoadMetricType?
    public var resourceLabel: String?

    public init() {}

    public init(
      predefinedMetricType: PredefinedLoadMetricType? = nil,
      resourceLabel: String? = nil
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.resourceLabel = resourceLabel
    }

    public static let schema = AWSSchema(
      "PredictiveScalingPredefinedLoadMetric",
      #"""
      PredefinedMetricType! PredefinedLoadMetricType
      ResourceLabel string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(PredefinedLoadMetricType.self)])

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

  public struct PredictiveScalingPredefinedMetricPair: AWSShape {
    public var predefinedMetricType: PredefinedMetricPairType?
    public var resourceLabel: String?

    public init() {}

    public init(
      predefinedMetricType: PredefinedMetricPairType? = nil,
      resourceLabel: String? = nil
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.resourceLabel = resourceLabel
    }

    public static let schema = AWSSchema(
      "PredictiveScalingPredefinedMetricPair",
      #"""
      PredefinedMetricType! PredefinedMetricPairType
      ResourceLabel string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(PredefinedMetricPairType.self)])

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

  public struct PredictiveScalingPredefinedScalingMetric: AWSShape {
    public var predefinedMetricType: PredefinedScalingMetricType?
    public var resourceLabel: String?

    public init() {}

    public init(
      predefinedMetricType: PredefinedScalingMetricType? = nil,
      resourceLabel: String? = nil
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.resourceLabel = resourceLabel
    }

    public static let schema = AWSSchema(
      "PredictiveScalingPredefinedScalingMetric",
      #"""
      PredefinedMetricType! PredefinedScalingMetricType
      ResourceLabel string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(PredefinedScalingMetricType.self)])

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
}
