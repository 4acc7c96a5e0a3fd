// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `DeleteRole`.
  public static let deleteRole = AWSOperation<DeleteRoleRequest, DeleteRoleResponse>(
    name: "DeleteRole", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteRoleRequest: AWSShape {
    public var roleName: String?

    public init() {}

    public init(
      roleName: String? = nil
    ) {
      self.roleName = roleName
    }

    public static let schema = AWSSchema(
      "DeleteRoleRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
    }
  }

  public struct DeleteRoleResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteRoleResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
