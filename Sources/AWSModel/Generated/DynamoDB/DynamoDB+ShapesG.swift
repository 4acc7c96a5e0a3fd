// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct GlobalSecondaryIndexDescription: AWSShape {
    public var indexName: String?
    public var keySchema: [KeySchemaElement]?
    public var projection: Projection?
    public var indexStatus: IndexStatus?
    public var backfilling: Bool?
    public var provisionedThroughput: ProvisionedThroughputDescription?
    public var indexSizeBytes: Int?
    public var itemCount: Int?
    public var indexArn: String?
    public var onDemandThroughput: OnDemandThroughput?
    public var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription?

    public init() {}

    public init(
      indexName: String? = nil,
      keySchema: [KeySchemaElement]? = nil,
      projection: Projection? = nil,
      indexStatus: IndexStatus? = nil,
      backfilling: Bool? = nil,
      provisionedThroughput: ProvisionedThroughputDescription? = nil,
      indexSizeBytes: Int? = nil,
      itemCount: Int? = nil,
      indexArn: String? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? = nil
    ) {
      self.indexName = indexName
      self.keySchema = keySchema
      self.projection = projection
      self.indexStatus = indexStatus
      self.backfilling = backfilling
      self.provisionedThroughput = provisionedThroughput
      self.indexSizeBytes = indexSizeBytes
      self.itemCount = itemCount
      self.indexArn = indexArn
      self.onDemandThroughput = onDemandThroughput
      self.warmThroughput = warmThroughput
    }

    public static let schema = AWSSchema(
      "GlobalSecondaryIndexDescription",
      #"""
      IndexName string(3..255)/[a-zA-Z0-9_.-]+/
      KeySchema [KeySchemaElement](1..)
      Projection Projection
      IndexStatus IndexStatus
      Backfilling bool
      ProvisionedThroughput ProvisionedThroughputDescription
      IndexSizeBytes long
      ItemCount long
      IndexArn string
      OnDemandThroughput OnDemandThroughput
      WarmThroughput GlobalSecondaryIndexWarmThroughputDescription
      """#, [.shape(KeySchemaElement.self), .shape(Projection.self), .enumeration(IndexStatus.self), .shape(ProvisionedThroughputDescription.self), .shape(OnDemandThroughput.self), .shape(GlobalSecondaryIndexWarmThroughputDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.readShapes(&keySchema)
      case 2: r.readShape(&projection)
      case 3: r.readEnum(&indexStatus)
      case 4: r.readBool(&backfilling)
      case 5: r.readShape(&provisionedThroughput)
      case 6: r.readInt(&indexSizeBytes)
      case 7: r.readInt(&itemCount)
      case 8: r.readString(&indexArn)
      case 9: r.readShape(&onDemandThroughput)
      case 10: r.readShape(&warmThroughput)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.writeShapes(1, keySchema)
      w.writeShape(2, projection)
      w.writeEnum(3, indexStatus)
      w.writeBool(4, backfilling)
      w.writeShape(5, provisionedThroughput)
      w.writeInt(6, indexSizeBytes)
      w.writeInt(7, itemCount)
      w.writeString(8, indexArn)
      w.writeShape(9, onDemandThroughput)
      w.writeShape(10, warmThroughput)
    }
  }

  public struct GlobalSecondaryIndexWarmThroughputDescription: AWSShape {
    public var readUnitsPerSecond: Int?
    public var writeUnitsPerSecond: Int?
    public var status: IndexStatus?

    public init() {}

    public init(
      readUnitsPerSecond: Int? = nil,
      writeUnitsPerSecond: Int? = nil,
      status: IndexStatus? = nil
    ) {
      self.readUnitsPerSecond = readUnitsPerSecond
      self.writeUnitsPerSecond = writeUnitsPerSecond
      self.status = status
    }

    public static let schema = AWSSchema(
      "GlobalSecondaryIndexWarmThroughputDescription",
      #"""
      ReadUnitsPerSecond long(1..)
      WriteUnitsPerSecond long(1..)
      Status IndexStatus
      """#, [.enumeration(IndexStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&readUnitsPerSecond)
      case 1: r.readInt(&writeUnitsPerSecond)
      case 2: r.readEnum(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, readUnitsPerSecond)
      w.writeInt(1, writeUnitsPerSecond)
      w.writeEnum(2, status)
    }
  }

  public struct GlobalTableWitnessDescription: AWSShape {
    public var regionName: String?
    public var witnessStatus: WitnessStatus?

    public init() {}

    public init(
      regionName: String? = nil,
      witnessStatus: WitnessStatus? = nil
    ) {
      self.regionName = regionName
      self.witnessStatus = witnessStatus
    }

    public static let schema = AWSSchema(
      "GlobalTableWitnessDescription",
      #"""
      RegionName string
      WitnessStatus WitnessStatus
      """#, [.enumeration(WitnessStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      case 1: r.readEnum(&witnessStatus)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
      w.writeEnum(1, witnessStatus)
    }
  }
}
