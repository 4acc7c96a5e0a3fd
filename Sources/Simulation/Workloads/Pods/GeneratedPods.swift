internal import Sandbox

/// A list of pods for those who have no recording: drawn from figures of a published production cluster (Alibaba's openb
/// trace: 8,152 pods in 103 sizes, most of them for machine learning).
public enum GeneratedPods {
  /// A size, and how many in ten thousand pods have it. The fifteen most frequent sizes of the trace make three quarters of
  /// it; the rest is drawn from ``spread``.
  private static let sizes: [(cpuMilli: Int, memoryMiB: Int, share: Int)] = [
    (3152, 5600, 1953), (11300, 49152, 1051), (11908, 47104, 954), (8000, 30517, 796), (11400, 48128, 655),
    (12500, 57344, 447), (32000, 49152, 348), (18708, 64512, 313), (9810, 41560, 239), (4000, 22888, 232),
    (4000, 15258, 223), (12000, 24576, 199), (15700, 58368, 194), (4152, 10600, 186), (12000, 16384, 121),
  ]

  /// What the other pods ask for: vCPU and the share of them that asks for it. Memory is 2 to 6 GiB for each.
  private static let spread = [1, 2, 4, 4, 6, 8, 8, 12, 14, 16, 16, 24, 32, 64]

  /// How long the shortest tenth, quarter, half … of pods lived, in seconds; between them it is drawn in proportion.
  private static let lifetimes: [(share: Double, seconds: Double)] = [
    (0, 1), (0.1, 80), (0.25, 167), (0.5, 540), (0.75, 1971), (0.9, 6568), (0.95, 16_377), (0.99, 93_426),
    (1, 12_537_496),
  ]

  /// The time in which the pods of the recording came: 149 days, nearly all in the last 31.
  private static let span = 12_901_761.0
  private static let quietShare = 0.79

  /// As many pods as asked for, in order of arrival; the same seed gives the same list.
  public static func list(count: Int = 8152, seed: UInt64) -> [RecordedPod] {
    var stream = RandomStream(seed: seed, label: "pods")
    return (0..<max(0, count)).map { _ in pod(&stream) }.sorted {
      ($0.arrival, $0.cpuMilli, $0.memoryMiB, $0.departure) < ($1.arrival, $1.cpuMilli, $1.memoryMiB, $1.departure)
    }
  }

  private static func pod(_ stream: inout RandomStream) -> RecordedPod {
    let (cpu, memory) = size(&stream)
    let life = lifetime(stream.unit())
    // A handful came while the recording was quiet.
    let isEarly = stream.unit() < 0.002
    let place = stream.unit()
    let arrival = isEarly ? place * quietShare * span : (quietShare + (1 - quietShare) * place) * span
    return RecordedPod(
      cpuMilli: cpu, memoryMiB: memory, arrival: arrival.rounded(), departure: (arrival + life).rounded())
  }

  private static func size(_ stream: inout RandomStream) -> (cpuMilli: Int, memoryMiB: Int) {
    var lot = Int(stream.unit() * 10_000)
    for size in sizes {
      lot -= size.share
      if lot < 0 { return (size.cpuMilli, size.memoryMiB) }
    }
    let cores = spread[Int(stream.unit() * Double(spread.count))]
    let perCore = 2048 + Int(stream.unit() * 9) * 512
    return (cores * 1000, cores * perCore)
  }

  private static func lifetime(_ lot: Double) -> Double {
    for (low, high) in zip(lifetimes, lifetimes.dropFirst()) where lot <= high.share {
      return low.seconds + (high.seconds - low.seconds) * (lot - low.share) / (high.share - low.share)
    }
    return lifetimes.last?.seconds ?? 0
  }
}
