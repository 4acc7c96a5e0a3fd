// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct UserIdGroupPair: AWSShape {
    public var description: String?
    public var userId: String?
    public var groupName: String?
    public var groupId: String?
    public var vpcId: String?
    public var vpcPeeringConnectionId: String?
    public var peeringStatus: String?

    public init() {}

    public init(
      description: String? = nil,
      userId: String? = nil,
      groupName: String? = nil,
      groupId: String? = nil,
      vpcId: String? = nil,
      vpcPeeringConnectionId: String? = nil,
      peeringStatus: String? = nil
    ) {
      self.description = description
      self.userId = userId
      self.groupName = groupName
      self.groupId = groupId
      self.vpcId = vpcId
      self.vpcPeeringConnectionId = vpcPeeringConnectionId
      self.peeringStatus = peeringStatus
    }

    public static let schema = AWSSchema(
      "UserIdGroupPair",
      #"""
      Description string xml=description
      UserId string xml=userId
      GroupName string xml=groupName
      GroupId string xml=groupId
      VpcId string xml=vpcId
      VpcPeeringConnectionId string xml=vpcPeeringConnectionId
      PeeringStatus string xml=peeringStatus
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&description)
      case 1: r.readString(&userId)
      case 2: r.readString(&groupName)
      case 3: r.readString(&groupId)
      case 4: r.readString(&vpcId)
      case 5: r.readString(&vpcPeeringConnectionId)
      case 6: r.readString(&peeringStatus)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, description)
      w.writeString(1, userId)
      w.writeString(2, groupName)
      w.writeString(3, groupId)
      w.writeString(4, vpcId)
      w.writeString(5, vpcPeeringConnectionId)
      w.writeString(6, peeringStatus)
    }
  }
}
