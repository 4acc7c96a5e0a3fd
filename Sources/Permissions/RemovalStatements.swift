internal import ClusterModel

/// What it takes to change the size of groups and to take instances away.
extension ClusterStatements {
  var removal: [PermissionStatement] { [writeGroups, drain, sign] }

  /// Only groups that bear the cluster's tag are ever written to: IAM holds it, too.
  private var writeGroups: PermissionStatement {
    var actions = ["autoscaling:CompleteLifecycleAction", "autoscaling:RecordLifecycleActionHeartbeat"]
    if policy.sizing.act == .desired {
      actions += ["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"]
      if policy.disruption.protects { actions.append("autoscaling:SetInstanceProtection") }
    }
    if policy.disruption.repairs { actions.append("autoscaling:SetInstanceHealth") }
    return PermissionStatement(
      "WriteGroups\(suffix)", actions, on: groups,
      if: [
        PermissionCondition(
          "StringLike", "autoscaling:ResourceTag/\(BallastTag.cluster)", [policy.name, cluster])
      ], reason: "Sizes, ends of instances and lifecycle hooks of the groups that bear the tag of \(policy.name).")
  }

  private var groups: [String] {
    let names = policy.groups.map { selector -> String in
      if case .name(let name) = selector { name } else { "*" }
    }
    return Set(names.isEmpty ? ["*"] : names).map {
      arn("autoscaling", "autoScalingGroup:*:autoScalingGroupName/\($0)")
    }
  }

  private var drain: PermissionStatement {
    PermissionStatement(
      "DrainInstances\(suffix)", ["ecs:UpdateContainerInstancesState"],
      on: [arn("ecs", "container-instance/\(policy.name)/*")],
      reason: "Instances that leave are set DRAINING first, and ACTIVE again where they are to stay.")
  }

  /// The tag says who takes an instance away; no other may be written.
  private var sign: PermissionStatement {
    PermissionStatement(
      "SignRemovals\(suffix)", ["ec2:CreateTags", "ec2:DeleteTags"], on: [arn("ec2", "instance/*")],
      if: [
        PermissionCondition("ForAllValues:StringEquals", "aws:TagKeys", [DisruptionIntent.tagKey]),
        PermissionCondition("Null", "aws:TagKeys", ["false"]),
      ], reason: "The tag \(DisruptionIntent.tagKey) says whose a removal is and why.")
  }

  var writeServices: PermissionStatement? {
    if policy.daemonServices.isEmpty { return nil }
    return PermissionStatement(
      "CountDaemons\(suffix)", ["ecs:UpdateService"],
      on: policy.daemonServices.map { arn("ecs", "service/\(policy.name)/\($0)") },
      reason: "Services that are to have one task per instance are kept at it.")
  }

  var stopTasks: PermissionStatement? {
    guard policy.disruption.drain.standaloneTasks.patience != nil else { return nil }
    return PermissionStatement(
      "StopStandaloneTasks\(suffix)", ["ecs:StopTask"], on: [arn("ecs", "task/\(policy.name)/*")],
      reason:
        "Tasks that no service owns are stopped on instances that leave, after the time that the policy gives them.")
  }
}
