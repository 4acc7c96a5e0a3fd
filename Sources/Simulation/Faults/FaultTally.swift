internal import ClusterModel

/// How far the removal of an instance had come when something went wrong.
public enum RemovalPhase: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable {
  /// No removal was under way.
  case none
  /// Its tag was written, and it was still ACTIVE.
  case marked
  /// It was DRAINING and held tasks that are no daemon's.
  case draining
  /// It was DRAINING and empty.
  case emptied
  /// It was terminated and not yet gone.
  case terminating
}

/// How often each fault met each phase of a removal.
public struct FaultTally: Sendable, Hashable, Codable {
  /// By fault and phase.
  public private(set) var counts: [String: [RemovalPhase: Int]] = [:]

  public init() {}

  mutating func add(_ fault: String, in phases: [RemovalPhase]) {
    for phase in phases { counts[fault, default: [:]][phase, default: 0] += 1 }
  }

  public mutating func merge(_ other: FaultTally) {
    for (fault, phases) in other.counts {
      for (phase, count) in phases { counts[fault, default: [:]][phase, default: 0] += count }
    }
  }

  public func count(_ fault: String, _ phase: RemovalPhase) -> Int { counts[fault]?[phase] ?? 0 }
}

extension WorldLedger {
  /// The phases in which removals by the controller are at present.
  var removalPhases: [RemovalPhase] {
    var found: Set<RemovalPhase> = []
    for instance in instances.values {
      if instance.isTaken, ["shutting-down", "stopping"].contains(instance.state) { found.insert(.terminating) }
      guard instance.state == "running" else { continue }
      if instance.status == .draining, instance.drainer == .controller {
        found.insert(instance.lowerings > 0 ? .terminating : instance.tasks.isEmpty ? .emptied : .draining)
      } else if instance.bearsIntent, instance.status == .active {
        found.insert(.marked)
      }
    }
    return found.isEmpty ? [.none] : RemovalPhase.allCases.filter { found.contains($0) }
  }
}
