internal import AWSModel
internal import ClusterModel
internal import Placement

/// RunTask with a capacity-provider strategy.
extension ECSWorld {
  /// - Throws: `ClientException` where more tasks would wait than a cluster may have. Source: RunTask.
  func runByProviders(
    _ request: ECS.RunTaskRequest, _ definition: SimTaskDefinition, _ items: [ECS.CapacityProviderStrategyItem],
    in cluster: SimCluster
  ) throws(AWSError) -> (tasks: [SimTask], failures: [ECS.Failure]) {
    let strategy = try strategy(items, in: cluster)
    let rules = try PlacementRules(request.placementConstraints, request.placementStrategy)
    let requirement =
      request.overrides.map { definition.rules.requirement(overrides: ReservationOverrides($0)) }
      ?? definition.requirement
    let group = request.group ?? "family:\(definition.family)"
    let kind = TaskKind(
      requirement: requirement, group: group, constraints: rules.constraints, strategy: rules.strategy,
      isService: false)
    let count = request.count ?? 1
    cluster.waiting.removeAll { $0.task.instance != nil || $0.task.desiredStatus == .stopped }
    let mayWait = strategy.items.contains(where: \.provider.managesScaling)
    guard !mayWait || cluster.waiting.count + count <= Self.waitingLimit else {
      throw ECS.Errors.clientException(
        "You have reached the limit on the number of tasks that you can provision: \(Self.waitingLimit) tasks of the cluster "
          + "\(cluster.name) are in the PROVISIONING state.")
    }
    let outcome = start(
      definition, count: count, by: strategy, beside: strategy.items.map { _ in 0 }, kind: kind, in: cluster
    ) { provider in
      TaskOrigin(
        group: group, startedBy: request.startedBy,
        extras: extras(
          definition, requirement, request.overrides, request.tags, request.propagateTags,
          request.enableExecuteCommand, provider.name),
        subnets: request.networkConfiguration?.awsvpcConfiguration?.subnets ?? [])
    }
    let failures = outcome.failedKind.map { self.failures($0, cluster) } ?? []
    return (outcome.tasks, failures)
  }
}
