internal import AWSModel

extension ECSWorld {
  /// The provider of a name or ARN that was not deleted.
  func capacityProvider(_ nameOrARN: String) -> SimCapacityProvider? {
    capacityProviders.first { !$0.isGone && ($0.name == nameOrARN || $0.arn == nameOrARN) }
  }

  func createCapacityProvider(
    _ request: ECS.CreateCapacityProviderRequest
  ) throws(AWSError) -> ECS.CreateCapacityProviderResponse {
    let name = request.name ?? ""
    try check(providerName: name)
    guard capacityProvider(name) == nil else {
      throw ECS.Errors.invalidParameterException("A capacity provider with the same name already exists.")
    }
    guard request.managedInstancesProvider == nil else {
      throw ECS.Errors.unsupportedFeatureException("The sandbox does not simulate Amazon ECS Managed Instances.")
    }
    guard var provider = request.autoScalingGroupProvider else {
      throw ECS.Errors.invalidParameterException("You must provide an Auto Scaling group provider.")
    }
    guard let group = region.autoScaling.group(arnOrName: provider.autoScalingGroupArn ?? "") else {
      throw ECS.Errors.invalidParameterException("The specified Auto Scaling group ARN is invalid.")
    }
    guard !capacityProviders.contains(where: { !$0.isGone && $0.groupARN == group.arn }) else {
      throw ECS.Errors.invalidParameterException(
        "The specified Auto Scaling group ARN is already being used by another capacity provider. Specify a unique Auto "
          + "Scaling group ARN and try again.")
    }
    provider.autoScalingGroupArn = group.arn
    provider.managedScaling = (provider.managedScaling ?? ECS.ManagedScaling(status: .disabled)).filled
    provider.managedTerminationProtection = provider.managedTerminationProtection ?? .disabled
    provider.managedDraining = provider.managedDraining ?? .enabled
    try check(provider, of: group)
    let made = SimCapacityProvider(
      ordinal: nextOrdinal(), name: name, arn: region.arn("ecs", "capacity-provider/\(name)"), provider: provider,
      tags: ResourceTags(request.tags))
    capacityProviders.removeAll { $0.isGone && $0.name == name }
    capacityProviders.append(made)
    installDrainingHook(of: made)
    return ECS.CreateCapacityProviderResponse(capacityProvider: made.shape)
  }

  private func check(providerName name: String) throws(AWSError) {
    let isReserved = ["aws", "ecs", "fargate"].contains { name.lowercased().hasPrefix($0) }
    guard !isReserved, (1...255).contains(name.count), name.utf8.allSatisfy(Self.isNameByte) else {
      throw ECS.Errors.invalidParameterException(
        "The specified capacity provider name is invalid. Up to 255 characters are allowed, and the name can't be "
          + "prefixed with aws, ecs, or fargate.")
    }
  }

  private func check(_ provider: ECS.AutoScalingGroupProvider, of group: SimGroup) throws(AWSError) {
    let scaling = provider.managedScaling
    if let least = scaling?.minimumScalingStepSize, let most = scaling?.maximumScalingStepSize, least > most {
      throw ECS.Errors.invalidParameterException(
        "The managed scaling minimum scaling step size cannot be greater than the maximum scaling step size.")
    }
    if provider.managedTerminationProtection == .enabled, !group.protectsNewInstances {
      throw ECS.Errors.invalidParameterException(
        "The managed termination protection setting for the capacity provider is invalid. To enable managed termination "
          + "protection for a capacity provider, the Auto Scaling group must have instance protection from scale in "
          + "enabled.")
    }
  }

  /// The change is in effect at once and shows as in progress for a while. Source: CapacityProvider, `updateStatus`.
  func updateCapacityProvider(
    _ request: ECS.UpdateCapacityProviderRequest
  ) throws(AWSError) -> ECS.UpdateCapacityProviderResponse {
    guard let found = capacityProvider(request.name ?? "") else {
      throw ECS.Errors.invalidParameterException("The specified capacity provider does not exist.")
    }
    guard found.updateStatus != .updateInProgress else {
      throw ECS.Errors.updateInProgressException("The capacity provider \(found.name) is being updated.")
    }
    guard let update = request.autoScalingGroupProvider, let group = region.autoScaling.group(arnOrName: found.groupARN)
    else { throw ECS.Errors.invalidParameterException("You must provide an Auto Scaling group provider.") }
    var provider = found.provider
    if let change = update.managedScaling { provider.managedScaling = merged(change, provider.managedScaling) }
    provider.managedTerminationProtection =
      update.managedTerminationProtection ?? provider.managedTerminationProtection
    provider.managedDraining = update.managedDraining ?? provider.managedDraining
    try check(provider, of: group)
    found.provider = provider
    found.updateStatus = .updateInProgress
    settle(found)
    installDrainingHook(of: found)
    renewManagedScaling(of: found)
    return ECS.UpdateCapacityProviderResponse(capacityProvider: found.shape)
  }

