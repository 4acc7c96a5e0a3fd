internal import ClusterModel
internal import FoundationEssentials

/// Takes empty instances away, one step a pass: intent tag and DRAINING, then two agreeing reads, then termination.
///
/// Every step follows from what is: the tag says that a drain is ours, the status that it has begun, reads that the
/// instance is empty. What reads have shown is remembered; losing that only delays the termination.
enum Removals {}

extension Removals {
  static func reference(_ instance: ContainerInstance) -> InstanceReference {
    InstanceReference(ec2InstanceID: instance.ec2InstanceID, containerInstanceArn: instance.arn)
  }

  /// Names the removal of one instance, each attempt apart.
  static func decision(_ instance: ContainerInstance, attempt: Int, _ view: PlanningView) -> String {
    DecisionID(view.snapshot.cluster, "scaleIn").with(instance.ec2InstanceID).with(attempt).text
  }

  static func actionID(_ kind: String, _ instance: ContainerInstance, _ intent: DisruptionIntent, _ view: PlanningView)
    -> String
  {
    DecisionID(view.snapshot.cluster, kind).with(instance.ec2InstanceID).with(intent.decision)
      .with(intent.isAborted ? 1 : 0).text
  }
}
