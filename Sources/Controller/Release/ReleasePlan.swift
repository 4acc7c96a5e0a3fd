internal import ClusterModel

/// The plan that takes every mark of Ballast's off a cluster.
enum ReleasePlan {
  /// Drains of our own end first, then the intent goes: killed in between, the instance is still known as ours.
  static func make(for snapshot: ClusterSnapshot, policy: ClusterPolicy) -> Plan {
    var plan = Plan(cluster: snapshot.cluster.name, asOf: snapshot.asOf, parent: snapshot.digest, mode: .act)
    for instance in snapshot.instances.sorted(by: { $0.ec2InstanceID < $1.ec2InstanceID }) {
      guard let intent = instance.intent else { continue }
      release(instance, intent: intent, in: &plan)
    }
    liftProtection(in: snapshot, policy, &plan)
    return plan
  }

  /// Protection from scale-in that Ballast has set. AWS does not say whose it is: it is Ballast's where the policy has Ballast
  /// protect and the group does not protect what it launches by itself.
  private static func liftProtection(in snapshot: ClusterSnapshot, _ policy: ClusterPolicy, _ plan: inout Plan) {
    guard policy.disruption.protects else { return }
    for (index, group) in snapshot.groups.enumerated()
    where group.isBound && !group.newInstancesProtected && group.managedScalingProvider == nil {
      let protected = snapshot.instances.filter {
        $0.group == Int32(index) && $0.isProtectedFromScaleIn && $0.lifecycleState == "InService"
      }
      if protected.isEmpty { continue }
      if group.unit == .instances, group.instanceCount > group.desiredCapacity {
        plan.refusals.append(
          Refusal(
            subject: group.name, code: .notDefined,
            message:
              "it has \(group.instanceCount) instances and wants \(group.desiredCapacity): lifted protection would "
              + "have it terminate one at once. Set its desired capacity first"))
        continue
      }
      let references = protected.map {
        InstanceReference(ec2InstanceID: $0.ec2InstanceID, containerInstanceArn: $0.arn)
      }
      plan.actions.append(
        PlannedAction(
          id: "release-protection-\(group.name)",
          kind: .setInstanceProtection(instances: references.sorted(), group: group.name, protected: false),
          reason: "the policy has Ballast protect what is to stay", because: ["group:\(group.name)"],
          expectedEffect: "\(group.name) may scale in any of them by itself"))
    }
  }

  private static func release(_ instance: ContainerInstance, intent: DisruptionIntent, in plan: inout Plan) {
    let id = instance.ec2InstanceID
    if instance.isTerminating {
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
