internal import AWSModel
internal import ClusterModel
internal import Controller

/// Watches a controller's calls and what follows from them, and writes down what must never happen.
///
/// It knows the world from its ledger and the policy from the scenario; no rule of the planner or the audit is used. On the
/// simulation's thread only.
final class WorldChecks: CallWitness, @unchecked Sendable {
  let ledger: WorldLedger
  let policy: ClusterPolicy
  let clock: SimClock
  /// Bounds and present desired capacity of the groups that are the controller's.
  private(set) var groups: [String: GroupBounds] = [:]
  private(set) var violations: [Violation] = []
  private(set) var calls: [String: Int] = [:]
  private(set) var purchases = 0
  private(set) var passes = 0

  struct GroupBounds {
    var min: Int
    var max: Int
    var desired: Int
  }

  init(scenario: Scenario, ledger: WorldLedger, policy: ClusterPolicy, clock: SimClock) {
    self.ledger = ledger
    self.policy = policy
    self.clock = clock
    for group in scenario.groups where group.isBound {
      groups[group.name] = GroupBounds(min: group.min, max: group.max, desired: group.desired)
    }
    ledger.onMove = { [unowned self] demand, instance, now in checkMinimum(demand, instance, at: now) }
  }

  func report(_ rule: Violation.Rule, _ message: String) {
    violations.append(Violation(rule, at: clock.now.elapsed, message))
  }

  func willCall(_ operation: AnyAWSOperation, _ input: any AWSShape) {
    calls[operation.qualifiedName, default: 0] += 1
    guard !operation.isReadOnly else { return }
    if policy.mode == .observe { report(.wroteWhileObserving, "\(operation.qualifiedName) in observe mode") }
    switch input {
    case let input as AutoScaling.SetDesiredCapacityRequest: checkCapacity(input)
    case let input as AutoScaling.TerminateInstanceInAutoScalingGroupRequest: checkTermination(input)
    case let input as ECS.UpdateContainerInstancesStateRequest: checkState(input)
    case let input as ECS.UpdateServiceRequest: checkCluster(input.cluster, operation)
    case let input as ECS.StopTaskRequest: checkCluster(input.cluster, operation)
    default: break
    }
  }

  func didCall(_ operation: AnyAWSOperation, _ input: any AWSShape) {
    switch input {
    case let input as AutoScaling.SetDesiredCapacityRequest:
      guard let name = input.autoScalingGroupName, let desired = input.desiredCapacity else { return }
      if desired > groups[name]?.desired ?? .max { purchases += 1 }
      groups[name]?.desired = desired
    case let input as AutoScaling.TerminateInstanceInAutoScalingGroupRequest:
      guard let id = input.instanceId else { return }
      if input.shouldDecrementDesiredCapacity == true, let name = ledger.instances[id]?.group {
        groups[name]?.desired -= 1
      }
    default: break
    }
  }

  /// A person has set a desired capacity.
  func humanSet(_ group: String, to desired: Int) { groups[group]?.desired = desired }

  func take(_ report: PassReport) {
    passes += 1
    if report.verdict == .auditFailed { self.report(.auditFailed, report.failure ?? "the audit refused the plan") }
  }
}
