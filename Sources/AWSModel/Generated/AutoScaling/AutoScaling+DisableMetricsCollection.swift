// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DisableMetricsCollection`.
  public static let disableMetricsCollection = AWSOperation<DisableMetricsCollectionRequest, DisableMetricsCollectionResponse>(
    name: "DisableMetricsCollection", service: service, isReadOnly: false, isIdempotent: true)

  public struct DisableMetricsCollectionRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var metrics: [String]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      metrics: [String]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.metrics = metrics
    }

    public static let schema = AWSSchema(
      "DisableMetricsCollectionRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Metrics [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&metrics)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, metrics)
    }
  }

  public struct DisableMetricsCollectionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DisableMetricsCollectionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
