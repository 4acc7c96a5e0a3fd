// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct IpamPools: AWSShape {
    public var ipv4IpamPoolId: String?

    public init() {}

    public init(
      ipv4IpamPoolId: String? = nil
    ) {
      self.ipv4IpamPoolId = ipv4IpamPoolId
    }

    public static let schema = AWSSchema(
      "IpamPools",
      #"""
      Ipv4IpamPoolId string(..1000)/^(ipam-pool-)[a-zA-Z0-9]+$/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipv4IpamPoolId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipv4IpamPoolId)
    }
  }
}
