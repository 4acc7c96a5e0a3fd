// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension IAM {
  public struct InstanceProfile: AWSShape {
    public var path: String?
    public var instanceProfileName: String?
    public var instanceProfileId: String?
    public var arn: String?
    public var createDate: Date?
    public var roles: [Role]?
    public var tags: [Tag]?

    public init() {}

    public init(
      path: String? = nil,
      instanceProfileName: String? = nil,
      instanceProfileId: String? = nil,
      arn: String? = nil,
      createDate: Date? = nil,
      roles: [Role]? = nil,
      tags: [Tag]? = nil
    ) {
      self.path = path
      self.instanceProfileName = instanceProfileName
      self.instanceProfileId = instanceProfileId
      self.arn = arn
      self.createDate = createDate
      self.roles = roles
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "InstanceProfile",
      #"""
      Path! string(1..512)/(\u002F)|(\u002F[\u0021-\u007E]+\u002F)/
      InstanceProfileName! string(1..128)/[\w+=,.@-]+/
      InstanceProfileId! string(16..128)/[\w]+/
      Arn! string(20..2048)
      CreateDate! time
      Roles! [Role]
      Tags [Tag](..50)
      """#, [.shape(Role.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&path)
      case 1: r.readString(&instanceProfileName)
      case 2: r.readString(&instanceProfileId)
      case 3: r.readString(&arn)
      case 4: r.readDate(&createDate)
      case 5: r.readShapes(&roles)
      case 6: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, path)
      w.writeString(1, instanceProfileName)
      w.writeString(2, instanceProfileId)
      w.writeString(3, arn)
      w.writeDate(4, createDate)
      w.writeShapes(5, roles)
      w.writeShapes(6, tags)
    }
  }
}
