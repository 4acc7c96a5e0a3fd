// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `GetRole`.
  public static let getRole = AWSOperation<GetRoleRequest, GetRoleResponse>(
    name: "GetRole", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetRoleRequest: AWSShape {
    public var roleName: String?

    public init() {}

    public init(
      roleName: String? = nil
    ) {
      self.roleName = roleName
    }

    public static let schema = AWSSchema(
      "GetRoleRequest",
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

  public struct GetRoleResponse: AWSShape {
    public var role: Role?

    public init() {}

    public init(
      role: Role? = nil
    ) {
      self.role = role
    }

    public static let schema = AWSSchema(
      "GetRoleResponse",
      #"""
      Role! Role
      """#, [.shape(Role.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&role)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, role)
    }
  }
}
