internal import AWSModel

/// A capacity provider: kept as told.
struct SimCapacityProvider {
  var name: String
  var arn: String
  var provider: ECS.AutoScalingGroupProvider
  var tags = ResourceTags()

  /// The ARN of its Auto Scaling group; what the caller named may be the group's name alone.
  var groupARN: String { provider.autoScalingGroupArn ?? "" }

  var shape: ECS.CapacityProvider {
    ECS.CapacityProvider(
      capacityProviderArn: arn, name: name, status: .active, autoScalingGroupProvider: provider,
      tags: tags.isEmpty ? nil : tags.ecs, type: .ec2Autoscaling)
  }
}

extension ECSWorld {
  func createCapacityProvider(
    _ request: ECS.CreateCapacityProviderRequest
  ) throws(AWSError) -> ECS.CreateCapacityProviderResponse {
    let name = request.name ?? ""
    for prefix in ["aws", "ecs", "fargate"] where name.lowercased().hasPrefix(prefix) {
      throw ECS.Errors.invalidParameterException(
        "The specified capacity provider name is invalid. Up to 255 characters are allowed, and the name can't be "
          + "prefixed with aws, ecs, or fargate.")
    }
    guard !capacityProviders.contains(where: { $0.name == name }) else {
      throw ECS.Errors.invalidParameterException("A capacity provider with the same name already exists.")
    }
    guard var provider = request.autoScalingGroupProvider else {
      throw ECS.Errors.invalidParameterException("You must provide an Auto Scaling group provider.")
    }
    guard let group = region.autoScaling.group(arnOrName: provider.autoScalingGroupArn ?? "") else {
      throw ECS.Errors.invalidParameterException("The specified Auto Scaling group ARN is invalid.")
    }
    provider.autoScalingGroupArn = group.arn
    provider.managedScaling = provider.managedScaling ?? ECS.ManagedScaling(status: .disabled)
    provider.managedTerminationProtection = provider.managedTerminationProtection ?? .disabled
    provider.managedDraining = provider.managedDraining ?? .enabled
    let made = SimCapacityProvider(
      name: name, arn: region.arn("ecs", "capacity-provider/\(name)"), provider: provider,
      tags: ResourceTags(request.tags))
    capacityProviders.append(made)
    return ECS.CreateCapacityProviderResponse(capacityProvider: made.shape)
  }

  func updateCapacityProvider(
    _ request: ECS.UpdateCapacityProviderRequest
  ) throws(AWSError) -> ECS.UpdateCapacityProviderResponse {
    guard let index = capacityProviders.firstIndex(where: { $0.name == request.name || $0.arn == request.name }) else {
      throw ECS.Errors.invalidParameterException("The specified capacity provider does not exist.")
    }
    if let update = request.autoScalingGroupProvider {
      capacityProviders[index].provider.managedScaling =
        update.managedScaling ?? capacityProviders[index].provider.managedScaling
      capacityProviders[index].provider.managedTerminationProtection =
        update.managedTerminationProtection ?? capacityProviders[index].provider.managedTerminationProtection
      capacityProviders[index].provider.managedDraining =
        update.managedDraining ?? capacityProviders[index].provider.managedDraining
    }
    return ECS.UpdateCapacityProviderResponse(capacityProvider: capacityProviders[index].shape)
  }

  func deleteCapacityProvider(
    _ request: ECS.DeleteCapacityProviderRequest
  ) throws(AWSError) -> ECS.DeleteCapacityProviderResponse {
    let name = request.capacityProvider ?? ""
    guard let index = capacityProviders.firstIndex(where: { $0.name == name || $0.arn == name }) else {
      throw ECS.Errors.invalidParameterException("The specified capacity provider does not exist.")
    }
    let provider = capacityProviders[index]
    guard !clusters.all.contains(where: { $0.status == "ACTIVE" && $0.capacityProviders.contains(provider.name) })
    else {
      throw ECS.Errors.resourceInUseException(
        "The capacity provider cannot be deleted because it is associated with a cluster.")
    }
    capacityProviders.remove(at: index)
    var shape = provider.shape
    shape.status = .inactive
    return ECS.DeleteCapacityProviderResponse(capacityProvider: shape)
  }

  func describeCapacityProviders(
    _ request: ECS.DescribeCapacityProvidersRequest
  ) throws(AWSError) -> ECS.DescribeCapacityProvidersResponse {
    guard let names = request.capacityProviders, !names.isEmpty else {
      let builtIn = ["FARGATE", "FARGATE_SPOT"].map {
        ECS.CapacityProvider(
          capacityProviderArn: region.arn("ecs", "capacity-provider/\($0)"), name: $0, status: .active,
          type: ECS.CapacityProviderType(rawValue: $0))
      }
      return ECS.DescribeCapacityProvidersResponse(
        capacityProviders: builtIn + capacityProviders.map(\.shape), failures: [])
    }
    var response = ECS.DescribeCapacityProvidersResponse(capacityProviders: [], failures: [])
    for name in names {
      if let provider = capacityProviders.first(where: { $0.name == name || $0.arn == name }) {
        response.capacityProviders?.append(provider.shape)
      } else {
        let arn = name.hasPrefix("arn:") ? name : region.arn("ecs", "capacity-provider/\(name)")
        response.failures?.append(ECS.Failure(arn: arn, reason: "MISSING"))
      }
    }
    return response
  }

  func putClusterCapacityProviders(
    _ request: ECS.PutClusterCapacityProvidersRequest
  ) throws(AWSError) -> ECS.PutClusterCapacityProvidersResponse {
    let cluster = try cluster(request.cluster ?? "")
    try setProviders(request.capacityProviders ?? [], request.defaultCapacityProviderStrategy ?? [], of: cluster)
    return ECS.PutClusterCapacityProvidersResponse(cluster: shape(cluster, []))
  }

  func setProviders(
    _ names: [String], _ strategy: [ECS.CapacityProviderStrategyItem], of cluster: SimCluster
  ) throws(AWSError) {
    for name in names where !["FARGATE", "FARGATE_SPOT"].contains(name) {
      guard capacityProviders.contains(where: { $0.name == name }) else {
        throw ECS.Errors.invalidParameterException("The specified capacity provider \(name) was not found.")
      }
    }
    for item in strategy where !names.contains(item.capacityProvider ?? "") {
      throw ECS.Errors.invalidParameterException(
        "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the "
          + "cluster. Associate the capacity provider with the cluster and try again.")
    }
    cluster.capacityProviders = names
    cluster.defaultStrategy = strategy
  }
}
