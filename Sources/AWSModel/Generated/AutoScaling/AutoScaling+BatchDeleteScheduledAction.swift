// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `BatchDeleteScheduledAction`.
  public static let batchDeleteScheduledAction = AWSOperation<BatchDeleteScheduledActionRequest, BatchDeleteScheduledActionResponse>(
    name: "BatchDeleteScheduledAction", service: service, isReadOnly: false, isIdempotent: true)

  public struct BatchDeleteScheduledActionRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var scheduledActionNames: [String]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      scheduledActionNames: [String]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.scheduledActionNames = scheduledActionNames
    }

    public static let schema = AWSSchema(
      "BatchDeleteScheduledActionRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledActionNames! [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&scheduledActionNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, scheduledActionNames)
    }
  }

  public struct BatchDeleteScheduledActionResponse: AWSShape {
    public var failedScheduledActions: [FailedScheduledUpdateGroupActionRequest]?

    public init() {}

    public init(
      failedScheduledActions: [FailedScheduledUpdateGroupActionRequest]? = nil
    ) {
      self.failedScheduledActions = failedScheduledActions
    }

    public static let schema = AWSSchema(
      "BatchDeleteScheduledActionResponse",
      #"""
      FailedScheduledActions [FailedScheduledUpdateGroupActionRequest]
      """#, [.shape(FailedScheduledUpdateGroupActionRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&failedScheduledActions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, failedScheduledActions)
    }
  }
}
