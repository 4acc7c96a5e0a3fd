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
    decision.recalled = view.leavingByUs
    return decision
  }
}

extension PlanningView {
  /// Snapshot indices of the instances on which a scale-in of ours is under way that can still be taken back.
  var leavingByUs: [Int32] {
    snapshot.instances.indices.filter { isLeavingByUs(snapshot.instances[$0]) }.map { Int32($0) }
  }

  private func isLeavingByUs(_ instance: ContainerInstance) -> Bool {
    guard let intent = instance.intent, intent.reason == .scaleIn, !intent.isAborted, !instance.isTerminating else {
      return false
    }
    switch instance.status {
    case .active: return true
    case .draining: return !isDisowned(instance, intent)
    default: return false
    }
  }
}
