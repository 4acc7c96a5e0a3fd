internal import ClusterModel

/// The plan that takes every mark of Ballast's off a cluster.
enum ReleasePlan {
  /// Drains of our own end first, then the intent goes: killed in between, the instance is still known as ours.
  static func make(for snapshot: ClusterSnapshot) -> Plan {
    var plan = Plan(cluster: snapshot.cluster.name, asOf: snapshot.asOf, parent: snapshot.digest, mode: .act)
    for instance in snapshot.instances.sorted(by: { $0.ec2InstanceID < $1.ec2InstanceID }) {
      guard let intent = instance.intent else { continue }
      release(instance, intent: intent, in: &plan)
    }
    return plan
  }

  private static func release(_ instance: ContainerInstance, intent: DisruptionIntent, in plan: inout Plan) {
    let id = instance.ec2InstanceID
    if instance.lifecycleState?.hasPrefix("Terminating") == true {
      plan.refusals.append(
        Refusal(
          subject: id, code: .notDefined,
          message: "Auto Scaling is terminating it, which cannot be taken back: its mark goes with it"))
      return
    }
    let reference = InstanceReference(ec2InstanceID: id, containerInstanceArn: instance.arn)
    if instance.status == .draining, intent.ownsDrain {
      plan.actions.append(
        PlannedAction(
          id: "release-undrain-\(id)", kind: .undrain(instance: reference),
          reason: "Ballast set it DRAINING (\(intent.reason.rawValue), decision \(intent.decision))",
          because: ["instance:\(id)"], expectedEffect: "\(id) is ACTIVE"))
    }
    plan.actions.append(
      PlannedAction(
        id: "release-tag-\(id)", kind: .tagIntent(instance: reference, intent: nil),
        reason: "the tag \(DisruptionIntent.tagKey) is Ballast's", because: ["instance:\(id)"],
        expectedEffect: "\(id) bears no mark of Ballast's"))
  }
}
