internal import ClusterModel

/// I5: nothing is written twice in a plan, and nothing is both done and undone.
enum OnceOnlyCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    var ids: Set<String> = []
    var targets: Set<String> = []
    for action in audited.plan.actions {
      if action.id.isEmpty { findings.append(AuditFinding(.onceOnly, "an action has no id")) }
      if !ids.insert(action.id).inserted {
        findings.append(AuditFinding(.onceOnly, action: action.id, "two actions have this id"))
      }
      for target in Self.targets(of: action.kind) where !targets.insert(target).inserted {
        findings.append(AuditFinding(.onceOnly, action: action.id, "\(target) is written a second time"))
      }
    }
    return findings
  }

  /// What an action writes, so that two actions with one target contradict or repeat each other.
  private static func targets(of kind: ActionKind) -> [String] {
    switch kind {
    case .setDesiredCapacity(let group, _, _): ["desired capacity of '\(group)'"]
    case .launchReplacement(_, _, _, let instance): ["replacement of \(instance.ec2InstanceID)"]
    case .drain(let instance), .undrain(let instance): ["state of \(instance.ec2InstanceID)"]
    case .terminateInstance(let instance, _, _): ["life of \(instance.ec2InstanceID)"]
    // Its timer may be restarted before it is let go: execution may see what keeps it from that.
    case .completeLifecycleAction(let instance, _, let hook, _):
      ["lifecycle action \(hook) of \(instance.ec2InstanceID)"]
    case .recordLifecycleHeartbeat(let instance, _, let hook):
      ["timer of lifecycle action \(hook) of \(instance.ec2InstanceID)"]
    case .tagIntent(let instance, _): ["intent on \(instance.ec2InstanceID)"]
    case .setServiceDesiredCount(let service, _, _): ["desired count of '\(service)'"]
    case .setInstanceHealth(let instance, _): ["health of \(instance.ec2InstanceID)"]
    case .putMetric(let point): ["metric \(point.namespace)/\(point.name)"]
    case .stopTask(let task, _): ["task \(task)"]
    case .setInstanceProtection(let instances, _, _): instances.map { "protection of \($0.ec2InstanceID)" }
    }
  }
}
