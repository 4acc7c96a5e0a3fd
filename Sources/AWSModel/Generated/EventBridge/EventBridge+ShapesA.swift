// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct AppSyncParameters: AWSShape {
    public var graphQLOperation: String?

    public init() {}

    public init(
      graphQLOperation: String? = nil
    ) {
      self.graphQLOperation = graphQLOperation
    }

    public static let schema = AWSSchema(
      "AppSyncParameters",
      #"""
      GraphQLOperation string(1..1048576) sensitive
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&graphQLOperation)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, graphQLOperation)
    }
  }

  public struct AwsVpcConfiguration: AWSShape {
    public var subnets: [String]?
    public var securityGroups: [String]?
    public var assignPublicIp: AssignPublicIp?

    public init() {}

    public init(
      subnets: [String]? = nil,
      securityGroups: [String]? = nil,
      assignPublicIp: AssignPublicIp? = nil
    ) {
      self.subnets = subnets
      self.securityGroups = securityGroups
      self.assignPublicIp = assignPublicIp
    }

    public static let schema = AWSSchema(
      "AwsVpcConfiguration",
      #"""
      Subnets! [string]
      SecurityGroups [string]
      AssignPublicIp AssignPublicIp
      """#, [.enumeration(AssignPublicIp.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&subnets)
      case 1: r.readStrings(&securityGroups)
      case 2: r.readEnum(&assignPublicIp)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, subnets)
      w.writeStrings(1, securityGroups)
      w.writeEnum(2, assignPublicIp)
    }
  }
}
