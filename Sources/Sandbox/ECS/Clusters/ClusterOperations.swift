internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  /// The cluster that a request means: by name or ARN, `default` where none is named.
  ///
  /// - Throws: `ClusterNotFoundException`.
  func cluster(_ name: String?) throws(AWSError) -> SimCluster {
    guard let cluster = activeCluster(name ?? "default") else {
      throw ECS.Errors.clusterNotFoundException("Cluster not found.")
    }
    return cluster
  }

  /// The ACTIVE cluster of a name or ARN.
  func activeCluster(_ name: String) -> SimCluster? {
    anyCluster(name).flatMap { $0.status == "ACTIVE" ? $0 : nil }
  }

  private func anyCluster(_ name: String) -> SimCluster? {
    let prefix = region.arn("ecs", "cluster/")
    let plain = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return clusters.all.last { $0.name == plain }
  }

  func makeCluster(_ name: String) -> SimCluster {
    let cluster = SimCluster(
      ordinal: nextOrdinal(), name: name, arn: region.arn("ecs", "cluster/\(name)"),
      seed: region.random[.placement].next())
    clusters.insert(cluster)
    return cluster
  }

  func createCluster(_ request: ECS.CreateClusterRequest) throws(AWSError) -> ECS.CreateClusterResponse {
    let name = request.clusterName ?? "default"
    let isValid = (1...255).contains(name.count) && name.utf8.allSatisfy(Self.isNameByte)
    guard isValid else {
      throw ECS.Errors.invalidParameterException(
        "Identifier contains invalid characters. Identifiers must be between 1 and 255 characters and contain only "
          + "letters, numbers, hyphens and underscores.")
    }
    if let existing = activeCluster(name) {
      return ECS.CreateClusterResponse(cluster: shape(existing, ["TAGS", "SETTINGS", "CONFIGURATIONS"]))
    }
    let cluster = makeCluster(name)
    apply(request.settings, request.configuration, to: cluster)
    cluster.serviceConnectNamespace = request.serviceConnectDefaults?.namespace
    cluster.tags = ResourceTags(request.tags)
    try setProviders(request.capacityProviders ?? [], request.defaultCapacityProviderStrategy ?? [], of: cluster)
    return ECS.CreateClusterResponse(cluster: shape(cluster, ["TAGS", "SETTINGS", "CONFIGURATIONS"]))
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func apply(
    _ settings: [ECS.ClusterSetting]?, _ configuration: ECS.ClusterConfiguration?, to cluster: SimCluster
  ) {
    for setting in settings ?? [] {
      cluster.settings.removeAll { $0.name == setting.name }
      cluster.settings.append(setting)
    }
    if let configuration { cluster.configuration = configuration }
  }

  func updateCluster(_ request: ECS.UpdateClusterRequest) throws(AWSError) -> ECS.UpdateClusterResponse {
    let cluster = try cluster(request.cluster ?? "")
    apply(request.settings, request.configuration, to: cluster)
    if let defaults = request.serviceConnectDefaults { cluster.serviceConnectNamespace = defaults.namespace }
    return ECS.UpdateClusterResponse(cluster: shape(cluster, ["SETTINGS", "CONFIGURATIONS"]))
  }

  func updateClusterSettings(
    _ request: ECS.UpdateClusterSettingsRequest
  ) throws(AWSError) -> ECS.UpdateClusterSettingsResponse {
    let cluster = try cluster(request.cluster ?? "")
    apply(request.settings, nil, to: cluster)
    return ECS.UpdateClusterSettingsResponse(cluster: shape(cluster, ["SETTINGS"]))
  }

  func deleteCluster(_ request: ECS.DeleteClusterRequest) throws(AWSError) -> ECS.DeleteClusterResponse {
    let cluster = try cluster(request.cluster ?? "")
    guard !cluster.instances.all.contains(where: { $0.status != .inactive }) else {
      throw ECS.Errors.clusterContainsContainerInstancesException(
        "The Cluster cannot be deleted while Container Instances are active or draining.")
    }
    guard !cluster.services.all.contains(where: { $0.status != "INACTIVE" }) else {
      throw ECS.Errors.clusterContainsServicesException("The Cluster cannot be deleted while Services are active.")
    }
    guard !cluster.tasks.all.contains(where: { !$0.isStopped }) else {
      throw ECS.Errors.clusterContainsTasksException("The Cluster cannot be deleted while Tasks are active.")
    }
    cluster.status = "INACTIVE"
    return ECS.DeleteClusterResponse(cluster: shape(cluster, []))
  }

  func describeClusters(_ request: ECS.DescribeClustersRequest) throws(AWSError) -> ECS.DescribeClustersResponse {
    let names = request.clusters.flatMap { $0.isEmpty ? nil : $0 } ?? ["default"]
    guard names.count <= 100 else {
      throw ECS.Errors.invalidParameterException("Clusters cannot contain more than 100 elements.")
    }
    let include = Set((request.include ?? []).map(\.rawValue))
    var response = ECS.DescribeClustersResponse(clusters: [], failures: [])
    for name in names {
      if let cluster = anyCluster(name) {
        response.clusters?.append(shape(cluster, include))
      } else {
        let arn = name.hasPrefix("arn:") ? name : region.arn("ecs", "cluster/\(name)")
        response.failures?.append(ECS.Failure(arn: arn, reason: "MISSING"))
      }
    }
    return response
  }

  func listClusters(_ request: ECS.ListClustersRequest) throws(AWSError) -> ECS.ListClustersResponse {
    let page = try page(clusters, "clusters", request.nextToken, request.maxResults) { $0.status == "ACTIVE" }
    return ECS.ListClustersResponse(clusterArns: page.members.map(\.arn), nextToken: page.token)
  }
}
