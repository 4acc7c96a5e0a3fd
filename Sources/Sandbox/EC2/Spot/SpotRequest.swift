internal import AWSModel

/// The request that a Spot instance is the answer to. What it says of itself follows from its instance.
struct SpotRequest: Hashable {
  /// For example `sir-3e7a9b10`.
  var id: String
  var isCancelled = false

  init(instance: String) {
    var stream = RandomStream(seed: 0, label: "spot/\(instance)")
    id = "sir-\(stream.hexadecimal(8))"
  }
}

extension EC2World {
  /// What EC2 takes for a Spot instance: one that is to be stopped and not ended has a persistent request, and the other way
  /// round. Source: SpotMarketOptions.
  func checkSpotRequest(_ launch: LaunchSpecification) throws(LaunchRefusal) {
    guard launch.isSpot else { return }
    let kind = launch.spotRequestType ?? "one-time"
    let behaviour = launch.spotInterruptionBehaviour
    guard kind != "one-time" || behaviour == "terminate" else {
      throw LaunchRefusal(
        code: "InvalidParameterCombination",
        message: "The request with type 'one-time' is not supported when instanceInterruptionBehavior is set to "
          + "'\(behaviour)'.")
    }
    guard kind != "persistent" || behaviour != "terminate" else {
      throw LaunchRefusal(
        code: "InvalidParameterCombination",
        message: "The terminate InstanceInterruptionBehavior is not supported when requestType is set to persistent.")
    }
  }
}

extension SimEC2Instance {
  /// Whether its request lasts beyond it, so that it can be stopped.
  var isPersistentSpot: Bool { isSpot && launch.spotInterruptionBehaviour != "terminate" }

  /// The state of its Spot request. Source: "Spot request states".
  var spotRequestState: EC2.SpotInstanceState {
    if spotRequest?.isCancelled == true { return .cancelled }
    return switch state {
    case .terminated, .shuttingDown: .closed
    case .stopping, .stopped: interruption == nil ? .disabled : .open
    case .pending, .running: .active
    }
  }

  /// How its Spot request stands. Source: "Get the status of a Spot Instance request".
  var spotRequestStatus: (code: String, message: String) {
    // Whoever ends it within the notice has ended it.
    let isTaken = interruption != nil && stateReason?.code != StateChangeOrigin.user.code
    switch state {
    case .pending, .running:
      if spotRequest?.isCancelled == true {
        return (
          "request-canceled-and-instance-running",
          "Your Spot request is canceled, but your instance from this request is still running."
        )
      }
      guard let interruption else { return ("fulfilled", "Your Spot request is fulfilled.") }
      return interruption.action == "terminate"
        ? ("marked-for-termination", "Your instance is marked for termination.")
        : ("marked-for-stop", "Your instance is marked for stop.")
    case .stopping, .stopped:
      return isTaken
        ? ("instance-stopped-no-capacity", "Your instance was stopped because there is no available Spot capacity.")
        : ("instance-stopped-by-user", "Your instance was stopped by you.")
    case .shuttingDown, .terminated:
      return isTaken
        ? ("instance-terminated-no-capacity", "Your instance was terminated as there is no available Spot capacity.")
        : ("instance-terminated-by-user", "Your Spot instance was terminated by you.")
    }
  }
}
