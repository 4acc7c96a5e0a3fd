// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `DeleteItem`.
  public static let deleteItem = AWSOperation<DeleteItemRequest, DeleteItemResponse>(
    name: "DeleteItem", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteItemRequest: AWSShape {
    public var tableName: String?
    public var key: [String: AttributeValue]?
    public var expected: [String: ExpectedAttributeValue]?
    public var conditionalOperator: ConditionalOperator?
    public var returnValues: ReturnValue?
    public var returnConsumedCapacity: ReturnConsumedCapacity?
    public var returnItemCollectionMetrics: ReturnItemCollectionMetrics?
    public var conditionExpression: String?
    public var expressionAttributeNames: [String: String]?
    public var expressionAttributeValues: [String: AttributeValue]?
    public var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure?

    public init() {}

    public init(
      tableName: String? = nil,
      key: [String: AttributeValue]? = nil,
      expected: [String: ExpectedAttributeValue]? = nil,
      conditionalOperator: ConditionalOperator? = nil,
      returnValues: ReturnValue? = nil,
      returnConsumedCapacity: ReturnConsumedCapacity? = nil,
      returnItemCollectionMetrics: ReturnItemCollectionMetrics? = nil,
      conditionExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil,
      expressionAttributeValues: [String: AttributeValue]? = nil,
      returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil
    ) {
      self.tableName = tableName
      self.key = key
      self.expected = expected
      self.conditionalOperator = conditionalOperator
      self.returnValues = returnValues
      self.returnConsumedCapacity = returnConsumedCapacity
      self.returnItemCollectionMetrics = returnItemCollectionMetrics
      self.conditionExpression = conditionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
      self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
    }

    public static let schema = AWSSchema(
      "DeleteItemRequest",
      #"""
      TableName! string(1..1024)
      Key! {string(..65535):AttributeValue}
      Expected {string(..65535):ExpectedAttributeValue}
      ConditionalOperator ConditionalOperator
      ReturnValues ReturnValue
      ReturnConsumedCapacity ReturnConsumedCapacity
      ReturnItemCollectionMetrics ReturnItemCollectionMetrics
      ConditionExpression string
      ExpressionAttributeNames {string:string(..65535)}
      ExpressionAttributeValues {string:AttributeValue}
      ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
      """#, [.shape(AttributeValue.self), .shape(ExpectedAttributeValue.self), .enumeration(ConditionalOperator.self), .enumeration(ReturnValue.self), .enumeration(ReturnConsumedCapacity.self), .enumeration(ReturnItemCollectionMetrics.self), .enumeration(ReturnValuesOnConditionCheckFailure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.readShapeMap(&key)
      case 2: r.readShapeMap(&expected)
      case 3: r.readEnum(&conditionalOperator)
      case 4: r.readEnum(&returnValues)
      case 5: r.readEnum(&returnConsumedCapacity)
      case 6: r.readEnum(&returnItemCollectionMetrics)
      case 7: r.readString(&conditionExpression)
      case 8: r.readStringMap(&expressionAttributeNames)
      case 9: r.readShapeMap(&expressionAttributeValues)
      case 10: r.readEnum(&returnValuesOnConditionCheckFailure)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.writeShapeMap(1, key)
      w.writeShapeMap(2, expected)
      w.writeEnum(3, conditionalOperator)
      w.writeEnum(4, returnValues)
      w.writeEnum(5, returnConsumedCapacity)
      w.writeEnum(6, returnItemCollectionMetrics)
      w.writeString(7, conditionExpression)
      w.writeStringMap(8, expressionAttributeNames)
      w.writeShapeMap(9, expressionAttributeValues)
      w.writeEnum(10, returnValuesOnConditionCheckFailure)
    }
  }

  public struct DeleteItemResponse: AWSShape {
    public var attributes: [String: AttributeValue]?
    public var consumedCapacity: ConsumedCapacity?
    public var itemCollectionMetrics: ItemCollectionMetrics?

    public init() {}

    public init(
      attributes: [String: AttributeValue]? = nil,
      consumedCapacity: ConsumedCapacity? = nil,
      itemCollectionMetrics: ItemCollectionMetrics? = nil
    ) {
      self.attributes = attributes
      self.consumedCapacity = consumedCapacity
      self.itemCollectionMetrics = itemCollectionMetrics
    }

    public static let schema = AWSSchema(
      "DeleteItemResponse",
      #"""
      Attributes {string(..65535):AttributeValue}
      ConsumedCapacity ConsumedCapacity
      ItemCollectionMetrics ItemCollectionMetrics
      """#, [.shape(AttributeValue.self), .shape(ConsumedCapacity.self), .shape(ItemCollectionMetrics.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapeMap(&attributes)
      case 1: r.readShape(&consumedCapacity)
      case 2: r.readShape(&itemCollectionMetrics)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapeMap(0, attributes)
      w.writeShape(1, consumedCapacity)
      w.writeShape(2, itemCollectionMetrics)
    }
  }
}
