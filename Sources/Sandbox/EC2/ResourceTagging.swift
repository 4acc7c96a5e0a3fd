internal import AWSModel

/// CreateTags, DeleteTags and DescribeTags, for whatever has an id.
extension EC2World {
  func createTags(_ request: EC2.CreateTagsRequest) throws(AWSError) -> EC2.CreateTagsResponse {
    let tags = ResourceTags(request.tags)
    for tag in tags.sorted where tag.key.hasPrefix("aws:") {
      throw .refused(
        "InvalidParameterValue",
        "Value ( \(tag.key) ) for parameter key is invalid. Tag keys starting with 'aws:' "
          + "are reserved for internal use")
    }
    for id in request.resources ?? [] where currentTags(of: id) == nil { throw unknownResource(id) }
    try checkDryRun(request.dryRun)
    for id in request.resources ?? [] {
      var merged = currentTags(of: id) ?? ResourceTags()
      merged.merge(tags)
      guard merged.count <= 50 else {
        throw .refused("TagLimitExceeded", "The maximum number of Tags for a resource has been reached.")
      }
      setTags(merged, of: id)
    }
    return EC2.CreateTagsResponse()
  }

  func deleteTags(_ request: EC2.DeleteTagsRequest) throws(AWSError) -> EC2.DeleteTagsResponse {
    for id in request.resources ?? [] where currentTags(of: id) == nil { throw unknownResource(id) }
    try checkDryRun(request.dryRun)
    for id in request.resources ?? [] {
      var tags = currentTags(of: id) ?? ResourceTags()
      if let doomed = request.tags, !doomed.isEmpty {
        for tag in doomed {
          let key = tag.key ?? ""
          if tag.value == nil || tags[key] == tag.value { tags[key] = nil }
        }
      } else {
        for tag in tags.sorted where !tag.key.hasPrefix("aws:") { tags[tag.key] = nil }
      }
      setTags(tags, of: id)
    }
    return EC2.DeleteTagsResponse()
  }

  func describeTags(_ request: EC2.DescribeTagsRequest) throws(AWSError) -> EC2.DescribeTagsResponse {
    let filters = FilterSet(request.filters)
    try filters.check(["resource-id", "resource-type", "key", "value"])
    var found: [EC2.TagDescription] = []
    for (id, type, tags) in taggedResources()
    where filters.admits("resource-id", id) && filters.admits("resource-type", type) {
      for tag in tags.sorted where filters.admits("key", tag.key) {
        var alone = ResourceTags()
        alone[tag.key] = tag.value
        let isWanted = try filters.admits(alone) { filter in
          switch filter {
          case "resource-id": [id]
          case "resource-type": [type]
          case "key": [tag.key]
          case "value": [tag.value]
          default: nil
          }
        }
        if isWanted {
          found.append(
            EC2.TagDescription(
              key: tag.key, resourceId: id, resourceType: EC2.ResourceType(rawValue: type), value: tag.value))
        }
      }
    }
    let page = try EC2Page(found, list: "tags", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeTagsResponse(nextToken: page.nextToken, tags: page.items)
  }

  private func taggedResources() -> [(String, String, ResourceTags)] {
    var result = instances.all.map { ($0.id, "instance", $0.tags) }
    result += templates.all.map { ($0.id, "launch-template", $0.tags) }
    result += network.groups.map { ($0.id, "security-group", $0.tags) }
    result += otherTags.sorted { $0.key < $1.key }.map { ($0.key, Self.resourceType($0.key), $0.value) }
    return result
  }

  private static func resourceType(_ id: String) -> String {
    switch id.prefix(while: { $0 != "-" }) {
    case "vpc": "vpc"
    case "subnet": "subnet"
    case "ami": "image"
    case "igw": "internet-gateway"
    case "rtb": "route-table"
    case "vol": "volume"
    case "eni": "network-interface"
    case "sgr": "security-group-rule"
    default: "network-acl"
    }
  }

  /// Nil for what is not there.
  func currentTags(of id: String) -> ResourceTags? {
    if let instance = instancesByID[id] { return instance.tags }
    if let template = templates.all.first(where: { $0.id == id }) { return template.tags }
    if let group = network.groups.first(where: { $0.id == id }) { return group.tags }
    let known =
      id == network.vpcID || network.ownSubnet(id) != nil || image(id) != nil || id == network.gatewayID
      || id == network.routeTableID || id == network.aclID || isOfInstance(id)
    return known ? otherTags[id] ?? ResourceTags() : nil
  }

  /// Whether an id is that of an instance's volume or interface.
  private func isOfInstance(_ id: String) -> Bool {
    guard id.hasPrefix("vol-") || id.hasPrefix("eni-") else { return false }
    return instances.all.contains { $0.interfaceID == id || $0.volumes.contains { $0.id == id } }
  }

  private func setTags(_ tags: ResourceTags, of id: String) {
    if let instance = instancesByID[id] {
      instance.tags = tags
    } else if let template = templates.all.first(where: { $0.id == id }) {
      template.tags = tags
    } else if let index = network.groups.firstIndex(where: { $0.id == id }) {
      network.groups[index].tags = tags
    } else {
      otherTags[id] = tags
    }
  }

  private func unknownResource(_ id: String) -> AWSError {
    if id.hasPrefix("i-") { return .refused("InvalidInstanceID.NotFound", "The instance ID '\(id)' does not exist") }
    return .refused("InvalidID", "The ID '\(id)' is not valid")
  }
}
