// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `AttachInstances`.
  public static let attachInstances = AWSOperation<AttachInstancesRequest, AttachInstancesResponse>(
    name: "AttachInstances", service: service, isReadOnly: false, isIdempotent: false)

  public struct AttachInstancesRequest: AWSShape {
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
      "AttachInstancesRequest",
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

  public struct AttachInstancesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "AttachInstancesResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
