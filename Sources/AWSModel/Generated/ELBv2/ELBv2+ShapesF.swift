// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct FixedResponseActionConfig: AWSShape {
    public var messageBody: String?
    public var statusCode: String?
    public var contentType: String?

    public init() {}

    public init(
      messageBody: String? = nil,
      statusCode: String? = nil,
      contentType: String? = nil
    ) {
      self.messageBody = messageBody
      self.statusCode = statusCode
      self.contentType = contentType
    }

    public static let schema = AWSSchema(
      "FixedResponseActionConfig",
      #"""
      MessageBody string(0..1024)
      StatusCode! string/^(2|4|5)\d\d$/
      ContentType string(0..32)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&messageBody)
      case 1: r.readString(&statusCode)
      case 2: r.readString(&contentType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, messageBody)
      w.writeString(1, statusCode)
      w.writeString(2, contentType)
    }
  }

  public struct ForwardActionConfig: AWSShape {
    public var targetGroups: [TargetGroupTuple]?
    public var targetGroupStickinessConfig: TargetGroupStickinessConfig?

    public init() {}

    public init(
      targetGroups: [TargetGroupTuple]? = nil,
      targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil
    ) {
      self.targetGroups = targetGroups
      self.targetGroupStickinessConfig = targetGroupStickinessConfig
    }

    public static let schema = AWSSchema(
      "ForwardActionConfig",
      #"""
      TargetGroups [TargetGroupTuple]
      TargetGroupStickinessConfig TargetGroupStickinessConfig
      """#, [.shape(TargetGroupTuple.self), .shape(TargetGroupStickinessConfig.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&targetGroups)
      case 1: r.readShape(&targetGroupStickinessConfig)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, targetGroups)
      w.writeShape(1, targetGroupStickinessConfig)
    }
  }
}
