internal import AWSModel
internal import ClusterModel
internal import Controller
internal import FoundationEssentials
internal import Sandbox

/// Watches a world for its invariants: sees every call at the sandbox's door, every change inside, every report, and keeps
/// what the invariants need in common.
///
/// On the simulation's thread only.
final class Witness: @unchecked Sendable {
  let scenario: Scenario
  let ledger: WorldLedger
  let policy: ClusterPolicy
  private let clock: () -> Duration
  /// How many controllers run at once.
  let controllers: Int
  /// One controller acts at a time, by a lease.
  let keepsLease: Bool
  /// How many lives each controller has begun.
  private(set) var lives: [String: Int] = [:]
  /// What the people of the scenario are called.
  let operatorArn: String
  private(set) var groups: [String: GroupBooks] = [:]
  private(set) var violations: [Violation] = []
  private(set) var calls: [String: Int] = [:]
  private(set) var purchases = 0
  /// Calls of controllers that are to change something, refused ones included.
  private(set) var changes = 0
  /// Calls that AWS denied to a controller.
  fileprivate(set) var denials: [String: Int] = [:]
  private(set) var passes = 0
  private let invariants: [any Invariant]
  /// When each controller's present pass began: at the end of the one before, or with its process.
  private(set) var passBegan: [String: Duration] = [:]
  /// Answers that were falsified, and when; kept by whoever falsifies them.
  var lies: [Lie] = []
  /// How many reads each controller has been given, stale ones included.
  private(set) var reads: [String: Int] = [:]
  /// When each controller was last given one: what it does later, having stood still, it had decided by then.
  private(set) var lastReads: [String: Duration] = [:]
  /// When a controller was last started anew.
  var restarts: [Duration] = []
  /// When a controller's process last stood still.
  var pauses: [Duration] = []
  /// The desired capacities of all groups as they are; nil where nobody knows better than the books.
  var capacities: () -> [String: Int]? = { nil }
  /// Told of each call of a controller that is about to change something.
  var onChange: ((String) -> Void)?
  /// After this many violations a run is not worth going on with.
  static let violationLimit = 50

  init(
    scenario: Scenario, ledger: WorldLedger, policy: ClusterPolicy, operatorArn: String,
    controllers: Int = 1, keepsLease: Bool = false, invariants: [any Invariant] = Invariants.all(),
    now: @escaping () -> Duration
  ) {
    self.scenario = scenario
    self.ledger = ledger
    self.policy = policy
    clock = now
    self.operatorArn = operatorArn
    self.controllers = controllers
    self.keepsLease = keepsLease
    self.invariants = invariants
    for group in scenario.groups where group.isBound {
      groups[group.name] = GroupBooks(min: group.min, max: group.max, desired: group.desired)
    }
    ledger.onMember = { [unowned self] sight, _ in
      for invariant in self.invariants { invariant.entered(sight.state, sight.id, self) }
    }
    ledger.onMove = { [unowned self] demand, instance, ran in
      for invariant in self.invariants { invariant.moved(demand, instance, ran: ran, self) }
    }
  }

  var now: Duration { clock() }

  /// How many controllers act at once, none of which knows of the others.
  var actors: Int { keepsLease ? 1 : controllers }

  func report(_ rule: Violation.Rule, _ message: String) {
    guard violations.count < Self.violationLimit else { return }
    violations.append(Violation(rule, at: now, message))
  }

  func see(_ sight: CallSight) {
    if sight.identity == operatorArn { return seeHuman(sight) }
    // What AWS's services call on each other's behalf is neither people's nor a controller's.
    guard Self.isController(sight.identity) else { return }
    let call = WitnessedCall(operation: sight.operation, input: sight.input, identity: sight.identity)
    switch sight.moment {
    case .before:
      calls[call.name, default: 0] += 1
      if call.operation.isReadOnly {
        gaveRead(to: call.identity)
      } else {
        changes += 1
        onChange?("\(call.identity.resourceName) \(call.name) \(call.input.masked)")
      }
      for invariant in invariants { invariant.willCall(call, self) }
      keepBooks(before: call)
    case .done:
      keepBooks(after: call)
      for invariant in invariants { invariant.didCall(call, self) }
    case .refused(let error): refused(call, error)
    }
  }

