public import ClusterModel

/// CPU and memory reservation of a cluster, as AWS computes `CPUReservation` and `MemoryReservation`.
///
/// Reserved by the tasks of ACTIVE and DRAINING instances, divided by what these instances registered; the soft limit
/// counts where there is one. While no task runs there is no figure. Source: "Amazon ECS CloudWatch metrics".
public struct ReservationFigures: Sendable, Hashable {
  public private(set) var reserved = Totals()
  public private(set) var registered = Totals()
  public private(set) var runningTasks = 0
  /// How many instances count.
  public private(set) var instances = 0

  /// Sums over many instances.
  public struct Totals: Sendable, Hashable {
    public var cpuUnits = 0
    public var memoryMiB = 0

    mutating func add(_ vector: ResourceVector) {
      cpuUnits += Int(vector.cpuUnits)
      memoryMiB += Int(vector.memoryMiB)
    }
  }

  public init(_ snapshot: ClusterSnapshot) {
    for instance in snapshot.instances where instance.status == .active || instance.status == .draining {
      instances += 1
      registered.add(instance.registered)
      reserved.add(instance.registered - instance.remaining)
      runningTasks += instance.runningTasksCount
    }
  }

  /// In percent; nil where no task runs.
  public var cpuPercent: Double? { percent(reserved.cpuUnits, of: registered.cpuUnits) }
  /// In percent; nil where no task runs.
  public var memoryPercent: Double? { percent(reserved.memoryMiB, of: registered.memoryMiB) }

  private func percent(_ part: Int, of whole: Int) -> Double? {
    guard runningTasks > 0, whole > 0 else { return nil }
    return Double(part) * 100 / Double(whole)
  }
}
