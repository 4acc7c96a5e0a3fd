// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `CreateRole`.
  public static let createRole = AWSOperation<CreateRoleRequest, CreateRoleResponse>(
    name: "CreateRole", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateRoleRequest: AWSShape {
    public var path: String?
    public var roleName: String?
    public var assumeRolePolicyDocument: String?
    public var description: String?
    public var maxSessionDuration: Int?
    public var permissionsBoundary: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      path: String? = nil,
      roleName: String? = nil,
      assumeRolePolicyDocument: String? = nil,
      description: String? = nil,
      maxSessionDuration: Int? = nil,
      permissionsBoundary: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.path = path
      self.roleName = roleName
      self.assumeRolePolicyDocument = assumeRolePolicyDocument
      self.description = description
      self.maxSessionDuration = maxSessionDuration
      self.permissionsBoundary = permissionsBoundary
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "CreateRoleRequest",
      #"""
      Path string(1..512)/(\u002F)|(\u002F[\u0021-\u007E]+\u002F)/
      RoleName! string(1..64)/[\w+=,.@-]+/
      AssumeRolePolicyDocument! string(1..131072)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      Description string(..1000)/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/
      MaxSessionDuration int(3600..43200)
      PermissionsBoundary string(20..2048)
      Tags [Tag](..50)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&path)
      case 1: r.readString(&roleName)
      case 2: r.readString(&assumeRolePolicyDocument)
      case 3: r.readString(&description)
      case 4: r.readInt(&maxSessionDuration)
      case 5: r.readString(&permissionsBoundary)
      case 6: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, path)
      w.writeString(1, roleName)
      w.writeString(2, assumeRolePolicyDocument)
      w.writeString(3, description)
      w.writeInt(4, maxSessionDuration)
      w.writeString(5, permissionsBoundary)
      w.writeShapes(6, tags)
    }
  }

  public struct CreateRoleResponse: AWSShape {
    public var role: Role?

    public init() {}

    public init(
      role: Role? = nil
    ) {
      self.role = role
    }

    public static let schema = AWSSchema(
      "CreateRoleResponse",
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
