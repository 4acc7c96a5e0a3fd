// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  /// `GetPredictiveScalingForecast`.
  public static let getPredictiveScalingForecast = AWSOperation<GetPredictiveScalingForecastRequest, GetPredictiveScalingForecastResponse>(
    name: "GetPredictiveScalingForecast", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetPredictiveScalingForecastRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var policyName: String?
    public var startTime: Date?
    public var endTime: Date?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      policyName: String? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.policyName = policyName
      self.startTime = startTime
      self.endTime = endTime
    }

    public static let schema = AWSSchema(
      "GetPredictiveScalingForecastRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      StartTime! time
      EndTime! time
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&policyName)
      case 2: r.readDate(&startTime)
      case 3: r.readDate(&endTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, policyName)
      w.writeDate(2, startTime)
      w.writeDate(3, endTime)
    }
  }

  public struct GetPredictiveScalingForecastResponse: AWSShape {
    public var loadForecast: [LoadForecast]?
    public var capacityForecast: CapacityForecast?
    public var updateTime: Date?

    public init() {}

    public init(
      loadForecast: [LoadForecast]? = nil,
      capacityForecast: CapacityForecast? = nil,
      updateTime: Date? = nil
    ) {
      self.loadForecast = loadForecast
      self.capacityForecast = capacityForecast
      self.updateTime = updateTime
    }

    public static let schema = AWSSchema(
      "GetPredictiveScalingForecastResponse",
      #"""
      LoadForecast! [LoadForecast]
      CapacityForecast! CapacityForecast
      UpdateTime! time
      """#, [.shape(LoadForecast.self), .shape(CapacityForecast.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&loadForecast)
      case 1: r.readShape(&capacityForecast)
      case 2: r.readDate(&updateTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, loadForecast)
      w.writeShape(1, capacityForecast)
      w.writeDate(2, updateTime)
    }
  }

  public struct CapacityForecast: AWSShape {
    public var timestamps: [Date]?
    public var values: [Double]?

    public init() {}

    public init(
      timestamps: [Date]? = nil,
      values: [Double]? = nil
    ) {
      self.timestamps = timestamps
      self.values = values
    }

    public static let schema = AWSSchema(
      "CapacityForecast",
      #"""
      Timestamps! [time]
      Values! [double]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDates(&timestamps)
      case 1: r.readDoubles(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDates(0, timestamps)
      w.writeDoubles(1, values)
    }
  }

  public struct LoadForecast: AWSShape {
    public var timestamps: [Date]?
    public var values: [Double]?
    public var metricSpecification: PredictiveScalingMetricSpecification?

    public init() {}

    public init(
      timestamps: [Date]? = nil,
      values: [Double]? = nil,
      metricSpecification: PredictiveScalingMetricSpecification? = nil
    ) {
      self.timestamps = timestamps
      self.values = values
      self.metricSpecification = metricSpecification
    }

    public static let schema = AWSSchema(
      "LoadForecast",
      #"""
      Timestamps! [time]
      Values! [double]
      MetricSpecification! PredictiveScalingMetricSpecification
      """#, [.shape(PredictiveScalingMetricSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDates(&timestamps)
      case 1: r.readDoubles(&values)
      case 2: r.readShape(&metricSpecification)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDates(0, timestamps)
      w.writeDoubles(1, values)
      w.writeShape(2, metricSpecification)
    }
  }
}
