internal import ClusterModel
internal import FoundationEssentials

/// When nothing at all may be decided about a cluster.
enum PassGate {
  /// Reads older than this are no ground for any action: no action allows more by itself.
  static let oldestRead = Duration.seconds(120)
  /// A look at one instance that Auto Scaling terminates reads its group less often: nothing takes that back.
  static let oldestNarrowRead = Duration.seconds(900)

  static func oldestRead(of snapshot: ClusterSnapshot) -> Duration {
    snapshot.focus == nil ? oldestRead : oldestNarrowRead
  }

  /// - Parameter parts: what has to have been read lately; services and tasks only where they were read at all.
  static func refusal(
    _ view: PlanningView, parts: [SnapshotPart] = [.instances, .groups, .services, .tasks]
  ) -> Refusal? {
    let snapshot = view.snapshot
    let name = snapshot.cluster.name
    if snapshot.isPaused {
      return Refusal(subject: name, code: .paused, message: "\(name) bears the tag \(BallastTag.pause): observed only")
    }
    if snapshot.status != "ACTIVE" {
      return Refusal(
        subject: name, code: .clusterNotActive, message: "\(name) is \(snapshot.status); only an ACTIVE one is operated"
      )
    }
    let oldestRead = oldestRead(of: snapshot)
    for part in parts {
      if part == .services || part == .tasks, snapshot.readAt[part] == nil { continue }
      guard let at = snapshot.readAt[part] else {
        return Refusal(subject: name, code: .notRead, message: "the \(part.rawValue) of \(name) were not read")
      }
      // By a clock that was ahead: how old it is, nobody knows. No pass decides on a whole read of which that is so.
      if snapshot.focus != nil, view.isYetToCome(at) {
        return Refusal(
          subject: name, code: .stale, message: "the \(part.rawValue) of \(name) are dated \(at.shown), later than now")
      }
      if !view.isWithin(oldestRead, of: at) {
        return Refusal(
          subject: name, code: .stale,
          message: "the \(part.rawValue) of \(name) were read at \(at.shown), more than \(oldestRead) ago")
      }
    }
    return nil
  }
}

extension RefusalCode {
  static let clusterNotActive: Self = "clusterNotActive"

  /// Whether the obstacle stands until a person changes something: then it is told in every plan.
  var isLasting: Bool {
    self == .notBound || self == .managedScaling || self == .notDefined || self == .launchSuspended
  }
}
