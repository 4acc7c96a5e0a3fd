internal import ClusterModel

/// Services' tasks on instances that leave, whoever takes them away: ECS replaces them, and the replacements need room
/// elsewhere, although no service lacks a task yet.
///
/// Standalone tasks are not replaced: they stay until they end. Daemons go with their instance. Source: "Container instance
/// draining".
struct LeavingTasks: Sendable {
  /// By service: how many tasks on which instances, by snapshot index, in order of instance.
  private(set) var byService: [Int32: [(instance: Int32, count: Int)]] = [:]

  init(_ snapshot: ClusterSnapshot, isDaemon: [Bool]) {
    let leaves = snapshot.instances.map { $0.isLeaving && !$0.isGhost }
    if !leaves.contains(true) { return }
    var counts: [Int64: Int] = [:]
    snapshot.tasks.withUnsafeBufferPointer { tasks in
      for index in tasks.indices where tasks[index].isWanted && tasks[index].lastStatus != .stopped {
        guard let instance = tasks[index].instance, leaves[Int(instance)], let service = tasks[index].service,
          !isDaemon[Int(service)]
        else { continue }
        counts[Int64(service) << 32 | Int64(instance), default: 0] += 1
      }
    }
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      byService[Int32(key >> 32), default: []].append((Int32(truncatingIfNeeded: key), count))
    }
  }

  func count(of service: Int) -> Int { (byService[Int32(service)] ?? []).reduce(0) { $0 + $1.count } }
}

extension ContainerInstance {
  /// Whether ECS shows it ACTIVE although its EC2 instance is gone: its agent had no connection when it ended. ECS counts its
  /// tasks as if they ran and replaces none until somebody deregisters it. Source: "Container instance lifecycle".
  var isGhost: Bool { status == .active && !agentConnected && hasGone }

  /// Whether it is on its way out: DRAINING, being terminated, marked by an intent that stands, or its EC2 instance is gone.
  var isLeaving: Bool {
    if status == .draining || isTerminating { return true }
    if let ec2State, ec2State != "running", ec2State != "pending" { return true }
    return intent.map { !$0.isAborted } ?? false
  }
}
