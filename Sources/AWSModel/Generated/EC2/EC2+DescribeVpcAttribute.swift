// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeVpcAttribute`.
  public static let describeVpcAttribute = AWSOperation<DescribeVpcAttributeRequest, DescribeVpcAttributeResponse>(
    name: "DescribeVpcAttribute", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeVpcAttributeRequest: AWSShape {
    public var attribute: VpcAttributeName?
    public var vpcId: String?
    public var dryRun: Bool?

    public init() {}

    public init(
      attribute: VpcAttributeName? = nil,
      vpcId: String? = nil,
      dryRun: Bool? = nil
    ) {
      self.attribute = attribute
      self.vpcId = vpcId
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "DescribeVpcAttributeRequest",
      #"""
      Attribute! VpcAttributeName
      VpcId! string
      DryRun bool xml=dryRun
      """#, [.enumeration(VpcAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&attribute)
      case 1: r.readString(&vpcId)
      case 2: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, attribute)
      w.writeString(1, vpcId)
      w.writeBool(2, dryRun)
    }
  }

  public struct DescribeVpcAttributeResponse: AWSShape {
    public var enableDnsHostnames: AttributeBooleanValue?
    public var enableDnsSupport: AttributeBooleanValue?
    public var enableNetworkAddressUsageMetrics: AttributeBooleanValue?
    public var vpcId: String?

    public init() {}

    public init(
      enableDnsHostnames: AttributeBooleanValue? = nil,
      enableDnsSupport: AttributeBooleanValue? = nil,
      enableNetworkAddressUsageMetrics: AttributeBooleanValue? = nil,
      vpcId: String? = nil
    ) {
      self.enableDnsHostnames = enableDnsHostnames
      self.enableDnsSupport = enableDnsSupport
      self.enableNetworkAddressUsageMetrics = enableNetworkAddressUsageMetrics
      self.vpcId = vpcId
    }

    public static let schema = AWSSchema(
      "DescribeVpcAttributeResponse",
      #"""
      EnableDnsHostnames AttributeBooleanValue xml=enableDnsHostnames
      EnableDnsSupport AttributeBooleanValue xml=enableDnsSupport
      EnableNetworkAddressUsageMetrics AttributeBooleanValue xml=enableNetworkAddressUsageMetrics
      VpcId string xml=vpcId
      """#, [.shape(AttributeBooleanValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&enableDnsHostnames)
      case 1: r.readShape(&enableDnsSupport)
      case 2: r.readShape(&enableNetworkAddressUsageMetrics)
      case 3: r.readString(&vpcId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, enableDnsHostnames)
      w.writeShape(1, enableDnsSupport)
      w.writeShape(2, enableNetworkAddressUsageMetrics)
      w.writeString(3, vpcId)
    }
  }
}
