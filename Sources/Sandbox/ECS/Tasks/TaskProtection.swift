internal import AWSModel

/// UpdateTaskProtection and GetTaskProtection: at most ten service tasks, for 1 to 2880 minutes, two hours by default.
extension ECSWorld {
  func updateTaskProtection(
    _ request: ECS.UpdateTaskProtectionRequest
  ) throws(AWSError) -> ECS.UpdateTaskProtectionResponse {
    let cluster = try cluster(request.cluster ?? "")
    let names = request.tasks ?? []
    guard (1...10).contains(names.count) else {
      throw ECS.Errors.invalidParameterException("Tasks should contain between 1 and 10 elements.")
    }
    let minutes = request.expiresInMinutes ?? 120
    guard (1...2880).contains(minutes) else {
      throw ECS.Errors.invalidParameterException("expiresInMinutes should be between 1 and 2880")
    }
    var response = ECS.UpdateTaskProtectionResponse(protectedTasks: [], failures: [])
    for name in names {
      guard let task = task(name, in: cluster) else {
        response.failures?.append(missing("task", name, in: cluster))
        continue
      }
      guard task.deployment != nil, task.desiredStatus == .running else {
        response.failures?.append(
          ECS.Failure(
            arn: arn(task), reason: "TASK_NOT_VALID",
            detail: "Task protection can only be set on running tasks of a service."))
        continue
      }
      task.protectedUntil = request.protectionEnabled == true ? region.now.advanced(by: .minutes(minutes)) : nil
      // The service may go on with the task when its protection ends, or at once when it is lifted.
      plan(.settled, task, after: request.protectionEnabled == true ? .minutes(minutes) : .zero)
      response.protectedTasks?.append(shape(protectionOf: task))
    }
    return response
  }

  func getTaskProtection(_ request: ECS.GetTaskProtectionRequest) throws(AWSError) -> ECS.GetTaskProtectionResponse {
    let cluster = try cluster(request.cluster ?? "")
    var response = ECS.GetTaskProtectionResponse(protectedTasks: [], failures: [])
    for name in request.tasks ?? [] {
      if let task = task(name, in: cluster) {
        response.protectedTasks?.append(shape(protectionOf: task))
      } else {
        response.failures?.append(missing("task", name, in: cluster))
      }
    }
    return response
  }

  private func shape(protectionOf task: SimTask) -> ECS.ProtectedTask {
    let until = task.protectedUntil.flatMap { $0 > region.now ? $0 : nil }
    return ECS.ProtectedTask(taskArn: arn(task), protectionEnabled: until != nil, expirationDate: until?.date)
  }
}
