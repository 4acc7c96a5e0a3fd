internal import AWSModel

/// The settings of a group's warm pool.
struct SimWarmPool {
  /// How much the group and its pool hold together; nil: the group's maximum.
  var preparedCapacity: Int?
  var minimum = 0
  /// `Stopped`, `Running` or `Hibernated`.
  var poolState = "Stopped"
  var reusesOnScaleIn = false
  var isBeingDeleted = false

  /// The state of an instance that is ready in the pool.
  var readyState: LifecycleState {
    switch poolState {
    case "Running": .warmedRunning
    case "Hibernated": .warmedHibernated
    default: .warmedStopped
    }
  }
}
