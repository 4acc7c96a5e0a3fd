// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeSSLPolicies`.
  public static let describeSSLPolicies = AWSOperation<DescribeSSLPoliciesRequest, DescribeSSLPoliciesResponse>(
    name: "DescribeSSLPolicies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeSSLPoliciesRequest, DescribeSSLPoliciesResponse>(
      inputToken: \DescribeSSLPoliciesRequest.marker, outputToken: \DescribeSSLPoliciesResponse.nextMarker, limit: \DescribeSSLPoliciesRequest.pageSize,
      append: { appendItems(&$0.sslPolicies, $1.sslPolicies) }))

  public struct DescribeSSLPoliciesRequest: AWSShape {
    public var names: [String]?
    public var marker: String?
    public var pageSize: Int?
    public var loadBalancerType: LoadBalancerTypeEnum?

    public init() {}

    public init(
      names: [String]? = nil,
      marker: String? = nil,
      pageSize: Int? = nil,
      loadBalancerType: LoadBalancerTypeEnum? = nil
    ) {
      self.names = names
      self.marker = marker
      self.pageSize = pageSize
      self.loadBalancerType = loadBalancerType
    }

    public static let schema = AWSSchema(
      "DescribeSSLPoliciesRequest",
      #"""
      Names [string]
      Marker string
      PageSize int(1..400)
      LoadBalancerType LoadBalancerTypeEnum
      """#, [.enumeration(LoadBalancerTypeEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&names)
      case 1: r.readString(&marker)
      case 2: r.readInt(&pageSize)
      case 3: r.readEnum(&loadBalancerType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, names)
      w.writeString(1, marker)
      w.writeInt(2, pageSize)
      w.writeEnum(3, loadBalancerType)
    }
  }

  public struct DescribeSSLPoliciesResponse: AWSShape {
    public var sslPolicies: [SslPolicy]?
    public var nextMarker: String?

    public init() {}

    public init(
      sslPolicies: [SslPolicy]? = nil,
      nextMarker: String? = nil
    ) {
      self.sslPolicies = sslPolicies
      self.nextMarker = nextMarker
    }

    public static let schema = AWSSchema(
      "DescribeSSLPoliciesResponse",
      #"""
      SslPolicies [SslPolicy]
      NextMarker string
      """#, [.shape(SslPolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&sslPolicies)
      case 1: r.readString(&nextMarker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, sslPolicies)
      w.writeString(1, nextMarker)
    }
  }

  public struct Cipher: AWSShape {
    public var name: String?
    public var priority: Int?

    public init() {}

    public init(
      name: String? = nil,
      priority: Int? = nil
    ) {
      self.name = name
      self.priority = priority
    }

    public static let schema = AWSSchema(
      "Cipher",
      #"""
      Name string
      Priority int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readInt(&priority)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeInt(1, priority)
    }
  }

  public struct SslPolicy: AWSShape {
    public var sslProtocols: [String]?
    public var ciphers: [Cipher]?
    public var name: String?
    public var supportedLoadBalancerTypes: [String]?

    public init() {}

    public init(
      sslProtocols: [String]? = nil,
      ciphers: [Cipher]? = nil,
      name: String? = nil,
      supportedLoadBalancerTypes: [String]? = nil
    ) {
      self.sslProtocols = sslProtocols
      self.ciphers = ciphers
      self.name = name
      self.supportedLoadBalancerTypes = supportedLoadBalancerTypes
    }

    public static let schema = AWSSchema(
      "SslPolicy",
      #"""
      SslProtocols [string]
      Ciphers [Cipher]
      Name string
      SupportedLoadBalancerTypes [string]
      """#, [.shape(Cipher.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&sslProtocols)
      case 1: r.readShapes(&ciphers)
      case 2: r.readString(&name)
      case 3: r.readStrings(&supportedLoadBalancerTypes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, sslProtocols)
      w.writeShapes(1, ciphers)
      w.writeString(2, name)
      w.writeStrings(3, supportedLoadBalancerTypes)
    }
  }
}
