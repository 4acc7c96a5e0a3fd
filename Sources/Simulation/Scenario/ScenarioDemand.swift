/// How many tasks a service wants over time, as a scenario writes it.
///
/// `demand: 12`, or `demand: {steps: [{at: 0s, count: 2}, {at: 6h, count: 20}]}`, or a curve through points between
/// which it goes in a straight line: `demand: {low: 4, high: 40, every: 5m, points: [{at: 8h, level: 0.3}, …]}`.
public enum ScenarioDemand: Sendable, Hashable {
  case constant(Int)
  case steps(Demand)
  case curve(ScenarioCurve)

  /// The demand over a scenario of length `span`.
  public func resolved(over span: Duration) -> Demand {
    switch self {
    case .constant(let count): Demand(constant: count)
    case .steps(let demand): demand
    case .curve(let curve): curve.demand(over: span)
    }
  }
}

/// A point of a drawn curve.
public struct CurvePoint: Sendable, Hashable {
  public var at: Duration
  /// 0 stands for the low, 1 for the high.
  public var level: Double

  public init(at: Duration, level: Double) {
    self.at = at
    self.level = level
  }
}

/// A drawn curve.
public struct ScenarioCurve: Sendable, Hashable {
  public var low: Int
  public var high: Int
  /// How often the desired count follows the curve.
  public var every: Duration
  /// In order of time; before the first and after the last the curve is level.
  public var points: [CurvePoint]

  public init(low: Int, high: Int, every: Duration = .seconds(300), points: [CurvePoint]) {
    self.low = low
    self.high = high
    self.every = max(.seconds(1), every)
    self.points = points.sorted { $0.at < $1.at }
  }

  func demand(over span: Duration) -> Demand {
    var steps: [DemandStep] = []
    var at = Duration.zero
    while at <= span {
      let count = Double(low) + level(at: at) * Double(high - low)
      steps.append(DemandStep(at: at, count: max(0, Int(count.rounded()))))
      at += every
    }
    return Demand(steps)
  }

  func level(at instant: Duration) -> Double {
    guard let after = points.firstIndex(where: { $0.at > instant }) else { return points.last?.level ?? 0 }
    if after == 0 { return points[0].level }
    let (a, b) = (points[after - 1], points[after])
    let share = (instant - a.at) / (b.at - a.at)
    return a.level + share * (b.level - a.level)
  }
}

extension ScenarioDemand: Codable {
  private enum Key: String, CodingKey, CaseIterable { case steps, low, high, every, points }

  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(), let count = try? container.decode(Int.self) {
      self = .constant(count)
      return
    }
    let container = try decoder.container(only: Key.self)
    if container.contains(.steps) {
      let steps = try container.decode([StepDocument].self, forKey: .steps)
      self = .steps(Demand(steps.map { DemandStep(at: $0.at.duration, count: $0.count) }))
      return
    }
    let points = try container.decode([PointDocument].self, forKey: .points)
    self = .curve(
      ScenarioCurve(
        low: try container.decode(Int.self, forKey: .low), high: try container.decode(Int.self, forKey: .high),
        every: try container.duration(.every, or: .seconds(300)),
        points: points.map { CurvePoint(at: $0.at.duration, level: $0.level) }))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .constant(let count):
      var container = encoder.singleValueContainer()
      try container.encode(count)
    case .steps(let demand):
      var container = encoder.container(keyedBy: Key.self)
      let steps = demand.steps.map { StepDocument(at: ScenarioTime($0.at), count: $0.count) }
      try container.encode(steps, forKey: .steps)
    case .curve(let curve):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(curve.low, forKey: .low)
      try container.encode(curve.high, forKey: .high)
      try container.encode(ScenarioTime(curve.every), forKey: .every)
      let points = curve.points.map { PointDocument(at: ScenarioTime($0.at), level: $0.level) }
      try container.encode(points, forKey: .points)
    }
  }

  private struct StepDocument: Codable {
    var at: ScenarioTime
    var count: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case at, count }

    init(at: ScenarioTime, count: Int) { (self.at, self.count) = (at, count) }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(only: CodingKeys.self)
      self.init(
        at: try container.decode(ScenarioTime.self, forKey: .at),
        count: try container.decode(Int.self, forKey: .count))
      guard count >= 0 else { throw container.fault(.count, "a count is not negative") }
    }
  }

  private struct PointDocument: Codable {
    var at: ScenarioTime
    var level: Double

    enum CodingKeys: String, CodingKey, CaseIterable { case at, level }

    init(at: ScenarioTime, level: Double) { (self.at, self.level) = (at, level) }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(only: CodingKeys.self)
      self.init(
        at: try container.decode(ScenarioTime.self, forKey: .at),
        level: try container.decode(Double.self, forKey: .level))
      guard level.isFinite else { throw container.fault(.level, "a level is a number, 0 for low and 1 for high") }
    }
  }
}
