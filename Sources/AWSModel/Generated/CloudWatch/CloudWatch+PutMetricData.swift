// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension CloudWatch {
  /// `PutMetricData`.
  public static let putMetricData = AWSOperation<PutMetricDataRequest, PutMetricDataResponse>(
    name: "PutMetricData", service: service, isReadOnly: false, isIdempotent: false)

  public struct PutMetricDataRequest: AWSShape {
    public var namespace: String?
    public var metricData: [MetricDatum]?
    public var entityMetricData: [EntityMetricData]?
    public var strictEntityValidation: Bool?

    public init() {}

    public init(
      namespace: String? = nil,
      metricData: [MetricDatum]? = nil,
      entityMetricData: [EntityMetricData]? = nil,
      strictEntityValidation: Bool? = nil
    ) {
      self.namespace = namespace
      self.metricData = metricData
      self.entityMetricData = entityMetricData
      self.strictEntityValidation = strictEntityValidation
    }

    public static let schema = AWSSchema(
      "PutMetricDataRequest",
      #"""
      Namespace! string(1..255)/[^:].*/
      MetricData [MetricDatum]
      EntityMetricData [EntityMetricData]
      StrictEntityValidation bool
      """#, [.shape(MetricDatum.self), .shape(EntityMetricData.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namespace)
      case 1: r.readShapes(&metricData)
      case 2: r.readShapes(&entityMetricData)
      case 3: r.readBool(&strictEntityValidation)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namespace)
      w.writeShapes(1, metricData)
      w.writeShapes(2, entityMetricData)
      w.writeBool(3, strictEntityValidation)
    }
  }

  public struct PutMetricDataResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutMetricDataResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct Entity: AWSShape {
    public var keyAttributes: [String: String]?
    public var attributes: [String: String]?

    public init() {}

    public init(
      keyAttributes: [String: String]? = nil,
      attributes: [String: String]? = nil
    ) {
      self.keyAttributes = keyAttributes
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "Entity",
      #"""
      KeyAttributes {string(1..32):string(1..2048)}(2..4)
      Attributes {string(1..256):string(1..2048)}(0..10)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStringMap(&keyAttributes)
      case 1: r.readStringMap(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStringMap(0, keyAttributes)
      w.writeStringMap(1, attributes)
    }
  }

  public struct EntityMetricData: AWSShape {
    public var entity: Entity?
    public var metricData: [MetricDatum]?

    public init() {}

    public init(
      entity: Entity? = nil,
      metricData: [MetricDatum]? = nil
    ) {
      self.entity = entity
      self.metricData = metricData
    }

    public static let schema = AWSSchema(
      "EntityMetricData",
      #"""
      Entity Entity
      MetricData [MetricDatum]
      """#, [.shape(Entity.self), .shape(MetricDatum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&entity)
      case 1: r.readShapes(&metricData)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, entity)
      w.writeShapes(1, metricData)
    }
  }

  public struct MetricDatum: AWSShape {
    public var metricName: String?
    public var dimensions: [Dimension]?
    public var timestamp: Date?
    public var value: Double?
    public var statisticValues: StatisticSet?
    public var values: [Double]?
    public var counts: [Double]?
    public var unit: StandardUnit?
    public var storageResolution: Int?

    public init() {}

    public init(
      metricName: String? = nil,
      dimensions: [Dimension]? = nil,
      timestamp: Date? = nil,
      value: Double? = nil,
      statisticValues: StatisticSet? = nil,
      values: [Double]? = nil,
      counts: [Double]? = nil,
      unit: StandardUnit? = nil,
      storageResolution: Int? = nil
    ) {
      self.metricName = metricName
      self.dimensions = dimensions
      self.timestamp = timestamp
      self.value = value
      self.statisticValues = statisticValues
      self.values = values
      self.counts = counts
      self.unit = unit
      self.storageResolution = storageResolution
    }

    public static let schema = AWSSchema(
      "MetricDatum",
      #"""
      MetricName! string(1..255)
      Dimensions [Dimension](..30)
      Timestamp time
      Value double
      StatisticValues StatisticSet
      Values [double]
      Counts [double]
      Unit StandardUnit
      StorageResolution int(1..)
      """#, [.shape(Dimension.self), .shape(StatisticSet.self), .enumeration(StandardUnit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&metricName)
      case 1: r.readShapes(&dimensions)
      case 2: r.readDate(&timestamp)
      case 3: r.readDouble(&value)
      case 4: r.readShape(&statisticValues)
      case 5: r.readDoubles(&values)
      case 6: r.readDoubles(&counts)
      case 7: r.readEnum(&unit)
      case 8: r.readInt(&storageResolution)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, metricName)
      w.writeShapes(1, dimensions)
      w.writeDate(2, timestamp)
      w.writeDouble(3, value)
      w.writeShape(4, statisticValues)
      w.writeDoubles(5, values)
      w.writeDoubles(6, counts)
      w.writeEnum(7, unit)
      w.writeInt(8, storageResolution)
    }
  }

  public struct StatisticSet: AWSShape {
    public var sampleCount: Double?
    public var sum: Double?
    public var minimum: Double?
    public var maximum: Double?

    public init() {}

    public init(
      sampleCount: Double? = nil,
      sum: Double? = nil,
      minimum: Double? = nil,
      maximum: Double? = nil
    ) {
      self.sampleCount = sampleCount
      self.sum = sum
      self.minimum = minimum
      self.maximum = maximum
    }

    public static let schema = AWSSchema(
      "StatisticSet",
      #"""
      SampleCount! double
      Sum! double
      Minimum! double
      Maximum! double
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&sampleCount)
      case 1: r.readDouble(&sum)
      case 2: r.readDouble(&minimum)
      case 3: r.readDouble(&maximum)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, sampleCount)
      w.writeDouble(1, sum)
      w.writeDouble(2, minimum)
      w.writeDouble(3, maximum)
    }
  }
}
