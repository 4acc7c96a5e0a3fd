// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `EnterStandby`.
  public static let enterStandby = AWSOperation<EnterStandbyRequest, EnterStandbyResponse>(
    name: "EnterStandby", service: service, isReadOnly: false, isIdempotent: false)

  public struct EnterStandbyRequest: AWSShape {
    public var instanceIds: [String]?
    public var autoScalingGroupName: String?
    public var shouldDecrementDesiredCapacity: Bool?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      autoScalingGroupName: String? = nil,
      shouldDecrementDesiredCapacity: Bool? = nil
    ) {
      self.instanceIds = instanceIds
      self.autoScalingGroupName = autoScalingGroupName
      self.shouldDecrementDesiredCapacity = shouldDecrementDesiredCapacity
    }

    public static let schema = AWSSchema(
      "EnterStandbyRequest",
      #"""
      InstanceIds [string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ShouldDecrementDesiredCapacity! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readBool(&shouldDecrementDesiredCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeString(1, autoScalingGroupName)
      w.writeBool(2, shouldDecrementDesiredCapacity)
    }
  }

  public struct EnterStandbyResponse: AWSShape {
    public var activities: [Activity]?

    public init() {}

    public init(
      activities: [Activity]? = nil
    ) {
      self.activities = activities
    }

    public static let schema = AWSSchema(
      "EnterStandbyResponse",
      #"""
      Activities [Activity]
      """#, [.shape(Activity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&activities)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, activities)
    }
  }
}
