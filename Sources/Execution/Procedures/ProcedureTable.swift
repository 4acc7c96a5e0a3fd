internal import ClusterModel
internal import FoundationEssentials

extension ExecutionContext {
  /// How `action` is carried out.
  ///
  /// - Parameters:
  ///   - planned: the instant that the plan stands for.
  ///   - now: the present instant, for deadlines.
  func procedure(for action: PlannedAction, planned: Date, now: Date) -> Procedure {
    switch action.kind {
    case .setDesiredCapacity(let group, let from, let to), .launchReplacement(let group, let from, let to, _):
      setDesiredCapacity(group, from: from, to: to)
    case .drain(let instance): drain(instance, witness: action.witness)
    case .undrain(let instance): undrain(instance)
    case .terminateInstance(let instance, let group, let decrements):
      terminate(instance, group, decrements: decrements, now: now)
    case .completeLifecycleAction(let instance, let group, let hook, let result):
      completeLifecycleAction(instance, group, hook: hook, result: result, now: now)
    case .recordLifecycleHeartbeat(let instance, let group, let hook):
      recordLifecycleHeartbeat(instance, group, hook: hook)
    case .tagIntent(let instance, let intent): tagIntent(instance, intent, witness: action.witness)
    case .setServiceDesiredCount(let service, let from, let to):
      setServiceDesiredCount(service, from: from, to: to, now: now)
    case .setInstanceHealth(let instance, let healthy): setInstanceHealth(instance, healthy: healthy)
    case .putMetric(let point): putMetric(point, at: planned)
    case .stopTask(let task, let reason): stopTask(task, reason: reason)
    case .setInstanceProtection(let instances, let group, let protected):
      setInstanceProtection(instances, group, protected: protected)
    }
  }

  /// What a finished action tells the later ones of the same execution.
  mutating func learn(from action: PlannedAction, wasDone: Bool) {
    if let group = action.kind.group ?? action.kind.instance.flatMap({ self.group(of: $0) }) {
      boundGroups.insert(group)
    }
    if wasDone, case .tagIntent(let instance, .some(let intent)) = action.kind, intent.reason.isVoluntary,
      !intent.isAborted, self.instance(instance)?.intent.map(\.isAborted) ?? true
    {
      freshIntents[instance.ec2InstanceID] = intent
      if let group = self.group(of: instance) { steadyGroups.insert(group) }
    }
  }
}

extension ActionKind {
  /// The one instance that it is about.
  var instance: InstanceReference? {
    switch self {
    case .drain(let instance), .undrain(let instance), .terminateInstance(let instance, _, _),
      .completeLifecycleAction(let instance, _, _, _), .recordLifecycleHeartbeat(let instance, _, _),
      .tagIntent(let instance, _), .setInstanceHealth(let instance, _), .launchReplacement(_, _, _, let instance):
      instance
    case .setDesiredCapacity, .setServiceDesiredCount, .putMetric, .stopTask, .setInstanceProtection: nil
    }
  }

  /// The group that it names.
  var group: String? {
    switch self {
    case .setDesiredCapacity(let group, _, _), .terminateInstance(_, let group, _),
      .completeLifecycleAction(_, let group, _, _), .recordLifecycleHeartbeat(_, let group, _),
      .setInstanceProtection(_, let group, _), .launchReplacement(let group, _, _, _):
      group
    default: nil
    }
  }
}
