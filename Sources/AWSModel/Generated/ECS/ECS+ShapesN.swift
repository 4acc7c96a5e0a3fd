// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct NetworkBandwidthGbpsRequest: AWSShape {
    public var min: Double?
    public var max: Double?

    public init() {}

    public init(
      min: Double? = nil,
      max: Double? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "NetworkBandwidthGbpsRequest",
      #"""
      min double
      max double
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&min)
      case 1: r.readDouble(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, min)
      w.writeDouble(1, max)
    }
  }

  public struct NetworkBinding: AWSShape {
    public var bindIP: String?
    public var containerPort: Int?
    public var hostPort: Int?
    public var `protocol`: TransportProtocol?
    public var containerPortRange: String?
    public var hostPortRange: String?

    public init() {}

    public init(
      bindIP: String? = nil,
      containerPort: Int? = nil,
      hostPort: Int? = nil,
      `protocol`: TransportProtocol? = nil,
      containerPortRange: String? = nil,
      hostPortRange: String? = nil
    ) {
      self.bindIP = bindIP
      self.containerPort = containerPort
      self.hostPort = hostPort
      self.protocol = `protocol`
      self.containerPortRange = containerPortRange
      self.hostPortRange = hostPortRange
    }

    public static let schema = AWSSchema(
      "NetworkBinding",
      #"""
      bindIP string
      containerPort int
      hostPort int
      protocol TransportProtocol
      containerPortRange string
      hostPortRange string
      """#, [.enumeration(TransportProtocol.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&bindIP)
      case 1: r.readInt(&containerPort)
      case 2: r.readInt(&hostPort)
      case 3: r.readEnum(&`protocol`)
      case 4: r.readString(&containerPortRange)
      case 5: r.readString(&hostPortRange)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, bindIP)
      w.writeInt(1, containerPort)
      w.writeInt(2, hostPort)
      w.writeEnum(3, `protocol`)
      w.writeString(4, containerPortRange)
      w.writeString(5, hostPortRange)
    }
  }

  public struct NetworkConfiguration: AWSShape {
    public var awsvpcConfiguration: AwsVpcConfiguration?

    public init() {}

    public init(
      awsvpcConfiguration: AwsVpcConfiguration? = nil
    ) {
      self.awsvpcConfiguration = awsvpcConfiguration
    }

    public static let schema = AWSSchema(
      "NetworkConfiguration",
      #"""
      awsvpcConfiguration AwsVpcConfiguration
      """#, [.shape(AwsVpcConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&awsvpcConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, awsvpcConfiguration)
    }
  }

  public struct NetworkInterface: AWSShape {
    public var attachmentId: String?
    public var privateIpv4Address: String?
    public var ipv6Address: String?

    public init() {}

    public init(
      attachmentId: String? = nil,
      privateIpv4Address: String? = nil,
      ipv6Address: String? = nil
    ) {
      self.attachmentId = attachmentId
      self.privateIpv4Address = privateIpv4Address
      self.ipv6Address = ipv6Address
    }

    public static let schema = AWSSchema(
      "NetworkInterface",
      #"""
      attachmentId string
      privateIpv4Address string
      ipv6Address string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&attachmentId)
      case 1: r.readString(&privateIpv4Address)
      case 2: r.readString(&ipv6Address)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, attachmentId)
      w.writeString(1, privateIpv4Address)
      w.writeString(2, ipv6Address)
    }
  }

  public struct NetworkInterfaceCountRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "NetworkInterfaceCountRequest",
      #"""
      min int
      max int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }
}
