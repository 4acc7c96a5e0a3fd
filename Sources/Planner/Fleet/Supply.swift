internal import ClusterModel
internal import FoundationEssentials

/// What the cluster's groups have on its way and what more they could launch.
struct Supply: Sendable {
  /// Groups that may grow now.
  private(set) var offers: [GroupOffer] = []
  /// Every group with a known type, whether it may grow now or not: what the cluster could ever have.
  private(set) var catalog: [GroupOffer] = []
  private(set) var onTheWay: [ComingInstance] = []
  /// Instances that were launched and did not register in time, by group.
  private(set) var overdue: [(group: Int32, instance: IncomingInstance)] = []
  /// Why groups may not grow now.
  private(set) var obstacles: [Refusal] = []
  private(set) var members: [GroupMembers]

  /// Brings what is remembered of launches up to date, then looks at each group.
  init(_ view: PlanningView, memory: inout PlannerMemory) {
    members = GroupMembers.all(of: view.snapshot)
    LaunchMemory.update(&memory, view, members)
    var daemons = DaemonShare(view)
    for index in view.snapshot.groups.indices {
      let group = view.snapshot.groups[index]
      guard let template = NodeTemplate.surest(of: group.templates) else {
        obstacles.append(
          Refusal(
            subject: group.name, code: .notDefined,
            message: "no instance type of \(group.name) is known, so it cannot be planned with"))
        continue
      }
      let offer = GroupOffer(
        group: Int32(index), template: template,
        net: template.registered - daemons.most(of: template, zones: group.availabilityZones),
        units: group.unit == .instances ? 1 : max(1, template.capacityUnits),
        room: 0, price: template.priceOrEstimate)
      catalog.append(offer)
      consider(offer, group, view, memory)
      countOnTheWay(offer, group, view, memory, &daemons)
    }
  }

  private mutating func consider(
    _ offer: GroupOffer, _ group: CapacityGroup, _ view: PlanningView, _ memory: PlannerMemory
  ) {
    var offer = offer
    offer.room = max(0, group.maxSize - group.desiredCapacity) / offer.units
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreMaximum) { offer.room = 1000 }
    #endif
    if let obstacle = GrowthObstacle.find(group, room: offer.room, view, memory) {
      obstacles.append(obstacle)
    } else {
      offers.append(offer)
    }
  }

  private mutating func countOnTheWay(
    _ offer: GroupOffer, _ group: CapacityGroup, _ view: PlanningView, _ memory: PlannerMemory,
    _ daemons: inout DaemonShare
  ) {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.buyEveryTick) { return }
    #endif
    func come(_ id: String, _ zone: String, _ template: NodeTemplate) {
      onTheWay.append(
        ComingInstance(
          group: offer.group, ec2InstanceID: id, zone: zone, template: template,
          net: template.registered - daemons.taken(of: template, zone: zone)))
    }
    for instance in group.incoming where instance.comes {
      if LaunchMemory.isOverdue(instance, view, memory) {
        overdue.append((offer.group, instance))
      } else {
        let exact = group.templates.first { $0.instanceType == instance.instanceType }
        come(instance.ec2InstanceID, instance.availabilityZone, exact ?? offer.template)
      }
    }
    // While a group's launches fail, what it still wants is no capacity on its way.
    if LaunchMemory.isBackingOff(group, view, memory) { return }
    let lacking = group.desiredCapacity - members[Int(offer.group)].units
    // A bound, so that a desired capacity that nobody meant cannot fill the memory.
    for _ in 0..<min(max(0, (lacking + offer.units - 1) / offer.units), Self.maximumForetold) {
      come("", members[Int(offer.group)].nextZone(of: group.availabilityZones), offer.template)
    }
  }

  /// How many launches of one group are foretold at most.
  static let maximumForetold = 10_000
}

extension IncomingInstance {
  /// Whether it is to become capacity: healthy, and neither leaving, waiting in a warm pool nor in standby.
  var comes: Bool {
    isHealthy && !isLeaving && !lifecycleState.hasPrefix("Warmed") && lifecycleState != "Standby"
  }
}
