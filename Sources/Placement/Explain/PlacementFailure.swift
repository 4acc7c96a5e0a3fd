internal import ClusterModel

/// Why no instance of a board can take a task.
public struct PlacementFailure: Sendable, Hashable {
  /// The instance that comes nearest, with everything that it lacks; nil where no instance is ACTIVE.
  public var closest: (instance: InstanceRow, rejections: [Rejection])? {
    closestInstance.map { ($0, closestRejections) }
  }
  private var closestInstance: InstanceRow?
  private var closestRejections: [Rejection]
  /// How many ACTIVE instances were looked at.
  public var instances: Int
  /// On how many of them each reason stood in the way, by ECS's word for it; in order of the word.
  public var reasons: [ReasonCount]

  public struct ReasonCount: Sendable, Hashable {
    public var ecsReason: String
    public var instances: Int
  }

  init(closest: (InstanceRow, [Rejection])?, instances: Int, reasons: [ReasonCount]) {
    closestInstance = closest?.0
    closestRejections = closest?.1 ?? []
    self.instances = instances
    self.reasons = reasons
  }

  /// ECS's word for what stands in the way, as service actions carry it; nil where no instance is ACTIVE.
  public var ecsReason: String? { closest?.rejections.first?.ecsReason }

  /// The service event, from behind the service's name. Source: "Service event messages".
  ///
  /// - Parameter id: the id of the closest instance: the last part of its ARN.
  public func eventText(closestInstanceID id: String) -> String {
    let opening = "was unable to place a task because no container instance met all of its requirements."
    let closing = "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."
    guard let rejection = closest?.rejections.first else {
      return "\(opening) Reason: No Container Instances were found in your cluster. \(closing)"
    }
    return "\(opening) The closest matching (container-instance \(id)) \(rejection.eventText). \(closing)"
  }
}

extension PlacementBoard {
  /// Why no instance can take a task of this kind now; nil where one can.
  ///
  /// ECS does not say which instance it calls the closest match; ``BoardOptions/closestMatch`` decides. Of several, it is the
  /// one that falls short by the least share, of these the first.
  public mutating func failure(of kind: TaskKind) -> PlacementFailure? {
    let handle = intern(kind)
    return failure(of: handle)
  }

  /// The same for a kind that the board knows. It changes nothing; it is mutating so that a kind may be interned in the very
  /// call, which a board that was read before would not know.
  ///
  /// - Parameter instances: among which to look: those that should have a daemon's task and lack it, say. Nil means all.
  public mutating func failure(of kind: KindHandle, among instances: [InstanceRow]? = nil) -> PlacementFailure? {
    var best: (instance: InstanceRow, rejections: [Rejection], distance: (Int, Double))?
    var tally: [String: Int] = [:]
    var looked = 0
    for instance in instances ?? allInstances where isOpen(instance) {
      if canPlace(kind, on: instance) { return nil }
      looked += 1
      let rejections = rejections(of: kind, on: instance)
      for rejection in rejections { tally[rejection.ecsReason, default: 0] += 1 }
      let distance = distance(rejections)
      if let best, best.distance <= distance { continue }
      best = (instance, rejections, distance)
    }
    let reasons = tally.sorted { $0.key < $1.key }
    return PlacementFailure(
      closest: best.map { ($0.instance, $0.rejections) }, instances: looked,
      reasons: reasons.map { PlacementFailure.ReasonCount(ecsReason: $0.key, instances: $0.value) })
  }

  /// Whether ECS looks at an instance at all; a disconnected agent is a reason of its own.
  private func isOpen(_ instance: InstanceRow) -> Bool {
    let flags = rows.flags[Int(instance.index)]
    return flags.contains(.active) && !flags.contains(.withdrawn) && !flags.contains(.retired)
  }

  /// How far an instance is from taking a task; the least is the closest.
  private func distance(_ rejections: [Rejection]) -> (Int, Double) {
    let shortfall = rejections.reduce(0) { $0 + $1.shortfall }
    switch options.closestMatch {
    case .fewestReasons: return (rejections.count, shortfall)
    case .farthestFilter: return (-(rejections.first?.filter ?? .max), shortfall)
    }
  }

  /// The service event for a task of this kind that no instance can take, from behind the service's name; nil where one
  /// can.
  public mutating func placementFailureEvent(_ kind: TaskKind) -> String? {
    failure(of: kind).map { eventText(of: $0) }
  }

  /// The service event for a failure on this board, from behind the service's name.
  public func eventText(of failure: PlacementFailure) -> String {
    let arn = failure.closest.map { self.arn(of: $0.instance) } ?? ""
    return failure.eventText(closestInstanceID: arn.resourceName)
  }
}
