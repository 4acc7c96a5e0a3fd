/// The handles of the metrics that AWS's services take each minute, by the ordinal of what they measure: looked up once,
/// then used without touching a text.
struct MeasureHandles {
  struct Cluster {
    var cpuReservation: MetricHandle
    var memoryReservation: MetricHandle
    var gpuReservation: MetricHandle
    var cpuUtilization: MetricHandle
    var memoryUtilization: MetricHandle
  }

  struct Service {
    var cpuUtilization: MetricHandle
    var memoryUtilization: MetricHandle
  }

  struct Instance {
    var id: String
    var cpuUtilization: MetricHandle
    var failed: MetricHandle
    var failedInstance: MetricHandle
    var failedSystem: MetricHandle
  }

  struct TargetGroup {
    /// The load balancer that the handles are for.
    var balancer: UInt64
    var healthy: MetricHandle
    var unhealthy: MetricHandle
    var requests: MetricHandle
    var successes: MetricHandle
    var failures: MetricHandle
    var responseTime: MetricHandle
    /// With the load balancer and by the target group alone.
    var perTarget: [MetricHandle]
  }

  struct LoadBalancer {
    var requests: MetricHandle
    var unanswered: MetricHandle
    var responseTime: MetricHandle
  }

  var clusters: [UInt64: Cluster] = [:]
  var services: [UInt64: Service] = [:]
  var instances: [UInt64: Instance] = [:]
  /// CPUUtilization of the instances of a group.
  var groupCPU: [UInt64: MetricHandle] = [:]
  /// The metrics of a group, in the order of ``GroupMeasure/allCases``.
  var groups: [UInt64: [MetricHandle]] = [:]
  var targetGroups: [UInt64: TargetGroup] = [:]
  var loadBalancers: [UInt64: LoadBalancer] = [:]

  mutating func forgetInstances(where isGone: (String) -> Bool) {
    instances = instances.filter { !isGone($0.value.id) }
  }
}

extension CloudWatchWorld {
  /// Takes the metrics of the minute that has just ended.
  func measure() {
    let minute = region.now.minute - 1
    measureClusters(minute)
    measureInstances(minute)
    measureGroups(minute)
    measureLoadBalancers(minute)
    region.ecs.measureManagedScaling(minute)
  }

  func handle(_ namespace: String, _ name: String, _ dimensions: [(String, String)]) -> MetricHandle {
    handle(MetricName(namespace, name, dimensions.map { MetricDimension(name: $0.0, value: $0.1) }))
  }
}
