// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct AttributeAction: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var add: Self { Self(rawValue: "ADD") }
    public static var put: Self { Self(rawValue: "PUT") }
    public static var delete: Self { Self(rawValue: "DELETE") }

    public static let known: [Self] = values(
      """
      ADD
      PUT
      DELETE
      """)
  }

  public struct BillingMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var provisioned: Self { Self(rawValue: "PROVISIONED") }
    public static var payPerRequest: Self { Self(rawValue: "PAY_PER_REQUEST") }

    public static let known: [Self] = values(
      """
      PROVISIONED
      PAY_PER_REQUEST
      """)
  }

  public struct ComparisonOperator: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var eq: Self { Self(rawValue: "EQ") }
    public static var ne: Self { Self(rawValue: "NE") }
    public static var `in`: Self { Self(rawValue: "IN") }
    public static var le: Self { Self(rawValue: "LE") }
    public static var lt: Self { Self(rawValue: "LT") }
    public static var ge: Self { Self(rawValue: "GE") }
    public static var gt: Self { Self(rawValue: "GT") }
    public static var between: Self { Self(rawValue: "BETWEEN") }
    public static var notNull: Self { Self(rawValue: "NOT_NULL") }
    public static var null: Self { Self(rawValue: "NULL") }
    public static var contains: Self { Self(rawValue: "CONTAINS") }
    public static var notContains: Self { Self(rawValue: "NOT_CONTAINS") }
    public static var beginsWith: Self { Self(rawValue: "BEGINS_WITH") }

    public static let known: [Self] = values(
      """
      EQ
      NE
      IN
      LE
      LT
      GE
      GT
      BETWEEN
      NOT_NULL
      NULL
      CONTAINS
      NOT_CONTAINS
      BEGINS_WITH
      """)
  }

  public struct ConditionalOperator: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var and: Self { Self(rawValue: "AND") }
    public static var or: Self { Self(rawValue: "OR") }

    public static let known: [Self] = values(
      """
      AND
      OR
      """)
  }

  public struct ContinuousBackupsStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct GlobalTableSettingsReplicationMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }
    public static var enabledWithOverrides: Self { Self(rawValue: "ENABLED_WITH_OVERRIDES") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      ENABLED_WITH_OVERRIDES
      """)
  }

  public struct IndexStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var creating: Self { Self(rawValue: "CREATING") }
    public static var updating: Self { Self(rawValue: "UPDATING") }
    public static var deleting: Self { Self(rawValue: "DELETING") }
    public static var active: Self { Self(rawValue: "ACTIVE") }

    public static let known: [Self] = values(
      """
      CREATING
      UPDATING
      DELETING
      ACTIVE
      """)
  }

  public struct KeyType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var hash: Self { Self(rawValue: "HASH") }
    public static var range: Self { Self(rawValue: "RANGE") }

    public static let known: [Self] = values(
      """
      HASH
      RANGE
      """)
  }

  public struct MultiRegionConsistency: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var eventual: Self { Self(rawValue: "EVENTUAL") }
    public static var strong: Self { Self(rawValue: "STRONG") }

    public static let known: [Self] = values(
      """
      EVENTUAL
      STRONG
      """)
  }

  public struct PointInTimeRecoveryStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct ProjectionType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var all: Self { Self(rawValue: "ALL") }
    public static var keysOnly: Self { Self(rawValue: "KEYS_ONLY") }
    public static var include: Self { Self(rawValue: "INCLUDE") }

    public static let known: [Self] = values(
      """
      ALL
      KEYS_ONLY
      INCLUDE
      """)
  }

  public struct ReplicaStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var creating: Self { Self(rawValue: "CREATING") }
    public static var creationFailed: Self { Self(rawValue: "CREATION_FAILED") }
    public static var updating: Self { Self(rawValue: "UPDATING") }
    public static var deleting: Self { Self(rawValue: "DELETING") }
    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var regionDisabled: Self { Self(rawValue: "REGION_DISABLED") }
    public static var inaccessibleEncryptionCredentials: Self { Self(rawValue: "INACCESSIBLE_ENCRYPTION_CREDENTIALS") }
    public static var archiving: Self { Self(rawValue: "ARCHIVING") }
    public static var archived: Self { Self(rawValue: "ARCHIVED") }
    public static var replicationNotAuthorized: Self { Self(rawValue: "REPLICATION_NOT_AUTHORIZED") }

    public static let known: [Self] = values(
      """
      CREATING
      CREATION_FAILED
      UPDATING
      DELETING
      ACTIVE
      REGION_DISABLED
      INACCESSIBLE_ENCRYPTION_CREDENTIALS
      ARCHIVING
      ARCHIVED
      REPLICATION_NOT_AUTHORIZED
      """)
  }

  public struct ReturnConsumedCapacity: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var indexes: Self { Self(rawValue: "INDEXES") }
    public static var total: Self { Self(rawValue: "TOTAL") }
    public static var none: Self { Self(rawValue: "NONE") }

    public static let known: [Self] = values(
      """
      INDEXES
      TOTAL
      NONE
      """)
  }

  public struct ReturnItemCollectionMetrics: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var size: Self { Self(rawValue: "SIZE") }
    public static var none: Self { Self(rawValue: "NONE") }

    public static let known: [Self] = values(
      """
      SIZE
      NONE
      """)
  }

  public struct ReturnValue: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var none: Self { Self(rawValue: "NONE") }
    public static var allOld: Self { Self(rawValue: "ALL_OLD") }
    public static var updatedOld: Self { Self(rawValue: "UPDATED_OLD") }
    public static var allNew: Self { Self(rawValue: "ALL_NEW") }
    public static var updatedNew: Self { Self(rawValue: "UPDATED_NEW") }

    public static let known: [Self] = values(
      """
      NONE
      ALL_OLD
      UPDATED_OLD
      ALL_NEW
      UPDATED_NEW
      """)
  }

  public struct ReturnValuesOnConditionCheckFailure: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var allOld: Self { Self(rawValue: "ALL_OLD") }
    public static var none: Self { Self(rawValue: "NONE") }

    public static let known: [Self] = values(
      """
      ALL_OLD
      NONE
      """)
  }

  public struct SSEStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabling: Self { Self(rawValue: "ENABLING") }
    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabling: Self { Self(rawValue: "DISABLING") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }
    public static var updating: Self { Self(rawValue: "UPDATING") }

    public static let known: [Self] = values(
      """
      ENABLING
      ENABLED
      DISABLING
      DISABLED
      UPDATING
      """)
  }

  public struct SSEType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var aes256: Self { Self(rawValue: "AES256") }
    public static var kms: Self { Self(rawValue: "KMS") }

    public static let known: [Self] = values(
      """
      AES256
      KMS
      """)
  }

  public struct ScalarAttributeType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var s: Self { Self(rawValue: "S") }
    public static var n: Self { Self(rawValue: "N") }
    public static var b: Self { Self(rawValue: "B") }

    public static let known: [Self] = values(
      """
      S
      N
      B
      """)
  }

  public struct Select: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var allAttributes: Self { Self(rawValue: "ALL_ATTRIBUTES") }
    public static var allProjectedAttributes: Self { Self(rawValue: "ALL_PROJECTED_ATTRIBUTES") }
    public static var specificAttributes: Self { Self(rawValue: "SPECIFIC_ATTRIBUTES") }
    public static var count: Self { Self(rawValue: "COUNT") }

    public static let known: [Self] = values(
      """
      ALL_ATTRIBUTES
      ALL_PROJECTED_ATTRIBUTES
      SPECIFIC_ATTRIBUTES
      COUNT
      """)
  }

  public struct StreamViewType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var newImage: Self { Self(rawValue: "NEW_IMAGE") }
    public static var oldImage: Self { Self(rawValue: "OLD_IMAGE") }
    public static var newAndOldImages: Self { Self(rawValue: "NEW_AND_OLD_IMAGES") }
    public static var keysOnly: Self { Self(rawValue: "KEYS_ONLY") }

    public static let known: [Self] = values(
      """
      NEW_IMAGE
      OLD_IMAGE
      NEW_AND_OLD_IMAGES
      KEYS_ONLY
      """)
  }

  public struct TableClass: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var standard: Self { Self(rawValue: "STANDARD") }
    public static var standardInfrequentAccess: Self { Self(rawValue: "STANDARD_INFREQUENT_ACCESS") }

    public static let known: [Self] = values(
      """
      STANDARD
      STANDARD_INFREQUENT_ACCESS
      """)
  }

  public struct TableStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var creating: Self { Self(rawValue: "CREATING") }
    public static var updating: Self { Self(rawValue: "UPDATING") }
    public static var deleting: Self { Self(rawValue: "DELETING") }
    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var inaccessibleEncryptionCredentials: Self { Self(rawValue: "INACCESSIBLE_ENCRYPTION_CREDENTIALS") }
    public static var archiving: Self { Self(rawValue: "ARCHIVING") }
    public static var archived: Self { Self(rawValue: "ARCHIVED") }
    public static var replicationNotAuthorized: Self { Self(rawValue: "REPLICATION_NOT_AUTHORIZED") }

    public static let known: [Self] = values(
      """
      CREATING
      UPDATING
      DELETING
      ACTIVE
      INACCESSIBLE_ENCRYPTION_CREDENTIALS
      ARCHIVING
      ARCHIVED
      REPLICATION_NOT_AUTHORIZED
      """)
  }

  public struct TimeToLiveStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabling: Self { Self(rawValue: "ENABLING") }
    public static var disabling: Self { Self(rawValue: "DISABLING") }
    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLING
      DISABLING
      ENABLED
      DISABLED
      """)
  }

  public struct WitnessStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var creating: Self { Self(rawValue: "CREATING") }
    public static var deleting: Self { Self(rawValue: "DELETING") }
    public static var active: Self { Self(rawValue: "ACTIVE") }

    public static let known: [Self] = values(
      """
      CREATING
      DELETING
      ACTIVE
      """)
  }
}
