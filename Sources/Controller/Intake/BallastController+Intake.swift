internal import ClusterModel
internal import Logging
internal import Observation

extension BallastController {
  /// Takes in what has happened: brings the snapshots of the clusters concerned up to date, and makes a pass due where
  /// something waits for a decision.
  ///
  /// An event that was delivered before is passed over, one of a cluster that is not operated here, too.
  public func deliver(_ notices: [ClusterNotice]) async {
    var due: Set<ClusterKey> = []
    for notice in notices where history.isNew(notice.id) {
      let keys = await concerned(by: notice)
      if let update = notice.update(at: services.clock.now()) {
        for key in keys { await operators[key]?.take(update) }
      }
      if notice.isUrgent { due.formUnion(keys) }
    }
    for key in due.sorted() { nudge(key) }
  }

  /// The operated clusters that a notice may concern.
  private func concerned(by notice: ClusterNotice) async -> [ClusterKey] {
    let here = clusters.filter { key in
      (key.region.isEmpty || notice.region == nil || key.region == notice.region)
        && (key.account.isEmpty || notice.account == nil || key.account == notice.account)
    }
    switch notice.scope {
    case .none: return []
    case .everyCluster: return here
    case .cluster(let name): return here.filter { $0.name == name }
    case .group(let group, let instance):
      return await those(of: here) { await $0.holds(group: group, or: instance) }
    case .instance(let instance): return await those(of: here) { await $0.holds(instance: instance) }
    }
  }

  /// The clusters whose operators answer yes; all of them where none does, since one may not have been read yet.
  private func those(
    of keys: [ClusterKey], where answers: (ClusterOperator) async -> Bool
  ) async -> [ClusterKey] {
    var found: [ClusterKey] = []
    for key in keys {
      if let worker = operators[key], await answers(worker) { found.append(key) }
    }
    return found.isEmpty ? keys : found
  }
}

extension ClusterOperator {
  /// Brings what this operator reads next up to date by one change.
  func take(_ update: ClusterUpdate) async { await seams.reader.take(update) }

  /// Whether the newest snapshot has an Auto Scaling group of this name, or this instance.
  func holds(group: String, or instance: String?) -> Bool {
    previous?.groups.contains { $0.name == group } ?? false || holds(instance: instance)
  }

  /// Whether the newest snapshot has an instance of this EC2 id, registered or on its way.
  func holds(instance: String?) -> Bool {
    guard let instance, let previous else { return false }
    return previous.instances.contains { $0.ec2InstanceID == instance }
      || previous.groups.contains { $0.incoming.contains { $0.ec2InstanceID == instance } }
  }
}
