// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension SSM {
  /// `GetParameterHistory`.
  public static let getParameterHistory = AWSOperation<GetParameterHistoryRequest, GetParameterHistoryResponse>(
    name: "GetParameterHistory", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<GetParameterHistoryRequest, GetParameterHistoryResponse>(
      inputToken: \GetParameterHistoryRequest.nextToken, outputToken: \GetParameterHistoryResponse.nextToken, limit: \GetParameterHistoryRequest.maxResults,
      append: { appendItems(&$0.parameters, $1.parameters) }))

  public struct GetParameterHistoryRequest: AWSShape {
    public var name: String?
    public var withDecryption: Bool?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      name: String? = nil,
      withDecryption: Bool? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.name = name
      self.withDecryption = withDecryption
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "GetParameterHistoryRequest",
      #"""
      Name! string(1..2048)
      WithDecryption bool
      MaxResults int(1..50)
      NextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readBool(&withDecryption)
      case 2: r.readInt(&maxResults)
      case 3: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeBool(1, withDecryption)
      w.writeInt(2, maxResults)
      w.writeString(3, nextToken)
    }
  }

  public struct GetParameterHistoryResponse: AWSShape {
    public var parameters: [ParameterHistory]?
    public var nextToken: String?

    public init() {}

    public init(
      parameters: [ParameterHistory]? = nil,
      nextToken: String? = nil
    ) {
      self.parameters = parameters
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "GetParameterHistoryResponse",
      #"""
      Parameters [ParameterHistory]
      NextToken string
      """#, [.shape(ParameterHistory.self)])

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

  public struct ParameterHistory: AWSShape {
    public var name: String?
    public var type: ParameterType?
    public var keyId: String?
    public var lastModifiedDate: Date?
    public var lastModifiedUser: String?
    public var description: String?
    public var value: String?
    public var allowedPattern: String?
    public var version: Int?
    public var labels: [String]?
    public var tier: ParameterTier?
    public var policies: [ParameterInlinePolicy]?
    public var dataType: String?

    public init() {}

    public init(
      name: String? = nil,
      type: ParameterType? = nil,
      keyId: String? = nil,
      lastModifiedDate: Date? = nil,
      lastModifiedUser: String? = nil,
      description: String? = nil,
      value: String? = nil,
      allowedPattern: String? = nil,
      version: Int? = nil,
      labels: [String]? = nil,
      tier: ParameterTier? = nil,
      policies: [ParameterInlinePolicy]? = nil,
      dataType: String? = nil
    ) {
      self.name = name
      self.type = type
      self.keyId = keyId
      self.lastModifiedDate = lastModifiedDate
      self.lastModifiedUser = lastModifiedUser
      self.description = description
      self.value = value
      self.allowedPattern = allowedPattern
      self.version = version
      self.labels = labels
      self.tier = tier
      self.policies = policies
      self.dataType = dataType
    }

    public static let schema = AWSSchema(
      "ParameterHistory",
      #"""
      Name string(1..2048)
      Type ParameterType
      KeyId string(1..256)/^([a-zA-Z0-9:\/_-]+)$/
      LastModifiedDate time
      LastModifiedUser string
      Description string(0..1024)
      Value string sensitive
      AllowedPattern string(0..1024)
      Version long
      Labels [string(1..100)](1..10)
      Tier ParameterTier
      Policies [ParameterInlinePolicy]
      DataType string(0..128)
      """#, [.enumeration(ParameterType.self), .enumeration(ParameterTier.self), .shape(ParameterInlinePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readEnum(&type)
      case 2: r.readString(&keyId)
      case 3: r.readDate(&lastModifiedDate)
      case 4: r.readString(&lastModifiedUser)
      case 5: r.readString(&description)
      case 6: r.readString(&value)
      case 7: r.readString(&allowedPattern)
      case 8: r.readInt(&version)
      case 9: r.readStrings(&labels)
      case 10: r.readEnum(&tier)
      case 11: r.readShapes(&policies)
      case 12: r.readString(&dataType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeEnum(1, type)
      w.writeString(2, keyId)
      w.writeDate(3, lastModifiedDate)
      w.writeString(4, lastModifiedUser)
      w.writeString(5, description)
      w.writeString(6, value)
      w.writeString(7, allowedPattern)
      w.writeInt(8, version)
      w.writeStrings(9, labels)
      w.writeEnum(10, tier)
      w.writeShapes(11, policies)
      w.writeString(12, dataType)
    }
  }
}
