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
    var first: [Int32: Int32] = [:]
    for (index, service) in snapshot.services.enumerated()
    where service.schedulingStrategy == .daemon && service.status == "ACTIVE" && service.usesInstances {
      guard let kind = TaskKind(service: service, in: snapshot) else { continue }
      let running = Self.instances(running: Int32(index), snapshot)
      for row in board.instancesWanting(board.intern(kind)) where !running.contains(Int32(row.index)) {
        if first[row.index] == nil { first[row.index] = Int32(index) }
      }
    }
    unready = first.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func instances(running service: Int32, _ snapshot: ClusterSnapshot) -> Set<Int32> {
    var found: Set<Int32> = []
    for task in snapshot.tasks where task.service == service && task.lastStatus == .running {
      if let instance = task.instance { found.insert(instance) }
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
