// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension DynamoDB {
  public struct TableClassSummary: AWSShape {
    public var tableClass: TableClass?
    public var lastUpdateDateTime: Date?

    public init() {}

    public init(
      tableClass: TableClass? = nil,
      lastUpdateDateTime: Date? = nil
    ) {
      self.tableClass = tableClass
      self.lastUpdateDateTime = lastUpdateDateTime
    }

    public static let schema = AWSSchema(
      "TableClassSummary",
      #"""
      TableClass TableClass
      LastUpdateDateTime time
      """#, [.enumeration(TableClass.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&tableClass)
      case 1: r.readDate(&lastUpdateDateTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, tableClass)
      w.writeDate(1, lastUpdateDateTime)
    }
  }

  public struct TableDescription: AWSShape {
    public var attributeDefinitions: [AttributeDefinition]?
    public var tableName: String?
    public var keySchema: [KeySchemaElement]?
    public var tableStatus: TableStatus?
    public var creationDateTime: Date?
    public var provisionedThroughput: ProvisionedThroughputDescription?
    public var tableSizeBytes: Int?
    public var itemCount: Int?
    public var tableArn: String?
    public var tableId: String?
    public var billingModeSummary: BillingModeSummary?
    public var localSecondaryIndexes: [LocalSecondaryIndexDescription]?
    public var globalSecondaryIndexes: [GlobalSecondaryIndexDescription]?
    public var streamSpecification: StreamSpecification?
    public var latestStreamLabel: String?
    public var latestStreamArn: String?
    public var globalTableVersion: String?
    public var replicas: [ReplicaDescription]?
    public var globalTableWitnesses: [GlobalTableWitnessDescription]?
    public var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode?
    public var restoreSummary: RestoreSummary?
    public var sseDescription: SSEDescription?
    public var archivalSummary: ArchivalSummary?
    public var tableClassSummary: TableClassSummary?
    public var deletionProtectionEnabled: Bool?
    public var onDemandThroughput: OnDemandThroughput?
    public var warmThroughput: TableWarmThroughputDescription?
    public var multiRegionConsistency: MultiRegionConsistency?

    public init() {}

    public init(
      attributeDefinitions: [AttributeDefinition]? = nil,
      tableName: String? = nil,
      keySchema: [KeySchemaElement]? = nil,
      tableStatus: TableStatus? = nil,
      creationDateTime: Date? = nil,
      provisionedThroughput: ProvisionedThroughputDescription? = nil,
      tableSizeBytes: Int? = nil,
      itemCount: Int? = nil,
      tableArn: String? = nil,
      tableId: String? = nil,
      billingModeSummary: BillingModeSummary? = nil,
      localSecondaryIndexes: [LocalSecondaryIndexDescription]? = nil,
      globalSecondaryIndexes: [GlobalSecondaryIndexDescription]? = nil,
      streamSpecification: StreamSpecification? = nil,
      latestStreamLabel: String? = nil,
      latestStreamArn: String? = nil,
      globalTableVersion: String? = nil,
      replicas: [ReplicaDescription]? = nil,
      globalTableWitnesses: [GlobalTableWitnessDescription]? = nil,
      globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil,
      restoreSummary: RestoreSummary? = nil,
      sseDescription: SSEDescription? = nil,
      archivalSummary: ArchivalSummary? = nil,
      tableClassSummary: TableClassSummary? = nil,
      deletionProtectionEnabled: Bool? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      warmThroughput: TableWarmThroughputDescription? = nil,
      multiRegionConsistency: MultiRegionConsistency? = nil
    ) {
      self.attributeDefinitions = attributeDefinitions
      self.tableName = tableName
      self.keySchema = keySchema
      self.tableStatus = tableStatus
      self.creationDateTime = creationDateTime
      self.provisionedThroughput = provisionedThroughput
      self.tableSizeBytes = tableSizeBytes
      self.itemCount = itemCount
      self.tableArn = tableArn
      self.tableId = tableId
      self.billingModeSummary = billingModeSummary
      self.localSecondaryIndexes = localSecondaryIndexes
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.streamSpecification = streamSpecification
      self.latestStreamLabel = latestStreamLabel
      self.latestStreamArn = latestStreamArn
      self.globalTableVersion = globalTableVersion
      self.replicas = replicas
      self.globalTableWitnesses = globalTableWitnesses
      self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
      self.restoreSummary = restoreSummary
      self.sseDescription = sseDescription
      self.archivalSummary = archivalSummary
      self.tableClassSummary = tableClassSummary
      self.deletionProtectionEnabled = deletionProtectionEnabled
      self.onDemandThroughput = onDemandThroughput
      self.warmThroughput = warmThroughput
      self.multiRegionConsistency = multiRegionConsistency
    }

    public static let schema = AWSSchema(
      "TableDescription",
      #"""
      AttributeDefinitions [AttributeDefinition]
      TableName string(3..255)/[a-zA-Z0-9_.-]+/
      KeySchema [KeySchemaElement](1..)
      TableStatus TableStatus
      CreationDateTime time
      ProvisionedThroughput ProvisionedThroughputDescription
      TableSizeBytes long
      ItemCount long
      TableArn string
      TableId string/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
      BillingModeSummary BillingModeSummary
      LocalSecondaryIndexes [LocalSecondaryIndexDescription]
      GlobalSecondaryIndexes [GlobalSecondaryIndexDescription]
      StreamSpecification StreamSpecification
      LatestStreamLabel string
      LatestStreamArn string(37..1024)
      GlobalTableVersion string
      Replicas [ReplicaDescription]
      GlobalTableWitnesses [GlobalTableWitnessDescription]
      GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode
      RestoreSummary RestoreSummary
      SSEDescription SSEDescription
      ArchivalSummary ArchivalSummary
      TableClassSummary TableClassSummary
      DeletionProtectionEnabled bool
      OnDemandThroughput OnDemandThroughput
      WarmThroughput TableWarmThroughputDescription
      MultiRegionConsistency MultiRegionConsistency
      """#, [.shape(AttributeDefinition.self), .shape(KeySchemaElement.self), .enumeration(TableStatus.self), .shape(ProvisionedThroughputDescription.self), .shape(BillingModeSummary.self), .shape(LocalSecondaryIndexDescription.self), .shape(GlobalSecondaryIndexDescription.self), .shape(StreamSpecification.self), .shape(ReplicaDescription.self), .shape(GlobalTableWitnessDescription.self), .enumeration(GlobalTableSettingsReplicationMode.self), .shape(RestoreSummary.self), .shape(SSEDescription.self), .shape(ArchivalSummary.self), .shape(TableClassSummary.self), .shape(OnDemandThroughput.self), .shape(TableWarmThroughputDescription.self), .enumeration(MultiRegionConsistency.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributeDefinitions)
      case 1: r.readString(&tableName)
      case 2: r.readShapes(&keySchema)
      case 3: r.readEnum(&tableStatus)
      case 4: r.readDate(&creationDateTime)
      case 5: r.readShape(&provisionedThroughput)
      case 6: r.readInt(&tableSizeBytes)
      case 7: r.readInt(&itemCount)
      case 8: r.readString(&tableArn)
      case 9: r.readString(&tableId)
      case 10: r.readShape(&billingModeSummary)
      case 11: r.readShapes(&localSecondaryIndexes)
      case 12: r.readShapes(&globalSecondaryIndexes)
      case 13: r.readShape(&streamSpecification)
      case 14: r.readString(&latestStreamLabel)
      case 15: r.readString(&latestStreamArn)
      case 16: r.readString(&globalTableVersion)
      case 17: r.readShapes(&replicas)
      case 18: r.readShapes(&globalTableWitnesses)
      case 19: r.readEnum(&globalTableSettingsReplicationMode)
      case 20: r.readShape(&restoreSummary)
      case 21: r.readShape(&sseDescription)
      case 22: r.readShape(&archivalSummary)
      case 23: r.readShape(&tableClassSummary)
      case 24: r.readBool(&deletionProtectionEnabled)
      case 25: r.readShape(&onDemandThroughput)
      case 26: r.readShape(&warmThroughput)
      case 27: r.readEnum(&multiRegionConsistency)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributeDefinitions)
      w.writeString(1, tableName)
      w.writeShapes(2, keySchema)
      w.writeEnum(3, tableStatus)
      w.writeDate(4, creationDateTime)
      w.writeShape(5, provisionedThroughput)
      w.writeInt(6, tableSizeBytes)
      w.writeInt(7, itemCount)
      w.writeString(8, tableArn)
      w.writeString(9, tableId)
      w.writeShape(10, billingModeSummary)
      w.writeShapes(11, localSecondaryIndexes)
      w.writeShapes(12, globalSecondaryIndexes)
      w.writeShape(13, streamSpecification)
      w.writeString(14, latestStreamLabel)
      w.writeString(15, latestStreamArn)
      w.writeString(16, globalTableVersion)
      w.writeShapes(17, replicas)
      w.writeShapes(18, globalTableWitnesses)
      w.writeEnum(19, globalTableSettingsReplicationMode)
      w.writeShape(20, restoreSummary)
      w.writeShape(21, sseDescription)
      w.writeShape(22, archivalSummary)
      w.writeShape(23, tableClassSummary)
      w.writeBool(24, deletionProtectionEnabled)
      w.writeShape(25, onDemandThroughput)
      w.writeShape(26, warmThroughput)
      w.writeEnum(27, multiRegionConsistency)
    }
  }

  public struct TableWarmThroughputDescription: AWSShape {
    public var readUnitsPerSecond: Int?
    public var writeUnitsPerSecond: Int?
    public var status: TableStatus?

    public init() {}

    public init(
      readUnitsPerSecond: Int? = nil,
      writeUnitsPerSecond: Int? = nil,
      status: TableStatus? = nil
    ) {
      self.readUnitsPerSecond = readUnitsPerSecond
      self.writeUnitsPerSecond = writeUnitsPerSecond
      self.status = status
    }

    public static let schema = AWSSchema(
      "TableWarmThroughputDescription",
      #"""
      ReadUnitsPerSecond long(1..)
      WriteUnitsPerSecond long(1..)
      Status TableStatus
      """#, [.enumeration(TableStatus.self)])

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

  public struct Tag: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "Tag",
      #"""
      Key! string(1..128)
      Value! string(0..256)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }
}
