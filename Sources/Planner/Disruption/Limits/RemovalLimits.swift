internal import ClusterModel
internal import FoundationEssentials

/// How many instances may begin to leave in this pass: by the step, by the budgets that hold now, by each group's minimum.
struct RemovalLimits {
  private let view: PlanningView
  private let budgets: [DisruptionBudget]
  private let total: Int
  private let step: Int
  private var zoneTotals: [String: Int] = [:]
  private var leaving = 0
  private var leavingByZone: [String: Int] = [:]
  private var begun = 0
  /// By group: desired capacity less what is about to be taken off it.
  private var desired: [Int]
  private var zones: ZoneBalance

  init(_ view: PlanningView) {
    self.view = view
    budgets = view.policy.disruption.budgets.filter { $0.holds(at: view.now) }
    desired = view.snapshot.groups.map(\.desiredCapacity)
    zones = ZoneBalance(view.snapshot)
    let instances = view.snapshot.instances
    let held = instances.indices.filter { index in
      instances[index].group != nil && (instances[index].status == .active || instances[index].status == .draining)
    }
    // Shares are of what is ours to take: an instance of a group that is never written is not.
    let owned = held.filter { instances[$0].group.map { view.snapshot.groups[Int($0)].isBound } ?? false }
    total = owned.count
    #if BALLAST_MUTANTS
      step = Mutant.isOn(.ignoreStep) ? .max : view.sizing.scaleIn.stepMax.resolved(of: total)
    #else
      step = view.sizing.scaleIn.stepMax.resolved(of: total)
    #endif
    for index in owned { zoneTotals[instances[index].availabilityZone, default: 0] += 1 }
    for index in held where Self.isLeaving(instances[index]) && !Self.isStuck(index, view) {
      let instance = instances[index]
      let terminates = instance.isTerminating
      let isIntended = instance.intent.map { !$0.isAborted } ?? false
      leaving += 1
      leavingByZone[instance.availabilityZone, default: 0] += 1
      if !terminates, isIntended, instance.intent?.ending == .terminate { lower(instance) }
      // It was marked and never set DRAINING: it takes its step when it is, which may be at any time.
      if instance.status == .active, isIntended, instance.intent?.reason == .scaleIn { begun += 1 }
    }
  }

  /// Whether it leaves already. One that was given up counts until its tag says that it was seen ACTIVE after that: that it is
  /// ACTIVE now may be an old answer.
  static func isLeaving(_ instance: ContainerInstance) -> Bool {
    let terminates = instance.isTerminating
    return terminates || instance.status == .draining || (instance.intent.map(\.ownsDrain) ?? false)
  }

  /// Whether it is not emptying any more, by no decision of ours: Auto Scaling is ending it, its deadline has passed, and what is
  /// left on it is held there until AWS ends the wait, two days later perhaps. For so long nothing else could leave.
  private static func isStuck(_ index: Int, _ view: PlanningView) -> Bool {
    let instance = view.snapshot.instances[index]
    guard instance.isTerminating, instance.status == .draining, let intent = instance.intent,
      intent.reason == .lifecycle
    else { return false }
    return view.isLate(intent) && view.census.foreignTasks[index] > 0
  }

  private mutating func lower(_ instance: ContainerInstance) {
    guard let group = instance.group else { return }
    desired[Int(group)] -= view.snapshot.groups[Int(group)].units(of: instance.instanceType)
  }

  /// Why this instance may not begin to leave in this pass; nil where it may.
  ///
  /// - Parameters:
  ///   - ending: only what lowers desired capacity asks for the group's minimum and for even zones.
  ///   - hasStep: whether the step limit of scale-in holds.
  func refusal(
    _ instance: ContainerInstance, ending: DisruptionIntent.Ending = .terminate, hasStep: Bool = true
  ) -> Refusal? {
    func refusal(_ code: RefusalCode, _ message: String) -> Refusal {
      Refusal(subject: instance.ec2InstanceID, code: code, message: message)
    }
    guard let index = instance.group else { return refusal(.notBound, "no configured group holds it") }
    let group = view.snapshot.groups[Int(index)]
    if ending == .terminate {
      if desired[Int(index)] - group.units(of: instance.instanceType) < group.minSize {
        return refusal(.groupAtMinimum, "\(group.name) keeps at least \(group.minSize)")
      }
      if let message = zones.fault(group, index, instance.availabilityZone) { return refusal(.zoneBalance, message) }
    }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreBudget) { return nil }
    #endif
    if hasStep, begun >= step {
      return refusal(.stepLimit, "at most \(step) of \(total) instances begin to leave at once")
    }
    return budgetMessage(instance).map { refusal(.budget, $0) }
  }

  private func budgetMessage(_ instance: ContainerInstance) -> String? {
    let zone = instance.availabilityZone
    for budget in budgets {
      let allowed = budget.instances.resolved(of: total)
      if leaving >= allowed {
        return "\(leaving.shown("instance")) \(leaving == 1 ? "is" : "are") leaving and \(allowed) may"
      }
      let leavingHere = leavingByZone[zone] ?? 0
      if let perZone = budget.instancesPerZone?.resolved(of: zoneTotals[zone] ?? 0), leavingHere >= perZone {
        return "\(leavingHere.shown("instance")) of \(zone) \(leavingHere == 1 ? "is" : "are") leaving and "
          + "\(perZone) may"
      }
    }
    return nil
  }

  /// The tightest share of the instances with tasks of one service that may leave at once; nil where no budget says.
  func allowedPerService(of holders: Int) -> Int? {
    budgets.compactMap { $0.instancesPerService?.resolved(of: holders) }.min()
  }

  mutating func take(_ instance: ContainerInstance) {
    begun += 1
    leaving += 1
    leavingByZone[instance.availabilityZone, default: 0] += 1
    lower(instance)
    if let group = instance.group { zones.take(group, instance.availabilityZone) }
  }
}
