internal import AWSModel

/// How targets come and go. The other services register theirs through these.
extension ELBWorld {
  /// Registers an EC2 instance at the group's port, or at one of its own, as Auto Scaling does. Nothing happens where the
  /// group is not there.
  func register(targetGroupARN arn: String, instance: SimEC2Instance, port: Int? = nil) {
    guard let group = targetGroupsByARN[arn], group.type == .instance else { return }
    enter(TargetKey(id: instance.id, port: port ?? group.port), of: group, instance: instance)
  }

  /// Begins to take an EC2 instance out of a group: it drains for the deregistration delay.
  func deregister(targetGroupARN arn: String, instance: SimEC2Instance) {
    guard let group = targetGroupsByARN[arn] else { return }
    for target in targetsByInstance[instance.id] ?? [] where target.group === group && target.task == nil {
      drain(target)
    }
  }

  /// The state of an instance in a group, the worst where it is there at several ports; nil where it is not registered.
  func state(targetGroupARN arn: String, instanceID: String) -> TargetState? {
    let states = (targetsByInstance[instanceID] ?? []).filter { $0.group.arn == arn }.map(\.state)
    return states.first { $0 != .healthy } ?? states.first
  }

  /// Registers a task of a service.
  func register(_ task: SimTask, at key: TargetKey, in group: SimTargetGroup) -> SimTarget {
    enter(
      key, of: group, instance: group.type == .instance ? task.instance?.host : nil, task: task,
      zone: group.type == .ip ? task.instance?.zone : nil)
  }

  @discardableResult
  func enter(
    _ key: TargetKey, of group: SimTargetGroup, instance: SimEC2Instance? = nil, task: SimTask? = nil,
    zone: String? = nil
  ) -> SimTarget {
    if let known = group.targetsByKey[key] {
      known.task = task ?? known.task
      if known.state == .draining { begin(known) }
      return known
    }
    let target = SimTarget(ordinal: nextOrdinal(), key: key, group: group, zone: zone)
    target.instance = instance
    target.task = task
    group.targets.insert(target)
    group.targetsByKey[key] = target
    if let instance { targetsByInstance[instance.id, default: []].append(target) }
    begin(target)
    return target
  }

  private func begin(_ target: SimTarget) {
    target.expected = nil
    set(target, .initial, .registering)
    region.schedule(
      .elb(.registered(target, epoch: target.epoch)),
      after: region.tuning.targetRegistration.draw(&region.random[.taskHealth]))
  }

  /// Begins the deregistration of a target. One that is not in use leaves at once.
  func drain(_ target: SimTarget) {
    guard target.state != .draining else { return }
    if target.state == .unused {
      leave(target)
      return
    }
    set(target, .draining, .draining)
    region.schedule(
      .elb(.drained(target, epoch: target.epoch)), after: target.group.deregistrationDelay)
  }

  /// The target is unused and no longer of the group.
  func leave(_ target: SimTarget) {
    let group = target.group
    guard group.targetsByKey[target.key] === target else { return }
    group.targets.remove(target)
    group.targetsByKey[target.key] = nil
    if let id = target.instance?.id ?? (group.type == .instance ? target.key.id : nil) {
      targetsByInstance[id]?.removeAll { $0 === target }
      if targetsByInstance[id]?.isEmpty == true { targetsByInstance[id] = nil }
    }
    set(target, .unused, .notRegistered)
  }

  /// EC2 has changed the state of an instance: its targets may answer no longer, or are no more.
  func instanceChanged(_ instance: SimEC2Instance) {
    guard let targets = targetsByInstance[instance.id] else { return }
    for target in targets {
      if instance.state == .terminated { leave(target) } else { reconsider(target) }
    }
  }
}
