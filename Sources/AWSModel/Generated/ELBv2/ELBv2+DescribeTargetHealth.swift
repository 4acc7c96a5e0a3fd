// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeTargetHealth`.
  public static let describeTargetHealth = AWSOperation<DescribeTargetHealthRequest, DescribeTargetHealthResponse>(
    name: "DescribeTargetHealth", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeTargetHealthRequest: AWSShape {
    public var targetGroupArn: String?
    public var targets: [TargetDescription]?
    public var include: [DescribeTargetHealthInputIncludeEnum]?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      targets: [TargetDescription]? = nil,
      include: [DescribeTargetHealthInputIncludeEnum]? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.targets = targets
      self.include = include
    }

    public static let schema = AWSSchema(
      "DescribeTargetHealthRequest",
      #"""
      TargetGroupArn! string
      Targets [TargetDescription]
      Include [DescribeTargetHealthInputIncludeEnum]
      """#, [.shape(TargetDescription.self), .enumeration(DescribeTargetHealthInputIncludeEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readShapes(&targets)
      case 2: r.readEnums(&include)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeShapes(1, targets)
      w.writeEnums(2, include)
    }
  }

  public struct DescribeTargetHealthResponse: AWSShape {
    public var targetHealthDescriptions: [TargetHealthDescription]?

    public init() {}

    public init(
      targetHealthDescriptions: [TargetHealthDescription]? = nil
    ) {
      self.targetHealthDescriptions = targetHealthDescriptions
    }

    public static let schema = AWSSchema(
      "DescribeTargetHealthResponse",
      #"""
      TargetHealthDescriptions [TargetHealthDescription]
      """#, [.shape(TargetHealthDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&targetHealthDescriptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, targetHealthDescriptions)
    }
  }

  public struct AdministrativeOverride: AWSShape {
    public var state: TargetAdministrativeOverrideStateEnum?
    public var reason: TargetAdministrativeOverrideReasonEnum?
    public var description: String?

    public init() {}

    public init(
      state: TargetAdministrativeOverrideStateEnum? = nil,
      reason: TargetAdministrativeOverrideReasonEnum? = nil,
      description: String? = nil
    ) {
      self.state = state
      self.reason = reason
      self.description = description
    }

    public static let schema = AWSSchema(
      "AdministrativeOverride",
      #"""
      State TargetAdministrativeOverrideStateEnum
      Reason TargetAdministrativeOverrideReasonEnum
      Description string
      """#, [.enumeration(TargetAdministrativeOverrideStateEnum.self), .enumeration(TargetAdministrativeOverrideReasonEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&state)
      case 1: r.readEnum(&reason)
      case 2: r.readString(&description)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, state)
      w.writeEnum(1, reason)
      w.writeString(2, description)
    }
  }

  public struct AnomalyDetection: AWSShape {
    public var result: AnomalyResultEnum?
    public var mitigationInEffect: MitigationInEffectEnum?

    public init() {}

    public init(
      result: AnomalyResultEnum? = nil,
      mitigationInEffect: MitigationInEffectEnum? = nil
    ) {
      self.result = result
      self.mitigationInEffect = mitigationInEffect
    }

    public static let schema = AWSSchema(
      "AnomalyDetection",
      #"""
      Result AnomalyResultEnum
      MitigationInEffect MitigationInEffectEnum
      """#, [.enumeration(AnomalyResultEnum.self), .enumeration(MitigationInEffectEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&result)
      case 1: r.readEnum(&mitigationInEffect)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, result)
      w.writeEnum(1, mitigationInEffect)
    }
  }

  public struct TargetHealth: AWSShape {
    public var state: TargetHealthStateEnum?
    public var reason: TargetHealthReasonEnum?
    public var description: String?

    public init() {}

    public init(
      state: TargetHealthStateEnum? = nil,
      reason: TargetHealthReasonEnum? = nil,
      description: String? = nil
    ) {
      self.state = state
      self.reason = reason
      self.description = description
    }

    public static let schema = AWSSchema(
      "TargetHealth",
      #"""
      State TargetHealthStateEnum
      Reason TargetHealthReasonEnum
      Description string
      """#, [.enumeration(TargetHealthStateEnum.self), .enumeration(TargetHealthReasonEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&state)
      case 1: r.readEnum(&reason)
      case 2: r.readString(&description)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, state)
      w.writeEnum(1, reason)
      w.writeString(2, description)
    }
  }

  public struct TargetHealthDescription: AWSShape {
    public var target: TargetDescription?
    public var healthCheckPort: String?
    public var targetHealth: TargetHealth?
    public var anomalyDetection: AnomalyDetection?
    public var administrativeOverride: AdministrativeOverride?

    public init() {}

    public init(
      target: TargetDescription? = nil,
      healthCheckPort: String? = nil,
      targetHealth: TargetHealth? = nil,
      anomalyDetection: AnomalyDetection? = nil,
      administrativeOverride: AdministrativeOverride? = nil
    ) {
      self.target = target
      self.healthCheckPort = healthCheckPort
      self.targetHealth = targetHealth
      self.anomalyDetection = anomalyDetection
      self.administrativeOverride = administrativeOverride
    }

    public static let schema = AWSSchema(
      "TargetHealthDescription",
      #"""
      Target TargetDescription
      HealthCheckPort string
      TargetHealth TargetHealth
      AnomalyDetection AnomalyDetection
      AdministrativeOverride AdministrativeOverride
      """#, [.shape(TargetDescription.self), .shape(TargetHealth.self), .shape(AnomalyDetection.self), .shape(AdministrativeOverride.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&target)
      case 1: r.readString(&healthCheckPort)
      case 2: r.readShape(&targetHealth)
      case 3: r.readShape(&anomalyDetection)
      case 4: r.readShape(&administrativeOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, target)
      w.writeString(1, healthCheckPort)
      w.writeShape(2, targetHealth)
      w.writeShape(3, anomalyDetection)
      w.writeShape(4, administrativeOverride)
    }
  }
}
