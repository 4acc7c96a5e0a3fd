// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `CancelInstanceRefresh`.
  public static let cancelInstanceRefresh = AWSOperation<CancelInstanceRefreshRequest, CancelInstanceRefreshResponse>(
    name: "CancelInstanceRefresh", service: service, isReadOnly: false, isIdempotent: false)

  public struct CancelInstanceRefreshRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var waitForTransitioningInstances: Bool?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      waitForTransitioningInstances: Bool? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.waitForTransitioningInstances = waitForTransitioningInstances
    }

    public static let schema = AWSSchema(
      "CancelInstanceRefreshRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      WaitForTransitioningInstances bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readBool(&waitForTransitioningInstances)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeBool(1, waitForTransitioningInstances)
    }
  }

  public struct CancelInstanceRefreshResponse: AWSShape {
    public var instanceRefreshId: String?

    public init() {}

    public init(
      instanceRefreshId: String? = nil
    ) {
      self.instanceRefreshId = instanceRefreshId
    }

    public static let schema = AWSSchema(
      "CancelInstanceRefreshResponse",
      #"""
      InstanceRefreshId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceRefreshId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceRefreshId)
    }
  }
}
