/// A range of durations and how they lie in it: between `least` and `most`, most often about `typical`.
///
/// A triangular distribution: enough to keep things from happening in step, and computed with nothing but a square
/// root, so that every machine draws the same.
public struct Spread: Sendable, Hashable {
  public var least: Duration
  public var typical: Duration
  public var most: Duration

  public init(_ least: Duration, _ typical: Duration, _ most: Duration) {
    self.least = least
    self.typical = max(least, typical)
    self.most = max(self.typical, most)
  }

  /// Always the same duration.
  public static func fixed(_ duration: Duration) -> Spread { Spread(duration, duration, duration) }

  /// From `least` to `most` seconds, most often about `typical` seconds.
  public static func seconds(_ least: Double, _ typical: Double, _ most: Double) -> Spread {
    Spread(.seconds(least), .seconds(typical), .seconds(most))
  }

  /// Draws a duration, in whole microseconds.
  public func draw(_ stream: inout RandomStream) -> Duration {
    let low = Double(least.wholeMicroseconds)
    let high = Double(most.wholeMicroseconds)
    if high <= low { return least }
    let peak = (Double(typical.wholeMicroseconds) - low) / (high - low)
    let unit = stream.unit()
    let place = unit < peak ? (unit * peak).squareRoot() : 1 - ((1 - unit) * (1 - peak)).squareRoot()
    return .microseconds(Int64(low + place * (high - low)))
  }
}
