// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct ExpectedAttributeValue: AWSShape {
    public var value: AttributeValue?
    public var exists: Bool?
    public var comparisonOperator: ComparisonOperator?
    public var attributeValueList: [AttributeValue]?

    public init() {}

    public init(
      value: AttributeValue? = nil,
      exists: Bool? = nil,
      comparisonOperator: ComparisonOperator? = nil,
      attributeValueList: [AttributeValue]? = nil
    ) {
      self.value = value
      self.exists = exists
      self.comparisonOperator = comparisonOperator
      self.attributeValueList = attributeValueList
    }

    public static let schema = AWSSchema(
      "ExpectedAttributeValue",
      #"""
      Value AttributeValue
      Exists bool
      ComparisonOperator ComparisonOperator
      AttributeValueList [AttributeValue]
      """#, [.shape(AttributeValue.self), .enumeration(ComparisonOperator.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&value)
      case 1: r.readBool(&exists)
      case 2: r.readEnum(&comparisonOperator)
      case 3: r.readShapes(&attributeValueList)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, value)
      w.writeBool(1, exists)
      w.writeEnum(2, comparisonOperator)
      w.writeShapes(3, attributeValueList)
    }
  }
}
