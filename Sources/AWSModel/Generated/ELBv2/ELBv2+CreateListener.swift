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
      """#, [.enumeration(ProtocolEnum.self), .shape(Certificate.self), .shape(Action.self), .shape(Tag.self), .shape(MutualAuthenticationAttributes.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readEnum(&`protocol`)
      case 2: r.readInt(&port)
      case 3: r.readString(&sslPolicy)
      case 4: r.readShapes(&certificates)
      case 5: r.readShapes(&defaultActions)
      case 6: r.readStrings(&alpnPolicy)
      case 7: r.readShapes(&tags)
      case 8: r.readShape(&mutualAuthentication)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeEnum(1, `protocol`)
      w.writeInt(2, port)
      w.writeString(3, sslPolicy)
      w.writeShapes(4, certificates)
      w.writeShapes(5, defaultActions)
      w.writeStrings(6, alpnPolicy)
      w.writeShapes(7, tags)
      w.writeShape(8, mutualAuthentication)
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
      """#, [.shape(Listener.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&listeners)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, listeners)
    }
  }
}
