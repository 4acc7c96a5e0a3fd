// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `CreateTargetGroup`.
  public static let createTargetGroup = AWSOperation<CreateTargetGroupRequest, CreateTargetGroupResponse>(
    name: "CreateTargetGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateTargetGroupRequest: AWSShape {
    public var name: String?
    public var `protocol`: ProtocolEnum?
    public var protocolVersion: String?
    public var port: Int?
    public var vpcId: String?
    public var healthCheckProtocol: ProtocolEnum?
    public var healthCheckPort: String?
    public var healthCheckEnabled: Bool?
    public var healthCheckPath: String?
    public var healthCheckIntervalSeconds: Int?
    public var healthCheckTimeoutSeconds: Int?
    public var healthyThresholdCount: Int?
    public var unhealthyThresholdCount: Int?
    public var matcher: Matcher?
    public var targetType: TargetTypeEnum?
    public var tags: [Tag]?
    public var ipAddressType: TargetGroupIpAddressTypeEnum?
    public var targetControlPort: Int?

    public init() {}

    public init(
      name: String? = nil,
      `protocol`: ProtocolEnum? = nil,
      protocolVersion: String? = nil,
      port: Int? = nil,
      vpcId: String? = nil,
      healthCheckProtocol: ProtocolEnum? = nil,
      healthCheckPort: String? = nil,
      healthCheckEnabled: Bool? = nil,
      healthCheckPath: String? = nil,
      healthCheckIntervalSeconds: Int? = nil,
      healthCheckTimeoutSeconds: Int? = nil,
      healthyThresholdCount: Int? = nil,
      unhealthyThresholdCount: Int? = nil,
      matcher: Matcher? = nil,
      targetType: TargetTypeEnum? = nil,
      tags: [Tag]? = nil,
      ipAddressType: TargetGroupIpAddressTypeEnum? = nil,
      targetControlPort: Int? = nil
    ) {
      self.name = name
      self.protocol = `protocol`
      self.protocolVersion = protocolVersion
      self.port = port
      self.vpcId = vpcId
      self.healthCheckProtocol = healthCheckProtocol
      self.healthCheckPort = healthCheckPort
      self.healthCheckEnabled = healthCheckEnabled
      self.healthCheckPath = healthCheckPath
      self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
      self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
      self.healthyThresholdCount = healthyThresholdCount
      self.unhealthyThresholdCount = unhealthyThresholdCount
      self.matcher = matcher
      self.targetType = targetType
      self.tags = tags
      self.ipAddressType = ipAddressType
      self.targetControlPort = targetControlPort
    }

    public static let schema = AWSSchema(
      "CreateTargetGroupRequest",
      #"""
      Name! string
      Protocol ProtocolEnum
      ProtocolVersion string
      Port int(1..65535)
      VpcId string
      HealthCheckProtocol ProtocolEnum
      HealthCheckPort string
      HealthCheckEnabled bool
      HealthCheckPath string(1..1024)
      HealthCheckIntervalSeconds int(5..300)
      HealthCheckTimeoutSeconds int(2..120)
      HealthyThresholdCount int(2..10)
      UnhealthyThresholdCount int(2..10)
      Matcher Matcher
      TargetType TargetTypeEnum
      Tags [Tag](1..)
      IpAddressType TargetGroupIpAddressTypeEnum
      TargetControlPort int(1..65535)
      """#, [.enumeration(ProtocolEnum.self), .shape(Matcher.self), .enumeration(TargetTypeEnum.self), .shape(Tag.self), .enumeration(TargetGroupIpAddressTypeEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readEnum(&`protocol`)
      case 2: r.readString(&protocolVersion)
      case 3: r.readInt(&port)
      case 4: r.readString(&vpcId)
      case 5: r.readEnum(&healthCheckProtocol)
      case 6: r.readString(&healthCheckPort)
      case 7: r.readBool(&healthCheckEnabled)
      case 8: r.readString(&healthCheckPath)
      case 9: r.readInt(&healthCheckIntervalSeconds)
      case 10: r.readInt(&healthCheckTimeoutSeconds)
      case 11: r.readInt(&healthyThresholdCount)
      case 12: r.readInt(&unhealthyThresholdCount)
      case 13: r.readShape(&matcher)
      case 14: r.readEnum(&targetType)
      case 15: r.readShapes(&tags)
      case 16: r.readEnum(&ipAddressType)
      case 17: r.readInt(&targetControlPort)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeEnum(1, `protocol`)
      w.writeString(2, protocolVersion)
      w.writeInt(3, port)
      w.writeString(4, vpcId)
      w.writeEnum(5, healthCheckProtocol)
      w.writeString(6, healthCheckPort)
      w.writeBool(7, healthCheckEnabled)
      w.writeString(8, healthCheckPath)
      w.writeInt(9, healthCheckIntervalSeconds)
      w.writeInt(10, healthCheckTimeoutSeconds)
      w.writeInt(11, healthyThresholdCount)
      w.writeInt(12, unhealthyThresholdCount)
      w.writeShape(13, matcher)
      w.writeEnum(14, targetType)
      w.writeShapes(15, tags)
      w.writeEnum(16, ipAddressType)
      w.writeInt(17, targetControlPort)
    }
  }

  public struct CreateTargetGroupResponse: AWSShape {
    public var targetGroups: [TargetGroup]?

    public init() {}

    public init(
      targetGroups: [TargetGroup]? = nil
    ) {
      self.targetGroups = targetGroups
    }

    public static let schema = AWSSchema(
      "CreateTargetGroupResponse",
      #"""
      TargetGroups [TargetGroup]
      """#, [.shape(TargetGroup.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&targetGroups)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, targetGroups)
    }
  }
}
