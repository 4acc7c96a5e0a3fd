internal import AWSModel

/// TerminateInstances, StopInstances, StartInstances, RebootInstances: safe to repeat, answered with old and new state.
extension EC2World {
  func terminateInstances(_ request: EC2.TerminateInstancesRequest) throws(AWSError) -> EC2.TerminateInstancesResponse {
    let targets = try named(required(request.instanceIds))
    if let held = targets.first(where: \.isProtectedFromTermination) {
      throw .refused(
        "OperationNotPermitted",
        "The instance '\(held.id)' may not be terminated. Modify its 'disableApiTermination' instance attribute and "
          + "try again.")
    }
    try checkDryRun(request.dryRun)
    return EC2.TerminateInstancesResponse(terminatingInstances: change(targets) { terminate($0) })
  }

  func stopInstances(_ request: EC2.StopInstancesRequest) throws(AWSError) -> EC2.StopInstancesResponse {
    let targets = try named(required(request.instanceIds))
    try refuse(targets, in: [.shuttingDown, .terminated], verb: "stopped")
    if let held = targets.first(where: \.isProtectedFromStop) {
      throw .refused(
        "OperationNotPermitted",
        "The instance '\(held.id)' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.")
    }
    if let spot = targets.first(where: { $0.isSpot && !$0.isPersistentSpot }) {
      throw .refused(
        "UnsupportedOperation",
        "You can't stop the Spot Instance '\(spot.id)' because it is associated with a one-time Spot Instance request. "
          + "You can only stop Spot Instances associated with persistent Spot Instance requests.")
    }
    let hibernates = request.hibernate == true
    if hibernates, let other = targets.first(where: { !$0.launch.hibernates }) {
      throw .refused(
        "UnsupportedHibernationConfiguration",
        "The instance '\(other.id)' is not enabled for hibernation.")
    }
    try checkDryRun(request.dryRun)
    return EC2.StopInstancesResponse(
      stoppingInstances: change(targets) { stop($0, as: hibernates ? .hibernation : .user) })
  }

  func startInstances(_ request: EC2.StartInstancesRequest) throws(AWSError) -> EC2.StartInstancesResponse {
    let targets = try named(required(request.instanceIds))
    try refuse(targets, in: [.shuttingDown, .terminated, .stopping], verb: "started")
    try checkDryRun(request.dryRun)
    return EC2.StartInstancesResponse(startingInstances: change(targets) { start($0) })
  }

  func rebootInstances(_ request: EC2.RebootInstancesRequest) throws(AWSError) -> EC2.RebootInstancesResponse {
    let targets = try named(required(request.instanceIds))
    try refuse(targets, in: [.shuttingDown, .terminated, .stopping, .stopped], verb: "rebooted")
    try checkDryRun(request.dryRun)
    for target in targets { region.ecs.hostReboots(target) }
    return EC2.RebootInstancesResponse()
  }

  private func required(_ ids: [String]?) throws(AWSError) -> [String] {
    guard let ids, !ids.isEmpty else {
      throw .refused("MissingParameter", "The request must contain the parameter InstanceId")
    }
    return ids
  }

  private func refuse(_ targets: [SimEC2Instance], in states: [EC2State], verb: String) throws(AWSError) {
    guard let wrong = targets.first(where: { states.contains($0.state) }) else { return }
    throw .refused(
      "IncorrectInstanceState",
      "The instance '\(wrong.id)' is not in a state from which it can be \(verb).")
  }

  private func change(
    _ targets: [SimEC2Instance], _ body: (SimEC2Instance) -> Void
  ) -> [EC2.InstanceStateChange] {
    targets.map { target in
      let before = stateShape(target.state)
      body(target)
      return EC2.InstanceStateChange(
        instanceId: target.id, currentState: stateShape(target.state), previousState: before)
    }
  }
}
