internal import ClusterModel

/// When a plan that was saved before may still be executed.
enum SavedPlan {
  /// Why `plan` is not to be executed on `snapshot`, in a sentence that says what to do; nil where it may.
  static func reasonToRefuse(_ plan: Plan, now snapshot: ClusterSnapshot, policy: ClusterPolicy) -> String? {
    if plan.cluster != snapshot.cluster.name {
      return "the plan is for cluster '\(plan.cluster)', not for '\(snapshot.cluster.name)'"
    }
    let digest = snapshot.digest
    if plan.parent != digest {
      return "the cluster has moved on since the plan was made (it rests on \(plan.parent), now it is \(digest)): "
        + "make a new plan"
    }
    if policy.mode == .observe {
      return "the policy of '\(plan.cluster)' says mode: observe, so nothing is executed: set mode: act first"
    }
    if snapshot.isPaused {
      return "the cluster bears the tag \(BallastTag.pause), so nothing is executed: remove it first"
    }
    return nil
  }
}
