// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeLifecycleHooks`.
  public static let describeLifecycleHooks = AWSOperation<DescribeLifecycleHooksRequest, DescribeLifecycleHooksResponse>(
    name: "DescribeLifecycleHooks", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeLifecycleHooksRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var lifecycleHookNames: [String]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      lifecycleHookNames: [String]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.lifecycleHookNames = lifecycleHookNames
    }

    public static let schema = AWSSchema(
      "DescribeLifecycleHooksRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LifecycleHookNames [string(1..255)/[A-Za-z0-9\-_\/]+/](..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&lifecycleHookNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, lifecycleHookNames)
    }
  }

  public struct DescribeLifecycleHooksResponse: AWSShape {
    public var lifecycleHooks: [LifecycleHook]?

    public init() {}

    public init(
      lifecycleHooks: [LifecycleHook]? = nil
    ) {
      self.lifecycleHooks = lifecycleHooks
    }

    public static let schema = AWSSchema(
      "DescribeLifecycleHooksResponse",
      #"""
      LifecycleHooks [LifecycleHook]
      """#, [.shape(LifecycleHook.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&lifecycleHooks)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, lifecycleHooks)
    }
  }

  public struct LifecycleHook: AWSShape {
    public var lifecycleHookName: String?
    public var autoScalingGroupName: String?
    public var lifecycleTransition: String?
    public var notificationTargetARN: String?
    public var roleARN: String?
    public var notificationMetadata: String?
    public var heartbeatTimeout: Int?
    public var globalTimeout: Int?
    public var defaultResult: String?

    public init() {}

    public init(
      lifecycleHookName: String? = nil,
      autoScalingGroupName: String? = nil,
      lifecycleTransition: String? = nil,
      notificationTargetARN: String? = nil,
      roleARN: String? = nil,
      notificationMetadata: String? = nil,
      heartbeatTimeout: Int? = nil,
      globalTimeout: Int? = nil,
      defaultResult: String? = nil
    ) {
      self.lifecycleHookName = lifecycleHookName
      self.autoScalingGroupName = autoScalingGroupName
      self.lifecycleTransition = lifecycleTransition
      self.notificationTargetARN = notificationTargetARN
      self.roleARN = roleARN
      self.notificationMetadata = notificationMetadata
      self.heartbeatTimeout = heartbeatTimeout
      self.globalTimeout = globalTimeout
      self.defaultResult = defaultResult
    }

    public static let schema = AWSSchema(
      "LifecycleHook",
      #"""
      LifecycleHookName string(1..255)/[A-Za-z0-9\-_\/]+/
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LifecycleTransition string
      NotificationTargetARN string(0..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      RoleARN string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NotificationMetadata string(1..4000)/[\u0009\u000A\u000D\u0020-\u007e]+/
      HeartbeatTimeout int
      GlobalTimeout int
      DefaultResult string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&lifecycleHookName)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readString(&lifecycleTransition)
      case 3: r.readString(&notificationTargetARN)
      case 4: r.readString(&roleARN)
      case 5: r.readString(&notificationMetadata)
      case 6: r.readInt(&heartbeatTimeout)
      case 7: r.readInt(&globalTimeout)
      case 8: r.readString(&defaultResult)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, lifecycleHookName)
      w.writeString(1, autoScalingGroupName)
      w.writeString(2, lifecycleTransition)
      w.writeString(3, notificationTargetARN)
      w.writeString(4, roleARN)
      w.writeString(5, notificationMetadata)
      w.writeInt(6, heartbeatTimeout)
      w.writeInt(7, globalTimeout)
      w.writeString(8, defaultResult)
    }
  }
}
