internal import ClusterModel
internal import FoundationEssentials

/// Works out what one more instance of a group would bring, for each type that the group may launch.
struct TemplateBuilder {
  var row: GroupRow
  /// Of the group's launch template or configuration; nil where it was not needed or is gone.
  var facts: LaunchFacts?
  /// Types that fit an attribute-based group.
  var eligible: [String] = []
  var types: [String: InstanceTypeFacts]
  var prices: [String: Double]
  /// The agent's capabilities that any definition asks for: the image of a group that never ran is taken to have them,
  /// until its first instance tells.
  var capabilities: [ECSAttribute]

  /// How many live instances of a type are looked at: the newest, which show what the next will be like.
  private static let examples = 3

  /// The smallest first.
  ///
  /// - Parameter live: the group's ACTIVE instances.
  func templates(live: [ContainerInstance]) -> [NodeTemplate] {
    candidates.compactMap { option in template(option, newest: Self.newest(of: option.instanceType, live)) }
      .sorted {
        ($0.registered.cpuUnits, $0.registered.memoryMiB, $0.instanceType)
          < ($1.registered.cpuUnits, $1.registered.memoryMiB, $1.instanceType)
      }
  }

  /// The types that the group may launch.
  var candidates: [LaunchChoice.Option] {
    if !row.launch.options.isEmpty { return row.launch.options }
    if !eligible.isEmpty { return eligible.map { LaunchChoice.Option(instanceType: $0) } }
    return (facts?.instanceType).map { [LaunchChoice.Option(instanceType: $0)] } ?? []
  }

  /// The newest first.
  private static func newest(of type: String, _ live: [ContainerInstance]) -> [ContainerInstance] {
    func age(_ index: Int) -> (Double, String) {
      (live[index].registeredAt?.timeIntervalSinceReferenceDate ?? 0, live[index].arn)
    }
    var newest: [Int] = []
    for index in live.indices where live[index].instanceType == type {
      if newest.count == examples, age(index) < age(newest[examples - 1]) { continue }
      newest.insert(index, at: newest.firstIndex { age($0) < age(index) } ?? newest.count)
      if newest.count > examples { newest.removeLast() }
    }
    return newest.map { live[$0] }
  }

  private func template(_ option: LaunchChoice.Option, newest: [ContainerInstance]) -> NodeTemplate? {
    let known = types[option.instanceType]
    var template: NodeTemplate
    if newest.isEmpty {
      guard let known else { return nil }
      template = fromType(known)
    } else {
      template = fromLive(newest)
    }
    template.pricePerHour = prices[option.instanceType]
    switch row.record.unit {
    case .instances: template.capacityUnits = 1
    case .weighted: template.capacityUnits = max(1, option.weight ?? 1)
    case .vcpu: template.capacityUnits = max(1, known?.vcpus ?? Int(template.registered.cpuUnits) / 1024)
    case .memoryMiB: template.capacityUnits = max(1, known?.memoryMiB ?? Int(template.registered.memoryMiB))
    }
    return template
  }

  /// What the newest live instances of the type have in common; of each resource the least.
  private func fromLive(_ newest: [ContainerInstance]) -> NodeTemplate {
    var registered = newest[0].registered
    var attributes = Self.general(newest[0].attributes)
    for instance in newest.dropFirst() {
      registered.cpuUnits = min(registered.cpuUnits, instance.registered.cpuUnits)
      registered.memoryMiB = min(registered.memoryMiB, instance.registered.memoryMiB)
      registered.gpus = min(registered.gpus, instance.registered.gpus)
      registered.networkInterfaces = min(registered.networkInterfaces, instance.registered.networkInterfaces)
      let others = Set(Self.general(instance.attributes))
      attributes = attributes.filter(others.contains)
    }
    return NodeTemplate(
      instanceType: newest[0].instanceType, registered: registered, attributes: AttributeSet(attributes),
      source: .liveInstance)
  }

  /// What the next instance of the group will have too: without its zone, its subnet and what is its own alone.
  private static func general(_ attributes: AttributeSet) -> [ECSAttribute] {
    attributes.sorted.compactMap { attribute in
      switch attribute.name {
      case "ecs.availability-zone", "ecs.availability-zone-id", "ecs.subnet-id": nil
      case "ecs.awsvpc-trunk-id": ECSAttribute(attribute.name)
      default: attribute
      }
    }
  }

  private func fromType(_ type: InstanceTypeFacts) -> NodeTemplate {
    let userData = facts?.userData ?? UserDataFacts()
    var attributes = [
      ECSAttribute("ecs.instance-type", type.name), ECSAttribute("ecs.os-type", "linux"),
      ECSAttribute("ecs.os-family", "LINUX"), ECSAttribute("ecs.cpu-architecture", type.architecture),
    ]
    if let image = facts?.imageID { attributes.append(ECSAttribute("ecs.ami-id", image)) }
    attributes += userData.attributes + capabilities
    return NodeTemplate(
      instanceType: type.name,
      registered: ResourceVector(
        cpuUnits: Int32(clamping: type.vcpus * 1024),
        memoryMiB: Int32(clamping: type.registeredMemoryMiB(reserved: userData.reservedMemoryMiB)),
        gpus: Int32(clamping: type.gpus), networkInterfaces: Int32(clamping: type.taskInterfaces(isTrunked: false))),
      attributes: AttributeSet(attributes), source: .instanceType)
  }
}
