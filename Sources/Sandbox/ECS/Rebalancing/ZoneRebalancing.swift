internal import AWSModel
internal import ClusterModel
internal import Placement

/// Availability Zone rebalancing: tasks of a service that are unevenly spread over the zones move, each replacement
/// starting before its predecessor stops. It never launches instances. Source: "Balancing an Amazon ECS service across
/// Availability Zones".
extension ECSWorld {
  /// Whether a service may rebalance. Source: UpdateService, `availabilityZoneRebalancing`.
  static func canRebalance(
    isDaemon: Bool, maximumPercent: Int, constraints: [PlacementConstraint], strategy: [PlacementStrategy],
    balancers: [ECS.LoadBalancer]
  ) -> Bool {
    guard !isDaemon, maximumPercent > 100, !balancers.contains(where: { $0.loadBalancerName != nil }) else {
      return false
    }
    let namesZone = constraints.contains {
      if case .memberOf(let expression) = $0 { return expression.contains("ecs.availability-zone") }
      return false
    }
    guard !namesZone else { return false }
    guard let first = strategy.first else { return true }
    return first == .spread(field: "attribute:ecs.availability-zone")
  }

  /// Has services look at their zones soon: capacity has appeared.
  func planRebalancing(in cluster: SimCluster) {
    guard !cluster.isRebalancePlanned else { return }
    cluster.isRebalancePlanned = true
    region.schedule(
      .ecs(.rebalance(cluster)), after: region.tuning.rebalanceReaction.draw(&region.random[.scheduler]))
  }

  func rebalance(_ cluster: SimCluster) {
    cluster.isRebalancePlanned = false
    for service in cluster.services.all where service.rebalances && service.steadySince != nil { touch(service) }
  }

  /// Marks one task of the fullest zone to move where another zone holds at least two fewer and has room; called on a
  /// service with nothing else to do.
  ///
  /// - Returns: whether a move begins.
  func beginMove(of service: SimService, among tasks: [SimTask]) -> Bool {
    let zones = service.rebalances ? openZones(service.cluster) : []
    guard zones.count > 1, let kind = service.primary.map(kind(of:)) else {
      stopMoves(service)
      return false
    }
    var perZone: [String: Int] = [:]
    for zone in zones { perZone[zone] = 0 }
    for task in tasks { perZone[task.instance?.zone ?? "", default: 0] += 1 }
    let fewest = zones.min { (perZone[$0] ?? 0, $0) < (perZone[$1] ?? 0, $1) }
    let most = perZone.keys.sorted().max { (perZone[$0] ?? 0) < (perZone[$1] ?? 0) }
    guard let fewest, let most, (perZone[most] ?? 0) - (perZone[fewest] ?? 0) > 1 else {
      return endMoves(service, perZone)
    }
    let movable = tasks.filter { $0.instance?.zone == most && !$0.isProtected(at: region.now) }
    guard let task = movable.last, hasRoom(for: kind, in: fewest, of: service.cluster) else {
      stopMoves(service)
      return false
    }
    tellMoves(service, perZone)
    task.isMoving = true
    return true
  }

  private func openZones(_ cluster: SimCluster) -> [String] {
    var zones: Set<String> = []
    for instance in cluster.instances.all where instance.isEligible { zones.insert(instance.zone) }
    return zones.sorted()
  }

  private func hasRoom(for kind: KindHandle, in zone: String, of cluster: SimCluster) -> Bool {
    cluster.instances.all.contains { instance in
      guard instance.zone == zone, instance.isEligible, let row = instance.row else { return false }
      return cluster.board.canPlace(kind, on: row)
    }
  }

  private func text(_ perZone: [String: Int]) -> String {
    perZone.keys.sorted().map { "\(perZone[$0] ?? 0) tasks in \($0)" }.joined(separator: ", ")
  }

  private func tellMoves(_ service: SimService, _ perZone: [String: Int]) {
    guard !service.isMoving else { return }
    service.isMoving = true
    say("is not AZ balanced with \(text(perZone)). AZ Rebalancing in progress.", by: service)
    region.publish(.serviceAction(service, ServiceAction(level: .info, name: "SERVICE_REBALANCING_STARTED")))
  }

  /// Rebalancing that was under way does not go on: there is no room, or something else comes first.
  func stopMoves(_ service: SimService) {
    guard service.isMoving else { return }
    service.isMoving = false
    say("stopped AZ Rebalancing.", by: service)
    region.publish(.serviceAction(service, ServiceAction(level: .info, name: "SERVICE_REBALANCING_STOPPED")))
  }

  /// Tasks that start or stop, by the zone where they do as long as rebalancing is under way; else all together.
  func byMove(_ tasks: [SimTask], of service: SimService) -> [(tasks: [SimTask], zone: String?)] {
    guard service.isMoving else { return [(tasks, nil)] }
    let byZone = Dictionary(grouping: tasks) { $0.instance?.zone }
    return byZone.keys.sorted { ($0 ?? "") < ($1 ?? "") }.map { (byZone[$0] ?? [], $0) }
  }

  /// The tasks as messages name them.
  func list(_ tasks: [SimTask]) -> String { tasks.map { "(task \($0.id))" }.joined(separator: " ") }

  private func endMoves(_ service: SimService, _ perZone: [String: Int]) -> Bool {
    guard service.isMoving else { return false }
    service.isMoving = false
    say("is AZ balanced with \(text(perZone)).", by: service)
    region.publish(.serviceAction(service, ServiceAction(level: .info, name: "SERVICE_REBALANCING_COMPLETED")))
    return false
  }
}
