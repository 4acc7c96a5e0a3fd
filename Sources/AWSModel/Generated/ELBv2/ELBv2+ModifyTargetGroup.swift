// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `ModifyTargetGroup`.
  public static let modifyTargetGroup = AWSOperation<ModifyTargetGroupRequest, ModifyTargetGroupResponse>(
    name: "ModifyTargetGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct ModifyTargetGroupRequest: AWSShape {
    public var targetGroupArn: String?
    public var healthCheckProtocol: ProtocolEnum?
    public var healthCheckPort: String?
    public var healthCheckPath: String?
    public var healthCheckEnabled: Bool?
    public var healthCheckIntervalSeconds: Int?
    public var healthCheckTimeoutSeconds: Int?
    public var healthyThresholdCount: Int?
    public var unhealthyThresholdCount: Int?
    public var matcher: Matcher?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      healthCheckProtocol: ProtocolEnum? = nil,
      healthCheckPort: String? = nil,
      healthCheckPath: String? = nil,
      healthCheckEnabled: Bool? = nil,
      healthCheckIntervalSeconds: Int? = nil,
      healthCheckTimeoutSeconds: Int? = nil,
      healthyThresholdCount: Int? = nil,
      unhealthyThresholdCount: Int? = nil,
      matcher: Matcher? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.healthCheckProtocol = healthCheckProtocol
      self.healthCheckPort = healthCheckPort
      self.healthCheckPath = healthCheckPath
      self.healthCheckEnabled = healthCheckEnabled
      self.healthCheckIntervalSeconds = healthCheckIntervalSeconds
      self.healthCheckTimeoutSeconds = healthCheckTimeoutSeconds
      self.healthyThresholdCount = healthyThresholdCount
      self.unhealthyThresholdCount = unhealthyThresholdCount
      self.matcher = matcher
    }

    public static let schema = AWSSchema(
      "ModifyTargetGroupRequest",
      #"""
      TargetGroupArn! string
      HealthCheckProtocol ProtocolEnum
      HealthCheckPort string
      HealthCheckPath string(1..1024)
      HealthCheckEnabled bool
      HealthCheckIntervalSeconds int(5..300)
      HealthCheckTimeoutSeconds int(2..120)
      HealthyThresholdCount int(2..10)
      UnhealthyThresholdCount int(2..10)
      Matcher Matcher
      """#, [.enumeration(ProtocolEnum.self), .shape(Matcher.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readEnum(&healthCheckProtocol)
      case 2: r.readString(&healthCheckPort)
      case 3: r.readString(&healthCheckPath)
      case 4: r.readBool(&healthCheckEnabled)
      case 5: r.readInt(&healthCheckIntervalSeconds)
      case 6: r.readInt(&healthCheckTimeoutSeconds)
      case 7: r.readInt(&healthyThresholdCount)
      case 8: r.readInt(&unhealthyThresholdCount)
      case 9: r.readShape(&matcher)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeEnum(1, healthCheckProtocol)
      w.writeString(2, healthCheckPort)
      w.writeString(3, healthCheckPath)
      w.writeBool(4, healthCheckEnabled)
      w.writeInt(5, healthCheckIntervalSeconds)
      w.writeInt(6, healthCheckTimeoutSeconds)
      w.writeInt(7, healthyThresholdCount)
      w.writeInt(8, unhealthyThresholdCount)
      w.writeShape(9, matcher)
    }
  }

  public struct ModifyTargetGroupResponse: AWSShape {
    public var targetGroups: [TargetGroup]?

    public init() {}

    public init(
      targetGroups: [TargetGroup]? = nil
    ) {
      self.targetGroups = targetGroups
    }

    public static let schema = AWSSchema(
      "ModifyTargetGroupResponse",
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
