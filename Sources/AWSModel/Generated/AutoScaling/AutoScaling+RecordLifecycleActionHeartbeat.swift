// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `RecordLifecycleActionHeartbeat`.
  public static let recordLifecycleActionHeartbeat = AWSOperation<RecordLifecycleActionHeartbeatRequest, RecordLifecycleActionHeartbeatResponse>(
    name: "RecordLifecycleActionHeartbeat", service: service, isReadOnly: false, isIdempotent: true)

  public struct RecordLifecycleActionHeartbeatRequest: AWSShape {
    public var lifecycleHookName: String?
    public var autoScalingGroupName: String?
    public var lifecycleActionToken: String?
    public var instanceId: String?

    public init() {}

    public init(
      lifecycleHookName: String? = nil,
      autoScalingGroupName: String? = nil,
      lifecycleActionToken: String? = nil,
      instanceId: String? = nil
    ) {
      self.lifecycleHookName = lifecycleHookName
      self.autoScalingGroupName = autoScalingGroupName
      self.lifecycleActionToken = lifecycleActionToken
      self.instanceId = instanceId
    }

    public static let schema = AWSSchema(
      "RecordLifecycleActionHeartbeatRequest",
      #"""
      LifecycleHookName! string(1..255)/[A-Za-z0-9\-_\/]+/
      AutoScalingGroupName! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LifecycleActionToken string(36..36)
      InstanceId string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&lifecycleHookName)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readString(&lifecycleActionToken)
      case 3: r.readString(&instanceId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, lifecycleHookName)
      w.writeString(1, autoScalingGroupName)
      w.writeString(2, lifecycleActionToken)
      w.writeString(3, instanceId)
    }
  }

  public struct RecordLifecycleActionHeartbeatResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "RecordLifecycleActionHeartbeatResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
