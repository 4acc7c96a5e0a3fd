internal import AWSModel
internal import ClusterModel

/// Which providers a cluster has.
extension ECSWorld {
  /// The cluster that a provider is associated with.
  func cluster(of provider: SimCapacityProvider) -> SimCluster? {
    clusters.all.first { $0.status == "ACTIVE" && $0.capacityProviders.contains(provider.name) }
  }

  func putClusterCapacityProviders(
    _ request: ECS.PutClusterCapacityProvidersRequest
  ) throws(AWSError) -> ECS.PutClusterCapacityProvidersResponse {
    let cluster = try cluster(request.cluster ?? "")
    guard cluster.attachmentsStatus != "UPDATE_IN_PROGRESS" else {
      throw ECS.Errors.updateInProgressException(
        "The specified cluster is in a busy state. Cluster attachments must be in UPDATE_COMPLETE or UPDATE_FAILED state "
          + "before they can be updated. Wait and try again.")
    }
    try setProviders(request.capacityProviders ?? [], request.defaultCapacityProviderStrategy ?? [], of: cluster)
    return ECS.PutClusterCapacityProvidersResponse(cluster: shape(cluster, ["ATTACHMENTS"]))
  }

  func setProviders(
    _ names: [String], _ strategy: [ECS.CapacityProviderStrategyItem], of cluster: SimCluster
  ) throws(AWSError) {
    let plain = names.map { $0.hasPrefix("arn:") ? $0.resourceName : $0 }
    for name in plain where !ProviderStrategy.isFargate(name) { try check(provider: name, for: cluster) }
    for item in strategy where !plain.contains(item.capacityProvider ?? "") {
      throw ECS.Errors.invalidParameterException(
        "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the "
          + "cluster. Associate the capacity provider with the cluster and try again.")
    }
    if !strategy.isEmpty { try ProviderStrategy.check(strategy) }
    for name in cluster.capacityProviders where !plain.contains(name) { try checkUnused(name, in: cluster) }
    let before = cluster.capacityProviders
    cluster.capacityProviders = plain
    cluster.defaultStrategy = strategy
    guard before != plain else { return }
    for name in before where !plain.contains(name) { capacityProvider(name).map(removeManagedScaling) }
    let managed = plain.filter { !before.contains($0) }.compactMap { capacityProvider($0) }
    for provider in managed { associate(provider, with: cluster) }
    if managed.contains(where: { $0.managesScaling || $0.managesDraining }) { beginAttaching(cluster) }
  }

  private func check(provider name: String, for cluster: SimCluster) throws(AWSError) {
    guard let provider = capacityProvider(name) else {
      throw ECS.Errors.invalidParameterException("The specified capacity provider \(name) was not found.")
    }
    if provider.managesScaling, let other = self.cluster(of: provider), other !== cluster {
      throw ECS.Errors.resourceInUseException(
        "The capacity provider \(name) with managed scaling enabled is associated with the cluster \(other.name). Such a "
          + "provider can be associated with one cluster only.")
    }
  }

  /// A provider that a service uses cannot be taken away. Source: PutClusterCapacityProviders.
  private func checkUnused(_ name: String, in cluster: SimCluster) throws(AWSError) {
    let isUsed = cluster.services.all.contains { service in
      service.status == "ACTIVE"
        && (service.echo.capacityProviderStrategy ?? []).contains { $0.capacityProvider == name }
    }
    guard !isUsed else {
      throw ECS.Errors.resourceInUseException(
        "The specified capacity provider is in use and cannot be removed: \(name)")
    }
  }

  /// The group gets the tag by which ECS knows it, instances that come from it belong to the provider, and managed scaling
  /// its policy.
  private func associate(_ provider: SimCapacityProvider, with cluster: SimCluster) {
    guard let group = region.autoScaling.group(arnOrName: provider.groupARN) else { return }
    if group.tags["AmazonECSManaged"] == nil {
      group.tags["AmazonECSManaged"] = GroupTag(value: "", propagates: true)
    }
    renewManagedScaling(of: provider)
  }

  private func beginAttaching(_ cluster: SimCluster) {
    cluster.attachmentsStatus = "UPDATE_IN_PROGRESS"
    region.schedule(
      .ecs(.attachmentsSettled(cluster)), after: region.tuning.capacityProviderChange.draw(&region.random[.scheduler]))
  }

  /// What ECS put in place for a cluster's providers. Source: Cluster, `attachments`.
  func attachments(of cluster: SimCluster) -> [ECS.Attachment] {
    var result: [ECS.Attachment] = []
    let status = cluster.attachmentsStatus == "UPDATE_IN_PROGRESS" ? "PRECREATED" : "CREATED"
    for provider in cluster.capacityProviders.compactMap({ capacityProvider($0) }) {
      var stream = RandomStream(seed: 0, label: "attachment/\(provider.arn)")
      let ids = (stream.uuid(), stream.uuid())
      let name = ECS.KeyValuePair(name: "capacityProviderName", value: provider.name)
      if let policy = provider.policy {
        let detail = ECS.KeyValuePair(name: "scalingPolicyName", value: policy.name)
        result.append(ECS.Attachment(id: ids.0, type: "managed_scaling", status: status, details: [name, detail]))
      }
      if provider.managesDraining {
        let detail = ECS.KeyValuePair(name: "autoScalingLifecycleHookName", value: Self.drainingHookName)
        result.append(ECS.Attachment(id: ids.1, type: "managed_draining", status: status, details: [name, detail]))
      }
    }
    return result
  }
}
