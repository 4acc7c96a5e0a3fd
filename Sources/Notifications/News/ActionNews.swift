internal import ClusterModel
internal import Controller
internal import PolicyDocument

/// What was done: one item for each action that people would notice. Marks, heartbeats and metrics are not told.
enum ActionNews {
  static func read(_ report: PassReport) -> [NewsItem] {
    let actions = Dictionary(
      (report.plan?.actions ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return report.outcomes.compactMap { outcome in
      guard let action = actions[outcome.action] else { return nil }
      switch outcome.status {
      case .done: return item(action)
      case .failed, .unknown:
        let subject = action.kind.subjectNames.joined(separator: ", ")
        return NewsItem(
          .failure, subject: subject, text: "\(outcome.kind) \(subject): \(outcome.status.rawValue): \(outcome.message)"
        )
      case .alreadySo, .superseded, .skipped: return nil
      }
    }
  }

  private static func item(_ action: PlannedAction) -> NewsItem? {
    guard let (event, subject, what) = told(action.kind) else { return nil }
    return NewsItem(event, subject: subject, text: action.reason.isEmpty ? what : "\(what): \(action.reason)")
  }

  private static func told(_ kind: ActionKind) -> (event: NotificationRoute.Event, subject: String, what: String)? {
    switch kind {
    case .setDesiredCapacity(let group, let from, let to): (.scaling, group, "group \(group) \(from) → \(to)")
    case .launchReplacement(let group, let from, let to, let instance):
      (.scaling, group, "group \(group) \(from) → \(to), in the place of \(instance.ec2InstanceID)")
    case .setServiceDesiredCount(let service, let from, let to):
      (.scaling, service, "service \(service) \(from) → \(to) tasks")
    case .terminateInstance(let instance, let group, _):
      (.scaling, group, "group \(group) gives back \(instance.ec2InstanceID)")
    case .drain(let instance): (.drain, instance.ec2InstanceID, "drains \(instance.ec2InstanceID)")
    case .undrain(let instance):
      (.drain, instance.ec2InstanceID, "gives up draining \(instance.ec2InstanceID), it is ACTIVE again")
    case .completeLifecycleAction(let instance, let group, _, let result):
      (.drain, instance.ec2InstanceID, "lets \(instance.ec2InstanceID) of \(group) go (\(result))")
    case .stopTask(let task, _): (.drain, task, "stops task \(task)")
    case .setInstanceHealth(let instance, let isHealthy):
      (
        .repair, instance.ec2InstanceID,
        "tells Auto Scaling that \(instance.ec2InstanceID) is \(isHealthy ? "healthy" : "unhealthy")"
      )
    case .recordLifecycleHeartbeat, .tagIntent, .putMetric, .setInstanceProtection: nil
    }
  }
}
