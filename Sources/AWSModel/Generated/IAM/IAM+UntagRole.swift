// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `UntagRole`.
  public static let untagRole = AWSOperation<UntagRoleRequest, UntagRoleResponse>(
    name: "UntagRole", service: service, isReadOnly: false, isIdempotent: true)

  public struct UntagRoleRequest: AWSShape {
    public var roleName: String?
    public var tagKeys: [String]?

    public init() {}

    public init(
      roleName: String? = nil,
      tagKeys: [String]? = nil
    ) {
      self.roleName = roleName
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "UntagRoleRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      TagKeys! [string(1..128)/[\p{L}\p{Z}\p{N}_.:\/=+\-@]+/](..50)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeStrings(1, tagKeys)
    }
  }

  public struct UntagRoleResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UntagRoleResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
