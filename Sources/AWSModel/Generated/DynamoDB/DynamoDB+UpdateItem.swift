// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `UpdateItem`.
  public static let updateItem = AWSOperation<UpdateItemRequest, UpdateItemResponse>(
    name: "UpdateItem", service: service, isReadOnly: false, isIdempotent: false)

  public struct UpdateItemRequest: AWSShape {
    public var tableName: String?
    public var key: [String: AttributeValue]?
    public var attributeUpdates: [String: AttributeValueUpdate]?
    public var expected: [String: ExpectedAttributeValue]?
    public var conditionalOperator: ConditionalOperator?
    public var returnValues: ReturnValue?
    public var returnConsumedCapacity: ReturnConsumedCapacity?
    public var returnItemCollectionMetrics: ReturnItemCollectionMetrics?
    public var updateExpression: String?
    public var conditionExpression: String?
    public var expressionAttributeNames: [String: String]?
    public var expressionAttributeValues: [String: AttributeValue]?
    public var returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure?

    public init() {}

    public init(
      tableName: String? = nil,
      key: [String: AttributeValue]? = nil,
      attributeUpdates: [String: AttributeValueUpdate]? = nil,
      expected: [String: ExpectedAttributeValue]? = nil,
      conditionalOperator: ConditionalOperator? = nil,
      returnValues: ReturnValue? = nil,
      returnConsumedCapacity: ReturnConsumedCapacity? = nil,
      returnItemCollectionMetrics: ReturnItemCollectionMetrics? = nil,
      updateExpression: String? = nil,
      conditionExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil,
      expressionAttributeValues: [String: AttributeValue]? = nil,
      returnValuesOnConditionCheckFailure: ReturnValuesOnConditionCheckFailure? = nil
    ) {
      self.tableName = tableName
      self.key = key
      self.attributeUpdates = attributeUpdates
      self.expected = expected
      self.conditionalOperator = conditionalOperator
      self.returnValues = returnValues
      self.returnConsumedCapacity = returnConsumedCapacity
      self.returnItemCollectionMetrics = returnItemCollectionMetrics
      self.updateExpression = updateExpression
      self.conditionExpression = conditionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
      self.returnValuesOnConditionCheckFailure = returnValuesOnConditionCheckFailure
    }

    public static let schema = AWSSchema(
      "UpdateItemRequest",
      #"""
      TableName! string(1..1024)
      Key! {string(..65535):AttributeValue}
      AttributeUpdates {string(..65535):AttributeValueUpdate}
      Expected {string(..65535):ExpectedAttributeValue}
      ConditionalOperator ConditionalOperator
      ReturnValues ReturnValue
      ReturnConsumedCapacity ReturnConsumedCapacity
      ReturnItemCollectionMetrics ReturnItemCollectionMetrics
      UpdateExpression string
      ConditionExpression string
      ExpressionAttributeNames {string:string(..65535)}
      ExpressionAttributeValues {string:AttributeValue}
      ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
      """#, [AttributeValue.self, AttributeValueUpdate.self, ExpectedAttributeValue.self, ConditionalOperator.self, ReturnValue.self, ReturnConsumedCapacity.self, ReturnItemCollectionMetrics.self, ReturnValuesOnConditionCheckFailure.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.read(&key)
      case 2: r.read(&attributeUpdates)
      case 3: r.read(&expected)
      case 4: r.read(&conditionalOperator)
      case 5: r.read(&returnValues)
      case 6: r.read(&returnConsumedCapacity)
      case 7: r.read(&returnItemCollectionMetrics)
      case 8: r.readString(&updateExpression)
      case 9: r.readString(&conditionExpression)
      case 10: r.read(&expressionAttributeNames)
      case 11: r.read(&expressionAttributeValues)
      case 12: r.read(&returnValuesOnConditionCheckFailure)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.write(1, key)
      w.write(2, attributeUpdates)
      w.write(3, expected)
      w.write(4, conditionalOperator)
      w.write(5, returnValues)
      w.write(6, returnConsumedCapacity)
      w.write(7, returnItemCollectionMetrics)
      w.writeString(8, updateExpression)
      w.writeString(9, conditionExpression)
      w.write(10, expressionAttributeNames)
      w.write(11, expressionAttributeValues)
      w.write(12, returnValuesOnConditionCheckFailure)
    }
  }

  public struct UpdateItemResponse: AWSShape {
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
      "UpdateItemResponse",
      #"""
      Attributes {string(..65535):AttributeValue}
      ConsumedCapacity ConsumedCapacity
      ItemCollectionMetrics ItemCollectionMetrics
      """#, [AttributeValue.self, ConsumedCapacity.self, ItemCollectionMetrics.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&attributes)
      case 1: r.read(&consumedCapacity)
      case 2: r.read(&itemCollectionMetrics)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, attributes)
      w.write(1, consumedCapacity)
      w.write(2, itemCollectionMetrics)
    }
  }

  public struct AttributeValueUpdate: AWSShape {
    public var value: AttributeValue?
    public var action: AttributeAction?

    public init() {}

    public init(
      value: AttributeValue? = nil,
      action: AttributeAction? = nil
    ) {
      self.value = value
      self.action = action
    }

    public static let schema = AWSSchema(
      "AttributeValueUpdate",
      #"""
      Value AttributeValue
      Action AttributeAction
      """#, [AttributeValue.self, AttributeAction.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&value)
      case 1: r.read(&action)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, value)
      w.write(1, action)
    }
  }
}
