internal import AWSModel

/// One kind of instance that a group may launch.
struct LaunchOption {
  var specification: LaunchSpecification
  var origin: LaunchOrigin
  var weight: Int
  var isWeighted: Bool
}

extension AutoScalingWorld {
  /// What a group can launch, the one it prefers first.
  ///
  /// - Throws: why it cannot launch anything.
  func options(_ group: SimGroup) throws(LaunchRefusal) -> [LaunchOption] {
    switch group.launch {
    case .configuration(let name):
      guard let configuration = configurations[name] else {
        throw LaunchRefusal(code: "ValidationError", message: "Launch configuration name not found - \(name)")
      }
      return [
        LaunchOption(
          specification: LaunchSpecification(configuration), origin: LaunchOrigin(configuration: name), weight: 1,
          isWeighted: false)
      ]
    case .template(let specification):
      return [try option(specification, type: nil, weight: nil)]
    case .mixed(let policy): return try options(policy, group)
    }
  }

  private func option(
    _ reference: AutoScaling.LaunchTemplateSpecification, type: String?, weight: String?
  ) throws(LaunchRefusal) -> LaunchOption {
    do {
      let template = try region.ec2.template(
        id: reference.launchTemplateId, name: reference.launchTemplateId == nil ? reference.launchTemplateName : nil)
      let version = try region.ec2.templateVersion(id: template.id, name: nil, version: reference.version)
      var specification = LaunchSpecification(version.data)
      if let type { specification.typeName = type }
      return LaunchOption(
        specification: specification,
        origin: LaunchOrigin(
          templateID: template.id, templateName: template.name, templateVersion: version.number),
        weight: weight.flatMap { Int($0) } ?? 1, isWeighted: weight != nil)
    } catch { throw LaunchRefusal(code: error.code, message: error.message) }
  }

  /// The overrides of a mixed group in the order of its allocation strategy: the caller's order when `prioritized`,
  /// the cheapest unit first when `lowest-price`.
  private func options(
    _ policy: AutoScaling.MixedInstancesPolicy, _ group: SimGroup
  ) throws(LaunchRefusal) -> [LaunchOption] {
    let base = policy.launchTemplate?.launchTemplateSpecification ?? AutoScaling.LaunchTemplateSpecification()
    let overrides = policy.launchTemplate?.overrides ?? []
    if overrides.isEmpty { return [try option(base, type: nil, weight: nil)] }
    var result: [LaunchOption] = []
    for override in overrides {
      result.append(
        try option(
          override.launchTemplateSpecification ?? base, type: override.instanceType,
          weight: override.weightedCapacity))
    }
    let isSpot = nextIsSpot(policy.instancesDistribution, group)
    for index in result.indices { result[index].specification.isSpot = isSpot }
    let strategy =
      isSpot
      ? policy.instancesDistribution?.spotAllocationStrategy ?? "lowest-price"
      : policy.instancesDistribution?.onDemandAllocationStrategy ?? "prioritized"
    if strategy == "lowest-price" {
      let catalogue = region.sandbox.options.catalogue
      func price(_ option: LaunchOption) -> Double {
        (catalogue[option.specification.typeName]?.dollarsPerHour ?? .infinity) / Double(max(1, option.weight))
      }
      let order = result.enumerated().sorted { (price($0.element), $0.offset) < (price($1.element), $1.offset) }
      return order.map(\.element)
    }
    return result
  }

  /// Whether the next instance is a Spot instance, by base and percentage.
  private func nextIsSpot(_ distribution: AutoScaling.InstancesDistribution?, _ group: SimGroup) -> Bool {
    let base = distribution?.onDemandBaseCapacity ?? 0
    let percentage = distribution?.onDemandPercentageAboveBaseCapacity ?? 100
    var (onDemand, spot) = (0, 0)
    for member in group.members.all where member.state.isCounted {
      if member.instance.isSpot { spot += member.weight } else { onDemand += member.weight }
    }
    if onDemand < base { return false }
    let above = onDemand - base
    return Double(above + 1) > Double(above + spot + 1) * Double(percentage) / 100 + 1e-9
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
  }
}
