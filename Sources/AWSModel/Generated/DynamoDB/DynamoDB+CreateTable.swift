// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `CreateTable`.
  public static let createTable = AWSOperation<CreateTableRequest, CreateTableResponse>(
    name: "CreateTable", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateTableRequest: AWSShape {
    public var attributeDefinitions: [AttributeDefinition]?
    public var tableName: String?
    public var keySchema: [KeySchemaElement]?
    public var localSecondaryIndexes: [LocalSecondaryIndex]?
    public var globalSecondaryIndexes: [GlobalSecondaryIndex]?
    public var billingMode: BillingMode?
    public var provisionedThroughput: ProvisionedThroughput?
    public var streamSpecification: StreamSpecification?
    public var sseSpecification: SSESpecification?
    public var tags: [Tag]?
    public var tableClass: TableClass?
    public var deletionProtectionEnabled: Bool?
    public var warmThroughput: WarmThroughput?
    public var resourcePolicy: String?
    public var onDemandThroughput: OnDemandThroughput?
    public var globalTableSourceArn: String?
    public var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode?

    public init() {}

    public init(
      attributeDefinitions: [AttributeDefinition]? = nil,
      tableName: String? = nil,
      keySchema: [KeySchemaElement]? = nil,
      localSecondaryIndexes: [LocalSecondaryIndex]? = nil,
      globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil,
      billingMode: BillingMode? = nil,
      provisionedThroughput: ProvisionedThroughput? = nil,
      streamSpecification: StreamSpecification? = nil,
      sseSpecification: SSESpecification? = nil,
      tags: [Tag]? = nil,
      tableClass: TableClass? = nil,
      deletionProtectionEnabled: Bool? = nil,
      warmThroughput: WarmThroughput? = nil,
      resourcePolicy: String? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      globalTableSourceArn: String? = nil,
      globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil
    ) {
      self.attributeDefinitions = attributeDefinitions
      self.tableName = tableName
      self.keySchema = keySchema
      self.localSecondaryIndexes = localSecondaryIndexes
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.billingMode = billingMode
      self.provisionedThroughput = provisionedThroughput
      self.streamSpecification = streamSpecification
      self.sseSpecification = sseSpecification
      self.tags = tags
      self.tableClass = tableClass
      self.deletionProtectionEnabled = deletionProtectionEnabled
      self.warmThroughput = warmThroughput
      self.resourcePolicy = resourcePolicy
      self.onDemandThroughput = onDemandThroughput
      self.globalTableSourceArn = globalTableSourceArn
      self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
    }

    public static let schema = AWSSchema(
      "CreateTableRequest",
      #"""
      AttributeDefinitions [AttributeDefinition]
      TableName! string(1..1024)
      KeySchema [KeySchemaElement](1..)
      LocalSecondaryIndexes [LocalSecondaryIndex]
      GlobalSecondaryIndexes [GlobalSecondaryIndex]
      BillingMode BillingMode
      ProvisionedThroughput ProvisionedThroughput
      StreamSpecification StreamSpecification
      SSESpecification SSESpecification
      Tags [Tag]
      TableClass TableClass
      DeletionProtectionEnabled bool
      WarmThroughput WarmThroughput
      ResourcePolicy string
      OnDemandThroughput OnDemandThroughput
      GlobalTableSourceArn string(1..1024)
      GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode
      """#, [.shape(AttributeDefinition.self), .shape(KeySchemaElement.self), .shape(LocalSecondaryIndex.self), .shape(GlobalSecondaryIndex.self), .enumeration(BillingMode.self), .shape(ProvisionedThroughput.self), .shape(StreamSpecification.self), .shape(SSESpecification.self), .shape(Tag.self), .enumeration(TableClass.self), .shape(WarmThroughput.self), .shape(OnDemandThroughput.self), .enumeration(GlobalTableSettingsReplicationMode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributeDefinitions)
      case 1: r.readString(&tableName)
      case 2: r.readShapes(&keySchema)
      case 3: r.readShapes(&localSecondaryIndexes)
      case 4: r.readShapes(&globalSecondaryIndexes)
      case 5: r.readEnum(&billingMode)
      case 6: r.readShape(&provisionedThroughput)
      case 7: r.readShape(&streamSpecification)
      case 8: r.readShape(&sseSpecification)
      case 9: r.readShapes(&tags)
      case 10: r.readEnum(&tableClass)
      case 11: r.readBool(&deletionProtectionEnabled)
      case 12: r.readShape(&warmThroughput)
      case 13: r.readString(&resourcePolicy)
      case 14: r.readShape(&onDemandThroughput)
      case 15: r.readString(&globalTableSourceArn)
      case 16: r.readEnum(&globalTableSettingsReplicationMode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributeDefinitions)
      w.writeString(1, tableName)
      w.writeShapes(2, keySchema)
      w.writeShapes(3, localSecondaryIndexes)
      w.writeShapes(4, globalSecondaryIndexes)
      w.writeEnum(5, billingMode)
      w.writeShape(6, provisionedThroughput)
      w.writeShape(7, streamSpecification)
      w.writeShape(8, sseSpecification)
      w.writeShapes(9, tags)
      w.writeEnum(10, tableClass)
      w.writeBool(11, deletionProtectionEnabled)
      w.writeShape(12, warmThroughput)
      w.writeString(13, resourcePolicy)
      w.writeShape(14, onDemandThroughput)
      w.writeString(15, globalTableSourceArn)
      w.writeEnum(16, globalTableSettingsReplicationMode)
    }
  }

  public struct CreateTableResponse: AWSShape {
    public var tableDescription: TableDescription?

    public init() {}

    public init(
      tableDescription: TableDescription? = nil
    ) {
      self.tableDescription = tableDescription
    }

    public static let schema = AWSSchema(
      "CreateTableResponse",
      #"""
      TableDescription TableDescription
      """#, [.shape(TableDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&tableDescription)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, tableDescription)
    }
  }

  public struct GlobalSecondaryIndex: AWSShape {
    public var indexName: String?
    public var keySchema: [KeySchemaElement]?
    public var projection: Projection?
    public var provisionedThroughput: ProvisionedThroughput?
    public var onDemandThroughput: OnDemandThroughput?
    public var warmThroughput: WarmThroughput?

    public init() {}

    public init(
      indexName: String? = nil,
      keySchema: [KeySchemaElement]? = nil,
      projection: Projection? = nil,
      provisionedThroughput: ProvisionedThroughput? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      warmThroughput: WarmThroughput? = nil
    ) {
      self.indexName = indexName
      self.keySchema = keySchema
      self.projection = projection
      self.provisionedThroughput = provisionedThroughput
      self.onDemandThroughput = onDemandThroughput
      self.warmThroughput = warmThroughput
    }

    public static let schema = AWSSchema(
      "GlobalSecondaryIndex",
      #"""
      IndexName! string(3..255)/[a-zA-Z0-9_.-]+/
      KeySchema! [KeySchemaElement](1..)
      Projection! Projection
      ProvisionedThroughput ProvisionedThroughput
      OnDemandThroughput OnDemandThroughput
      WarmThroughput WarmThroughput
      """#, [.shape(KeySchemaElement.self), .shape(Projection.self), .shape(ProvisionedThroughput.self), .shape(OnDemandThroughput.self), .shape(WarmThroughput.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.readShapes(&keySchema)
      case 2: r.readShape(&projection)
      case 3: r.readShape(&provisionedThroughput)
      case 4: r.readShape(&onDemandThroughput)
      case 5: r.readShape(&warmThroughput)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.writeShapes(1, keySchema)
      w.writeShape(2, projection)
      w.writeShape(3, provisionedThroughput)
      w.writeShape(4, onDemandThroughput)
      w.writeShape(5, warmThroughput)
    }
  }

  public struct LocalSecondaryIndex: AWSShape {
    public var indexName: String?
    public var keySchema: [KeySchemaElement]?
    public var projection: Projection?

    public init() {}

    public init(
      indexName: String? = nil,
      keySchema: [KeySchemaElement]? = nil,
      projection: Projection? = nil
    ) {
      self.indexName = indexName
      self.keySchema = keySchema
      self.projection = projection
    }

    public static let schema = AWSSchema(
      "LocalSecondaryIndex",
      #"""
      IndexName! string(3..255)/[a-zA-Z0-9_.-]+/
      KeySchema! [KeySchemaElement](1..)
      Projection! Projection
      """#, [.shape(KeySchemaElement.self), .shape(Projection.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.readShapes(&keySchema)
      case 2: r.readShape(&projection)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.writeShapes(1, keySchema)
      w.writeShape(2, projection)
    }
  }
}
