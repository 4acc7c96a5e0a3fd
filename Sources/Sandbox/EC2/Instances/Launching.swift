internal import AWSModel

/// Why EC2 launches nothing.
struct LaunchRefusal: Error {
  var code: String
  var message: String
  /// A group has written an activity about it.
  var isTold = false

  var awsError: AWSError {
    .refused(code, message, status: code == "InsufficientInstanceCapacity" ? 500 : 400)
  }
}

extension EC2World {
  /// What every launch needs, looked up, or EC2's refusal.
  func resolve(_ launch: LaunchSpecification) throws(LaunchRefusal) -> (InstanceType, MachineImage) {
    guard let type = region.sandbox.options.catalogue[launch.typeName] else {
      throw LaunchRefusal(
        code: "InvalidParameterValue", message: "Invalid value '\(launch.typeName)' for InstanceType.")
    }
    let imageID = try resolvedImage(launch.imageID)
    guard imageID.hasPrefix("ami-") else {
      throw LaunchRefusal(
        code: "InvalidAMIID.Malformed", message: "Invalid id: \"\(imageID)\" (expecting \"ami-...\")")
    }
    guard let image = image(imageID) else {
      throw LaunchRefusal(code: "InvalidAMIID.NotFound", message: "The image id '[\(imageID)]' does not exist")
    }
    guard image.architecture == type.architecture else {
      throw LaunchRefusal(
        code: "InvalidParameterValue",
        message: "The architecture '\(type.architecture)' of the specified instance type does not match the "
          + "architecture '\(image.architecture)' of the specified AMI. Specify an instance type and an AMI that have "
          + "matching architectures, and try again.")
    }
    try checkSpotRequest(launch)
    return (type, image)
  }

  /// The subnet that a launch goes to: the named one, the default one of the zone, or one drawn by lot.
  func subnet(for launch: LaunchSpecification) throws(LaunchRefusal) -> Network.Subnet {
    if let id = launch.subnetID {
      guard let subnet = network.subnet(id) else {
        throw LaunchRefusal(code: "InvalidSubnetID.NotFound", message: "The subnet ID '\(id)' does not exist")
      }
      return subnet
    }
    if let zone = launch.zone {
      guard let subnet = network.subnet(inZone: zone) else {
        throw LaunchRefusal(
          code: "InvalidParameterValue", message: "Invalid availability zone: [\(zone)]")
      }
      return subnet
    }
    let standing = network.subnets.filter { !zonesDown.contains($0.zone) }
    guard let subnet = standing.randomElement(using: &region.random[.zones]) ?? network.subnets.first else {
      throw LaunchRefusal(code: "MissingInput", message: "No subnets found for the default VPC")
    }
    return subnet
  }

  /// Launches one instance; it becomes `running` after a while.
  func launch(
    _ launch: LaunchSpecification, in subnet: Network.Subnet, reservationID: String, index: Int = 0,
    group: SimGroup? = nil
  ) throws(LaunchRefusal) -> SimEC2Instance {
    let (type, image) = try resolve(launch)
    var launch = launch
    // What a parameter names is settled at the launch: the instance keeps it, whatever the parameter says later.
    launch.imageID = image.id
    if let refusal = takeLaunchFailure(type: type, zone: subnet.zone, group: group?.name, launch) {
      throw refusal
    }
    try checkSpotPrice(launch, in: subnet.zone)
    try checkQuota(type, isSpot: launch.isSpot)
    let identity = InstanceIdentity(
      id: newID("i"), reservationID: reservationID, launchIndex: index, interfaceID: newID("eni"),
      volumes: volumes(for: launch, rootID: newID("vol")), subnet: subnet,
      privateAddress: freeAddress(in: subnet))
    let instance = SimEC2Instance(
      ordinal: nextOrdinal(), identity: identity, launch: launch, type: type, at: region.now)
    instance.group = group
    for volume in instance.volumes where !launch.volumeTags.isEmpty { otherTags[volume.id] = launch.volumeTags }
    count(instance, times: 1)
    instances.insert(instance)
    instancesByID[instance.id] = instance
    announce(instance)
    let delay = region.tuning.instanceStart.draw(&region.random[.instanceBoot])
    region.schedule(.ec2(.running(instance, generation: instance.generation)), after: delay)
    return instance
  }

  /// The injected failure that this launch meets, if any; one with a count is used up by it.
  private func takeLaunchFailure(
    type: InstanceType, zone: String, group: String?, _ launch: LaunchSpecification
  ) -> LaunchRefusal? {
    if zonesDown.contains(zone) { return refusal(.insufficientInstanceCapacity, type, zone, launch) }
    let match = launchFailures.firstIndex {
      ($0.group == nil || $0.group == group) && ($0.instanceType == nil || $0.instanceType == type.name)
        && ($0.zone == nil || $0.zone == zone) && $0.count != 0
    }
    guard let match else { return nil }
    if let count = launchFailures[match].count { launchFailures[match].count = count - 1 }
    let reason = launchFailures[match].reason
    launchFailures.removeAll { $0.count == 0 }
    return refusal(reason, type, zone, launch)
  }

  private func refusal(
    _ reason: LaunchFailure.Reason, _ type: InstanceType, _ zone: String, _ launch: LaunchSpecification
  ) -> LaunchRefusal {
    let isSpot = launch.isSpot
    switch reason {
    case .insufficientInstanceCapacity where isSpot:
      return LaunchRefusal(
        code: "InsufficientInstanceCapacity",
        message: "There is no Spot capacity available that matches your request.")
    case .vcpuLimitExceeded where isSpot: return .spotQuota
    case .insufficientInstanceCapacity:
      let others = network.subnets.map(\.zone).filter { $0 != zone && !zonesDown.contains($0) }
      return LaunchRefusal(
        code: "InsufficientInstanceCapacity",
        message: "We currently do not have sufficient \(type.name) capacity in the Availability Zone you requested "
          + "(\(zone)). Our system will be working on provisioning additional capacity. You can currently get "
          + "\(type.name) capacity by not specifying an Availability Zone in your request or choosing "
          + "\(others.joined(separator: ", ")).")
    case .vcpuLimitExceeded:
      return LaunchRefusal(
        code: "VcpuLimitExceeded",
        message: "You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance "
          + "bucket that the specified instance type belongs to. Please visit "
          + "http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.")
    case .invalidImage:
      return LaunchRefusal(
        code: "InvalidAMIID.NotFound", message: "The image id '[\(launch.imageID)]' does not exist")
    }
  }
}
