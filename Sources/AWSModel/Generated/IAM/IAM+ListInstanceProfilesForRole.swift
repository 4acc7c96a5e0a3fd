// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `ListInstanceProfilesForRole`.
  public static let listInstanceProfilesForRole = AWSOperation<ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse>(
    name: "ListInstanceProfilesForRole", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse>(
      inputToken: \ListInstanceProfilesForRoleRequest.marker, outputToken: \ListInstanceProfilesForRoleResponse.marker, isTruncated: \ListInstanceProfilesForRoleResponse.isTruncated, limit: \ListInstanceProfilesForRoleRequest.maxItems,
      append: { appendItems(&$0.instanceProfiles, $1.instanceProfiles) }))

  public struct ListInstanceProfilesForRoleRequest: AWSShape {
    public var roleName: String?
    public var marker: String?
    public var maxItems: Int?

    public init() {}

    public init(
      roleName: String? = nil,
      marker: String? = nil,
      maxItems: Int? = nil
    ) {
      self.roleName = roleName
      self.marker = marker
      self.maxItems = maxItems
    }

    public static let schema = AWSSchema(
      "ListInstanceProfilesForRoleRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      Marker string(1..320)/[\u0020-\u00FF]+/
      MaxItems int(1..1000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&marker)
      case 2: r.readInt(&maxItems)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, marker)
      w.writeInt(2, maxItems)
    }
  }

  public struct ListInstanceProfilesForRoleResponse: AWSShape {
    public var instanceProfiles: [InstanceProfile]?
    public var isTruncated: Bool?
    public var marker: String?

    public init() {}

    public init(
      instanceProfiles: [InstanceProfile]? = nil,
      isTruncated: Bool? = nil,
      marker: String? = nil
    ) {
      self.instanceProfiles = instanceProfiles
      self.isTruncated = isTruncated
      self.marker = marker
    }

    public static let schema = AWSSchema(
      "ListInstanceProfilesForRoleResponse",
      #"""
      InstanceProfiles! [InstanceProfile]
      IsTruncated bool
      Marker string
      """#, [.shape(InstanceProfile.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceProfiles)
      case 1: r.readBool(&isTruncated)
      case 2: r.readString(&marker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceProfiles)
      w.writeBool(1, isTruncated)
      w.writeString(2, marker)
    }
  }
}
