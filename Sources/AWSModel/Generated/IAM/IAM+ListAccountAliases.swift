// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListAccountAliases`.
  public static let listAccountAliases = AWSOperation<ListAccountAliasesRequest, ListAccountAliasesResponse>(
    name: "ListAccountAliases", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListAccountAliasesRequest, ListAccountAliasesResponse>(
      inputToken: \ListAccountAliasesRequest.marker, outputToken: \ListAccountAliasesResponse.marker, isTruncated: \ListAccountAliasesResponse.isTruncated, limit: \ListAccountAliasesRequest.maxItems,
      append: { appendItems(&$0.accountAliases, $1.accountAliases) }))

  public struct ListAccountAliasesRequest: AWSShape {
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListAccountAliasesRequest",
      #"""
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&marker)
      case 1: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, marker)
      w.writeInt(1, maxItems)
    }
  }

  public struct ListAccountAliasesResponse: AWSShape {
    public var accountAliases: [String]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      accountAliases: [String]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.accountAliases = accountAliases
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListAccountAliasesResponse",
      #"""
      AccountAliases! [string(3..63)/^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$/]
      IsTruncated bool
      Marker string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&accountAliases)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, accountAliases)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
