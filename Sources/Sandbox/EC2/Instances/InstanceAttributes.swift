internal import AWSModel
internal import FoundationEssentials

extension EC2World {
  func describeInstanceAttribute(
    _ request: EC2.DescribeInstanceAttributeRequest
  ) throws(AWSError) -> EC2.DescribeInstanceAttributeResponse {
    let instance = try named([request.instanceId ?? ""])[0]
    try checkDryRun(request.dryRun)
    var response = EC2.DescribeInstanceAttributeResponse()
    response.instanceId = instance.id
    func flag(_ value: Bool) -> EC2.AttributeBooleanValue { EC2.AttributeBooleanValue(value: value) }
    switch request.attribute?.rawValue ?? "" {
    case "instanceType": response.instanceType = EC2.AttributeValue(value: instance.type.name)
    case "userData": response.userData = EC2.AttributeValue(value: instance.launch.userData)
    case "disableApiTermination": response.disableApiTermination = flag(instance.isProtectedFromTermination)
    case "disableApiStop": response.disableApiStop = flag(instance.isProtectedFromStop)
    case "instanceInitiatedShutdownBehavior":
      response.instanceInitiatedShutdownBehavior = EC2.AttributeValue(value: instance.shutdownBehaviour)
    case "rootDeviceName": response.rootDeviceName = EC2.AttributeValue(value: "/dev/xvda")
    case "ebsOptimized": response.ebsOptimized = flag(instance.launch.ebsOptimized)
    case "enaSupport": response.enaSupport = flag(true)
    case "sourceDestCheck": response.sourceDestCheck = flag(instance.checksSourceAndDestination)
    case "enclaveOptions": response.enclaveOptions = EC2.EnclaveOptions(enabled: false)
    case "groupSet": response.groups = groupIdentifiers(instance.launch.securityGroupIDs)
    case "blockDeviceMapping": response.blockDeviceMappings = shape(instance).blockDeviceMappings
    case "productCodes": response.productCodes = []
    case "kernel", "ramdisk", "sriovNetSupport": break
    default:
      throw .refused(
        "InvalidParameterValue", "Value (\(request.attribute?.rawValue ?? "")) for parameter attribute is invalid.")
    }
    return response
  }

  /// Changes one attribute; some only while the instance is stopped. Source: ModifyInstanceAttribute.
  func modifyInstanceAttribute(
    _ request: EC2.ModifyInstanceAttributeRequest
  ) throws(AWSError) -> EC2.ModifyInstanceAttributeResponse {
    let instance = try named([request.instanceId ?? ""])[0]
    try checkDryRun(request.dryRun)
    if let protection = flag("disableApiTermination", request.disableApiTermination, request) {
      instance.isProtectedFromTermination = protection
    } else if let protection = flag("disableApiStop", request.disableApiStop, request) {
      instance.isProtectedFromStop = protection
    } else if let checks = flag("sourceDestCheck", request.sourceDestCheck, request) {
      instance.checksSourceAndDestination = checks
    } else if let groups = request.groups, !groups.isEmpty {
      for id in groups where !network.hasGroup(id) {
        throw .refused("InvalidGroup.NotFound", "The security group '\(id)' does not exist")
      }
      instance.launch.securityGroupIDs = groups
    } else if let behaviour = text(
      "instanceInitiatedShutdownBehavior", request.instanceInitiatedShutdownBehavior, request)
    {
      guard behaviour == "stop" || behaviour == "terminate" else {
        throw .refused(
          "InvalidParameterValue",
          "Value (\(behaviour)) for parameter instanceInitiatedShutdownBehavior is invalid.")
      }
      instance.shutdownBehaviour = behaviour
    } else {
      try modifyStopped(instance, request)
    }
    return EC2.ModifyInstanceAttributeResponse()
  }

  private func modifyStopped(
    _ instance: SimEC2Instance, _ request: EC2.ModifyInstanceAttributeRequest
  ) throws(AWSError) {
    let name = text("instanceType", request.instanceType, request)
    let userData = request.userData?.value
    let optimized = flag("ebsOptimized", request.ebsOptimized, request)
    guard name != nil || userData != nil || optimized != nil else {
      throw .refused("UnsupportedOperation", "The requested attribute cannot be modified.")
    }
    guard instance.state == .stopped else {
      throw .refused("IncorrectInstanceState", "The instance '\(instance.id)' is not in the 'stopped' state.")
    }
    if let name {
      guard let type = region.sandbox.options.catalogue[name] else {
        throw .refused("InvalidInstanceAttributeValue", "Invalid value '\(name)' for InstanceType.")
      }
      instance.become(type)
    }
    if let userData { instance.launch.userData = Data(userData).base64EncodedString() }
    if let optimized { instance.launch.ebsOptimized = optimized }
  }

  /// A flag in its own parameter, or as attribute and value.
  private func flag(
    _ name: String, _ own: EC2.AttributeBooleanValue?, _ request: EC2.ModifyInstanceAttributeRequest
  ) -> Bool? {
    own?.value ?? (request.attribute?.rawValue == name ? request.value == "true" : nil)
  }

  private func text(
    _ name: String, _ own: EC2.AttributeValue?, _ request: EC2.ModifyInstanceAttributeRequest
  ) -> String? {
    own?.value ?? (request.attribute?.rawValue == name ? request.value : nil)
  }
}
