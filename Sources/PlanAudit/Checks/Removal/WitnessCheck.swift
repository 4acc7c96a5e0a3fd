internal import ClusterModel

/// I15: every task that a voluntary drain displaces has a place on an instance that stays, after all other moves of the
/// plan.
enum WitnessCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    var ledger = RehousingLedger(audited)
    return audited.begunRemovals.filter(\.isVoluntary).flatMap { removal in
      completeness(removal, audited) + moves(removal, &ledger)
    }
  }

  /// Tasks of services that must move: daemons stay, standalone tasks are waited for, those that stop already are gone.
  private static func displaced(_ removal: BegunRemoval, _ audited: AuditCase) -> [TaskRecord] {
    audited.tasks(on: removal.index).filter { $0.isWanted && $0.service != nil && !audited.isDaemon($0) }
  }

  private static func completeness(_ removal: BegunRemoval, _ audited: AuditCase) -> [AuditFinding] {
    let witnessed = (removal.action.witness?.rehousings ?? []).map(\.task)
    let displaced = displaced(removal, audited).map(\.arn)
    let known = Set(displaced)
    let given = Set(witnessed)
    var messages = displaced.filter { !given.contains($0) }.map { "the witness gives \($0) no place" }
    messages += witnessed.filter { !known.contains($0) }.map {
      "the witness moves \($0), which no service runs on \(removal.reference.ec2InstanceID)"
    }
    if given.count != witnessed.count { messages.append("the witness moves a task twice") }
    return messages.map { AuditFinding(.witness, action: removal.action.id, $0) }
  }

  private static func moves(_ removal: BegunRemoval, _ ledger: inout RehousingLedger) -> [AuditFinding] {
    (removal.action.witness?.rehousings ?? []).compactMap { rehousing in
      ledger.move(rehousing).map { AuditFinding(.witness, action: removal.action.id, $0) }
    }
  }
}
