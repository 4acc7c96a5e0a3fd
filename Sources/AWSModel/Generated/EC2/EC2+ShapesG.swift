// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct GroupIdentifier: AWSShape {
    public var groupId: String?
    public var groupName: String?

    public init() {}

    public init(
      groupId: String? = nil,
      groupName: String? = nil
    ) {
      self.groupId = groupId
      self.groupName = groupName
    }

    public static let schema = AWSSchema(
      "GroupIdentifier",
      #"""
      GroupId string xml=groupId
      GroupName string xml=groupName
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&groupId)
      case 1: r.readString(&groupName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, groupId)
      w.writeString(1, groupName)
    }
  }
}
