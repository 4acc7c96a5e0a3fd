internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  func deleteService(_ request: ECS.DeleteServiceRequest) throws(AWSError) -> ECS.DeleteServiceResponse {
    let cluster = try cluster(request.cluster)
    guard let service = service(request.service ?? "", in: cluster), service.status != "INACTIVE" else {
      throw ECS.Errors.serviceNotFoundException("Service not found.")
    }
    guard service.status == "ACTIVE" else { throw ECS.Errors.serviceNotActiveException("Service was not ACTIVE.") }
    guard request.force == true || service.isDaemon || service.desiredCount == 0 else {
      throw ECS.Errors.invalidParameterException("The service cannot be stopped while it is scaled above 0.")
    }
    service.status = "DRAINING"
    service.desiredCount = 0
    region.elb.spreadDemands()
    noLongerWaits(service)
    stop(service.tasks.all.filter { $0.desiredStatus == .running }, of: service, why: .deleted)
    touch(service)
    return ECS.DeleteServiceResponse(service: shape(service))
  }

  /// A service that is DRAINING becomes INACTIVE with its last task.
  func finishDeletion(_ service: SimService) {
    guard service.tasks.isEmpty else { return }
    service.status = "INACTIVE"
    region.schedule(.ecs(.forgetService(service)), after: region.tuning.stoppedTaskVisibility)
  }

  func forget(_ service: SimService) {
    service.cluster.services.remove(service)
    if service.cluster.servicesByName[service.name] === service {
      service.cluster.servicesByName[service.name] = nil
    }
    service.deployments.removeAll()
  }
}
