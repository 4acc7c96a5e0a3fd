internal import ClusterModel

/// How an agent takes up tasks: in order, and only when it really has what they reserve.
extension ECSWorld {
  func arrive(_ task: SimTask) {
    guard let instance = task.instance else { return }
    instance.agent.waiting.append(task)
    admit(on: instance)
  }

  /// Takes up waiting tasks until the first does not fit.
  func admit(on instance: SimContainerInstance) {
    while let first = instance.agent.waiting.first {
      guard instance.agent.canHold(first.requirement, on: instance) else { return }
      instance.agent.waiting.removeFirst()
      instance.agent.hold(first.requirement)
      first.isHeld = true
      first.connectedAt = region.now
      pull(first, on: instance)
    }
  }

  private func pull(_ task: SimTask, on instance: SimContainerInstance) {
    task.pullStartedAt = region.now
    let behaviour = behaviour(of: task.definition)
    let isCached = task.definition.images.allSatisfy(instance.agent.images.contains)
    let spread = isCached ? behaviour.cachedPull : behaviour.pull
    plan(.pulled, task, after: spread.draw(&region.random[.taskPull]))
  }

  /// Gives back what the agent holds for a task, and takes up those that waited for it.
  func letGo(_ task: SimTask) {
    guard let instance = task.instance else { return }
    if task.isHeld {
      instance.agent.release(task.requirement)
      task.isHeld = false
    } else {
      instance.agent.waiting.removeAll { $0 === task }
    }
    if instance.agentConnected || instance.hostIsGone { admitUnlessGone(instance) }
  }

  private func admitUnlessGone(_ instance: SimContainerInstance) {
    if !instance.hostIsGone { admit(on: instance) }
  }
}