  /// A role session of ours, or the user whose keys are used on the wire.
  private static func isController(_ identity: String) -> Bool {
    identity.hasPrefix(ControllerFleet.session) || identity.hasSuffix(":user/sandbox")
  }

  /// A controller's process begins: it knows nothing of what the one before was told.
  func began(_ life: Int, of identity: String) {
    lives[identity] = life
    passBegan[identity] = now
  }

  /// A controller was given an answer to a read, by the sandbox or from memory.
  func gaveRead(to identity: String) {
    reads[identity, default: 0] += 1
    lastReads[identity] = now
  }

  /// A pass of one controller ended.
  func take(_ report: PassReport, of identity: String) {
    passes += 1
    if report.verdict == .auditFailed, !isMisled(identity) {
      self.report(.auditFailed, report.failure ?? "the audit refused the plan")
    }
    passBegan[identity] = now
    for invariant in invariants { invariant.passed(report, of: identity, self) }
  }

  /// Whether the controller's last pass was told lies: that the audit stops what is decided on them is what it is for.
  private func isMisled(_ identity: String) -> Bool {
    let since = passBegan[identity] ?? .zero
    return lies.contains { $0.identity == identity && $0.at >= since }
  }

  /// A controller writes down what it decided and did; where its disk is full, in vain.
  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool) {
    for invariant in invariants { invariant.recorded(record, by: identity, isLost: isLost, self) }
  }

  /// A controller is about to keep what it is to remember.
  func remembered(_ memory: PlannerMemory, by identity: String) {
    for invariant in invariants { invariant.remembered(memory, by: identity, self) }
  }

  /// A controller logged a line.
  func said(_ line: String) {
    for invariant in invariants { invariant.said(line, self) }
  }

  func minute() {
    compareBooks()
    for invariant in invariants { invariant.minute(self) }
  }

  /// I5: desired capacities have fallen by what terminations and people took off them, and by no more.
  private func compareBooks() {
    guard let actual = capacities() else { return }
    for name in groups.keys.sorted() {
      guard let books = groups[name], let desired = actual[name], desired != books.desired else { continue }
      if desired < books.desired {
        report(.removedTwice, "\(name) wants \(desired); by what was asked of it, it should want \(books.desired)")
      }
      groups[name]?.set(desired: desired, at: now)
    }
  }

  func end() { for invariant in invariants { invariant.ended(self) } }

  /// Whether the policy lets an instance go with whatever is on it, for its deadline has passed.
  func isForced(_ instance: InstanceEntry) -> Bool {
    policy.disruption.drain.onTimeout == .force && isPastDeadline(instance)
  }

  /// Whether the time that the policy gives a removal is over.
  func isPastDeadline(_ instance: InstanceEntry) -> Bool {
    guard let since = [instance.takenAt, instance.signedAt].compactMap(\.self).min() else { return false }
    return now - since >= policy.disruption.drain.deadline
  }

  /// How old the reads may be on which an end rests.
  private static let readAge = Duration.seconds(60)

  /// Whether a person has set the instance ACTIVE since the read on which its end may rest: I2 asks for one that is fresh enough,
  /// and that one showed it DRAINING, and empty.
  func wasJustTakenBack(_ instance: InstanceEntry) -> Bool {
    instance.takenBackAt.map { now - $0 <= Self.readAge } ?? false
  }

  /// Whether a task is nobody's to end but its own.
  func isForeign(_ id: String) -> Bool {
    guard let task = ledger.tasks[id] else { return false }
    if case .job = task.owner { return true }
    return task.isProtected(at: now)
  }

  /// Instances of the cluster's groups that run and have registered.
  var registered: [InstanceEntry] {
    ledger.instances.values.filter { entry in
      entry.state == "running" && entry.registered != nil && entry.group.map { groups[$0] != nil } == true
        && (entry.status == .active || entry.status == .draining)
    }
  }
}

extension Witness {
  /// What a call of a controller is about to do, as far as the ledger has to know beforehand.
  private func keepBooks(before call: WitnessedCall) {
    if let change = call.stateChange(ledger), change.draining {
      for id in change.instances { ledger.take(id, at: now) }
    }
    if let id = call.termination?.instanceId { ledger.terminate(id, at: now) }
    if let id = call.unhealthy { ledger.terminate(id, at: now) }
  }

