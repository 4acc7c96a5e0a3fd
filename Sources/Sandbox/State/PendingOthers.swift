/// What is due in the other services, in a document. Deliveries and invocations that are to be tried again are not told.
extension CloudWatchWorld {
  func put(_ event: CloudWatchEvent, _ record: StateRecord) -> String? {
    switch event {
    case .minute: return "minute"
    case .tenSeconds: return "tenSeconds"
    case .suppressionEnds(let alarm, let epoch):
      guard alarm.suppression.epoch == epoch, alarmsByName[alarm.name] === alarm else { return nil }
      record.put("alarm", alarm.name)
      return "suppressionEnds"
    }
  }

  func event(_ name: String, _ record: StateRecord) throws(StateFault) -> CloudWatchEvent? {
    switch name {
    case "minute": return .minute
    case "tenSeconds": return .tenSeconds
    case "suppressionEnds":
      let wanted = try record.take("alarm", String.self)
      guard let alarm = alarmsByName[wanted] else { throw record.fault("there is no alarm \(wanted)") }
      return .suppressionEnds(alarm, epoch: alarm.suppression.epoch)
    default: return nil
    }
  }
}

extension ApplicationAutoScalingWorld {
  func put(_ event: ApplicationAutoScalingEvent, _ record: StateRecord) -> String? {
    switch event {
    case .strike(let target, let action, let epoch):
      guard target.actions.contains(where: { $0.name == action && $0.epoch == epoch }) else { return nil }
      record.put("action", action)
      return put(target, record, "strike")
    case .watch(let target, let activity, let looks):
      guard target.activities.contains(where: { $0.id == activity && $0.endedAt == nil }) else { return nil }
      record.put("activity", activity)
      record.put("looks", looks)
      return put(target, record, "watch")
    }
  }

  private func put(_ target: SimScalableTarget, _ record: StateRecord, _ name: String) -> String? {
    guard targetsByResource[target.resourceID] === target else { return nil }
    record.put("target", target.resourceID)
    return name
  }

  func event(_ name: String, _ record: StateRecord) throws(StateFault) -> ApplicationAutoScalingEvent? {
    let wanted = try record.take("target", String.self)
    guard let target = targetsByResource[wanted] else { throw record.fault("there is no scalable target \(wanted)") }
    switch name {
    case "strike": return .strike(target, action: try record.take("action"), epoch: 0)
    case "watch": return .watch(target, activity: try record.take("activity"), looks: try record.take("looks"))
    default: return nil
    }
  }
}

extension EventBridgeWorld {
  func put(_ event: EventBridgeEvent, _ record: StateRecord) -> String? {
    guard case .schedule(let rule, let epoch) = event, rule.scheduleEpoch == epoch,
      buses[rule.bus]?.rulesByName[rule.name] === rule
    else { return nil }
    record.put("bus", rule.bus)
    record.put("rule", rule.name)
    return "schedule"
  }

  func event(_ name: String, _ record: StateRecord) throws(StateFault) -> EventBridgeEvent? {
    guard name == "schedule" else { return nil }
    let wanted = try record.take("rule", String.self)
    guard let rule = buses[try record.take("bus")]?.rulesByName[wanted] else {
      throw record.fault("there is no rule \(wanted)")
    }
    return .schedule(rule, epoch: rule.scheduleEpoch)
  }
}

extension ELBWorld {
  func put(_ event: ELBEvent, _ record: StateRecord) -> String? {
    switch event {
    case .active(let balancer):
      guard loadBalancersByARN[balancer.arn] === balancer else { return nil }
      record.put("loadBalancer", balancer.arn)
      return "active"
    case .registered(let target, let epoch): return put(target, epoch, record, "registered")
    case .drained(let target, let epoch): return put(target, epoch, record, "drained")
    case .verdict(let target, let isHealthy, let epoch):
      record.put("isHealthy", isHealthy)
      return put(target, epoch, record, "verdict")
    }
  }

  private func put(_ target: SimTarget, _ epoch: Int, _ record: StateRecord, _ name: String) -> String? {
    guard target.epoch == epoch, target.group.targetsByKey[target.key] === target,
      targetGroupsByARN[target.group.arn] === target.group
    else { return nil }
    record.put("targetGroup", target.group.arn)
    record.put("id", target.key.id)
    record.put("port", target.key.port)
    return name
  }

  func event(_ name: String, _ record: StateRecord) throws(StateFault) -> ELBEvent? {
    if name == "active" {
      let wanted = try record.take("loadBalancer", String.self)
      guard let balancer = loadBalancersByARN[wanted] else { throw record.fault("there is no load balancer \(wanted)") }
      return .active(balancer)
    }
    let group = targetGroupsByARN[try record.take("targetGroup")]
    let key = TargetKey(id: try record.take("id"), port: try record.take("port"))
    guard let target = group?.targetsByKey[key] else { throw record.fault("there is no target \(key.id):\(key.port)") }
    switch name {
    case "registered": return .registered(target, epoch: target.epoch)
    case "drained": return .drained(target, epoch: target.epoch)
    case "verdict": return .verdict(target, isHealthy: try record.take("isHealthy"), epoch: target.epoch)
    default: return nil
    }
  }
}
