internal import AWSModel
internal import ClusterModel

extension LambdaFunction {
  /// Looks once whether what surrounds the function fits it. What does not would fail later, at night.
  ///
  /// - Throws: ``LambdaFailure`` where the configuration operates nothing, where a pattern's policies collide, or where the
  ///   drain hook of a group gives up before two ticks of the schedule have passed, so that no heartbeat would come in time.
  public func checkSetUp() async throws {
    guard !book.policies.isEmpty else { throw LambdaFailure(message: "the configuration names no cluster") }
    for policy in book.policies where policy.mode == .act {
      for case .name(let group) in policy.groups { try await checkHook(of: group, policy) }
    }
  }

  private func checkHook(of group: String, _ policy: ClusterPolicy) async throws {
    let hookName = policy.disruption.drain.hook
    let hooks: [AutoScaling.LifecycleHook]
    do {
      let aws = try await services.connect(policy)
      hooks =
        try await aws.call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: group)).lifecycleHooks ?? []
    } catch let error as AWSError where error.code == "ValidationError" {
      // A group that is not there yet holds nothing.
      return
    }
    guard let hook = hooks.first(where: { $0.lifecycleHookName == hookName }) else { return }
    let timeout = Duration.seconds(hook.heartbeatTimeout ?? 3600)
    // The heartbeat is due at half the timeout, and the tick that sends it may just have missed that.
    let needed = settings.interval * 2
    guard timeout / 2 < needed else { return }
    throw LambdaFailure(
      message: "the hook \(hookName) of \(group) gives up after \(timeout), too soon for a schedule of "
        + "\(settings.interval): set its HeartbeatTimeout to at least \(needed * 2)")
  }
}
