// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension DynamoDB {
  public struct ReplicaDescription: AWSShape {
    public var regionName: String?
    public var replicaStatus: ReplicaStatus?
    public var replicaArn: String?
    public var replicaStatusDescription: String?
    public var replicaStatusPercentProgress: String?
    public var kmsMasterKeyId: String?
    public var provisionedThroughputOverride: ProvisionedThroughputOverride?
    public var onDemandThroughputOverride: OnDemandThroughputOverride?
    public var warmThroughput: TableWarmThroughputDescription?
    public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexDescription]?
    public var replicaInaccessibleDateTime: Date?
    public var replicaTableClassSummary: TableClassSummary?
    public var globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode?

    public init() {}

    public init(
      regionName: String? = nil,
      replicaStatus: ReplicaStatus? = nil,
      replicaArn: String? = nil,
      replicaStatusDescription: String? = nil,
      replicaStatusPercentProgress: String? = nil,
      kmsMasterKeyId: String? = nil,
      provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
      onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
      warmThroughput: TableWarmThroughputDescription? = nil,
      globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexDescription]? = nil,
      replicaInaccessibleDateTime: Date? = nil,
      replicaTableClassSummary: TableClassSummary? = nil,
      globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode? = nil
    ) {
      self.regionName = regionName
      self.replicaStatus = replicaStatus
      self.replicaArn = replicaArn
      self.replicaStatusDescription = replicaStatusDescription
      self.replicaStatusPercentProgress = replicaStatusPercentProgress
      self.kmsMasterKeyId = kmsMasterKeyId
      self.provisionedThroughputOverride = provisionedThroughputOverride
      self.onDemandThroughputOverride = onDemandThroughputOverride
      self.warmThroughput = warmThroughput
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.replicaInaccessibleDateTime = replicaInaccessibleDateTime
      self.replicaTableClassSummary = replicaTableClassSummary
      self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
    }

    public static let schema = AWSSchema(
      "ReplicaDescription",
      #"""
      RegionName string
      ReplicaStatus ReplicaStatus
      ReplicaArn string
      ReplicaStatusDescription string
      ReplicaStatusPercentProgress string
      KMSMasterKeyId string
      ProvisionedThroughputOverride ProvisionedThroughputOverride
      OnDemandThroughputOverride OnDemandThroughputOverride
      WarmThroughput TableWarmThroughputDescription
      GlobalSecondaryIndexes [ReplicaGlobalSecondaryIndexDescription]
      ReplicaInaccessibleDateTime time
      ReplicaTableClassSummary TableClassSummary
      GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode
      """#, [.enumeration(ReplicaStatus.self), .shape(ProvisionedThroughputOverride.self), .shape(OnDemandThroughputOverride.self), .shape(TableWarmThroughputDescription.self), .shape(ReplicaGlobalSecondaryIndexDescription.self), .shape(TableClassSummary.self), .enumeration(GlobalTableSettingsReplicationMode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&regionName)
      case 1: r.readEnum(&replicaStatus)
      case 2: r.readString(&replicaArn)
      case 3: r.readString(&replicaStatusDescription)
      case 4: r.readString(&replicaStatusPercentProgress)
      case 5: r.readString(&kmsMasterKeyId)
      case 6: r.readShape(&provisionedThroughputOverride)
      case 7: r.readShape(&onDemandThroughputOverride)
      case 8: r.readShape(&warmThroughput)
      case 9: r.readShapes(&globalSecondaryIndexes)
      case 10: r.readDate(&replicaInaccessibleDateTime)
      case 11: r.readShape(&replicaTableClassSummary)
      case 12: r.readEnum(&globalTableSettingsReplicationMode)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, regionName)
      w.writeEnum(1, replicaStatus)
      w.writeString(2, replicaArn)
      w.writeString(3, replicaStatusDescription)
      w.writeString(4, replicaStatusPercentProgress)
      w.writeString(5, kmsMasterKeyId)
      w.writeShape(6, provisionedThroughputOverride)
      w.writeShape(7, onDemandThroughputOverride)
      w.writeShape(8, warmThroughput)
      w.writeShapes(9, globalSecondaryIndexes)
      w.writeDate(10, replicaInaccessibleDateTime)
      w.writeShape(11, replicaTableClassSummary)
      w.writeEnum(12, globalTableSettingsReplicationMode)
    }
  }

  public struct ReplicaGlobalSecondaryIndexDescription: AWSShape {
    public var indexName: String?
    public var provisionedThroughputOverride: ProvisionedThroughputOverride?
    public var onDemandThroughputOverride: OnDemandThroughputOverride?
    public var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription?

    public init() {}

    public init(
      indexName: String? = nil,
      provisionedThroughputOverride: ProvisionedThroughputOverride? = nil,
      onDemandThroughputOverride: OnDemandThroughputOverride? = nil,
      warmThroughput: GlobalSecondaryIndexWarmThroughputDescription? = nil
    ) {
      self.indexName = indexName
      self.provisionedThroughputOverride = provisionedThroughputOverride
      self.onDemandThroughputOverride = onDemandThroughputOverride
      self.warmThroughput = warmThroughput
    }

    public static let schema = AWSSchema(
      "ReplicaGlobalSecondaryIndexDescription",
      #"""
      IndexName string(3..255)/[a-zA-Z0-9_.-]+/
      ProvisionedThroughputOverride ProvisionedThroughputOverride
      OnDemandThroughputOverride OnDemandThroughputOverride
      WarmThroughput GlobalSecondaryIndexWarmThroughputDescription
      """#, [.shape(ProvisionedThroughputOverride.self), .shape(OnDemandThroughputOverride.self), .shape(GlobalSecondaryIndexWarmThroughputDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.readShape(&provisionedThroughputOverride)
      case 2: r.readShape(&onDemandThroughputOverride)
      case 3: r.readShape(&warmThroughput)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.writeShape(1, provisionedThroughputOverride)
      w.writeShape(2, onDemandThroughputOverride)
      w.writeShape(3, warmThroughput)
    }
  }

  public struct RestoreSummary: AWSShape {
    public var sourceBackupArn: String?
    public var sourceTableArn: String?
    public var restoreDateTime: Date?
    public var restoreInProgress: Bool?

    public init() {}

    public init(
      sourceBackupArn: String? = nil,
      sourceTableArn: String? = nil,
      restoreDateTime: Date? = nil,
      restoreInProgress: Bool? = nil
    ) {
      self.sourceBackupArn = sourceBackupArn
      self.sourceTableArn = sourceTableArn
      self.restoreDateTime = restoreDateTime
      self.restoreInProgress = restoreInProgress
    }

    public static let schema = AWSSchema(
      "RestoreSummary",
      #"""
      SourceBackupArn string(37..1024)
      SourceTableArn string(1..1024)
      RestoreDateTime! time
      RestoreInProgress! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&sourceBackupArn)
      case 1: r.readString(&sourceTableArn)
      case 2: r.readDate(&restoreDateTime)
      case 3: r.readBool(&restoreInProgress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, sourceBackupArn)
      w.writeString(1, sourceTableArn)
      w.writeDate(2, restoreDateTime)
      w.writeBool(3, restoreInProgress)
    }
  }
}
