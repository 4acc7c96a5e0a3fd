internal import AWSModel

/// One kind of instance that a group may launch.
struct LaunchOption {
  var specification: LaunchSpecification
  var origin: LaunchOrigin
  var weight: Int
  var isWeighted: Bool
  /// The only zone in which this is the next best; nil: any.
  var zone: String?
}

extension AutoScalingWorld {
  /// What a group can launch, the one it prefers first.
  ///
  /// - Throws: why it cannot launch anything.
  func options(_ group: SimGroup, isSpot: Bool, zones: [String]) throws(LaunchRefusal) -> [LaunchOption] {
    switch group.refreshSource ?? group.launch {
    case .configuration(let name):
      guard let configuration = configurations[name] else {
        throw LaunchRefusal(code: "ValidationError", message: "Launch configuration name not found - \(name)")
      }
      return [
        LaunchOption(
          specification: LaunchSpecification(configuration), origin: LaunchOrigin(configuration: name), weight: 1,
          isWeighted: false)
      ]
    case .template(let specification): return [try option(specification)]
    case .mixed(let policy): return try options(policy, group, isSpot: isSpot, zones: zones)
    }
  }

  /// What a launch template and one override of it make.
  func option(
    _ reference: AutoScaling.LaunchTemplateSpecification, _ override: AutoScaling.LaunchTemplateOverrides? = nil,
    rank: Int = 0
  ) throws(LaunchRefusal) -> LaunchOption {
    do {
      let template = try region.ec2.template(
        id: reference.launchTemplateId, name: reference.launchTemplateId == nil ? reference.launchTemplateName : nil)
      let version = try region.ec2.templateVersion(id: template.id, name: nil, version: reference.version)
      var specification = LaunchSpecification(version.data)
      if let type = override?.instanceType { specification.typeName = type }
      if let image = override?.imageId { specification.imageID = image }
      return LaunchOption(
        specification: specification,
        origin: LaunchOrigin(
          templateID: template.id, templateName: template.name, templateVersion: version.number, rank: rank),
        weight: override?.weightedCapacity.flatMap { Int($0) } ?? 1, isWeighted: override?.weightedCapacity != nil)
    } catch { throw LaunchRefusal(code: error.code, message: error.message) }
  }

  /// The overrides of a mixed group, for Spot or On-Demand, in the order of its allocation strategy.
  private func options(
    _ policy: AutoScaling.MixedInstancesPolicy, _ group: SimGroup, isSpot: Bool, zones: [String]
  ) throws(LaunchRefusal) -> [LaunchOption] {
    var result = try kinds(policy, group)
    for index in result.indices {
      result[index].specification.isSpot = isSpot
      if isSpot {
        result[index].specification.spotMaxPrice = policy.instancesDistribution?.spotMaxPrice.flatMap(Double.init)
      }
    }
    return isSpot
      ? spotOrder(result, policy.instancesDistribution, group, zones: zones)
      : onDemandOrder(result, policy.instancesDistribution)
  }

  /// Every kind of instance that a mixed group names, in its own order, by type or by requirements.
  func kinds(
    _ policy: AutoScaling.MixedInstancesPolicy, _ group: SimGroup
  ) throws(LaunchRefusal) -> [LaunchOption] {
    let base = policy.launchTemplate?.launchTemplateSpecification ?? AutoScaling.LaunchTemplateSpecification()
    let overrides = policy.launchTemplate?.overrides ?? []
    if overrides.isEmpty { return try expanded(option(base), base, nil, group) }
    var result: [LaunchOption] = []
    for (rank, override) in overrides.enumerated() {
      let reference = override.launchTemplateSpecification ?? base
      if override.instanceRequirements != nil {
        result += try expanded(option(reference, override, rank: rank), reference, override, group)
      } else {
        result.append(try option(reference, override, rank: rank))
      }
    }
    return result
  }

  /// The types that meet the requirements of an override, or of the launch template; the option itself where none are
  /// asked. Capacity then counts in the group's own units.
  private func expanded(
    _ option: LaunchOption, _ base: AutoScaling.LaunchTemplateSpecification,
    _ override: AutoScaling.LaunchTemplateOverrides?, _ group: SimGroup
  ) throws(LaunchRefusal) -> [LaunchOption] {
    let asked =
      override?.instanceRequirements.map { ShapeConversion.convert($0, to: EC2.InstanceRequirements.self) }
      ?? option.specification.requirements
    guard let asked else { return [option] }
    let architecture = region.ec2.image(try region.ec2.resolvedImage(option.specification.imageID))?.architecture
    let types = InstanceRequirementsMatch(asked).types(
      in: region.sandbox.options.catalogue, architectures: architecture.map { [$0] } ?? [])
    guard !types.isEmpty else {
      throw LaunchRefusal(
        code: "InvalidParameterValue",
        message: "The specified instance requirements do not match any instance types in this Region.")
    }
    return types.map { type in
      var result = option
      result.specification.typeName = type.name
      switch group.echo.desiredCapacityType {
      case "vcpu": (result.weight, result.isWeighted) = (type.vcpus, true)
      case "memory-mib": (result.weight, result.isWeighted) = (type.memoryMiB, true)
      default: break
      }
      return result
    }
  }
}

extension LaunchSpecification {
  init(_ configuration: AutoScaling.LaunchConfiguration) {
    self.init()
    imageID = configuration.imageId ?? ""
    typeName = configuration.instanceType ?? ""
    keyName = configuration.keyName.flatMap { $0.isEmpty ? nil : $0 }
    userData = configuration.userData.flatMap { $0.isEmpty ? nil : $0 }
    securityGroupIDs = configuration.securityGroups ?? []
    profile = configuration.iamInstanceProfile.map {
      $0.hasPrefix("arn:")
        ? EC2.IamInstanceProfileSpecification(arn: $0) : EC2.IamInstanceProfileSpecification(name: $0)
    }
    detailedMonitoring = configuration.instanceMonitoring?.enabled ?? true
    isSpot = configuration.spotPrice != nil
    spotMaxPrice = configuration.spotPrice.flatMap(Double.init)
  }
}
