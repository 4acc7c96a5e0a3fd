// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension IAM {
  /// `GetUser`.
  public static let getUser = AWSOperation<GetUserRequest, GetUserResponse>(
    name: "GetUser", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetUserRequest: AWSShape {
    public var userName: String?

    public init() {}

    public init(
      userName: String? = nil
    ) {
      self.userName = userName
    }

    public static let schema = AWSSchema(
      "GetUserRequest",
      #"""
      UserName string(1..128)/[\w+=,.@-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&userName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, userName)
    }
  }

  public struct GetUserResponse: AWSShape {
    public var user: User?

    public init() {}

    public init(
      user: User? = nil
    ) {
      self.user = user
    }

    public static let schema = AWSSchema(
      "GetUserResponse",
      #"""
      User! User
      """#, [.shape(User.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&user)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, user)
    }
  }

  public struct User: AWSShape {
    public var path: String?
    public var userName: String?
    public var userId: String?
    public var arn: String?
    public var createDate: Date?
    public var passwordLastUsed: Date?
    public var permissionsBoundary: AttachedPermissionsBoundary?
    public var tags: [Tag]?

    public init() {}

    public init(
      path: String? = nil,
      userName: String? = nil,
      userId: String? = nil,
      arn: String? = nil,
      createDate: Date? = nil,
      passwordLastUsed: Date? = nil,
      permissionsBoundary: AttachedPermissionsBoundary? = nil,
      tags: [Tag]? = nil
    ) {
      self.path = path
      self.userName = userName
      self.userId = userId
      self.arn = arn
      self.createDate = createDate
      self.passwordLastUsed = passwordLastUsed
      self.permissionsBoundary = permissionsBoundary
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "User",
      #"""
      Path! string(1..512)/(\u002F)|(\u002F[\u0021-\u007E]+\u002F)/
      UserName! string(1..64)/[\w+=,.@-]+/
      UserId! string(16..128)/[\w]+/
      Arn! string(20..2048)
      CreateDate! time
      PasswordLastUsed time
      PermissionsBoundary AttachedPermissionsBoundary
      Tags [Tag](..50)
      """#, [.shape(AttachedPermissionsBoundary.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&path)
      case 1: r.readString(&userName)
      case 2: r.readString(&userId)
      case 3: r.readString(&arn)
      case 4: r.readDate(&createDate)
      case 5: r.readDate(&passwordLastUsed)
      case 6: r.readShape(&permissionsBoundary)
      case 7: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, path)
      w.writeString(1, userName)
      w.writeString(2, userId)
      w.writeString(3, arn)
      w.writeDate(4, createDate)
      w.writeDate(5, passwordLastUsed)
      w.writeShape(6, permissionsBoundary)
      w.writeShapes(7, tags)
    }
  }
}
