// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct SourceIpConditionConfig: AWSShape {
    public var values: [String]?

    public init() {}

    public init(
      values: [String]? = nil
    ) {
      self.values = values
    }

    public static let schema = AWSSchema(
      "SourceIpConditionConfig",
      #"""
      Values [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&values)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, values)
    }
  }

  public struct SubnetMapping: AWSShape {
    public var subnetId: String?
    public var allocationId: String?
    public var privateIPv4Address: String?
    public var ipv6Address: String?
    public var sourceNatIpv6Prefix: String?

    public init() {}

    public init(
      subnetId: String? = nil,
      allocationId: String? = nil,
      privateIPv4Address: String? = nil,
      ipv6Address: String? = nil,
      sourceNatIpv6Prefix: String? = nil
    ) {
      self.subnetId = subnetId
      self.allocationId = allocationId
      self.privateIPv4Address = privateIPv4Address
      self.ipv6Address = ipv6Address
      self.sourceNatIpv6Prefix = sourceNatIpv6Prefix
    }

    public static let schema = AWSSchema(
      "SubnetMapping",
      #"""
      SubnetId string
      AllocationId string
      PrivateIPv4Address string
      IPv6Address string
      SourceNatIpv6Prefix string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&subnetId)
      case 1: r.readString(&allocationId)
      case 2: r.readString(&privateIPv4Address)
      case 3: r.readString(&ipv6Address)
      case 4: r.readString(&sourceNatIpv6Prefix)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, subnetId)
      w.writeString(1, allocationId)
      w.writeString(2, privateIPv4Address)
      w.writeString(3, ipv6Address)
      w.writeString(4, sourceNatIpv6Prefix)
    }
  }
}
