// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `GetItem`.
  public static let getItem = AWSOperation<GetItemRequest, GetItemResponse>(
    name: "GetItem", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetItemRequest: AWSShape {
    public var tableName: String?
    public var key: [String: AttributeValue]?
    public var attributesToGet: [String]?
    public var consistentRead: Bool?
    public var returnConsumedCapacity: ReturnConsumedCapacity?
    public var projectionExpression: String?
    public var expressionAttributeNames: [String: String]?

    public init() {}

    public init(
      tableName: String? = nil,
      key: [String: AttributeValue]? = nil,
      attributesToGet: [String]? = nil,
      consistentRead: Bool? = nil,
      returnConsumedCapacity: ReturnConsumedCapacity? = nil,
      projectionExpression: String? = nil,
      expressionAttributeNames: [String: String]? = nil
    ) {
      self.tableName = tableName
      self.key = key
      self.attributesToGet = attributesToGet
      self.consistentRead = consistentRead
      self.returnConsumedCapacity = returnConsumedCapacity
      self.projectionExpression = projectionExpression
      self.expressionAttributeNames = expressionAttributeNames
    }

    public static let schema = AWSSchema(
      "GetItemRequest",
      #"""
      TableName! string(1..1024)
      Key! {string(..65535):AttributeValue}
      AttributesToGet [string(..65535)](1..)
      ConsistentRead bool
      ReturnConsumedCapacity ReturnConsumedCapacity
      ProjectionExpression string
      ExpressionAttributeNames {string:string(..65535)}
      """#, [.shape(AttributeValue.self), .enumeration(ReturnConsumedCapacity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      case 1: r.readShapeMap(&key)
      case 2: r.readStrings(&attributesToGet)
      case 3: r.readBool(&consistentRead)
      case 4: r.readEnum(&returnConsumedCapacity)
      case 5: r.readString(&projectionExpression)
      case 6: r.readStringMap(&expressionAttributeNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
      w.writeShapeMap(1, key)
      w.writeStrings(2, attributesToGet)
      w.writeBool(3, consistentRead)
      w.writeEnum(4, returnConsumedCapacity)
      w.writeString(5, projectionExpression)
      w.writeStringMap(6, expressionAttributeNames)
    }
  }

  public struct GetItemResponse: AWSShape {
    public var item: [String: AttributeValue]?
    public var consumedCapacity: ConsumedCapacity?

    public init() {}

    public init(
      item: [String: AttributeValue]? = nil,
      consumedCapacity: ConsumedCapacity? = nil
    ) {
      self.item = item
      self.consumedCapacity = consumedCapacity
    }

    public static let schema = AWSSchema(
      "GetItemResponse",
      #"""
      Item {string(..65535):AttributeValue}
      ConsumedCapacity ConsumedCapacity
      """#, [.shape(AttributeValue.self), .shape(ConsumedCapacity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapeMap(&item)
      case 1: r.readShape(&consumedCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapeMap(0, item)
      w.writeShape(1, consumedCapacity)
    }
  }
}
