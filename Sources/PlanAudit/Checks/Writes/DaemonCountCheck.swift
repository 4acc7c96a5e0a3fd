internal import ClusterModel

/// I4: a service that Ballast counts goes from what it wants, to no more tasks than instances could hold one.
enum DaemonCountCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action -> [AuditFinding] in
      guard case .setServiceDesiredCount(let name, let from, let to) = action.kind else { return [] }
      return faults(name, from, to, audited).map { AuditFinding(.desiredBounds, action: action.id, $0) }
    }
  }

  private static func faults(_ name: String, _ from: Int, _ to: Int, _ audited: AuditCase) -> [String] {
    guard let service = audited.snapshot.services.first(where: { $0.name == name || $0.arn == name }) else { return [] }
    var faults: [String] = []
    if service.status != "ACTIVE" { faults.append("service '\(name)' is \(service.status)") }
    if service.desiredCount != from {
      faults.append("it goes from \(from), but '\(name)' wants \(service.desiredCount)")
    }
    let active = audited.snapshot.instances.count { $0.status == .active } + (service.settledOn ?? 0)
    if to > active { faults.append("\(to) tasks of '\(name)' are more than the \(active) ACTIVE instances") }
    if to < 0 { faults.append("no service wants \(to) tasks") }
    return faults
  }
}
