internal import ClusterModel

/// I1: no voluntary drain touches a service that is below its minimum, nor one that could only go below it to move.
enum ServiceMinimumCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    let removals = audited.begunRemovals.filter(\.isVoluntary)
    guard !removals.isEmpty else { return [] }
    let counts = healthyCounts(audited)
    return removals.flatMap { removal in
      affected(removal, audited).compactMap { index in
        fault(audited.snapshot.services[index], counts[index], audited).map {
          AuditFinding(.serviceMinimum, action: removal.action.id, $0)
        }
      }
    }
  }

  struct Healthy {
    var everywhere = 0
    /// On instances that stay.
    var elsewhere = 0
    /// RUNNING or about to, healthy or not: what the maximum counts.
    var started = 0
  }

  static func healthyCounts(_ audited: AuditCase, leaving: Set<Int>? = nil) -> [Healthy] {
    var counts = [Healthy](repeating: Healthy(), count: audited.snapshot.services.count)
    let leaving = leaving ?? audited.leaving
    for task in audited.snapshot.tasks {
      guard let service = task.service, counts.indices.contains(Int(service)) else { continue }
      if task.isWanted && task.lastStatus <= .running { counts[Int(service)].started += 1 }
      guard isHealthy(task) else { continue }
      counts[Int(service)].everywhere += 1
      if let instance = task.instance, !leaving.contains(Int(instance)) { counts[Int(service)].elsewhere += 1 }
    }
    return counts
  }

  private static func isHealthy(_ task: TaskRecord) -> Bool {
    task.isWanted && task.lastStatus == .running && task.health != .unhealthy && task.isTargetHealthy != false
  }

  /// Indices of the services, daemons apart, that have wanted tasks on the instance, each once.
  private static func affected(_ removal: BegunRemoval, _ audited: AuditCase) -> [Int] {
    var indices: Set<Int> = []
    for task in audited.tasks(on: removal.index) where task.isWanted && !audited.isDaemon(task) {
      if let service = task.service, audited.service(of: task) != nil { indices.insert(Int(service)) }
    }
    return indices.sorted()
  }

  /// The larger of what ECS keeps to and of the floor that the policy sets, which asks for no more than is wanted.
  static func minimum(of service: ServiceRecord, _ audited: AuditCase) -> Int {
    let floors = audited.policy.disruption.floors.filter { NamePattern($0.service).matches(service.name) }
    let floor = floors.map(\.tasks).max() ?? 0
    return max((service.desiredCount * service.minimumHealthyPercent + 99) / 100, min(floor, service.desiredCount))
  }

  private static func fault(_ service: ServiceRecord, _ healthy: Healthy, _ audited: AuditCase) -> String? {
    let minimum = minimum(of: service, audited)
    if healthy.everywhere < minimum {
      return
        "service '\(service.name)' has \(healthy.everywhere) healthy tasks, below its minimum of \(minimum) already"
    }
    // ECS starts replacements first where the maximum leaves room for one; else it has to stop first.
    let mayStartFirst = service.maximumCount > max(service.desiredCount, healthy.started)
    if mayStartFirst, minimum > service.minimumHealthyCount, healthy.elsewhere < minimum {
      return
        "service '\(service.name)' would have \(healthy.elsewhere) healthy tasks left, below the floor of \(minimum), "
        + "to which ECS does not keep"
    }
    if !mayStartFirst && healthy.elsewhere < minimum {
      return "service '\(service.name)' would have \(healthy.elsewhere) healthy tasks left, below its minimum of "
        + "\(minimum), and its maximum of \(service.maximumCount) lets none start first"
    }
    return nil
  }
}