  private func merged(_ change: ECS.ManagedScaling, _ before: ECS.ManagedScaling?) -> ECS.ManagedScaling {
    var result = before ?? ECS.ManagedScaling()
    result.status = change.status ?? result.status
    result.targetCapacity = change.targetCapacity ?? result.targetCapacity
    result.minimumScalingStepSize = change.minimumScalingStepSize ?? result.minimumScalingStepSize
    result.maximumScalingStepSize = change.maximumScalingStepSize ?? result.maximumScalingStepSize
    result.instanceWarmupPeriod = change.instanceWarmupPeriod ?? result.instanceWarmupPeriod
    return result.filled
  }

  func deleteCapacityProvider(
    _ request: ECS.DeleteCapacityProviderRequest
  ) throws(AWSError) -> ECS.DeleteCapacityProviderResponse {
    guard let found = capacityProvider(request.capacityProvider ?? "") else {
      throw ECS.Errors.invalidParameterException("The specified capacity provider does not exist.")
    }
    guard cluster(of: found) == nil else {
      throw ECS.Errors.resourceInUseException(
        "The capacity provider cannot be deleted because it is associated with a cluster. Remove the capacity provider "
          + "from the cluster and try again.")
    }
    found.updateStatus = .deleteInProgress
    settle(found)
    removeDrainingHook(of: found)
    return ECS.DeleteCapacityProviderResponse(capacityProvider: found.shape)
  }

  private func settle(_ provider: SimCapacityProvider) {
    provider.epoch += 1
    region.schedule(
      .ecs(.providerSettled(provider, epoch: provider.epoch)),
      after: region.tuning.capacityProviderChange.draw(&region.random[.scheduler]))
  }

  func settled(_ provider: SimCapacityProvider, _ epoch: Int) {
    guard provider.epoch == epoch else { return }
    switch provider.updateStatus?.rawValue {
    case "UPDATE_IN_PROGRESS": provider.updateStatus = .updateComplete
    case "DELETE_IN_PROGRESS":
      provider.updateStatus = .deleteComplete
      provider.status = .inactive
      region.schedule(
        .ecs(.providerSettled(provider, epoch: epoch)), after: region.tuning.inactiveInstanceVisibility,
        isRecurring: true)
    case "DELETE_COMPLETE": capacityProviders.removeAll { $0 === provider }
    default: break
    }
  }

  func describeCapacityProviders(
    _ request: ECS.DescribeCapacityProvidersRequest
  ) throws(AWSError) -> ECS.DescribeCapacityProvidersResponse {
    let includesTags = request.include?.contains(.tags) ?? false
    func shape(_ provider: SimCapacityProvider) -> ECS.CapacityProvider {
      var result = provider.shape
      result.tags = includesTags ? provider.tags.ecs : nil
      return result
    }
    let builtIn = ["FARGATE", "FARGATE_SPOT"].map {
      ECS.CapacityProvider(
        capacityProviderArn: region.arn("ecs", "capacity-provider/\($0)"), name: $0, status: .active,
        type: ECS.CapacityProviderType(rawValue: $0))
    }
    guard let names = request.capacityProviders, !names.isEmpty else {
      return ECS.DescribeCapacityProvidersResponse(
        capacityProviders: builtIn + capacityProviders.map(shape), failures: [])
    }
    var response = ECS.DescribeCapacityProvidersResponse(capacityProviders: [], failures: [])
    for name in names {
      if let provider = capacityProviders.last(where: { $0.name == name || $0.arn == name }) {
        response.capacityProviders?.append(shape(provider))
      } else if let provider = builtIn.first(where: { $0.name == name }) {
        response.capacityProviders?.append(provider)
      } else {
        let arn = name.hasPrefix("arn:") ? name : region.arn("ecs", "capacity-provider/\(name)")
        response.failures?.append(ECS.Failure(arn: arn, reason: "MISSING"))
      }
    }
    return response
  }
}
