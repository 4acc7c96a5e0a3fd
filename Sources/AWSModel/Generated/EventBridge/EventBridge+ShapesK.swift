// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct KinesisParameters: AWSShape {
    public var partitionKeyPath: String?

    public init() {}

    public init(
      partitionKeyPath: String? = nil
    ) {
      self.partitionKeyPath = partitionKeyPath
    }

    public static let schema = AWSSchema(
      "KinesisParameters",
      #"""
      PartitionKeyPath! string(..256)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&partitionKeyPath)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, partitionKeyPath)
    }
  }
}
