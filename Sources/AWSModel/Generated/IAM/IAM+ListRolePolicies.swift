// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListRolePolicies`.
  public static let listRolePolicies = AWSOperation<ListRolePoliciesRequest, ListRolePoliciesResponse>(
    name: "ListRolePolicies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListRolePoliciesRequest, ListRolePoliciesResponse>(
      inputToken: \ListRolePoliciesRequest.marker, outputToken: \ListRolePoliciesResponse.marker, isTruncated: \ListRolePoliciesResponse.isTruncated, limit: \ListRolePoliciesRequest.maxItems,
      append: { appendItems(&$0.policyNames, $1.policyNames) }))

  public struct ListRolePoliciesRequest: AWSShape {
    public var roleName: String?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      roleName: String? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.roleName = roleName
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListRolePoliciesRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&marker)
      case 2: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, marker)
      w.writeInt(2, maxItems)
    }
  }

  public struct ListRolePoliciesResponse: AWSShape {
    public var policyNames: [String]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      policyNames: [String]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.policyNames = policyNames
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListRolePoliciesResponse",
      #"""
      PolicyNames! [string(1..128)/[\w+=,.@-]+/]
      IsTruncated bool
      Marker string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&policyNames)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, policyNames)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
