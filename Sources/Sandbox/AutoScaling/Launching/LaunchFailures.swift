internal import AWSModel

/// What becomes of launches that EC2 refuses: an activity that says why, another try after a while, and after a day of
/// nothing but failures the end of trying. Source: "Suspend and resume Amazon EC2 Auto Scaling processes".
extension AutoScalingWorld {
  /// Writes a failed activity. Without a subnet the round of launches ends, and another is planned.
  func fail(_ group: SimGroup, _ refusal: LaunchRefusal, before: Int, _ subnet: Network.Subnet? = nil) {
    if !refusal.isTold {
      writeFailure(group, refusal, cause: launchCause(group, before: before), subnet)
    }
    if let subnet, refusal.isLackOfCapacity { block(subnet.zone, group) }
    guard subnet == nil else { return }
    group.launchAttempt += 1
    group.failingSince = group.failingSince ?? region.now
    suspendHopeless(group)
    region.schedule(
      .autoScaling(.retryLaunch(group, attempt: group.launchAttempt)), after: region.tuning.launchRetry,
      isRecurring: true)
  }

  func writeFailure(_ group: SimGroup, _ refusal: LaunchRefusal, cause: String, _ subnet: Network.Subnet?) {
    let end = refusal.message.hasSuffix(".") ? "" : "."
    let message = "\(refusal.message)\(end) Launching EC2 instance failed."
    let id = begin(
      group, "Launching a new EC2 instance.  Status Reason: \(message)", cause: cause, zone: subnet?.zone ?? "",
      subnet: subnet?.id ?? "")
    finish(group, id, status: "Failed", message: message)
    announce(.launchFailed, id, group, instance: nil)
  }

  /// A zone without capacity is not tried again for balance's sake for a while.
  func block(_ zone: String, _ group: SimGroup) {
    guard (group.blockedZones[zone] ?? region.now) <= region.now else { return }
    let until = region.now.advanced(by: region.tuning.zoneRetry)
    group.blockedZones[zone] = until
    region.schedule(.autoScaling(.look(group)), at: until, isRecurring: true)
  }

  /// AWS stops a group that has launched nothing for a day.
  private func suspendHopeless(_ group: SimGroup) {
    guard let since = group.failingSince, region.now - since >= region.tuning.administrativeSuspension,
      group.members.isEmpty
    else { return }
    group.suspended["Launch"] = "Administratively suspended at \(region.now.iso8601)"
  }
}

extension LaunchRefusal {
  /// The same, as the activities of a group tell it. One with a mixed instances policy launches through EC2 Fleet, which names
  /// the market and the code, and has words of its own for Spot capacity that is not there.
  func inWords(of group: SimGroup, isSpot: Bool) -> LaunchRefusal {
    guard case .mixed = group.launch else { return self }
    var (code, text) = (code, message)
    if isSpot, code == "InsufficientInstanceCapacity" {
      code = "UnfulfillableCapacity"
      text = "Unable to fulfill capacity due to your request configuration. Please adjust your request and try again."
    }
    var result = self
    let end = text.hasSuffix(".") ? "" : "."
    result.message = "Could not launch \(isSpot ? "Spot" : "On-Demand") Instances. \(code) - \(text)\(end)"
    return result
  }

  /// The same, after its activity was written.
  var told: LaunchRefusal {
    var result = self
    result.isTold = true
    return result
  }

  /// Whether another pool of instances may have what this one lacks.
  var isLackOfCapacity: Bool {
    code == "InsufficientInstanceCapacity" || code == "UnfulfillableCapacity" || code == "MaxSpotInstanceCountExceeded"
      || code == "Unsupported" || code == "SpotMaxPriceTooLow"
  }
}
