// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DeleteScheduledAction`.
  public static let deleteScheduledAction = AWSOperation<DeleteScheduledActionRequest, DeleteScheduledActionResponse>(
    name: "DeleteScheduledAction", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteScheduledActionRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var scheduledActionName: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      scheduledActionName: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.scheduledActionName = scheduledActionName
    }

    public static let schema = AWSSchema(
      "DeleteScheduledActionRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledActionName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&scheduledActionName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, scheduledActionName)
    }
  }

  public struct DeleteScheduledActionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteScheduledActionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
