// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeListenerAttributes`.
  public static let describeListenerAttributes = AWSOperation<DescribeListenerAttributesRequest, DescribeListenerAttributesResponse>(
    name: "DescribeListenerAttributes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeListenerAttributesRequest: AWSShape {
    public var listenerArn: String?

    public init() {}

    public init(
      listenerArn: String? = nil
    ) {
      self.listenerArn = listenerArn
    }

    public static let schema = AWSSchema(
      "DescribeListenerAttributesRequest",
      #"""
      ListenerArn! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
    }
  }

  public struct DescribeListenerAttributesResponse: AWSShape {
    public var attributes: [ListenerAttribute]?

    public init() {}

    public init(
      attributes: [ListenerAttribute]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "DescribeListenerAttributesResponse",
      #"""
      Attributes [ListenerAttribute]
      """#, [.shape(ListenerAttribute.self)])

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
