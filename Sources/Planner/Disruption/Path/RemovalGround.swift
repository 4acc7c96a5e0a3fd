internal import ClusterModel
internal import FoundationEssentials

/// On what reads an instance may go for good.
extension DisruptionRound {
  /// Whether the snapshot is no ground to let an instance go for good: some part was read longer ago than this, since the
  /// process stood still or the answers took long; or by a clock that was ahead; or it lacks what was listed. Says so.
  mutating func isDoubtful(_ age: Duration, for id: String) -> Bool {
    guard let doubt = doubt(age, for: id) else { return false }
    draft.refuse(Refusal(subject: id, code: .notRead, message: "\(doubt): it is read again first"))
    return true
  }

  private func doubt(_ age: Duration, for id: String) -> String? {
    if let gap = groundGap(for: id) { return gap }
    let parts: [SnapshotPart] = [.instances, .services, .tasks, .groups]
    let reads = parts.compactMap { view.readAt($0) }
    if reads.contains(where: { !view.isWithin(age, of: $0) }) {
      return "what shows \(id) empty was read \(age.shown) ago or earlier"
    }
    // The audit's tolerance, and a moment less.
    if reads.contains(where: { $0.timeIntervalSince(view.now) > 55 }) {
      return "what shows \(id) empty is dated later than now"
    }
    return ReadGaps.told(snapshot)
  }

  /// What the read at hand lacks for an instance to go on it. What earlier ones have shown only counts together with one that
  /// shows it as well: of all that its end hangs on, begun after the instance was seen DRAINING, and whole.
  private func groundGap(for id: String) -> String? {
    guard let index = snapshot.instances.firstIndex(where: { $0.ec2InstanceID == id }),
      !snapshot.instances[index].hasGone
    else { return nil }
    for part in [SnapshotPart.services, .tasks] where !snapshot.has(part) {
      return "the \(part.rawValue) were not read"
    }
    if let seen = progress[id], seen.emptyReads > 0, view.tasksReadAt <= seen.confirmedAt {
      return "what is at hand was read before \(id) was seen DRAINING"
    }
    return shortList(Int32(index))
  }

  /// That ECS counts more tasks on an instance than were read; those that are to stop and still run are counted, too.
  func shortList(_ index: Int32) -> String? {
    #if BALLAST_MUTANTS
      if Mutant.trustsLists { return nil }
    #endif
    let counted = instance(index).runningTasksCount + instance(index).pendingTasksCount
    let read = tasks.on(index).count
    return counted > read ? "ECS counts \(counted.shown("task")) on it and \(read) were read" : nil
  }

  /// How old the reads may be on which an instance goes for good.
  static var endAge: Duration { .seconds(60) }
}
