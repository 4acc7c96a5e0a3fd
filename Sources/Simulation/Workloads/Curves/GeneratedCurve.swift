internal import Sandbox

/// A curve for those who have no recording: two weeks of days that rise and fall, weaker weekends, noise, some spikes.
public enum GeneratedCurve {
  private static let step = 300.0
  private static let days = 14.0

  /// The same seed and name give the same curve.
  public static func make(name: String, seed: UInt64) -> RecordedCurve {
    var stream = RandomStream(seed: seed, label: "curve/\(name)")
    let busyHour = 8 + stream.unit() * 12
    let depth = 0.5 + stream.unit() * 0.4
    let noise = 0.02 + stream.unit() * 0.06
    var spike = 0.0
    var points: [(seconds: Double, value: Double)] = []
    for index in 0..<Int(days * 86_400 / step) {
      let seconds = Double(index) * step
      // A spike about every other day, dying away within the hour.
      if stream.unit() < step / (2 * 86_400) { spike = 0.3 + stream.unit() * 0.5 }
      spike *= 0.75
      let weekday = Int(seconds / 86_400) % 7
      let strength = weekday < 5 ? 1 : 0.7
      let wave = 0.5 + 0.5 * triangleWave(hours: seconds / 3600 - busyHour)
      let base = (1 - depth) + depth * wave * strength
      points.append((seconds, base + spike + noise * (stream.unit() + stream.unit() - 1)))
    }
    return RecordedCurve(name: name, points: points)
  }

  /// 1 at hour 0, -1 twelve hours later, rounded at both ends; only additions and products, so that every machine draws
  /// the same.
  private static func triangleWave(hours: Double) -> Double {
    let place = hours / 24 - (hours / 24).rounded(.down)
    let line = 1 - 4 * min(place, 1 - place)
    return line * (1.5 - 0.5 * line * line)
  }
}
