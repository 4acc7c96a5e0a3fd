// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `UpdateRole`.
  public static let updateRole = AWSOperation<UpdateRoleRequest, UpdateRoleResponse>(
    name: "UpdateRole", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateRoleRequest: AWSShape {
    public var roleName: String?
    public var description: String?
    public var maxSessionDuration: Int?

    public init() {}

    public init(
      roleName: String? = nil,
      description: String? = nil,
      maxSessionDuration: Int? = nil
    ) {
      self.roleName = roleName
      self.description = description
      self.maxSessionDuration = maxSessionDuration
    }

    public static let schema = AWSSchema(
      "UpdateRoleRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      Description string(..1000)/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/
      MaxSessionDuration int(3600..43200)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&description)
      case 2: r.readInt(&maxSessionDuration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, description)
      w.writeInt(2, maxSessionDuration)
    }
  }

  public struct UpdateRoleResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UpdateRoleResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
