internal import AWSModel

/// An instance as DescribeInstances shows it.
extension EC2World {
  func shape(_ instance: SimEC2Instance) -> EC2.Instance {
    var result = EC2.Instance()
    result.instanceId = instance.id
    result.imageId = instance.launch.imageID
    result.instanceType = EC2.InstanceType(rawValue: instance.type.name)
    result.architecture = EC2.ArchitectureValues(rawValue: instance.type.architecture)
    result.state = stateShape(instance.state)
    result.stateTransitionReason = instance.transitionReason
    result.stateReason = instance.stateReason.map { EC2.StateReason(code: $0.code, message: $0.message) }
    result.keyName = instance.launch.keyName
    result.amiLaunchIndex = instance.launchIndex
    result.launchTime = instance.launchedAt.date
    result.placement = EC2.Placement(
      availabilityZoneId: instance.subnet.zoneID, groupName: instance.launch.placementGroup,
      tenancy: EC2.Tenancy(rawValue: instance.launch.tenancy), availabilityZone: instance.zone)
    result.monitoring = EC2.Monitoring(state: instance.launch.detailedMonitoring ? .enabled : .disabled)
    result.tags = instance.tags.isEmpty ? nil : instance.tags.ec2
    result.clientToken = ""
    result.instanceLifecycle = instance.isSpot ? .spot : nil
    result.spotInstanceRequestId = instance.spotRequest?.id
    result.iamInstanceProfile = instance.launch.profile.map(profileShape)
    describeHardware(instance, &result)
    if instance.state != .terminated { describeNetwork(instance, &result) }
    return result
  }

  func stateShape(_ state: EC2State) -> EC2.InstanceState {
    EC2.InstanceState(code: state.code, name: EC2.InstanceStateName(rawValue: state.rawValue))
  }

  private func profileShape(_ profile: EC2.IamInstanceProfileSpecification) -> EC2.IamInstanceProfile {
    let name = profile.name ?? profile.arn?.split(separator: "/").last.map(String.init) ?? "profile"
    var stream = RandomStream(seed: 0, label: "profile/\(name)")
    return EC2.IamInstanceProfile(
      arn: profile.arn ?? region.globalARN("iam", "instance-profile/\(name)"),
      id: "AIPA\(stream.hexadecimal(17).uppercased())")
  }

  private func describeHardware(_ instance: SimEC2Instance, _ result: inout EC2.Instance) {
    result.hypervisor = .xen
    result.virtualizationType = .hvm
    result.enaSupport = true
    result.ebsOptimized = instance.launch.ebsOptimized
    result.rootDeviceName = "/dev/xvda"
    result.rootDeviceType = .ebs
    result.blockDeviceMappings =
      instance.state == .terminated
      ? []
      : instance.volumes.map { volume in
        EC2.InstanceBlockDeviceMapping(
          deviceName: volume.device,
          ebs: EC2.EbsInstanceBlockDevice(
            attachTime: instance.firstLaunchedAt.date, deleteOnTermination: volume.deletesOnTermination,
            status: .attached, volumeId: volume.id))
      }
    let cores = max(1, instance.type.architecture == "arm64" ? instance.type.vcpus : instance.type.vcpus / 2)
    result.cpuOptions = EC2.CpuOptions(coreCount: cores, threadsPerCore: max(1, instance.type.vcpus / cores))
    result.platformDetails = "Linux/UNIX"
    result.usageOperation = "RunInstances"
    let metadata = instance.launch.metadata
    result.metadataOptions = EC2.InstanceMetadataOptionsResponse(
      state: .applied, httpTokens: metadata?.httpTokens ?? .required,
      httpPutResponseHopLimit: metadata?.httpPutResponseHopLimit ?? 2,
      httpEndpoint: metadata?.httpEndpoint ?? .enabled, httpProtocolIpv6: metadata?.httpProtocolIpv6 ?? .disabled,
      instanceMetadataTags: metadata?.instanceMetadataTags ?? .disabled)
    result.hibernationOptions = EC2.HibernationOptions(configured: instance.launch.hibernates)
    result.enclaveOptions = EC2.EnclaveOptions(enabled: false)
    result.privateDnsNameOptions = EC2.PrivateDnsNameOptionsResponse(
      hostnameType: .ipName, enableResourceNameDnsARecord: false, enableResourceNameDnsAAAARecord: false)
    result.maintenanceOptions = EC2.InstanceMaintenanceOptions(autoRecovery: .default)
  }

  private func describeNetwork(_ instance: SimEC2Instance, _ result: inout EC2.Instance) {
    let groups = groupIdentifiers(instance.launch.securityGroupIDs)
    result.subnetId = instance.subnet.id
    result.vpcId = network.vpc(of: instance.subnet)
    result.privateIpAddress = instance.privateAddress
    result.privateDnsName = instance.privateDNSName
    result.publicIpAddress = instance.publicAddress
    result.publicDnsName =
      instance.publicAddress.map { "ec2-\($0.map { $0 == "." ? "-" : "\($0)" }.joined()).compute-1.amazonaws.com" }
      ?? ""
    result.sourceDestCheck = instance.checksSourceAndDestination
    result.securityGroups = groups
    var interface = EC2.InstanceNetworkInterface()
    interface.networkInterfaceId = instance.interfaceID
    interface.subnetId = instance.subnet.id
    interface.vpcId = network.vpc(of: instance.subnet)
    interface.privateIpAddress = instance.privateAddress
    interface.privateDnsName = instance.privateDNSName
    interface.ownerId = region.account
    interface.status = .inUse
    interface.interfaceType = "interface"
    interface.sourceDestCheck = instance.checksSourceAndDestination
    interface.groups = groups
    interface.attachment = EC2.InstanceNetworkInterfaceAttachment(
      attachTime: instance.firstLaunchedAt.date, attachmentId: "eni-attach-\(instance.interfaceID.dropFirst(4))",
      deleteOnTermination: true, deviceIndex: 0, status: .attached, networkCardIndex: 0)
    result.networkInterfaces = [interface]
  }

  /// The named security groups, or the default one where none was named.
  func groupIdentifiers(_ ids: [String]) -> [EC2.GroupIdentifier] {
    let ids = ids.isEmpty ? network.groups.filter(\.isDefault).map(\.id) : ids
    return ids.map { id in
      EC2.GroupIdentifier(groupId: id, groupName: network.groups.first { $0.id == id }?.name ?? id)
    }
  }
}
