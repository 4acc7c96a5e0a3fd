// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `EnableMetricsCollection`.
  public static let enableMetricsCollection = AWSOperation<EnableMetricsCollectionRequest, EnableMetricsCollectionResponse>(
    name: "EnableMetricsCollection", service: service, isReadOnly: false, isIdempotent: true)

  public struct EnableMetricsCollectionRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var metrics: [String]?
    public var granularity: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      metrics: [String]? = nil,
      granularity: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.metrics = metrics
      self.granularity = granularity
    }

    public static let schema = AWSSchema(
      "EnableMetricsCollectionRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Metrics [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      Granularity! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&metrics)
      case 2: r.readString(&granularity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, metrics)
      w.writeString(2, granularity)
    }
  }

  public struct EnableMetricsCollectionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "EnableMetricsCollectionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
