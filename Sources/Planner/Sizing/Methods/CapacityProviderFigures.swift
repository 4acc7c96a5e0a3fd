/// M and N of AWS's managed scaling: instances needed and instances that exist.
///
/// AWS publishes the idea and not the whole computation. What is taken from its documentation: N existing instances; a
/// fixed 200 while there is none and tasks wait; instances with nothing but daemons count as empty. What is not checked
/// against AWS: that M is the instances in use while nothing waits, that M is the registered instances and what waiting
/// tasks need beyond them while something waits (and no less than N), that this need is the largest of those of each kind of waiting task by itself
/// (``WaitingNeed/largestKind``), and 100 where nothing exists and nothing waits.
public struct CapacityProviderFigures: Sendable, Hashable {
  /// How the need of several kinds of waiting tasks is put together. Unchecked against AWS.
  public enum WaitingNeed: String, Sendable, Hashable, Codable {
    /// The largest need of one kind: kinds may share instances, so this is a lower bound.
    case largestKind
    /// The needs of all kinds, added up: an upper bound.
    case sumOfKinds
  }

  /// Instances that the tasks need.
  public var needed: Int
  /// Instances that exist, those on their way included.
  public var existing: Int
  /// Tasks in PROVISIONING, and those that services lack.
  public var waitingTasks: Int

  public init(needed: Int, existing: Int, waitingTasks: Int) {
    self.needed = needed
    self.existing = existing
    self.waitingTasks = waitingTasks
  }

  /// M ÷ N × 100.
  public var reservation: Double {
    if existing == 0 { return needed > 0 || waitingTasks > 0 ? 200 : 100 }
    return Double(needed) * 100 / Double(existing)
  }
}
