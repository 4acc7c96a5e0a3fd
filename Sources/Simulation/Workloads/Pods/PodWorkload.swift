/// How recorded pods come to a simulated cluster.
public enum PodArrival: Sendable, Hashable {
  /// All of them at the beginning, to stay.
  case atOnce
  /// Recorded arrivals compressed into `span`; each pod stays for its recorded lifetime, `longest` at most.
  ///
  /// Lifetimes are not compressed with the arrivals: half the pods of the recording would live for four seconds, less than
  /// it takes to start them.
  case stream(over: Duration, longest: Duration)
}

/// Pods of one size: one task definition, one service.
public struct PodKind: Sendable, Hashable {
  public var cpuUnits: Int
  public var memoryMiB: Int
  public var demand: Demand
  /// How many pods of this size there are in all.
  public var pods: Int

  /// `pod-3228-5600`: what its definition and its service are called.
  public var name: String { "pod-\(cpuUnits)-\(memoryMiB)" }
}

/// Recorded pods as ECS has them: for each size a service whose desired count is the number of pods alive.
///
/// A service, because ECS keeps no queue of tasks that found no room: of a failed RunTask nothing is left that anyone could
/// see. GPUs are left out.
public enum PodWorkload {
  /// In order of size.
  public static func kinds(of pods: [RecordedPod], _ arrival: PodArrival) -> [PodKind] {
    var bySize: [Size: [RecordedPod]] = [:]
    for pod in pods { bySize[Size(cpuUnits: pod.cpuUnits, memoryMiB: pod.memoryMiB), default: []].append(pod) }
    let clock = ArrivalClock(pods, arrival)
    return bySize.sorted { $0.key < $1.key }.map { size, members in
      PodKind(
        cpuUnits: size.cpuUnits, memoryMiB: size.memoryMiB, demand: clock.demand(members), pods: members.count)
    }
  }

  /// When the last pod goes; nil where they stay.
  public static func end(of pods: [RecordedPod], _ arrival: PodArrival) -> Duration? {
    let clock = ArrivalClock(pods, arrival)
    return pods.compactMap { clock.stay($0)?.departure }.max()
  }

  private struct Size: Hashable, Comparable {
    var cpuUnits: Int
    var memoryMiB: Int

    static func < (a: Size, b: Size) -> Bool { (a.cpuUnits, a.memoryMiB) < (b.cpuUnits, b.memoryMiB) }
  }
}

/// Turns recorded instants into those of the scenario.
private struct ArrivalClock {
  private let arrival: PodArrival
  private let first: Double
  private let span: Double

  init(_ pods: [RecordedPod], _ arrival: PodArrival) {
    self.arrival = arrival
    first = pods.map(\.arrival).min() ?? 0
    span = max(1, (pods.map(\.arrival).max() ?? 1) - first)
  }

  /// From when to when a pod is there, in whole seconds; nil for one that stays from the beginning on.
  func stay(_ pod: RecordedPod) -> (arrival: Duration, departure: Duration)? {
    guard case .stream(let over, let longest) = arrival else { return nil }
    let place = (pod.arrival - first) / span * Double(over.components.seconds)
    let begin = Duration.seconds(Int64(place.rounded()))
    let life = Duration.seconds(Int64((pod.departure - pod.arrival).rounded(.up)))
    return (begin, begin + max(.seconds(1), min(life, longest)))
  }

  func demand(_ pods: [RecordedPod]) -> Demand {
    var changes: [(at: Duration, by: Int)] = []
    for pod in pods {
      guard let stay = stay(pod) else { return Demand(constant: pods.count) }
      changes.append((stay.arrival, 1))
      changes.append((stay.departure, -1))
    }
    changes.sort { ($0.at, $0.by) < ($1.at, $1.by) }
    var alive = 0
    return Demand(
      changes.map { change in
        alive += change.by
        return DemandStep(at: change.at, count: alive)
      })
  }
}
