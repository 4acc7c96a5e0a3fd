internal import ClusterModel
internal import FoundationEssentials

/// What looks at one draining instance have found so far. Losing it costs calls, never a check.
struct DrainKnowledge: Sendable {
  /// A task that is, or was, on the instance.
  struct KnownTask: Sendable, Hashable {
    var group: String
    var status: TaskStatus
    var isWanted: Bool
    var version: Int
    var isDescribed: Bool
    /// Number of the look in which AWS did not know it.
    var missedIn: Int?

    var hasStopped: Bool { status == .stopped }
  }

  /// Whether its group has told that the instance waits on a lifecycle hook of its termination.
  var isHeldByHook: Bool { group != nil && member?.lifecycleState == LifecycleWord.heldTerminating }

  var group: CapacityGroup?
  /// Whether the last answer named no group, though a hook of one held the instance.
  var isGroupMissed = false
  var groupReadAt: Date?
  var member: GroupMember?
  var othersTerminate = false
  /// Whether others of the cluster drained when this one was found ACTIVE.
  var othersDrain = false
  var marks = InstanceMarks()
  var ec2State: String?
  /// Nil once it is known that the instance is not registered, or before it was asked.
  var containerInstance: String?
  var status = ContainerInstanceStatus.active
  var isRegistrationRead = false
  var instanceReadAt: Date?
  /// By ARN.
  var tasks: [String: KnownTask] = [:]
  /// How many looks at its tasks have been taken.
  var looks = 0
  /// Whether a look has missed it although it bears Ballast's mark.
  var wasMissed = false
  /// Whether a list of what is wanted on it has shown anything.
  var hasSeenWanted = false
  /// Whether both lists were read since the instance was DRAINING and the first was empty but for daemons: ECS places
  /// nothing on it any more, so that no further task can come.
  var isClosed = false
}
