internal import AWSModel

/// The desired count of one service, with how far and by what it is scaled.
final class SimScalableTarget: Ordinal {
  let ordinal: UInt64
  let arn: String
  /// `service/prod/web`.
  let resourceID: String
  let createdAt: VirtualInstant
  var minimum: Int
  var maximum: Int
  var roleARN: String
  var suspended = ApplicationAutoScaling.SuspendedState(
    dynamicScalingInSuspended: false, dynamicScalingOutSuspended: false, scheduledScalingSuspended: false)
  var tags = ResourceTags()
  /// In the order in which they were made.
  var policies: [SimServicePolicy] = []
  var actions: [SimServiceSchedule] = []
  var activities: [SimServiceActivity] = []
  /// What the last scale-out began with, and until when it cools down.
  var scaleOut: (from: Int, until: VirtualInstant)?
  var scaleInUntil: VirtualInstant?

  init(
    ordinal: UInt64, arn: String, resourceID: String, minimum: Int, maximum: Int, roleARN: String, at: VirtualInstant
  ) {
    self.ordinal = ordinal
    self.arn = arn
    self.resourceID = resourceID
    self.minimum = minimum
    self.maximum = maximum
    self.roleARN = roleARN
    createdAt = at
  }

  func clamped(_ count: Int) -> Int { min(max(count, minimum), maximum) }

  var shape: ApplicationAutoScaling.ScalableTarget {
    ApplicationAutoScaling.ScalableTarget(
      serviceNamespace: .ecs, resourceId: resourceID, scalableDimension: .ecsServiceDesiredCount, minCapacity: minimum,
      maxCapacity: maximum, roleARN: roleARN, creationTime: createdAt.date, suspendedState: suspended,
      scalableTargetARN: arn)
  }
}
