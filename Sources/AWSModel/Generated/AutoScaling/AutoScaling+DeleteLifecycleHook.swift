// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DeleteLifecycleHook`.
  public static let deleteLifecycleHook = AWSOperation<DeleteLifecycleHookRequest, DeleteLifecycleHookResponse>(
    name: "DeleteLifecycleHook", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteLifecycleHookRequest: AWSShape {
    public var lifecycleHookName: String?
    public var autoScalingGroupName: String?

    public init() {}

    public init(
      lifecycleHookName: String? = nil,
      autoScalingGroupName: String? = nil
    ) {
      self.lifecycleHookName = lifecycleHookName
      self.autoScalingGroupName = autoScalingGroupName
    }

    public static let schema = AWSSchema(
      "DeleteLifecycleHookRequest",
      #"""
      LifecycleHookName! string(1..255)/[A-Za-z0-9\-_\/]+/
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&lifecycleHookName)
      case 1: r.readString(&autoScalingGroupName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, lifecycleHookName)
      w.writeString(1, autoScalingGroupName)
    }
  }

  public struct DeleteLifecycleHookResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteLifecycleHookResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
