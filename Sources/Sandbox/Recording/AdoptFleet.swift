internal import AWSModel
internal import ClusterModel

/// Networks, instances and groups, as recorded.
extension Adoption {
  func network() throws(StateFault) {
    let ec2 = region.ec2
    guard !recorded.subnets.isEmpty else { return }
    ec2.network.vpcID = recorded.subnets.first?.vpcId ?? ec2.network.vpcID
    ec2.network.subnets = recorded.subnets.enumerated().map { index, subnet in
      Network.Subnet(
        id: subnet.subnetId ?? "", zone: subnet.availabilityZone ?? "", zoneID: subnet.availabilityZoneId ?? "",
        cidr: subnet.cidrBlock ?? "", index: index)
    }
    ec2.network.groups = recorded.securityGroups.map { group in
      var result = SecurityGroup(
        id: group.groupId ?? "", name: group.groupName ?? "", description: group.description ?? "",
        vpcID: group.vpcId ?? "", isDefault: group.groupName == "default", tags: ResourceTags(group.tags))
      let directions = [(group.ipPermissionsEgress, true), (group.ipPermissions, false)]
      for (permissions, isEgress) in directions {
        for permission in permissions ?? [] {
          for (key, description) in SecurityRule.Key.expand(permission, isEgress: isEgress) {
            let id = "sgr-0\(region.random[.network].hexadecimal(16))"
            result.rules.append(SecurityRule(id: id, key: key, description: description))
          }
        }
      }
      return result
    }
  }

  func instances() throws(StateFault) {
    templates()
    for reservation in recorded.reservations {
      for instance in reservation.instances ?? [] { try adopt(instance, reservation.reservationId ?? "") }
    }
  }

  private func templates() {
    for template in recorded.templates {
      let made = SimLaunchTemplate(
        ordinal: region.ec2.nextOrdinal(), id: template.launchTemplateId ?? "", name: template.launchTemplateName ?? "",
        createdAt: instant(template.createTime), createdBy: template.createdBy ?? "")
      made.tags = ResourceTags(template.tags)
      made.defaultVersion = template.defaultVersionNumber ?? 1
      let versions = recorded.templateVersions.filter { $0.launchTemplateId == made.id }
      made.versions = versions.map { version in
        SimLaunchTemplate.Version(
          number: version.versionNumber ?? 1, description: version.versionDescription,
          data: version.launchTemplateData ?? EC2.ResponseLaunchTemplateData(), createdAt: instant(version.createTime),
          createdBy: version.createdBy ?? "")
      }.sorted { $0.number < $1.number }
      made.latestVersion = template.latestVersionNumber ?? made.versions.last?.number ?? 0
      region.ec2.templates.insert(made)
    }
  }

  private func adopt(_ instance: EC2.Instance, _ reservation: String) throws(StateFault) {
    let id = instance.instanceId ?? ""
    let name = instance.instanceType?.rawValue ?? ""
    guard let type = region.sandbox.options.catalogue[name] else {
      throw fault("\(id) is a \(name), which the sandbox has not")
    }
    guard let subnet = subnet(of: instance) else { throw fault("\(id) is in a subnet that was not described") }
    let made = SimEC2Instance(
      ordinal: region.ec2.nextOrdinal(),
      identity: InstanceIdentity(
        id: id, reservationID: reservation, launchIndex: instance.amiLaunchIndex ?? 0,
        interfaceID: instance.networkInterfaces?.first?.networkInterfaceId ?? "eni-0\(id.dropFirst(3))",
        volumes: volumes(of: instance), subnet: subnet, privateAddress: instance.privateIpAddress ?? ""),
      launch: launch(of: instance, name), type: type, at: instant(instance.launchTime))
    made.state = EC2State(rawValue: instance.state?.name?.rawValue ?? "") ?? .running
    made.transitionReason = instance.stateTransitionReason ?? ""
    made.stateReason = instance.stateReason.map { ($0.code ?? "", $0.message ?? "") }
    made.checksSourceAndDestination = instance.sourceDestCheck ?? true
    if let request = instance.spotInstanceRequestId { made.spotRequest?.id = request }
    region.ec2.instances.insert(made)
    if let address = instance.privateIpAddress { region.ec2.network.reserve(address, in: subnet) }
    region.ec2.instancesByID[id] = made
    if made.isAlive { region.ec2.count(made, times: 1) }
  }

  /// Of a terminated instance the zone is all that is left.
  private func subnet(of instance: EC2.Instance) -> Network.Subnet? {
    instance.subnetId.flatMap { region.ec2.network.subnet($0) }
      ?? instance.placement?.availabilityZone.flatMap { region.ec2.network.subnet(inZone: $0) }
  }

  private func launch(of instance: EC2.Instance, _ type: String) -> LaunchSpecification {
    var launch = LaunchSpecification()
    launch.imageID = instance.imageId ?? ""
    launch.typeName = type
    launch.keyName = instance.keyName
    launch.securityGroupIDs = (instance.securityGroups ?? []).compactMap(\.groupId)
    launch.profile = instance.iamInstanceProfile.map { EC2.IamInstanceProfileSpecification(arn: $0.arn) }
    launch.tags = ResourceTags(instance.tags)
    launch.isSpot = instance.instanceLifecycle == .spot
    launch.hibernates = instance.hibernationOptions?.configured ?? false
    launch.ebsOptimized = instance.ebsOptimized ?? false
    launch.metadata = instance.metadataOptions
    launch.tenancy = instance.placement?.tenancy?.rawValue ?? "default"
    launch.placementGroup = instance.placement?.groupName ?? ""
    launch.detailedMonitoring = instance.monitoring?.state == .enabled
    launch.subnetID = instance.subnetId
    return launch
  }

  private func volumes(of instance: EC2.Instance) -> [SimVolume] {
    (instance.blockDeviceMappings ?? []).map { mapping in
      var result = SimVolume(id: mapping.ebs?.volumeId ?? "", device: mapping.deviceName ?? "")
      result.deletesOnTermination = mapping.ebs?.deleteOnTermination ?? true
      guard let volume = recorded.volumes.first(where: { $0.volumeId == result.id }) else { return result }
      result.sizeGiB = volume.size ?? result.sizeGiB
      result.kind = volume.volumeType?.rawValue ?? result.kind
      result.iops = volume.iops
      result.throughput = volume.throughput
      result.isEncrypted = volume.encrypted ?? false
      result.snapshotID = volume.snapshotId.flatMap { $0.isEmpty ? nil : $0 }
      return result
    }
  }
}
