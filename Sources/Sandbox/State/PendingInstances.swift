/// What is due in EC2 and in Auto Scaling, in a document.
extension EC2World {
  func put(_ event: EC2Event, _ record: StateRecord) -> String? {
    let (instance, generation, name): (SimEC2Instance, Int?, String)
    switch event {
    case .running(let subject, let when): (instance, generation, name) = (subject, when, "running")
    case .stopped(let subject, let when): (instance, generation, name) = (subject, when, "stopped")
    case .terminated(let subject, let when): (instance, generation, name) = (subject, when, "terminated")
    case .agentStarts(let subject, let when): (instance, generation, name) = (subject, when, "agentStarts")
    case .reclaim(let subject, let when): (instance, generation, name) = (subject, when, "reclaim")
    case .interrupt(let subject, let when): (instance, generation, name) = (subject, when, "interrupt")
    case .forget(let subject): (instance, generation, name) = (subject, nil, "forget")
    }
    guard generation ?? instance.generation == instance.generation, instancesByID[instance.id] === instance else {
      return nil
    }
    record.put("instance", instance.id)
    return name
  }

  func event(_ name: String, _ record: StateRecord) throws(StateFault) -> EC2Event? {
    let instance = try instance(record)
    let now = instance.generation
    switch name {
    case "running": return .running(instance, generation: now)
    case "stopped": return .stopped(instance, generation: now)
    case "terminated": return .terminated(instance, generation: now)
    case "agentStarts": return .agentStarts(instance, generation: now)
    case "reclaim": return .reclaim(instance, generation: now)
    case "interrupt": return .interrupt(instance, generation: now)
    case "forget": return .forget(instance)
    default: return nil
    }
  }

  func instance(_ record: StateRecord) throws(StateFault) -> SimEC2Instance {
    let id = try record.take("instance", String.self)
    guard let instance = instancesByID[id] else { throw record.fault("there is no instance \(id)") }
    return instance
  }
}

extension AutoScalingWorld {
  func put(_ event: AutoScalingEvent, _ record: StateRecord) -> String? {
    switch event {
    case .reconcile(let group): return put(group, record, "reconcile")
    case .retryLaunch(let group, let attempt):
      return group.launchAttempt == attempt ? put(group, record, "retryLaunch") : nil
    case .look(let group): return put(group, record, "look")
    case .refreshTick(let group): return put(group, record, "refreshTick")
    case .askBalancers(let group): return put(group, record, "askBalancers")
    case .scheduledAction(let group, let name, let epoch):
      guard group.schedule.contains(where: { $0.name == name && $0.epoch == epoch }) else { return nil }
      record.put("action", name)
      return put(group, record, "scheduledAction")
    case .unhealthy(let member, let finding):
      record.put("finding", finding)
      return put(member, record, "unhealthy")
    case .drained(let member, let epoch): return member.epoch == epoch ? put(member, record, "drained") : nil
    case .lifetimeEnds(let member): return put(member, record, "lifetimeEnds")
    case .leavesPool(let member): return put(member, record, "leavesPool")
    case .attached(let member): return put(member, record, "attached")
    case .actionExpired(let member, let token, let epoch):
      guard member.actions.contains(where: { $0.token == token && $0.epoch == epoch }) else { return nil }
      record.put("token", token)
      return put(member, record, "actionExpired")
    }
  }

  private func put(_ group: SimGroup, _ record: StateRecord, _ name: String) -> String? {
    guard groupsByName[group.name] === group else { return nil }
    record.put("group", group.name)
    return name
  }

  private func put(_ member: SimMember, _ record: StateRecord, _ name: String) -> String? {
    guard member.instance.member === member, groupsByName[member.group.name] === member.group else { return nil }
    record.put("instance", member.instance.id)
    return name
  }

  func event(_ name: String, _ record: StateRecord) throws(StateFault) -> AutoScalingEvent? {
    switch name {
    case "unhealthy": return .unhealthy(try member(record), finding: try record.take("finding"))
    case "drained":
      let member = try member(record)
      return .drained(member, epoch: member.epoch)
    case "lifetimeEnds": return .lifetimeEnds(try member(record))
    case "leavesPool": return .leavesPool(try member(record))
    case "attached": return .attached(try member(record))
    case "actionExpired": return .actionExpired(try member(record), token: try record.take("token"), epoch: 0)
    default: return try groupEvent(name, record)
    }
  }

  private func groupEvent(_ name: String, _ record: StateRecord) throws(StateFault) -> AutoScalingEvent? {
    let wanted = try record.take("group", String.self)
    guard let group = groupsByName[wanted] else { throw record.fault("there is no group \(wanted)") }
    switch name {
    case "reconcile":
      group.isReconcilePlanned = true
      return .reconcile(group)
    case "retryLaunch": return .retryLaunch(group, attempt: group.launchAttempt)
    case "look": return .look(group)
    case "refreshTick": return .refreshTick(group)
    case "askBalancers":
      group.isBalancerCheckPlanned = true
      return .askBalancers(group)
    case "scheduledAction": return .scheduledAction(group, name: try record.take("action"), epoch: 0)
    default: return nil
    }
  }

  /// The member that an instance is.
  func member(_ record: StateRecord) throws(StateFault) -> SimMember {
    let instance = try region.ec2.instance(record)
    guard let member = instance.member else { throw record.fault("\(instance.id) is of no group") }
    return member
  }
}
