internal import AWSModel
internal import ClusterModel
internal import Placement

extension TaskStatus: StateValue {}
extension DesiredTaskStatus: StateValue {}
extension HealthStatus: StateValue {}
extension StopCode: StateValue {}

extension ECSWorld {
  func tasks(of cluster: SimCluster, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "tasks", cluster.tasks.all,
      make: { (part) throws(StateFault) in
        try self.makeTask(in: cluster, part)
      }
    ) { (task, part) throws(StateFault) in
      try task.fields(part)
      try self.targets(of: task, part)
      var isPlaced = task.boardTask != nil
      if part.isReading { isPlaced = task.instance?.row != nil && !task.isStopped }
      try part("isPlaced", &isPlaced)
      if part.isReading { try self.restore(task, isPlaced: isPlaced, part) }
    }
    try waiting(in: cluster, record)
    try queues(of: cluster, record)
  }

  private func makeTask(in cluster: SimCluster, _ record: StateRecord) throws(StateFault) -> SimTask {
    let name = try record.takeIfPresent("service", String.self)
    let service = name.flatMap { name in cluster.services.all.last { $0.name == name } }
    let deploymentID = try record.takeIfPresent("deployment", String.self)
    let deployment = try deployment(deploymentID, of: service, record)
    let definition = try definition(try record.take("definition"), record)
    let origin = TaskOrigin(
      group: try record.takeIfPresent("group") ?? deployment?.service.group ?? "family:\(definition.family)",
      startedBy: try record.takeIfPresent("startedBy"), deployment: deployment,
      extras: try extras(definition, record))
    let task = SimTask(
      ordinal: nextOrdinal(), id: try record.take("id"), cluster: cluster, definition: definition, origin: origin,
      at: try record.takeIfPresent("createdAt") ?? region.now)
    if let id = try record.takeIfPresent("containerInstance", String.self) {
      guard let instance = cluster.instancesByID[id] else { throw record.fault("there is no container instance \(id)") }
      task.instance = instance
    }
    cluster.tasks.insert(task)
    cluster.tasksByID[task.id] = task
    return task
  }

  /// A deployment that is no more, of which stopped tasks may still tell, is made again for them alone.
  private func deployment(
    _ id: String?, of service: SimService?, _ record: StateRecord
  ) throws(StateFault) -> SimDeployment? {
    guard let id else { return nil }
    guard let service else { throw record.fault("`deployment` needs `service`") }
    if let known = service.deployments.first(where: { $0.id == id }) ?? pastDeployments[id] { return known }
    let definition = try definition(try record.take("definition"), record)
    let past = SimDeployment(id: id, service: service, definition: definition, at: region.now)
    pastDeployments[id] = past
    return past
  }

  private func extras(_ definition: SimTaskDefinition, _ record: StateRecord) throws(StateFault) -> TaskExtras? {
    let overrides = try record.takeIfPresent("overrides", ShapeState<ECS.TaskOverride>.self)?.shape
    let tags = try record.takeIfPresent("tags", ResourceTags.self) ?? ResourceTags()
    let provider = try record.takeIfPresent("capacityProvider", String.self)
    let executes = try record.takeIfPresent("enablesExecute", Bool.self) ?? false
    guard overrides != nil || !tags.isEmpty || provider != nil || executes else { return nil }
    let requirement = overrides.map { definition.rules.requirement(overrides: ReservationOverrides($0)) }
    return TaskExtras(
      requirement: requirement == definition.requirement ? nil : requirement, overrides: overrides, tags: tags,
      capacityProvider: provider, enablesExecute: executes)
  }

  private func restore(_ task: SimTask, isPlaced: Bool, _ record: StateRecord) throws(StateFault) {
    connect(task)
    if isPlaced, !task.isStopped, task.instance?.row == nil {
      throw record.fault("it is placed on an instance that takes no tasks")
    }
    place(task, isPlaced: isPlaced)
  }

  /// Counts a task that was made elsewhere wherever it counts, and puts it on the board where ECS counts it as taking
  /// room.
  func place(_ task: SimTask, isPlaced: Bool = true) {
    if !task.isStopped { task.service?.tasks.insert(task) }
    task.cluster.tally.add(1, task.category)
    task.deployment?.tally.add(1, task.category)
    if task.category == .running { task.cluster.countRunning(task, 1) }
    guard let instance = task.instance, !task.isStopped else { return }
    instance.tasks.insert(task)
    instance.tally.add(1, task.category)
    if task.isHeld { instance.agent.hold(task.requirement) }
    guard isPlaced, let row = instance.row else { return }
    let kind = boardKind(of: task)
    let handle = task.cluster.board.addTask(kind)
    task.cluster.board.place(handle, on: row)
    task.boardTask = handle
    instance.reserved += task.requirement.resources
  }

  private func boardKind(of task: SimTask) -> KindHandle {
    if let deployment = task.deployment, task.extras?.requirement == nil { return kind(of: deployment) }
    return task.cluster.board.intern(
      TaskKind(requirement: task.requirement, group: task.group, isService: task.deployment != nil))
  }

  /// The targets as which a task is registered.
  private func targets(of task: SimTask, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "targets", task.targets.filter { $0.group.targetsByKey[$0.key] === $0 },
      make: { (part) throws(StateFault) in
        let arn = try part.take("group", String.self)
        let key = TargetKey(id: try part.take("id"), port: try part.take("port"))
        guard let target = self.region.elb.targetGroupsByARN[arn]?.targetsByKey[key] else {
          throw part.fault("there is no target \(key.id):\(key.port) in \(arn)")
        }
        target.task = task
        task.targets.append(target)
        return target
      }
    ) { (target, part) throws(StateFault) in
      part.put("group", target.group.arn)
      part.put("id", target.key.id)
      part.put("port", target.key.port)
    }
  }
}
