internal import ClusterModel
internal import FoundationEssentials

/// A plan while it is being made.
struct PlanDraft: Sendable {
  var metrics = SizingMetrics()
  private(set) var actions: [PlannedAction] = []
  private(set) var refusals: [Refusal] = []
  var waiting: [WaitingDemand] = []
  var memory: PlannerMemory

  init(memory: PlannerMemory) { self.memory = memory }

  mutating func add(_ action: PlannedAction) { actions.append(action) }

  #if BALLAST_MUTANTS
    mutating func removeLastAction() { actions.removeLast() }
  #endif

  /// Notes what is not done. The same refusal is noted once.
  mutating func refuse(_ subject: String, _ code: RefusalCode, _ message: String) {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.silentHold) { return }
    #endif
    let refusal = Refusal(subject: subject, code: code, message: message)
    if !refusals.contains(refusal) { refusals.append(refusal) }
  }

  mutating func refuse(_ refusal: Refusal) { refuse(refusal.subject, refusal.code, refusal.message) }

  func plan(for view: PlanningView) -> Plan {
    Plan(
      cluster: view.snapshot.cluster.name, asOf: view.snapshot.asOf, parent: view.snapshot.digest,
      mode: view.policy.mode, metrics: metrics, actions: actions, refusals: refusals, waiting: waiting)
  }
}
