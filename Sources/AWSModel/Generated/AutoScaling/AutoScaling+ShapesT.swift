// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct Tag: AWSShape {
    public var resourceId: String?
    public var resourceType: String?
    public var key: String?
    public var value: String?
    public var propagateAtLaunch: Bool?

    public init() {}

    public init(
      resourceId: String? = nil,
      resourceType: String? = nil,
      key: String? = nil,
      value: String? = nil,
      propagateAtLaunch: Bool? = nil
    ) {
      self.resourceId = resourceId
      self.resourceType = resourceType
      self.key = key
      self.value = value
      self.propagateAtLaunch = propagateAtLaunch
    }

    public static let schema = AWSSchema(
      "Tag",
      #"""
      ResourceId string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ResourceType string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Key! string(1..128)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Value string(0..256)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PropagateAtLaunch bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceId)
      case 1: r.readString(&resourceType)
      case 2: r.readString(&key)
      case 3: r.readString(&value)
      case 4: r.readBool(&propagateAtLaunch)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceId)
      w.writeString(1, resourceType)
      w.writeString(2, key)
      w.writeString(3, value)
      w.writeBool(4, propagateAtLaunch)
    }
  }

  public struct TagDescription: AWSShape {
    public var resourceId: String?
    public var resourceType: String?
    public var key: String?
    public var value: String?
    public var propagateAtLaunch: Bool?

    public init() {}

    public init(
      resourceId: String? = nil,
      resourceType: String? = nil,
      key: String? = nil,
      value: String? = nil,
      propagateAtLaunch: Bool? = nil
    ) {
      self.resourceId = resourceId
      self.resourceType = resourceType
      self.key = key
      self.value = value
      self.propagateAtLaunch = propagateAtLaunch
    }

    public static let schema = AWSSchema(
      "TagDescription",
      #"""
      ResourceId string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ResourceType string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Key string(1..128)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Value string(0..256)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PropagateAtLaunch bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&resourceId)
      case 1: r.readString(&resourceType)
      case 2: r.readString(&key)
      case 3: r.readString(&value)
      case 4: r.readBool(&propagateAtLaunch)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, resourceId)
      w.writeString(1, resourceType)
      w.writeString(2, key)
      w.writeString(3, value)
      w.writeBool(4, propagateAtLaunch)
    }
  }

  public struct TargetTrackingConfiguration: AWSShape {
    public var predefinedMetricSpecification: PredefinedMetricSpecification?
    public var customizedMetricSpecification: CustomizedMetricSpecification?
    public var targetValue: Double?
    public var disableScaleIn: Bool?

    public init() {}

    public init(
      predefinedMetricSpecification: PredefinedMetricSpecification? = nil,
      customizedMetricSpecification: CustomizedMetricSpecification? = nil,
      targetValue: Double? = nil,
      disableScaleIn: Bool? = nil
    ) {
      self.predefinedMetricSpecification = predefinedMetricSpecification
      self.customizedMetricSpecification = customizedMetricSpecification
      self.targetValue = targetValue
      self.disableScaleIn = disableScaleIn
    }

    public static let schema = AWSSchema(
      "TargetTrackingConfiguration",
      #"""
      PredefinedMetricSpecification PredefinedMetricSpecification
      CustomizedMetricSpecification CustomizedMetricSpecification
      TargetValue! double
      DisableScaleIn bool
      """#, [.shape(PredefinedMetricSpecification.self), .shape(CustomizedMetricSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&predefinedMetricSpecification)
      case 1: r.readShape(&customizedMetricSpecification)
      case 2: r.readDouble(&targetValue)
      case 3: r.readBool(&disableScaleIn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, predefinedMetricSpecification)
      w.writeShape(1, customizedMetricSpecification)
      w.writeDouble(2, targetValue)
      w.writeBool(3, disableScaleIn)
    }
  }

  public struct TargetTrackingMetricDataQuery: AWSShape {
    public var id: String?
    public var expression: String?
    public var metricStat: TargetTrackingMetricStat?
    public var label: String?
    public var period: Int?
    public var returnData: Bool?

    public init() {}

    public init(
      id: String? = nil,
      expression: String? = nil,
      metricStat: TargetTrackingMetricStat? = nil,
      label: String? = nil,
      period: Int? = nil,
      returnData: Bool? = nil
    ) {
      self.id = id
      self.expression = expression
      self.metricStat = metricStat
      self.label = label
      self.period = period
      self.returnData = returnData
    }

    public static let schema = AWSSchema(
      "TargetTrackingMetricDataQuery",
      #"""
      Id! string(1..64)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Expression string(1..2047)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MetricStat TargetTrackingMetricStat
      Label string(..2047)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Period int(1..)
      ReturnData bool
      """#, [.shape(TargetTrackingMetricStat.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&expression)
      case 2: r.readShape(&metricStat)
      case 3: r.readString(&label)
      case 4: r.readInt(&period)
      case 5: r.readBool(&returnData)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, expression)
      w.writeShape(2, metricStat)
      w.writeString(3, label)
      w.writeInt(4, period)
      w.writeBool(5, returnData)
    }
  }

  public struct TargetTrackingMetricStat: AWSShape {
    public var metric: Metric?
    public var stat: String?
    public var unit: String?
    public var period: Int?

    public init() {}

    public init(
      metric: Metric? = nil,
      stat: String? = nil,
      unit: String? = nil,
      period: Int? = nil
    ) {
      self.metric = metric
      self.stat = stat
      self.unit = unit
      self.period = period
    }

    public static let schema = AWSSchema(
      "TargetTrackingMetricStat",
      #"""
      Metric! Metric
      Stat! string(1..100)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Unit string
      Period int(1..)
      """#, [.shape(Metric.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&metric)
      case 1: r.readString(&stat)
      case 2: r.readString(&unit)
      case 3: r.readInt(&period)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, metric)
      w.writeString(1, stat)
      w.writeString(2, unit)
      w.writeInt(3, period)
    }
  }

  public struct TotalLocalStorageGBRequest: AWSShape {
    public var min: Double?
    public var max: Double?

    public init() {}

    public init(
      min: Double? = nil,
      max: Double? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "TotalLocalStorageGBRequest",
      #"""
      Min double(0..)
      Max double(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&min)
      case 1: r.readDouble(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, min)
      w.writeDouble(1, max)
    }
  }

  public struct TrafficSourceIdentifier: AWSShape {
    public var identifier: String?
    public var type: String?

    public init() {}

    public init(
      identifier: String? = nil,
      type: String? = nil
    ) {
      self.identifier = identifier
      self.type = type
    }

    public static let schema = AWSSchema(
      "TrafficSourceIdentifier",
      #"""
      Identifier! string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Type string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&identifier)
      case 1: r.readString(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, identifier)
      w.writeString(1, type)
    }
  }
}
