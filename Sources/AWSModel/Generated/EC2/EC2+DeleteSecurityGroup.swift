// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DeleteSecurityGroup`.
  public static let deleteSecurityGroup = AWSOperation<DeleteSecurityGroupRequest, DeleteSecurityGroupResponse>(
    name: "DeleteSecurityGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteSecurityGroupRequest: AWSShape {
    public var groupId: String?
    public var groupName: String?
    public var dryRun: Bool?

    public init() {}

    public init(
      groupId: String? = nil,
      groupName: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.groupId = groupId
      self.groupName = groupName
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "DeleteSecurityGroupRequest",
      #"""
      GroupId string
      GroupName string
      DryRun bool xml=dryRun
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&groupId)
      case 1: r.readString(&groupName)
      case 2: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, groupId)
      w.writeString(1, groupName)
      w.writeBool(2, dryRun)
    }
  }

  public struct DeleteSecurityGroupResponse: AWSShape {
    public var `return`: Bool?
    public var groupId: String?

    public init() {}

    public init(
      `return`: Bool? = nil,
      groupId: String? = nil
    ) {
      self.return = `return`
      self.groupId = groupId
    }

    public static let schema = AWSSchema(
      "DeleteSecurityGroupResponse",
      #"""
      Return bool xml=return
      GroupId string xml=groupId
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&`return`)
      case 1: r.readString(&groupId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, `return`)
      w.writeString(1, groupId)
    }
  }
}
