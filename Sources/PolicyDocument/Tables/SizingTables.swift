internal import ClusterModel

enum SizingTables {
  static let week: ClosedRange<Duration> = .zero ... .seconds(7 * 86400)

  static let headroom = ObjectTable<Headroom>(
    "'headroom'",
    [
      .integer(
        "largestTasks", \.largestTasks, 0...10_000,
        "Room for this many more of the largest task; the scalabilityIndex of largestContainer."),
      .percent("percent", \.percent, 0...1000, "A share of what tasks reserve, kept free."),
      .integer("cpuUnits", \.cpuUnits, 0...100_000_000, "CPU units that are kept free at least; 1024 are one vCPU."),
      .integer("memoryMiB", \.memoryMiB, 0...100_000_000, "Memory that is kept free at least, in MiB."),
    ])

  static let threshold = ObjectTable<Threshold>(
    "a threshold",
    [
      .percent("min", \.min, 0...100, "At or below this the cluster may shrink."),
      .percent("max", \.max, 0...100, "At or above this the cluster grows."),
    ]
  ) { threshold, marks, faults in
    guard threshold.min >= threshold.max else { return }
    faults.add(
      marks[marks.has("min") ? "min" : "max"],
      "'min' (\(text(threshold.min))) must be below 'max' (\(text(threshold.max)))")
  }

  /// The two thresholds of a sizing policy, which keeps them apart.
  struct Thresholds: Sendable {
    var cpu: Threshold
    var memory: Threshold
  }

  static let thresholds = ObjectTable<Thresholds>(
    "'thresholds'",
    [
      .object(
        "cpu", \.cpu, threshold, defaults: SizingPolicy().cpu, "Bounds of the CPU percentage, reserved or in use."),
      .object(
        "memory", \.memory, threshold, defaults: SizingPolicy().memory, "Bounds of the memory percentage, reserved."),
    ])

  static let scaleIn = ObjectTable<ScaleInPolicy>(
    "'scaleIn'",
    [
      .flag("enabled", \.isEnabled, "Whether the cluster may shrink at all."),
      .duration("after", \.after, week, "How long an instance must have been unneeded without a break."),
      .duration("cooldown", \.cooldown, week, "How long after any growth or shrinking the next shrinking may come."),
      .allowance("stepMax", \.stepMax, "How much of the cluster may begin to leave in one pass."),
    ])

  /// How a group is left alone after failed launches.
  struct Backoff: Sendable {
    var base: Duration
    var max: Duration
  }

  static let backoff = ObjectTable<Backoff>(
    "'backoff'",
    [
      .duration("base", \.base, .seconds(1) ... .seconds(86400), "After the first failed launch."),
      .duration("max", \.max, .seconds(1) ... .seconds(86400), "Doubling ends here."),
    ]
  ) { backoff, marks, faults in
    guard backoff.base > backoff.max else { return }
    faults.add(
      marks[marks.has("base") ? "base" : "max"],
      "'base' (\(DurationText.format(backoff.base))) must not be above 'max' (\(DurationText.format(backoff.max)))")
  }

  static let scaleOut = ObjectTable<ScaleOutPolicy>(
    "'scaleOut'",
    [
      .duration("cooldown", \.cooldown, week, "How long after growth the next growth may come."),
      .integer("stepMax", \.stepMax, 1...10_000, "At most so many instances more in one pass."),
      .duration(
        "provisionTimeout", \.provisionTimeout, .seconds(60) ... .seconds(86400),
        "After this long an instance that has not registered counts as failed and is replaced."),
      .object(
        "backoff", \.backoff, backoff, defaults: ScaleOutPolicy().backoff,
        "How long a group is left alone after failed launches."),
    ])

  static let metric = ObjectTable<MetricTarget>(
    "'metric'",
    [
      .text("namespace", \.namespace, .namespace, "Where the metric goes; by default the method's own namespace."),
      .text("name", \.name, .metric, "What it is called; by default the method's own name."),
    ])

  static let sizing = ObjectTable<SizingPolicy>(
    "'sizing'",
    [
      .choice("method", \.method, "Which method sizes the cluster."),
      .choice(
        "act", \.act,
        "desired: desired capacities are raised and named instances removed; metric: the method's metric is published."),
      .object("headroom", \.headroom, headroom, defaults: Headroom(), "Room that is kept free beyond what tasks need."),
      .object(
        "thresholds", \.thresholds, thresholds, defaults: SizingPolicy().thresholds,
        "Bounds for reservation and utilization."),
      .percent(
        "targetCapacity", \.targetCapacityPercent, 1...100, "The target of capacityProvider, as AWS's managed scaling."),
      .object("scaleIn", \.scaleIn, scaleIn, defaults: ScaleInPolicy(), "How and how fast the cluster may shrink."),
      .object("scaleOut", \.scaleOut, scaleOut, defaults: ScaleOutPolicy(), "How and how fast the cluster may grow."),
      .object("metric", \.metric, metric, defaults: MetricTarget(), "Where a published metric goes."),
      .flag(
        "publishUnsafeScaleIn", \.publishesUnsafeScaleIn,
        "Under act: metric, publish scale-in values even where no drain hook holds what Auto Scaling picks."),
    ])

  private static func text(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}

extension SizingPolicy {
  fileprivate var thresholds: SizingTables.Thresholds {
    get { SizingTables.Thresholds(cpu: cpu, memory: memory) }
    set { (cpu, memory) = (newValue.cpu, newValue.memory) }
  }
}

extension ScaleOutPolicy {
  fileprivate var backoff: SizingTables.Backoff {
    get { SizingTables.Backoff(base: backoffBase, max: backoffMax) }
    set { (backoffBase, backoffMax) = (newValue.base, newValue.max) }
  }
}
