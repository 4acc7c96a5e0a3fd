internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials
internal import Observation

/// Which clusters a notice may concern.
enum NoticeScope: Sendable, Hashable {
  /// The cluster of this name.
  case cluster(String)
  /// Whichever cluster the group belongs to.
  case group(String, instance: String?)
  /// Whichever cluster the EC2 instance is in.
  case instance(String)
  case everyCluster
  case none
}

extension ClusterNotice {
  var scope: NoticeScope {
    switch subject {
    case .task(let task): Self.cluster(task.clusterArn)
    case .containerInstance(let instance, let cluster): Self.cluster(cluster ?? Self.clusterArn(of: instance))
    case .serviceAction(let action): Self.cluster(action.clusterArn)
    case .lifecycle(let action): .group(action.group, instance: action.instance)
    case .groupActivity(let group, let instance): .group(group, instance: instance)
    case .spotInterruption(let instance), .rebalanceRecommendation(let instance), .instanceState(let instance, _):
      .instance(instance)
    case .tick: .everyCluster
    case .test, .other: .none
    }
  }

  /// What it changes of a snapshot.
  ///
  /// - Parameter at: when it was told. What EC2 has announced counts from when it did: an event may come hours late.
  func update(at: Date) -> ClusterUpdate? {
    switch subject {
    case .task(let task): .task(task)
    case .containerInstance(let instance, _): .instance(instance)
    case .spotInterruption(let instance): .notice(instance, InstanceNotice(.interruption, at: began(by: at)))
    case .rebalanceRecommendation(let instance): .notice(instance, InstanceNotice(.rebalance, at: began(by: at)))
    default: nil
    }
  }

  /// Whether a pass is due at once: something waits for a decision. Everything else waits for the next pass.
  var isUrgent: Bool {
    switch subject {
    case .lifecycle(let action): action.isTermination
    case .spotInterruption, .rebalanceRecommendation, .tick: true
    case .serviceAction(let action): Self.urgentActions.contains(action.name)
    // Provisioning: it waits for capacity. Stopped: a drain may go on, or room has appeared.
    case .task(let task): task.lastStatus == "PROVISIONING" || task.lastStatus == "STOPPED"
    // Daemon-like services follow the instances, in passes of their own; everything else waits for the next pass.
    case .containerInstance: false
    case .instanceState(_, let state): state == "stopped" || state == "terminated" || state == "shutting-down"
    case .groupActivity: true
    case .test, .other: false
    }
  }

  /// When what it tells of began, which was told at `told`: by the event's own time, unless that is yet to come.
  private func began(by told: Date) -> Date { min(time ?? told, told) }

  /// Whether any policy could have a pass made of it.
  var mayMatter: Bool {
    if case .containerInstance = subject { return true }
    return isUrgent
  }

  /// What alone a pass has to look at; nil where that is the whole cluster, or nothing.
  ///
  /// - Parameter now: when it was told. The timer of a hook runs since then at the latest, and since the event's own time where
  ///   that is earlier.
  func focus(under policy: ClusterPolicy, now: Date) -> PassFocus? {
    switch subject {
    case .lifecycle(let action) where action.isTermination && action.hook == policy.disruption.drain.hook:
      .drain(DrainSubject(instance: action.instance, group: action.group, began: began(by: now)))
    case .containerInstance where !policy.daemonServices.isEmpty: .daemons
    default: nil
    }
  }

  /// Source: "Amazon ECS service action events".
  private static let urgentActions: Set<String> = [
    "SERVICE_TASK_PLACEMENT_FAILURE", "SERVICE_TASK_CONFIGURATION_FAILURE", "SERVICE_TASK_START_IMPAIRED",
    "SERVICE_DAEMON_PLACEMENT_CONSTRAINT_VIOLATED", "SERVICE_DESIRED_COUNT_UPDATED", "SERVICE_DEPLOYMENT_IN_PROGRESS",
    "SERVICE_DEPLOYMENT_FAILED",
  ]

  private static func cluster(_ arn: String?) -> NoticeScope {
    guard let name = arn?.resourceName, !name.isEmpty else { return .none }
    return .cluster(name)
  }

  /// Long ARNs hold their cluster's name, `…:container-instance/CLUSTER/ID`; short ones, of accounts that never opted in, do not.
  private static func clusterArn(of instance: ECS.ContainerInstance) -> String? {
    let parts = (instance.containerInstanceArn ?? "").split(separator: "/")
    return parts.count == 3 ? String(parts[1]) : nil
  }
}
