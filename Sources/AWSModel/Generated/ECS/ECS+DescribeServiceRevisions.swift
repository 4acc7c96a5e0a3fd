// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  /// `DescribeServiceRevisions`.
  public static let describeServiceRevisions = AWSOperation<DescribeServiceRevisionsRequest, DescribeServiceRevisionsResponse>(
    name: "DescribeServiceRevisions", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeServiceRevisionsRequest: AWSShape {
    public var serviceRevisionArns: [String]?

    public init() {}

    public init(
      serviceRevisionArns: [String]? = nil
    ) {
      self.serviceRevisionArns = serviceRevisionArns
    }

    public static let schema = AWSSchema(
      "DescribeServiceRevisionsRequest",
      #"""
      serviceRevisionArns! [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&serviceRevisionArns)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, serviceRevisionArns)
    }
  }

  public struct DescribeServiceRevisionsResponse: AWSShape {
    public var serviceRevisions: [ServiceRevision]?
    public var failures: [Failure]?

    public init() {}

    public init(
      serviceRevisions: [ServiceRevision]? = nil,
      failures: [Failure]? = nil
    ) {
      self.serviceRevisions = serviceRevisions
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "DescribeServiceRevisionsResponse",
      #"""
      serviceRevisions [ServiceRevision]
      failures [Failure]
      """#, [.shape(ServiceRevision.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&serviceRevisions)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, serviceRevisions)
      w.writeShapes(1, failures)
    }
  }

  public struct ContainerImage: AWSShape {
    public var containerName: String?
    public var imageDigest: String?
    public var image: String?

    public init() {}

    public init(
      containerName: String? = nil,
      imageDigest: String? = nil,
      image: String? = nil
    ) {
      self.containerName = containerName
      self.imageDigest = imageDigest
      self.image = image
    }

    public static let schema = AWSSchema(
      "ContainerImage",
      #"""
      containerName string
      imageDigest string
      image string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerName)
      case 1: r.readString(&imageDigest)
      case 2: r.readString(&image)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerName)
      w.writeString(1, imageDigest)
      w.writeString(2, image)
    }
  }

  public struct ECSManagedResources: AWSShape {
    public var ingressPaths: [ManagedIngressPath]?
    public var autoScaling: ManagedAutoScaling?
    public var metricAlarms: [ManagedMetricAlarm]?
    public var serviceSecurityGroups: [ManagedSecurityGroup]?
    public var logGroups: [ManagedLogGroup]?

    public init() {}

    public init(
      ingressPaths: [ManagedIngressPath]? = nil,
      autoScaling: ManagedAutoScaling? = nil,
      metricAlarms: [ManagedMetricAlarm]? = nil,
      serviceSecurityGroups: [ManagedSecurityGroup]? = nil,
      logGroups: [ManagedLogGroup]? = nil
    ) {
      self.ingressPaths = ingressPaths
      self.autoScaling = autoScaling
      self.metricAlarms = metricAlarms
      self.serviceSecurityGroups = serviceSecurityGroups
      self.logGroups = logGroups
    }

    public static let schema = AWSSchema(
      "ECSManagedResources",
      #"""
      ingressPaths [ManagedIngressPath]
      autoScaling ManagedAutoScaling
      metricAlarms [ManagedMetricAlarm]
      serviceSecurityGroups [ManagedSecurityGroup]
      logGroups [ManagedLogGroup]
      """#, [.shape(ManagedIngressPath.self), .shape(ManagedAutoScaling.self), .shape(ManagedMetricAlarm.self), .shape(ManagedSecurityGroup.self), .shape(ManagedLogGroup.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&ingressPaths)
      case 1: r.readShape(&autoScaling)
      case 2: r.readShapes(&metricAlarms)
      case 3: r.readShapes(&serviceSecurityGroups)
      case 4: r.readShapes(&logGroups)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, ingressPaths)
      w.writeShape(1, autoScaling)
      w.writeShapes(2, metricAlarms)
      w.writeShapes(3, serviceSecurityGroups)
      w.writeShapes(4, logGroups)
    }
  }

  public struct ManagedApplicationAutoScalingPolicy: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?
    public var policyType: String?
    public var targetValue: Double?
    public var metric: String?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil,
      policyType: String? = nil,
      targetValue: Double? = nil,
      metric: String? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
      self.policyType = policyType
      self.targetValue = targetValue
      self.metric = metric
    }

    public static let schema = AWSSchema(
      "ManagedApplicationAutoScalingPolicy",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      policyType! string
      targetValue! double
      metric! string
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      case 4: r.readString(&policyType)
      case 5: r.readDouble(&targetValue)
      case 6: r.readString(&metric)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
      w.writeString(4, policyType)
      w.writeDouble(5, targetValue)
      w.writeString(6, metric)
    }
  }

  public struct ManagedAutoScaling: AWSShape {
    public var scalableTarget: ManagedScalableTarget?
    public var applicationAutoScalingPolicies: [ManagedApplicationAutoScalingPolicy]?

    public init() {}

    public init(
      scalableTarget: ManagedScalableTarget? = nil,
      applicationAutoScalingPolicies: [ManagedApplicationAutoScalingPolicy]? = nil
    ) {
      self.scalableTarget = scalableTarget
      self.applicationAutoScalingPolicies = applicationAutoScalingPolicies
    }

    public static let schema = AWSSchema(
      "ManagedAutoScaling",
      #"""
      scalableTarget ManagedScalableTarget
      applicationAutoScalingPolicies [ManagedApplicationAutoScalingPolicy]
      """#, [.shape(ManagedScalableTarget.self), .shape(ManagedApplicationAutoScalingPolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&scalableTarget)
      case 1: r.readShapes(&applicationAutoScalingPolicies)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, scalableTarget)
      w.writeShapes(1, applicationAutoScalingPolicies)
    }
  }

  public struct ManagedCertificate: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?
    public var domainName: String?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil,
      domainName: String? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
      self.domainName = domainName
    }

    public static let schema = AWSSchema(
      "ManagedCertificate",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      domainName! string
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      case 4: r.readString(&domainName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
      w.writeString(4, domainName)
    }
  }

  public struct ManagedIngressPath: AWSShape {
    public var accessType: AccessType?
    public var endpoint: String?
    public var loadBalancer: ManagedLoadBalancer?
    public var loadBalancerSecurityGroups: [ManagedSecurityGroup]?
    public var certificate: ManagedCertificate?
    public var listener: ManagedListener?
    public var rule: ManagedListenerRule?
    public var targetGroups: [ManagedTargetGroup]?

    public init() {}

    public init(
      accessType: AccessType? = nil,
      endpoint: String? = nil,
      loadBalancer: ManagedLoadBalancer? = nil,
      loadBalancerSecurityGroups: [ManagedSecurityGroup]? = nil,
      certificate: ManagedCertificate? = nil,
      listener: ManagedListener? = nil,
      rule: ManagedListenerRule? = nil,
      targetGroups: [ManagedTargetGroup]? = nil
    ) {
      self.accessType = accessType
      self.endpoint = endpoint
      self.loadBalancer = loadBalancer
      self.loadBalancerSecurityGroups = loadBalancerSecurityGroups
      self.certificate = certificate
      self.listener = listener
      self.rule = rule
      self.targetGroups = targetGroups
    }

    public static let schema = AWSSchema(
      "ManagedIngressPath",
      #"""
      accessType! AccessType
      endpoint! string
      loadBalancer ManagedLoadBalancer
      loadBalancerSecurityGroups [ManagedSecurityGroup]
      certificate ManagedCertificate
      listener ManagedListener
      rule ManagedListenerRule
      targetGroups [ManagedTargetGroup]
      """#, [.enumeration(AccessType.self), .shape(ManagedLoadBalancer.self), .shape(ManagedSecurityGroup.self), .shape(ManagedCertificate.self), .shape(ManagedListener.self), .shape(ManagedListenerRule.self), .shape(ManagedTargetGroup.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&accessType)
      case 1: r.readString(&endpoint)
      case 2: r.readShape(&loadBalancer)
      case 3: r.readShapes(&loadBalancerSecurityGroups)
      case 4: r.readShape(&certificate)
      case 5: r.readShape(&listener)
      case 6: r.readShape(&rule)
      case 7: r.readShapes(&targetGroups)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, accessType)
      w.writeString(1, endpoint)
      w.writeShape(2, loadBalancer)
      w.writeShapes(3, loadBalancerSecurityGroups)
      w.writeShape(4, certificate)
      w.writeShape(5, listener)
      w.writeShape(6, rule)
      w.writeShapes(7, targetGroups)
    }
  }

  public struct ManagedListener: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
    }

    public static let schema = AWSSchema(
      "ManagedListener",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
    }
  }

  public struct ManagedListenerRule: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
    }

    public static let schema = AWSSchema(
      "ManagedListenerRule",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
    }
  }

  public struct ManagedLoadBalancer: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?
    public var scheme: String?
    public var subnetIds: [String]?
    public var securityGroupIds: [String]?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil,
      scheme: String? = nil,
      subnetIds: [String]? = nil,
      securityGroupIds: [String]? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
      self.scheme = scheme
      self.subnetIds = subnetIds
      self.securityGroupIds = securityGroupIds
    }

    public static let schema = AWSSchema(
      "ManagedLoadBalancer",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      scheme! string
      subnetIds [string]
      securityGroupIds [string]
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      case 4: r.readString(&scheme)
      case 5: r.readStrings(&subnetIds)
      case 6: r.readStrings(&securityGroupIds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
      w.writeString(4, scheme)
      w.writeStrings(5, subnetIds)
      w.writeStrings(6, securityGroupIds)
    }
  }

  public struct ManagedLogGroup: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?
    public var logGroupName: String?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil,
      logGroupName: String? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
      self.logGroupName = logGroupName
    }

    public static let schema = AWSSchema(
      "ManagedLogGroup",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      logGroupName! string
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      case 4: r.readString(&logGroupName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
      w.writeString(4, logGroupName)
    }
  }

  public struct ManagedMetricAlarm: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
    }

    public static let schema = AWSSchema(
      "ManagedMetricAlarm",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
    }
  }

  public struct ManagedScalableTarget: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?
    public var minCapacity: Int?
    public var maxCapacity: Int?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil,
      minCapacity: Int? = nil,
      maxCapacity: Int? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
      self.minCapacity = minCapacity
      self.maxCapacity = maxCapacity
    }

    public static let schema = AWSSchema(
      "ManagedScalableTarget",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      minCapacity! int
      maxCapacity! int
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      case 4: r.readInt(&minCapacity)
      case 5: r.readInt(&maxCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
      w.writeInt(4, minCapacity)
      w.writeInt(5, maxCapacity)
    }
  }

  public struct ManagedSecurityGroup: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
    }

    public static let schema = AWSSchema(
      "ManagedSecurityGroup",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
    }
  }

  public struct ManagedTargetGroup: AWSShape {
    public var arn: String?
    public var status: ManagedResourceStatus?
    public var statusReason: String?
    public var updatedAt: Date?
    public var healthCheckPath: String?
    public var healthCheckPort: Int?
    public var port: Int?

    public init() {}

    public init(
      arn: String? = nil,
      status: ManagedResourceStatus? = nil,
      statusReason: String? = nil,
      updatedAt: Date? = nil,
      healthCheckPath: String? = nil,
      healthCheckPort: Int? = nil,
      port: Int? = nil
    ) {
      self.arn = arn
      self.status = status
      self.statusReason = statusReason
      self.updatedAt = updatedAt
      self.healthCheckPath = healthCheckPath
      self.healthCheckPort = healthCheckPort
      self.port = port
    }

    public static let schema = AWSSchema(
      "ManagedTargetGroup",
      #"""
      arn string
      status! ManagedResourceStatus
      statusReason string
      updatedAt! time
      healthCheckPath! string
      healthCheckPort! int
      port! int
      """#, [.enumeration(ManagedResourceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&updatedAt)
      case 4: r.readString(&healthCheckPath)
      case 5: r.readInt(&healthCheckPort)
      case 6: r.readInt(&port)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, updatedAt)
      w.writeString(4, healthCheckPath)
      w.writeInt(5, healthCheckPort)
      w.writeInt(6, port)
    }
  }

  public struct ResolvedConfiguration: AWSShape {
    public var loadBalancers: [ServiceRevisionLoadBalancer]?

    public init() {}

    public init(
      loadBalancers: [ServiceRevisionLoadBalancer]? = nil
    ) {
      self.loadBalancers = loadBalancers
    }

    public static let schema = AWSSchema(
      "ResolvedConfiguration",
      #"""
      loadBalancers [ServiceRevisionLoadBalancer]
      """#, [.shape(ServiceRevisionLoadBalancer.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&loadBalancers)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, loadBalancers)
    }
  }

  public struct ServiceRevision: AWSShape {
    public var serviceRevisionArn: String?
    public var serviceArn: String?
    public var clusterArn: String?
    public var taskDefinition: String?
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var launchType: LaunchType?
    public var platformVersion: String?
    public var platformFamily: String?
    public var loadBalancers: [LoadBalancer]?
    public var serviceRegistries: [ServiceRegistry]?
    public var networkConfiguration: NetworkConfiguration?
    public var containerImages: [ContainerImage]?
    public var guardDutyEnabled: Bool?
    public var serviceConnectConfiguration: ServiceConnectConfiguration?
    public var volumeConfigurations: [ServiceVolumeConfiguration]?
    public var fargateEphemeralStorage: DeploymentEphemeralStorage?
    public var createdAt: Date?
    public var vpcLatticeConfigurations: [VpcLatticeConfiguration]?
    public var resolvedConfiguration: ResolvedConfiguration?
    public var ecsManagedResources: ECSManagedResources?

    public init() {}

    public init(
      serviceRevisionArn: String? = nil,
      serviceArn: String? = nil,
      clusterArn: String? = nil,
      taskDefinition: String? = nil,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      launchType: LaunchType? = nil,
      platformVersion: String? = nil,
      platformFamily: String? = nil,
      loadBalancers: [LoadBalancer]? = nil,
      serviceRegistries: [ServiceRegistry]? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      containerImages: [ContainerImage]? = nil,
      guardDutyEnabled: Bool? = nil,
      serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
      volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
      fargateEphemeralStorage: DeploymentEphemeralStorage? = nil,
      createdAt: Date? = nil,
      vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil,
      resolvedConfiguration: ResolvedConfiguration? = nil,
      ecsManagedResources: ECSManagedResources? = nil
    ) {
      self.serviceRevisionArn = serviceRevisionArn
      self.serviceArn = serviceArn
      self.clusterArn = clusterArn
      self.taskDefinition = taskDefinition
      self.capacityProviderStrategy = capacityProviderStrategy
      self.launchType = launchType
      self.platformVersion = platformVersion
      self.platformFamily = platformFamily
      self.loadBalancers = loadBalancers
      self.serviceRegistries = serviceRegistries
      self.networkConfiguration = networkConfiguration
      self.containerImages = containerImages
      self.guardDutyEnabled = guardDutyEnabled
      self.serviceConnectConfiguration = serviceConnectConfiguration
      self.volumeConfigurations = volumeConfigurations
      self.fargateEphemeralStorage = fargateEphemeralStorage
      self.createdAt = createdAt
      self.vpcLatticeConfigurations = vpcLatticeConfigurations
      self.resolvedConfiguration = resolvedConfiguration
      self.ecsManagedResources = ecsManagedResources
    }

    public static let schema = AWSSchema(
      "ServiceRevision",
      #"""
      serviceRevisionArn string
      serviceArn string
      clusterArn string
      taskDefinition string
      capacityProviderStrategy [CapacityProviderStrategyItem]
      launchType LaunchType
      platformVersion string
      platformFamily string
      loadBalancers [LoadBalancer]
      serviceRegistries [ServiceRegistry]
      networkConfiguration NetworkConfiguration
      containerImages [ContainerImage]
      guardDutyEnabled bool
      serviceConnectConfiguration ServiceConnectConfiguration
      volumeConfigurations [ServiceVolumeConfiguration]
      fargateEphemeralStorage DeploymentEphemeralStorage
      createdAt time
      vpcLatticeConfigurations [VpcLatticeConfiguration]
      resolvedConfiguration ResolvedConfiguration
      ecsManagedResources ECSManagedResources
      """#, [.shape(CapacityProviderStrategyItem.self), .enumeration(LaunchType.self), .shape(LoadBalancer.self), .shape(ServiceRegistry.self), .shape(NetworkConfiguration.self), .shape(ContainerImage.self), .shape(ServiceConnectConfiguration.self), .shape(ServiceVolumeConfiguration.self), .shape(DeploymentEphemeralStorage.self), .shape(VpcLatticeConfiguration.self), .shape(ResolvedConfiguration.self), .shape(ECSManagedResources.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&serviceRevisionArn)
      case 1: r.readString(&serviceArn)
      case 2: r.readString(&clusterArn)
      case 3: r.readString(&taskDefinition)
      case 4: r.readShapes(&capacityProviderStrategy)
      case 5: r.readEnum(&launchType)
      case 6: r.readString(&platformVersion)
      case 7: r.readString(&platformFamily)
      case 8: r.readShapes(&loadBalancers)
      case 9: r.readShapes(&serviceRegistries)
      case 10: r.readShape(&networkConfiguration)
      case 11: r.readShapes(&containerImages)
      case 12: r.readBool(&guardDutyEnabled)
      case 13: r.readShape(&serviceConnectConfiguration)
      case 14: r.readShapes(&volumeConfigurations)
      case 15: r.readShape(&fargateEphemeralStorage)
      case 16: r.readDate(&createdAt)
      case 17: r.readShapes(&vpcLatticeConfigurations)
      case 18: r.readShape(&resolvedConfiguration)
      case 19: r.readShape(&ecsManagedResources)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, serviceRevisionArn)
      w.writeString(1, serviceArn)
      w.writeString(2, clusterArn)
      w.writeString(3, taskDefinition)
      w.writeShapes(4, capacityProviderStrategy)
      w.writeEnum(5, launchType)
      w.writeString(6, platformVersion)
      w.writeString(7, platformFamily)
      w.writeShapes(8, loadBalancers)
      w.writeShapes(9, serviceRegistries)
      w.writeShape(10, networkConfiguration)
      w.writeShapes(11, containerImages)
      w.writeBool(12, guardDutyEnabled)
      w.writeShape(13, serviceConnectConfiguration)
      w.writeShapes(14, volumeConfigurations)
      w.writeShape(15, fargateEphemeralStorage)
      w.writeDate(16, createdAt)
      w.writeShapes(17, vpcLatticeConfigurations)
      w.writeShape(18, resolvedConfiguration)
      w.writeShape(19, ecsManagedResources)
    }
  }

  public struct ServiceRevisionLoadBalancer: AWSShape {
    public var targetGroupArn: String?
    public var productionListenerRule: String?

    public init() {}

    public init(
      targetGroupArn: String? = nil,
      productionListenerRule: String? = nil
    ) {
      self.targetGroupArn = targetGroupArn
      self.productionListenerRule = productionListenerRule
    }

    public static let schema = AWSSchema(
      "ServiceRevisionLoadBalancer",
      #"""
      targetGroupArn string
      productionListenerRule string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetGroupArn)
      case 1: r.readString(&productionListenerRule)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetGroupArn)
      w.writeString(1, productionListenerRule)
    }
  }
}
