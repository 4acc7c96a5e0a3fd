// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  public struct MessageAttributeValue: AWSShape {
    public var dataType: String?
    public var stringValue: String?
    public var binaryValue: [UInt8]?

    public init() {}

    public init(
      dataType: String? = nil,
      stringValue: String? = nil,
      binaryValue: [UInt8]? = nil
    ) {
      self.dataType = dataType
      self.stringValue = stringValue
      self.binaryValue = binaryValue
    }

    public static let schema = AWSSchema(
      "MessageAttributeValue",
      #"""
      DataType! string
      StringValue string
      BinaryValue blob
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&dataType)
      case 1: r.readString(&stringValue)
      case 2: r.readBlob(&binaryValue)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, dataType)
      w.writeString(1, stringValue)
      w.writeBlob(2, binaryValue)
    }
  }
}
