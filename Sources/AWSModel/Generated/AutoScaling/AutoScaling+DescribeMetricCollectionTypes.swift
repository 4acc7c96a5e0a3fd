// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeMetricCollectionTypes`.
  public static let describeMetricCollectionTypes = AWSOperation<DescribeMetricCollectionTypesRequest, DescribeMetricCollectionTypesResponse>(
    name: "DescribeMetricCollectionTypes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeMetricCollectionTypesRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeMetricCollectionTypesRequest", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeMetricCollectionTypesResponse: AWSShape {
    public var metrics: [MetricCollectionType]?
    public var granularities: [MetricGranularityType]?

    public init() {}

    public init(
      metrics: [MetricCollectionType]? = nil,
      granularities: [MetricGranularityType]? = nil
    ) {
      self.metrics = metrics
      self.granularities = granularities
    }

    public static let schema = AWSSchema(
      "DescribeMetricCollectionTypesResponse",
      #"""
      Metrics [MetricCollectionType]
      Granularities [MetricGranularityType]
      """#, [.shape(MetricCollectionType.self), .shape(MetricGranularityType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metrics)
      case 1: r.readShapes(&granularities)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metrics)
      w.writeShapes(1, granularities)
    }
  }

  public struct MetricCollectionType: AWSShape {
    public var metric: String?

    public init() {}

    public init(
      metric: String? = nil
    ) {
      self.metric = metric
    }

    public static let schema = AWSSchema(
      "MetricCollectionType",
      #"""
      Metric string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&metric)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, metric)
    }
  }

  public struct MetricGranularityType: AWSShape {
    public var granularity: String?

    public init() {}

    public init(
      granularity: String? = nil
    ) {
      self.granularity = granularity
    }

    public static let schema = AWSSchema(
      "MetricGranularityType",
      #"""
      Granularity string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&granularity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, granularity)
    }
  }
}
