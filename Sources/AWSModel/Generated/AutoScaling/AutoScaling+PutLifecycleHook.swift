// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `PutLifecycleHook`.
  public static let putLifecycleHook = AWSOperation<PutLifecycleHookRequest, PutLifecycleHookResponse>(
    name: "PutLifecycleHook", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutLifecycleHookRequest: AWSShape {
    public var lifecycleHookName: String?
    public var autoScalingGroupName: String?
    public var lifecycleTransition: String?
    public var roleARN: String?
    public var notificationTargetARN: String?
    public var notificationMetadata: String?
    public var heartbeatTimeout: Int?
    public var defaultResult: String?

    public init() {}

    public init(
      lifecycleHookName: String? = nil,
      autoScalingGroupName: String? = nil,
      lifecycleTransition: String? = nil,
      roleARN: String? = nil,
      notificationTargetARN: String? = nil,
      notificationMetadata: String? = nil,
      heartbeatTimeout: Int? = nil,
      defaultResult: String? = nil
    ) {
      self.lifecycleHookName = lifecycleHookName
      self.autoScalingGroupName = autoScalingGroupName
      self.lifecycleTransition = lifecycleTransition
      self.roleARN = roleARN
      self.notificationTargetARN = notificationTargetARN
      self.notificationMetadata = notificationMetadata
      self.heartbeatTimeout = heartbeatTimeout
      self.defaultResult = defaultResult
    }

    public static let schema = AWSSchema(
      "PutLifecycleHookRequest",
      #"""
      LifecycleHookName! string(1..255)/[A-Za-z0-9\-_\/]+/
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LifecycleTransition string
      RoleARN string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NotificationTargetARN string(0..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NotificationMetadata string(1..4000)/[\u0009\u000A\u000D\u0020-\u007e]+/
      HeartbeatTimeout int
      DefaultResult string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&lifecycleHookName)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readString(&lifecycleTransition)
      case 3: r.readString(&roleARN)
      case 4: r.readString(&notificationTargetARN)
      case 5: r.readString(&notificationMetadata)
      case 6: r.readInt(&heartbeatTimeout)
      case 7: r.readString(&defaultResult)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, lifecycleHookName)
      w.writeString(1, autoScalingGroupName)
      w.writeString(2, lifecycleTransition)
      w.writeString(3, roleARN)
      w.writeString(4, notificationTargetARN)
      w.writeString(5, notificationMetadata)
      w.writeInt(6, heartbeatTimeout)
      w.writeString(7, defaultResult)
    }
  }

  public struct PutLifecycleHookResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutLifecycleHookResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
