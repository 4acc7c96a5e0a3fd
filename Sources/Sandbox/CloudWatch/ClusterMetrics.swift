internal import AWSModel
internal import ClusterModel

/// The AWS/ECS metrics, taken each minute from what is. Source: "Amazon ECS CloudWatch metrics".
///
/// - Reservation: what running tasks reserve over what all instances have registered, draining ones included.
/// - Utilization: of the cluster, what tasks use over what instances have registered; of a service, over what its tasks
///   reserve.
/// - Without a running task there is no datapoint.
extension CloudWatchWorld {
  func measureClusters() {
    let minute = VirtualInstant(microseconds: region.now.microseconds - 60_000_000)
    for cluster in region.ecs.clusters.all where cluster.status == "ACTIVE" && cluster.tally.running > 0 {
      measure(cluster, at: minute)
    }
  }

  private func measure(_ cluster: SimCluster, at minute: VirtualInstant) {
    var registered = ResourceAmounts()
    for instance in cluster.instances.all where instance.status != .inactive { registered.add(instance.registered) }
    let dimension = MetricDimension(name: "ClusterName", value: cluster.name)
    func put(_ name: String, _ used: Double, _ total: Double) {
      guard total > 0 else { return }
      record(
        MetricName("AWS/ECS", name, [dimension]), MetricSample(used / total * 100), at: minute, unit: "Percent")
    }
    let reserved = cluster.runningReserved
    put("CPUReservation", reserved.cpuUnits, registered.cpuUnits)
    put("MemoryReservation", reserved.memoryMiB, registered.memoryMiB)
    put("GPUReservation", reserved.gpus, registered.gpus)
    let used = measureServices(cluster, at: minute)
    put("CPUUtilization", used.cpuUnits, registered.cpuUnits)
    put("MemoryUtilization", used.memoryMiB, registered.memoryMiB)
  }

  /// Measures each service, and gives what all tasks of the cluster use together.
  private func measureServices(_ cluster: SimCluster, at minute: VirtualInstant) -> ResourceAmounts {
    var total = ResourceAmounts()
    for service in cluster.services.all where service.runningCount > 0 {
      var (used, reserved) = (ResourceAmounts(), ResourceAmounts())
      for deployment in service.deployments where deployment.tally.running > 0 {
        let count = Double(deployment.tally.running)
        let asked = ResourceAmounts(deployment.definition.requirement.resources, times: count)
        reserved.add(asked)
        used.add(region.ecs.usage(of: deployment.definition, service: service, asked))
      }
      put(service, used, reserved, at: minute)
      total.add(used)
    }
    for (_, standalone) in cluster.standaloneRunning.sorted(by: { $0.key < $1.key }) {
      let asked = ResourceAmounts(standalone.definition.requirement.resources, times: Double(standalone.count))
      total.add(region.ecs.usage(of: standalone.definition, service: nil, asked))
    }
    return total
  }

  /// One sample a task, as the sample count of the real metric shows.
  private func put(
    _ service: SimService, _ used: ResourceAmounts, _ reserved: ResourceAmounts, at minute: VirtualInstant
  ) {
    let dimensions = [
      MetricDimension(name: "ClusterName", value: service.cluster.name),
      MetricDimension(name: "ServiceName", value: service.name),
    ]
    let count = Double(service.runningCount)
    for (name, used, reserved) in [
      ("CPUUtilization", used.cpuUnits, reserved.cpuUnits), ("MemoryUtilization", used.memoryMiB, reserved.memoryMiB),
    ] where reserved > 0 {
      let percent = used / reserved * 100
      record(
        MetricName("AWS/ECS", name, dimensions),
        MetricSample(count: count, sum: percent * count, minimum: percent, maximum: percent), at: minute,
        unit: "Percent")
    }
  }
}

extension ECSWorld {
  /// What tasks use of what they reserve.
  func usage(of definition: SimTaskDefinition, service: SimService?, _ asked: ResourceAmounts) -> ResourceAmounts {
    let behaviour = behaviour(of: definition)
    let load = service.flatMap { loads["\($0.cluster.name)/\($0.name)"] }
    var used = asked
    used.cpuUnits *= load?.cpuFraction ?? behaviour.cpuFraction
    used.memoryMiB *= load?.memoryFraction ?? behaviour.memoryFraction
    return used
  }
}

/// Amounts of resources, added up over a cluster.
struct ResourceAmounts: Hashable {
  var cpuUnits = 0.0
  var memoryMiB = 0.0
  var gpus = 0.0

  init() {}

  init(_ resources: ResourceVector, times: Double = 1) {
    cpuUnits = Double(resources.cpuUnits) * times
    memoryMiB = Double(resources.memoryMiB) * times
    gpus = Double(resources.gpus) * times
  }

  mutating func add(_ other: ResourceAmounts) {
    cpuUnits += other.cpuUnits
    memoryMiB += other.memoryMiB
    gpus += other.gpus
  }

  mutating func add(_ resources: ResourceVector, times: Double = 1) { add(ResourceAmounts(resources, times: times)) }
}
