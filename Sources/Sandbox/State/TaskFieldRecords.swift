internal import AWSModel
internal import ClusterModel
internal import Placement

extension SimTask {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("id", id)
    // A service is forgotten about when its last tasks are: then nothing more hangs on it.
    if let deployment, cluster.services.all.contains(where: { $0 === deployment.service }) {
      record.put("service", deployment.service.name)
      record.put("deployment", deployment.id)
    }
    record.put("definition", definition.arn)
    record.put("group", group)
    record.put("startedBy", startedBy)
    record.put("createdAt", createdAt)
    record.put("containerInstance", instance?.id)
    putExtras(record)
    try record("lastStatus", &lastStatus)
    try record("desiredStatus", &desiredStatus)
    try record("health", &health)
    try record("version", &version)
    if record.isReading { isHeld = !isStopped && instance != nil && lastStatus > .pending }
    try record("isHeld", &isHeld)
    try record("stopCode", &stopCode)
    try record("stoppedReason", &stoppedReason)
    try record("exit", &exit)
    var exits = Dictionary(uniqueKeysWithValues: containerExits.map { (String($0.key), $0.value) })
    try record("containerExits", &exits)
    containerExits = Dictionary(uniqueKeysWithValues: exits.compactMap { key, code in Int(key).map { ($0, code) } })
    try record("dynamicPorts", &dynamicPorts)
    if let interface {
      try record.part("interface") { (part) throws(StateFault) in try interface.fields(part) }
      // Documents that know no subnets of tasks have a number here.
      if record.isReading { _ = try record.takeIfPresent("addressNumber", Int.self) }
    }
    try record("gpus", &gpuIDs)
    try record("isDeregistering", &isDeregistering)
    try record("isMoving", &isMoving)
    if record.isReading { isWarm = lastStatus == .running }
    try record("isWarm", &isWarm)
    try record("protectedUntil", &protectedUntil)
    try record("connectedAt", &connectedAt)
    try record("pullStartedAt", &pullStartedAt)
    try record("pullStoppedAt", &pullStoppedAt)
    try record("startedAt", &startedAt)
    try record("stoppingAt", &stoppingAt)
    try record("executionStoppedAt", &executionStoppedAt)
    try record("stoppedAt", &stoppedAt)
  }

  private func putExtras(_ record: StateRecord) {
    guard let extras else { return }
    record.put("overrides", extras.overrides.map(ShapeState.init))
    if !extras.tags.isEmpty { record.put("tags", extras.tags) }
    record.put("capacityProvider", extras.capacityProvider)
    if extras.enablesExecute { record.put("enablesExecute", true) }
  }
}

extension ContainerExit: StateFields {
  static let blank = ContainerExit()

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("container", &container)
    try record("code", &code)
    try record("siblingCode", &siblingCode)
    try record("reason", &reason)
  }
}

extension ECSWorld {
  /// Tasks that wait for their provider's instances, in order.
  func waiting(in cluster: SimCluster, _ record: StateRecord) throws(StateFault) {
    let waiting = cluster.waiting.filter { $0.task.instance == nil && $0.task.desiredStatus == .running }
    try record.each(
      "waiting", waiting,
      make: { (part) throws(StateFault) in
        let made = try self.makeWaiting(in: cluster, part)
        cluster.waiting.append(made)
        return made
      }
    ) { (waiting, part) throws(StateFault) in
      let kind = cluster.board.kind(waiting.kind)
      part.put("task", waiting.task.id)
      part.put("provider", waiting.provider.name)
      part.put("constraints", CodedState(kind.constraints))
      part.put("strategy", CodedState(kind.strategy))
    }
  }

  private func makeWaiting(in cluster: SimCluster, _ record: StateRecord) throws(StateFault) -> WaitingTask {
    let id = try record.take("task", String.self)
    let name = try record.take("provider", String.self)
    guard let task = cluster.tasksByID[id] else { throw record.fault("there is no task \(id)") }
    guard let provider = capacityProviders.last(where: { $0.name == name }) else {
      throw record.fault("there is no capacity provider \(name)")
    }
    let kind = cluster.board.intern(
      TaskKind(
        requirement: task.requirement, group: task.group,
        constraints: try record.take("constraints", CodedState<[PlacementConstraint]>.self).value,
        strategy: try record.take("strategy", CodedState<[PlacementStrategy]>.self).value,
        isService: task.deployment != nil))
    return WaitingTask(task: task, kind: kind, provider: provider)
  }

  /// What agents have before them and what they could not report, in order.
  func queues(of cluster: SimCluster, _ record: StateRecord) throws(StateFault) {
    let busy = cluster.instances.all.filter { !$0.agent.waiting.isEmpty || !$0.agent.unreported.isEmpty }
    try record.each(
      "agents", busy,
      make: { (part) throws(StateFault) in
        let id = try part.take("containerInstance", String.self)
        guard let instance = cluster.instancesByID[id] else { throw part.fault("there is no container instance \(id)") }
        for id in try part.takeIfPresent("waiting", [String].self) ?? [] {
          guard let task = cluster.tasksByID[id] else { throw part.fault("there is no task \(id)") }
          instance.agent.waiting.append(task)
        }
        return instance
      }
    ) { (instance, part) throws(StateFault) in
      part.put("containerInstance", instance.id)
      part.put("waiting", instance.agent.waiting.map(\.id))
      try self.unreported(instance, part)
    }
  }

  private func unreported(_ instance: SimContainerInstance, _ record: StateRecord) throws(StateFault) {
    let open = instance.agent.unreported.filter { $0.task.generation == $0.generation }
    try record.each(
      "unreported", open,
      make: { (part) throws(StateFault) in
        let id = try part.take("task", String.self)
        guard let task = instance.cluster.tasksByID[id] else { throw part.fault("there is no task \(id)") }
        let entry = (task: task, moment: try TaskMoment(part, task), generation: task.generation)
        instance.agent.unreported.append(entry)
        return entry
      }
    ) { (entry, part) throws(StateFault) in
      part.put("task", entry.task.id)
      entry.moment.put(part, entry.task)
    }
  }
}
