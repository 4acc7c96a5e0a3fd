internal import AWSModel

/// A scaling policy of a group.
struct SimPolicy {
  enum Kind: String {
    case simple = "SimpleScaling"
    case step = "StepScaling"
    case targetTracking = "TargetTrackingScaling"
  }

  /// What a target tracking policy last asked for when its low alarm rang.
  struct ScaleInWish {
    var at: VirtualInstant
    var desired: Int
  }

  var name: String
  var arn: String
  var kind: Kind
  /// As the caller put it: what DescribePolicies shows.
  var request: AutoScaling.PutScalingPolicyRequest
  /// The alarms that a target tracking policy made for itself.
  var alarms: [AutoScaling.Alarm] = []
  var wish: ScaleInWish?

  var isEnabled: Bool { request.enabled ?? true }

  /// Whether a target tracking policy takes part in scaling in.
  var scalesIn: Bool {
    kind == .targetTracking && isEnabled && request.targetTrackingConfiguration?.disableScaleIn != true
  }
}

/// The pause after a simple scaling policy: it begins when what the policy set off has ended.
struct SimpleCooldown {
  var seconds: Int
  /// Nil while instances are still coming or going.
  var endsAt: VirtualInstant?
}
