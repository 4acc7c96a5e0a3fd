// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct CapacityReservationSpecification: AWSShape {
    public var capacityReservationPreference: CapacityReservationPreference?
    public var capacityReservationTarget: CapacityReservationTarget?

    public init() {}

    public init(
      capacityReservationPreference: CapacityReservationPreference? = nil,
      capacityReservationTarget: CapacityReservationTarget? = nil
    ) {
      self.capacityReservationPreference = capacityReservationPreference
      self.capacityReservationTarget = capacityReservationTarget
    }

    public static let schema = AWSSchema(
      "CapacityReservationSpecification",
      #"""
      CapacityReservationPreference CapacityReservationPreference
      CapacityReservationTarget CapacityReservationTarget
      """#, [.enumeration(CapacityReservationPreference.self), .shape(CapacityReservationTarget.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&capacityReservationPreference)
      case 1: r.readShape(&capacityReservationTarget)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, capacityReservationPreference)
      w.writeShape(1, capacityReservationTarget)
    }
  }

  public struct CapacityReservationTarget: AWSShape {
    public var capacityReservationIds: [String]?
    public var capacityReservationResourceGroupArns: [String]?

    public init() {}

    public init(
      capacityReservationIds: [String]? = nil,
      capacityReservationResourceGroupArns: [String]? = nil
    ) {
      self.capacityReservationIds = capacityReservationIds
      self.capacityReservationResourceGroupArns = capacityReservationResourceGroupArns
    }

    public static let schema = AWSSchema(
      "CapacityReservationTarget",
      #"""
      CapacityReservationIds [string(1..255)/[A-Za-z0-9\-_\/]+/]
      CapacityReservationResourceGroupArns [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&capacityReservationIds)
      case 1: r.readStrings(&capacityReservationResourceGroupArns)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, capacityReservationIds)
      w.writeStrings(1, capacityReservationResourceGroupArns)
    }
  }

  public struct CpuPerformanceFactorRequest: AWSShape {
    public var references: [PerformanceFactorReferenceRequest]?

    public init() {}

    public init(
      references: [PerformanceFactorReferenceRequest]? = nil
    ) {
      self.references = references
    }

    public static let schema = AWSSchema(
      "CpuPerformanceFactorRequest",
      #"""
      References [PerformanceFactorReferenceRequest|item] xml=Reference query=Reference
      """#, [.shape(PerformanceFactorReferenceRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&references)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, references)
    }
  }

  public struct CustomizedMetricSpecification: AWSShape {
    public var metricName: String?
    public var namespace: String?
    public var dimensions: [MetricDimension]?
    public var statistic: MetricStatistic?
    public var unit: String?
    public var period: Int?
    public var metrics: [TargetTrackingMetricDataQuery]?

    public init() {}

    public init(
      metricName: String? = nil,
      namespace: String? = nil,
      dimensions: [MetricDimension]? = nil,
      statistic: MetricStatistic? = nil,
      unit: String? = nil,
      period: Int? = nil,
      metrics: [TargetTrackingMetricDataQuery]? = nil
    ) {
      self.metricName = metricName
      self.namespace = namespace
      self.dimensions = dimensions
      self.statistic = statistic
      self.unit = unit
      self.period = period
      self.metrics = metrics
    }

    public static let schema = AWSSchema(
      "CustomizedMetricSpecification",
      #"""
      MetricName string
      Namespace string
      Dimensions [MetricDimension]
      Statistic MetricStatistic
      Unit string
      Period int(1..)
      Metrics [TargetTrackingMetricDataQuery]
      """#, [.shape(MetricDimension.self), .enumeration(MetricStatistic.self), .shape(TargetTrackingMetricDataQuery.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&metricName)
      case 1: r.readString(&namespace)
      case 2: r.readShapes(&dimensions)
      case 3: r.readEnum(&statistic)
      case 4: r.readString(&unit)
      case 5: r.readInt(&period)
      case 6: r.readShapes(&metrics)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, metricName)
      w.writeString(1, namespace)
      w.writeShapes(2, dimensions)
      w.writeEnum(3, statistic)
      w.writeString(4, unit)
      w.writeInt(5, period)
      w.writeShapes(6, metrics)
    }
  }
}
