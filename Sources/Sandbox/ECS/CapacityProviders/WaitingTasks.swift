internal import ClusterModel
internal import Placement

/// A task that waits in PROVISIONING for room on its provider's instances.
struct WaitingTask {
  var task: SimTask
  var kind: KindHandle
  var provider: SimCapacityProvider
}

/// Tasks of providers with managed scaling wait for room instead of failing, at most 500 in a cluster. Source: "Amazon ECS
/// cluster auto scaling".
extension ECSWorld {
  static let waitingLimit = 500

  /// The name of the hidden attribute by which a provider's tasks are kept to its instances.
  static let providerAttribute = "sandbox.capacity-provider"

  /// The constraint that keeps tasks on a provider's instances.
  func constraint(_ provider: SimCapacityProvider) -> PlacementConstraint {
    .memberOf("attribute:\(Self.providerAttribute) == \(provider.name)")
  }

  /// Makes a task that waits.
  func wait(
    _ definition: SimTaskDefinition, _ kind: KindHandle, _ provider: SimCapacityProvider, _ origin: TaskOrigin,
    in cluster: SimCluster
  ) -> SimTask {
    let task = SimTask(
      ordinal: nextOrdinal(), id: newID(), cluster: cluster, definition: definition, origin: origin, at: region.now)
    task.lastStatus = .provisioning
    cluster.tasks.insert(task)
    cluster.tasksByID[task.id] = task
    task.service?.tasks.insert(task)
    cluster.tally.add(1, task.category)
    task.deployment?.tally.add(1, task.category)
    cluster.waiting.append(WaitingTask(task: task, kind: kind, provider: provider))
    region.publish(.task(task))
    region.schedule(
      .ecs(.waitedTooLong(task)), after: region.tuning.provisioningTimeout, isRecurring: true)
    return task
  }

  /// Places what waits, in the order in which it came; what finds no room goes on waiting.
  func placeWaiting(in cluster: SimCluster) {
    guard !cluster.waiting.isEmpty else { return }
    cluster.waiting.removeAll { $0.task.instance != nil || $0.task.desiredStatus == .stopped }
    var full: Set<KindHandle> = []
    for waiting in cluster.waiting where !full.contains(waiting.kind) {
      let handles = cluster.board.placeMany(waiting.kind, count: 1, tieBreak: &cluster.tieBreak)
      guard let handle = handles.first,
        let instance = cluster.board.instance(of: handle).flatMap({ instance(at: $0, in: cluster) })
      else {
        full.insert(waiting.kind)
        continue
      }
      seat(waiting.task, on: instance, handle)
    }
    cluster.waiting.removeAll { $0.task.instance != nil }
  }

  private func seat(_ task: SimTask, on instance: SimContainerInstance, _ handle: TaskHandle) {
    task.instance = instance
    task.boardTask = handle
    connect(task)
    instance.tasks.insert(task)
    instance.tally.add(1, task.category)
    instance.reserved += task.requirement.resources
    instance.version += 1
    protectIfManaged(instance)
    if task.definition.isAwsvpc {
      change(task) { _ in }
      plan(.attached, task, after: region.tuning.interfaceAttachment.draw(&region.random[.agent]))
    } else {
      change(task) { $0.lastStatus = .pending }
      plan(.taken, task, after: region.tuning.agentReaction.draw(&region.random[.agent]))
    }
    region.publish(.containerInstance(instance))
  }

  /// Nobody says how long ECS waits; see ``SandboxTuning/provisioningTimeout``.
  func waitedTooLong(_ task: SimTask) {
    guard task.instance == nil, task.desiredStatus == .running, let cluster = Optional(task.cluster) else { return }
    let hasInstances = cluster.instances.all.contains {
      $0.status == .active && $0.capacityProvider == task.extras?.capacityProvider
    }
    let reason = hasInstances ? "NO ACTIVE INSTANCES met the task's requirements" : "EMPTY CAPACITY PROVIDER"
    task.stopCode = .taskFailedToStart
    task.stoppedReason = "TaskFailedToStart: \(reason)"
    task.stoppingAt = region.now
    finish(task)
    cluster.waiting.removeAll { $0.task === task }
  }
}
