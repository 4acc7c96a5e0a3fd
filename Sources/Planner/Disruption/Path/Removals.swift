internal import ClusterModel
internal import FoundationEssentials

/// The one path by which instances leave, one step a pass: intent tag and DRAINING, then reads that agree, then the end.
///
/// Every step follows from what is: the tag says that a drain is ours, the status that it has begun, reads that the
/// instance is empty. What reads have shown is remembered; losing that only delays the end.
public enum Removals {
  /// How many reads, begun after the drain was confirmed, must show the instance empty before Ballast ends it by itself.
  public static let agreeingReads = 2
}

extension Removals {
  static func reference(_ instance: ContainerInstance) -> InstanceReference {
    InstanceReference(ec2InstanceID: instance.ec2InstanceID, containerInstanceArn: instance.arn)
  }

  /// Names the removal of one instance, each attempt apart.
  static func decision(
    _ instance: ContainerInstance, _ reason: DisruptionIntent.Reason, attempt: Int, _ view: PlanningView
  ) -> String {
    let kind = reason == .scaleIn ? "scaleIn" : reason.rawValue
    return DecisionID(view.snapshot.cluster, kind).with(instance.ec2InstanceID).with(attempt).text
  }

  static func actionID(_ kind: String, _ instance: ContainerInstance, _ intent: DisruptionIntent, _ view: PlanningView)
    -> String
  {
    DecisionID(view.snapshot.cluster, kind).with(instance.ec2InstanceID).with(intent.decision)
      .with(intent.isSettled ? 2 : intent.isAborted ? 1 : 0).text
  }
}
