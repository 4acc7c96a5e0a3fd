internal import AWSModel

/// Auto Scaling in a document: launch configurations, and groups with all that belongs to them.
extension AutoScalingWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    var saved = configurations.mapValues(ShapeState.init)
    try record("launchConfigurations", &saved)
    configurations = saved.mapValues(\.shape)
    try record.each("groups", groups.all, make: makeGroup) { (group, part) throws(StateFault) in
      try group.fields(part)
      try members(of: group, part)
    }
  }

  private func makeGroup(_ record: StateRecord) throws(StateFault) -> SimGroup {
    let name = try record.take("name", String.self)
    guard groupsByName[name] == nil else { throw record.fault("group \(name) is there twice") }
    var subnets: [Network.Subnet] = []
    for id in try record.take("subnets", [String].self) {
      guard let subnet = region.ec2.network.subnet(id) else { throw record.fault("there is no subnet \(id)") }
      subnets.append(subnet)
    }
    let group = SimGroup(
      ordinal: nextOrdinal(), name: name,
      arn: try record.takeIfPresent("arn")
        ?? region.arn(
          "autoscaling", "autoScalingGroup:\(region.random[.identifiers].uuid()):autoScalingGroupName/\(name)"),
      launch: try record.take("launch"),
      size: (try record.take("minimum"), try record.take("maximum"), try record.take("desired")), subnets: subnets,
      at: try record.takeIfPresent("createdAt") ?? region.now)
    groups.insert(group)
    groupsByName[name] = group
    return group
  }

  private func members(of group: SimGroup, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "members", group.members.all,
      make: { (part) throws(StateFault) in
        let member = try self.makeMember(of: group, part)
        group.members.insert(member)
        return member
      }
    ) { (member, part) throws(StateFault) in try member.fields(part) }
    try record.each(
      "warmPoolMembers", group.warm.all,
      make: { (part) throws(StateFault) in
        let member = try self.makeMember(of: group, part)
        group.warm.insert(member)
        return member
      }
    ) { (member, part) throws(StateFault) in try member.fields(part) }
    try record.each(
      "refreshes", group.refreshes,
      make: { (part) throws(StateFault) in
        let refresh = SimRefresh(
          id: try part.take("id"), at: try part.take("startedAt"), preferences: AutoScaling.RefreshPreferences())
        group.refreshes.append(refresh)
        return refresh
      }
    ) { (refresh, part) throws(StateFault) in try refresh.fields(part, of: group) }
  }

  private func makeMember(of group: SimGroup, _ record: StateRecord) throws(StateFault) -> SimMember {
    let id = try record.take("instance", String.self)
    guard let instance = region.ec2.instancesByID[id] else { throw record.fault("there is no instance \(id)") }
    let member = SimMember(
      ordinal: nextOrdinal(), group: group, instance: instance, weight: try record.takeIfPresent("weight") ?? 1,
      isWeighted: try record.takeIfPresent("isWeighted") ?? false,
      from: try record.takeIfPresent("launchedFrom") ?? LaunchOrigin(), isProtected: false)
    instance.group = group
    instance.member = member
    return member
  }
}

extension SimGroup {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("arn", arn)
    record.put("createdAt", createdAt)
    record.put("subnets", subnets.map(\.id))
    try record("minimum", &minimum)
    try record("maximum", &maximum)
    try record("desired", &desired)
    try record("launch", &launch)
    try record("namesSubnets", &namesSubnets)
    try record("cooldown", &cooldown)
    try record("healthCheckType", &healthCheckType)
    try record("healthCheckGrace", &healthCheckGrace)
    try record("protectsNewInstances", &protectsNewInstances)
    try record("terminationPolicies", &terminationPolicies)
    try record("tags", &tags)
    try record("suspended", &suspended)
    try record("hooks", &hooks)
    try record("targetGroups", &targetGroups)
    try record("arrivingTargetGroups", &arrivingTargetGroups)
    try record("leavingTargetGroups", &leavingTargetGroups)
    try record.shape("settings", &echo)
    try record("metrics", &enabledMetrics)
    try record("activities", &activities.all)
    if record.isReading { activities.made = activities.all.map(\.ordinal).max() ?? 0 }
    try record("policies", &policies)
    try record("schedule", &schedule)
    try record("notifications", &notifications)
    try record.shapes("otherSources", &otherSources)
    try record("warmPool", &warmPool)
    try record("simpleCooldown", &simpleCooldown)
    try record("healthReplacements", &healthReplacements)
    try record("blockedZones", &blockedZones)
    try record("failingSince", &failingSince)
    try record("isBeingDeleted", &isBeingDeleted)
    try record("launchAttempt", &launchAttempt)
    try record("cause", &cause)
  }
}

extension LaunchSource: StateValue {
  var state: JSONValue {
    switch self {
    case .configuration(let name): ["configuration": .string(name)]
    case .template(let template): ["template": ShapeJSON.value(of: template)]
    case .mixed(let policy): ["mixedInstances": ShapeJSON.value(of: policy)]
    }
  }

  init(state: JSONValue, at place: String) throws(StateFault) {
    if let name = state["configuration"]?.text {
      self = .configuration(name)
    } else if let template = state["template"] {
      self = .template(try ShapeJSON.shape(of: template, at: place))
    } else if let policy = state["mixedInstances"] {
      self = .mixed(try ShapeJSON.shape(of: policy, at: place))
    } else {
      throw StateFault(place, "names neither `configuration`, `template` nor `mixedInstances`")
    }
  }
}

extension GroupTag: StateFields {
  static let blank = GroupTag(value: "", propagates: false)

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("value", &value)
    try record("propagates", &propagates)
  }
}
