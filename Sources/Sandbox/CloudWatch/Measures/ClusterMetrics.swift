internal import AWSModel
internal import ClusterModel

/// The AWS/ECS metrics, taken each minute from what is. Source: "Amazon ECS CloudWatch metrics".
///
/// - Reservation: what running tasks reserve over what all instances have registered, draining ones included.
/// - Utilization: of the cluster, what tasks use over what instances have registered; of a service, over what its tasks
///   reserve.
/// - Without a running task there is no datapoint.
extension CloudWatchWorld {
  func measureClusters(_ minute: Int) {
    for cluster in region.ecs.clusters.all where cluster.status == "ACTIVE" && cluster.tally.running > 0 {
      measure(cluster, minute)
    }
  }

  private func measure(_ cluster: SimCluster, _ minute: Int) {
    var registered = ResourceAmounts()
    for instance in cluster.instances.all where instance.isRegistered { registered.add(instance.registered) }
    let handles = handles(of: cluster)
    func put(_ handle: MetricHandle, _ used: Double, _ total: Double) {
      guard total > 0 else { return }
      record(handle, MetricSample(used / total * 100), minute: minute, unit: "Percent")
    }
    let reserved = cluster.runningReserved
    put(handles.cpuReservation, reserved.cpuUnits, registered.cpuUnits)
    put(handles.memoryReservation, reserved.memoryMiB, registered.memoryMiB)
    if registered.gpus > 0 { put(handles.gpuReservation, reserved.gpus, registered.gpus) }
    let used = measureServices(cluster, minute)
    put(handles.cpuUtilization, used.cpuUnits, registered.cpuUnits)
    put(handles.memoryUtilization, used.memoryMiB, registered.memoryMiB)
  }

  private func handles(of cluster: SimCluster) -> MeasureHandles.Cluster {
    if let handles = measures.clusters[cluster.ordinal] { return handles }
    func handle(_ name: String) -> MetricHandle { self.handle("AWS/ECS", name, [("ClusterName", cluster.name)]) }
    let handles = MeasureHandles.Cluster(
      cpuReservation: handle("CPUReservation"), memoryReservation: handle("MemoryReservation"),
      gpuReservation: handle("GPUReservation"), cpuUtilization: handle("CPUUtilization"),
      memoryUtilization: handle("MemoryUtilization"))
    measures.clusters[cluster.ordinal] = handles
    return handles
  }

  /// Measures each service, and gives what all tasks of the cluster use together.
  private func measureServices(_ cluster: SimCluster, _ minute: Int) -> ResourceAmounts {
    var total = ResourceAmounts()
    for service in cluster.services.all where service.runningCount > 0 {
      var (used, reserved) = (ResourceAmounts(), ResourceAmounts())
      for deployment in service.deployments where deployment.tally.running > 0 {
        let count = Double(deployment.tally.running)
        let asked = ResourceAmounts(deployment.definition.requirement.resources, times: count)
        let use = region.ecs.usage(of: deployment.definition, service: service, asked)
        deployment.cpuUnitsPerTask = use.cpuUnits / count
        reserved.add(asked)
        used.add(use)
      }
      put(service, used, reserved, minute)
      total.add(used)
    }
    for (_, standalone) in cluster.standaloneRunning.sorted(by: { $0.key < $1.key }) {
      let asked = ResourceAmounts(standalone.definition.requirement.resources, times: Double(standalone.count))
      total.add(region.ecs.usage(of: standalone.definition, service: nil, asked))
    }
    return total
  }

  /// One sample a task, as the sample count of the real metric shows.
  private func put(_ service: SimService, _ used: ResourceAmounts, _ reserved: ResourceAmounts, _ minute: Int) {
    let handles = handles(of: service)
    let count = Double(service.runningCount)
    for (handle, used, reserved) in [
      (handles.cpuUtilization, used.cpuUnits, reserved.cpuUnits),
      (handles.memoryUtilization, used.memoryMiB, reserved.memoryMiB),
    ] where reserved > 0 {
      record(handle, MetricSample(used / reserved * 100, times: count), minute: minute, unit: "Percent")
    }
  }

  private func handles(of service: SimService) -> MeasureHandles.Service {
    if let handles = measures.services[service.ordinal] { return handles }
    let dimensions = [("ClusterName", service.cluster.name), ("ServiceName", service.name)]
    let handles = MeasureHandles.Service(
      cpuUtilization: handle("AWS/ECS", "CPUUtilization", dimensions),
      memoryUtilization: handle("AWS/ECS", "MemoryUtilization", dimensions))
    measures.services[service.ordinal] = handles
    return handles
  }
}

extension ECSWorld {
  /// What tasks use of what they reserve.
  func usage(of definition: SimTaskDefinition, service: SimService?, _ asked: ResourceAmounts) -> ResourceAmounts {
    let fractions = shares(of: definition, service: service)
    var used = asked
    used.cpuUnits *= fractions.cpu
    used.memoryMiB *= fractions.memory
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
