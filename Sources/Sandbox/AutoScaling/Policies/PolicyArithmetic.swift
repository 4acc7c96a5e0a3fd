internal import AWSModel

/// What a scaling policy's numbers make of a capacity. Source: "Step and simple scaling policies".
enum PolicyArithmetic {
  /// The capacity after an adjustment, before the group's bounds.
  ///
  /// Parts of an instance are dropped; between nothing and one they count as one. `magnitude` is the least change of a
  /// percentage.
  static func adjusted(_ capacity: Int, by adjustment: Int, type: String, magnitude: Int?) -> Int {
    switch type {
    case "ExactCapacity": return adjustment
    case "PercentChangeInCapacity":
      let change = Double(capacity) * Double(adjustment) / 100
      var whole = Int(change.rounded(.towardZero))
      if change > 0, whole == 0 { whole = 1 }
      if change < 0, whole == 0 { whole = -1 }
      if let magnitude, abs(whole) < magnitude, adjustment != 0 { whole = adjustment > 0 ? magnitude : -magnitude }
      return capacity + whole
    default: return capacity + adjustment
    }
  }

  /// The step that a metric's distance from the alarm's threshold falls into: bounds above the threshold include their
  /// lower end, those below it their upper end.
  static func step(_ steps: [AutoScaling.StepAdjustment], breach: Double) -> AutoScaling.StepAdjustment? {
    steps.first { step in
      let lower = step.metricIntervalLowerBound ?? -.infinity
      let upper = step.metricIntervalUpperBound ?? .infinity
      let isBelow = upper <= 0
      return isBelow ? breach > lower && breach <= upper : breach >= lower && breach < upper
    }
  }

  /// The capacity at which a metric that shrinks as capacity grows would meet its target.
  static func tracked(_ capacity: Int, metric: Double, target: Double) -> Int {
    guard target > 0 else { return capacity }
    return Int((Double(capacity) * metric / target - 1e-9).rounded(.up))
  }
}
