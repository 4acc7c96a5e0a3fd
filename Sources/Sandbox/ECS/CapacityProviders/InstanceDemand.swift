internal import AWSModel
internal import ClusterModel
internal import Placement

/// How many instances tasks that wait would need: ECS packs each group of like tasks onto instances of the group's type and
/// takes the largest of the results, a lower bound. Source: "Managed scaling scale-out behavior".
struct InstanceDemand {
  private let room: ResourceVector?
  private let cluster: SimCluster

  /// The largest type that the group launches, less what daemons take of each instance.
  init(_ region: Region, _ cluster: SimCluster, _ group: SimGroup) {
    self.cluster = cluster
    let types = region.ecs.instanceTypes(of: group)
    let largest = types.max { ($0.vcpus, $0.systemMemoryMiB) < ($1.vcpus, $1.systemMemoryMiB) }
    guard let largest else {
      room = nil
      return
    }
    let registered = cluster.instances.all.last { $0.status == .active && $0.host?.type.name == largest.name }?
      .registered
    var room =
      registered
      ?? ResourceVector(
        cpuUnits: Int32(largest.vcpus * 1024), memoryMiB: Int32(largest.systemMemoryMiB), gpus: Int32(largest.gpus),
        networkInterfaces: Int32(largest.networkInterfaces - 1))
    for service in cluster.services.all where service.isDaemon && service.status == "ACTIVE" {
      if let daemon = service.primary?.definition.requirement.resources { room -= daemon }
    }
    self.room = room
  }

  func instances(for waiting: [WaitingTask]) -> Int {
    var counts: [KindHandle: (task: SimTask, count: Int)] = [:]
    for task in waiting { counts[task.kind, default: (task.task, 0)].count += 1 }
    var most = 0
    for (kind, group) in counts {
      let fits = perInstance(cluster.board.kind(kind), group.task)
      // A task that fits no instance is needed by none: growing would not help it.
      if fits > 0 { most = max(most, (group.count + fits - 1) / fits) }
    }
    return most
  }

  private func perInstance(_ kind: TaskKind, _ task: SimTask) -> Int {
    guard let room else { return 1 }
    let need = task.requirement.resources
    var fits = Int.max
    for (need, have) in [
      (need.cpuUnits, room.cpuUnits), (need.memoryMiB, room.memoryMiB), (need.gpus, room.gpus),
      (need.networkInterfaces, room.networkInterfaces),
    ] where need > 0 { fits = min(fits, Int(have / need)) }
    let isAlone = kind.constraints.contains(.distinctInstance) || task.requirement.ports != .none
    return isAlone ? min(fits, 1) : fits
  }
}
