internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  /// A service as DescribeServices shows it.
  func shape(_ service: SimService, tags includesTags: Bool = false) -> ECS.Service {
    var result = service.echo
    result.serviceArn = service.arn
    result.serviceName = service.name
    result.clusterArn = service.cluster.arn
    result.status = service.status
    result.schedulingStrategy = ECS.SchedulingStrategy(rawValue: service.scheduling.rawValue)
    result.desiredCount = service.desiredCount
    result.runningCount = service.runningCount
    result.pendingCount = service.pendingCount
    if (result.capacityProviderStrategy ?? []).isEmpty { result.launchType = .ec2 }
    result.taskDefinition = service.primary?.definition.arn
    result.deploymentConfiguration = configuration(service)
    result.deployments = service.deployments.map(shape)
    result.events = service.events.described
    result.currentServiceDeployment = service.serviceDeployments.last.flatMap { $0.isOver ? nil : $0.arn }
    result.currentServiceRevisions = currentRevisions(service)
    result.createdAt = service.createdAt.date
    result.createdBy = service.createdBy
    result.tags = includesTags ? service.tags.ecs : []
    result.loadBalancers = result.loadBalancers ?? []
    result.serviceRegistries = result.serviceRegistries ?? []
    result.placementConstraints = result.placementConstraints ?? []
    result.placementStrategy = result.placementStrategy ?? []
    result.deploymentController = result.deploymentController ?? ECS.DeploymentController(type: .ecs)
    result.enableECSManagedTags = result.enableECSManagedTags ?? false
    result.enableExecuteCommand = result.enableExecuteCommand ?? false
    result.propagateTags = result.propagateTags ?? ECS.PropagateTags.none
    return result
  }

  func configuration(_ service: SimService) -> ECS.DeploymentConfiguration {
    var result = service.echo.deploymentConfiguration ?? ECS.DeploymentConfiguration()
    result.minimumHealthyPercent = service.minimumHealthyPercent
    result.maximumPercent = service.maximumPercent
    result.deploymentCircuitBreaker = ECS.DeploymentCircuitBreaker(
      enable: service.breaker.isEnabled, rollback: service.breaker.rollsBack)
    result.strategy = result.strategy ?? .rolling
    return result
  }

  private func shape(_ deployment: SimDeployment) -> ECS.Deployment {
    let service = deployment.service
    let isPrimary = deployment === service.primary
    var result = ECS.Deployment()
    result.id = deployment.id
    result.status = isPrimary ? "PRIMARY" : "ACTIVE"
    result.taskDefinition = deployment.definition.arn
    result.desiredCount = isPrimary ? service.desiredCount : 0
    result.runningCount = deployment.tally.running
    result.pendingCount = deployment.tally.pending
    result.failedTasks = deployment.failedTasks
    result.createdAt = deployment.createdAt.date
    result.updatedAt = deployment.updatedAt.date
    result.launchType = (service.echo.capacityProviderStrategy ?? []).isEmpty ? .ec2 : nil
    result.capacityProviderStrategy = service.echo.capacityProviderStrategy
    result.networkConfiguration = service.echo.networkConfiguration
    result.rolloutState = deployment.rolloutState
    result.rolloutStateReason = deployment.rolloutStateReason
    return result
  }

  func describeServices(_ request: ECS.DescribeServicesRequest) throws(AWSError) -> ECS.DescribeServicesResponse {
    let cluster = try cluster(request.cluster)
    let names = request.services ?? []
    guard !names.isEmpty else { throw ECS.Errors.invalidParameterException("Services cannot be empty.") }
    guard names.count <= 10 else {
      throw ECS.Errors.invalidParameterException("Services cannot contain more than 10 elements.")
    }
    let includesTags = request.include?.contains(.tags) ?? false
    var response = ECS.DescribeServicesResponse(services: [], failures: [])
    for name in names {
      if let service = service(name, in: cluster) {
        response.services?.append(shape(service, tags: includesTags))
      } else {
        response.failures?.append(missing("service", name, in: cluster))
      }
    }
    return response
  }

  /// Ten by default, a hundred at most. Source: ListServices.
  func listServices(_ request: ECS.ListServicesRequest) throws(AWSError) -> ECS.ListServicesResponse {
    let cluster = try cluster(request.cluster)
    let list = "services/\(cluster.name)/\(request.schedulingStrategy?.rawValue ?? "")"
    let page = try page(cluster.services, list, request.nextToken, request.maxResults, standard: 10) { service in
      guard service.status != "INACTIVE" else { return false }
      if let type = request.launchType, type != .ec2 { return false }
      return request.schedulingStrategy.map { $0.rawValue == service.scheduling.rawValue } ?? true
    }
    return ECS.ListServicesResponse(serviceArns: page.members.map(\.arn), nextToken: page.token)
  }
}
