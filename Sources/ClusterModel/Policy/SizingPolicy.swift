/// Which method sizes a cluster.
public enum SizingMethod: String, Sendable, Hashable, Codable, CaseIterable {
  case reservation, largestContainer, utilization, capacityProvider, packing
}

/// By what a sizing decision takes effect.
public enum SizingAct: String, Sendable, Hashable, Codable, CaseIterable {
  /// Ballast writes desired capacities (upwards only) and terminates named instances.
  case desired
  /// Ballast publishes the method's metric; alarms and scaling policies act.
  case metric
}

/// An amount given as a number or as a share of a whole.
public enum Allowance: Sendable, Hashable, Codable {
  case count(Int)
  case percent(Double)

  /// How many of `total` this allows: a share rounds up, so that it never vanishes on a small cluster; zero means never.
  public func resolved(of total: Int) -> Int {
    switch self {
    case .count(let count): return max(0, count)
    case .percent(let percent):
      if percent <= 0 || total <= 0 { return 0 }
      return min(total, Int((percent * Double(total) / 100).rounded(.up)))
    }
  }
}

/// Room that is kept free beyond what tasks need.
public struct Headroom: Sendable, Hashable, Codable {
  /// Room for this many more of the largest task (`scalabilityIndex` of `largestContainer`).
  public var largestTasks: Int
  /// A share of what tasks reserve, in percent.
  public var percent: Double
  /// This much at least, in ECS's units.
  public var cpuUnits: Int
  public var memoryMiB: Int

  public init(largestTasks: Int = 0, percent: Double = 0, cpuUnits: Int = 0, memoryMiB: Int = 0) {
    self.largestTasks = largestTasks
    self.percent = percent
    self.cpuUnits = cpuUnits
    self.memoryMiB = memoryMiB
  }
}

/// Bounds of one percentage: at or above ``max`` the cluster grows, at or below ``min`` it may shrink.
public struct Threshold: Sendable, Hashable, Codable {
  public var min: Double
  public var max: Double

  public init(min: Double, max: Double) {
    self.min = min
    self.max = max
  }
}

/// How and how fast a cluster may shrink.
public struct ScaleInPolicy: Sendable, Hashable, Codable {
  /// How long an instance must have been unneeded.
  public var after: Duration
  /// How long after any scale-out or scale-in the next scale-in may come.
  public var cooldown: Duration
  /// How much of the cluster may begin to leave in one pass.
  public var stepMax: Allowance
  public var isEnabled: Bool

  public init(
    after: Duration = .seconds(600), cooldown: Duration = .seconds(600), stepMax: Allowance = .percent(10),
    isEnabled: Bool = true
  ) {
    self.after = after
    self.cooldown = cooldown
    self.stepMax = stepMax
    self.isEnabled = isEnabled
  }
}

/// How and how fast a cluster may grow.
public struct ScaleOutPolicy: Sendable, Hashable, Codable {
  public var cooldown: Duration
  /// At most this many instances more in one pass. As many as EC2 launches at once by default: its bucket of instances that
  /// `RunInstances` may start holds 1,000 and gains two a second. Source: "Request throttling for the Amazon EC2 API".
  public var stepMax: Int
  /// After this long a launched instance that has not registered counts as failed and is replaced.
  public var provisionTimeout: Duration
  /// A group whose launch failed waits this long, doubling up to ``backoffMax``. Source: Cluster Autoscaler, 5 to 30 min.
  public var backoffBase: Duration
  public var backoffMax: Duration

  public init(
    cooldown: Duration = .zero, stepMax: Int = 1000, provisionTimeout: Duration = .seconds(900),
    backoffBase: Duration = .seconds(300), backoffMax: Duration = .seconds(1800)
  ) {
    self.cooldown = cooldown
    self.stepMax = stepMax
    self.provisionTimeout = provisionTimeout
    self.backoffBase = backoffBase
    self.backoffMax = backoffMax
  }
}

/// Where a published metric goes; nil fields take the method's own.
public struct MetricTarget: Sendable, Hashable, Codable {
  public var namespace: String?
  public var name: String?

  public init(namespace: String? = nil, name: String? = nil) {
    self.namespace = namespace
    self.name = name
  }
}

/// How many instances a cluster should have, and how it gets there.
public struct SizingPolicy: Sendable, Hashable, Codable {
  public var method: SizingMethod
  public var act: SizingAct
  public var headroom: Headroom
  public var cpu: Threshold
  public var memory: Threshold
  /// Target of the `capacityProvider` method, in percent. Source: AWS, 1 to 100, default 100.
  public var targetCapacityPercent: Double
  public var scaleIn: ScaleInPolicy
  public var scaleOut: ScaleOutPolicy
  public var metric: MetricTarget
  /// Under `act: metric`, publish scale-in values even where no group has a verified drain hook: the published systems'
  /// behaviour, which lets Auto Scaling kill running tasks.
  public var publishesUnsafeScaleIn: Bool

  public init(
    method: SizingMethod = .packing, act: SizingAct = .desired, headroom: Headroom = Headroom(),
    cpu: Threshold = Threshold(min: 40, max: 75), memory: Threshold = Threshold(min: 40, max: 75),
    targetCapacityPercent: Double = 100, scaleIn: ScaleInPolicy = ScaleInPolicy(),
    scaleOut: ScaleOutPolicy = ScaleOutPolicy(), metric: MetricTarget = MetricTarget(),
    publishesUnsafeScaleIn: Bool = false
  ) {
    self.method = method
    self.act = act
    self.headroom = headroom
    self.cpu = cpu
    self.memory = memory
    self.targetCapacityPercent = targetCapacityPercent
    self.scaleIn = scaleIn
    self.scaleOut = scaleOut
    self.metric = metric
    self.publishesUnsafeScaleIn = publishesUnsafeScaleIn
  }
}
