// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `DescribeSubscriptionFilters`.
  public static let describeSubscriptionFilters = AWSOperation<DescribeSubscriptionFiltersRequest, DescribeSubscriptionFiltersResponse>(
    name: "DescribeSubscriptionFilters", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeSubscriptionFiltersRequest, DescribeSubscriptionFiltersResponse>(
      inputToken: \DescribeSubscriptionFiltersRequest.nextToken, outputToken: \DescribeSubscriptionFiltersResponse.nextToken, limit: \DescribeSubscriptionFiltersRequest.limit,
      append: { appendItems(&$0.subscriptionFilters, $1.subscriptionFilters) }))

  public struct DescribeSubscriptionFiltersRequest: AWSShape {
    public var logGroupName: String?
    public var filterNamePrefix: String?
    public var nextToken: String?
    public var limit: Int?

    public init() {}

    public init(
      logGroupName: String? = nil,
      filterNamePrefix: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil
    ) {
      self.logGroupName = logGroupName
      self.filterNamePrefix = filterNamePrefix
      self.nextToken = nextToken
      self.limit = limit
    }

    public static let schema = AWSSchema(
      "DescribeSubscriptionFiltersRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      filterNamePrefix string(1..512)/[^:*]*/
      nextToken string(1..)
      limit int(1..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&filterNamePrefix)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&limit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, filterNamePrefix)
      w.writeString(2, nextToken)
      w.writeInt(3, limit)
    }
  }

  public struct DescribeSubscriptionFiltersResponse: AWSShape {
    public var subscriptionFilters: [SubscriptionFilter]?
    public var nextToken: String?

    public init() {}

    public init(
      subscriptionFilters: [SubscriptionFilter]? = nil,
      nextToken: String? = nil
    ) {
      self.subscriptionFilters = subscriptionFilters
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeSubscriptionFiltersResponse",
      #"""
      subscriptionFilters [SubscriptionFilter]
      nextToken string(1..)
      """#, [.shape(SubscriptionFilter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&subscriptionFilters)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, subscriptionFilters)
      w.writeString(1, nextToken)
    }
  }

  public struct SubscriptionFilter: AWSShape {
    public var filterName: String?
    public var logGroupName: String?
    public var filterPattern: String?
    public var destinationArn: String?
    public var roleArn: String?
    public var distribution: Distribution?
    public var applyOnTransformedLogs: Bool?
    public var creationTime: Int?
    public var fieldSelectionCriteria: String?
    public var emitSystemFields: [String]?

    public init() {}

    public init(
      filterName: String? = nil,
      logGroupName: String? = nil,
      filterPattern: String? = nil,
      destinationArn: String? = nil,
      roleArn: String? = nil,
      distribution: Distribution? = nil,
      applyOnTransformedLogs: Bool? = nil,
      creationTime: Int? = nil,
      fieldSelectionCriteria: String? = nil,
      emitSystemFields: [String]? = nil
    ) {
      self.filterName = filterName
      self.logGroupName = logGroupName
      self.filterPattern = filterPattern
      self.destinationArn = destinationArn
      self.roleArn = roleArn
      self.distribution = distribution
      self.applyOnTransformedLogs = applyOnTransformedLogs
      self.creationTime = creationTime
      self.fieldSelectionCriteria = fieldSelectionCriteria
      self.emitSystemFields = emitSystemFields
    }

    public static let schema = AWSSchema(
      "SubscriptionFilter",
      #"""
      filterName string(1..512)/[^:*]*/
      logGroupName string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      filterPattern string(0..1024)
      destinationArn string(1..)
      roleArn string(1..)
      distribution Distribution
      applyOnTransformedLogs bool
      creationTime long(0..)
      fieldSelectionCriteria string(0..2000)
      emitSystemFields [string]
      """#, [.enumeration(Distribution.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&filterName)
      case 1: r.readString(&logGroupName)
      case 2: r.readString(&filterPattern)
      case 3: r.readString(&destinationArn)
      case 4: r.readString(&roleArn)
      case 5: r.readEnum(&distribution)
      case 6: r.readBool(&applyOnTransformedLogs)
      case 7: r.readInt(&creationTime)
      case 8: r.readString(&fieldSelectionCriteria)
      case 9: r.readStrings(&emitSystemFields)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, filterName)
      w.writeString(1, logGroupName)
      w.writeString(2, filterPattern)
      w.writeString(3, destinationArn)
      w.writeString(4, roleArn)
      w.writeEnum(5, distribution)
      w.writeBool(6, applyOnTransformedLogs)
      w.writeInt(7, creationTime)
      w.writeString(8, fieldSelectionCriteria)
      w.writeStrings(9, emitSystemFields)
    }
  }
}
