// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension SSM {
  /// `DescribeParameters`.
  public static let describeParameters = AWSOperation<DescribeParametersRequest, DescribeParametersResponse>(
    name: "DescribeParameters", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeParametersRequest, DescribeParametersResponse>(
      inputToken: \DescribeParametersRequest.nextToken, outputToken: \DescribeParametersResponse.nextToken, limit: \DescribeParametersRequest.maxResults,
      append: { appendItems(&$0.parameters, $1.parameters) }))

  public struct DescribeParametersRequest: AWSShape {
    public var filters: [ParametersFilter]?
    public var parameterFilters: [ParameterStringFilter]?
    public var maxResults: Int?
    public var nextToken: String?
    public var shared: Bool?

    public init() {}

    public init(
      filters: [ParametersFilter]? = nil,
      parameterFilters: [ParameterStringFilter]? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil,
      shared: Bool? = nil
    ) {
      self.filters = filters
      self.parameterFilters = parameterFilters
      self.maxResults = maxResults
      self.nextToken = nextToken
      self.shared = shared
    }

    public static let schema = AWSSchema(
      "DescribeParametersRequest",
      #"""
      Filters [ParametersFilter]
      ParameterFilters [ParameterStringFilter]
      MaxResults int(1..50)
      NextToken string
      Shared bool
      """#, [.shape(ParametersFilter.self), .shape(ParameterStringFilter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&filters)
      case 1: r.readShapes(&parameterFilters)
      case 2: r.readInt(&maxResults)
      case 3: r.readString(&nextToken)
      case 4: r.readBool(&shared)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, filters)
      w.writeShapes(1, parameterFilters)
      w.writeInt(2, maxResults)
      w.writeString(3, nextToken)
      w.writeBool(4, shared)
    }
  }

  public struct DescribeParametersResponse: AWSShape {
    public var parameters: [ParameterMetadata]?
    public var nextToken: String?

    public init() {}

    public init(
      parameters: [ParameterMetadata]? = nil,
      nextToken: String? = nil
    ) {
      self.parameters = parameters
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeParametersResponse",
      #"""
      Parameters [ParameterMetadata]
      NextToken string
      """#, [.shape(ParameterMetadata.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&parameters)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, parameters)
      w.writeString(1, nextToken)
    }
  }

  public struct ParameterMetadata: AWSShape {
    public var name: String?
    public var arn: String?
    public var type: ParameterType?
    public var keyId: String?
    public var lastModifiedDate: Date?
    public var lastModifiedUser: String?
    public var description: String?
    public var allowedPattern: String?
    public var version: Int?
    public var tier: ParameterTier?
    public var policies: [ParameterInlinePolicy]?
    public var dataType: String?

    public init() {}

    public init(
      name: String? = nil,
      arn: String? = nil,
      type: ParameterType? = nil,
      keyId: String? = nil,
      lastModifiedDate: Date? = nil,
      lastModifiedUser: String? = nil,
      description: String? = nil,
      allowedPattern: String? = nil,
      version: Int? = nil,
      tier: ParameterTier? = nil,
      policies: [ParameterInlinePolicy]? = nil,
      dataType: String? = nil
    ) {
      self.name = name
      self.arn = arn
      self.type = type
      self.keyId = keyId
      self.lastModifiedDate = lastModifiedDate
      self.lastModifiedUser = lastModifiedUser
      self.description = description
      self.allowedPattern = allowedPattern
      self.version = version
      self.tier = tier
      self.policies = policies
      self.dataType = dataType
    }

    public static let schema = AWSSchema(
      "ParameterMetadata",
      #"""
      Name string(1..2048)
      ARN string
      Type ParameterType
      KeyId string(1..256)/^([a-zA-Z0-9:\/_-]+)$/
      LastModifiedDate time
      LastModifiedUser string
      Description string(0..1024)
      AllowedPattern string(0..1024)
      Version long
      Tier ParameterTier
      Policies [ParameterInlinePolicy]
      DataType string(0..128)
      """#, [.enumeration(ParameterType.self), .enumeration(ParameterTier.self), .shape(ParameterInlinePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&arn)
      case 2: r.readEnum(&type)
      case 3: r.readString(&keyId)
      case 4: r.readDate(&lastModifiedDate)
      case 5: r.readString(&lastModifiedUser)
      case 6: r.readString(&description)
      case 7: r.readString(&allowedPattern)
      case 8: r.readInt(&version)
      case 9: r.readEnum(&tier)
      case 10: r.readShapes(&policies)
      case 11: r.readString(&dataType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, arn)
      w.writeEnum(2, type)
      w.writeString(3, keyId)
      w.writeDate(4, lastModifiedDate)
      w.writeString(5, lastModifiedUser)
      w.writeString(6, description)
      w.writeString(7, allowedPattern)
      w.writeInt(8, version)
      w.writeEnum(9, tier)
      w.writeShapes(10, policies)
      w.writeString(11, dataType)
    }
  }

  public struct ParametersFilter: AWSShape {
    public var key: ParametersFilterKey?
    public var values: [String]?

    public init() {}

    public init(
      key: ParametersFilterKey? = nil,
      values: [String]? = nil
    ) {
      self.key = key
      self.values = values
    }

    public static let schema = AWSSchema(
      "ParametersFilter",
      #"""
      Key! ParametersFilterKey
      Values! [string(1..1024)](1..50)
      """#, [.enumeration(ParametersFilterKey.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&key)
      case 1: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, key)
      w.writeStrings(1, values)
    }
  }
}
