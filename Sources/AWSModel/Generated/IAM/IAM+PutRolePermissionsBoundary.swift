// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `PutRolePermissionsBoundary`.
  public static let putRolePermissionsBoundary = AWSOperation<PutRolePermissionsBoundaryRequest, PutRolePermissionsBoundaryResponse>(
    name: "PutRolePermissionsBoundary", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutRolePermissionsBoundaryRequest: AWSShape {
    public var roleName: String?
    public var permissionsBoundary: String?

    public init() {}

    public init(
      roleName: String? = nil,
      permissionsBoundary: String? = nil
    ) {
      self.roleName = roleName
      self.permissionsBoundary = permissionsBoundary
    }

    public static let schema = AWSSchema(
      "PutRolePermissionsBoundaryRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      PermissionsBoundary! string(20..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&permissionsBoundary)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, permissionsBoundary)
    }
  }

  public struct PutRolePermissionsBoundaryResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutRolePermissionsBoundaryResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
