// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  public struct Tag: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "Tag",
      #"""
      Key! string(1..128)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/
      Value string(0..256)/^([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }

  public struct TargetDescription: AWSShape {
    public var id: String?
    public var port: Int?
    public var availabilityZone: String?
    public var quicServerId: String?

    public init() {}

    public init(
      id: String? = nil,
      port: Int? = nil,
      availabilityZone: String? = nil,
      quicServerId: String? = nil
    ) {
      self.id = id
      self.port = port
      self.availabilityZone = availabilityZone
      self.quicServerId = quicServerId
    }

    public static let schema = AWSSchema(
      "TargetDescription",
      #"""
      Id! string
      Port int(1..65535)
      AvailabilityZone string
      QuicServerId string(1..256)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readInt(&port)
      case 2: r.readString(&availabilityZone)
      case 3: r.readString(&quicServerId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeInt(1, port)
      w.writeString(2, availabilityZone)
      w.writeString(3, quicServerId)
    }
  }

  public struct TargetGroup: AWSShape {
    public var targetGroupArn: String?
    public var targetGroupName: String?
    public var `protocol`: ProtocolEnum?
    public var port: Int?
    public var vpcId: String?
    public var healthCheckProtocol: ProtocolEnum?
    public var healthCheckPort: String?
    public var healthCheckEnabled: Bool?
    public var healthCheckIntervalSeconds: Int?
    public var healthCheckTimeoutSeconds: Int?
    public var healthyThresholdCount: Int?
    public var unhealthyThresholdCount: Int?
    public var healthCheckPath: String?
    public var matcher: Matcher?
    public var loadBalancerArns: [String]?
    public var targetType: TargetTypeEnum?
    public var protocolVersion: String?
    public var ipAddressType: TargetGroupIpAddressTypeEnum?
    public var targetControlPort: Int?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      targetGroupName: String? = nil,
      `protocol`: ProtocolEnum? = nil,
      port: Int? = nil,
      vpcId: String? = nil,
      healthCheckProtocol: ProtocolEnum? = nil,
      healthCheckPort: String? = nil,
      healthCheckEnabled: Bool? = nil,
      healthCheckIntervalSeconds: Int? = nil,
      healthCheckTimeoutSeconds: Int? = nil,
      healthyThresholdCount: Int? = nil,
      unhealthyThresholdCount: Int? = nil,
      healthCheckPath: String? = nil,
      matcher: Matcher? = nil,
      loadBalancerArns: [String]? = nil,
      targetType: TargetTypeEnum? = nil,
      protocolVersion: String? = nil,
      ipAddressType: TargetGroupIpAddressTypeEnum? = nil,
      targetControlPort: Int? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.targetGroupName = targetGroupName
      self.protocol = `protocol`
      self.port = port
      self.vpcId = vpcId
      self.healthCheckProtocol = healthCheckProtocol
      self.healthCheckPort = healthCheckPort
      self.healthCheckEnabled = healthCheckEnabled
      self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
      self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
      self.healthyThresholdCount = healthyThresholdCount
      self.unhealthyThresholdCount = unhealthyThresholdCount
      self.healthCheckPath = healthCheckPath
      self.matcher = matcher
      self.loadBalancerArns = loadBalancerArns
      self.targetType = targetType
      self.protocolVersion = protocolVersion
      self.ipAddressType = ipAddressType
      self.targetControlPort = targetControlPort
    }

    public static let schema = AWSSchema(
      "TargetGroup",
      #"""
      TargetGroupArn string
      TargetGroupName string
      Protocol ProtocolEnum
      Port int(1..65535)
      VpcId string
      HealthCheckProtocol ProtocolEnum
      HealthCheckPort string
      HealthCheckEnabled bool
      HealthCheckIntervalSeconds int(5..300)
      HealthCheckTimeoutSeconds int(2..120)
      HealthyThresholdCount int(2..10)
      UnhealthyThresholdCount int(2..10)
      HealthCheckPath string(1..1024)
      Matcher Matcher
      LoadBalancerArns [string]
      TargetType TargetTypeEnum
      ProtocolVersion string
      IpAddressType TargetGroupIpAddressTypeEnum
      TargetControlPort int(1..65535)
      """#, [.enumeration(ProtocolEnum.self), .shape(Matcher.self), .enumeration(TargetTypeEnum.self), .enumeration(TargetGroupIpAddressTypeEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readString(&targetGroupName)
      case 2: r.readEnum(&`protocol`)
      case 3: r.readInt(&port)
      case 4: r.readString(&vpcId)
      case 5: r.readEnum(&healthCheckProtocol)
      case 6: r.readString(&healthCheckPort)
      case 7: r.readBool(&healthCheckEnabled)
      case 8: r.readInt(&healthCheckIntervalSeconds)
      case 9: r.readInt(&healthCheckTimeoutSeconds)
      case 10: r.readInt(&healthyThresholdCount)
      case 11: r.readInt(&unhealthyThresholdCount)
      case 12: r.readString(&healthCheckPath)
      case 13: r.readShape(&matcher)
      case 14: r.readStrings(&loadBalancerArns)
      case 15: r.readEnum(&targetType)
      case 16: r.readString(&protocolVersion)
      case 17: r.readEnum(&ipAddressType)
      case 18: r.readInt(&targetControlPort)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeString(1, targetGroupName)
      w.writeEnum(2, `protocol`)
      w.writeInt(3, port)
      w.writeString(4, vpcId)
      w.writeEnum(5, healthCheckProtocol)
      w.writeString(6, healthCheckPort)
      w.writeBool(7, healthCheckEnabled)
      w.writeInt(8, healthCheckIntervalSeconds)
      w.writeInt(9, healthCheckTimeoutSeconds)
      w.writeInt(10, healthyThresholdCount)
      w.writeInt(11, unhealthyThresholdCount)
      w.writeString(12, healthCheckPath)
      w.writeShape(13, matcher)
      w.writeStrings(14, loadBalancerArns)
      w.writeEnum(15, targetType)
      w.writeString(16, protocolVersion)
      w.writeEnum(17, ipAddressType)
      w.writeInt(18, targetControlPort)
    }
  }

  public struct TargetGroupAttribute: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "TargetGroupAttribute",
      #"""
      Key string(..256)/^[a-zA-Z0-9._]+$/
      Value string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }

  public struct TargetGroupStickinessConfig: AWSShape {
    public var enabled: Bool?
    public var durationSeconds: Int?

    public init() {}

    public init(
      enabled: Bool? = nil,
      durationSeconds: Int? = nil
    ) {
      self.enabled = enabled
      self.durationSeconds = durationSeconds
    }

    public static let schema = AWSSchema(
      "TargetGroupStickinessConfig",
      #"""
      Enabled bool
      DurationSeconds int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enabled)
      case 1: r.readInt(&durationSeconds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enabled)
      w.writeInt(1, durationSeconds)
    }
  }

  public struct TargetGroupTuple: AWSShape {
    public var targetGroupArn: String?
    public var weight: Int?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      weight: Int? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.weight = weight
    }

    public static let schema = AWSSchema(
      "TargetGroupTuple",
      #"""
      TargetGroupArn string
      Weight int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readInt(&weight)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeInt(1, weight)
    }
  }
}
