internal import AWSModel
internal import ClusterModel

/// SubmitTaskStateChange, SubmitContainerStateChange and SubmitAttachmentStateChanges: what an agent of somebody's own
/// says of its tasks. Those of the agents that the sandbox plays are refused: two agents cannot report one task.
extension ECSWorld {
  func submitTaskStateChange(
    _ request: ECS.SubmitTaskStateChangeRequest
  ) throws(AWSError) -> ECS.SubmitTaskStateChangeResponse {
    let task = try foreignTask(request.task, request.cluster)
    if let at = request.pullStartedAt { task.pullStartedAt = VirtualInstant(at) }
    if let at = request.pullStoppedAt { task.pullStoppedAt = VirtualInstant(at) }
    for container in request.containers ?? [] { note(container, of: task) }
    switch request.status {
    case "RUNNING" where task.lastStatus < .running: startedElsewhere(task)
    case "STOPPED" where !task.isStopped: endedElsewhere(task, request.reason)
    default: break
    }
    return .init(acknowledgment: "ACCEPT")
  }

  private func foreignTask(_ name: String?, _ clusterName: String?) throws(AWSError) -> SimTask {
    let cluster = try cluster(clusterName)
    guard let task = task(name ?? "", in: cluster) else {
      throw ECS.Errors.clientException("The referenced task was not found.")
    }
    guard task.instance?.isForeign == true else {
      throw ECS.Errors.invalidParameterException(
        "The agent of task \(task.id) is the sandbox's own: only tasks of instances that RegisterContainerInstance "
          + "registered can be reported.")
    }
    return task
  }

  private func note(_ container: ECS.ContainerStateChange, of task: SimTask) {
    for binding in container.networkBindings ?? [] {
      if let port = binding.hostPort, task.definition.dynamicPortCount > task.dynamicPorts.count {
        task.dynamicPorts.append(UInt16(clamping: port))
      }
    }
    guard container.status == "STOPPED" || container.exitCode != nil else { return }
    if task.exit == nil {
      task.exit = ContainerExit(code: container.exitCode, siblingCode: nil, reason: container.reason)
    } else {
      task.exit?.siblingCode = container.exitCode
    }
  }

  private func startedElsewhere(_ task: SimTask) {
    task.startedAt = region.now
    task.connectedAt = task.connectedAt ?? region.now
    task.isWarm = true
    registerTargets(of: task)
    change(task) { $0.lastStatus = .running }
    if let deployment = task.deployment { hasRun(task, of: deployment) }
    if task.deployment?.loadBalancers.isEmpty == true { plan(.settled, task, after: region.tuning.healthyAfter) }
  }

  private func endedElsewhere(_ task: SimTask, _ reason: String?) {
    if task.stopCode == nil {
      let failed = task.startedAt == nil
      task.stopCode = failed ? .taskFailedToStart : .essentialContainerExited
      task.stoppedReason = reason ?? (failed ? "Task failed to start" : "Essential container in task exited")
      task.stoppingAt = region.now
    }
    task.executionStoppedAt = region.now
    finish(task)
  }

  func submitContainerStateChange(
    _ request: ECS.SubmitContainerStateChangeRequest
  ) throws(AWSError) -> ECS.SubmitContainerStateChangeResponse {
    let task = try foreignTask(request.task, request.cluster)
    var change = ECS.ContainerStateChange()
    change.status = request.status
    change.exitCode = request.exitCode
    change.reason = request.reason
    change.networkBindings = request.networkBindings
    note(change, of: task)
    return .init(acknowledgment: "ACCEPT")
  }

  /// An interface that is attached takes its task from PROVISIONING on.
  func submitAttachmentStateChanges(
    _ request: ECS.SubmitAttachmentStateChangesRequest
  ) throws(AWSError) -> ECS.SubmitAttachmentStateChangesResponse {
    let cluster = try cluster(request.cluster)
    for change in request.attachments ?? [] {
      let prefix = region.arn("ecs", "attachment/\(cluster.name)/")
      guard change.attachmentArn?.hasPrefix(prefix) == true else {
        throw ECS.Errors.invalidParameterException("The attachment ARN is invalid: \(change.attachmentArn ?? "")")
      }
    }
    return .init(acknowledgment: "ACCEPT")
  }
}
