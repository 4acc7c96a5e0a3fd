// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  /// `DescribeServiceDeployments`.
  public static let describeServiceDeployments = AWSOperation<DescribeServiceDeploymentsRequest, DescribeServiceDeploymentsResponse>(
    name: "DescribeServiceDeployments", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeServiceDeploymentsRequest: AWSShape {
    public var serviceDeploymentArns: [String]?

    public init() {}

    public init(
      serviceDeploymentArns: [String]? = nil
    ) {
      self.serviceDeploymentArns = serviceDeploymentArns
    }

    public static let schema = AWSSchema(
      "DescribeServiceDeploymentsRequest",
      #"""
      serviceDeploymentArns! [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&serviceDeploymentArns)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, serviceDeploymentArns)
    }
  }

  public struct DescribeServiceDeploymentsResponse: AWSShape {
    public var serviceDeployments: [ServiceDeployment]?
    public var failures: [Failure]?

    public init() {}

    public init(
      serviceDeployments: [ServiceDeployment]? = nil,
      failures: [Failure]? = nil
    ) {
      self.serviceDeployments = serviceDeployments
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "DescribeServiceDeploymentsResponse",
      #"""
      serviceDeployments [ServiceDeployment]
      failures [Failure]
      """#, [.shape(ServiceDeployment.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&serviceDeployments)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, serviceDeployments)
      w.writeShapes(1, failures)
    }
  }

  public struct DeploymentLifecycleHookDetail: AWSShape {
    public var hookId: String?
    public var targetType: DeploymentLifecycleHookTargetType?
    public var targetArn: String?
    public var status: DeploymentLifecycleHookStatus?
    public var expiresAt: Date?
    public var timeoutAction: DeploymentLifecycleHookAction?

    public init() {}

    public init(
      hookId: String? = nil,
      targetType: DeploymentLifecycleHookTargetType? = nil,
      targetArn: String? = nil,
      status: DeploymentLifecycleHookStatus? = nil,
      expiresAt: Date? = nil,
      timeoutAction: DeploymentLifecycleHookAction? = nil
    ) {
      self.hookId = hookId
      self.targetType = targetType
      self.targetArn = targetArn
      self.status = status
      self.expiresAt = expiresAt
      self.timeoutAction = timeoutAction
    }

    public static let schema = AWSSchema(
      "DeploymentLifecycleHookDetail",
      #"""
      hookId string
      targetType DeploymentLifecycleHookTargetType
      targetArn string
      status DeploymentLifecycleHookStatus
      expiresAt time
      timeoutAction DeploymentLifecycleHookAction
      """#, [.enumeration(DeploymentLifecycleHookTargetType.self), .enumeration(DeploymentLifecycleHookStatus.self), .enumeration(DeploymentLifecycleHookAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&hookId)
      case 1: r.readEnum(&targetType)
      case 2: r.readString(&targetArn)
      case 3: r.readEnum(&status)
      case 4: r.readDate(&expiresAt)
      case 5: r.readEnum(&timeoutAction)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, hookId)
      w.writeEnum(1, targetType)
      w.writeString(2, targetArn)
      w.writeEnum(3, status)
      w.writeDate(4, expiresAt)
      w.writeEnum(5, timeoutAction)
    }
  }

  public struct Rollback: AWSShape {
    public var reason: String?
    public var startedAt: Date?
    public var serviceRevisionArn: String?

    public init() {}

    public init(
      reason: String? = nil,
      startedAt: Date? = nil,
      serviceRevisionArn: String? = nil
    ) {
      self.reason = reason
      self.startedAt = startedAt
      self.serviceRevisionArn = serviceRevisionArn
    }

    public static let schema = AWSSchema(
      "Rollback",
      #"""
      reason string
      startedAt time
      serviceRevisionArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&reason)
      case 1: r.readDate(&startedAt)
      case 2: r.readString(&serviceRevisionArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, reason)
      w.writeDate(1, startedAt)
      w.writeString(2, serviceRevisionArn)
    }
  }

  public struct ServiceDeployment: AWSShape {
    public var serviceDeploymentArn: String?
    public var serviceArn: String?
    public var clusterArn: String?
    public var createdAt: Date?
    public var startedAt: Date?
    public var finishedAt: Date?
    public var stoppedAt: Date?
    public var updatedAt: Date?
    public var sourceServiceRevisions: [ServiceRevisionSummary]?
    public var targetServiceRevision: ServiceRevisionSummary?
    public var status: ServiceDeploymentStatus?
    public var statusReason: String?
    public var lifecycleStage: ServiceDeploymentLifecycleStage?
    public var lifecycleHookDetails: [DeploymentLifecycleHookDetail]?
    public var deploymentConfiguration: DeploymentConfiguration?
    public var rollback: Rollback?
    public var deploymentCircuitBreaker: ServiceDeploymentCircuitBreaker?
    public var alarms: ServiceDeploymentAlarms?

    public init() {}

    public init(
      serviceDeploymentArn: String? = nil,
      serviceArn: String? = nil,
      clusterArn: String? = nil,
      createdAt: Date? = nil,
      startedAt: Date? = nil,
      finishedAt: Date? = nil,
      stoppedAt: Date? = nil,
      updatedAt: Date? = nil,
      sourceServiceRevisions: [ServiceRevisionSummary]? = nil,
      targetServiceRevision: ServiceRevisionSummary? = nil,
      status: ServiceDeploymentStatus? = nil,
      statusReason: String? = nil,
      lifecycleStage: ServiceDeploymentLifecycleStage? = nil,
      lifecycleHookDetails: [DeploymentLifecycleHookDetail]? = nil,
      deploymentConfiguration: DeploymentConfiguration? = nil,
      rollback: Rollback? = nil,
      deploymentCircuitBreaker: ServiceDeploymentCircuitBreaker? = nil,
      alarms: ServiceDeploymentAlarms? = nil
    ) {
      self.serviceDeploymentArn = serviceDeploymentArn
      self.serviceArn = serviceArn
      self.clusterArn = clusterArn
      self.createdAt = createdAt
      self.startedAt = startedAt
      self.finishedAt = finishedAt
      self.stoppedAt = stoppedAt
      self.updatedAt = updatedAt
      self.sourceServiceRevisions = sourceServiceRevisions
      self.targetServiceRevision = targetServiceRevision
      self.status = status
      self.statusReason = statusReason
      self.lifecycleStage = lifecycleStage
      self.lifecycleHookDetails = lifecycleHookDetails
      self.deploymentConfiguration = deploymentConfiguration
      self.rollback = rollback
      self.deploymentCircuitBreaker = deploymentCircuitBreaker
      self.alarms = alarms
    }

    public static let schema = AWSSchema(
      "ServiceDeployment",
      #"""
      serviceDeploymentArn string
      serviceArn string
      clusterArn string
      createdAt time
      startedAt time
      finishedAt time
      stoppedAt time
      updatedAt time
      sourceServiceRevisions [ServiceRevisionSummary]
      targetServiceRevision ServiceRevisionSummary
      status ServiceDeploymentStatus
      statusReason string
      lifecycleStage ServiceDeploymentLifecycleStage
      lifecycleHookDetails [DeploymentLifecycleHookDetail]
      deploymentConfiguration DeploymentConfiguration
      rollback Rollback
      deploymentCircuitBreaker ServiceDeploymentCircuitBreaker
      alarms ServiceDeploymentAlarms
      """#, [.shape(ServiceRevisionSummary.self), .enumeration(ServiceDeploymentStatus.self), .enumeration(ServiceDeploymentLifecycleStage.self), .shape(DeploymentLifecycleHookDetail.self), .shape(DeploymentConfiguration.self), .shape(Rollback.self), .shape(ServiceDeploymentCircuitBreaker.self), .shape(ServiceDeploymentAlarms.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&serviceDeploymentArn)
      case 1: r.readString(&serviceArn)
      case 2: r.readString(&clusterArn)
      case 3: r.readDate(&createdAt)
      case 4: r.readDate(&startedAt)
      case 5: r.readDate(&finishedAt)
      case 6: r.readDate(&stoppedAt)
      case 7: r.readDate(&updatedAt)
      case 8: r.readShapes(&sourceServiceRevisions)
      case 9: r.readShape(&targetServiceRevision)
      case 10: r.readEnum(&status)
      case 11: r.readString(&statusReason)
      case 12: r.readEnum(&lifecycleStage)
      case 13: r.readShapes(&lifecycleHookDetails)
      case 14: r.readShape(&deploymentConfiguration)
      case 15: r.readShape(&rollback)
      case 16: r.readShape(&deploymentCircuitBreaker)
      case 17: r.readShape(&alarms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, serviceDeploymentArn)
      w.writeString(1, serviceArn)
      w.writeString(2, clusterArn)
      w.writeDate(3, createdAt)
      w.writeDate(4, startedAt)
      w.writeDate(5, finishedAt)
      w.writeDate(6, stoppedAt)
      w.writeDate(7, updatedAt)
      w.writeShapes(8, sourceServiceRevisions)
      w.writeShape(9, targetServiceRevision)
      w.writeEnum(10, status)
      w.writeString(11, statusReason)
      w.writeEnum(12, lifecycleStage)
      w.writeShapes(13, lifecycleHookDetails)
      w.writeShape(14, deploymentConfiguration)
      w.writeShape(15, rollback)
      w.writeShape(16, deploymentCircuitBreaker)
      w.writeShape(17, alarms)
    }
  }

  public struct ServiceDeploymentAlarms: AWSShape {
    public var status: ServiceDeploymentRollbackMonitorsStatus?
    public var alarmNames: [String]?
    public var triggeredAlarmNames: [String]?

    public init() {}

    public init(
      status: ServiceDeploymentRollbackMonitorsStatus? = nil,
      alarmNames: [String]? = nil,
      triggeredAlarmNames: [String]? = nil
    ) {
      self.status = status
      self.alarmNames = alarmNames
      self.triggeredAlarmNames = triggeredAlarmNames
    }

    public static let schema = AWSSchema(
      "ServiceDeploymentAlarms",
      #"""
      status ServiceDeploymentRollbackMonitorsStatus
      alarmNames [string]
      triggeredAlarmNames [string]
      """#, [.enumeration(ServiceDeploymentRollbackMonitorsStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&status)
      case 1: r.readStrings(&alarmNames)
      case 2: r.readStrings(&triggeredAlarmNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, status)
      w.writeStrings(1, alarmNames)
      w.writeStrings(2, triggeredAlarmNames)
    }
  }

  public struct ServiceDeploymentCircuitBreaker: AWSShape {
    public var status: ServiceDeploymentRollbackMonitorsStatus?
    public var failureCount: Int?
    public var threshold: Int?

    public init() {}

    public init(
      status: ServiceDeploymentRollbackMonitorsStatus? = nil,
      failureCount: Int? = nil,
      threshold: Int? = nil
    ) {
      self.status = status
      self.failureCount = failureCount
      self.threshold = threshold
    }

    public static let schema = AWSSchema(
      "ServiceDeploymentCircuitBreaker",
      #"""
      status ServiceDeploymentRollbackMonitorsStatus
      failureCount int
      threshold int
      """#, [.enumeration(ServiceDeploymentRollbackMonitorsStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&status)
      case 1: r.readInt(&failureCount)
      case 2: r.readInt(&threshold)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, status)
      w.writeInt(1, failureCount)
      w.writeInt(2, threshold)
    }
  }

  public struct ServiceRevisionSummary: AWSShape {
    public var arn: String?
    public var requestedTaskCount: Int?
    public var runningTaskCount: Int?
    public var pendingTaskCount: Int?
    public var requestedTestTrafficWeight: Double?
    public var requestedProductionTrafficWeight: Double?

    public init() {}

    public init(
      arn: String? = nil,
      requestedTaskCount: Int? = nil,
      runningTaskCount: Int? = nil,
      pendingTaskCount: Int? = nil,
      requestedTestTrafficWeight: Double? = nil,
      requestedProductionTrafficWeight: Double? = nil
    ) {
      self.arn = arn
      self.requestedTaskCount = requestedTaskCount
      self.runningTaskCount = runningTaskCount
      self.pendingTaskCount = pendingTaskCount
      self.requestedTestTrafficWeight = requestedTestTrafficWeight
      self.requestedProductionTrafficWeight = requestedProductionTrafficWeight
    }

    public static let schema = AWSSchema(
      "ServiceRevisionSummary",
      #"""
      arn string
      requestedTaskCount int
      runningTaskCount int
      pendingTaskCount int
      requestedTestTrafficWeight double
      requestedProductionTrafficWeight double
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readInt(&requestedTaskCount)
      case 2: r.readInt(&runningTaskCount)
      case 3: r.readInt(&pendingTaskCount)
      case 4: r.readDouble(&requestedTestTrafficWeight)
      case 5: r.readDouble(&requestedProductionTrafficWeight)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeInt(1, requestedTaskCount)
      w.writeInt(2, runningTaskCount)
      w.writeInt(3, pendingTaskCount)
      w.writeDouble(4, requestedTestTrafficWeight)
      w.writeDouble(5, requestedProductionTrafficWeight)
    }
  }
}
