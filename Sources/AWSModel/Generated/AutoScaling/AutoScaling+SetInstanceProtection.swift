// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `SetInstanceProtection`.
  public static let setInstanceProtection = AWSOperation<SetInstanceProtectionRequest, SetInstanceProtectionResponse>(
    name: "SetInstanceProtection", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetInstanceProtectionRequest: AWSShape {
    public var instanceIds: [String]?
    public var autoScalingGroupName: String?
    public var protectedFromScaleIn: Bool?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      autoScalingGroupName: String? = nil,
      protectedFromScaleIn: Bool? = nil
    ) {
      self.instanceIds = instanceIds
      self.autoScalingGroupName = autoScalingGroupName
      self.protectedFromScaleIn = protectedFromScaleIn
    }

    public static let schema = AWSSchema(
      "SetInstanceProtectionRequest",
      #"""
      InstanceIds! [string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ProtectedFromScaleIn! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readBool(&protectedFromScaleIn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeString(1, autoScalingGroupName)
      w.writeBool(2, protectedFromScaleIn)
    }
  }

  public struct SetInstanceProtectionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "SetInstanceProtectionResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
