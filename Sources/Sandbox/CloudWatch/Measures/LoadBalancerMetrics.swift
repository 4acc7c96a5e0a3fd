/// The AWS/ApplicationELB metrics, each minute, by target group and by load balancer. Source: "CloudWatch metrics for your
/// Application Load Balancer". Requests are those of the services' demand; counts of requests show only where there were
/// any.
extension CloudWatchWorld {
  func measureLoadBalancers(_ minute: Int) {
    var totals: [UInt64: BalancerTotal] = [:]
    for group in region.elb.targetGroups.all {
      let traffic = region.elb.takeTraffic(group)
      // A group without a load balancer gets no requests, and its targets are unused.
      guard let balancer = group.loadBalancers.first, balancer.kind == .application else { continue }
      put(traffic, handles(of: group, balancer), minute)
      totals[balancer.ordinal, default: BalancerTotal(balancer: balancer)].add(traffic)
    }
    for (_, total) in totals.sorted(by: { $0.key < $1.key }) { put(total, minute) }
  }

  private func put(_ traffic: TargetGroupTraffic, _ handles: MeasureHandles.TargetGroup, _ minute: Int) {
    func count(_ handle: MetricHandle, _ value: Int) {
      record(handle, MetricSample(Double(value)), minute: minute, unit: "Count")
    }
    count(handles.healthy, traffic.healthy)
    count(handles.unhealthy, traffic.unhealthy)
    guard traffic.requests > 0 else { return }
    func sum(_ handle: MetricHandle, _ value: Double) {
      if value > 0 { record(handle, Self.summed(value), minute: minute, unit: "Count") }
    }
    let answered = traffic.requests - traffic.unanswered
    sum(handles.requests, answered)
    sum(handles.successes, traffic.successes)
    sum(handles.failures, answered - traffic.successes)
    let targets = Double(max(1, traffic.healthy > 0 ? traffic.healthy : traffic.unhealthy))
    for handle in handles.perTarget { sum(handle, answered / targets) }
    if let time = traffic.responseTime {
      record(handles.responseTime, MetricSample(time, times: max(1, answered)), minute: minute, unit: "Seconds")
    }
  }

  /// A count of requests: as many samples of one. Of a fraction of a request one sample.
  private static func summed(_ value: Double) -> MetricSample {
    value >= 1
      ? MetricSample(count: value, sum: value, minimum: 1, maximum: 1)
      : MetricSample(count: 1, sum: value, minimum: value, maximum: value)
  }

  private func put(_ total: BalancerTotal, _ minute: Int) {
    guard total.requests > 0 else { return }
    let handles = handles(of: total.balancer)
    record(handles.requests, Self.summed(total.requests), minute: minute, unit: "Count")
    if total.unanswered > 0 {
      record(handles.unanswered, Self.summed(total.unanswered), minute: minute, unit: "Count")
    }
    if let time = total.responseTime { record(handles.responseTime, time, minute: minute, unit: "Seconds") }
  }

  private func handles(of group: SimTargetGroup, _ balancer: SimLoadBalancer) -> MeasureHandles.TargetGroup {
    if let handles = measures.targetGroups[group.ordinal], handles.balancer == balancer.ordinal { return handles }
    let both = [("LoadBalancer", balancer.dimension), ("TargetGroup", group.dimension)]
    func handle(_ name: String) -> MetricHandle { self.handle("AWS/ApplicationELB", name, both) }
    let handles = MeasureHandles.TargetGroup(
      balancer: balancer.ordinal, healthy: handle("HealthyHostCount"), unhealthy: handle("UnHealthyHostCount"),
      requests: handle("RequestCount"), successes: handle("HTTPCode_Target_2XX_Count"),
      failures: handle("HTTPCode_Target_5XX_Count"), responseTime: handle("TargetResponseTime"),
      perTarget: [
        handle("RequestCountPerTarget"),
        self.handle("AWS/ApplicationELB", "RequestCountPerTarget", [("TargetGroup", group.dimension)]),
      ])
    measures.targetGroups[group.ordinal] = handles
    return handles
  }

  private func handles(of balancer: SimLoadBalancer) -> MeasureHandles.LoadBalancer {
    if let handles = measures.loadBalancers[balancer.ordinal] { return handles }
    func handle(_ name: String) -> MetricHandle {
      self.handle("AWS/ApplicationELB", name, [("LoadBalancer", balancer.dimension)])
    }
    let handles = MeasureHandles.LoadBalancer(
      requests: handle("RequestCount"), unanswered: handle("HTTPCode_ELB_5XX_Count"),
      responseTime: handle("TargetResponseTime"))
    measures.loadBalancers[balancer.ordinal] = handles
    return handles
  }
}

/// What went through a load balancer in a minute.
private struct BalancerTotal {
  var balancer: SimLoadBalancer
  var requests = 0.0
  var unanswered = 0.0
  var responseTime: MetricSample?

  mutating func add(_ traffic: TargetGroupTraffic) {
    requests += traffic.requests
    unanswered += traffic.unanswered
    guard let time = traffic.responseTime else { return }
    let sample = MetricSample(time, times: max(1, traffic.requests - traffic.unanswered))
    if responseTime?.merge(sample) == nil { responseTime = sample }
  }
}
