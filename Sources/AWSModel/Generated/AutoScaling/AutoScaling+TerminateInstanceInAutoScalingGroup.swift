// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `TerminateInstanceInAutoScalingGroup`.
  public static let terminateInstanceInAutoScalingGroup = AWSOperation<TerminateInstanceInAutoScalingGroupRequest, TerminateInstanceInAutoScalingGroupResponse>(
    name: "TerminateInstanceInAutoScalingGroup", service: service, isReadOnly: false, isIdempotent: false)

  public struct TerminateInstanceInAutoScalingGroupRequest: AWSShape {
    public var instanceId: String?
    public var shouldDecrementDesiredCapacity: Bool?

    public init() {}

    public init(
      instanceId: String? = nil,
      shouldDecrementDesiredCapacity: Bool? = nil
    ) {
      self.instanceId = instanceId
      self.shouldDecrementDesiredCapacity = shouldDecrementDesiredCapacity
    }

    public static let schema = AWSSchema(
      "TerminateInstanceInAutoScalingGroupRequest",
      #"""
      InstanceId! string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ShouldDecrementDesiredCapacity! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readBool(&shouldDecrementDesiredCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeBool(1, shouldDecrementDesiredCapacity)
    }
  }

  public struct TerminateInstanceInAutoScalingGroupResponse: AWSShape {
    public var activity: Activity?

    public init() {}

    public init(
      activity: Activity? = nil
    ) {
      self.activity = activity
    }

    public static let schema = AWSSchema(
      "TerminateInstanceInAutoScalingGroupResponse",
      #"""
      Activity Activity
      """#, [.shape(Activity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&activity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, activity)
    }
  }
}
