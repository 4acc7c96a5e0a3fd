// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `CreateListener`.
  public static let createListener = AWSOperation<CreateListenerRequest, CreateListenerResponse>(
    name: "CreateListener", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateListenerRequest: AWSShape {
    public var loadBalancerArn: String?
    public var `protocol`: ProtocolEnum?
    public var port: Int?
    public var sslPolicy: String?
    public var certificates: [Certificate]?
    public var defaultActions: [Action]?
    public var alpnPolicy: [String]?
    public var tags: [Tag]?
    public var mutualAuthentication: MutualAuthenticationAttributes?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      `protocol`: ProtocolEnum? = nil,
      port: Int? = nil,
      sslPolicy: String? = nil,
      certificates: [Certificate]? = nil,
      defaultActions: [Action]? = nil,
      alpnPolicy: [String]? = nil,
      tags: [Tag]? = nil,
      mutualAuthentication: MutualAuthenticationAttributes? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.protocol = `protocol`
      self.port = port
      self.sslPolicy = sslPolicy
      self.certificates = certificates
      self.defaultActions = defaultActions
      self.alpnPolicy = alpnPolicy
      self.tags = tags
      self.mutualAuthentication = mutualAuthentication
    }

    public static let schema = AWSSchema(
      "CreateListenerRequest",
      #"""
      LoadBalancerArn! string
      Protocol ProtocolEnum
      Port int(1..65535)
      SslPolicy string
      Certificates [Certificate]
      DefaultActions! [Action]
      AlpnPolicy [string]
      Tags [Tag](1..)
      MutualAuthentication MutualAuthenticationAttributes
      """#, [ProtocolEnum.self, Certificate.self, Action.self, Tag.self, MutualAuthenticationAttributes.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.read(&`protocol`)
      case 2: r.readInt(&port)
      case 3: r.readString(&sslPolicy)
      case 4: r.read(&certificates)
      case 5: r.read(&defaultActions)
      case 6: r.readStrings(&alpnPolicy)
      case 7: r.read(&tags)
      case 8: r.read(&mutualAuthentication)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.write(1, `protocol`)
      w.writeInt(2, port)
      w.writeString(3, sslPolicy)
      w.write(4, certificates)
      w.write(5, defaultActions)
      w.writeStrings(6, alpnPolicy)
      w.write(7, tags)
      w.write(8, mutualAuthentication)
    }
  }

  public struct CreateListenerResponse: AWSShape {
    public var listeners: [Listener]?

    public init() {}

    public init(
      listeners: [Listener]? = nil
    ) {
      self.listeners = listeners
    }

    public static let schema = AWSSchema(
      "CreateListenerResponse",
      #"""
      Listeners [Listener]
      """#, [Listener.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&listeners)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, listeners)
    }
  }
}
