internal import ClusterModel

/// What of a cluster was not read, or was listed and never told: a figure that is computed without it is that of another
/// cluster.
enum ReadGaps {
  /// Why `subject` cannot be computed from the snapshot; nil where everything that it rests on was read whole.
  static func refusal(_ subject: String, _ snapshot: ClusterSnapshot, _ parts: [SnapshotPart]) -> Refusal? {
    if let part = parts.first(where: { !snapshot.has($0) }) {
      return Refusal(subject: subject, code: .notRead, message: "the \(part.rawValue) were not read")
    }
    return told(snapshot).map { Refusal(subject: subject, code: .notRead, message: $0) }
  }

  /// What is missing of a snapshot whose parts were all read, in a sentence; nil where nothing is.
  static func told(_ snapshot: ClusterSnapshot) -> String? {
    // By index: a copy of each instance would cost more than all the rest.
    let counted = snapshot.instances.indices.count { index in
      snapshot.instances[index].status == .active || snapshot.instances[index].status == .draining
    }
    if snapshot.focus == nil, counted < snapshot.registeredInstancesCount {
      return "\(snapshot.cluster.name) counts \(snapshot.registeredInstancesCount) instances and \(counted) were read"
    }
    return unexplained(snapshot)
  }

  /// What a listing has and no answer tells.
  static func unexplained(_ snapshot: ClusterSnapshot) -> String? {
    guard let first = snapshot.unexplained.first else { return nil }
    // A sentence of its own, on counts that contradict each other.
    guard first.hasPrefix("arn:") else { return first }
    return
      "\(snapshot.unexplained.count) listed instances, services or tasks could not be described, \(first) among them"
  }
}
