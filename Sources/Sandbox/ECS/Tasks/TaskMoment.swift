/// What can be due in the life of a task.
enum TaskMoment {
  /// Its network interface is attached: from PROVISIONING to PENDING.
  case attached
  /// The agent takes it up.
  case taken
  /// Its images are pulled, or cannot be.
  case pulled
  /// Its containers run.
  case started
  /// Its health checks have given a verdict.
  case checked
  /// It has run long enough to count as healthy where nothing checks it.
  case settled
  /// It is registered wherever it must be, and counts as running.
  case activated
  /// Its application begins to answer.
  case warm
  /// Its main container exits by itself.
  case exited
  /// Another of its containers exits by itself.
  case containerExited(ContainerOrder.Exit)
  /// The agent hears that it should stop.
  case stopHeard
  /// Its containers have ended after a stop.
  case ended
  /// Its network interface is detached: from DEPROVISIONING to STOPPED.
  case detached
  /// It can be described no longer.
  case forgotten

  var isEndOfStop: Bool { if case .ended = self { true } else { false } }

  /// Whether it is the agent that acts or reports, so that nothing is heard of it while it is disconnected.
  var needsAgent: Bool {
    switch self {
    case .taken, .pulled, .started, .checked, .exited, .containerExited, .stopHeard, .ended: true
    case .attached, .activated, .warm, .settled, .detached, .forgotten: false
    }
  }
}
