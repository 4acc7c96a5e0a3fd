internal import ClusterModel
internal import FoundationEssentials

/// Beginning to take away what a cluster can do without: the empty first, then those whose tasks find other places.
extension DisruptionRound {
  /// Keeps for each instance since when it could go without a break.
  mutating func remember(_ dispensable: [Int32]) {
    var since: [String: Date] = [:]
    for index in dispensable {
      let id = instance(index).ec2InstanceID
      since[id] = view.memory.unneededSince[id] ?? view.now
    }
    draft.memory.unneededSince = since
  }

  /// Whether nothing stands in an instance's way, and it could go for as long as the policy wants.
  mutating func isRipe(_ index: Int32) -> Bool {
    let instance = instance(index)
    if let refusal = RemovalObstacle.find(instance, view) {
      draft.refuse(refusal)
      return false
    }
    let since = draft.memory.unneededSince[instance.ec2InstanceID] ?? view.now
    let needed = view.sizing.scaleIn.after
    if view.now.timeIntervalSince(since) >= needed.inSeconds { return true }
    refuse(instance, .notUnneededLongEnough, "not needed since \(since.shown); it goes after \(needed.shown)")
    return false
  }

  /// Begins to take away those of `empty` that are ripe, as many as the limits allow; answers how many. What an earlier method of
  /// this pass takes, or moves tasks to, is not the cluster's to do without.
  mutating func beginEmpty(_ empty: [Int32]) -> Int {
    var begun = 0
    for index in empty where !self.begun.contains(index) {
      let instance = instance(index)
      if let refusal = countObstacle(index) ?? limitRefusal(index) {
        draft.refuse(refusal)
        continue
      }
      limits.take(instance)
      begin(
        index,
        RemovalOrderSlip(
          reason: .scaleIn, text: "\(instance.ec2InstanceID) holds no task but daemons and is not needed",
          witness: RemovalWitness()))
      begun += 1
    }
    return begun
  }
}
