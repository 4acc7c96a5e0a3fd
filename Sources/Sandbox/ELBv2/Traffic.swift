/// Requests that reach a target group, added up over time from a rate that changes now and then.
struct TrafficMeter {
  /// Requests per second at present.
  var rate = 0.0
  var since = VirtualInstant(microseconds: 0)
  var counted = 0.0

  /// Requests so far that have not been taken.
  func requests(until now: VirtualInstant) -> Double {
    counted + rate * (now - since).secondsValue
  }

  mutating func set(rate: Double, at now: VirtualInstant) {
    counted = requests(until: now)
    since = now
    self.rate = rate
  }

  /// Takes what was counted: for the metrics of a minute.
  mutating func take(at now: VirtualInstant) -> Double {
    let taken = requests(until: now)
    counted = 0
    since = now
    return taken
  }
}

/// What a target group met in the time since it was last asked: what the AWS/ApplicationELB metrics show.
struct TargetGroupTraffic {
  var requests: Double
  /// Of them, those that a target answered with a success.
  var successes: Double
  /// Those that the load balancer answered itself with 503, for want of a target.
  var unanswered: Double
  var healthy: Int
  var unhealthy: Int
  /// The mean time a target took, in seconds; nil where none answered.
  var responseTime: Double?
}

extension ELBWorld {
  /// How many targets of a group are healthy and unhealthy now.
  func counts(_ group: SimTargetGroup) -> (healthy: Int, unhealthy: Int) {
    var (healthy, unhealthy) = (0, 0)
    for target in group.targets.all {
      switch target.state {
      case .healthy: healthy += 1
      case .unhealthy: unhealthy += 1
      default: break
      }
    }
    return (healthy, unhealthy)
  }

  /// Takes the traffic of a group since the last take: call it once a minute, from one place.
  func takeTraffic(_ group: SimTargetGroup) -> TargetGroupTraffic {
    let requests = group.traffic.take(at: region.now)
    let counts = counts(group)
    // Where no target is healthy, requests go to all of them: a load balancer fails open.
    let answering = counts.healthy > 0 ? counts.healthy : counts.unhealthy
    let load = group.demander.flatMap(region.ecs.outcome)
    let failing = counts.healthy > 0 ? min(1, load?.failureShare ?? 0) : 1
    return TargetGroupTraffic(
      requests: requests, successes: answering == 0 ? 0 : requests * (1 - failing),
      unanswered: answering == 0 ? requests : 0, healthy: counts.healthy, unhealthy: counts.unhealthy,
      responseTime: answering == 0 || requests == 0 ? nil : load?.responseTime ?? 0.02)
  }
}
