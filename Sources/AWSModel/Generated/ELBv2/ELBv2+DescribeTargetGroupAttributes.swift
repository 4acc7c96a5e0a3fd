// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeTargetGroupAttributes`.
  public static let describeTargetGroupAttributes = AWSOperation<DescribeTargetGroupAttributesRequest, DescribeTargetGroupAttributesResponse>(
    name: "DescribeTargetGroupAttributes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTargetGroupAttributesRequest: AWSShape {
    public var targetGroupArn: String?

    public init() {}

    public init(
      targetGroupArn: String? = nil
    ) {
      self.targetGroupArn = targetGroupArn
    }

    public static let schema = AWSSchema(
      "DescribeTargetGroupAttributesRequest",
      #"""
      TargetGroupArn! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
    }
  }

  public struct DescribeTargetGroupAttributesResponse: AWSShape {
    public var attributes: [TargetGroupAttribute]?

    public init() {}

    public init(
      attributes: [TargetGroupAttribute]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "DescribeTargetGroupAttributesResponse",
      #"""
      Attributes [TargetGroupAttribute]
      """#, [.shape(TargetGroupAttribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributes)
    }
  }
}
