internal import AWSModel
internal import ClusterModel
internal import Logging
internal import Observation

extension BallastController {
  /// Takes in what has happened: brings the snapshots of the clusters concerned up to date, and makes a pass due where
  /// something waits for a decision.
  ///
  /// An event that was delivered before is passed over, one of a cluster that is not operated here, too. A hint that nothing proves
  /// changes no snapshot and has nothing in particular looked at: a pass at most comes of it.
  public func deliver(_ notices: [ClusterNotice]) async {
    // What waited in the queue may be read before the first pass.
    if roster.keys.isEmpty { reconcile() }
    var due: Set<ClusterKey> = []
    for notice in notices where history.isNew(notice.id) {
      let keys = await concerned(by: notice)
      if notice.isProven, let update = notice.update(at: services.clock.now()) {
        for key in keys { await operatorFor(key).take(update) }
      }
      for key in keys {
        if notice.isProven, await focus(on: notice, key, isAlone: keys.count == 1) { continue }
        if notice.isUrgent { due.insert(key) }
      }
    }
    for key in due.sorted() { nudge(key) }
  }

  /// Has no more looked at than what the notice concerns, where that is enough; answers whether it is.
  private func focus(on notice: ClusterNotice, _ key: ClusterKey, isAlone: Bool) async -> Bool {
    guard let policy = roster.policy(of: key) else { return false }
    let uptime = services.clock.uptime()
    if case .task(let task) = notice.subject, task.lastStatus == "STOPPED" {
      guard let arn = task.containerInstanceArn, let instance = await operators[key]?.instance(of: arn),
        focuses.follows(instance, of: key)
      else { return false }
      focuses.hasten(instance, of: key, at: uptime)
    } else {
      switch notice.focus(under: policy, now: services.clock.now()) {
      case .drain(let subject):
        guard isAlone else { return false }
        focuses.ask(subject, of: key, at: uptime)
      case .daemons: focuses.askForDaemons(of: key, at: uptime)
      case nil: return false
      }
    }
    wake.close("event")
    return true
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

  /// What its services are counted by next need not be asked of this instance.
  func hear(_ instance: ECS.ContainerInstance) async { await seams.drains?.hear(instance) }

  /// The EC2 id of a container instance of the newest snapshot.
  func instance(of arn: String) -> String? { previous?.instances.first { $0.arn == arn }?.ec2InstanceID }

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
