internal import AWSModel

/// What a service was told to run at one time: it is what a rollback goes back to.
struct SimServiceRevision {
  let arn: String
  let definition: SimTaskDefinition
  let shape: ECS.ServiceRevision

  init(arn: String, definition: SimTaskDefinition, shape: ECS.ServiceRevision) {
    self.arn = arn
    self.definition = definition
    self.shape = shape
  }

  init(_ service: SimService, _ definition: SimTaskDefinition, region: Region, number: String) {
    self.definition = definition
    arn = region.arn("ecs", "service-revision/\(service.cluster.name)/\(service.name)/\(number)")
    var shape = ECS.ServiceRevision()
    shape.serviceRevisionArn = arn
    shape.serviceArn = service.arn
    shape.clusterArn = service.cluster.arn
    shape.taskDefinition = definition.arn
    shape.capacityProviderStrategy = service.echo.capacityProviderStrategy
    shape.launchType = (service.echo.capacityProviderStrategy ?? []).isEmpty ? .ec2 : nil
    shape.loadBalancers = service.echo.loadBalancers ?? []
    shape.serviceRegistries = service.echo.serviceRegistries ?? []
    shape.networkConfiguration = service.echo.networkConfiguration
    shape.containerImages = (definition.shape.containerDefinitions ?? []).map {
      ECS.ContainerImage(containerName: $0.name, image: $0.image)
    }
    shape.guardDutyEnabled = false
    shape.createdAt = region.now.date
    self.shape = shape
  }
}

/// One attempt to bring a service to a revision, with what became of it.
final class SimServiceDeployment {
  let arn: String
  unowned let service: SimService
  let target: SimServiceRevision
  let sources: [SimServiceRevision]
  let createdAt: VirtualInstant
  var status = ECS.ServiceDeploymentStatus.inProgress
  var statusReason: String?
  var updatedAt: VirtualInstant
  var finishedAt: VirtualInstant?
  var stoppedAt: VirtualInstant?
  var rollback: ECS.Rollback?
  /// Alarms that made it fail.
  var triggeredAlarms: [String] = []
  var failureCount = 0

  init(
    arn: String, service: SimService, target: SimServiceRevision, sources: [SimServiceRevision], at: VirtualInstant
  ) {
    self.arn = arn
    self.service = service
    self.target = target
    self.sources = sources
    createdAt = at
    updatedAt = at
  }

  var isOver: Bool { finishedAt != nil || stoppedAt != nil }
  /// Whether it is on its way back.
  var isRollingBack: Bool { status == .rollbackInProgress || status == .rollbackRequested }
}
