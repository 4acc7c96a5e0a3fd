internal import ClusterModel
internal import Controller

/// I11: what a controller decides on never goes back: of each container instance and task it knows at least the version that it
/// knew before. A process that has begun anew has known nothing before.
final class VersionOrder: Invariant {
  private var versions: [String: KnownVersions] = [:]
  private var restarts = 0

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    if witness.restarts.count != restarts {
      restarts = witness.restarts.count
      versions = [:]
    }
    guard let snapshot = report.snapshot, snapshot.focus == nil else { return }
    var before = versions[identity] ?? KnownVersions()
    var known = KnownVersions()
    known.reserve(snapshot.instances.count + snapshot.tasks.count)
    for instance in snapshot.instances { note(instance.arn, instance.version, &before, &known, witness) }
    for task in snapshot.tasks { note(task.arn, task.version, &before, &known, witness) }
    versions[identity] = known
  }

  private func note(
    _ arn: String, _ version: Int, _ before: inout KnownVersions, _ known: inout KnownVersions, _ witness: Witness
  ) {
    known.append(arn, version)
    if let earlier = before.next(arn), version < earlier {
      witness.report(.wentBackInTime, "\(arn) was known in version \(earlier), and now in version \(version)")
    }
  }
}

/// What one controller knew, in the order in which it knew it: nearly all of it is asked for in that order again.
private struct KnownVersions {
  private var rows: [(arn: String, version: Int)] = []
  /// Where the next question is likely to lead.
  private var place = 0
  /// Made once a question leads elsewhere.
  private var places: [String: Int]?

  mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

  mutating func append(_ arn: String, _ version: Int) { rows.append((arn, version)) }

  mutating func next(_ arn: String) -> Int? {
    if place < rows.count, rows[place].arn == arn {
      place += 1
      return rows[place - 1].version
    }
    let places = places ?? Dictionary(rows.indices.map { (rows[$0].arn, $0) }, uniquingKeysWith: { $1 })
    self.places = places
    guard let found = places[arn] else { return nil }
    place = found + 1
    return rows[found].version
  }
}
