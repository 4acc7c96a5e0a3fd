// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `RemoveRoleFromInstanceProfile`.
  public static let removeRoleFromInstanceProfile = AWSOperation<RemoveRoleFromInstanceProfileRequest, RemoveRoleFromInstanceProfileResponse>(
    name: "RemoveRoleFromInstanceProfile", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemoveRoleFromInstanceProfileRequest: AWSShape {
    public var instanceProfileName: String?
    public var roleName: String?

    public init() {}

    public init(
      instanceProfileName: String? = nil,
      roleName: String? = nil
    ) {
      self.instanceProfileName = instanceProfileName
      self.roleName = roleName
    }

    public static let schema = AWSSchema(
      "RemoveRoleFromInstanceProfileRequest",
      #"""
      InstanceProfileName! string(1..128)/[\w+=,.@-]+/
      RoleName! string(1..64)/[\w+=,.@-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceProfileName)
      case 1: r.readString(&roleName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceProfileName)
      w.writeString(1, roleName)
    }
  }

  public struct RemoveRoleFromInstanceProfileResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "RemoveRoleFromInstanceProfileResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
