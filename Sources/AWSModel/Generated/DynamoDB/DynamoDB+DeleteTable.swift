// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `DeleteTable`.
  public static let deleteTable = AWSOperation<DeleteTableRequest, DeleteTableResponse>(
    name: "DeleteTable", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteTableRequest: AWSShape {
    public var tableName: String?

    public init() {}

    public init(
      tableName: String? = nil
    ) {
      self.tableName = tableName
    }

    public static let schema = AWSSchema(
      "DeleteTableRequest",
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

  public struct DeleteTableResponse: AWSShape {
    public var tableDescription: TableDescription?

    public init() {}

    public init(
      tableDescription: TableDescription? = nil
    ) {
      self.tableDescription = tableDescription
    }

    public static let schema = AWSSchema(
      "DeleteTableResponse",
      #"""
      TableDescription TableDescription
      """#, [.shape(TableDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&tableDescription)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, tableDescription)
    }
  }
}
