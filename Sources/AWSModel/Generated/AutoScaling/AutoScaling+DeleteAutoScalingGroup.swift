// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DeleteAutoScalingGroup`.
  public static let deleteAutoScalingGroup = AWSOperation<DeleteAutoScalingGroupRequest, DeleteAutoScalingGroupResponse>(
    name: "DeleteAutoScalingGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteAutoScalingGroupRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var forceDelete: Bool?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      forceDelete: Bool? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.forceDelete = forceDelete
    }

    public static let schema = AWSSchema(
      "DeleteAutoScalingGroupRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ForceDelete bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readBool(&forceDelete)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeBool(1, forceDelete)
    }
  }

  public struct DeleteAutoScalingGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteAutoScalingGroupResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
