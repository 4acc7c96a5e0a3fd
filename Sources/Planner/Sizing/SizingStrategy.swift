internal import ClusterModel

/// Which way a method would change a cluster.
enum ScaleDirection: Int, Sendable, Hashable {
  case `in` = -1
  case hold = 0
  case out = 1
}

/// What a method has decided about a cluster's size.
struct SizingDecision: Sendable {
  var direction: ScaleDirection
  /// Instances to buy.
  var purchases: [Purchase] = []
  /// Snapshot indices of instances that the cluster would do without, the most dispensable first.
  var dispensable: [Int32] = []
  /// Snapshot indices of draining instances of ours that the cluster needs after all.
  var recalled: [Int32] = []
  /// Whether more is needed than the groups can give now.
  var isShort = false
  /// In a sentence, with the figures.
  var reason: String
  /// What calls for the purchases: `service:api`, `metric:CPUReservation`.
  var because: [String] = []
}

/// One way of saying how many instances a cluster needs: each sizing method is one.
protocol SizingStrategy: Sendable {
  /// The figure that the method publishes, computed now.
  func reading(_ view: PlanningView) -> MetricReading

  /// What the method would do to the cluster, within what its groups allow.
  func decide(_ view: PlanningView, supply: Supply, draft: inout PlanDraft) -> SizingDecision
}

extension SizingMethod {
  var strategy: any SizingStrategy {
    switch self {
    case .reservation: ReservationSizing()
    case .largestContainer: LargestContainerSizing()
    case .utilization: UtilizationSizing()
    case .capacityProvider: CapacityProviderSizing()
    case .packing: PackingSizing()
    }
  }
}

extension SizingStrategy {
  /// A cluster that must grow keeps what it was about to give away.
  func recalling(_ decision: SizingDecision, _ view: PlanningView) -> SizingDecision {
    var decision = decision
    decision.recalled = view.snapshot.instances.indices.filter {
      view.snapshot.instances[$0].isLeavingByUs
    }.map { Int32($0) }
    return decision
  }
}

extension ContainerInstance {
  /// Whether a scale-in of ours is under way on it that can still be taken back.
  var isLeavingByUs: Bool {
    guard let intent, intent.reason == .scaleIn, !intent.isAborted else { return false }
    return (status == .active || status == .draining) && !isTerminating
  }
}
