internal import ClusterModel
internal import FoundationEssentials

/// I11: what was read later is not older.
enum SnapshotPairAudit {
  static func findings(from earlier: ClusterSnapshot, to later: ClusterSnapshot) -> [AuditFinding] {
    guard earlier.cluster.arn == later.cluster.arn else {
      return [AuditFinding(.versionOrder, "\(later.cluster.arn) does not follow \(earlier.cluster.arn)")]
    }
    var findings: [AuditFinding] = []
    // A clock that is corrected goes back a little.
    if later.asOf < earlier.asOf.addingTimeInterval(-60) {
      findings.append(AuditFinding(.versionOrder, "the later snapshot stands for an earlier instant"))
    }
    findings += instances(from: earlier, to: later) + tasks(from: earlier, to: later)
    return findings
  }

  private static func instances(from earlier: ClusterSnapshot, to later: ClusterSnapshot) -> [AuditFinding] {
    var versions: [String: Int] = [:]
    for instance in earlier.instances { versions[instance.arn] = instance.version }
    return later.instances.compactMap { instance in
      guard let before = versions[instance.arn], instance.version < before else { return nil }
      return AuditFinding(
        .versionOrder, "\(instance.ec2InstanceID) was at version \(before) before, it is read at \(instance.version)")
    }
  }

  private static func tasks(from earlier: ClusterSnapshot, to later: ClusterSnapshot) -> [AuditFinding] {
    var versions: [String: Int] = [:]
    for task in earlier.tasks { versions[task.arn] = task.version }
    return later.tasks.compactMap { task in
      guard let before = versions[task.arn], task.version < before else { return nil }
      return AuditFinding(.versionOrder, "\(task.arn) was at version \(before) before, it is read at \(task.version)")
    }
  }
}
