// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  public struct MessageAttributeValue: AWSShape {
    public var stringValue: String?
    public var binaryValue: [UInt8]?
    public var stringListValues: [String]?
    public var binaryListValues: [[UInt8]]?
    public var dataType: String?

    public init() {}

    public init(
      stringValue: String? = nil,
      binaryValue: [UInt8]? = nil,
      stringListValues: [String]? = nil,
      binaryListValues: [[UInt8]]? = nil,
      dataType: String? = nil
    ) {
      self.stringValue = stringValue
      self.binaryValue = binaryValue
      self.stringListValues = stringListValues
      self.binaryListValues = binaryListValues
      self.dataType = dataType
    }

    public static let schema = AWSSchema(
      "MessageAttributeValue",
      #"""
      StringValue string
      BinaryValue blob
      StringListValues *[string]
      BinaryListValues *[blob]
      DataType! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&stringValue)
      case 1: r.readBlob(&binaryValue)
      case 2: r.readStrings(&stringListValues)
      case 3: r.readBlobs(&binaryListValues)
      case 4: r.readString(&dataType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, stringValue)
      w.writeBlob(1, binaryValue)
      w.writeStrings(2, stringListValues)
      w.writeBlobs(3, binaryListValues)
      w.writeString(4, dataType)
    }
  }

  public struct MessageSystemAttributeValue: AWSShape {
    public var stringValue: String?
    public var binaryValue: [UInt8]?
    public var stringListValues: [String]?
    public var binaryListValues: [[UInt8]]?
    public var dataType: String?

    public init() {}

    public init(
      stringValue: String? = nil,
      binaryValue: [UInt8]? = nil,
      stringListValues: [String]? = nil,
      binaryListValues: [[UInt8]]? = nil,
      dataType: String? = nil
    ) {
      self.stringValue = stringValue
      self.binaryValue = binaryValue
      self.stringListValues = stringListValues
      self.binaryListValues = binaryListValues
      self.dataType = dataType
    }

    public static let schema = AWSSchema(
      "MessageSystemAttributeValue",
      #"""
      StringValue string
      BinaryValue blob
      StringListValues *[string]
      BinaryListValues *[blob]
      DataType! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&stringValue)
      case 1: r.readBlob(&binaryValue)
      case 2: r.readStrings(&stringListValues)
      case 3: r.readBlobs(&binaryListValues)
      case 4: r.readString(&dataType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, stringValue)
      w.writeBlob(1, binaryValue)
      w.writeStrings(2, stringListValues)
      w.writeBlobs(3, binaryListValues)
      w.writeString(4, dataType)
    }
  }
}
