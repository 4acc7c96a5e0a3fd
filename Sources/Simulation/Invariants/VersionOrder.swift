internal import ClusterModel
internal import Controller

/// I11: what a controller decides on never goes back: of each container instance and task it knows at least the version that it
/// knew before. A process that has begun anew has known nothing before.
final class VersionOrder: Invariant {
  private var versions: [String: [String: Int]] = [:]
  private var restarts = 0

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    if witness.restarts.count != restarts {
      restarts = witness.restarts.count
      versions = [:]
    }
    guard let snapshot = report.snapshot, snapshot.focus == nil else { return }
    var known: [String: Int] = [:]
    let before = versions[identity] ?? [:]
    for instance in snapshot.instances { note(instance.arn, instance.version, before, &known, witness) }
    for task in snapshot.tasks { note(task.arn, task.version, before, &known, witness) }
    versions[identity] = known
  }

  private func note(
    _ arn: String, _ version: Int, _ before: [String: Int], _ known: inout [String: Int], _ witness: Witness
  ) {
    known[arn] = version
    if let earlier = before[arn], version < earlier {
      witness.report(.wentBackInTime, "\(arn) was known in version \(earlier), and now in version \(version)")
    }
  }
}
