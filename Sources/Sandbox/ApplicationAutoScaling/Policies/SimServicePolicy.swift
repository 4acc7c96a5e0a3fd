internal import AWSModel

/// A scaling policy of a service.
final class SimServicePolicy {
  enum Rule {
    case step(ApplicationAutoScaling.StepScalingPolicyConfiguration)
    case targetTracking(ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration)
  }

  let name: String
  let arn: String
  let createdAt: VirtualInstant
  var rule: Rule
  /// The alarms that a target tracking policy owns: the high one first.
  var alarmNames: [String] = []
  /// For the names of the alarms.
  let identifiers: (high: String, low: String)

  init(name: String, arn: String, rule: Rule, identifiers: (high: String, low: String), at: VirtualInstant) {
    self.name = name
    self.arn = arn
    self.rule = rule
    self.identifiers = identifiers
    createdAt = at
  }

  var isTargetTracking: Bool { if case .targetTracking = rule { true } else { false } }
}

/// What a policy makes of a count.
struct StepRule {
  /// The step for a metric that is so far from the threshold: bounds belong to the step that lies further out. Source:
  /// StepAdjustment.
  static func adjustment(
    _ steps: [ApplicationAutoScaling.StepAdjustment], distance: Double
  ) -> Int? {
    for step in steps {
      let lower = step.metricIntervalLowerBound ?? -.infinity
      let upper = step.metricIntervalUpperBound ?? .infinity
      let isInside =
        distance >= 0 && lower >= 0 || upper == .infinity
        ? distance >= lower && distance < upper : distance > lower && distance <= upper
      if isInside { return step.scalingAdjustment }
    }
    return nil
  }

  /// Percentages are rounded toward zero beyond one and away from it below. Source: "Step scaling policies".
  static func count(
    from current: Int, by adjustment: Int, _ type: ApplicationAutoScaling.AdjustmentType?, minimumMagnitude: Int?
  ) -> Int {
    switch type?.rawValue {
    case "ExactCapacity": return adjustment
    case "PercentChangeInCapacity":
      let exact = Double(current) * Double(adjustment) / 100
      var change = Int(exact)
      if change == 0, exact != 0 { change = exact > 0 ? 1 : -1 }
      if let magnitude = minimumMagnitude, abs(change) < magnitude, adjustment != 0 {
        change = adjustment > 0 ? magnitude : -magnitude
      }
      return current + change
    default: return current + adjustment
    }
  }
}
