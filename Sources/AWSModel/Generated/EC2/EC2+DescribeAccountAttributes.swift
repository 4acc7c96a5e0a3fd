// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeAccountAttributes`.
  public static let describeAccountAttributes = AWSOperation<DescribeAccountAttributesRequest, DescribeAccountAttributesResponse>(
    name: "DescribeAccountAttributes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeAccountAttributesRequest: AWSShape {
    public var dryRun: Bool?
    public var attributeNames: [AccountAttributeName]?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      attributeNames: [AccountAttributeName]? = nil
    ) {
      self.dryRun = dryRun
      self.attributeNames = attributeNames
    }

    public static let schema = AWSSchema(
      "DescribeAccountAttributesRequest",
      #"""
      DryRun bool xml=dryRun
      AttributeNames [AccountAttributeName|attributeName] xml=attributeName query=AttributeName
      """#, [.enumeration(AccountAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readEnums(&attributeNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeEnums(1, attributeNames)
    }
  }

  public struct DescribeAccountAttributesResponse: AWSShape {
    public var accountAttributes: [AccountAttribute]?

    public init() {}

    public init(
      accountAttributes: [AccountAttribute]? = nil
    ) {
      self.accountAttributes = accountAttributes
    }

    public static let schema = AWSSchema(
      "DescribeAccountAttributesResponse",
      #"""
      AccountAttributes [AccountAttribute|item] xml=accountAttributeSet query=AccountAttributeSet
      """#, [.shape(AccountAttribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&accountAttributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, accountAttributes)
    }
  }

  public struct AccountAttribute: AWSShape {
    public var attributeName: String?
    public var attributeValues: [AccountAttributeValue]?

    public init() {}

    public init(
      attributeName: String? = nil,
      attributeValues: [AccountAttributeValue]? = nil
    ) {
      self.attributeName = attributeName
      self.attributeValues = attributeValues
    }

    public static let schema = AWSSchema(
      "AccountAttribute",
      #"""
      AttributeName string xml=attributeName
      AttributeValues [AccountAttributeValue|item] xml=attributeValueSet query=AttributeValueSet
      """#, [.shape(AccountAttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&attributeName)
      case 1: r.readShapes(&attributeValues)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, attributeName)
      w.writeShapes(1, attributeValues)
    }
  }

  public struct AccountAttributeValue: AWSShape {
    public var attributeValue: String?

    public init() {}

    public init(
      attributeValue: String? = nil
    ) {
      self.attributeValue = attributeValue
    }

    public static let schema = AWSSchema(
      "AccountAttributeValue",
      #"""
      AttributeValue string xml=attributeValue
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&attributeValue)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, attributeValue)
    }
  }
}
