internal import ClusterModel

/// How tasks end.
extension ECSWorld {
  /// Tells a task to stop. ECS counts its resources as free from here on; the agent still has to stop it.
  func stop(_ task: SimTask, _ code: StopCode, _ reason: String) {
    guard task.desiredStatus == .running, !task.isStopped else { return }
    task.stopCode = code
    task.stoppedReason = reason
    task.stoppingAt = region.now
    release(task)
    task.generation += 1
    change(task) { $0.desiredStatus = .stopped }
    if task.instance == nil || task.lastStatus == .provisioning {
      finish(task)
    } else if !deregisterTargets(of: task) {
      plan(.stopHeard, task, after: region.tuning.agentReaction.draw(&region.random[.agent]))
    }
    if let service = task.service { touch(service) }
  }

  /// The agent stops the containers: SIGTERM, and SIGKILL at the stop timeout. Source: StopTask.
  func stopContainers(of task: SimTask) {
    guard task.lastStatus >= .activating, task.lastStatus < .stopping else {
      // Nothing of it runs yet: the agent just drops it.
      finish(task)
      return
    }
    let behaviour = behaviour(of: task.definition)
    let drawn = behaviour.stop.draw(&region.random[.taskStop])
    let isKilled = behaviour.ignoresSIGTERM || drawn > task.definition.stopTimeout
    task.exit = ContainerExit(code: isKilled ? 137 : 0, siblingCode: isKilled ? 137 : 0)
    change(task) { $0.lastStatus = .stopping }
    plan(.ended, task, after: isKilled ? task.definition.stopTimeout : drawn)
  }

  func ended(_ task: SimTask) {
    task.executionStoppedAt = region.now
    abandonTargets(of: task)
    letGo(task)
    if task.definition.isAwsvpc {
      change(task) { $0.lastStatus = .deprovisioning }
      plan(.detached, task, after: region.tuning.interfaceDetachment.draw(&region.random[.agent]))
    } else {
      finish(task)
    }
  }

  /// The main container exits by itself and takes the task with it.
  func exited(_ task: SimTask, code: Int? = nil, reason: String? = nil) {
    guard task.lastStatus == .running || task.lastStatus == .activating, task.desiredStatus == .running else { return }
    task.exit = ContainerExit(
      container: task.definition.order.main, code: code ?? behaviour(of: task.definition).exitCode, siblingCode: 0,
      reason: reason)
    conclude(task, .essentialContainerExited, "Essential container in task exited")
  }

  /// Another container exits by itself: an essential one takes the task with it, any other leaves it running.
  func exited(_ task: SimTask, _ exit: ContainerOrder.Exit) {
    guard task.lastStatus == .running || task.lastStatus == .activating, task.desiredStatus == .running else { return }
    guard exit.isEssential else {
      change(task) { $0.containerExits[exit.container] = exit.code }
      return
    }
    task.exit = ContainerExit(container: exit.container, code: exit.code, siblingCode: 0)
    conclude(task, .essentialContainerExited, "Essential container in task exited")
  }

  /// A container that others wait for to succeed has failed: they never start.
  func failDependency(_ container: Int, of task: SimTask) {
    task.exit = ContainerExit(container: container, code: task.containerExits[container], siblingCode: nil)
    conclude(task, .taskFailedToStart, "Task failed to start")
  }

  func failToPull(_ task: SimTask) {
    let image = task.definition.images.first ?? ""
    let reason =
      "CannotPullContainerError: Error response from daemon: manifest for \(image) not found: manifest unknown: "
      + "manifest unknown"
    task.exit = ContainerExit(code: nil, siblingCode: nil, reason: reason)
    conclude(task, .taskFailedToStart, "Task failed to start")
  }

  /// Ends a task that nobody told to stop.
  func conclude(_ task: SimTask, _ code: StopCode, _ reason: String) {
    task.stopCode = code
    task.stoppedReason = reason
    task.stoppingAt = region.now
    release(task)
    task.generation += 1
    change(task) {
      $0.desiredStatus = .stopped
      if $0.lastStatus >= .activating, $0.lastStatus < .stopping { $0.lastStatus = .stopping }
    }
    ended(task)
  }

  /// STOPPED: only the record is left, for an hour.
  func finish(_ task: SimTask) {
    guard !task.isStopped else { return }
    let hasRun = task.startedAt != nil
    letGo(task)
    release(task)
    task.generation += 1
    task.stoppedAt = region.now
    abandonTargets(of: task)
    change(task) {
      $0.desiredStatus = .stopped
      $0.lastStatus = .stopped
    }
    task.instance?.tasks.remove(task)
    if let deployment = task.deployment {
      deployment.service.tasks.remove(task)
      if !hasRun, task.stopCode == .taskFailedToStart { failedToStart(task, of: deployment) }
      touch(deployment.service)
    }
    plan(.forgotten, task, after: region.tuning.stoppedTaskVisibility)
  }

  func forget(_ task: SimTask) {
    task.cluster.tasks.remove(task)
    task.cluster.tasksByID[task.id] = nil
  }
}
