internal import AWSModel

/// A volume that an instance was launched with.
struct SimVolume {
  var id: String
  var device: String
  var sizeGiB = 30
  var kind = "gp3"
  var iops: Int?
  var throughput: Int?
  var isEncrypted = false
  var deletesOnTermination = true
  var snapshotID: String?

  init(id: String, device: String) {
    self.id = id
    self.device = device
  }

  /// What a block device mapping says over this.
  mutating func apply(_ ebs: EC2.EbsBlockDevice) {
    sizeGiB = ebs.volumeSize ?? sizeGiB
    kind = ebs.volumeType?.rawValue ?? kind
    iops = ebs.iops ?? iops
    throughput = ebs.throughput ?? throughput
    isEncrypted = ebs.encrypted ?? isEncrypted
    deletesOnTermination = ebs.deleteOnTermination ?? deletesOnTermination
    snapshotID = ebs.snapshotId ?? snapshotID
  }

  /// Operations a second: as given, or what the kind has.
  var effectiveIOPS: Int? {
    switch kind {
    case "gp3": iops ?? 3000
    case "gp2": max(100, min(16_000, sizeGiB * 3))
    default: iops
    }
  }
}

extension EC2World {
  /// The volumes of a new instance: its root, and what its block device mappings add.
  func volumes(for launch: LaunchSpecification, rootID: String) -> [SimVolume] {
    var result = [SimVolume(id: rootID, device: "/dev/xvda")]
    for mapping in launch.blockDevices {
      guard let device = mapping.deviceName, let ebs = mapping.ebs, mapping.noDevice == nil else { continue }
      if let index = result.firstIndex(where: { $0.device == device }) {
        result[index].apply(ebs)
      } else {
        var volume = SimVolume(id: newID("vol"), device: device)
        volume.sizeGiB = 8
        volume.kind = "gp2"
        volume.apply(ebs)
        result.append(volume)
      }
    }
    return result
  }
}
