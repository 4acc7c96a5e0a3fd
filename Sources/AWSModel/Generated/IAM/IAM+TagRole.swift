// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `TagRole`.
  public static let tagRole = AWSOperation<TagRoleRequest, TagRoleResponse>(
    name: "TagRole", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagRoleRequest: AWSShape {
    public var roleName: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      roleName: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.roleName = roleName
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagRoleRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      Tags! [Tag](..50)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeShapes(1, tags)
    }
  }

  public struct TagRoleResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "TagRoleResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
