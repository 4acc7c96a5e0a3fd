internal import AWSModel

extension SimLoadBalancer.State: StateValue {}
extension SimLoadBalancer.Kind: StateValue {}
extension SimTargetGroup.TargetType: StateValue {}
extension TargetState: StateValue {}
extension TargetReason: StateValue {}
extension ELBv2.LoadBalancerSchemeEnum: StateValue {}
extension ELBv2.IpAddressType: StateValue {}
extension ELBv2.ProtocolEnum: StateValue {}

/// Elastic Load Balancing in a document.
extension ELBWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each("targetGroups", targetGroups.all, make: makeGroup) { (group, part) throws(StateFault) in
      part.put("arn", group.arn)
      part.put("type", group.type)
      part.put("settings", ShapeState(group.shape))
      try part("attributes", &group.attributes)
      try part("isFedByRules", &group.isFedByRules)
      try part.part("traffic") { (part) throws(StateFault) in try group.traffic.fields(part) }
      try self.targets(of: group, part)
    }
    try record.each("loadBalancers", loadBalancers.all, make: makeBalancer) { (balancer, part) throws(StateFault) in
      try balancer.fields(part)
      try self.listeners(of: balancer, part)
    }
    try record("failingTargets", &failingTargets)
    try record("tags", &tags)
    if record.isReading { restoreUses() }
  }

  /// Who uses which group follows from the listeners; no target changes by it.
  func restoreUses() {
    for balancer in loadBalancers.all {
      for arn in balancer.listeners.flatMap({ $0.rules.flatMap { $0.forwards.map(\.arn) } }) {
        guard let group = targetGroupsByARN[arn], group.loadBalancers.last !== balancer else { continue }
        group.loadBalancers.append(balancer)
      }
    }
  }

  private func makeGroup(_ record: StateRecord) throws(StateFault) -> SimTargetGroup {
    let arn = try record.take("arn", String.self)
    let group = SimTargetGroup(
      ordinal: nextOrdinal(), arn: arn, type: try record.take("type"),
      shape: try record.take("settings", ShapeState<ELBv2.TargetGroup>.self).shape, attributes: AttributeList([]))
    targetGroups.insert(group)
    targetGroupsByARN[arn] = group
    return group
  }

  private func targets(of group: SimTargetGroup, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "targets", group.targets.all,
      make: { (part) throws(StateFault) in
        let target = SimTarget(
          ordinal: self.nextOrdinal(),
          key: TargetKey(id: try part.take("id"), port: try part.takeIfPresent("port") ?? 0),
          group: group, zone: try part.takeIfPresent("zone"))
        group.targets.insert(target)
        group.targetsByKey[target.key] = target
        if let instance = self.region.ec2.instancesByID[target.key.id] {
          target.instance = instance
          self.targetsByInstance[instance.id, default: []].append(target)
        }
        return target
      }
    ) { (target, part) throws(StateFault) in
      part.put("id", target.key.id)
      part.put("port", target.key.port)
      part.put("zone", target.zone)
      try part("state", &target.state)
      if part.isReading { target.reason = nil }
      try part("reason", &target.reason)
      try part("expected", &target.expected)
    }
  }

  private func makeBalancer(_ record: StateRecord) throws(StateFault) -> SimLoadBalancer {
    var identity = LoadBalancerIdentity.blank
    identity.ordinal = nextOrdinal()
    identity.name = try record.take("name")
    identity.id = try record.take("id")
    identity.kind = try record.take("kind")
    identity.scheme = try record.takeIfPresent("scheme") ?? identity.scheme
    identity.arn = try record.take("arn")
    identity.dnsName = try record.takeIfPresent("dnsName") ?? ""
    let balancer = SimLoadBalancer(
      identity, zones: [], at: try record.takeIfPresent("createdAt") ?? region.now)
    loadBalancers.insert(balancer)
    loadBalancersByARN[balancer.arn] = balancer
    return balancer
  }

  private func listeners(of balancer: SimLoadBalancer, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "listeners", balancer.listeners,
      make: { (part) throws(StateFault) in
        let listener = SimListener(
          arn: try part.take("arn"), id: try part.take("id"), balancer: balancer, port: try part.take("port"),
          protocol: try part.take("protocol"))
        balancer.listeners.append(listener)
        self.listenersByARN[listener.arn] = listener
        return listener
      }
    ) { (listener, part) throws(StateFault) in
      try listener.fields(part)
      try part.each(
        "rules", listener.rules,
        make: { (part) throws(StateFault) in
          let rule = SimListenerRule(
            arn: try part.take("arn"), listener: listener, priority: try part.takeIfPresent("priority"))
          listener.rules.append(rule)
          self.rulesByARN[rule.arn] = rule
          return rule
        }
      ) { (rule, part) throws(StateFault) in try rule.fields(part) }
    }
  }
}

extension SimLoadBalancer {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("id", id)
    record.put("arn", arn)
    record.put("kind", kind)
    record.put("scheme", scheme)
    record.put("dnsName", dnsName)
    record.put("createdAt", createdAt)
    try record.shapes("zones", &zones)
    try record("securityGroups", &securityGroups)
    try record("ipAddressType", &ipAddressType)
    try record("customerPool", &customerPool)
    try record("privateLinkRules", &privateLinkRules)
    try record("state", &state)
    try record("attributes", &attributes)
  }
}

extension LoadBalancerIdentity {
  /// Filled from a document.
  static var blank: LoadBalancerIdentity {
    LoadBalancerIdentity(
      ordinal: 0, name: "", id: "", kind: .application, scheme: .internetFacing, arn: "", dnsName: "")
  }
}

extension SimListener {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("arn", arn)
    record.put("id", id)
    try record("port", &port)
    try record("protocol", &`protocol`)
    try record("sslPolicy", &sslPolicy)
    try record("certificates", &certificates)
    try record("alpnPolicy", &alpnPolicy)
    try record.shape("mutualAuthentication", &mutualAuthentication)
    try record("attributes", &attributes)
  }
}

extension SimListenerRule {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("arn", arn)
    try record("priority", &priority)
    try record.shapes("conditions", &conditions)
    try record.shapes("actions", &actions)
    try record.coded("demand", &demand)
    var shapes = transforms.map { $0.map(ShapeState.init) }
    try record("transforms", &shapes)
    transforms = shapes.map { $0.map(\.shape) }
  }
}

extension TrafficMeter {
  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("rate", &rate)
    try record("since", &since)
    try record("counted", &counted)
  }
}

/// Settings in their own order, as pairs of name and value.
extension AttributeList: StateValue {
  var state: JSONValue { .array(entries.map { .strings([$0.key, $0.value]) }) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    var pairs: [(String, String)] = []
    for pair in try [[String]](state: state, at: place) {
      guard pair.count == 2 else { throw StateFault(place, "each setting is a pair of name and value") }
      pairs.append((pair[0], pair[1]))
    }
    self.init(pairs)
  }
}
