internal import AWSModel

/// EC2 takes Spot instances back: first a recommendation to rebalance, then two minutes' warning, then the end. Source:
/// "Spot Instance interruptions".
extension EC2World {
  /// Says that an instance is at elevated risk of interruption.
  func recommendRebalance(_ instance: SimEC2Instance) {
    guard instance.isSpot, instance.state == .running, instance.rebalanceRecommendedAt == nil else { return }
    instance.rebalanceRecommendedAt = region.now
    region.emit(
      BusEvent(
        source: "aws.ec2", detailType: "EC2 Instance Rebalance Recommendation", resources: [spotResource(instance)],
        detail: .object(["instance-id": .string(instance.id)])))
    region.publish(.spotNotice(instance))
    region.autoScaling.rebalanceRecommended(instance)
  }

  /// Gives an instance its two minutes. The recommendation comes with the warning where none came before.
  func interrupt(_ instance: SimEC2Instance) {
    guard instance.isSpot, instance.state == .running, instance.interruption == nil else { return }
    recommendRebalance(instance)
    let behaviour = instance.launch.spotInterruptionBehaviour
    instance.interruption = SpotInterruption(
      action: behaviour, noticedAt: region.now, actsAt: region.now.advanced(by: region.tuning.spotNotice))
    region.emit(
      BusEvent(
        source: "aws.ec2", detailType: "EC2 Spot Instance Interruption Warning", resources: [spotResource(instance)],
        detail: .object(["instance-id": .string(instance.id), "instance-action": .string(behaviour)])))
    region.publish(.spotNotice(instance))
    region.ecs.spotInstanceIsReclaimed(instance)
    region.schedule(
      .ec2(.reclaim(instance, generation: instance.generation)), after: region.tuning.spotNotice)
  }

  /// The two minutes are over.
  func reclaim(_ instance: SimEC2Instance) {
    guard instance.state == .running else { return }
    if instance.interruption?.action == "stop" || instance.interruption?.action == "hibernate" {
      stop(instance, reason: "Server.SpotInstanceStop", as: .spot)
    } else {
      terminate(instance, reason: "Server.SpotInstanceTermination", as: .spot)
    }
  }

  /// The resource of Spot events names the zone and no account.
  private func spotResource(_ instance: SimEC2Instance) -> String {
    "arn:\(region.partition):ec2:\(instance.zone):instance/\(instance.id)"
  }

  /// Has a running Spot instance face its risk in an hour, where interruptions come by themselves.
  func planInterruption(_ instance: SimEC2Instance) {
    guard instance.isSpot, region.tuning.spotInterruptionsPerHour > 0 else { return }
    region.schedule(
      .ec2(.interrupt(instance, generation: instance.generation)), after: .hours(1), isRecurring: true)
  }

  /// Each hour of its life a Spot instance runs the same risk.
  func runRisk(_ instance: SimEC2Instance) {
    guard instance.state == .running, instance.interruption == nil else { return }
    if region.random[.spot].unit() < region.tuning.spotInterruptionsPerHour {
      interrupt(instance)
    } else {
      planInterruption(instance)
    }
  }
}

/// The end of a Spot instance, as its metadata announce it.
struct SpotInterruption: Hashable {
  /// `terminate`, `stop` or `hibernate`.
  var action: String
  var noticedAt: VirtualInstant
  var actsAt: VirtualInstant
}
