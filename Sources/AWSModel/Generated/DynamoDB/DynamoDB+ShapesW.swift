// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct WarmThroughput: AWSShape {
    public var readUnitsPerSecond: Int?
    public var writeUnitsPerSecond: Int?

    public init() {}

    public init(
      readUnitsPerSecond: Int? = nil,
      writeUnitsPerSecond: Int? = nil
    ) {
      self.readUnitsPerSecond = readUnitsPerSecond
      self.writeUnitsPerSecond = writeUnitsPerSecond
    }

    public static let schema = AWSSchema(
      "WarmThroughput",
      #"""
      ReadUnitsPerSecond long
      WriteUnitsPerSecond long
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&readUnitsPerSecond)
      case 1: r.readInt(&writeUnitsPerSecond)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, readUnitsPerSecond)
      w.writeInt(1, writeUnitsPerSecond)
    }
  }
}
