internal import AWSModel

/// EC2 in a document: the network, images of one's own, launch templates, instances.
extension EC2World {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.part("network") { (part) throws(StateFault) in try network.fields(part) }
    try readImages(record)
    try record.each("launchTemplates", templates.all, make: makeTemplate) { (template, part) throws(StateFault) in
      try template.fields(part)
    }
    try record.each("instances", instances.all, make: makeInstance) { (instance, part) throws(StateFault) in
      try instance.fields(part)
      if part.isReading, instance.isAlive { count(instance, times: 1) }
    }
    try record("otherTags", &otherTags)
    try record.part("disturbances") { (part) throws(StateFault) in
      try part.coded("launchFailures", &launchFailures)
      try part("zonesDown", &zonesDown)
      try part("silentImages", &silentImages)
    }
  }

  /// Images that every Region offers are not told.
  private func readImages(_ record: StateRecord) throws(StateFault) {
    let known = Set(MachineImage.wellKnown(in: region).map(\.id))
    var own = images.filter { !known.contains($0.id) }
    if record.isReading || !own.isEmpty { try record("images", &own) }
    if record.isReading { images = images.filter { known.contains($0.id) } + own }
  }

  private func makeTemplate(_ record: StateRecord) throws(StateFault) -> SimLaunchTemplate {
    let template = SimLaunchTemplate(
      ordinal: nextOrdinal(), id: try record.take("id"), name: try record.take("name"),
      createdAt: try record.takeIfPresent("createdAt") ?? region.now,
      createdBy: try record.takeIfPresent("createdBy") ?? region.globalARN("iam", "user/sandbox"))
    templates.insert(template)
    return template
  }

  private func makeInstance(_ record: StateRecord) throws(StateFault) -> SimEC2Instance {
    var launch = LaunchSpecification()
    try record("launch", &launch)
    let name = launch.typeName
    guard let type = region.sandbox.options.catalogue[name] else {
      throw record.fault("the sandbox has no instance type \(name)")
    }
    let subnetID = try record.take("subnet", String.self)
    guard let subnet = network.subnet(subnetID) else { throw record.fault("there is no subnet \(subnetID)") }
    let id = try record.take("id", String.self)
    guard instancesByID[id] == nil else { throw record.fault("instance \(id) is there twice") }
    let identity = InstanceIdentity(
      id: id, reservationID: try record.takeIfPresent("reservation") ?? "r-0\(id.dropFirst(3))",
      launchIndex: try record.takeIfPresent("launchIndex") ?? 0,
      interfaceID: try record.takeIfPresent("interface") ?? "eni-0\(id.dropFirst(3))",
      volumes: try record.takeIfPresent("volumes") ?? [], subnet: subnet,
      privateAddress: try record.take("privateAddress"))
    let instance = SimEC2Instance(
      ordinal: nextOrdinal(), identity: identity, launch: launch, type: type,
      at: try record.takeIfPresent("firstLaunchedAt") ?? region.now)
    instances.insert(instance)
    instancesByID[id] = instance
    return instance
  }
}

extension Network {
  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("vpc", &vpcID)
    try record("subnets", &subnets)
    try record("securityGroups", &groups)
    try record("internetGateway", &gatewayID)
    try record("routeTable", &routeTableID)
    try record("networkACL", &aclID)
    try record("addressesGiven", &given)
    try record("adoptedSubnets", &adopted.subnets)
    try record("adoptedVPCs", &adopted.vpcs)
  }
}

extension Network.Subnet: StateFields {
  static let blank = Network.Subnet(id: "", zone: "", zoneID: "", cidr: "", index: 0)

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("zone", &zone)
    try record("zoneID", &zoneID)
    try record("cidr", &cidr)
    try record("index", &index)
  }
}

extension SecurityGroup: StateFields {
  static let blank = SecurityGroup(id: "", name: "", description: "", vpcID: "")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("name", &name)
    try record("description", &description)
    try record("vpc", &vpcID)
    try record("isDefault", &isDefault)
    try record("tags", &tags)
    try record("rules", &rules)
  }
}

extension SecurityRule: StateFields {
  static let blank = SecurityRule(
    id: "", key: Key(isEgress: false, transport: "-1", fromPort: nil, toPort: nil, peer: .ipv4("")))

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("isEgress", &key.isEgress)
    try record("protocol", &key.transport)
    try record("fromPort", &key.fromPort)
    try record("toPort", &key.toPort)
    try record("peer", &key.peer)
    try record("description", &description)
    try record("tags", &tags)
  }
}

extension SecurityRule.Peer: StateValue {
  var state: JSONValue {
    switch self {
    case .ipv4(let text): ["ipv4": .string(text)]
    case .ipv6(let text): ["ipv6": .string(text)]
    case .prefixList(let text): ["prefixList": .string(text)]
    case .group(let text): ["group": .string(text)]
    }
  }

  init(state: JSONValue, at place: String) throws(StateFault) {
    if let text = state["ipv4"]?.text {
      self = .ipv4(text)
    } else if let text = state["ipv6"]?.text {
      self = .ipv6(text)
    } else if let text = state["prefixList"]?.text {
      self = .prefixList(text)
    } else if let text = state["group"]?.text {
      self = .group(text)
    } else {
      throw StateFault(place, "names neither `ipv4`, `ipv6`, `prefixList` nor `group`")
    }
  }
}

extension MachineImage.Family: StateValue {}

extension MachineImage: StateFields {
  static let blank = MachineImage(
    id: "", name: "", description: "", ownerID: "", architecture: "x86_64", createdAt: "", family: .amazonLinux2023,
    agent: nil, release: "")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("name", &name)
    try record("description", &description)
    try record("owner", &ownerID)
    try record("architecture", &architecture)
    try record("createdAt", &createdAt)
    try record("family", &family)
    try record("agent", &agent)
    try record("isGPU", &isGPU)
    try record("release", &release)
  }
}

extension AgentSoftware: StateFields {
  static let blank = AgentSoftware.current

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("agentVersion", &agentVersion)
    try record("agentHash", &agentHash)
    try record("dockerVersion", &dockerVersion)
  }
}
