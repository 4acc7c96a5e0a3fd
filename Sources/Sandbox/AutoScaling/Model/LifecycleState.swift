/// The lifecycle state of an instance in its group. Source: Instance, `LifecycleState`.
enum LifecycleState: String {
  case pending = "Pending"
  case pendingWait = "Pending:Wait"
  case pendingProceed = "Pending:Proceed"
  case inService = "InService"
  case terminating = "Terminating"
  case terminatingWait = "Terminating:Wait"
  case terminatingProceed = "Terminating:Proceed"
  case terminatingRetained = "Terminating:Retained"
  case terminated = "Terminated"
  case enteringStandby = "EnteringStandby"
  case standby = "Standby"
  case detaching = "Detaching"
  case detached = "Detached"
  case warmedPending = "Warmed:Pending"
  case warmedPendingWait = "Warmed:Pending:Wait"
  case warmedPendingProceed = "Warmed:Pending:Proceed"
  case warmedRunning = "Warmed:Running"
  case warmedStopped = "Warmed:Stopped"
  case warmedHibernated = "Warmed:Hibernated"
  case warmedTerminating = "Warmed:Terminating"
  case warmedTerminatingWait = "Warmed:Terminating:Wait"
  case warmedTerminatingProceed = "Warmed:Terminating:Proceed"

  /// Whether it counts towards the desired capacity.
  var isCounted: Bool {
    switch self {
    case .pending, .pendingWait, .pendingProceed, .inService: true
    default: false
    }
  }

  /// On its way into service.
  var isPending: Bool { isCounted && self != .inService }

  var isTerminating: Bool {
    switch self {
    case .terminating, .terminatingWait, .terminatingProceed, .terminatingRetained, .terminated, .warmedTerminating,
      .warmedTerminatingWait, .warmedTerminatingProceed:
      true
    default: false
    }
  }

  /// Held by hooks, by load balancers, or for its owner, on its way out.
  var isHeldInTermination: Bool {
    self == .terminatingWait || self == .terminatingRetained || self == .warmedTerminatingWait || self == .terminating
  }

  /// Whether it stands in a warm pool.
  var isWarmed: Bool {
    switch self {
    case .warmedPending, .warmedPendingWait, .warmedPendingProceed, .warmedRunning, .warmedStopped, .warmedHibernated,
      .warmedTerminating, .warmedTerminatingWait, .warmedTerminatingProceed:
      true
    default: false
    }
  }

  /// Whether a warm pool can give it out.
  var isReady: Bool { self == .warmedRunning || self == .warmedStopped || self == .warmedHibernated }

  /// The same state in a warm pool.
  var warmed: LifecycleState {
    switch self {
    case .pending: .warmedPending
    case .pendingWait: .warmedPendingWait
    case .pendingProceed: .warmedPendingProceed
    case .terminating: .warmedTerminating
    case .terminatingWait: .warmedTerminatingWait
    case .terminatingProceed: .warmedTerminatingProceed
    default: self
    }
  }
}
