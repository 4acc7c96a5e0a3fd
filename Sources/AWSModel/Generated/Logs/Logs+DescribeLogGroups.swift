// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `DescribeLogGroups`.
  public static let describeLogGroups = AWSOperation<DescribeLogGroupsRequest, DescribeLogGroupsResponse>(
    name: "DescribeLogGroups", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLogGroupsRequest, DescribeLogGroupsResponse>(
      inputToken: \DescribeLogGroupsRequest.nextToken, outputToken: \DescribeLogGroupsResponse.nextToken, limit: \DescribeLogGroupsRequest.limit,
      append: { appendItems(&$0.logGroups, $1.logGroups) }))

  public struct DescribeLogGroupsRequest: AWSShape {
    public var accountIdentifiers: [String]?
    public var logGroupNamePrefix: String?
    public var logGroupNamePattern: String?
    public var nextToken: String?
    public var limit: Int?
    public var includeLinkedAccounts: Bool?
    public var logGroupClass: LogGroupClass?
    public var logGroupIdentifiers: [String]?

    public init() {}

    public init(
      accountIdentifiers: [String]? = nil,
      logGroupNamePrefix: String? = nil,
      logGroupNamePattern: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil,
      includeLinkedAccounts: Bool? = nil,
      logGroupClass: LogGroupClass? = nil,
      logGroupIdentifiers: [String]? = nil
    ) {
      self.accountIdentifiers = accountIdentifiers
      self.logGroupNamePrefix = logGroupNamePrefix
      self.logGroupNamePattern = logGroupNamePattern
      self.nextToken = nextToken
      self.limit = limit
      self.includeLinkedAccounts = includeLinkedAccounts
      self.logGroupClass = logGroupClass
      self.logGroupIdentifiers = logGroupIdentifiers
    }

    public static let schema = AWSSchema(
      "DescribeLogGroupsRequest",
      #"""
      accountIdentifiers [string(12..12)/^\d{12}$/](0..20)
      logGroupNamePrefix string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      logGroupNamePattern string(0..512)/[\.\-_\/#A-Za-z0-9]*/
      nextToken string(1..)
      limit int(1..50)
      includeLinkedAccounts bool
      logGroupClass LogGroupClass
      logGroupIdentifiers [string(1..2048)/[\w#+=\/:,.@-]*/](1..50)
      """#, [.enumeration(LogGroupClass.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&accountIdentifiers)
      case 1: r.readString(&logGroupNamePrefix)
      case 2: r.readString(&logGroupNamePattern)
      case 3: r.readString(&nextToken)
      case 4: r.readInt(&limit)
      case 5: r.readBool(&includeLinkedAccounts)
      case 6: r.readEnum(&logGroupClass)
      case 7: r.readStrings(&logGroupIdentifiers)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, accountIdentifiers)
      w.writeString(1, logGroupNamePrefix)
      w.writeString(2, logGroupNamePattern)
      w.writeString(3, nextToken)
      w.writeInt(4, limit)
      w.writeBool(5, includeLinkedAccounts)
      w.writeEnum(6, logGroupClass)
      w.writeStrings(7, logGroupIdentifiers)
    }
  }

  public struct DescribeLogGroupsResponse: AWSShape {
    public var logGroups: [LogGroup]?
    public var nextToken: String?

    public init() {}

    public init(
      logGroups: [LogGroup]? = nil,
      nextToken: String? = nil
    ) {
      self.logGroups = logGroups
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeLogGroupsResponse",
      #"""
      logGroups [LogGroup]
      nextToken string(1..)
      """#, [.shape(LogGroup.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&logGroups)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, logGroups)
      w.writeString(1, nextToken)
    }
  }

  public struct LogGroup: AWSShape {
    public var logGroupName: String?
    public var creationTime: Int?
    public var retentionInDays: Int?
    public var metricFilterCount: Int?
    public var arn: String?
    public var storedBytes: Int?
    public var kmsKeyId: String?
    public var dataProtectionStatus: DataProtectionStatus?
    public var inheritedProperties: [InheritedProperty]?
    public var logGroupClass: LogGroupClass?
    public var logGroupArn: String?
    public var deletionProtectionEnabled: Bool?
    public var bearerTokenAuthenticationEnabled: Bool?

    public init() {}

    public init(
      logGroupName: String? = nil,
      creationTime: Int? = nil,
      retentionInDays: Int? = nil,
      metricFilterCount: Int? = nil,
      arn: String? = nil,
      storedBytes: Int? = nil,
      kmsKeyId: String? = nil,
      dataProtectionStatus: DataProtectionStatus? = nil,
      inheritedProperties: [InheritedProperty]? = nil,
      logGroupClass: LogGroupClass? = nil,
      logGroupArn: String? = nil,
      deletionProtectionEnabled: Bool? = nil,
      bearerTokenAuthenticationEnabled: Bool? = nil
    ) {
      self.logGroupName = logGroupName
      self.creationTime = creationTime
      self.retentionInDays = retentionInDays
      self.metricFilterCount = metricFilterCount
      self.arn = arn
      self.storedBytes = storedBytes
      self.kmsKeyId = kmsKeyId
      self.dataProtectionStatus = dataProtectionStatus
      self.inheritedProperties = inheritedProperties
      self.logGroupClass = logGroupClass
      self.logGroupArn = logGroupArn
      self.deletionProtectionEnabled = deletionProtectionEnabled
      self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
    }

    public static let schema = AWSSchema(
      "LogGroup",
      #"""
      logGroupName string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      creationTime long(0..)
      retentionInDays int
      metricFilterCount int
      arn string
      storedBytes long(0..)
      kmsKeyId string(..256)
      dataProtectionStatus DataProtectionStatus
      inheritedProperties [InheritedProperty]
      logGroupClass LogGroupClass
      logGroupArn string
      deletionProtectionEnabled bool
      bearerTokenAuthenticationEnabled bool
      """#, [.enumeration(DataProtectionStatus.self), .enumeration(InheritedProperty.self), .enumeration(LogGroupClass.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readInt(&creationTime)
      case 2: r.readInt(&retentionInDays)
      case 3: r.readInt(&metricFilterCount)
      case 4: r.readString(&arn)
      case 5: r.readInt(&storedBytes)
      case 6: r.readString(&kmsKeyId)
      case 7: r.readEnum(&dataProtectionStatus)
      case 8: r.readEnums(&inheritedProperties)
      case 9: r.readEnum(&logGroupClass)
      case 10: r.readString(&logGroupArn)
      case 11: r.readBool(&deletionProtectionEnabled)
      case 12: r.readBool(&bearerTokenAuthenticationEnabled)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeInt(1, creationTime)
      w.writeInt(2, retentionInDays)
      w.writeInt(3, metricFilterCount)
      w.writeString(4, arn)
      w.writeInt(5, storedBytes)
      w.writeString(6, kmsKeyId)
      w.writeEnum(7, dataProtectionStatus)
      w.writeEnums(8, inheritedProperties)
      w.writeEnum(9, logGroupClass)
      w.writeString(10, logGroupArn)
      w.writeBool(11, deletionProtectionEnabled)
      w.writeBool(12, bearerTokenAuthenticationEnabled)
    }
  }
}
