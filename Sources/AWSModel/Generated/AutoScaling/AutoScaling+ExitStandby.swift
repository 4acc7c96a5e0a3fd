// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `ExitStandby`.
  public static let exitStandby = AWSOperation<ExitStandbyRequest, ExitStandbyResponse>(
    name: "ExitStandby", service: service, isReadOnly: false, isIdempotent: false)

  public struct ExitStandbyRequest: AWSShape {
    public var instanceIds: [String]?
    public var autoScalingGroupName: String?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      autoScalingGroupName: String? = nil
    ) {
      self.instanceIds = instanceIds
      self.autoScalingGroupName = autoScalingGroupName
    }

    public static let schema = AWSSchema(
      "ExitStandbyRequest",
      #"""
      InstanceIds [string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readString(&autoScalingGroupName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeString(1, autoScalingGroupName)
    }
  }

  public struct ExitStandbyResponse: AWSShape {
    public var activities: [Activity]?

    public init() {}

    public init(
      activities: [Activity]? = nil
    ) {
      self.activities = activities
    }

    public static let schema = AWSSchema(
      "ExitStandbyResponse",
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
