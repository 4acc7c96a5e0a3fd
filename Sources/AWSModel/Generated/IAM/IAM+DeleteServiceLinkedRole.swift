// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `DeleteServiceLinkedRole`.
  public static let deleteServiceLinkedRole = AWSOperation<DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse>(
    name: "DeleteServiceLinkedRole", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteServiceLinkedRoleRequest: AWSShape {
    public var roleName: String?

    public init() {}

    public init(
      roleName: String? = nil
    ) {
      self.roleName = roleName
    }

    public static let schema = AWSSchema(
      "DeleteServiceLinkedRoleRequest",
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

  public struct DeleteServiceLinkedRoleResponse: AWSShape {
    public var deletionTaskId: String?

    public init() {}

    public init(
      deletionTaskId: String? = nil
    ) {
      self.deletionTaskId = deletionTaskId
    }

    public static let schema = AWSSchema(
      "DeleteServiceLinkedRoleResponse",
      #"""
      DeletionTaskId! string(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deletionTaskId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deletionTaskId)
    }
  }
}
