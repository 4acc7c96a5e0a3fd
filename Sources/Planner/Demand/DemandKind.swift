internal import ClusterModel
internal import Placement

/// Tasks of one kind that want a place.
struct DemandKind: Sendable {
  var kind: TaskKind
  var count: Int
  /// As ``ClusterModel/WaitingDemand`` names it: the service, or `family:NAME` for tasks that no service owns.
  var label: String
  /// How many of them are to replace tasks that still run on instances that leave.
  var replacements = 0
  /// Which instances, by snapshot index, those tasks run on, and how many on each.
  var leaving: [(instance: Int32, count: Int)] = []

  /// How many wait now.
  var waiting: Int { count - replacements }
}

/// What a cluster lacks: what services want beyond what they have, replacements for tasks on instances that leave, tasks
/// that wait in PROVISIONING, and queued ones.
///
/// A task of `RunTask` that found no place leaves no trace, unless a capacity provider keeps it in PROVISIONING.
enum Demand {
  static func all(_ view: PlanningView) -> [DemandKind] {
    ofTasks(view) + queued(view.snapshot)
  }

  /// The same without what queues hold: ECS has not been asked for those tasks yet.
  static func ofTasks(_ view: PlanningView) -> [DemandKind] { ofServices(view) + provisioning(view) }

  private static func ofServices(_ view: PlanningView) -> [DemandKind] {
    let snapshot = view.snapshot
    let leaving = LeavingTasks(snapshot, isDaemon: view.isDaemon)
    return snapshot.services.indices.compactMap { index in
      let service = snapshot.services[index]
      guard !view.isDaemon[index], service.status == "ACTIVE", service.usesInstances else { return nil }
      let uncounted = uncountedTasks(of: index, view)
      let count = max(0, lack(of: service, leaving: leaving.count(of: index)) - uncounted)
      guard count > 0, let kind = TaskKind(service: service, in: snapshot) else { return nil }
      return DemandKind(
        kind: kind, count: count, label: service.name,
        replacements: count - min(count, max(0, lack(of: service, leaving: 0) - uncounted)),
        leaving: leaving.byService[Int32(index)] ?? [])
    }
  }

  /// How many of a service's tasks have found a place since its own counts were read: they lack none, whatever those say. The
  /// answers of one read come from replicas that need not agree.
  private static func uncountedTasks(of index: Int, _ view: PlanningView) -> Int {
    let service = view.snapshot.services[index]
    return max(0, Int(view.census.placedTasks[index]) - service.runningCount - service.pendingCount)
  }

  private static func provisioning(_ view: PlanningView) -> [DemandKind] {
    let snapshot = view.snapshot
    return view.census.waiting.compactMap { waiting in
      let requirement = snapshot.requirements[Int(waiting.requirement)]
      if waiting.service >= 0 {
        let service = snapshot.services[Int(waiting.service)]
        guard service.usesInstances else { return nil }
        let kind = TaskKind(service: service, requirement: requirement)
        return DemandKind(kind: kind, count: waiting.count, label: service.name)
      }
      let kind = TaskKind(requirement: requirement, group: waiting.group, isService: false)
      return DemandKind(kind: kind, count: waiting.count, label: waiting.group)
    }
  }

  private static func queued(_ snapshot: ClusterSnapshot) -> [DemandKind] {
    snapshot.queued.filter { $0.count > 0 }.map { queued in
      let requirement = snapshot.requirements[Int(queued.requirement)]
      let kind = TaskKind(requirement: requirement, group: "queue:\(queued.source)", isService: false)
      return DemandKind(kind: kind, count: queued.count, label: "queue:\(queued.source)")
    }
  }

  /// How many more tasks ECS would start for a service if it had room: what the new deployment lacks, as far as the maximum
  /// percent lets it run beside the old one. Tasks on instances that leave count as gone.
  static func lack(of service: ServiceRecord, leaving: Int) -> Int {
    let staying = max(0, service.runningCount + service.pendingCount - leaving)
    let primary = service.deployments.first { $0.status == "PRIMARY" }
    guard let primary else { return max(0, service.desiredCount - staying) }
    let lacking = service.desiredCount - primary.runningCount - primary.pendingCount + leaving
    let ceiling = max(service.desiredCount, service.maximumCount) - staying
    return max(0, min(lacking, ceiling))
  }
}
