// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension DynamoDB {
  public struct Projection: AWSShape {
    public var projectionType: ProjectionType?
    public var nonKeyAttributes: [String]?

    public init() {}

    public init(
      projectionType: ProjectionType? = nil,
      nonKeyAttributes: [String]? = nil
    ) {
      self.projectionType = projectionType
      self.nonKeyAttributes = nonKeyAttributes
    }

    public static let schema = AWSSchema(
      "Projection",
      #"""
      ProjectionType ProjectionType
      NonKeyAttributes [string(1..255)](1..20)
      """#, [.enumeration(ProjectionType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&projectionType)
      case 1: r.readStrings(&nonKeyAttributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, projectionType)
      w.writeStrings(1, nonKeyAttributes)
    }
  }

  public struct ProvisionedThroughput: AWSShape {
    public var readCapacityUnits: Int?
    public var writeCapacityUnits: Int?

    public init() {}

    public init(
      readCapacityUnits: Int? = nil,
      writeCapacityUnits: Int? = nil
    ) {
      self.readCapacityUnits = readCapacityUnits
      self.writeCapacityUnits = writeCapacityUnits
    }

    public static let schema = AWSSchema(
      "ProvisionedThroughput",
      #"""
      ReadCapacityUnits! long(1..)
      WriteCapacityUnits! long(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&readCapacityUnits)
      case 1: r.readInt(&writeCapacityUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, readCapacityUnits)
      w.writeInt(1, writeCapacityUnits)
    }
  }

  public struct ProvisionedThroughputDescription: AWSShape {
    public var lastIncreaseDateTime: Date?
    public var lastDecreaseDateTime: Date?
    public var numberOfDecreasesToday: Int?
    public var readCapacityUnits: Int?
    public var writeCapacityUnits: Int?

    public init() {}

    public init(
      lastIncreaseDateTime: Date? = nil,
      lastDecreaseDateTime: Date? = nil,
      numberOfDecreasesToday: Int? = nil,
      readCapacityUnits: Int? = nil,
      writeCapacityUnits: Int? = nil
    ) {
      self.lastIncreaseDateTime = lastIncreaseDateTime
      self.lastDecreaseDateTime = lastDecreaseDateTime
      self.numberOfDecreasesToday = numberOfDecreasesToday
      self.readCapacityUnits = readCapacityUnits
      self.writeCapacityUnits = writeCapacityUnits
    }

    public static let schema = AWSSchema(
      "ProvisionedThroughputDescription",
      #"""
      LastIncreaseDateTime time
      LastDecreaseDateTime time
      NumberOfDecreasesToday long(1..)
      ReadCapacityUnits long(0..)
      WriteCapacityUnits long(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&lastIncreaseDateTime)
      case 1: r.readDate(&lastDecreaseDateTime)
      case 2: r.readInt(&numberOfDecreasesToday)
      case 3: r.readInt(&readCapacityUnits)
      case 4: r.readInt(&writeCapacityUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, lastIncreaseDateTime)
      w.writeDate(1, lastDecreaseDateTime)
      w.writeInt(2, numberOfDecreasesToday)
      w.writeInt(3, readCapacityUnits)
      w.writeInt(4, writeCapacityUnits)
    }
  }

  public struct ProvisionedThroughputOverride: AWSShape {
    public var readCapacityUnits: Int?

    public init() {}

    public init(
      readCapacityUnits: Int? = nil
    ) {
      self.readCapacityUnits = readCapacityUnits
    }

    public static let schema = AWSSchema(
      "ProvisionedThroughputOverride",
      #"""
      ReadCapacityUnits long(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&readCapacityUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, readCapacityUnits)
    }
  }
}
