// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `DeleteRolePermissionsBoundary`.
  public static let deleteRolePermissionsBoundary = AWSOperation<DeleteRolePermissionsBoundaryRequest, DeleteRolePermissionsBoundaryResponse>(
    name: "DeleteRolePermissionsBoundary", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteRolePermissionsBoundaryRequest: AWSShape {
    public var roleName: String?

    public init() {}

    public init(
      roleName: String? = nil
    ) {
      self.roleName = roleName
    }

    public static let schema = AWSSchema(
      "DeleteRolePermissionsBoundaryRequest",
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

  public struct DeleteRolePermissionsBoundaryResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteRolePermissionsBoundaryResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
