internal import AWSModel
internal import ClusterModel

/// UpdateContainerInstancesState and DeregisterContainerInstance.
extension ECSWorld {
  func updateContainerInstancesState(
    _ request: ECS.UpdateContainerInstancesStateRequest
  ) throws(AWSError) -> ECS.UpdateContainerInstancesStateResponse {
    let cluster = try cluster(request.cluster)
    let names = request.containerInstances ?? []
    guard !names.isEmpty else { throw ECS.Errors.invalidParameterException("Container instances cannot be empty.") }
    guard names.count <= 10 else {
      throw ECS.Errors.invalidParameterException("Container instances cannot contain more than 10 elements.")
    }
    guard let target = request.status, target == .active || target == .draining else {
      throw ECS.Errors.invalidParameterException(
        "Container instances status should be one of [ACTIVE,DRAINING]")
    }
    var response = ECS.UpdateContainerInstancesStateResponse(containerInstances: [], failures: [])
    for name in names {
      guard let instance = containerInstance(name, in: cluster) else {
        response.failures?.append(missing("container-instance", name, in: cluster))
        continue
      }
      guard instance.status == .active || instance.status == .draining else {
        response.failures?.append(ECS.Failure(arn: instance.arn, reason: "INACTIVE"))
        continue
      }
      setState(of: instance, target == .draining ? .draining : .active)
      response.containerInstances?.append(shape(instance))
    }
    return response
  }

  func setState(of instance: SimContainerInstance, _ status: ContainerInstanceStatus) {
    guard instance.status != status else { return }
    instance.status = status
    instance.version += 1
    setSeat(instance)
    region.publish(.containerInstance(instance))
    if status == .draining {
      for service in services(on: instance) { touch(service) }
    } else if instance.isEligible {
      for service in services(on: instance) { touch(service) }
      instanceBecameEligible(instance)
      planRebalancing(in: instance.cluster)
    }
  }

  /// The services that have tasks on an instance, in the order in which they were made.
  private func services(on instance: SimContainerInstance) -> [SimService] {
    var found = OrderedMembers<SimService>()
    var seen: Set<UInt64> = []
    for task in instance.tasks.all {
      if let service = task.service, seen.insert(service.ordinal).inserted { found.insert(service) }
    }
    return found.all
  }

  func deregisterContainerInstance(
    _ request: ECS.DeregisterContainerInstanceRequest
  ) throws(AWSError) -> ECS.DeregisterContainerInstanceResponse {
    let cluster = try cluster(request.cluster)
    let name = request.containerInstance ?? ""
    guard let instance = containerInstance(name, in: cluster), !instance.isGone else {
      throw ECS.Errors.invalidParameterException("Referenced container instance not found.")
    }
    if request.force != true, instance.tally.running + instance.tally.pending > 0 {
      throw ECS.Errors.invalidParameterException("Found running tasks on the instance.")
    }
    // The containers run on as orphans; to ECS their tasks are over, and their services start others.
    instance.hostIsGone = true
    for task in instance.tasks.all { lose(task, "Container instance deregistered forcibly by user.") }
    deregister(instance)
    return ECS.DeregisterContainerInstanceResponse(containerInstance: shape(instance))
  }

  /// Takes an instance out of its cluster: INACTIVE at once, or DEREGISTERING until its trunk interface is gone.
  func deregister(_ instance: SimContainerInstance) {
    guard !instance.isGone else { return }
    unseat(instance)
    instance.agentConnected = false
    instance.connectionEpoch += 1
    if instance.hasTrunk {
      instance.status = .deregistering
      instance.version += 1
      region.publish(.containerInstance(instance))
      planTrunk(of: instance, region.tuning.trunkDetachment)
    } else {
      becomeInactive(instance)
    }
    for service in instance.cluster.services.all where service.isDaemon { touch(service) }
  }

  /// It can be described for a while and is listed no longer.
  func becomeInactive(_ instance: SimContainerInstance) {
    instance.status = .inactive
    instance.version += 1
    region.publish(.containerInstance(instance))
    region.schedule(.ecs(.forgetInstance(instance)), after: region.tuning.inactiveInstanceVisibility)
  }

  func forget(_ instance: SimContainerInstance) {
    instance.cluster.instances.remove(instance)
    instance.cluster.instancesByID[instance.id] = nil
  }
}
