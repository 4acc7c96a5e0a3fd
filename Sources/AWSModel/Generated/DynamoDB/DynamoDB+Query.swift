// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `Query`.
  public static let query = AWSOperation<QueryRequest, QueryResponse>(
    name: "Query", service: service, isReadOnly: true, isIdempotent: true)

  public struct QueryRequest: AWSShape {
    public var tableName: String?
    public var indexName: String?
    public var select: Select?
    public var attributesToGet: [String]?
    public var limit: Int?
    public var consistentRead: Bool?
    public var keyConditions: [String: Condition]?
    public var queryFilter: [String: Condition]?
    public var conditionalOperator: ConditionalOperator?
    public var scanIndexForward: Bool?
    public var exclusiveStartKey: [String: AttributeValue]?
    public var returnConsumedCapacity: ReturnConsumedCapacity?
    public var projectionExpression: String?
    public var filterExpression: String?
    public var keyConditionExpression: String?
    public var expressionAttributeNames: [String: String]?
    public var expressionAttributeValues: [String: AttributeValue]?

    public init() {}

    public init(
      tableName: String? = nil,
      indexName: String? = nil,
      select: Select? = nil,
      attributesToGet: [String]? = nil,
      limit: Int? = nil,
      consistentRead: Bool? = nil,
      keyConditions: [String: Condition]? = nil,
      queryFilter: [String: Condition]? = nil,
      conditionalOperator: ConditionalOperator? = nil,
      scanIndexForward: Bool? = nil,
      exclusiveStartKey: [String: AttributeValue]? = nil,
      returnConsumedCapacity: ReturnConsumedCapacity? = nil,
      projectionExpression: String? = nil,
      filterExpression: String? = nil,
      keyConditionExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil,
      expressionAttributeValues: [String: AttributeValue]? = nil
    ) {
      self.tableName = tableName
      self.indexName = indexName
      self.select = select
      self.attributesToGet = attributesToGet
      self.limit = limit
      self.consistentRead = consistentRead
      self.keyConditions = keyConditions
      self.queryFilter = queryFilter
      self.conditionalOperator = conditionalOperator
      self.scanIndexForward = scanIndexForward
      self.exclusiveStartKey = exclusiveStartKey
      self.returnConsumedCapacity = returnConsumedCapacity
      self.projectionExpression = projectionExpression
      self.filterExpression = filterExpression
      self.keyConditionExpression = keyConditionExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
    }

    public static let schema = AWSSchema(
      "QueryRequest",
      #"""
      TableName! string(1..1024)
      IndexName string(3..255)/[a-zA-Z0-9_.-]+/
      Select Select
      AttributesToGet [string(..65535)](1..)
      Limit int(1..)
      ConsistentRead bool
      KeyConditions {string(..65535):Condition}
      QueryFilter {string(..65535):Condition}
      ConditionalOperator ConditionalOperator
      ScanIndexForward bool
      ExclusiveStartKey {string(..65535):AttributeValue}
      ReturnConsumedCapacity ReturnConsumedCapacity
      ProjectionExpression string
      FilterExpression string
      KeyConditionExpression string
      ExpressionAttributeNames {string:string(..65535)}
      ExpressionAttributeValues {string:AttributeValue}
      """#, [.enumeration(Select.self), .shape(Condition.self), .enumeration(ConditionalOperator.self), .shape(AttributeValue.self), .enumeration(ReturnConsumedCapacity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.readString(&indexName)
      case 2: r.readEnum(&select)
      case 3: r.readStrings(&attributesToGet)
      case 4: r.readInt(&limit)
      case 5: r.readBool(&consistentRead)
      case 6: r.readShapeMap(&keyConditions)
      case 7: r.readShapeMap(&queryFilter)
      case 8: r.readEnum(&conditionalOperator)
      case 9: r.readBool(&scanIndexForward)
      case 10: r.readShapeMap(&exclusiveStartKey)
      case 11: r.readEnum(&returnConsumedCapacity)
      case 12: r.readString(&projectionExpression)
      case 13: r.readString(&filterExpression)
      case 14: r.readString(&keyConditionExpression)
      case 15: r.readStringMap(&expressionAttributeNames)
      case 16: r.readShapeMap(&expressionAttributeValues)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.writeString(1, indexName)
      w.writeEnum(2, select)
      w.writeStrings(3, attributesToGet)
      w.writeInt(4, limit)
      w.writeBool(5, consistentRead)
      w.writeShapeMap(6, keyConditions)
      w.writeShapeMap(7, queryFilter)
      w.writeEnum(8, conditionalOperator)
      w.writeBool(9, scanIndexForward)
      w.writeShapeMap(10, exclusiveStartKey)
      w.writeEnum(11, returnConsumedCapacity)
      w.writeString(12, projectionExpression)
      w.writeString(13, filterExpression)
      w.writeString(14, keyConditionExpression)
      w.writeStringMap(15, expressionAttributeNames)
      w.writeShapeMap(16, expressionAttributeValues)
    }
  }

  public struct QueryResponse: AWSShape {
    public var items: [[String: AttributeValue]]?
    public var count: Int?
    public var scannedCount: Int?
    public var lastEvaluatedKey: [String: AttributeValue]?
    public var consumedCapacity: ConsumedCapacity?

    public init() {}

    public init(
      items: [[String: AttributeValue]]? = nil,
      count: Int? = nil,
      scannedCount: Int? = nil,
      lastEvaluatedKey: [String: AttributeValue]? = nil,
      consumedCapacity: ConsumedCapacity? = nil
    ) {
      self.items = items
      self.count = count
      self.scannedCount = scannedCount
      self.lastEvaluatedKey = lastEvaluatedKey
      self.consumedCapacity = consumedCapacity
    }

    public static let schema = AWSSchema(
      "QueryResponse",
      #"""
      Items [{string(..65535):AttributeValue}]
      Count int
      ScannedCount int
      LastEvaluatedKey {string(..65535):AttributeValue}
      ConsumedCapacity ConsumedCapacity
      """#, [.shape(AttributeValue.self), .shape(ConsumedCapacity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapeMaps(&items)
      case 1: r.readInt(&count)
      case 2: r.readInt(&scannedCount)
      case 3: r.readShapeMap(&lastEvaluatedKey)
      case 4: r.readShape(&consumedCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapeMaps(0, items)
      w.writeInt(1, count)
      w.writeInt(2, scannedCount)
      w.writeShapeMap(3, lastEvaluatedKey)
      w.writeShape(4, consumedCapacity)
    }
  }
}
