internal import ClusterModel
internal import FoundationEssentials
internal import Placement

/// REPLICA services that the policy names are kept at one task for each instance that can take one.
///
/// An instance counts while it is ACTIVE, satisfies the service's constraints and holds a task of the service or has room
/// for one; a disconnected agent still counts until its grace is over. Nothing is written where nothing changed.
enum DaemonCounts {
  static func sync(_ view: PlanningView, draft: inout PlanDraft) {
    guard !view.policy.daemonServices.isEmpty else { return }
    let snapshot = view.snapshot
    guard snapshot.has(.services), snapshot.has(.definitions) else { return }
    let named = snapshot.services.indices.filter { isNamed(snapshot.services[$0], view) }
    if named.isEmpty { return }
    if let gap = ReadGaps.unexplained(snapshot) { return draft.refuse(snapshot.cluster.name, .notRead, gap) }
    remember(view, &draft)
    var board = PlacementBoard(snapshot, options: BoardOptions(reservesMissingDaemons: false))
    for index in named { sync(Int32(index), view, &board, &draft) }
  }

  /// Services of other launch types, deleted ones, and those that ECS itself counts as DAEMON are left alone.
  private static func isNamed(_ service: ServiceRecord, _ view: PlanningView) -> Bool {
    service.schedulingStrategy == .replica && service.status == "ACTIVE" && service.usesInstances
      && view.policy.daemonServices.contains { NamePattern($0).matches(service.name) }
  }

  /// Passes that look for no faults remember since when agents are away all the same.
  private static func remember(_ view: PlanningView, _ draft: inout PlanDraft) {
    var since: [String: Date] = [:]
    for instance in view.snapshot.instances where !instance.agentConnected && instance.status == .active {
      since[instance.arn] = view.memory.disconnectedSince[instance.arn] ?? view.now
    }
    draft.memory.disconnectedSince.merge(since) { $1 }
  }

  private static func sync(
    _ index: Int32, _ view: PlanningView, _ board: inout PlacementBoard, _ draft: inout PlanDraft
  ) {
    let service = view.snapshot.services[Int(index)]
    if service.isKept {
      return draft.refuse(service.name, .kept, "it bears the tag \(BallastTag.keep)")
    }
    guard let kind = TaskKind(service: service, in: view.snapshot) else {
      return draft.refuse(service.name, .notRead, "its task definition was not read")
    }
    guard let wanted = count(index, board.intern(kind), view, board, draft.memory) else {
      return draft.refuse(
        service.name, .notRead, "some instance has no room for one more task, and whether it holds one was not read")
    }
    guard wanted != service.desiredCount else { return }
    draft.add(
      PlannedAction(
        id: DecisionID(view.snapshot.cluster, "setServiceDesiredCount").with(service.name).with(service.desiredCount)
          .with(wanted).text,
        kind: .setServiceDesiredCount(service: service.name, from: service.desiredCount, to: wanted),
        reason: "\(wanted.shown("instance")) can hold a task of \(service.name), which the policy keeps at one on each",
        because: ["service:\(service.name)"],
        expectedEffect: "\(service.name) runs on each of \(wanted.shown("instance"))"))
  }

  /// Nil where it depends on tasks that were not read.
  private static func count(
    _ service: Int32, _ kind: KindHandle, _ view: PlanningView, _ board: PlacementBoard, _ memory: PlannerMemory
  ) -> Int? {
    var holders: Set<Int32> = []
    for task in view.snapshot.tasks where task.service == service && task.isWanted && task.lastStatus != .stopped {
      if let instance = task.instance { holders.insert(instance) }
    }
    var board = board
    var isUnsure = false
    let wanted = view.snapshot.instances.indices.count { index in
      let instance = view.snapshot.instances[index]
      guard instance.status == .active, isThere(instance, view, memory) else { return false }
      if holders.contains(Int32(index)) { return true }
      // ECS places nothing on a disconnected one, but wants its task counted while it is only flapping.
      board.setAgentConnected(true, of: InstanceRow(index))
      if board.canPlace(kind, on: InstanceRow(index)) { return true }
      isUnsure = isUnsure || !view.snapshot.has(.tasks)
      return false
    }
    return isUnsure ? nil : wanted + (view.snapshot.services[Int(service)].settledOn ?? 0)
  }

  private static func isThere(
    _ instance: ContainerInstance, _ view: PlanningView, _ memory: PlannerMemory
  ) -> Bool {
    if instance.agentConnected { return true }
    return view.isWithin(view.policy.disruption.agentGrace, of: memory.disconnectedSince[instance.arn] ?? view.now)
  }
}
