internal import ClusterModel
internal import FoundationEssentials

/// What is wrong with the host of an instance.
enum HostFault: Sendable, Hashable {
  /// The container runtime is impaired, by ECS's own check.
  case runtime
  /// What the host agent told through its attribute: `disk-full`, `disk-read-only`, …
  case told(String)
  /// The agent is away, and so is its host, by EC2's checks or by the load balancer's.
  case lost(String)

  /// How long a fault that passes by itself is given, apart from a disconnected agent, which has the policy's grace.
  static let patience = 120.0

  var told: String {
    switch self {
    case .runtime: "ECS finds its container runtime IMPAIRED"
    case .told(let fault): "its host agent tells '\(fault)'"
    case .lost(let why): "its agent is disconnected and \(why)"
    }
  }

  /// Whether its tasks can still be told to stop, and say that they have.
  var answers: Bool { if case .lost = self { false } else { true } }

  /// The fault of an instance, whether it has lasted or not; nil where nothing is known to be wrong.
  ///
  /// A disconnected agent alone is none while EC2's checks and the targets of its tasks are good: agents flap several times
  /// an hour.
  static func find(_ index: Int32, _ round: DisruptionRound) -> HostFault? {
    let instance = round.instance(index)
    guard instance.status == .active || instance.status == .draining, !instance.hasGone else { return nil }
    if !instance.agentConnected {
      if let status = instance.ec2Status, status == "impaired" { return .lost("EC2's status checks fail") }
      if hasBadTargets(index, round) { return .lost("the load balancer finds its targets unhealthy") }
      return nil
    }
    if let fault = instance.toldFault { return .told(fault) }
    return instance.hasImpairedRuntime ? .runtime : nil
  }

  /// Whether the host is lost, and its agent away for the whole grace: then what ran there counts as lost, too.
  static func isLost(_ index: Int32, _ round: DisruptionRound) -> Bool {
    guard find(index, round)?.answers == false,
      let since = round.view.memory.disconnectedSince[round.instance(index).arn]
    else { return false }
    return !round.view.isWithin(round.view.policy.disruption.agentGrace, of: since)
  }

  /// Whether a repair has given the host up: its fault has outlasted the time in which its tasks were to stop, and none of them is
  /// one that nobody may end. Its group then terminates it, and nothing on it will ever tell that it has stopped.
  static func isGivenUp(_ index: Int32, _ intent: DisruptionIntent, _ round: DisruptionRound) -> Bool {
    guard intent.reason == .repair, let fault = find(index, round), round.view.isLate(intent) else { return false }
    return !fault.answers || round.mayEndTasks(on: index, intent)
  }

  /// Every task that a load balancer looks at is unhealthy, and there is one.
  private static func hasBadTargets(_ index: Int32, _ round: DisruptionRound) -> Bool {
    let verdicts = round.tasks.on(index).compactMap { round.snapshot.tasks[$0].isTargetHealthy }
    return !verdicts.isEmpty && verdicts.allSatisfy { !$0 }
  }
}

/// Since when agents are away and hosts have faults.
enum FaultMemory {
  static func update(_ round: inout DisruptionRound) {
    let (view, snapshot) = (round.view, round.snapshot)
    var disconnected: [String: Date] = [:]
    var faulty: [String: Date] = [:]
    for (index, instance) in snapshot.instances.enumerated()
    where instance.status == .active || instance.status == .draining {
      if !instance.agentConnected {
        disconnected[instance.arn] = view.memory.disconnectedSince[instance.arn] ?? view.now
      }
      if HostFault.find(Int32(index), round) != nil {
        faulty[instance.ec2InstanceID] = view.memory.faultySince[instance.ec2InstanceID] ?? view.now
      }
    }
    round.draft.memory.disconnectedSince = disconnected
    round.draft.memory.faultySince = faulty
  }
}
