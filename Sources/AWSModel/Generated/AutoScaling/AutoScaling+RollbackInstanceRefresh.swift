// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `RollbackInstanceRefresh`.
  public static let rollbackInstanceRefresh = AWSOperation<RollbackInstanceRefreshRequest, RollbackInstanceRefreshResponse>(
    name: "RollbackInstanceRefresh", service: service, isReadOnly: false, isIdempotent: false)

  public struct RollbackInstanceRefreshRequest: AWSShape {
    public var autoScalingGroupName: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
    }

    public static let schema = AWSSchema(
      "RollbackInstanceRefreshRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
    }
  }

  public struct RollbackInstanceRefreshResponse: AWSShape {
    public var instanceRefreshId: String?

    public init() {}

    public init(
      instanceRefreshId: String? = nil
    ) {
      self.instanceRefreshId = instanceRefreshId
    }

    public static let schema = AWSSchema(
      "RollbackInstanceRefreshResponse",
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
