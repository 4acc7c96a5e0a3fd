internal import ClusterModel

/// A simulated world at one instant, in figures.
public struct WorldSample: Sendable, Hashable, Codable {
  /// Since the beginning, in seconds.
  public var second: Int
  /// EC2 instances that run.
  public var instances: Int
  /// Those of them that have not registered yet.
  public var booting: Int
  /// Those of them that drain.
  public var draining: Int
  /// What ACTIVE instances offer.
  public var capacityCPU: Int
  public var capacityMemoryMiB: Int
  /// What the wanted tasks that can be placed ask for.
  public var wantedCPU: Int
  public var wantedMemoryMiB: Int
  /// What the running ones of them hold.
  public var runningCPU: Int
  public var runningMemoryMiB: Int
  public var runningTasks: Int
  /// Tasks that are wanted, could be placed, and do not run.
  public var waiting: Int
  /// Tasks that are wanted and that no group could ever hold.
  public var unplaceable: Int
}

extension WorldLedger {
  /// The figures of this instant.
  func sample(at now: Duration) -> WorldSample {
    var sample = WorldSample(
      second: Int(now.components.seconds), instances: 0, booting: 0, draining: 0, capacityCPU: 0, capacityMemoryMiB: 0,
      wantedCPU: 0, wantedMemoryMiB: 0, runningCPU: 0, runningMemoryMiB: 0, runningTasks: 0, waiting: 0,
      unplaceable: 0)
    for instance in instances.values where instance.state == "running" {
      sample.instances += 1
      switch instance.status {
      case nil: sample.booting += 1
      case .draining: sample.draining += 1
      case .active:
        sample.capacityCPU += Int(instance.registered?.cpuUnits ?? 0)
        sample.capacityMemoryMiB += Int(instance.registered?.memoryMiB ?? 0)
      default: break
      }
    }
    for demand in demands {
      guard demand.isPlaceable else {
        sample.unplaceable += max(0, demand.wanted - demand.running)
        continue
      }
      sample.wantedCPU += demand.wanted * demand.cpuUnits
      sample.wantedMemoryMiB += demand.wanted * demand.memoryMiB
      sample.runningCPU += demand.running * demand.cpuUnits
      sample.runningMemoryMiB += demand.running * demand.memoryMiB
      sample.runningTasks += demand.running
      sample.waiting += demand.waits.count
    }
    return sample
  }
}