  private func keepBooks(after call: WitnessedCall) {
    if let change = call.stateChange(ledger) {
      ledger.drained(change.instances, by: change.draining ? .controller : nil)
    } else if let input = call.termination, let id = input.instanceId {
      // A second call for the same instance finds it on its way out, and lowers nothing.
      guard input.shouldDecrementDesiredCapacity == true, let entry = ledger.instances[id], entry.lowerings == 0,
        let name = entry.group
      else { return }
      let lowered = (groups[name]?.desired ?? 1) - 1
      groups[name]?.set(desired: lowered, at: now)
      ledger.loweredDesired(by: id)
    } else if let input = call.capacity, let name = input.autoScalingGroupName, let desired = input.desiredCapacity {
      if desired > groups[name]?.desired ?? .max { purchases += 1 }
      groups[name]?.set(desired: desired, at: now)
    } else if let input = call.input as? EC2.CreateTagsRequest {
      note(input.resources, input.tags?.map { ($0.key ?? "", $0.value ?? "") }, by: signer(call))
    } else if let input = call.input as? EC2.DeleteTagsRequest {
      note(input.resources, input.tags?.map { ($0.key ?? "", "") }, by: signer(call))
    }
  }

  /// Which life of which controller makes a call.
  func signer(_ call: WitnessedCall) -> Signer {
    Signer(identity: call.identity, life: lives[call.identity] ?? 0)
  }

  private func note(_ resources: [String]?, _ tags: [(key: String, value: String)]?, by signer: Signer) {
    for (key, value) in tags ?? [] where key == Self.intentTag {
      for id in resources ?? [] {
        ledger.mark(
          id, bearsIntent: !value.isEmpty && !value.contains(" aborted"),
          reason: value.split(separator: " ").dropFirst().first.map(String.init), by: signer, at: now,
          signed: decided(value, by: signer.identity))
      }
    }
  }

  /// When a removal was decided, which is when its time begins: what its tag says, in whole seconds, but no earlier than in the pass
  /// that writes it.
  private func decided(_ tag: String, by identity: String) -> Duration {
    guard let signed = CertainTime.began(tag) else { return now }
    let at = Duration.seconds(signed - scenario.start.timeIntervalSince1970)
    return min(now, max(at, (passBegan[identity] ?? .zero) - .seconds(1)))
  }

  /// What people are told that the tag is called.
  private static let intentTag = "ballast:disruption"

  private func refused(_ call: WitnessedCall, _ error: AWSError) {
    if error.kind == .authorization { denials[call.name, default: 0] += 1 }
    guard let change = call.stateChange(ledger), change.draining else { return }
    for id in change.instances where ledger.instances[id]?.status == .active { ledger.drained([id], by: nil) }
  }

  private func seeHuman(_ sight: CallSight) {
    guard case .done = sight.moment else { return }
    switch sight.input {
    case let input as ECS.UpdateContainerInstancesStateRequest:
      let ids = ledger.instances(registeredAs: Set(input.containerInstances ?? []))
      ledger.drained(ids, by: input.status == .draining ? .human : nil)
      if input.status == .active { ledger.takenBack(ids, at: now) }
      ledger.stress(at: now)
    case let input as AutoScaling.SetDesiredCapacityRequest:
      groups[input.autoScalingGroupName ?? ""]?.set(desired: input.desiredCapacity ?? 0, at: now)
      ledger.stress(at: now)
    case let input as AutoScaling.UpdateAutoScalingGroupRequest:
      groups[input.autoScalingGroupName ?? ""]?.set(min: input.minSize, max: input.maxSize, at: now)
      ledger.stress(at: now)
    case let input as ECS.UpdateTaskProtectionRequest:
      let ids = (input.tasks ?? []).map { $0.resourceName }
      // Two hours, where nothing is said (§1).
      let lasting = Duration.seconds((input.expiresInMinutes ?? 120) * 60)
      ledger.protect(ids, for: input.protectionEnabled == true ? now..<now + lasting : nil)
    case is ECS.UpdateServiceRequest, is EC2.CreateTagsRequest, is EC2.DeleteTagsRequest: ledger.stress(at: now)
    default: break
    }
  }
}
