internal import AWSModel
internal import ClusterModel

/// What each task of a service uses: shares of its reservation, or what a demand in requests makes of it.
struct ServiceLoad {
  var cpuFraction: Double?
  var memoryFraction: Double?
  var demand: ServiceDemand?
}

/// Requests that come to a service.
public struct ServiceDemand: Sendable, Hashable, Codable {
  public var requestsPerSecond: Double
  /// The CPU time that one request takes of a core.
  public var cpuMillisecondsPerRequest: Double
  /// How long a request takes on an idle task.
  public var responseMilliseconds: Double

  public init(
    requestsPerSecond: Double, cpuMillisecondsPerRequest: Double = 5, responseMilliseconds: Double = 20
  ) {
    self.requestsPerSecond = requestsPerSecond
    self.cpuMillisecondsPerRequest = cpuMillisecondsPerRequest
    self.responseMilliseconds = responseMilliseconds
  }
}

/// What a demand makes of the tasks that share it.
///
/// A plain model: the requests are spread evenly over the running tasks; each costs so much CPU; a task can use up to
/// `mostCPU` times what it reserves, and what is beyond fails; the time of a response grows as 1 ÷ (1 − utilisation).
struct DemandOutcome: Hashable {
  /// Used CPU over reserved CPU.
  var cpuFraction: Double
  /// The share of requests that fail because the tasks are beyond their limit.
  var failureShare: Double
  /// Seconds.
  var responseTime: Double

  static let mostCPU = 2.0

  init(_ demand: ServiceDemand, tasks: Int, cpuUnits: Int32) {
    let wanted = demand.requestsPerSecond * demand.cpuMillisecondsPerRequest / 1000 * 1024
    let reserved = Double(max(tasks, 0)) * Double(max(cpuUnits, 2))
    guard reserved > 0 else {
      (cpuFraction, failureShare, responseTime) = (0, 1, 0)
      return
    }
    let share = wanted / reserved
    cpuFraction = min(share, Self.mostCPU)
    failureShare = share > Self.mostCPU ? 1 - Self.mostCPU / share : 0
    responseTime = demand.responseMilliseconds / 1000 / (1 - min(share / Self.mostCPU, 0.95))
  }
}

extension ECSWorld {
  /// Sets the demand of a service: its CPU and the requests of its target groups follow.
  func setDemand(_ demand: ServiceDemand?, of service: SimService) {
    var load = service.load ?? ServiceLoad()
    load.demand = demand
    service.load = load
    for balancer in service.echo.loadBalancers ?? [] {
      guard let group = region.elb.targetGroupsByARN[balancer.targetGroupArn ?? ""] else { continue }
      group.demander = demand == nil ? nil : service
      group.traffic.set(rate: demand?.requestsPerSecond ?? 0, at: region.now)
    }
  }

  /// What the demand of a service makes of its tasks now; nil where it has none.
  func outcome(of service: SimService) -> DemandOutcome? {
    guard let demand = service.load?.demand else { return nil }
    return DemandOutcome(
      demand, tasks: service.runningCount,
      cpuUnits: service.primary?.definition.requirement.resources.cpuUnits ?? 0)
  }

  /// What tasks of a definition use of what they reserve: the CPU share and the memory share.
  func shares(of definition: SimTaskDefinition, service: SimService?) -> (cpu: Double, memory: Double) {
    var (cpu, memory): (Double, Double)
    if definition.behaviourLabels.isEmpty {
      let behaviour = behaviours[definition.family] ?? region.tuning.task
      (cpu, memory) = (behaviour.cpuFraction, behaviour.memoryFraction)
    } else {
      let behaviour = behaviour(of: definition)
      (cpu, memory) = (behaviour.cpuFraction, behaviour.memoryFraction)
    }
    guard let service, let load = service.load else { return (cpu, memory) }
    return (outcome(of: service)?.cpuFraction ?? load.cpuFraction ?? cpu, load.memoryFraction ?? memory)
  }
}
