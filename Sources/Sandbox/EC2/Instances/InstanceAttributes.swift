internal import AWSModel

extension EC2World {
  func describeInstanceAttribute(
    _ request: EC2.DescribeInstanceAttributeRequest
  ) throws(AWSError) -> EC2.DescribeInstanceAttributeResponse {
    let instance = try named([request.instanceId ?? ""])[0]
    var response = EC2.DescribeInstanceAttributeResponse()
    response.instanceId = instance.id
    switch request.attribute?.rawValue ?? "" {
    case "instanceType": response.instanceType = EC2.AttributeValue(value: instance.type.name)
    case "userData": response.userData = EC2.AttributeValue(value: instance.launch.userData)
    case "disableApiTermination":
      response.disableApiTermination = EC2.AttributeBooleanValue(value: instance.isProtectedFromTermination)
    case "disableApiStop": response.disableApiStop = EC2.AttributeBooleanValue(value: false)
    case "instanceInitiatedShutdownBehavior":
      response.instanceInitiatedShutdownBehavior = EC2.AttributeValue(value: "stop")
    case "rootDeviceName": response.rootDeviceName = EC2.AttributeValue(value: "/dev/xvda")
    case "ebsOptimized": response.ebsOptimized = EC2.AttributeBooleanValue(value: false)
    case "enaSupport": response.enaSupport = EC2.AttributeBooleanValue(value: true)
    case "sourceDestCheck": response.sourceDestCheck = EC2.AttributeBooleanValue(value: true)
    case "groupSet": response.groups = groupIdentifiers(instance.launch.securityGroupIDs)
    case "blockDeviceMapping": response.blockDeviceMappings = shape(instance).blockDeviceMappings
    case "kernel", "ramdisk", "productCodes", "sriovNetSupport", "enclaveOptions": break
    default:
      throw .refused(
        "InvalidParameterValue", "Value (\(request.attribute?.rawValue ?? "")) for parameter attribute is invalid.")
    }
    return response
  }

  func modifyInstanceAttribute(
    _ request: EC2.ModifyInstanceAttributeRequest
  ) throws(AWSError) -> EC2.ModifyInstanceAttributeResponse {
    let instance = try named([request.instanceId ?? ""])[0]
    guard let protection = request.disableApiTermination?.value else {
      throw .refused("UnsupportedOperation", "Only disableApiTermination can be modified.")
    }
    try checkDryRun(request.dryRun)
    instance.isProtectedFromTermination = protection
    return EC2.ModifyInstanceAttributeResponse()
  }
}
