// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  public struct LocalSecondaryIndexDescription: AWSShape {
    public var indexName: String?
    public var keySchema: [KeySchemaElement]?
    public var projection: Projection?
    public var indexSizeBytes: Int?
    public var itemCount: Int?
    public var indexArn: String?

    public init() {}

    public init(
      indexName: String? = nil,
      keySchema: [KeySchemaElement]? = nil,
      projection: Projection? = nil,
      indexSizeBytes: Int? = nil,
      itemCount: Int? = nil,
      indexArn: String? = nil
    ) {
      self.indexName = indexName
      self.keySchema = keySchema
      self.projection = projection
      self.indexSizeBytes = indexSizeBytes
      self.itemCount = itemCount
      self.indexArn = indexArn
    }

    public static let schema = AWSSchema(
      "LocalSecondaryIndexDescription",
      #"""
      IndexName string(3..255)/[a-zA-Z0-9_.-]+/
      KeySchema [KeySchemaElement](1..)
      Projection Projection
      IndexSizeBytes long
      ItemCount long
      IndexArn string
      """#, [.shape(KeySchemaElement.self), .shape(Projection.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&indexName)
      case 1: r.readShapes(&keySchema)
      case 2: r.readShape(&projection)
      case 3: r.readInt(&indexSizeBytes)
      case 4: r.readInt(&itemCount)
      case 5: r.readString(&indexArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, indexName)
      w.writeShapes(1, keySchema)
      w.writeShape(2, projection)
      w.writeInt(3, indexSizeBytes)
      w.writeInt(4, itemCount)
      w.writeString(5, indexArn)
    }
  }
}
