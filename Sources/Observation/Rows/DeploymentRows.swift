internal import AWSModel
internal import ClusterModel

extension ServiceRow {
  static func deployment(_ deployment: ECS.Deployment) -> DeploymentRecord {
    DeploymentRecord(
      id: deployment.id ?? "", status: deployment.status ?? "", rolloutState: deployment.rolloutState?.rawValue,
      rolloutStateReason: deployment.rolloutStateReason, taskDefinitionArn: deployment.taskDefinition ?? "",
      desiredCount: deployment.desiredCount ?? 0, runningCount: deployment.runningCount ?? 0,
      pendingCount: deployment.pendingCount ?? 0, failedTasks: deployment.failedTasks ?? 0,
      createdAt: deployment.createdAt)
  }

  /// A task set, which an external deployment controller keeps, plays the part of a deployment.
  static func deployment(_ set: ECS.TaskSet) -> DeploymentRecord {
    DeploymentRecord(
      id: set.id ?? "", status: set.status ?? "",
      rolloutState: set.stabilityStatus == .steadyState ? "COMPLETED" : "IN_PROGRESS",
      taskDefinitionArn: set.taskDefinition ?? "", desiredCount: set.computedDesiredCount ?? 0,
      runningCount: set.runningCount ?? 0, pendingCount: set.pendingCount ?? 0, createdAt: set.createdAt)
  }
}
