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
      """#, [.shape(AttributeValue.self), .shape(AttributeValueUpdate.self), .shape(ExpectedAttributeValue.self), .enumeration(ConditionalOperator.self), .enumeration(ReturnValue.self), .enumeration(ReturnConsumedCapacity.self), .enumeration(ReturnItemCollectionMetrics.self), .enumeration(ReturnValuesOnConditionCheckFailure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.readShapeMap(&key)
      case 2: r.readShapeMap(&attributeUpdates)
      case 3: r.readShapeMap(&expected)
      case 4: r.readEnum(&conditionalOperator)
      case 5: r.readEnum(&returnValues)
      case 6: r.readEnum(&returnConsumedCapacity)
      case 7: r.readEnum(&returnItemCollectionMetrics)
      case 8: r.readString(&updateExpression)
      case 9: r.readString(&conditionExpression)
      case 10: r.readStringMap(&expressionAttributeNames)
      case 11: r.readShapeMap(&expressionAttributeValues)
      case 12: r.readEnum(&returnValuesOnConditionCheckFailure)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.writeShapeMap(1, key)
      w.writeShapeMap(2, attributeUpdates)
      w.writeShapeMap(3, expected)
      w.writeEnum(4, conditionalOperator)
      w.writeEnum(5, returnValues)
      w.writeEnum(6, returnConsumedCapacity)
      w.writeEnum(7, returnItemCollectionMetrics)
      w.writeString(8, updateExpression)
      w.writeString(9, conditionExpression)
      w.writeStringMap(10, expressionAttributeNames)
      w.writeShapeMap(11, expressionAttributeValues)
      w.writeEnum(12, returnValuesOnConditionCheckFailure)
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
      """#, [.shape(AttributeValue.self), .enumeration(AttributeAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&value)
      case 1: r.readEnum(&action)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, value)
      w.writeEnum(1, action)
    }
  }
}
