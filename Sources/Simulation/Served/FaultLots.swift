internal import Sandbox

/// Draws the faults of calls from a stream for each kind, so that one kind does not change when another comes or goes.
struct FaultLots {
  private let mix: FaultMix
  private var streams: [FaultKind: RandomStream] = [:]
  private var amounts: RandomStream

  init(_ mix: FaultMix, seed: UInt64) {
    self.mix = mix
    amounts = RandomStream(seed: seed, label: "fault amounts")
    for kind in mix.keys { streams[kind] = RandomStream(seed: seed, label: "fault \(kind.rawValue)") }
  }

  /// Whether this fault hits this call. One that is switched off draws no lot.
  mutating func hits(_ kind: FaultKind) -> Bool {
    guard let rate = mix[kind] else { return false }
    return (streams[kind]?.unit() ?? 1) < rate
  }

  mutating func share() -> Double { amounts.unit() }

  mutating func duration(_ seconds: ClosedRange<Double>) -> Duration {
    .seconds(seconds.lowerBound + amounts.unit() * (seconds.upperBound - seconds.lowerBound))
  }
}
