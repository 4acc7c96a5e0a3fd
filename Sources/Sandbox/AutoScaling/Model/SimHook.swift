internal import AWSModel

/// A lifecycle hook.
struct SimHook {
  enum Transition: String {
    case launching = "autoscaling:EC2_INSTANCE_LAUNCHING"
    case terminating = "autoscaling:EC2_INSTANCE_TERMINATING"
  }

  var name: String
  var transition: Transition
  /// 30 to 7200 seconds, an hour by default.
  var heartbeatSeconds = 3600
  /// `ABANDON` unless the caller says otherwise. Source: PutLifecycleHook.
  var defaultResult = "ABANDON"
  var targetARN: String?
  var roleARN: String?
  var metadata: String?

  /// The longest that heartbeats can hold an instance: 48 hours or a hundred timeouts.
  var globalTimeoutSeconds: Int { min(172_800, heartbeatSeconds * 100) }
}

/// One hook's hold on one instance.
struct SimLifecycleAction {
  var hook: SimHook
  var token: String
  var startedAt: VirtualInstant
  /// Rises with each heartbeat.
  var epoch = 0
}
