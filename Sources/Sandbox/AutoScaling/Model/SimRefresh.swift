internal import AWSModel

/// An instance refresh.
final class SimRefresh {
  enum Status: String {
    case pending = "Pending"
    case inProgress = "InProgress"
    case successful = "Successful"
    case failed = "Failed"
    case cancelling = "Cancelling"
    case cancelled = "Cancelled"
    case rollbackInProgress = "RollbackInProgress"
    case rollbackFailed = "RollbackFailed"
    case rollbackSuccessful = "RollbackSuccessful"
    case baking = "Baking"

    var isActive: Bool {
      switch self {
      case .pending, .inProgress, .cancelling, .rollbackInProgress, .baking: true
      default: false
      }
    }
  }

  let id: String
  let startedAt: VirtualInstant
  var endedAt: VirtualInstant?
  var status = Status.pending
  var reason: String?
  var preferences: AutoScaling.RefreshPreferences
  var desiredConfiguration: AutoScaling.DesiredConfiguration?
  /// What new instances are launched from; nil: what the group has.
  var source: LaunchSource?
  /// The members that are to be replaced, by ordinal.
  var targets: Set<UInt64> = []
  /// How many there were to replace at the start, and at the start of the rollback.
  var total = 0
  /// How far it had come when the rollback began.
  var rollback: Rollback?
  /// When something last moved on.
  var progressAt: VirtualInstant
  /// How many of the checkpoints are behind it.
  var checkpointsPassed = 0
  /// Until when it waits at a checkpoint, or bakes.
  var pausedUntil: VirtualInstant?

  struct Rollback {
    var reason: String
    var at: VirtualInstant
    var percentage: Int
    var left: Int
  }

  init(id: String, at: VirtualInstant, preferences: AutoScaling.RefreshPreferences) {
    self.id = id
    startedAt = at
    progressAt = at
    self.preferences = preferences
  }

  var replaced: Int { max(0, total - targets.count) }

  var percentage: Int { total == 0 ? 100 : replaced * 100 / total }
}
