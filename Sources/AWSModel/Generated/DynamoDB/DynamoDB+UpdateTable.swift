// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `UpdateTable`.
  public static let updateTable = AWSOperation<UpdateTableRequest, UpdateTableResponse>(
    name: "UpdateTable", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateTableRequest: AWSShape {
    public var attributeDefinitions: [AttributeDefinition]?
    public var tableName: String?
    public var billingMode: BillingMode?
    public var provisionedThroughput: ProvisionedThroughput?
    public var globalSecondaryIndexUpdates: [GlobalSecondaryIndexUpdate]?
    public var streamSpecification: StreamSpecification?
    public var sseSpecification: SSESpecification?
    public var replicaUpdates: [ReplicationGroupUpdate]?
    public var tableClass: TableClass?
    public var deletionProtectionEnabled: Bool?
    public var multiRegionConsistency: MultiRegionConsistency?
    public var globalTableWitnessUpdates: [GlobalTableWitnessGroupUpdate]?
    public var onDemandThroughput: OnDemandThroughput?
    public var warmThroughput: WarmThroughput?
    public var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode?

    public init() {}

    public init(
      attributeDefinitions: [AttributeDefinition]? = nil,
      tableName: String? = nil,
      billingMode: BillingMode? = nil,
      provisionedThroughput: ProvisionedThroughput? = nil,
      globalSecondaryIndexUpdates: [GlobalSecondaryIndexUpdate]? = nil,
      streamSpecification: StreamSpecification? = nil,
      sseSpecification: SSESpecification? = nil,
      replicaUpdates: [ReplicationGroupUpdate]? = nil,
      tableClass: TableClass? = nil,
      deletionProtectionEnabled: Bool? = nil,
      multiRegionConsistency: MultiRegionConsistency? = nil,
      globalTableWitnessUpdates: [GlobalTableWitnessGroupUpdate]? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      warmThroughput: WarmThroughput? = nil,
      globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil
    ) {
      self.attributeDefinitions = attributeDefinitions
      self.tableName = tableName
      self.billingMode = billingMode
      self.provisionedThroughput = provisionedThroughput
      self.globalSecondaryIndexUpdates = globalSecondaryIndexUpdates
      self.streamSpecification = streamSpecification
      self.sseSpecification = sseSpecification
      self.replicaUpdates = replicaUpdates
      self.tableClass = tableClass
      self.deletionProtectionEnabled = deletionProtectionEnabled
      self.multiRegionConsistency = multiRegionConsistency
      self.globalTableWitnessUpdates = globalTableWitnessUpdates
      self.onDemandThroughput = onDemandThroughput
      self.warmThroughput = warmThroughput
      self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
    }

    public static let schema = AWSSchema(
      "UpdateTableRequest",
      #"""
      AttributeDefinitions [AttributeDefinition]
      TableName! string(1..1024)
      BillingMode BillingMode
      ProvisionedThroughput ProvisionedThroughput
      GlobalSecondaryIndexUpdates [GlobalSecondaryIndexUpdate]
      StreamSpecification StreamSpecification
      SSESpecification SSESpecification
      ReplicaUpdates [ReplicationGroupUpdate](1..)
      TableClass TableClass
      DeletionProtectionEnabled bool
      MultiRegionConsistency MultiRegionConsistency
      GlobalTableWitnessUpdates [GlobalTableWitnessGroupUpdate](1..1)
      OnDemandThroughput OnDemandThroughput
      WarmThroughput WarmThroughput
      GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode
      """#, [.shape(AttributeDefinition.self), .enumeration(BillingMode.self), .shape(ProvisionedThroughput.self), .shape(GlobalSecondaryIndexUpdate.self), .shape(StreamSpecification.self), .shape(SSESpecification.self), .shape(ReplicationGroupUpdate.self), .enumeration(TableClass.self), .enumeration(MultiRegionConsistency.self), .shape(GlobalTableWitnessGroupUpdate.self), .shape(OnDemandThroughput.self), .shape(WarmThroughput.self), .enumeration(GlobalTableSettingsReplicationMode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributeDefinitions)
      case 1: r.readString(&tableName)
      case 2: r.readEnum(&billingMode)
      case 3: r.readShape(&provisionedThroughput)
      case 4: r.readShapes(&globalSecondaryIndexUpdates)
      case 5: r.readShape(&streamSpecification)
      case 6: r.readShape(&sseSpecification)
      case 7: r.readShapes(&replicaUpdates)
      case 8: r.readEnum(&tableClass)
      case 9: r.readBool(&deletionProtectionEnabled)
      case 10: r.readEnum(&multiRegionConsistency)
      case 11: r.readShapes(&globalTableWitnessUpdates)
      case 12: r.readShape(&onDemandThroughput)
      case 13: r.readShape(&warmThroughput)
      case 14: r.readEnum(&globalTableSettingsReplicationMode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributeDefinitions)
      w.writeString(1, tableName)
      w.writeEnum(2, billingMode)
      w.writeShape(3, provisionedThroughput)
      w.writeShapes(4, globalSecondaryIndexUpdates)
      w.writeShape(5, streamSpecification)
      w.writeShape(6, sseSpecification)
      w.writeShapes(7, replicaUpdates)
      w.writeEnum(8, tableClass)
      w.writeBool(9, deletionProtectionEnabled)
      w.writeEnum(10, multiRegionConsistency)
      w.writeShapes(11, globalTableWitnessUpdates)
      w.writeShape(12, onDemandThroughput)
      w.writeShape(13, warmThroughput)
      w.writeEnum(14, globalTableSettingsReplicationMode)
    }
  }

  public struct UpdateTableResponse: AWSShape {
    public var tableDescription: TableDescription?

    public init() {}

    public init(
      tableDescription: TableDescription? = nil
    ) {
      self.tableDescription = tableDescription
    }

    public static let schema = AWSSchema(
      "UpdateTableResponse",
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

  public struct CreateGlobalSecondaryIndexAction: AWSShape {
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
      "CreateGlobalSecondaryIndexAction",
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

  public struct CreateGlobalTableWitnessGroupMemberAction: AWSShape {
    public var regionName: String?

    public init() {}

    public init(
      regionName: String? = nil
    ) {
      self.regionName = regionName
    }

    public static let schema = AWSSchema(
      "CreateGlobalTableWitnessGroupMemberAction",
      #"""
      RegionName! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
    }
  }

  public struct CreateReplicationGroupMemberAction: AWSShape {
    public var regionName: String?
    public var kmsMasterKeyId: String?
    public var provisionedThroughputOverride: ProvisionedThroughputOverride?
    public var onDemandThroughputOverride: OnDemandThroughputOverride?
    public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]?
    public var tableClassOverride: TableClass?

    public init() {}

    public init(
      regionName: String? = nil,
      kmsMasterKeyId: String? = nil,
      provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
      onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
      globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? = nil,
      tableClassOverride: TableClass? = nil
    ) {
      self.regionName = regionName
      self.kmsMasterKeyId = kmsMasterKeyId
      self.provisionedThroughputOverride = provisionedThroughputOverride
      self.onDemandThroughputOverride = onDemandThroughputOverride
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.tableClassOverride = tableClassOverride
    }

    public static let schema = AWSSchema(
      "CreateReplicationGroupMemberAction",
      #"""
      RegionName! string
      KMSMasterKeyId string
      ProvisionedThroughputOverride ProvisionedThroughputOverride
      OnDemandThroughputOverride OnDemandThroughputOverride
      GlobalSecondaryIndexes [ReplicaGlobalSecondaryIndex](1..)
      TableClassOverride TableClass
      """#, [.shape(ProvisionedThroughputOverride.self), .shape(OnDemandThroughputOverride.self), .shape(ReplicaGlobalSecondaryIndex.self), .enumeration(TableClass.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      case 1: r.readString(&kmsMasterKeyId)
      case 2: r.readShape(&provisionedThroughputOverride)
      case 3: r.readShape(&onDemandThroughputOverride)
      case 4: r.readShapes(&globalSecondaryIndexes)
      case 5: r.readEnum(&tableClassOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
      w.writeString(1, kmsMasterKeyId)
      w.writeShape(2, provisionedThroughputOverride)
      w.writeShape(3, onDemandThroughputOverride)
      w.writeShapes(4, globalSecondaryIndexes)
      w.writeEnum(5, tableClassOverride)
    }
  }

  public struct DeleteGlobalSecondaryIndexAction: AWSShape {
    public var indexName: String?

    public init() {}

    public init(
      indexName: String? = nil
    ) {
      self.indexName = indexName
    }

    public static let schema = AWSSchema(
      "DeleteGlobalSecondaryIndexAction",
      #"""
      IndexName! string(3..255)/[a-zA-Z0-9_.-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
    }
  }

  public struct DeleteGlobalTableWitnessGroupMemberAction: AWSShape {
    public var regionName: String?

    public init() {}

    public init(
      regionName: String? = nil
    ) {
      self.regionName = regionName
    }

    public static let schema = AWSSchema(
      "DeleteGlobalTableWitnessGroupMemberAction",
      #"""
      RegionName! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
    }
  }

  public struct DeleteReplicationGroupMemberAction: AWSShape {
    public var regionName: String?

    public init() {}

    public init(
      regionName: String? = nil
    ) {
      self.regionName = regionName
    }

    public static let schema = AWSSchema(
      "DeleteReplicationGroupMemberAction",
      #"""
      RegionName! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
    }
  }

  public struct GlobalSecondaryIndexUpdate: AWSShape {
    public var update: UpdateGlobalSecondaryIndexAction?
    public var create: CreateGlobalSecondaryIndexAction?
    public var delete: DeleteGlobalSecondaryIndexAction?

    public init() {}

    public init(
      update: UpdateGlobalSecondaryIndexAction? = nil,
      create: CreateGlobalSecondaryIndexAction? = nil,
      delete: DeleteGlobalSecondaryIndexAction? = nil
    ) {
      self.update = update
      self.create = create
      self.delete = delete
    }

    public static let schema = AWSSchema(
      "GlobalSecondaryIndexUpdate",
      #"""
      Update UpdateGlobalSecondaryIndexAction
      Create CreateGlobalSecondaryIndexAction
      Delete DeleteGlobalSecondaryIndexAction
      """#, [.shape(UpdateGlobalSecondaryIndexAction.self), .shape(CreateGlobalSecondaryIndexAction.self), .shape(DeleteGlobalSecondaryIndexAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&update)
      case 1: r.readShape(&create)
      case 2: r.readShape(&delete)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, update)
      w.writeShape(1, create)
      w.writeShape(2, delete)
    }
  }

  public struct GlobalTableWitnessGroupUpdate: AWSShape {
    public var create: CreateGlobalTableWitnessGroupMemberAction?
    public var delete: DeleteGlobalTableWitnessGroupMemberAction?

    public init() {}

    public init(
      create: CreateGlobalTableWitnessGroupMemberAction? = nil,
      delete: DeleteGlobalTableWitnessGroupMemberAction? = nil
    ) {
      self.create = create
      self.delete = delete
    }

    public static let schema = AWSSchema(
      "GlobalTableWitnessGroupUpdate",
      #"""
      Create CreateGlobalTableWitnessGroupMemberAction
      Delete DeleteGlobalTableWitnessGroupMemberAction
      """#, [.shape(CreateGlobalTableWitnessGroupMemberAction.self), .shape(DeleteGlobalTableWitnessGroupMemberAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&create)
      case 1: r.readShape(&delete)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, create)
      w.writeShape(1, delete)
    }
  }

  public struct ReplicaGlobalSecondaryIndex: AWSShape {
    public var indexName: String?
    public var provisionedThroughputOverride: ProvisionedThroughputOverride?
    public var onDemandThroughputOverride: OnDemandThroughputOverride?

    public init() {}

    public init(
      indexName: String? = nil,
      provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
      onDemandThroughputOverride: OnDemandThroughputOverride? = nil
    ) {
      self.indexName = indexName
      self.provisionedThroughputOverride = provisionedThroughputOverride
      self.onDemandThroughputOverride = onDemandThroughputOverride
    }

    public static let schema = AWSSchema(
      "ReplicaGlobalSecondaryIndex",
      #"""
      IndexName! string(3..255)/[a-zA-Z0-9_.-]+/
      ProvisionedThroughputOverride ProvisionedThroughputOverride
      OnDemandThroughputOverride OnDemandThroughputOverride
      """#, [.shape(ProvisionedThroughputOverride.self), .shape(OnDemandThroughputOverride.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.readShape(&provisionedThroughputOverride)
      case 2: r.readShape(&onDemandThroughputOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.writeShape(1, provisionedThroughputOverride)
      w.writeShape(2, onDemandThroughputOverride)
    }
  }

  public struct ReplicationGroupUpdate: AWSShape {
    public var create: CreateReplicationGroupMemberAction?
    public var update: UpdateReplicationGroupMemberAction?
    public var delete: DeleteReplicationGroupMemberAction?

    public init() {}

    public init(
      create: CreateReplicationGroupMemberAction? = nil,
      update: UpdateReplicationGroupMemberAction? = nil,
      delete: DeleteReplicationGroupMemberAction? = nil
    ) {
      self.create = create
      self.update = update
      self.delete = delete
    }

    public static let schema = AWSSchema(
      "ReplicationGroupUpdate",
      #"""
      Create CreateReplicationGroupMemberAction
      Update UpdateReplicationGroupMemberAction
      Delete DeleteReplicationGroupMemberAction
      """#, [.shape(CreateReplicationGroupMemberAction.self), .shape(UpdateReplicationGroupMemberAction.self), .shape(DeleteReplicationGroupMemberAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&create)
      case 1: r.readShape(&update)
      case 2: r.readShape(&delete)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, create)
      w.writeShape(1, update)
      w.writeShape(2, delete)
    }
  }

  public struct UpdateGlobalSecondaryIndexAction: AWSShape {
    public var indexName: String?
    public var provisionedThroughput: ProvisionedThroughput?
    public var onDemandThroughput: OnDemandThroughput?
    public var warmThroughput: WarmThroughput?

    public init() {}

    public init(
      indexName: String? = nil,
      provisionedThroughput: ProvisionedThroughput? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      warmThroughput: WarmThroughput? = nil
    ) {
      self.indexName = indexName
      self.provisionedThroughput = provisionedThroughput
      self.onDemandThroughput = onDemandThroughput
      self.warmThroughput = warmThroughput
    }

    public static let schema = AWSSchema(
      "UpdateGlobalSecondaryIndexAction",
      #"""
      IndexName! string(3..255)/[a-zA-Z0-9_.-]+/
      ProvisionedThroughput ProvisionedThroughput
      OnDemandThroughput OnDemandThroughput
      WarmThroughput WarmThroughput
      """#, [.shape(ProvisionedThroughput.self), .shape(OnDemandThroughput.self), .shape(WarmThroughput.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.readShape(&provisionedThroughput)
      case 2: r.readShape(&onDemandThroughput)
      case 3: r.readShape(&warmThroughput)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.writeShape(1, provisionedThroughput)
      w.writeShape(2, onDemandThroughput)
      w.writeShape(3, warmThroughput)
    }
  }

  public struct UpdateReplicationGroupMemberAction: AWSShape {
    public var regionName: String?
    public var kmsMasterKeyId: String?
    public var provisionedThroughputOverride: ProvisionedThroughputOverride?
    public var onDemandThroughputOverride: OnDemandThroughputOverride?
    public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]?
    public var tableClassOverride: TableClass?

    public init() {}

    public init(
      regionName: String? = nil,
      kmsMasterKeyId: String? = nil,
      provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
      onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
      globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]? = nil,
      tableClassOverride: TableClass? = nil
    ) {
      self.regionName = regionName
      self.kmsMasterKeyId = kmsMasterKeyId
      self.provisionedThroughputOverride = provisionedThroughputOverride
      self.onDemandThroughputOverride = onDemandThroughputOverride
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.tableClassOverride = tableClassOverride
    }

    public static let schema = AWSSchema(
      "UpdateReplicationGroupMemberAction",
      #"""
      RegionName! string
      KMSMasterKeyId string
      ProvisionedThroughputOverride ProvisionedThroughputOverride
      OnDemandThroughputOverride OnDemandThroughputOverride
      GlobalSecondaryIndexes [ReplicaGlobalSecondaryIndex](1..)
      TableClassOverride TableClass
      """#, [.shape(ProvisionedThroughputOverride.self), .shape(OnDemandThroughputOverride.self), .shape(ReplicaGlobalSecondaryIndex.self), .enumeration(TableClass.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      case 1: r.readString(&kmsMasterKeyId)
      case 2: r.readShape(&provisionedThroughputOverride)
      case 3: r.readShape(&onDemandThroughputOverride)
      case 4: r.readShapes(&globalSecondaryIndexes)
      case 5: r.readEnum(&tableClassOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
      w.writeString(1, kmsMasterKeyId)
      w.writeShape(2, provisionedThroughputOverride)
      w.writeShape(3, onDemandThroughputOverride)
      w.writeShapes(4, globalSecondaryIndexes)
      w.writeEnum(5, tableClassOverride)
    }
  }
}
