internal import ClusterModel
internal import Placement

/// Tasks of one kind that wait for a place.
struct DemandKind: Sendable {
  var kind: TaskKind
  var count: Int
  /// As ``ClusterModel/WaitingDemand`` names it: the service, or `family:NAME` for tasks that no service owns.
  var label: String
}

/// What a cluster lacks: what services want beyond what they have, tasks that wait in PROVISIONING, and queued ones.
///
/// A task of `RunTask` that found no place leaves no trace, unless a capacity provider keeps it in PROVISIONING.
enum Demand {
  static func all(_ view: PlanningView) -> [DemandKind] {
    let snapshot = view.snapshot
    var result: [DemandKind] = []
    for (index, service) in snapshot.services.enumerated()
    where !view.isDaemon[index] && service.status == "ACTIVE" && service.usesInstances {
      let lack = lack(of: service)
      guard lack > 0, let kind = TaskKind(service: service, in: snapshot) else { continue }
      result.append(DemandKind(kind: kind, count: lack, label: service.name))
    }
    for waiting in view.census.waiting {
      let requirement = snapshot.requirements[Int(waiting.requirement)]
      if waiting.service >= 0 {
        let service = snapshot.services[Int(waiting.service)]
        guard service.usesInstances else { continue }
        let kind = TaskKind(service: service, requirement: requirement)
        result.append(DemandKind(kind: kind, count: waiting.count, label: service.name))
      } else {
        let kind = TaskKind(requirement: requirement, group: waiting.group, isService: false)
        result.append(DemandKind(kind: kind, count: waiting.count, label: waiting.group))
      }
    }
    for queued in snapshot.queued where queued.count > 0 {
      let requirement = snapshot.requirements[Int(queued.requirement)]
      let kind = TaskKind(requirement: requirement, group: "queue:\(queued.source)", isService: false)
      result.append(DemandKind(kind: kind, count: queued.count, label: "queue:\(queued.source)"))
    }
    return result
  }

  /// How many more tasks ECS would start for a service if it had room: what the new deployment lacks, as far as the maximum
  /// percent lets it run beside the old one.
  static func lack(of service: ServiceRecord) -> Int {
    let present = service.runningCount + service.pendingCount
    let primary = service.deployments.first { $0.status == "PRIMARY" }
    guard let primary else { return max(0, service.desiredCount - present) }
    let lacking = service.desiredCount - primary.runningCount - primary.pendingCount
    let ceiling = max(service.desiredCount, service.maximumCount) - present
    return max(0, min(lacking, ceiling))
  }
}
