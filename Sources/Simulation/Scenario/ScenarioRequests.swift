/// Requests that come to a service over time: its tasks' CPU follows, and so do the figures of its load balancer.
///
/// `requests: {perSecond: 40}`, or a curve in place of the number, as a demand is written.
public struct ScenarioRequests: Sendable, Hashable {
  public var perSecond: ScenarioDemand
  /// The CPU time that one request takes of a core.
  public var cpuMilliseconds: Double
  /// How long a request takes on an idle task.
  public var responseMilliseconds: Double

  public init(perSecond: ScenarioDemand, cpuMilliseconds: Double = 5, responseMilliseconds: Double = 20) {
    self.perSecond = perSecond
    self.cpuMilliseconds = cpuMilliseconds
    self.responseMilliseconds = responseMilliseconds
  }
}

extension ScenarioRequests: Codable {
  private enum Key: String, CodingKey, CaseIterable { case perSecond, cpuMilliseconds, responseMilliseconds }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    self.init(
      perSecond: try container.decode(ScenarioDemand.self, forKey: .perSecond),
      cpuMilliseconds: try container.value(.cpuMilliseconds, or: 5),
      responseMilliseconds: try container.value(.responseMilliseconds, or: 20))
    guard cpuMilliseconds >= 0, cpuMilliseconds.isFinite else {
      throw container.fault(.cpuMilliseconds, "a request takes no negative time")
    }
    guard responseMilliseconds >= 0, responseMilliseconds.isFinite else {
      throw container.fault(.responseMilliseconds, "a request takes no negative time")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(perSecond, forKey: .perSecond)
    try container.encode(cpuMilliseconds, forKey: .cpuMilliseconds)
    try container.encode(responseMilliseconds, forKey: .responseMilliseconds)
  }
}

/// Target tracking of a service by Application Auto Scaling: it, and no longer the scenario, sets the desired count.
///
/// `scaling: {min: 2, max: 40, cpu: 60}`
public struct ScenarioScaling: Sendable, Hashable {
  public var min: Int
  public var max: Int
  /// The share of its reserved CPU, in percent, that the service is to use on average.
  public var cpu: Double

  public init(min: Int, max: Int, cpu: Double) {
    self.min = min
    self.max = max
    self.cpu = cpu
  }
}

extension ScenarioScaling: Codable {
  private enum Key: String, CodingKey, CaseIterable { case min, max, cpu }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    self.init(
      min: try container.decode(Int.self, forKey: .min), max: try container.decode(Int.self, forKey: .max),
      cpu: try container.decode(Double.self, forKey: .cpu))
    guard min >= 0, min <= max else { throw container.fault(.max, "0 ≤ min ≤ max does not hold") }
    guard cpu > 0, cpu <= 100 else { throw container.fault(.cpu, "cpu is a percentage above 0 and up to 100") }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(min, forKey: .min)
    try container.encode(max, forKey: .max)
    try container.encode(cpu, forKey: .cpu)
  }
}
