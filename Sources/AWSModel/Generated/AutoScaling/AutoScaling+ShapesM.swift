// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct MemoryGiBPerVCpuRequest: AWSShape {
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
      "MemoryGiBPerVCpuRequest",
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

  public struct MemoryMiBRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "MemoryMiBRequest",
      #"""
      Min! int(0..)
      Max int(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }

  public struct Metric: AWSShape {
    public var namespace: String?
    public var metricName: String?
    public var dimensions: [MetricDimension]?

    public init() {}

    public init(
      namespace: String? = nil,
      metricName: String? = nil,
      dimensions: [MetricDimension]? = nil
    ) {
      self.namespace = namespace
      self.metricName = metricName
      self.dimensions = dimensions
    }

    public static let schema = AWSSchema(
      "Metric",
      #"""
      Namespace! string
      MetricName! string
      Dimensions [MetricDimension]
      """#, [.shape(MetricDimension.self)])

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

  public struct MetricDataQuery: AWSShape {
    public var id: String?
    public var expression: String?
    public var metricStat: MetricStat?
    public var label: String?
    public var returnData: Bool?

    public init() {}

    public init(
      id: String? = nil,
      expression: String? = nil,
      metricStat: MetricStat? = nil,
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
      "MetricDataQuery",
      #"""
      Id! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Expression string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MetricStat MetricStat
      Label string(..2047)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ReturnData bool
      """#, [.shape(MetricStat.self)])

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

  public struct MetricDimension: AWSShape {
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
      "MetricDimension",
      #"""
      Name! string
      Value! string
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

  public struct MetricStat: AWSShape {
    public var metric: Metric?
    public var stat: String?
    public var unit: String?

    public init() {}

    public init(
      metric: Metric? = nil,
      stat: String? = nil,
      unit: String? = nil
    ) {
      self.metric = metric
      self.stat = stat
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "MetricStat",
      #"""
      Metric! Metric
      Stat! string(1..100)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Unit string
      """#, [.shape(Metric.self)])

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

  public struct MixedInstancesPolicy: AWSShape {
    public var launchTemplate: LaunchTemplate?
    public var instancesDistribution: InstancesDistribution?

    public init() {}

    public init(
      launchTemplate: LaunchTemplate? = nil,
      instancesDistribution: InstancesDistribution? = nil
    ) {
      self.launchTemplate = launchTemplate
      self.instancesDistribution = instancesDistribution
    }

    public static let schema = AWSSchema(
      "MixedInstancesPolicy",
      #"""
      LaunchTemplate LaunchTemplate
      InstancesDistribution InstancesDistribution
      """#, [.shape(LaunchTemplate.self), .shape(InstancesDistribution.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&launchTemplate)
      case 1: r.readShape(&instancesDistribution)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, launchTemplate)
      w.writeShape(1, instancesDistribution)
    }
  }
}
