internal import ClusterModel

/// Who is where: the tasks of a snapshot, counted in one pass over them.
struct TaskCensus: Sendable {
  /// Tasks that wait for an instance, of one requirement and one owner.
  struct Waiting: Sendable, Hashable {
    /// Index of the service; −1 for tasks that no service owns.
    var service: Int32
    var requirement: Int32
    /// The task group of tasks that no service owns; empty for the others.
    var group: String
    var count: Int
  }

  /// By instance: tasks that are not yet STOPPED and that are no daemon's. Where tasks were not read: at least how many
  /// there must be, by the instance's own counts.
  private(set) var foreignTasks: [Int32]
  /// By instance: the wanted ones among them.
  private(set) var wantedForeignTasks: [Int32]
  /// By service, daemons apart: the wanted tasks that have a place.
  private(set) var placedTasks: [Int32]
  /// Those of capacity providers, in order of service, requirement and group.
  private(set) var waiting: [Waiting] = []
  /// Whether the counts rest on a read of the tasks themselves.
  let isExact: Bool

  init(_ snapshot: ClusterSnapshot, isDaemon: [Bool]) {
    foreignTasks = Array(repeating: 0, count: snapshot.instances.count)
    wantedForeignTasks = foreignTasks
    placedTasks = Array(repeating: 0, count: snapshot.services.count)
    isExact = snapshot.has(.tasks)
    if isExact { count(snapshot, isDaemon) } else { estimate(snapshot, isDaemon) }
  }

  private mutating func count(_ snapshot: ClusterSnapshot, _ isDaemon: [Bool]) {
    var standalone: [String: [Int32: Int]] = [:]
    var owned: [Int64: Int] = [:]
    // By index into the buffer: a copy of each record would cost more than all the rest.
    snapshot.tasks.withUnsafeBufferPointer { tasks in
      for index in tasks.indices where tasks[index].lastStatus != .stopped {
        let service = tasks[index].service ?? -1
        if let instance = tasks[index].instance {
          if service >= 0, isDaemon[Int(service)] { continue }
          #if BALLAST_MUTANTS
            if service < 0, Mutant.isOn(.forgetStandalone) { continue }
          #endif
          foreignTasks[Int(instance)] += 1
          guard tasks[index].isWanted else { continue }
          wantedForeignTasks[Int(instance)] += 1
          if service >= 0 { placedTasks[Int(service)] += 1 }
        } else if tasks[index].isWanted {
          let requirement = tasks[index].requirement
          if service < 0 {
            standalone[tasks[index].group, default: [:]][requirement, default: 0] += 1
          } else if !isDaemon[Int(service)] {
            owned[Int64(service) << 32 | Int64(requirement), default: 0] += 1
          }
        }
      }
    }
    waiting = owned.sorted { $0.key < $1.key }.map {
      Waiting(
        service: Int32($0.key >> 32), requirement: Int32(truncatingIfNeeded: $0.key), group: "", count: $0.value)
    }
    for (group, kinds) in standalone.sorted(by: { $0.key < $1.key }) {
      for (requirement, count) in kinds.sorted(by: { $0.key < $1.key }) {
        waiting.append(Waiting(service: -1, requirement: requirement, group: group, count: count))
      }
    }
  }

  /// Without a read of the tasks: each instance's own counts, less one task for each DAEMON service.
  private mutating func estimate(_ snapshot: ClusterSnapshot, _ isDaemon: [Bool]) {
    let daemons = snapshot.services.indices.count { isDaemon[$0] && snapshot.services[$0].status == "ACTIVE" }
    for (index, instance) in snapshot.instances.enumerated() {
      let tasks = instance.runningTasksCount + instance.pendingTasksCount
      foreignTasks[index] = Int32(clamping: max(0, tasks - daemons))
      wantedForeignTasks[index] = foreignTasks[index]
    }
  }
}
