// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension DynamoDB {
  /// `ListTables`.
  public static let listTables = AWSOperation<ListTablesRequest, ListTablesResponse>(
    name: "ListTables", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListTablesRequest, ListTablesResponse>(
      inputToken: \ListTablesRequest.exclusiveStartTableName, outputToken: \ListTablesResponse.lastEvaluatedTableName, limit: \ListTablesRequest.limit,
      append: { appendItems(&$0.tableNames, $1.tableNames) }))

  public struct ListTablesRequest: AWSShape {
    public var exclusiveStartTableName: String?
    public var limit: Int?

    public init() {}

    public init(
      exclusiveStartTableName: String? = nil,
      limit: Int? = nil
    ) {
      self.exclusiveStartTableName = exclusiveStartTableName
      self.limit = limit
    }

    public static let schema = AWSSchema(
      "ListTablesRequest",
      #"""
      ExclusiveStartTableName string(3..255)/[a-zA-Z0-9_.-]+/
      Limit int(1..100)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&exclusiveStartTableName)
      case 1: r.readInt(&limit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, exclusiveStartTableName)
      w.writeInt(1, limit)
    }
  }

  public struct ListTablesResponse: AWSShape {
    public var tableNames: [String]?
    public var lastEvaluatedTableName: String?

    public init() {}

    public init(
      tableNames: [String]? = nil,
      lastEvaluatedTableName: String? = nil
    ) {
      self.tableNames = tableNames
      self.lastEvaluatedTableName = lastEvaluatedTableName
    }

    public static let schema = AWSSchema(
      "ListTablesResponse",
      #"""
      TableNames [string(3..255)/[a-zA-Z0-9_.-]+/]
      LastEvaluatedTableName string(3..255)/[a-zA-Z0-9_.-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&tableNames)
      case 1: r.readString(&lastEvaluatedTableName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, tableNames)
      w.writeString(1, lastEvaluatedTableName)
    }
  }
}
