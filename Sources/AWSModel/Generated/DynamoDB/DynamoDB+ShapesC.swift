// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct Capacity: AWSShape {
    public var readCapacityUnits: Double?
    public var writeCapacityUnits: Double?
    public var capacityUnits: Double?

    public init() {}

    public init(
      readCapacityUnits: Double? = nil,
      writeCapacityUnits: Double? = nil,
      capacityUnits: Double? = nil
    ) {
      self.readCapacityUnits = readCapacityUnits
      self.writeCapacityUnits = writeCapacityUnits
      self.capacityUnits = capacityUnits
    }

    public static let schema = AWSSchema(
      "Capacity",
      #"""
      ReadCapacityUnits double
      WriteCapacityUnits double
      CapacityUnits double
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&readCapacityUnits)
      case 1: r.readDouble(&writeCapacityUnits)
      case 2: r.readDouble(&capacityUnits)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, readCapacityUnits)
      w.writeDouble(1, writeCapacityUnits)
      w.writeDouble(2, capacityUnits)
    }
  }

  public struct Condition: AWSShape {
    public var attributeValueList: [AttributeValue]?
    public var comparisonOperator: ComparisonOperator?

    public init() {}

    public init(
      attributeValueList: [AttributeValue]? = nil,
      comparisonOperator: ComparisonOperator? = nil
    ) {
      self.attributeValueList = attributeValueList
      self.comparisonOperator = comparisonOperator
    }

    public static let schema = AWSSchema(
      "Condition",
      #"""
      AttributeValueList [AttributeValue]
      ComparisonOperator! ComparisonOperator
      """#, [.shape(AttributeValue.self), .enumeration(ComparisonOperator.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributeValueList)
      case 1: r.readEnum(&comparisonOperator)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributeValueList)
      w.writeEnum(1, comparisonOperator)
    }
  }

  public struct ConsumedCapacity: AWSShape {
    public var tableName: String?
    public var capacityUnits: Double?
    public var readCapacityUnits: Double?
    public var writeCapacityUnits: Double?
    public var table: Capacity?
    public var localSecondaryIndexes: [String: Capacity]?
    public var globalSecondaryIndexes: [String: Capacity]?

    public init() {}

    public init(
      tableName: String? = nil,
      capacityUnits: Double? = nil,
      readCapacityUnits: Double? = nil,
      writeCapacityUnits: Double? = nil,
      table: Capacity? = nil,
      localSecondaryIndexes: [String: Capacity]? = nil,
      globalSecondaryIndexes: [String: Capacity]? = nil
    ) {
      self.tableName = tableName
      self.capacityUnits = capacityUnits
      self.readCapacityUnits = readCapacityUnits
      self.writeCapacityUnits = writeCapacityUnits
      self.table = table
      self.localSecondaryIndexes = localSecondaryIndexes
      self.globalSecondaryIndexes = globalSecondaryIndexes
    }

    public static let schema = AWSSchema(
      "ConsumedCapacity",
      #"""
      TableName string(1..1024)
      CapacityUnits double
      ReadCapacityUnits double
      WriteCapacityUnits double
      Table Capacity
      LocalSecondaryIndexes {string(3..255)/[a-zA-Z0-9_.-]+/:Capacity}
      GlobalSecondaryIndexes {string(3..255)/[a-zA-Z0-9_.-]+/:Capacity}
      """#, [.shape(Capacity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.readDouble(&capacityUnits)
      case 2: r.readDouble(&readCapacityUnits)
      case 3: r.readDouble(&writeCapacityUnits)
      case 4: r.readShape(&table)
      case 5: r.readShapeMap(&localSecondaryIndexes)
      case 6: r.readShapeMap(&globalSecondaryIndexes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.writeDouble(1, capacityUnits)
      w.writeDouble(2, readCapacityUnits)
      w.writeDouble(3, writeCapacityUnits)
      w.writeShape(4, table)
      w.writeShapeMap(5, localSecondaryIndexes)
      w.writeShapeMap(6, globalSecondaryIndexes)
    }
  }
}
