import ClusterModel
import Foundation
import PlanAudit
import Planner
import Testing

/// Example clusters whose instances leave, and what happens to their tasks meanwhile.
extension Example {
  static let hook = "ballast-drain"

  /// Two instances of one group, with one task of `api` on each.
  static func pair(minimum: Int = 100, maximum: Int = 200) -> Example {
    var example = Example()
    example.addGroup(desired: 2)
    let instances = example.addInstances(2)
    let api = example.addService("api", desired: 2)
    example.snapshot.services[0].minimumHealthyPercent = minimum
    example.snapshot.services[0].maximumPercent = maximum
    for instance in instances { example.run(of: api, on: instance) }
    return example
  }

  func id(_ index: Int32) -> String { snapshot.instances[Int(index)].ec2InstanceID }

  /// Auto Scaling begins to terminate an instance, and our hook holds it.
  mutating func terminate(_ index: Int32, timeout: Int = 3600, hook: String = Example.hook) {
    snapshot.instances[Int(index)].lifecycleState = "Terminating:Wait"
    snapshot.protectionsReadFor = Set(snapshot.protectionsReadFor + [id(index)]).sorted()
    let record = LifecycleHookRecord(
      name: hook, transition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeoutSeconds: timeout,
      globalTimeoutSeconds: min(172_800, timeout * 100))
    if !snapshot.groups[0].hooks.contains(record) { snapshot.groups[0].hooks.append(record) }
  }

  func tasks(on index: Int32) -> [Int] { snapshot.tasks.indices.filter { snapshot.tasks[$0].instance == index } }

  /// ECS tells every task on an instance to stop.
  mutating func tellToStop(_ index: Int32) {
    for task in tasks(on: index) {
      snapshot.tasks[task].isWanted = false
      snapshot.tasks[task].lastStatus = .stopping
      if let service = snapshot.tasks[task].service { snapshot.services[Int(service)].runningCount -= 1 }
    }
    snapshot.instances[Int(index)].runningTasksCount = 0
  }

  mutating func allStop(_ index: Int32) {
    tellToStop(index)
    snapshot.tasks.removeAll { $0.instance == index }
  }

  /// Plans, has the audit check the plan as if it were to be executed now, and remembers.
  mutating func audited(_ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) -> Plan {
    let before = memory
    let plan = plan()
    let findings = PlanAudit.findings(
      AuditSubject(plan: plan, snapshot: snapshot, policy: policy, memory: before, at: now))
    #expect(findings.isEmpty, comment, sourceLocation: sourceLocation)
    return plan
  }

  /// The next plan, carried out; and that planning again right after changes nothing.
  mutating func step(_ seconds: Double = 30, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    pass(seconds)
    let plan = audited(sourceLocation: sourceLocation)
    apply(plan)
    let again = self.plan()
    #expect(again.changes.isEmpty, "planning again: \(again.kinds)", sourceLocation: sourceLocation)
    return plan.changes.map(\.kind.name)
  }

  /// What `ballast drain` would plan, audited.
  mutating func drain(
    _ request: DrainRequest, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Plan {
    let made = Planner.drain(request, snapshot: snapshot, policy: policy, memory: memory, now: now)
    let findings = PlanAudit.findings(
      AuditSubject(plan: made.plan, snapshot: snapshot, policy: policy, memory: memory, at: now, purpose: .person))
    #expect(findings.isEmpty, sourceLocation: sourceLocation)
    memory = made.memory
    return made.plan
  }
}

extension Plan {
  func message(_ code: RefusalCode) -> String? { refusals.first { $0.code == code }?.message }

  var completions: [String] {
    actions.compactMap { action in
      guard case .completeLifecycleAction(let instance, _, _, let result) = action.kind else { return nil }
      return "\(instance.ec2InstanceID) \(result)"
    }
  }
}
