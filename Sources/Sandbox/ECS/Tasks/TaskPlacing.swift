internal import ClusterModel
internal import Placement

/// Tasks and the board: what ECS counts as taken.
extension ECSWorld {
  /// Makes a task and puts it on an instance.
  func start(
    _ definition: SimTaskDefinition, on instance: SimContainerInstance, _ handle: TaskHandle, _ origin: TaskOrigin
  ) -> SimTask {
    let cluster = instance.cluster
    let task = SimTask(
      ordinal: nextOrdinal(), id: newID(), cluster: cluster, definition: definition, origin: origin, at: region.now)
    task.instance = instance
    task.boardTask = handle
    connect(task)
    task.gpuIDs = gpus(for: task, on: instance)
    cluster.tasks.insert(task)
    cluster.tasksByID[task.id] = task
    instance.tasks.insert(task)
    task.service?.tasks.insert(task)
    count(task, 1)
    instance.reserved += task.requirement.resources
    instance.version += 1
    protectIfManaged(instance)
    region.publish(.task(task))
    region.publish(.containerInstance(instance))
    if task.lastStatus == .provisioning {
      plan(.attached, task, after: region.tuning.interfaceAttachment.draw(&region.random[.agent]))
    } else {
      plan(.taken, task, after: region.tuning.agentReaction.draw(&region.random[.agent]))
    }
    return task
  }

  /// The first GPUs that no task of the instance has.
  private func gpus(for task: SimTask, on instance: SimContainerInstance) -> [String] {
    let count = Int(task.requirement.resources.gpus)
    guard count > 0 else { return [] }
    let taken = Set(instance.tasks.all.filter { $0.boardTask != nil }.flatMap(\.gpuIDs))
    return Array(instance.gpuIDs.filter { !taken.contains($0) }.prefix(count))
  }

  private func count(_ task: SimTask, _ sign: Int) {
    task.cluster.tally.add(sign, task.category)
    task.instance?.tally.add(sign, task.category)
    task.deployment?.tally.add(sign, task.category)
  }

  /// Frees what ECS counts as taken by a task. Those who wait for room are looked at.
  func release(_ task: SimTask) {
    guard let handle = task.boardTask, let instance = task.instance else { return }
    task.boardTask = nil
    task.cluster.board.unplace(handle)
    task.cluster.board.discard(handle)
    instance.reserved -= task.requirement.resources
    instance.version += 1
    region.publish(.containerInstance(instance))
    if instance.isEligible { roomAppeared(in: task.cluster) }
  }

  /// Looks at every service that waits for room.
  func roomAppeared(in cluster: SimCluster) {
    placeWaiting(in: cluster)
    for service in cluster.waitingServices.all { touch(service) }
  }

  /// The instance of a row.
  func instance(at row: InstanceRow, in cluster: SimCluster) -> SimContainerInstance? {
    cluster.instanceOfRow[Int(row.index)]
  }
}
