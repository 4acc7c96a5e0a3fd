internal import AWSModel

/// What Auto Scaling refuses about a group's settings, beyond what its model forbids.
extension AutoScalingWorld {
  func check(terminationPolicies: [String]?) throws(AWSError) {
    for policy in terminationPolicies ?? [] where !Self.terminationPolicies.contains(policy) {
      throw .refused(
        "ValidationError",
        "The termination policy \(policy) is invalid. Valid policies: "
          + "[\(Self.terminationPolicies.joined(separator: ", "))]; custom policies that call functions are not "
          + "supported here.")
    }
  }

  func check(healthCheckType: String?) throws(AWSError) {
    guard let healthCheckType else { return }
    let kinds = healthCheckType.split(separator: ",", omittingEmptySubsequences: false)
    guard !kinds.isEmpty, kinds.allSatisfy({ ["EC2", "ELB", "EBS", "VPC_LATTICE"].contains($0) }) else {
      throw .refused(
        "ValidationError", "Invalid health check type: \(healthCheckType). Valid types: [EC2, ELB, EBS, VPC_LATTICE].")
    }
  }

  func check(maxInstanceLifetime: Int?) throws(AWSError) {
    guard let maxInstanceLifetime, maxInstanceLifetime != 0 else { return }
    guard (86_400...31_536_000).contains(maxInstanceLifetime) else {
      throw .refused(
        "ValidationError", "MaxInstanceLifetime must be 0, or between 86400 and 31536000 seconds.")
    }
  }

  func check(_ policy: AutoScaling.InstanceMaintenancePolicy?) throws(AWSError) {
    guard let policy, let least = policy.minHealthyPercentage, let most = policy.maxHealthyPercentage else {
      return
    }
    if least == -1, most == -1 { return }
    guard (0...100).contains(least), (100...200).contains(most), most - least <= 100 else {
      throw .refused(
        "ValidationError",
        "MinHealthyPercentage must be from 0 to 100 and MaxHealthyPercentage from 100 to 200, no more than 100 apart.")
    }
  }

  func check(_ policy: AutoScaling.MixedInstancesPolicy) throws(AWSError) {
    let overrides = policy.launchTemplate?.overrides ?? []
    let weighted = overrides.filter { $0.weightedCapacity != nil }
    guard weighted.isEmpty || weighted.count == overrides.count else {
      throw .refused(
        "ValidationError", "If you specify a weight for one instance type, you must specify it for all of them.")
    }
    for override in weighted {
      guard let weight = override.weightedCapacity.flatMap({ Int($0) }), (1...999).contains(weight) else {
        throw .refused(
          "ValidationError",
          "Weighted capacity must be a whole number from 1 to 999: \(override.weightedCapacity ?? "")")
      }
    }
    let withRequirements = overrides.filter { $0.instanceRequirements != nil }
    guard withRequirements.allSatisfy({ $0.instanceType == nil }),
      withRequirements.isEmpty || withRequirements.count == overrides.count
    else {
      throw .refused(
        "ValidationError", "Instance types and instance requirements cannot be used in the same overrides.")
    }
    try check(policy.instancesDistribution, usesRequirements: !withRequirements.isEmpty)
  }

  private func check(
    _ distribution: AutoScaling.InstancesDistribution?, usesRequirements: Bool
  ) throws(AWSError) {
    guard let distribution else { return }
    let spot = [
      "lowest-price", "capacity-optimized", "capacity-optimized-prioritized", "price-capacity-optimized",
    ]
    if let strategy = distribution.spotAllocationStrategy, !spot.contains(strategy) {
      throw .refused("ValidationError", "The Spot allocation strategy \(strategy) is invalid. Valid: \(spot)")
    }
    let onDemand = usesRequirements ? ["lowest-price"] : ["lowest-price", "prioritized"]
    if let strategy = distribution.onDemandAllocationStrategy, !onDemand.contains(strategy) {
      throw .refused("ValidationError", "The On-Demand allocation strategy \(strategy) is invalid. Valid: \(onDemand)")
    }
    guard (0...100).contains(distribution.onDemandPercentageAboveBaseCapacity ?? 100),
      (distribution.onDemandBaseCapacity ?? 0) >= 0
    else {
      throw .refused(
        "ValidationError",
        "OnDemandPercentageAboveBaseCapacity must be from 0 to 100, OnDemandBaseCapacity not negative.")
    }
    let pools = distribution.spotInstancePools
    if let pools, pools > 0, !["lowest-price"].contains(distribution.spotAllocationStrategy ?? "lowest-price") {
      throw .refused(
        "ValidationError", "SpotInstancePools is only available with the lowest-price Spot allocation strategy.")
    }
  }

  /// A launch configuration like an instance that runs: what a group made from an instance is launched from.
  func configuration(named name: String, like id: String) throws(AWSError) -> String {
    guard let instance = region.ec2.instancesByID[id] else {
      throw .refused("ValidationError", "Invalid Instance ID(s): [\(id)] specified")
    }
    var request = AutoScaling.CreateLaunchConfigurationRequest()
    request.launchConfigurationName = name
    request.imageId = instance.launch.imageID
    request.instanceType = instance.type.name
    request.keyName = instance.launch.keyName
    request.userData = instance.launch.userData
    request.securityGroups = instance.launch.securityGroupIDs
    request.iamInstanceProfile = instance.launch.profile?.arn ?? instance.launch.profile?.name
    request.instanceMonitoring = AutoScaling.InstanceMonitoring(enabled: instance.launch.detailedMonitoring)
    _ = try createLaunchConfiguration(request)
    return name
  }
}
