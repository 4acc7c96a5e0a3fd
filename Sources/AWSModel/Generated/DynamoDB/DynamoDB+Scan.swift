// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `Scan`.
  public static let scan = AWSOperation<ScanRequest, ScanResponse>(
    name: "Scan", service: service, isReadOnly: true, isIdempotent: true)

  public struct ScanRequest: AWSShape {
    public var tableName: String?
    public var indexName: String?
    public var attributesToGet: [String]?
    public var limit: Int?
    public var select: Select?
    public var scanFilter: [String: Condition]?
    public var conditionalOperator: ConditionalOperator?
    public var exclusiveStartKey: [String: AttributeValue]?
    public var returnConsumedCapacity: ReturnConsumedCapacity?
    public var totalSegments: Int?
    public var segment: Int?
    public var projectionExpression: String?
    public var filterExpression: String?
    public var expressionAttributeNames: [String: String]?
    public var expressionAttributeValues: [String: AttributeValue]?
    public var consistentRead: Bool?

    public init() {}

    public init(
      tableName: String? = nil,
      indexName: String? = nil,
      attributesToGet: [String]? = nil,
      limit: Int? = nil,
      select: Select? = nil,
      scanFilter: [String: Condition]? = nil,
      conditionalOperator: ConditionalOperator? = nil,
      exclusiveStartKey: [String: AttributeValue]? = nil,
      returnConsumedCapacity: ReturnConsumedCapacity? = nil,
      totalSegments: Int? = nil,
      segment: Int? = nil,
      projectionExpression: String? = nil,
      filterExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil,
      expressionAttributeValues: [String: AttributeValue]? = nil,
      consistentRead: Bool? = nil
    ) {
      self.tableName = tableName
      self.indexName = indexName
      self.attributesToGet = attributesToGet
      self.limit = limit
      self.select = select
      self.scanFilter = scanFilter
      self.conditionalOperator = conditionalOperator
      self.exclusiveStartKey = exclusiveStartKey
      self.returnConsumedCapacity = returnConsumedCapacity
      self.totalSegments = totalSegments
      self.segment = segment
      self.projectionExpression = projectionExpression
      self.filterExpression = filterExpression
      self.expressionAttributeNames = expressionAttributeNames
      self.expressionAttributeValues = expressionAttributeValues
      self.consistentRead = consistentRead
    }

    public static let schema = AWSSchema(
      "ScanRequest",
      #"""
      TableName! string(1..1024)
      IndexName string(3..255)/[a-zA-Z0-9_.-]+/
      AttributesToGet [string(..65535)](1..)
      Limit int(1..)
      Select Select
      ScanFilter {string(..65535):Condition}
      ConditionalOperator ConditionalOperator
      ExclusiveStartKey {string(..65535):AttributeValue}
      ReturnConsumedCapacity ReturnConsumedCapacity
      TotalSegments int(1..1000000)
      Segment int(0..999999)
      ProjectionExpression string
      FilterExpression string
      ExpressionAttributeNames {string:string(..65535)}
      ExpressionAttributeValues {string:AttributeValue}
      ConsistentRead bool
      """#, [.enumeration(Select.self), .shape(Condition.self), .enumeration(ConditionalOperator.self), .shape(AttributeValue.self), .enumeration(ReturnConsumedCapacity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.readString(&indexName)
      case 2: r.readStrings(&attributesToGet)
      case 3: r.readInt(&limit)
      case 4: r.readEnum(&select)
      case 5: r.readShapeMap(&scanFilter)
      case 6: r.readEnum(&conditionalOperator)
      case 7: r.readShapeMap(&exclusiveStartKey)
      case 8: r.readEnum(&returnConsumedCapacity)
      case 9: r.readInt(&totalSegments)
      case 10: r.readInt(&segment)
      case 11: r.readString(&projectionExpression)
      case 12: r.readString(&filterExpression)
      case 13: r.readStringMap(&expressionAttributeNames)
      case 14: r.readShapeMap(&expressionAttributeValues)
      case 15: r.readBool(&consistentRead)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.writeString(1, indexName)
      w.writeStrings(2, attributesToGet)
      w.writeInt(3, limit)
      w.writeEnum(4, select)
      w.writeShapeMap(5, scanFilter)
      w.writeEnum(6, conditionalOperator)
      w.writeShapeMap(7, exclusiveStartKey)
      w.writeEnum(8, returnConsumedCapacity)
      w.writeInt(9, totalSegments)
      w.writeInt(10, segment)
      w.writeString(11, projectionExpression)
      w.writeString(12, filterExpression)
      w.writeStringMap(13, expressionAttributeNames)
      w.writeShapeMap(14, expressionAttributeValues)
      w.writeBool(15, consistentRead)
    }
  }

  public struct ScanResponse: AWSShape {
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
      "ScanResponse",
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
