// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeAutoScalingNotificationTypes`.
  public static let describeAutoScalingNotificationTypes = AWSOperation<DescribeAutoScalingNotificationTypesRequest, DescribeAutoScalingNotificationTypesResponse>(
    name: "DescribeAutoScalingNotificationTypes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeAutoScalingNotificationTypesRequest: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DescribeAutoScalingNotificationTypesRequest", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct DescribeAutoScalingNotificationTypesResponse: AWSShape {
    public var autoScalingNotificationTypes: [String]?

    public init() {}

    public init(
      autoScalingNotificationTypes: [String]? = nil
    ) {
      self.autoScalingNotificationTypes = autoScalingNotificationTypes
    }

    public static let schema = AWSSchema(
      "DescribeAutoScalingNotificationTypesResponse",
      #"""
      AutoScalingNotificationTypes [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&autoScalingNotificationTypes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, autoScalingNotificationTypes)
    }
  }
}
