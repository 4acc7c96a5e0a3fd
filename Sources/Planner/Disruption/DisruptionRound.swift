internal import ClusterModel
internal import FoundationEssentials

/// What all methods of one pass share: who leaves, how services stand, how many may still begin, and the plan so far.
struct DisruptionRound {
  let view: PlanningView
  let tasks: TasksByInstance
  var standing: ServiceStanding
  var limits: RemovalLimits
  /// Why nothing at all is taken away by Ballast's own decision, neither begun nor ended; nil where it may be.
  let halt: Refusal?
  var draft: PlanDraft
  /// What reads have shown of each draining instance of ours, this read included, by EC2 id.
  private(set) var progress: [String: DrainProgress] = [:]
  /// Indices of the instances that are set DRAINING in this pass.
  private(set) var begun: [Int32] = []
  /// ARNs of the instances to which this pass's witnesses move tasks: they stay, at least until the next pass.
  private(set) var promised: Set<String> = []
  /// Where this pass's witnesses move tasks: that room is no other's.
  private(set) var promises: [Rehousing] = []

  init(_ view: PlanningView, _ draft: PlanDraft) {
    self.view = view
    self.draft = draft
    tasks = TasksByInstance(view.snapshot)
    standing = ServiceStanding(view)
    limits = RemovalLimits(view)
    halt = ScaleInGate.tooManyUnhealthy(view)
  }

  var snapshot: ClusterSnapshot { view.snapshot }
  var drain: DrainPolicy { view.policy.disruption.drain }

  func instance(_ index: Int32) -> ContainerInstance { snapshot.instances[Int(index)] }

  func group(of instance: ContainerInstance) -> CapacityGroup? { instance.group.map { snapshot.groups[Int($0)] } }

  /// Indices of all instances that bear one of these intents, given up or not, and that ECS still reckons with. What an earlier
  /// method of this pass sets DRAINING, for a reason that weighs more, is that method's.
  func marked(_ reasons: Set<DisruptionIntent.Reason>) -> [Int32] {
    // By index: a copy of each instance would cost more than all the rest.
    snapshot.instances.indices.filter { index in
      guard let reason = snapshot.instances[index].intent?.reason, reasons.contains(reason) else { return false }
      let status = snapshot.instances[index].status
      return (status == .active || status == .draining) && !begun.contains(Int32(index))
    }.map { Int32($0) }
  }

  mutating func refuse(_ instance: ContainerInstance, _ code: RefusalCode, _ message: String) {
    draft.refuse(instance.ec2InstanceID, code, message)
  }

  /// What the reads so far, this one included, say of a draining instance. A read counts once, and only if it was begun
  /// after the one that confirmed the drain; without a read of the tasks there is nothing to count.
  mutating func observe(_ index: Int32) -> DrainProgress {
    let instance = instance(index)
    if let known = progress[instance.ec2InstanceID] { return known }
    // Nobody remembers when it began to drain: that an event told it a moment ago may stand beside a read from long before.
    var seen = DrainProgress(confirmedAt: view.now, lastReadAt: view.now)
    // By a clock that was ahead no read would be newer until that day: then it begins anew.
    if let before = view.memory.drains[instance.ec2InstanceID], !view.isYetToCome(before.lastReadAt) {
      seen = before
      if view.census.isExact, view.tasksReadAt > seen.lastReadAt {
        count(index, &seen)
      } else if view.census.isExact, view.census.foreignTasks[Int(index)] > 0 {
        // An event has told since of a task that the read did not show.
        (seen.emptyReads, seen.emptySince) = (0, nil)
      }
    }
    seen.services = view.memory.drainServices[instance.ec2InstanceID]
    progress[instance.ec2InstanceID] = seen
    return seen
  }

  private func count(_ index: Int32, _ seen: inout DrainProgress) {
    seen.lastReadAt = view.tasksReadAt
    // What ECS counts and was not read may be anything.
    guard view.census.foreignTasks[Int(index)] == 0, countObstacle(index) == nil else {
      seen.emptyReads = 0
      seen.emptySince = nil
      return
    }
    seen.emptyReads = min(seen.emptyReads + 1, Removals.agreeingReads)
    seen.emptySince = seen.emptySince ?? view.tasksReadAt
  }

