// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListRoles`.
  public static let listRoles = AWSOperation<ListRolesRequest, ListRolesResponse>(
    name: "ListRoles", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListRolesRequest, ListRolesResponse>(
      inputToken: \ListRolesRequest.marker, outputToken: \ListRolesResponse.marker, isTruncated: \ListRolesResponse.isTruncated, limit: \ListRolesRequest.maxItems,
      append: { appendItems(&$0.roles, $1.roles) }))

  public struct ListRolesRequest: AWSShape {
    public var pathPrefix: String?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      pathPrefix: String? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.pathPrefix = pathPrefix
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListRolesRequest",
      #"""
      PathPrefix string(1..512)/\u002F[\u0021-\u007F]*/
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&pathPrefix)
      case 1: r.readString(&marker)
      case 2: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, pathPrefix)
      w.writeString(1, marker)
      w.writeInt(2, maxItems)
    }
  }

  public struct ListRolesResponse: AWSShape {
    public var roles: [Role]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      roles: [Role]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.roles = roles
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListRolesResponse",
      #"""
      Roles! [Role]
      IsTruncated bool
      Marker string
      """#, [.shape(Role.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&roles)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, roles)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
