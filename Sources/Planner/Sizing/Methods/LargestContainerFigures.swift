public import ClusterModel

/// How many of the largest task fit, counted by CPU and by memory apart. Source: the scaling metric published by Sentia.
///
/// Equal to the original wherever that is defined. Beyond it:
/// - A task is as large as ECS reserves for it: the sum of its containers, the soft limit where there is one.
/// - Only ACTIVE instances offer room, and only ACTIVE services on EC2 ask for it; all of either are counted.
/// - A resource of which no task reserves anything does not limit: its counts are nil.
/// - A task that no instance could hold, empty, existing or new, is left out: the original would grow for it without end,
///   and nothing that is bought would make room.
public struct LargestContainerFigures: Sendable, Hashable {
  /// Counts of one resource.
  public struct Count: Sendable, Hashable {
    /// How much the largest task reserves.
    public var largest: Int
    /// How many of that size fit on what is free, instance by instance.
    public var fitting: Int
    /// How many fit on an average instance that is empty.
    public var fittingOnAverage: Int

    /// The same once an instance with this much free is gone.
    func without(_ free: Int32) -> Count {
      Count(largest: largest, fitting: fitting - Int(max(0, free)) / largest, fittingOnAverage: fittingOnAverage)
    }
  }

  public private(set) var cpu: Count?
  public private(set) var memory: Count?
  /// ACTIVE instances.
  public private(set) var instances = 0
  /// Whether some service wants a task.
  public private(set) var wantsTasks = false
  /// Services whose tasks are left out, being too large for every instance.
  public private(set) var tooLarge: [String] = []

  public init(_ snapshot: ClusterSnapshot) {
    var largest = ResourceVector.zero
    let holders = Self.holders(snapshot)
    for service in snapshot.services where service.status == "ACTIVE" && service.usesInstances {
      if service.desiredCount > 0 { wantsTasks = true }
      guard let definition = service.definition else { continue }
      let asked = snapshot.definitions[Int(definition)].requirement.resources
      guard holders.isEmpty || holders.contains(where: { Self.holds($0, asked) }) else {
        tooLarge.append(service.name)
        continue
      }
      largest.cpuUnits = max(largest.cpuUnits, asked.cpuUnits)
      largest.memoryMiB = max(largest.memoryMiB, asked.memoryMiB)
    }
    let active = snapshot.instances.filter { $0.status == .active }
    instances = active.count
    cpu = Self.count(largest.cpuUnits, active, \.cpuUnits)
    memory = Self.count(largest.memoryMiB, active, \.memoryMiB)
  }

  /// What instances register, those that groups could launch included; none where nothing is known of either.
  private static func holders(_ snapshot: ClusterSnapshot) -> Set<ResourceVector> {
    let live = snapshot.instances.lazy.filter { $0.status == .active }.map(\.registered)
    return Set(live).union(snapshot.groups.flatMap(\.templates).map(\.registered))
  }

  private static func holds(_ whole: ResourceVector, _ asked: ResourceVector) -> Bool {
    asked.cpuUnits <= whole.cpuUnits && asked.memoryMiB <= whole.memoryMiB
  }

  private static func count(
    _ largest: Int32, _ active: [ContainerInstance], _ field: KeyPath<ResourceVector, Int32>
  ) -> Count? {
    guard largest > 0 else { return nil }
    var fitting = 0
    var registered = 0
    for instance in active {
      fitting += Int(max(0, instance.remaining[keyPath: field]) / largest)
      registered += Int(instance.registered[keyPath: field])
    }
    let average = active.isEmpty ? 0 : registered / active.count
    return Count(largest: Int(largest), fitting: fitting, fittingOnAverage: average / Int(largest))
  }
}
