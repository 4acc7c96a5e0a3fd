// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct OnDemandThroughput: AWSShape {
    public var maxReadRequestUnits: Int?
    public var maxWriteRequestUnits: Int?

    public init() {}

    public init(
      maxReadRequestUnits: Int? = nil,
      maxWriteRequestUnits: Int? = nil
    ) {
      self.maxReadRequestUnits = maxReadRequestUnits
      self.maxWriteRequestUnits = maxWriteRequestUnits
    }

    public static let schema = AWSSchema(
      "OnDemandThroughput",
      #"""
      MaxReadRequestUnits long
      MaxWriteRequestUnits long
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&maxReadRequestUnits)
      case 1: r.readInt(&maxWriteRequestUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, maxReadRequestUnits)
      w.writeInt(1, maxWriteRequestUnits)
    }
  }

  public struct OnDemandThroughputOverride: AWSShape {
    public var maxReadRequestUnits: Int?

    public init() {}

    public init(
      maxReadRequestUnits: Int? = nil
    ) {
      self.maxReadRequestUnits = maxReadRequestUnits
    }

    public static let schema = AWSSchema(
      "OnDemandThroughputOverride",
      #"""
      MaxReadRequestUnits long
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&maxReadRequestUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, maxReadRequestUnits)
    }
  }
}
