internal import AWSModel
internal import FoundationEssentials

/// What EC2 tells about an account, its key pairs, and the console of an instance.
extension EC2World {
  func describeAccountAttributes(
    _ request: EC2.DescribeAccountAttributesRequest
  ) throws(AWSError) -> EC2.DescribeAccountAttributesResponse {
    let known = [
      ("default-vpc", [network.vpcID]), ("max-elastic-ips", ["5"]), ("max-instances", ["20"]),
      ("supported-platforms", ["VPC"]), ("vpc-max-elastic-ips", ["5"]),
      ("vpc-max-security-groups-per-interface", ["5"]),
    ]
    let wanted = (request.attributeNames ?? []).map(\.rawValue)
    try checkDryRun(request.dryRun)
    return EC2.DescribeAccountAttributesResponse(
      accountAttributes: known.filter { wanted.isEmpty || wanted.contains($0.0) }.map { name, values in
        EC2.AccountAttribute(
          attributeName: name, attributeValues: values.map { EC2.AccountAttributeValue(attributeValue: $0) })
      })
  }

  /// A fresh account has no key pairs, and nothing here makes one: instances may name any.
  func describeKeyPairs(_ request: EC2.DescribeKeyPairsRequest) throws(AWSError) -> EC2.DescribeKeyPairsResponse {
    if let name = request.keyNames?.first {
      throw .refused("InvalidKeyPair.NotFound", "The key pair '\(name)' does not exist")
    }
    if let id = request.keyPairIds?.first {
      throw .refused("InvalidKeyPair.NotFound", "The key pair ID '\(id)' does not exist")
    }
    try checkDryRun(request.dryRun)
    return EC2.DescribeKeyPairsResponse(keyPairs: [])
  }

  func getConsoleOutput(_ request: EC2.GetConsoleOutputRequest) throws(AWSError) -> EC2.GetConsoleOutputResponse {
    let instance = try named([request.instanceId ?? ""])[0]
    try checkDryRun(request.dryRun)
    let image = image(instance.launch.imageID)?.name ?? instance.launch.imageID
    let lines = instance.state == .pending ? "" : "Booting \(image)\n\(instance.privateDNSName) login: "
    return EC2.GetConsoleOutputResponse(
      instanceId: instance.id, timestamp: instance.launchedAt.date,
      output: Data(lines.utf8).base64EncodedString())
  }

  func describeInstanceCreditSpecifications(
    _ request: EC2.DescribeInstanceCreditSpecificationsRequest
  ) throws(AWSError) -> EC2.DescribeInstanceCreditSpecificationsResponse {
    let filters = FilterSet(request.filters)
    var found: [EC2.InstanceCreditSpecification] = []
    let named = try named(request.instanceIds)
    let isOpen = (request.instanceIds ?? []).isEmpty
    for instance in named where instance.type.isBurstable {
      let credits = instance.launch.cpuCredits ?? (instance.type.name.hasPrefix("t2") ? "standard" : "unlimited")
      // Without ids only those that burst without limit are listed.
      if isOpen, credits != "unlimited" { continue }
      if try filters.admits(instance.tags, { $0 == "instance-id" ? [instance.id] : nil }) {
        found.append(EC2.InstanceCreditSpecification(instanceId: instance.id, cpuCredits: credits))
      }
    }
    try checkDryRun(request.dryRun)
    let page = try EC2Page(found, list: "credits", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeInstanceCreditSpecificationsResponse(
      instanceCreditSpecifications: page.items, nextToken: page.nextToken)
  }

  /// The data of a launch template that would launch an instance like this one.
  func getLaunchTemplateData(
    _ request: EC2.GetLaunchTemplateDataRequest
  ) throws(AWSError) -> EC2.GetLaunchTemplateDataResponse {
    let instance = try named([request.instanceId ?? ""])[0]
    try checkDryRun(request.dryRun)
    var data = EC2.ResponseLaunchTemplateData()
    data.imageId = instance.launch.imageID
    data.instanceType = EC2.InstanceType(rawValue: instance.type.name)
    data.keyName = instance.launch.keyName
    data.userData = instance.launch.userData
    data.ebsOptimized = instance.launch.ebsOptimized
    data.disableApiTermination = instance.isProtectedFromTermination
    data.monitoring = EC2.LaunchTemplatesMonitoring(enabled: instance.launch.detailedMonitoring)
    data.instanceInitiatedShutdownBehavior = EC2.ShutdownBehavior(rawValue: instance.shutdownBehaviour)
    data.securityGroupIds = groupIdentifiers(instance.launch.securityGroupIDs).compactMap(\.groupId)
    data.iamInstanceProfile = instance.launch.profile.map {
      EC2.LaunchTemplateIamInstanceProfileSpecification(arn: $0.arn, name: $0.name)
    }
    let tags = instance.tags.sorted.filter { !$0.key.hasPrefix("aws:") }
    if !tags.isEmpty {
      data.tagSpecifications = [
        EC2.LaunchTemplateTagSpecification(
          resourceType: .instance, tags: tags.map { EC2.Tag(key: $0.key, value: $0.value) })
      ]
    }
    return EC2.GetLaunchTemplateDataResponse(launchTemplateData: data)
  }
}
