// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `SetDesiredCapacity`.
  public static let setDesiredCapacity = AWSOperation<SetDesiredCapacityRequest, SetDesiredCapacityResponse>(
    name: "SetDesiredCapacity", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetDesiredCapacityRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var desiredCapacity: Int?
    public var honorCooldown: Bool?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      desiredCapacity: Int? = nil,
      honorCooldown: Bool? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.desiredCapacity = desiredCapacity
      self.honorCooldown = honorCooldown
    }

    public static let schema = AWSSchema(
      "SetDesiredCapacityRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      DesiredCapacity! int
      HonorCooldown bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readInt(&desiredCapacity)
      case 2: r.readBool(&honorCooldown)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeInt(1, desiredCapacity)
      w.writeBool(2, honorCooldown)
    }
  }

  public struct SetDesiredCapacityResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "SetDesiredCapacityResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
