internal import AWSModel
internal import ClusterModel

/// I22: who only observes writes nothing. I23: nothing is written but to the groups and the cluster that are the controller's.
final class Scope: Invariant {
  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard call.isChange else { return }
    if witness.policy.mode == .observe { witness.report(.wroteWhileObserving, "\(call.name) in observe mode") }
    switch call.input {
    case let input as AutoScaling.SetDesiredCapacityRequest:
      checkGroup(input.autoScalingGroupName ?? "", call, witness)
    case let input as AutoScaling.TerminateInstanceInAutoScalingGroupRequest:
      checkGroup(witness.ledger.instances[input.instanceId ?? ""]?.group ?? "", call, witness)
    case let input as AutoScaling.CompleteLifecycleActionRequest:
      checkGroup(input.autoScalingGroupName ?? "", call, witness)
    case let input as ECS.UpdateContainerInstancesStateRequest: checkCluster(input.cluster, call, witness)
    case let input as ECS.UpdateServiceRequest: checkCluster(input.cluster, call, witness)
    case let input as ECS.StopTaskRequest: checkCluster(input.cluster, call, witness)
    case let input as EC2.CreateTagsRequest: checkInstances(input.resources, call, witness)
    case let input as EC2.DeleteTagsRequest: checkInstances(input.resources, call, witness)
    default: break
    }
  }

  private func checkGroup(_ name: String, _ call: WitnessedCall, _ witness: Witness) {
    if witness.groups[name] == nil {
      witness.report(.outOfScope, "\(call.name) on '\(name)', which is no group of the cluster's")
    }
  }

  private func checkCluster(_ cluster: String?, _ call: WitnessedCall, _ witness: Witness) {
    let name = cluster.map { $0.resourceName } ?? "default"
    if name != witness.ledger.cluster { witness.report(.outOfScope, "\(call.name) on cluster '\(name)'") }
  }

  private func checkInstances(_ ids: [String]?, _ call: WitnessedCall, _ witness: Witness) {
    for id in ids ?? [] {
      let group = witness.ledger.instances[id]?.group ?? ""
      if witness.groups[group] == nil { witness.report(.outOfScope, "\(call.name) on \(id) of group '\(group)'") }
    }
  }
}
