internal import AWSModel
internal import ClusterModel
internal import Placement

extension ECSWorld {
  /// Starts a task on each named instance, without constraints or strategy: only what fits counts. Source: StartTask.
  func startTask(_ request: ECS.StartTaskRequest) throws(AWSError) -> ECS.StartTaskResponse {
    let cluster = try cluster(request.cluster)
    let definition = try runnableDefinition(request.taskDefinition)
    let names = request.containerInstances ?? []
    guard (1...10).contains(names.count) else {
      throw ECS.Errors.invalidParameterException("Container instances should contain between 1 and 10 elements.")
    }
    try checkStarter(request.startedBy)
    try check(nil, request.networkConfiguration, definition)
    try definition.check(request.overrides)
    let requirement =
      request.overrides.map { definition.rules.requirement(overrides: ReservationOverrides($0)) }
      ?? definition.requirement
    let kind = cluster.board.intern(
      TaskKind(requirement: requirement, group: request.group ?? "family:\(definition.family)", isService: false))
    let origin = TaskOrigin(
      group: request.group ?? "family:\(definition.family)", startedBy: request.startedBy,
      extras: extras(
        definition, requirement, request.overrides, request.tags, request.propagateTags,
        request.enableExecuteCommand, nil), subnets: request.networkConfiguration?.awsvpcConfiguration?.subnets ?? [])
    var response = ECS.StartTaskResponse(tasks: [], failures: [])
    for name in names {
      guard let instance = containerInstance(name, in: cluster), let row = instance.row else {
        response.failures?.append(missing("container-instance", name, in: cluster))
        continue
      }
      if let first = cluster.board.rejections(of: kind, on: row).first {
        response.failures?.append(ECS.Failure(arn: instance.arn, reason: region.tuning.reason(first.ecsReason)))
        continue
      }
      let handle = cluster.board.addTask(kind)
      cluster.board.place(handle, on: row)
      response.tasks?.append(shape(start(definition, on: instance, handle, origin), tags: true))
    }
    return response
  }

  func stopTask(_ request: ECS.StopTaskRequest) throws(AWSError) -> ECS.StopTaskResponse {
    let cluster = try cluster(request.cluster)
    guard let task = task(request.task ?? "", in: cluster) else {
      throw ECS.Errors.invalidParameterException("The referenced task was not found.")
    }
    stop(task, .userInitiated, request.reason ?? "Task stopped by user")
    return ECS.StopTaskResponse(task: shape(task))
  }
}
