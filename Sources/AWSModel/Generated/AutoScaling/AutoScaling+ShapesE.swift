// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct Ebs: AWSShape {
    public var snapshotId: String?
    public var volumeSize: Int?
    public var volumeType: String?
    public var deleteOnTermination: Bool?
    public var iops: Int?
    public var encrypted: Bool?
    public var throughput: Int?

    public init() {}

    public init(
      snapshotId: String? = nil,
      volumeSize: Int? = nil,
      volumeType: String? = nil,
      deleteOnTermination: Bool? = nil,
      iops: Int? = nil,
      encrypted: Bool? = nil,
      throughput: Int? = nil
    ) {
      self.snapshotId = snapshotId
      self.volumeSize = volumeSize
      self.volumeType = volumeType
      self.deleteOnTermination = deleteOnTermination
      self.iops = iops
      self.encrypted = encrypted
      self.throughput = throughput
    }

    public static let schema = AWSSchema(
      "Ebs",
      #"""
      SnapshotId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      VolumeSize int(1..16384)
      VolumeType string(1..255)
      DeleteOnTermination bool
      Iops int(100..20000)
      Encrypted bool
      Throughput int(125..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&snapshotId)
      case 1: r.readInt(&volumeSize)
      case 2: r.readString(&volumeType)
      case 3: r.readBool(&deleteOnTermination)
      case 4: r.readInt(&iops)
      case 5: r.readBool(&encrypted)
      case 6: r.readInt(&throughput)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, snapshotId)
      w.writeInt(1, volumeSize)
      w.writeString(2, volumeType)
      w.writeBool(3, deleteOnTermination)
      w.writeInt(4, iops)
      w.writeBool(5, encrypted)
      w.writeInt(6, throughput)
    }
  }
}
