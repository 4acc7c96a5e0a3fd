internal import AWSModel

extension EC2World {
  /// The volumes of instances that are not terminated; those that outlive theirs are forgotten with it.
  func describeVolumes(_ request: EC2.DescribeVolumesRequest) throws(AWSError) -> EC2.DescribeVolumesResponse {
    var found: [EC2.Volume] = []
    var missing = Set(request.volumeIds ?? [])
    let filters = FilterSet(request.filters)
    for instance in instances.all where instance.state != .terminated {
      for volume in instance.volumes {
        missing.remove(volume.id)
        if let ids = request.volumeIds, !ids.isEmpty, !ids.contains(volume.id) { continue }
        let tags = otherTags[volume.id] ?? ResourceTags()
        if try filters.admits(tags, { values(volume, instance, $0) }) { found.append(shape(volume, instance, tags)) }
      }
    }
    if let id = missing.sorted().first {
      throw .refused("InvalidVolume.NotFound", "The volume '\(id)' does not exist.")
    }
    try checkDryRun(request.dryRun)
    let page = try EC2Page(found, list: "volumes", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeVolumesResponse(nextToken: page.nextToken, volumes: page.items)
  }

  private func values(_ volume: SimVolume, _ instance: SimEC2Instance, _ filter: String) -> [String]? {
    switch filter {
    case "volume-id": [volume.id]
    case "attachment.instance-id": [instance.id]
    case "attachment.device": [volume.device]
    case "attachment.status": ["attached"]
    case "attachment.delete-on-termination": ["\(volume.deletesOnTermination)"]
    case "availability-zone": [instance.zone]
    case "encrypted": ["\(volume.isEncrypted)"]
    case "size": ["\(volume.sizeGiB)"]
    case "status": ["in-use"]
    case "volume-type": [volume.kind]
    case "snapshot-id": volume.snapshotID.map { [$0] } ?? []
    default: nil
    }
  }

  private func shape(_ volume: SimVolume, _ instance: SimEC2Instance, _ tags: ResourceTags) -> EC2.Volume {
    var result = EC2.Volume()
    result.volumeId = volume.id
    result.size = volume.sizeGiB
    result.volumeType = EC2.VolumeType(rawValue: volume.kind)
    result.iops = volume.effectiveIOPS
    result.throughput = volume.throughput ?? (volume.kind == "gp3" ? 125 : nil)
    result.encrypted = volume.isEncrypted
    result.snapshotId = volume.snapshotID ?? ""
    result.availabilityZone = instance.zone
    result.availabilityZoneId = instance.subnet.zoneID
    result.state = .inUse
    result.multiAttachEnabled = false
    result.createTime = instance.firstLaunchedAt.date
    result.tags = tags.isEmpty ? nil : tags.ec2
    var attachment = EC2.VolumeAttachment()
    attachment.volumeId = volume.id
    attachment.instanceId = instance.id
    attachment.device = volume.device
    attachment.state = .attached
    attachment.deleteOnTermination = volume.deletesOnTermination
    attachment.attachTime = instance.firstLaunchedAt.date
    result.attachments = [attachment]
    return result
  }
}
