internal import Sandbox

/// A service whose desired count follows a curve.
public struct CurveService: Sendable, Hashable {
  public var name: String
  public var cpuUnits: Int
  public var memoryMiB: Int
  public var demand: Demand
}

/// Services that follow recorded curves, each at a phase, height and size of its own.
public enum CurveWorkload {
  /// What real services ask for: units of CPU and MiB of memory for a task.
  private static let sizes: [(cpuUnits: Int, memoryMiB: Int)] = [
    (256, 512), (512, 1024), (512, 2048), (1024, 2048), (1024, 4096), (2048, 4096), (256, 1024), (768, 3072),
  ]

  /// `count` services over `span`; the same curves and seed give the same services.
  ///
  /// - Parameters:
  ///   - pace: how often a desired count follows its curve.
  ///   - peak: the greatest desired count that a service may have.
  public static func services(
    along curves: [RecordedCurve], count: Int = 12, over span: Duration, every pace: Duration = .seconds(300),
    peak: Int = 40, seed: UInt64
  ) -> [CurveService] {
    guard !curves.isEmpty else { return [] }
    var stream = RandomStream(seed: seed, label: "curve services")
    return (0..<max(0, count)).map { index in
      let curve = curves[index % curves.count]
      let size = sizes[Int(stream.unit() * Double(sizes.count))]
      let high = max(4, Int((0.25 + 0.75 * stream.unit()) * Double(peak)))
      let low = max(2, high / 8)
      let phase = stream.unit() * curve.length.secondsValue
      return CurveService(
        name: name(index), cpuUnits: size.cpuUnits, memoryMiB: size.memoryMiB,
        demand: demand(curve, phase: phase, from: low, to: high, over: span, every: pace))
    }
  }

  private static func demand(
    _ curve: RecordedCurve, phase: Double, from low: Int, to high: Int, over span: Duration, every pace: Duration
  ) -> Demand {
    var steps: [DemandStep] = []
    var at = Duration.zero
    while at <= span {
      let level = curve.level(at: phase + at.secondsValue)
      steps.append(DemandStep(at: at, count: low + Int((level * Double(high - low)).rounded())))
      at += max(.seconds(1), pace)
    }
    return Demand(steps)
  }

  private static let names = [
    "web", "api", "search", "checkout", "auth", "images", "mail", "reports", "cart", "feed", "billing", "geo",
  ]

  private static func name(_ index: Int) -> String {
    let round = index / names.count
    return names[index % names.count] + (round == 0 ? "" : "-\(round + 1)")
  }
}
