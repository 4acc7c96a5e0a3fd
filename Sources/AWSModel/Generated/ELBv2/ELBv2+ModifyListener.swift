// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `ModifyListener`.
  public static let modifyListener = AWSOperation<ModifyListenerRequest, ModifyListenerResponse>(
    name: "ModifyListener", service: service, isReadOnly: false, isIdempotent: true)

  public struct ModifyListenerRequest: AWSShape {
    public var listenerArn: String?
    public var port: Int?
    public var `protocol`: ProtocolEnum?
    public var sslPolicy: String?
    public var certificates: [Certificate]?
    public var defaultActions: [Action]?
    public var alpnPolicy: [String]?
    public var mutualAuthentication: MutualAuthenticationAttributes?

    public init() {}

    public init(
      listenerArn: String? = nil,
      port: Int? = nil,
      `protocol`: ProtocolEnum? = nil,
      sslPolicy: String? = nil,
      certificates: [Certificate]? = nil,
      defaultActions: [Action]? = nil,
      alpnPolicy: [String]? = nil,
      mutualAuthentication: MutualAuthenticationAttributes? = nil
    ) {
      self.listenerArn = listenerArn
      self.port = port
      self.protocol = `protocol`
      self.sslPolicy = sslPolicy
      self.certificates = certificates
      self.defaultActions = defaultActions
      self.alpnPolicy = alpnPolicy
      self.mutualAuthentication = mutualAuthentication
    }

    public static let schema = AWSSchema(
      "ModifyListenerRequest",
      #"""
      ListenerArn! string
      Port int(1..65535)
      Protocol ProtocolEnum
      SslPolicy string
      Certificates [Certificate]
      DefaultActions [Action]
      AlpnPolicy [string]
      MutualAuthentication MutualAuthenticationAttributes
      """#, [.enumeration(ProtocolEnum.self), .shape(Certificate.self), .shape(Action.self), .shape(MutualAuthenticationAttributes.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      case 1: r.readInt(&port)
      case 2: r.readEnum(&`protocol`)
      case 3: r.readString(&sslPolicy)
      case 4: r.readShapes(&certificates)
      case 5: r.readShapes(&defaultActions)
      case 6: r.readStrings(&alpnPolicy)
      case 7: r.readShape(&mutualAuthentication)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
      w.writeInt(1, port)
      w.writeEnum(2, `protocol`)
      w.writeString(3, sslPolicy)
      w.writeShapes(4, certificates)
      w.writeShapes(5, defaultActions)
      w.writeStrings(6, alpnPolicy)
      w.writeShape(7, mutualAuthentication)
    }
  }

  public struct ModifyListenerResponse: AWSShape {
    public var listeners: [Listener]?

    public init() {}

    public init(
      listeners: [Listener]? = nil
    ) {
      self.listeners = listeners
    }

    public static let schema = AWSSchema(
      "ModifyListenerResponse",
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
