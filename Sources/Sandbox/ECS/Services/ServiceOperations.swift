internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  func service(_ name: String, in cluster: SimCluster) -> SimService? {
    identifier(name, "service", in: cluster).flatMap { cluster.servicesByName[$0] }
  }

  func createService(
    _ request: ECS.CreateServiceRequest, _ context: CallContext
  ) throws(AWSError) -> ECS.CreateServiceResponse {
    let cluster = try cluster(request.cluster)
    let name = request.serviceName ?? ""
    guard (1...255).contains(name.count), name.utf8.allSatisfy(Self.isNameByte) else {
      throw ECS.Errors.invalidParameterException("Invalid service name: \(name)")
    }
    if let existing = cluster.servicesByName[name], existing.status != "INACTIVE" {
      if existing.status == "ACTIVE", let token = request.clientToken, token == existing.clientToken {
        return ECS.CreateServiceResponse(service: shape(existing, tags: true))
      }
      throw ECS.Errors.invalidParameterException(
        existing.status == "DRAINING"
          ? "Unable to Start a service that is still Draining." : "Creation of service was not idempotent.")
    }
    let definition = try runnableDefinition(request.taskDefinition)
    try check(request.launchType, request.networkConfiguration, definition)
    try check(request.loadBalancers, definition)
    let isDaemon = request.schedulingStrategy == .daemon
    let providers =
      isDaemon ? nil : try strategyItems(request.capacityProviderStrategy, request.launchType, in: cluster)
    if let providers { _ = try strategy(providers, in: cluster) }
    try Self.check(request.deploymentController, request.deploymentConfiguration?.strategy)
    let rules = try PlacementRules(request.placementConstraints, request.placementStrategy)
    let settings = try settings(request, context)
    let service = SimService(
      ordinal: nextOrdinal(), name: name, arn: region.arn("ecs", "service/\(cluster.name)/\(name)"), cluster: cluster,
      settings: settings)
    service.constraints = rules.constraints
    service.strategy = rules.strategy
    service.tags = ResourceTags(request.tags)
    service.echo.capacityProviderStrategy = providers
    service.clientToken = request.clientToken
    apply(request.deploymentConfiguration, to: service)
    settle(
      try Self.rebalances(
        request.availabilityZoneRebalancing, isDaemon: service.isDaemon, maximumPercent: service.maximumPercent,
        constraints: service.constraints, strategy: service.strategy, balancers: service.echo.loadBalancers ?? []),
      service)
    if let old = cluster.servicesByName[name] { cluster.services.remove(old) }
    cluster.services.insert(service)
    cluster.servicesByName[name] = service
    deploy(definition, by: service)
    region.elb.spreadDemands()
    return ECS.CreateServiceResponse(service: shape(service, tags: true))
  }

  private func settings(
    _ request: ECS.CreateServiceRequest, _ context: CallContext
  ) throws(AWSError) -> ServiceSettings {
    let isDaemon = request.schedulingStrategy == .daemon
    if isDaemon, request.desiredCount != nil {
      throw ECS.Errors.invalidParameterException("The daemon scheduling strategy does not support a desired count.")
    }
    if isDaemon, !(request.placementStrategy ?? []).isEmpty {
      throw ECS.Errors.invalidParameterException(
        "The daemon scheduling strategy does not support placement strategies.")
    }
    guard isDaemon || request.desiredCount != nil else {
      throw ECS.Errors.invalidParameterException("Desired count can not be blank.")
    }
    let configuration = request.deploymentConfiguration
    let minimum = configuration?.minimumHealthyPercent ?? (isDaemon ? 0 : 100)
    let maximum = configuration?.maximumPercent ?? (isDaemon ? 100 : 200)
    try Self.check(minimum: minimum, maximum: maximum, isDaemon: isDaemon)
    let echo: ECS.Service = ShapeConversion.convert(request)
    return ServiceSettings(
      scheduling: isDaemon ? .daemon : .replica, desiredCount: request.desiredCount ?? 0,
      minimumHealthyPercent: minimum, maximumPercent: maximum, echo: echo, at: region.now, by: context.identity)
  }

  private static func check(minimum: Int, maximum: Int, isDaemon: Bool) throws(AWSError) {
    if isDaemon, maximum != 100 {
      throw ECS.Errors.invalidParameterException(
        "The daemon scheduling strategy does not support a maximum percent other than 100.")
    }
    guard (0...100).contains(minimum), (100...200).contains(maximum) || maximum > 200 else {
      throw ECS.Errors.invalidParameterException(
        "Invalid deployment configuration: minimum \(minimum), maximum \(maximum)")
    }
    if isDaemon, minimum == 100 {
      throw ECS.Errors.invalidParameterException(
        "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.")
    }
  }

  private func apply(_ configuration: ECS.DeploymentConfiguration?, to service: SimService) {
    guard let configuration else { return }
    service.minimumHealthyPercent = configuration.minimumHealthyPercent ?? service.minimumHealthyPercent
    service.maximumPercent = configuration.maximumPercent ?? service.maximumPercent
    if let breaker = configuration.deploymentCircuitBreaker {
      service.breaker = (breaker.enable ?? false, breaker.rollback ?? false)
    }
  }

  /// What starts a deployment: a definition, network, load balancers or registries, or force. The desired count and the
  /// rules of placement and of deployment do not. Source: UpdateService.
  func updateService(_ request: ECS.UpdateServiceRequest) throws(AWSError) -> ECS.UpdateServiceResponse {
    let cluster = try cluster(request.cluster)
    guard let service = service(request.service ?? "", in: cluster), service.status != "INACTIVE" else {
      throw ECS.Errors.serviceNotFoundException("Service not found.")
    }
    guard service.status == "ACTIVE" else { throw ECS.Errors.serviceNotActiveException("Service was not ACTIVE.") }
    if service.isDaemon, request.desiredCount != nil {
      throw ECS.Errors.invalidParameterException("The daemon scheduling strategy does not support a desired count.")
    }
    guard (request.desiredCount ?? 0) >= 0 else {
      throw ECS.Errors.invalidParameterException("desiredCount can not be negative")
    }
    var definition = service.primary?.definition
    if let text = request.taskDefinition { definition = try runnableDefinition(text) }
    if let definition {
      try check(request.loadBalancers ?? service.echo.loadBalancers, definition)
      if let network = request.networkConfiguration { try check(nil, network, definition) }
    }
    if let items = request.capacityProviderStrategy, !items.isEmpty {
      try ProviderStrategy.check(items)
      _ = try strategy(items, in: cluster)
    }
    let rules = try PlacementRules(request.placementConstraints, request.placementStrategy)
    let maximum = request.deploymentConfiguration?.maximumPercent ?? service.maximumPercent
    try Self.check(
      minimum: request.deploymentConfiguration?.minimumHealthyPercent ?? service.minimumHealthyPercent,
      maximum: maximum, isDaemon: service.isDaemon)
    try Self.check(request.deploymentController, request.deploymentConfiguration?.strategy)
    let wanted = request.availabilityZoneRebalancing ?? service.echo.availabilityZoneRebalancing
    let rebalances = try Self.rebalances(
      wanted, isDaemon: service.isDaemon, maximumPercent: maximum,
      constraints: request.placementConstraints == nil ? service.constraints : rules.constraints,
      strategy: request.placementStrategy == nil ? service.strategy : rules.strategy,
      balancers: request.loadBalancers ?? service.echo.loadBalancers ?? [])
    // Nothing is refused from here on: what is refused changes nothing.
    update(rules, request, service)
    if let configuration = request.deploymentConfiguration { apply(configuration, to: service) }
    if let desired = request.desiredCount, desired != service.desiredCount {
      service.desiredCount = desired
      service.steadySince = nil
    }
    updateEcho(request, service)
    settle(rebalances, service)
    let isNew =
      definition !== service.primary?.definition || request.forceNewDeployment == true
      || request.networkConfiguration != nil || request.loadBalancers != nil || request.serviceRegistries != nil
    if isNew, let definition { deploy(definition, by: service) }
    if request.loadBalancers != nil { region.elb.spreadDemands() }
    touch(service)
    return ECS.UpdateServiceResponse(service: shape(service, tags: true))
  }

  private func update(_ rules: PlacementRules, _ request: ECS.UpdateServiceRequest, _ service: SimService) {
    if request.placementConstraints == nil, request.placementStrategy == nil { return }
    if request.placementConstraints != nil {
      service.constraints = rules.constraints
      service.echo.placementConstraints = request.placementConstraints
    }
    if request.placementStrategy != nil {
      service.strategy = rules.strategy
      service.echo.placementStrategy = request.placementStrategy
    }
    for deployment in service.deployments { deployment.kind = nil }
  }

  /// Whether a service rebalances: where its caller says nothing, it does if it can.
  ///
  /// - Throws: `InvalidParameterException` where the caller wants what cannot be.
  private static func rebalances(
    _ wanted: ECS.AvailabilityZoneRebalancing?, isDaemon: Bool, maximumPercent: Int,
    constraints: [PlacementConstraint], strategy: [PlacementStrategy], balancers: [ECS.LoadBalancer]
  ) throws(AWSError) -> Bool {
    let can = canRebalance(
      isDaemon: isDaemon, maximumPercent: maximumPercent, constraints: constraints, strategy: strategy,
      balancers: balancers)
    guard can || wanted != .enabled else {
      throw ECS.Errors.invalidParameterException(
        "availabilityZoneRebalancing can not be ENABLED for this service: it needs the REPLICA strategy, a maximumPercent "
          + "above 100, the Availability Zone spread first among its placement strategies or none, no constraint on the "
          + "Availability Zone, and no Classic Load Balancer.")
    }
    return can && wanted != .disabled
  }

  private func settle(_ rebalances: Bool, _ service: SimService) {
    service.rebalances = rebalances
    service.echo.availabilityZoneRebalancing = rebalances ? .enabled : .disabled
  }

  private static func check(
    _ controller: ECS.DeploymentController?, _ strategy: ECS.DeploymentStrategy?
  ) throws(AWSError) {
    guard controller == nil || controller?.type == .ecs else {
      throw ECS.Errors.unsupportedFeatureException(
        "The sandbox has no task sets: of the deployment controllers it has ECS only.")
    }
    guard strategy == nil || strategy == .rolling else {
      throw ECS.Errors.unsupportedFeatureException("Of the deployment strategies the sandbox has ROLLING only.")
    }
  }

  private func updateEcho(_ request: ECS.UpdateServiceRequest, _ service: SimService) {
    service.echo.healthCheckGracePeriodSeconds =
      request.healthCheckGracePeriodSeconds ?? service.echo.healthCheckGracePeriodSeconds
    service.echo.networkConfiguration = request.networkConfiguration ?? service.echo.networkConfiguration
    service.echo.loadBalancers = request.loadBalancers ?? service.echo.loadBalancers
    service.echo.serviceRegistries = request.serviceRegistries ?? service.echo.serviceRegistries
    service.echo.capacityProviderStrategy =
      request.capacityProviderStrategy ?? service.echo.capacityProviderStrategy
    service.echo.enableExecuteCommand = request.enableExecuteCommand ?? service.echo.enableExecuteCommand
    service.echo.propagateTags = request.propagateTags ?? service.echo.propagateTags
    service.echo.enableECSManagedTags = request.enableECSManagedTags ?? service.echo.enableECSManagedTags
    service.echo.platformVersion = request.platformVersion ?? service.echo.platformVersion
  }
}
