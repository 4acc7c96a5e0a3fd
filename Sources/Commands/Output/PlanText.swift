internal import ClusterModel
internal import Foundation

/// A plan for people: the figures, what would be done, what waits, what is not done and why.
struct PlanText {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  func rendered(as format: OutputFormat) -> String {
    if format == .tsv { return actions.rendered(as: .tsv) }
    var parts = [heading]
    parts.append(plan.actions.isEmpty ? "Nothing to do." : actions.rendered(as: format))
    if !plan.waiting.isEmpty { parts.append("Waiting:\n" + waiting.rendered(as: format)) }
    if !plan.refusals.isEmpty { parts.append("Not done, and why:\n" + refusals.rendered(as: format)) }
    return parts.joined(separator: "\n\n")
  }

  private var heading: String {
    let figures = [
      ("CPU reserved", plan.metrics.cpuReservation.map { Self.percent($0) }),
      ("memory reserved", plan.metrics.memoryReservation.map { Self.percent($0) }),
      ("ScaleStatus", plan.metrics.scaleStatus.map(String.init)),
      ("RequiresScaling", plan.metrics.requiresScaling.map(String.init)),
      ("CapacityProviderReservation", plan.metrics.capacityProviderReservation.map { Self.percent($0) }),
    ].map { "\($0.0) \($0.1 ?? "unknown")" }
    let mode = plan.mode == .observe ? " (observe: nothing is executed)" : ""
    return "Cluster \(plan.cluster) at \(plan.asOf.formatted(.iso8601))\(mode)\n\(figures.joined(separator: " · "))"
  }

  private var actions: TextTable { Self.table(of: plan.actions) }
  private var refusals: TextTable { Self.table(of: plan.refusals) }

  static func table(of actions: [PlannedAction]) -> TextTable {
    var table = TextTable([
      .init(heading: "action"), .init(heading: "subject"), .init(heading: "change"), .init(heading: "id", isWide: true),
      .init(heading: "because", isWide: true), .init(heading: "reason"),
    ])
    for action in actions {
      let (subject, change) = subjectAndChange(action.kind)
      table.add([
        action.kind.name, subject, change, action.id, action.because.joined(separator: ","), action.reason,
      ])
    }
    return table
  }

  static func table(of refusals: [Refusal]) -> TextTable {
    var table = TextTable([.init(heading: "subject"), .init(heading: "code"), .init(heading: "message")])
    for refusal in refusals { table.add([refusal.subject, refusal.code.rawValue, refusal.message]) }
    return table
  }

  private var waiting: TextTable {
    var table = TextTable([
      .init(heading: "service"), .init(heading: "count", alignsRight: true), .init(heading: "placeable"),
      .init(heading: "why not"),
    ])
    for demand in plan.waiting {
      table.add([
        demand.service, String(demand.count), demand.placeable ? "yes" : "never", demand.unplaceableBecause ?? "",
      ])
    }
    return table
  }

  static func subjectAndChange(_ kind: ActionKind) -> (String, String) {
    switch kind {
    case .setDesiredCapacity(let group, let from, let to), .launchReplacement(let group, let from, let to, _):
      (group, "\(from) → \(to)")
    case .drain(let instance): (instance.ec2InstanceID, "ACTIVE → DRAINING")
    case .undrain(let instance): (instance.ec2InstanceID, "DRAINING → ACTIVE")
    case .terminateInstance(let instance, let group, let decrements):
      (instance.ec2InstanceID, decrements ? "leaves \(group), one fewer wanted" : "leaves \(group)")
    case .completeLifecycleAction(let instance, _, let hook, let result):
      (instance.ec2InstanceID, "\(hook): \(result)")
    case .recordLifecycleHeartbeat(let instance, _, let hook): (instance.ec2InstanceID, "\(hook): heartbeat")
    case .tagIntent(let instance, let intent):
      (
        instance.ec2InstanceID,
        intent.map { $0.isAborted ? "marked given up" : "marked \($0.reason.rawValue)" } ?? "mark removed"
      )
    case .setServiceDesiredCount(let service, let from, let to): (service, "\(from) → \(to)")
    case .setInstanceHealth(let instance, let healthy): (instance.ec2InstanceID, healthy ? "healthy" : "unhealthy")
    case .putMetric(let point): ("\(point.namespace) \(point.name)", "= \(Self.number(point.value))")
    case .stopTask(let task, _): (task, "→ STOPPED")
    case .setInstanceProtection(let instances, let group, let protected):
      ("\(group): \(instances.count) instances", protected ? "protected" : "not protected")
    }
  }

  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(format: "%.2f", value)
  }

  static func percent(_ value: Double) -> String { String(format: "%.1f %%", value) }
}
