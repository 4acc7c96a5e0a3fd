// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  public struct AttachedPermissionsBoundary: AWSShape {
    public var permissionsBoundaryType: PermissionsBoundaryAttachmentType?
    public var permissionsBoundaryArn: String?

    public init() {}

    public init(
      permissionsBoundaryType: PermissionsBoundaryAttachmentType? = nil,
      permissionsBoundaryArn: String? = nil
    ) {
      self.permissionsBoundaryType = permissionsBoundaryType
      self.permissionsBoundaryArn = permissionsBoundaryArn
    }

    public static let schema = AWSSchema(
      "AttachedPermissionsBoundary",
      #"""
      PermissionsBoundaryType PermissionsBoundaryAttachmentType
      PermissionsBoundaryArn string(20..2048)
      """#, [.enumeration(PermissionsBoundaryAttachmentType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&permissionsBoundaryType)
      case 1: r.readString(&permissionsBoundaryArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, permissionsBoundaryType)
      w.writeString(1, permissionsBoundaryArn)
    }
  }
}
