internal import AWSModel

extension EC2World {
  func describeImages(_ request: EC2.DescribeImagesRequest) throws(AWSError) -> EC2.DescribeImagesResponse {
    var candidates = images
    if let ids = request.imageIds, !ids.isEmpty {
      let missing = ids.filter { image($0) == nil }
      if !missing.isEmpty {
        throw .refused(
          "InvalidAMIID.NotFound", "The image id '[\(missing.joined(separator: ", "))]' does not exist")
      }
      candidates = ids.compactMap { image($0) }
    }
    let owners = request.owners ?? []
    let filters = FilterSet(request.filters)
    var found: [MachineImage] = []
    for image in candidates {
      guard owners.isEmpty || owners.contains("amazon") || owners.contains(image.ownerID) else { continue }
      if try filters.admits(otherTags[image.id] ?? ResourceTags(), { values(image, $0) }) { found.append(image) }
    }
    let page = try EC2Page(found, list: "images", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeImagesResponse(nextToken: page.nextToken, images: page.items.map(shape))
  }

  private func values(_ image: MachineImage, _ filter: String) -> [String]? {
    switch filter {
    case "image-id": [image.id]
    case "name": [image.name]
    case "description": [image.description]
    case "architecture": [image.architecture]
    case "owner-id": [image.ownerID]
    case "owner-alias", "owner_alias": ["amazon"]
    case "state": ["available"]
    case "is-public": ["true"]
    case "image-type": ["machine"]
    case "root-device-type": ["ebs"]
    case "virtualization-type": ["hvm"]
    case "hypervisor": ["xen"]
    case "creation-date": [image.createdAt]
    default: nil
    }
  }

  private func shape(_ image: MachineImage) -> EC2.Image {
    var result = EC2.Image()
    result.imageId = image.id
    result.name = image.name
    result.description = image.description
    result.imageLocation = "amazon/\(image.name)"
    result.imageOwnerAlias = "amazon"
    result.ownerId = image.ownerID
    result.architecture = EC2.ArchitectureValues(rawValue: image.architecture)
    result.creationDate = image.createdAt
    result.state = "available"
    result.public = true
    result.imageType = "machine"
    result.rootDeviceName = "/dev/xvda"
    result.rootDeviceType = .ebs
    result.virtualizationType = .hvm
    result.hypervisor = .xen
    result.enaSupport = true
    result.platformDetails = "Linux/UNIX"
    result.usageOperation = "RunInstances"
    result.blockDeviceMappings = [
      EC2.BlockDeviceMapping(
        ebs: EC2.EbsBlockDevice(deleteOnTermination: true, volumeSize: 30, volumeType: "gp3", encrypted: false),
        deviceName: "/dev/xvda")
    ]
    return result
  }
}
