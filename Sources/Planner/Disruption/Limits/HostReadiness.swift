internal import ClusterModel
internal import Placement

/// Which instances run their DAEMON services: what lacks one is no place for other tasks yet, whatever room it has.
///
/// Whether the task is still to start, cannot start or finds no room makes no difference: what it does for its neighbours
/// (logs, metrics, a mesh) is not done there.
struct HostReadiness {
  /// Instances that lack a DAEMON task that runs, in order, each with the first such service.
  private(set) var unready: [(instance: Int32, service: Int32)] = []

  /// - Parameter board: the fleet of `snapshot`.
  init(_ snapshot: ClusterSnapshot, _ board: inout PlacementBoard) {
    let services = snapshot.services
    let daemons = services.indices.filter {
      services[$0].schedulingStrategy == .daemon && services[$0].status == "ACTIVE" && services[$0].usesInstances
    }
    if daemons.isEmpty { return }
    let running = Self.instances(running: Set(daemons.map { Int32($0) }), snapshot)
    var first: [Int32: Int32] = [:]
    for daemon in daemons.map({ Int32($0) }) {
      guard let kind = TaskKind(service: services[Int(daemon)], in: snapshot) else { continue }
      for row in board.instancesWanting(board.intern(kind))
      where first[row.index] == nil && running[daemon]?.contains(row.index) != true {
        first[row.index] = daemon
      }
    }
    unready = first.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// By service: the instances on which a task of it runs.
  private static func instances(running daemons: Set<Int32>, _ snapshot: ClusterSnapshot) -> [Int32: Set<Int32>] {
    var found: [Int32: Set<Int32>] = [:]
    // By index into the buffer: a copy of each record would cost more than all the rest.
    snapshot.tasks.withUnsafeBufferPointer { tasks in
      for index in tasks.indices where tasks[index].lastStatus == .running {
        guard let service = tasks[index].service, daemons.contains(service), let instance = tasks[index].instance
        else { continue }
        found[service, default: []].insert(instance)
      }
    }
    return found
  }

  /// In a sentence, of three instances at most; nil where all are ready.
  func told(_ snapshot: ClusterSnapshot) -> String? {
    guard !unready.isEmpty else { return nil }
    let shown = unready.prefix(3).map { lack in
      "\(snapshot.instances[Int(lack.instance)].ec2InstanceID), where \(snapshot.services[Int(lack.service)].name) does not"
        + " run"
    }
    let more = unready.count > shown.count ? " and \(unready.count - shown.count) more" : ""
    return "no place until their daemons run: \(shown.joined(separator: "; "))\(more)"
  }
}
