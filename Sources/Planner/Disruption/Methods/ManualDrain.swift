public import ClusterModel
public import FoundationEssentials

/// Instances that a person has asked to drain (`ballast drain`): what was begun goes on, whoever began it.
struct ManualDrain: DisruptionMethod {
  var reasons: Set<DisruptionIntent.Reason> { [.manualDrain] }

  func run(_ round: inout DisruptionRound) {
    for index in round.marked(reasons) { round.advance(index) }
  }
}

/// Whatever else Ballast has begun on the instances of a narrow look.
struct VoluntaryRest: DisruptionMethod {
  var reasons: Set<DisruptionIntent.Reason> { [.scaleIn, .upgrade, .rebalance] }

  func run(_ round: inout DisruptionRound) {
    for index in round.marked(reasons) { round.advance(index) }
  }
}

/// What a person asks of one instance.
public struct DrainRequest: Sendable, Hashable {
  /// The EC2 id, `i-…`.
  public var instance: String
  public var ending: DisruptionIntent.Ending
  public var deadline: Duration?
  public var onTimeout: DrainPolicy.OnTimeout?

  public init(
    instance: String, ending: DisruptionIntent.Ending = .hold, deadline: Duration? = nil,
    onTimeout: DrainPolicy.OnTimeout? = nil
  ) {
    self.instance = instance
    self.ending = ending
    self.deadline = deadline
    self.onTimeout = onTimeout
  }
}

extension Planner {
  /// Begins the drain that a person asks for, after every check that Ballast's own removals pass; or says what is in its way.
  ///
  /// - Parameter snapshot: of the whole cluster, with its tasks.
  public static func drain(
    _ request: DrainRequest, snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory, now: Date
  ) -> (plan: Plan, memory: PlannerMemory) {
    let view = PlanningView(snapshot: snapshot, policy: policy, memory: memory, now: now)
    var round = DisruptionRound(view, PlanDraft(memory: memory))
    FaultMemory.update(&round)
    if let refusal = PassGate.refusal(view) ?? ScaleInGate.unsureReads(view) ?? ScaleInGate.tooManyUnhealthy(view) {
      round.draft.refuse(refusal)
    } else if let index = snapshot.instances.firstIndex(where: { $0.ec2InstanceID == request.instance }) {
      round.begin(request, Int32(index))
    } else {
      round.draft.refuse(request.instance, .notDefined, "no instance of this cluster has this id")
    }
    return (round.plan(policy.mode), round.memory(memory))
  }

  /// Gives up the drain of one instance: it is ACTIVE again.
  public static func undrain(
    _ instance: String, snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory, now: Date
  ) -> (plan: Plan, memory: PlannerMemory) {
    let view = PlanningView(snapshot: snapshot, policy: policy, memory: memory, now: now)
    var round = DisruptionRound(view, PlanDraft(memory: memory))
    if let refusal = PassGate.refusal(view) {
      round.draft.refuse(refusal)
    } else if let index = snapshot.instances.firstIndex(where: { $0.ec2InstanceID == instance }) {
      round.takeBack(Int32(index))
    } else {
      round.draft.refuse(instance, .notDefined, "no instance of this cluster has this id")
    }
    return (round.plan(policy.mode), round.memory(memory))
  }
}

extension DisruptionRound {
  fileprivate mutating func begin(_ request: DrainRequest, _ index: Int32) {
    let instance = instance(index)
    if let intent = instance.intent, !intent.isAborted { return advance(index) }
    let obstacles = obstacles(request, index, instance)
    for refusal in obstacles { draft.refuse(refusal) }
    guard var rehouser = Rehouser(self) else { return }
    guard let witness = rehouser.take(index, in: self) else {
      return refuse(instance, .noRoomElsewhere, rehouser.explanation(index, in: self))
    }
    if !obstacles.isEmpty { return }
    begin(
      index,
      RemovalOrderSlip(
        reason: .manualDrain, text: "a person asks for the drain of \(instance.ec2InstanceID)", witness: witness,
        ending: request.ending, deadline: request.deadline, onTimeout: request.onTimeout))
  }

  /// Everything that stands in the way, not only the first.
  private mutating func obstacles(
    _ request: DrainRequest, _ index: Int32, _ instance: ContainerInstance
  ) -> [Refusal] {
    func refusal(_ code: RefusalCode, _ message: String) -> Refusal {
      Refusal(subject: instance.ec2InstanceID, code: code, message: message)
    }
    var found: [Refusal] = []
    if instance.isTerminating {
      found.append(refusal(.notDefined, "Auto Scaling is terminating it already, and its hook drains it"))
    } else if instance.status == .draining {
      found.append(refusal(.humanDrain, "it was set DRAINING by somebody else's hand: set it ACTIVE first"))
    } else if instance.status != .active {
      found.append(refusal(.notDefined, "it is \(instance.status.rawValue), not ACTIVE"))
    }
    // A person's word counts for more than the wait after a removal that was given up.
    if let obstacle = RemovalObstacle.find(instance, view), obstacle.code != .retryLater { found.append(obstacle) }
    if let limit = limitRefusal(index, ending: request.ending, hasStep: false), limit.code != .notBound {
      found.append(limit)
    }
    found += tasksObstacles(index, waits: true)
    return found
  }

  fileprivate mutating func takeBack(_ index: Int32) {
    let instance = instance(index)
    if instance.isTerminating {
      return refuse(instance, .notDefined, "Auto Scaling is terminating it, which cannot be taken back")
    }
    guard let intent = instance.intent, intent.ownsDrain || instance.status != .draining else {
      guard instance.status == .draining else { return }
      return refuse(instance, .humanDrain, "it was set DRAINING by somebody else's hand, and is theirs to set ACTIVE")
    }
    if isLeftToOthers(instance, intent) { return }
    if intent.isAborted { return restore(index, intent) }
    abort(index, intent, "a person wants it back")
  }

  fileprivate func plan(_ mode: OperatingMode) -> Plan {
    Plan(
      cluster: snapshot.cluster.name, asOf: snapshot.asOf, parent: snapshot.digest, mode: mode, actions: draft.actions,
      refusals: draft.refusals)
  }

  /// Only what concerns drains is remembered of such a look.
  fileprivate func memory(_ before: PlannerMemory) -> PlannerMemory {
    var memory = before
    memory.drainServices = draft.memory.drainServices
    memory.givenUp = draft.memory.givenUp
    memory.disowned = draft.memory.disowned
    for (id, seen) in progress { memory.drains[id] = seen }
    return memory
  }
}
