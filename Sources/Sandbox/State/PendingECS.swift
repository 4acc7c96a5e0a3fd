internal import AWSModel

/// What is due in ECS, in a document. What has become void by now is left out.
extension ECSWorld {
  /// - Returns: the event's name; nil for one that would do nothing.
  func put(_ event: ECSEvent, _ record: StateRecord) -> String? {
    switch event {
    case .task(let task, let moment, let generation):
      guard task.generation == generation, task.cluster.tasksByID[task.id] === task else { return nil }
      put(task, record)
      moment.put(record, task)
      return "task"
    case .waitedTooLong(let task):
      guard task.instance == nil, task.desiredStatus == .running else { return nil }
      put(task, record)
      return "waitedTooLong"
    case .serviceLook, .serviceRetry, .forgetService, .stillSteady: return putService(event, record)
    case .providerSettled(let provider, let epoch):
      guard provider.epoch == epoch else { return nil }
      record.put("capacityProvider", provider.name)
      return "providerSettled"
    case .attachmentsSettled(let cluster):
      record.put("cluster", cluster.name)
      return "attachmentsSettled"
    case .rebalance(let cluster):
      record.put("cluster", cluster.name)
      return "rebalance"
    case .managedDrain(let member, let looks):
      guard member.instance.member === member else { return nil }
      record.put("instance", member.instance.id)
      record.put("looks", looks)
      return "managedDrain"
    case .deleteDefinition(let definition):
      record.put("definition", definition.arn)
      return "deleteDefinition"
    case .agentLost, .hostGone, .forgetInstance, .agentUpdated, .flap, .agentBack, .spotDrain, .trunkSettled:
      return putInstance(event, record)
    }
  }

  private func put(_ task: SimTask, _ record: StateRecord) {
    record.put("cluster", task.cluster.name)
    record.put("task", task.id)
  }

  private func putService(_ event: ECSEvent, _ record: StateRecord) -> String? {
    let (service, name): (SimService, String)
    switch event {
    case .serviceLook(let subject): (service, name) = (subject, "serviceLook")
    case .serviceRetry(let subject, let attempt):
      guard subject.placementAttempt == attempt else { return nil }
      (service, name) = (subject, "serviceRetry")
    case .forgetService(let subject): (service, name) = (subject, "forgetService")
    case .stillSteady(let subject): (service, name) = (subject, "stillSteady")
    default: return nil
    }
    guard service.cluster.services.all.contains(where: { $0 === service }) else { return nil }
    record.put("cluster", service.cluster.name)
    record.put("service", service.name)
    record.put("createdAt", service.createdAt)
    return name
  }

  private func putInstance(_ event: ECSEvent, _ record: StateRecord) -> String? {
    let (instance, name): (SimContainerInstance, String)
    switch event {
    case .agentLost(let subject, let epoch):
      guard subject.connectionEpoch == epoch else { return nil }
      (instance, name) = (subject, "agentLost")
    case .agentBack(let subject, let epoch):
      guard subject.connectionEpoch == epoch else { return nil }
      (instance, name) = (subject, "agentBack")
    case .hostGone(let subject): (instance, name) = (subject, "hostGone")
    case .forgetInstance(let subject): (instance, name) = (subject, "forgetInstance")
    case .agentUpdated(let subject): (instance, name) = (subject, "agentUpdated")
    case .flap(let subject): (instance, name) = (subject, "flap")
    case .spotDrain(let subject): (instance, name) = (subject, "spotDrain")
    case .trunkSettled(let subject): (instance, name) = (subject, "trunkSettled")
    default: return nil
    }
    guard instance.cluster.instancesByID[instance.id] === instance else { return nil }
    record.put("cluster", instance.cluster.name)
    record.put("containerInstance", instance.id)
    return name
  }

  func event(_ name: String, _ record: StateRecord) throws(StateFault) -> ECSEvent? {
    switch name {
    case "task":
      let task = try task(record)
      return .task(task, try TaskMoment(record, task), generation: task.generation)
    case "waitedTooLong": return .waitedTooLong(try task(record))
    case "serviceLook": return .serviceLook(try service(record))
    case "serviceRetry":
      let service = try service(record)
      return .serviceRetry(service, attempt: service.placementAttempt)
    case "forgetService": return .forgetService(try service(record))
    case "stillSteady": return .stillSteady(try service(record))
    case "providerSettled":
      let wanted = try record.take("capacityProvider", String.self)
      guard let provider = capacityProviders.last(where: { $0.name == wanted }) else {
        throw record.fault("there is no capacity provider \(wanted)")
      }
      return .providerSettled(provider, epoch: provider.epoch)
    case "attachmentsSettled": return .attachmentsSettled(try cluster(record))
    case "rebalance": return .rebalance(try cluster(record))
    case "managedDrain":
      return .managedDrain(try region.autoScaling.member(record), looks: try record.take("looks"))
    case "deleteDefinition": return .deleteDefinition(try definition(try record.take("definition"), record))
    default: return try instanceEvent(name, record)
    }
  }

  private func instanceEvent(_ name: String, _ record: StateRecord) throws(StateFault) -> ECSEvent? {
    let instance = try instance(record)
    switch name {
    case "agentLost": return .agentLost(instance, epoch: instance.connectionEpoch)
    case "agentBack": return .agentBack(instance, epoch: instance.connectionEpoch)
    case "hostGone": return .hostGone(instance)
    case "forgetInstance": return .forgetInstance(instance)
    case "agentUpdated": return .agentUpdated(instance)
    case "flap": return .flap(instance)
    case "spotDrain": return .spotDrain(instance)
    case "trunkSettled": return .trunkSettled(instance)
    default: return nil
    }
  }

  private func cluster(_ record: StateRecord) throws(StateFault) -> SimCluster {
    let name = try record.take("cluster", String.self)
    guard let cluster = clusters.all.last(where: { $0.name == name }) else {
      throw record.fault("there is no cluster \(name)")
    }
    return cluster
  }

  private func task(_ record: StateRecord) throws(StateFault) -> SimTask {
    let id = try record.take("task", String.self)
    guard let task = try cluster(record).tasksByID[id] else { throw record.fault("there is no task \(id)") }
    return task
  }

  private func service(_ record: StateRecord) throws(StateFault) -> SimService {
    let name = try record.take("service", String.self)
    let made = try record.takeIfPresent("createdAt", VirtualInstant.self)
    let named = try cluster(record).services.all.filter { $0.name == name }
    guard let service = named.last(where: { $0.createdAt == made }) ?? named.last else {
      throw record.fault("there is no service \(name)")
    }
    return service
  }

  private func instance(_ record: StateRecord) throws(StateFault) -> SimContainerInstance {
    let id = try record.take("containerInstance", String.self)
    guard let instance = try cluster(record).instancesByID[id] else {
      throw record.fault("there is no container instance \(id)")
    }
    return instance
  }
}
