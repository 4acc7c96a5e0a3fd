internal import AWSModel
internal import ClusterModel

extension SimTaskDefinition {
  /// How many host ports Docker chooses for a task: mappings without one, unless the task has its own address.
  var dynamicPortCount: Int {
    guard shape.networkMode == nil || shape.networkMode == .bridge else { return 0 }
    return (shape.containerDefinitions ?? []).reduce(0) { count, container in
      count + (container.portMappings ?? []).filter { ($0.hostPort ?? 0) == 0 }.count
    }
  }

  /// From the start of the containers to the first verdict of the slowest health check. Docker checks each interval;
  /// one success makes a container healthy, and `retries` failures after the start period make it unhealthy.
  func firstVerdict(isHealthy: Bool) -> Duration {
    let checks = (shape.containerDefinitions ?? []).compactMap(\.healthCheck)
    let seconds = checks.map { check in
      let interval = check.interval ?? 30
      return isHealthy ? interval : (check.startPeriod ?? 0) + interval * (check.retries ?? 3)
    }
    return .seconds(seconds.max() ?? 30)
  }
}
