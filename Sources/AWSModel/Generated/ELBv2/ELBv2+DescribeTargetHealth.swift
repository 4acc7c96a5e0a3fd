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
      """#, [TargetDescription.self, DescribeTargetHealthInputIncludeEnum.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.read(&targets)
      case 2: r.read(&include)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.write(1, targets)
      w.write(2, include)
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
      """#, [TargetHealthDescription.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&targetHealthDescriptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, targetHealthDescriptions)
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
      """#, [TargetAdministrativeOverrideStateEnum.self, TargetAdministrativeOverrideReasonEnum.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&state)
      case 1: r.read(&reason)
      case 2: r.readString(&description)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, state)
      w.write(1, reason)
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
      """#, [AnomalyResultEnum.self, MitigationInEffectEnum.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&result)
      case 1: r.read(&mitigationInEffect)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, result)
      w.write(1, mitigationInEffect)
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
      """#, [TargetHealthStateEnum.self, TargetHealthReasonEnum.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&state)
      case 1: r.read(&reason)
      case 2: r.readString(&description)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, state)
      w.write(1, reason)
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
      """#, [TargetDescription.self, TargetHealth.self, AnomalyDetection.self, AdministrativeOverride.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&target)
      case 1: r.readString(&healthCheckPort)
      case 2: r.read(&targetHealth)
      case 3: r.read(&anomalyDetection)
      case 4: r.read(&administrativeOverride)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, target)
      w.writeString(1, healthCheckPort)
      w.write(2, targetHealth)
      w.write(3, anomalyDetection)
      w.write(4, administrativeOverride)
    }
  }
}
