internal import ClusterModel

/// Decisions in a line each.
enum DecisionText {
  /// What an executed action is in the diary; nil for those that only prepare another.
  static func entry(_ action: PlannedAction, _ second: Int) -> DemoState.Entry? {
    switch action.kind {
    case .setDesiredCapacity(let group, let from, let to):
      return .init(second: second, mark: .grow, text: "\(group) \(from) → \(to): \(action.reason)")
    case .terminateInstance(let instance, let group, _):
      return .init(
        second: second, mark: .shrink, text: "\(group) gives back \(instance.ec2InstanceID): \(action.reason)")
    case .drain(let instance):
      return .init(second: second, mark: .drain, text: "drains \(instance.ec2InstanceID): \(action.reason)")
    case .undrain(let instance):
      return .init(second: second, mark: .drain, text: "keeps \(instance.ec2InstanceID): \(action.reason)")
    case .launchReplacement(let group, let from, let to, let instance):
      return .init(
        second: second, mark: .grow, text: "\(group) \(from) → \(to) for \(instance.ec2InstanceID): \(action.reason)")
    case .tagIntent, .putMetric, .recordLifecycleHeartbeat, .setInstanceProtection: return nil
    case .completeLifecycleAction, .setServiceDesiredCount, .setInstanceHealth, .stopTask:
      return .init(second: second, mark: .note, text: "\(action.kind.name): \(action.reason)")
    }
  }

  /// Whether a refusal belongs into the diary: what stands in the way of growing does, what merely holds a scale-in back
  /// does not.
  static func isNews(_ refusal: Refusal) -> Bool {
    [.launchBackoff, .groupAtMaximum, .audit].contains(refusal.code)
  }
}
