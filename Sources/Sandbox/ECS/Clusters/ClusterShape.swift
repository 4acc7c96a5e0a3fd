internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  /// A cluster as DescribeClusters shows it, with what `include` asks for.
  func shape(_ cluster: SimCluster, _ include: Set<String>) -> ECS.Cluster {
    var result = ECS.Cluster()
    result.clusterArn = cluster.arn
    result.clusterName = cluster.name
    result.status = cluster.status
    result.registeredContainerInstancesCount = cluster.instances.all.filter(\.isRegistered).count
    result.runningTasksCount = cluster.tally.running
    result.pendingTasksCount = cluster.tally.pending
    result.activeServicesCount = cluster.services.all.filter { $0.status == "ACTIVE" }.count
    result.statistics = include.contains("STATISTICS") ? statistics(cluster) : []
    result.tags = include.contains("TAGS") ? cluster.tags.ecs : []
    result.settings = include.contains("SETTINGS") ? cluster.settings : []
    if include.contains("CONFIGURATIONS") { result.configuration = cluster.configuration }
    result.capacityProviders = cluster.capacityProviders
    result.defaultCapacityProviderStrategy = cluster.defaultStrategy
    result.attachmentsStatus = cluster.attachmentsStatus
    if include.contains("ATTACHMENTS") { result.attachments = attachments(of: cluster) }
    result.serviceConnectDefaults = cluster.serviceConnectNamespace.map {
      ECS.ClusterServiceConnectDefaults(namespace: $0)
    }
    return result
  }

  /// Counts by launch type: only EC2's can be other than zero here.
  private func statistics(_ cluster: SimCluster) -> [ECS.KeyValuePair] {
    let active = cluster.services.all.filter { $0.status == "ACTIVE" }.count
    let draining = cluster.services.all.filter { $0.status == "DRAINING" }.count
    let counts: [(String, Int)] = [
      ("runningEC2TasksCount", cluster.tally.running), ("runningFargateTasksCount", 0),
      ("pendingEC2TasksCount", cluster.tally.pending), ("pendingFargateTasksCount", 0),
      ("runningExternalTasksCount", 0), ("pendingExternalTasksCount", 0),
      ("activeEC2ServiceCount", active), ("activeFargateServiceCount", 0), ("activeExternalServiceCount", 0),
      ("drainingEC2ServiceCount", draining), ("drainingFargateServiceCount", 0),
      ("drainingExternalServiceCount", 0),
    ]
    return counts.map { ECS.KeyValuePair(name: $0.0, value: "\($0.1)") }
  }
}