  /// Writes down what is to be remembered of drains; forgets those that are over.
  mutating func close() {
    let ids = Set(snapshot.instances.filter { $0.isHeldByUs }.map(\.ec2InstanceID))
      .union(begun.map { instance($0).ec2InstanceID })
    // A look at a few instances says nothing of the others.
    let isSeen: (String) -> Bool = { [snapshot] in snapshot.focus?.contains($0) ?? true }
    let listed = Set(snapshot.instances.map(\.ec2InstanceID))
    draft.memory.drains = view.memory.drains.filter { id, seen in
      !isSeen(id) || (listed.contains(id) && view.isRecent(seen.confirmedAt))
    }.merging(progress) { $1 }
    draft.memory.givenUp = draft.memory.givenUp.filter { [view] in view.isRecent($1) }
    let disowned = snapshot.instances.filter { instance in
      instance.intent.map { view.isDisowned(instance, $0) } ?? false
    }.map(\.ec2InstanceID)
    draft.memory.disowned = draft.memory.disowned.filter { !isSeen($0.key) || disowned.contains($0.key) }
    draft.memory.replaced = draft.memory.replaced.filter { !isSeen($0.key) || listed.contains($0.key) }
    draft.memory.drainServices = draft.memory.drainServices.filter { ids.contains($0.key) || !isSeen($0.key) }
    var emptied = view.memory.emptiedServices
    for seen in progress.values {
      guard let since = seen.emptySince else { continue }
      for name in seen.services ?? [] { emptied[name] = max(emptied[name] ?? since, since) }
    }
    draft.memory.emptiedServices = emptied.filter { $1 <= view.now && view.isWithin(drain.serviceWait, of: $1) }
  }

  /// Notes which services have tasks on an instance that is about to drain: they must be back at their minimum elsewhere
  /// before it goes. Called before the drain, so that none is missed. A look that reads neither tells nothing: then whoever
  /// looks later finds out which they were.
  mutating func noteServices(on index: Int32) {
    guard snapshot.has(.tasks), snapshot.has(.services) else { return }
    let id = instance(index).ec2InstanceID
    let names = standing.services(on: index, tasks).map { snapshot.services[Int($0)].name }
    draft.memory.drainServices[id] = Array(Set(names + (draft.memory.drainServices[id] ?? []))).sorted()
  }

  mutating func promise(_ witness: RemovalWitness?) {
    for rehousing in witness?.rehousings ?? [] { promised.insert(rehousing.to) }
    promises += witness?.rehousings ?? []
  }

  mutating func noteBegun(_ index: Int32) {
    begun.append(index)
    standing.leave(index)
  }
}

extension ContainerInstance {
  /// Whether Ballast has marked it and not given up, or Auto Scaling is taking it.
  var isHeldByUs: Bool {
    if let intent, !intent.isAborted { return true }
    return isTerminating
  }

  /// A stopped or terminated EC2 instance holds nothing, whatever ECS still says.
  var hasGone: Bool {
    switch ec2State {
    case "shutting-down", "terminated", "stopping", "stopped": true
    default: false
    }
  }
}

extension PlanningView {
  /// Whether a removal has had the time that its policy gives it.
  func isLate(_ intent: DisruptionIntent) -> Bool {
    !isWithin(intent.deadline(policy.disruption.drain), of: intent.startedAt)
  }

  /// When the read of the tasks was begun, or of the instances' own counts.
  var tasksReadAt: Date { readAt(.tasks) ?? readAt(.instances) ?? snapshot.asOf }

  /// When the later of both reads was begun: what shows an instance DRAINING counts from then.
  var confirmedAt: Date { max(tasksReadAt, readAt(.instances) ?? tasksReadAt) }
}

/// The tasks on each instance that are not STOPPED, found without a search.
struct TasksByInstance {
  private var first: [Int32]
  private var next: [Int32]

  init(_ snapshot: ClusterSnapshot) {
    first = [Int32](repeating: -1, count: snapshot.instances.count)
    next = [Int32](repeating: -1, count: snapshot.tasks.count)
    for index in snapshot.tasks.indices.reversed() where snapshot.tasks[index].lastStatus != .stopped {
      guard let instance = snapshot.tasks[index].instance else { continue }
      next[index] = first[Int(instance)]
      first[Int(instance)] = Int32(index)
    }
  }

  /// Snapshot indices, in order.
  func on(_ instance: Int32) -> [Int] {
    var result: [Int] = []
    each(on: instance) { result.append($0) }
    return result
  }

  /// The same, one after another.
  func each(on instance: Int32, _ body: (Int) -> Void) {
    var task = first[Int(instance)]
    while task >= 0 {
      body(Int(task))
      task = next[Int(task)]
    }
  }
}
