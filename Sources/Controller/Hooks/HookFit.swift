internal import AWSModel
internal import ClusterModel

/// Whether a group's drain hook leaves time enough for the looks that send its heartbeats.
///
/// A heartbeat is due once half of a hook's timeout has run, and the next look sends it: that one has to come within the other
/// half.
enum HookFit: Sendable, Hashable {
  case fits
  /// The group has no such hook, or is not there: it holds nothing.
  case none
  /// It gives up after so long.
  case tooShort(Duration)

  /// Asks for the hooks of a group, one call.
  static func find(
    _ hook: String, of group: String, needed: Duration, aws: any AWSCaller
  ) async throws -> HookFit {
    let hooks: [AutoScaling.LifecycleHook]
    do {
      hooks =
        try await aws.call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: group)).lifecycleHooks ?? []
    } catch let error as AWSError where error.code == "ValidationError" {
      // A group that is not there yet holds nothing.
      return .none
    }
    guard let found = hooks.first(where: { $0.lifecycleHookName == hook }) else { return .none }
    let timeout = Duration.seconds(found.heartbeatTimeout ?? 3600)
    return timeout < needed ? .tooShort(timeout) : .fits
  }
}

/// One Auto Scaling group among those of every account and Region.
struct GroupPlace: Hashable {
  let region: String?
  let roleArn: String?
  let group: String

  init(_ group: String, _ policy: ClusterPolicy) {
    self.group = group
    region = policy.region
    roleArn = policy.roleArn
  }
}
