// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `DescribeTable`.
  public static let describeTable = AWSOperation<DescribeTableRequest, DescribeTableResponse>(
    name: "DescribeTable", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTableRequest: AWSShape {
    public var tableName: String?

    public init() {}

    public init(
      tableName: String? = nil
    ) {
      self.tableName = tableName
    }

    public static let schema = AWSSchema(
      "DescribeTableRequest",
      #"""
      TableName! string(1..1024)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&tableName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, tableName)
    }
  }

  public struct DescribeTableResponse: AWSShape {
    public var table: TableDescription?

    public init() {}

    public init(
      table: TableDescription? = nil
    ) {
      self.table = table
    }

    public static let schema = AWSSchema(
      "DescribeTableResponse",
      #"""
      Table TableDescription
      """#, [.shape(TableDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&table)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, table)
    }
  }
}
