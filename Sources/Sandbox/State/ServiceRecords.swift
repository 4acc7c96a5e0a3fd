internal import AWSModel
internal import ClusterModel
internal import Placement

extension SchedulingStrategy: StateValue {}
extension ECS.DeploymentRolloutState: StateValue {}
extension ECS.ServiceDeploymentStatus: StateValue {}

extension ECSWorld {
  func services(of cluster: SimCluster, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "services", cluster.services.all,
      make: { (part) throws(StateFault) in
        try self.makeService(in: cluster, part)
      }
    ) { (service, part) throws(StateFault) in
      try service.fields(part)
      try self.history(of: service, part)
      try self.deployments(of: service, part)
      try self.load(of: service, part)
      if part.isReading, service.isWaitingForRoom { cluster.waitingServices.insert(service) }
    }
  }

  private func makeService(in cluster: SimCluster, _ record: StateRecord) throws(StateFault) -> SimService {
    let name = try record.take("name", String.self)
    let service = SimService(
      ordinal: nextOrdinal(), name: name,
      arn: try record.takeIfPresent("arn") ?? region.arn("ecs", "service/\(cluster.name)/\(name)"), cluster: cluster,
      settings: ServiceSettings(
        scheduling: try record.takeIfPresent("scheduling") ?? .replica, desiredCount: 0, minimumHealthyPercent: 100,
        maximumPercent: 200, echo: ECS.Service(), at: try record.takeIfPresent("createdAt") ?? region.now,
        by: try record.takeIfPresent("createdBy") ?? region.globalARN("iam", "user/sandbox")))
    cluster.services.insert(service)
    // Names are used again: the last one made stands for the name.
    cluster.servicesByName[name] = service
    return service
  }

  /// What its tasks use; its target groups hear of the demand.
  private func load(of service: SimService, _ record: StateRecord) throws(StateFault) {
    var load = service.load ?? ServiceLoad()
    try record("cpuFraction", &load.cpuFraction)
    try record("memoryFraction", &load.memoryFraction)
    var demand = load.demand
    try record.coded("demand", &demand)
    guard record.isReading, demand != nil || load.cpuFraction != nil || load.memoryFraction != nil else { return }
    service.load = load
    service.load?.demand = demand
    guard demand != nil else { return }
    for balancer in service.echo.loadBalancers ?? [] {
      region.elb.targetGroupsByARN[balancer.targetGroupArn ?? ""]?.demander = service
    }
  }

  private func history(of service: SimService, _ record: StateRecord) throws(StateFault) {
    try record("lastCompleted", &service.lastCompleted) { (part) throws(StateFault) in
      try SimServiceRevision(part, self)
    }
    try record.each(
      "revisions", service.revisions,
      make: { (part) throws(StateFault) in
        let revision = try SimServiceRevision(part, self)
        service.revisions.append(revision)
        return revision
      }
    ) { (revision, part) throws(StateFault) in revision.put(part) }
    try record.each(
      "serviceDeployments", service.serviceDeployments,
      make: { (part) throws(StateFault) in
        let made = try SimServiceDeployment(part, of: service, self)
        service.serviceDeployments.append(made)
        return made
      }
    ) { (deployment, part) throws(StateFault) in try deployment.fields(part) }
  }

  private func deployments(of service: SimService, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "deployments", service.deployments,
      make: { (part) throws(StateFault) in
        let deployment = SimDeployment(
          id: try part.take("id"), service: service, definition: try self.definition(try part.take("definition"), part),
          at: try part.takeIfPresent("createdAt") ?? self.region.now)
        service.deployments.append(deployment)
        return deployment
      }
    ) { (deployment, part) throws(StateFault) in
      try deployment.fields(part)
      try part("revision", &deployment.revision) { (part) throws(StateFault) in try SimServiceRevision(part, self) }
      var record = deployment.record?.arn
      try part("record", &record)
      if part.isReading { deployment.record = service.serviceDeployments.first { $0.arn == record } }
    }
  }
}

