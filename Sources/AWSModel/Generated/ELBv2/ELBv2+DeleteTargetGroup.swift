// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DeleteTargetGroup`.
  public static let deleteTargetGroup = AWSOperation<DeleteTargetGroupRequest, DeleteTargetGroupResponse>(
    name: "DeleteTargetGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteTargetGroupRequest: AWSShape {
    public var targetGroupArn: String?

    public init() {}

    public init(
      targetGroupArn: String? = nil
    ) {
      self.targetGroupArn = targetGroupArn
    }

    public static let schema = AWSSchema(
      "DeleteTargetGroupRequest",
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

  public struct DeleteTargetGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteTargetGroupResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
