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
      """#, [AttributeDefinition.self, BillingMode.self, ProvisionedThroughput.self, GlobalSecondaryIndexUpdate.self, StreamSpecification.self, SSESpecification.self, ReplicationGroupUpdate.self, TableClass.self, MultiRegionConsistency.self, GlobalTableWitnessGroupUpdate.self, OnDemandThroughput.self, WarmThroughput.self, GlobalTableSettingsReplicationMode.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&attributeDefinitions)
      case 1: r.readString(&tableName)
      case 2: r.read(&billingMode)
      case 3: r.read(&provisionedThroughput)
      case 4: r.read(&globalSecondaryIndexUpdates)
      case 5: r.read(&streamSpecification)
      case 6: r.read(&sseSpecification)
      case 7: r.read(&replicaUpdates)
      case 8: r.read(&tableClass)
      case 9: r.readBool(&deletionProtectionEnabled)
      case 10: r.read(&multiRegionConsistency)
      case 11: r.read(&globalTableWitnessUpdates)
      case 12: r.read(&onDemandThroughput)
      case 13: r.read(&warmThroughput)
      case 14: r.read(&globalTableSettingsReplicationMode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, attributeDefinitions)
      w.writeString(1, tableName)
      w.write(2, billingMode)
      w.write(3, provisionedThroughput)
      w.write(4, globalSecondaryIndexUpdates)
      w.write(5, streamSpecification)
      w.write(6, sseSpecification)
      w.write(7, replicaUpdates)
      w.write(8, tableClass)
      w.writeBool(9, deletionProtectionEnabled)
      w.write(10, multiRegionConsistency)
      w.write(11, globalTableWitnessUpdates)
      w.write(12, onDemandThroughput)
      w.write(13, warmThroughput)
      w.write(14, globalTableSettingsReplicationMode)
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
      """#, [TableDescription.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&tableDescription)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, tableDescription)
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
      """#, [KeySchemaElement.self, Projection.self, ProvisionedThroughput.self, OnDemandThroughput.self, WarmThroughput.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.read(&keySchema)
      case 2: r.read(&projection)
      case 3: r.read(&provisionedThroughput)
      case 4: r.read(&onDemandThroughput)
      case 5: r.read(&warmThroughput)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.write(1, keySchema)
      w.write(2, projection)
      w.write(3, provisionedThroughput)
      w.write(4, onDemandThroughput)
      w.write(5, warmThroughput)
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
      """#, [ProvisionedThroughputOverride.self, OnDemandThroughputOverride.self, ReplicaGlobalSecondaryIndex.self, TableClass.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      case 1: r.readString(&kmsMasterKeyId)
      case 2: r.read(&provisionedThroughputOverride)
      case 3: r.read(&onDemandThroughputOverride)
      case 4: r.read(&globalSecondaryIndexes)
      case 5: r.read(&tableClassOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
      w.writeString(1, kmsMasterKeyId)
      w.write(2, provisionedThroughputOverride)
      w.write(3, onDemandThroughputOverride)
      w.write(4, globalSecondaryIndexes)
      w.write(5, tableClassOverride)
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
      """#, [UpdateGlobalSecondaryIndexAction.self, CreateGlobalSecondaryIndexAction.self, DeleteGlobalSecondaryIndexAction.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&update)
      case 1: r.read(&create)
      case 2: r.read(&delete)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, update)
      w.write(1, create)
      w.write(2, delete)
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
      """#, [CreateGlobalTableWitnessGroupMemberAction.self, DeleteGlobalTableWitnessGroupMemberAction.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&create)
      case 1: r.read(&delete)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, create)
      w.write(1, delete)
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
      """#, [ProvisionedThroughputOverride.self, OnDemandThroughputOverride.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.read(&provisionedThroughputOverride)
      case 2: r.read(&onDemandThroughputOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.write(1, provisionedThroughputOverride)
      w.write(2, onDemandThroughputOverride)
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
      """#, [CreateReplicationGroupMemberAction.self, UpdateReplicationGroupMemberAction.self, DeleteReplicationGroupMemberAction.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&create)
      case 1: r.read(&update)
      case 2: r.read(&delete)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, create)
      w.write(1, update)
      w.write(2, delete)
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
      """#, [ProvisionedThroughput.self, OnDemandThroughput.self, WarmThroughput.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.read(&provisionedThroughput)
      case 2: r.read(&onDemandThroughput)
      case 3: r.read(&warmThroughput)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.write(1, provisionedThroughput)
      w.write(2, onDemandThroughput)
      w.write(3, warmThroughput)
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
      """#, [ProvisionedThroughputOverride.self, OnDemandThroughputOverride.self, ReplicaGlobalSecondaryIndex.self, TableClass.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      case 1: r.readString(&kmsMasterKeyId)
      case 2: r.read(&provisionedThroughputOverride)
      case 3: r.read(&onDemandThroughputOverride)
      case 4: r.read(&globalSecondaryIndexes)
      case 5: r.read(&tableClassOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
      w.writeString(1, kmsMasterKeyId)
      w.write(2, provisionedThroughputOverride)
      w.write(3, onDemandThroughputOverride)
      w.write(4, globalSecondaryIndexes)
      w.write(5, tableClassOverride)
    }
  }
}
