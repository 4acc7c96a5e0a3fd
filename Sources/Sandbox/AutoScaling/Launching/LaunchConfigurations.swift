internal import AWSModel

extension AutoScalingWorld {
  func createLaunchConfiguration(
    _ request: AutoScaling.CreateLaunchConfigurationRequest
  ) throws(AWSError) -> AutoScaling.CreateLaunchConfigurationResponse {
    let name = request.launchConfigurationName ?? ""
    guard configurations[name] == nil else {
      throw AutoScaling.Errors.alreadyExistsFault(
        "Launch Configuration by this name already exists - A launch configuration already exists with the name \(name)"
      )
    }
    guard configurations.count < region.tuning.launchConfigurationLimit else {
      throw AutoScaling.Errors.limitExceededFault(
        "You have reached the limit of \(region.tuning.launchConfigurationLimit) launch configurations.")
    }
    guard request.instanceType != nil, request.imageId != nil else {
      throw .refused(
        "ValidationError",
        "Valid requests must contain either the InstanceID parameter or both the ImageId and InstanceType parameters.")
    }
    if let image = request.imageId, EC2World.isAlias(image) {
      throw .refused(
        "ValidationError", "AMI \(image) is invalid: Invalid id: \"\(image)\" (expecting \"ami-...\")")
    }
    var configuration: AutoScaling.LaunchConfiguration = ShapeConversion.convert(request)
    configuration.launchConfigurationARN = region.arn(
      "autoscaling",
      "launchConfiguration:\(region.random[.identifiers].uuid()):launchConfigurationName/\(name)")
    configuration.createdTime = region.now.date
    configuration.keyName = configuration.keyName ?? ""
    configuration.kernelId = ""
    configuration.ramdiskId = ""
    configuration.userData = configuration.userData ?? ""
    configuration.instanceMonitoring =
      configuration.instanceMonitoring ?? AutoScaling.InstanceMonitoring(enabled: true)
    configuration.ebsOptimized = configuration.ebsOptimized ?? false
    configuration.blockDeviceMappings = configuration.blockDeviceMappings ?? []
    configuration.securityGroups = configuration.securityGroups ?? []
    configurations[name] = configuration
    return AutoScaling.CreateLaunchConfigurationResponse()
  }

  func deleteLaunchConfiguration(
    _ request: AutoScaling.DeleteLaunchConfigurationRequest
  ) throws(AWSError) -> AutoScaling.DeleteLaunchConfigurationResponse {
    let name = request.launchConfigurationName ?? ""
    guard configurations[name] != nil else {
      throw .refused("ValidationError", "Launch configuration name not found - Launch configuration \(name) not found")
    }
    for group in groups.all {
      if case .configuration(name) = group.launch {
        throw AutoScaling.Errors.resourceInUseFault(
          "Cannot delete launch configuration \(name) because it is attached to AutoScalingGroup \(group.name)")
      }
    }
    configurations[name] = nil
    return AutoScaling.DeleteLaunchConfigurationResponse()
  }

  func describeLaunchConfigurations(
    _ request: AutoScaling.DescribeLaunchConfigurationsRequest
  ) throws(AWSError) -> AutoScaling.DescribeLaunchConfigurationsResponse {
    let names = request.launchConfigurationNames.flatMap { $0.isEmpty ? nil : $0 }
    let found = configurations.keys.sorted().filter { names?.contains($0) ?? true }.compactMap { configurations[$0] }
    let page = try page(found, "launch-configurations", request.nextToken, request.maxRecords)
    return AutoScaling.DescribeLaunchConfigurationsResponse(
      launchConfigurations: page.items, nextToken: page.token)
  }

  func describeAccountLimits() -> AutoScaling.DescribeAccountLimitsResponse {
    AutoScaling.DescribeAccountLimitsResponse(
      maxNumberOfAutoScalingGroups: region.tuning.groupLimit,
      maxNumberOfLaunchConfigurations: region.tuning.launchConfigurationLimit, numberOfAutoScalingGroups: groups.count,
      numberOfLaunchConfigurations: configurations.count)
  }
}
