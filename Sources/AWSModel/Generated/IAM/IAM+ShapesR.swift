// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension IAM {
  public struct Role: AWSShape {
    public var path: String?
    public var roleName: String?
    public var roleId: String?
    public var arn: String?
    public var createDate: Date?
    public var assumeRolePolicyDocument: String?
    public var description: String?
    public var maxSessionDuration: Int?
    public var permissionsBoundary: AttachedPermissionsBoundary?
    public var tags: [Tag]?
    public var roleLastUsed: RoleLastUsed?

    public init() {}

    public init(
      path: String? = nil,
      roleName: String? = nil,
      roleId: String? = nil,
      arn: String? = nil,
      createDate: Date? = nil,
      assumeRolePolicyDocument: String? = nil,
      description: String? = nil,
      maxSessionDuration: Int? = nil,
      permissionsBoundary: AttachedPermissionsBoundary? = nil,
      tags: [Tag]? = nil,
      roleLastUsed: RoleLastUsed? = nil
    ) {
      self.path = path
      self.roleName = roleName
      self.roleId = roleId
      self.arn = arn
      self.createDate = createDate
      self.assumeRolePolicyDocument = assumeRolePolicyDocument
      self.description = description
      self.maxSessionDuration = maxSessionDuration
      self.permissionsBoundary = permissionsBoundary
      self.tags = tags
      self.roleLastUsed = roleLastUsed
    }

    public static let schema = AWSSchema(
      "Role",
      #"""
      Path! string(1..512)/(\u002F)|(\u002F[\u0021-\u007E]+\u002F)/
      RoleName! string(1..64)/[\w+=,.@-]+/
      RoleId! string(16..128)/[\w]+/
      Arn! string(20..2048)
      CreateDate! time
      AssumeRolePolicyDocument string(1..131072)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      Description string(..1000)/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/
      MaxSessionDuration int(3600..43200)
      PermissionsBoundary AttachedPermissionsBoundary
      Tags [Tag](..50)
      RoleLastUsed RoleLastUsed
      """#, [.shape(AttachedPermissionsBoundary.self), .shape(Tag.self), .shape(RoleLastUsed.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&path)
      case 1: r.readString(&roleName)
      case 2: r.readString(&roleId)
      case 3: r.readString(&arn)
      case 4: r.readDate(&createDate)
      case 5: r.readString(&assumeRolePolicyDocument)
      case 6: r.readString(&description)
      case 7: r.readInt(&maxSessionDuration)
      case 8: r.readShape(&permissionsBoundary)
      case 9: r.readShapes(&tags)
      case 10: r.readShape(&roleLastUsed)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, path)
      w.writeString(1, roleName)
      w.writeString(2, roleId)
      w.writeString(3, arn)
      w.writeDate(4, createDate)
      w.writeString(5, assumeRolePolicyDocument)
      w.writeString(6, description)
      w.writeInt(7, maxSessionDuration)
      w.writeShape(8, permissionsBoundary)
      w.writeShapes(9, tags)
      w.writeShape(10, roleLastUsed)
    }
  }

  public struct RoleLastUsed: AWSShape {
    public var lastUsedDate: Date?
    public var region: String?

    public init() {}

    public init(
      lastUsedDate: Date? = nil,
      region: String? = nil
    ) {
      self.lastUsedDate = lastUsedDate
      self.region = region
    }

    public static let schema = AWSSchema(
      "RoleLastUsed",
      #"""
      LastUsedDate time
      Region string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&lastUsedDate)
      case 1: r.readString(&region)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, lastUsedDate)
      w.writeString(1, region)
    }
  }
}
