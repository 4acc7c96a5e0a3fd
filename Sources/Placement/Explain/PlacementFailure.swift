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
  /// ECS does not say which instance it calls the closest match. Here it is the one with the fewest reasons against it, of
  /// these the one that falls short by the least share, of these the first.
  public func failure(of kind: KindHandle) -> PlacementFailure? {
    var best: (instance: InstanceRow, rejections: [Rejection], shortfall: Double)?
    var tally: [String: Int] = [:]
    var instances = 0
    for row in 0..<rows.count where rows.flags[row].contains(.active) && !rows.flags[row].contains(.withdrawn) {
      let instance = InstanceRow(row)
      if canPlace(kind, on: instance) { return nil }
      instances += 1
      let rejections = rejections(of: kind, on: instance)
      for rejection in rejections { tally[rejection.ecsReason, default: 0] += 1 }
      let shortfall = rejections.reduce(0) { $0 + $1.shortfall }
      if let best, (best.rejections.count, best.shortfall) <= (rejections.count, shortfall) { continue }
      best = (instance, rejections, shortfall)
    }
    let reasons = tally.sorted { $0.key < $1.key }
    return PlacementFailure(
      closest: best.map { ($0.instance, $0.rejections) }, instances: instances,
      reasons: reasons.map { PlacementFailure.ReasonCount(ecsReason: $0.key, instances: $0.value) })
  }

  /// The service event for a task of this kind that no instance can take, from behind the service's name; nil where one
  /// can.
  public func placementFailureEvent(_ kind: KindHandle) -> String? {
    failure(of: kind).map { failure in
      let arn = failure.closest.map { self.arn(of: $0.instance) } ?? ""
      return failure.eventText(closestInstanceID: String(arn.split(separator: "/").last ?? ""))
    }
  }
}
