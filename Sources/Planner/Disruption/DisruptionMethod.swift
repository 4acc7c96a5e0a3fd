internal import ClusterModel

/// One reason for which instances are taken away. All share one path (intent tag, DRAINING, reads that agree, the end) and
/// the limits of a ``DisruptionRound``; a method says which instances, when, and how it ends.
protocol DisruptionMethod: Sendable {
  /// The intents that are this method's to go on with.
  var reasons: Set<DisruptionIntent.Reason> { get }

  /// Takes what was begun one step on, and begins what is due.
  func run(_ round: inout DisruptionRound)
}

/// The methods in their order: AWS's clocks come first, what can wait comes last.
enum Disruption {
  /// - Parameter sizing: what the sizing method would do without and what it wants back.
  static func run(_ view: PlanningView, _ supply: Supply, _ sizing: SizingDecision, draft: inout PlanDraft) {
    var round = DisruptionRound(view, draft)
    Conflicts.tell(&round)
    Ghosts.tell(&round)
    let methods: [any DisruptionMethod] = [
      SpotInterruption(supply: supply), LifecycleDrain(), Repair(supply: supply), RebalanceReplacement(supply: supply),
      ManualDrain(), Consolidation(supply: supply, sizing: sizing),
    ]
    for method in methods { method.run(&round) }
    round.close()
    draft = round.draft
  }

  /// Only heartbeats, for a snapshot of a few instances that is too old for anything else.
  static func holdOn(_ view: PlanningView, draft: inout PlanDraft) {
    var round = DisruptionRound(view, draft)
    LifecycleDrain().holdOn(&round)
    draft = round.draft
  }

  /// The same for a snapshot of a few instances: nothing is begun that a look at the whole cluster would have to bear out.
  static func follow(_ view: PlanningView, draft: inout PlanDraft) {
    var round = DisruptionRound(view, draft)
    let methods: [any DisruptionMethod] = [LifecycleDrain(), ManualDrain(), VoluntaryRest()]
    for method in methods { method.run(&round) }
    round.close()
    draft = round.draft
  }
}
