// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `ModifyTargetGroupAttributes`.
  public static let modifyTargetGroupAttributes = AWSOperation<ModifyTargetGroupAttributesRequest, ModifyTargetGroupAttributesResponse>(
    name: "ModifyTargetGroupAttributes", service: service, isReadOnly: false, isIdempotent: true)

  public struct ModifyTargetGroupAttributesRequest: AWSShape {
    public var targetGroupArn: String?
    public var attributes: [TargetGroupAttribute]?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      attributes: [TargetGroupAttribute]? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "ModifyTargetGroupAttributesRequest",
      #"""
      TargetGroupArn! string
      Attributes! [TargetGroupAttribute]
      """#, [.shape(TargetGroupAttribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readShapes(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeShapes(1, attributes)
    }
  }

  public struct ModifyTargetGroupAttributesResponse: AWSShape {
    public var attributes: [TargetGroupAttribute]?

    public init() {}

    public init(
      attributes: [TargetGroupAttribute]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "ModifyTargetGroupAttributesResponse",
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