extension SimService {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("arn", arn)
    record.put("scheduling", scheduling)
    record.put("createdAt", createdAt)
    record.put("createdBy", createdBy)
    try record.shape("settings", &echo)
    try record("status", &status)
    try record("clientToken", &clientToken)
    try record("desiredCount", &desiredCount)
    try record("minimumHealthyPercent", &minimumHealthyPercent)
    try record("maximumPercent", &maximumPercent)
    try record("circuitBreaker", &breaker.isEnabled)
    try record("circuitBreakerRollsBack", &breaker.rollsBack)
    try record.coded("constraints", &constraints)
    try record.coded("strategy", &strategy)
    try record("tags", &tags)
    try record("lastCompletedDeployment", &lastCompletedDeployment)
    try record("rebalances", &rebalances)
    try record("isMoving", &isMoving)
    try record.part("events") { (part) throws(StateFault) in try events.fields(part) }
    try record("isLookPlanned", &isLookPlanned)
    try record("isWaitingForRoom", &isWaitingForRoom)
    try record("failedStarts", &failedStarts)
    try record("startsAgainAt", &startsAgainAt)
    try record("startFailedAt", &startFailedAt)
    try record("steadySince", &steadySince)
  }
}

extension ServiceEventList {
  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("entries", &entries)
    try record("standing", &standing)
    try record("quietUntil", &quietUntil)
  }
}

extension ServiceEventList.Entry: StateFields {
  static let blank = ServiceEventList.Entry(id: "", at: VirtualInstant(microseconds: 0), message: "")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("at", &at)
    try record("message", &message)
  }
}

extension SimDeployment {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("id", id)
    record.put("definition", definition.arn)
    record.put("createdAt", createdAt)
    try record("updatedAt", &updatedAt)
    try record("rolloutState", &rolloutState)
    try record("rolloutStateReason", &rolloutStateReason)
    try record("failedTasks", &failedTasks)
    try record("hasRun", &hasRun)
    try record("breakerCount", &breakerCount)
    try record("watchesAlarms", &watchesAlarms)
    try record("settledAt", &settledAt)
    try record("isRollback", &isRollback)
    try record("cpuUnitsPerTask", &cpuUnitsPerTask)
    try record.shapes("loadBalancers", &loadBalancers)
  }
}

extension SimServiceRevision {
  init(_ record: StateRecord, _ ecs: ECSWorld) throws(StateFault) {
    self.init(
      arn: try record.take("arn"), definition: try ecs.definition(try record.take("definition"), record),
      shape: try record.take("revision", ShapeState<ECS.ServiceRevision>.self).shape)
  }

  func put(_ record: StateRecord) {
    record.put("arn", arn)
    record.put("definition", definition.arn)
    record.put("revision", ShapeState(shape))
  }
}

extension StateRecord {
  /// A revision within an object, if there is one.
  func callAsFunction(
    _ key: String, _ revision: inout SimServiceRevision?,
    make: (StateRecord) throws(StateFault) -> SimServiceRevision
  ) throws(StateFault) {
    var found = revision
    try part(key) { (part) throws(StateFault) in
      if part.isReading { found = try make(part) } else { found?.put(part) }
    }
    revision = found
  }
}

extension SimServiceDeployment {
  convenience init(_ record: StateRecord, of service: SimService, _ ecs: ECSWorld) throws(StateFault) {
    var target: SimServiceRevision?
    try record("target", &target) { (part) throws(StateFault) in try SimServiceRevision(part, ecs) }
    guard let target else { throw record.fault("`target` is missing") }
    var sources: [SimServiceRevision] = []
    try record.each(
      "sources", [SimServiceRevision](),
      make: { (part) throws(StateFault) in
        let source = try SimServiceRevision(part, ecs)
        sources.append(source)
        return source
      }
    ) { (_, _) throws(StateFault) in }
    self.init(
      arn: try record.take("arn"), service: service, target: target, sources: sources,
      at: try record.take("createdAt"))
  }

  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("arn", arn)
    record.put("createdAt", createdAt)
    if !record.isReading {
      try record.part("target") { (part) throws(StateFault) in target.put(part) }
      try record.each("sources", sources, make: { (part) throws(StateFault) in throw part.fault("is written only") }) {
        (source, part) throws(StateFault) in source.put(part)
      }
    }
    try record("status", &status)
    try record("statusReason", &statusReason)
    try record("updatedAt", &updatedAt)
    try record("finishedAt", &finishedAt)
    try record("stoppedAt", &stoppedAt)
    try record.shape("rollback", &rollback)
    try record("triggeredAlarms", &triggeredAlarms)
    try record("failureCount", &failureCount)
  }
}
