// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  /// `DescribeAutoScalingGroups`.
  public static let describeAutoScalingGroups = AWSOperation<DescribeAutoScalingGroupsRequest, DescribeAutoScalingGroupsResponse>(
    name: "DescribeAutoScalingGroups", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeAutoScalingGroupsRequest, DescribeAutoScalingGroupsResponse>(
      inputToken: \DescribeAutoScalingGroupsRequest.nextToken, outputToken: \DescribeAutoScalingGroupsResponse.nextToken, limit: \DescribeAutoScalingGroupsRequest.maxRecords,
      append: { appendItems(&$0.autoScalingGroups, $1.autoScalingGroups) }))

  public struct DescribeAutoScalingGroupsRequest: AWSShape {
    public var autoScalingGroupNames: [String]?
    public var includeInstances: Bool?
    public var nextToken: String?
    public var maxRecords: Int?
    public var filters: [Filter]?

    public init() {}

    public init(
      autoScalingGroupNames: [String]? = nil,
      includeInstances: Bool? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil,
      filters: [Filter]? = nil
    ) {
      self.autoScalingGroupNames = autoScalingGroupNames
      self.includeInstances = includeInstances
      self.nextToken = nextToken
      self.maxRecords = maxRecords
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeAutoScalingGroupsRequest",
      #"""
      AutoScalingGroupNames [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      IncludeInstances bool
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      Filters [Filter]
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&autoScalingGroupNames)
      case 1: r.readBool(&includeInstances)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxRecords)
      case 4: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, autoScalingGroupNames)
      w.writeBool(1, includeInstances)
      w.writeString(2, nextToken)
      w.writeInt(3, maxRecords)
      w.writeShapes(4, filters)
    }
  }

  public struct DescribeAutoScalingGroupsResponse: AWSShape {
    public var autoScalingGroups: [AutoScalingGroup]?
    public var nextToken: String?

    public init() {}

    public init(
      autoScalingGroups: [AutoScalingGroup]? = nil,
      nextToken: String? = nil
    ) {
      self.autoScalingGroups = autoScalingGroups
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeAutoScalingGroupsResponse",
      #"""
      AutoScalingGroups! [AutoScalingGroup]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(AutoScalingGroup.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&autoScalingGroups)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, autoScalingGroups)
      w.writeString(1, nextToken)
    }
  }

  public struct AutoScalingGroup: AWSShape {
    public var autoScalingGroupName: String?
    public var autoScalingGroupARN: String?
    public var launchConfigurationName: String?
    public var launchTemplate: LaunchTemplateSpecification?
    public var mixedInstancesPolicy: MixedInstancesPolicy?
    public var minSize: Int?
    public var maxSize: Int?
    public var desiredCapacity: Int?
    public var predictedCapacity: Int?
    public var defaultCooldown: Int?
    public var availabilityZones: [String]?
    public var availabilityZoneIds: [String]?
    public var loadBalancerNames: [String]?
    public var targetGroupARNs: [String]?
    public var healthCheckType: String?
    public var healthCheckGracePeriod: Int?
    public var instances: [Instance]?
    public var createdTime: Date?
    public var suspendedProcesses: [SuspendedProcess]?
    public var placementGroup: String?
    public var vpcZoneIdentifier: String?
    public var enabledMetrics: [EnabledMetric]?
    public var status: String?
    public var tags: [TagDescription]?
    public var terminationPolicies: [String]?
    public var newInstancesProtectedFromScaleIn: Bool?
    public var serviceLinkedRoleARN: String?
    public var maxInstanceLifetime: Int?
    public var capacityRebalance: Bool?
    public var warmPoolConfiguration: WarmPoolConfiguration?
    public var warmPoolSize: Int?
    public var context: String?
    public var desiredCapacityType: String?
    public var defaultInstanceWarmup: Int?
    public var trafficSources: [TrafficSourceIdentifier]?
    public var instanceMaintenancePolicy: InstanceMaintenancePolicy?
    public var deletionProtection: DeletionProtection?
    public var availabilityZoneDistribution: AvailabilityZoneDistribution?
    public var availabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy?
    public var capacityReservationSpecification: CapacityReservationSpecification?
    public var instanceLifecyclePolicy: InstanceLifecyclePolicy?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      autoScalingGroupARN: String? = nil,
      launchConfigurationName: String? = nil,
      launchTemplate: LaunchTemplateSpecification? = nil,
      mixedInstancesPolicy: MixedInstancesPolicy? = nil,
      minSize: Int? = nil,
      maxSize: Int? = nil,
      desiredCapacity: Int? = nil,
      predictedCapacity: Int? = nil,
      defaultCooldown: Int? = nil,
      availabilityZones: [String]? = nil,
      availabilityZoneIds: [String]? = nil,
      loadBalancerNames: [String]? = nil,
      targetGroupARNs: [String]? = nil,
      healthCheckType: String? = nil,
      healthCheckGracePeriod: Int? = nil,
      instances: [Instance]? = nil,
      createdTime: Date? = nil,
      suspendedProcesses: [SuspendedProcess]? = nil,
      placementGroup: String? = nil,
      vpcZoneIdentifier: String? = nil,
      enabledMetrics: [EnabledMetric]? = nil,
      status: String? = nil,
      tags: [TagDescription]? = nil,
      terminationPolicies: [String]? = nil,
      newInstancesProtectedFromScaleIn: Bool? = nil,
      serviceLinkedRoleARN: String? = nil,
      maxInstanceLifetime: Int? = nil,
      capacityRebalance: Bool? = nil,
      warmPoolConfiguration: WarmPoolConfiguration? = nil,
      warmPoolSize: Int? = nil,
      context: String? = nil,
      desiredCapacityType: String? = nil,
      defaultInstanceWarmup: Int? = nil,
      trafficSources: [TrafficSourceIdentifier]? = nil,
      instanceMaintenancePolicy: InstanceMaintenancePolicy? = nil,
      deletionProtection: DeletionProtection? = nil,
      availabilityZoneDistribution: AvailabilityZoneDistribution? = nil,
      availabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy? = nil,
      capacityReservationSpecification: CapacityReservationSpecification? = nil,
      instanceLifecyclePolicy: InstanceLifecyclePolicy? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.autoScalingGroupARN = autoScalingGroupARN
      self.launchConfigurationName = launchConfigurationName
      self.launchTemplate = launchTemplate
      self.mixedInstancesPolicy = mixedInstancesPolicy
      self.minSize = minSize
      self.maxSize = maxSize
      self.desiredCapacity = desiredCapacity
      self.predictedCapacity = predictedCapacity
      self.defaultCooldown = defaultCooldown
      self.availabilityZones = availabilityZones
      self.availabilityZoneIds = availabilityZoneIds
      self.loadBalancerNames = loadBalancerNames
      self.targetGroupARNs = targetGroupARNs
      self.healthCheckType = healthCheckType
      self.healthCheckGracePeriod = healthCheckGracePeriod
      self.instances = instances
      self.createdTime = createdTime
      self.suspendedProcesses = suspendedProcesses
      self.placementGroup = placementGroup
      self.vpcZoneIdentifier = vpcZoneIdentifier
      self.enabledMetrics = enabledMetrics
      self.status = status
      self.tags = tags
      self.terminationPolicies = terminationPolicies
      self.newInstancesProtectedFromScaleIn = newInstancesProtectedFromScaleIn
      self.serviceLinkedRoleARN = serviceLinkedRoleARN
      self.maxInstanceLifetime = maxInstanceLifetime
      self.capacityRebalance = capacityRebalance
      self.warmPoolConfiguration = warmPoolConfiguration
      self.warmPoolSize = warmPoolSize
      self.context = context
      self.desiredCapacityType = desiredCapacityType
      self.defaultInstanceWarmup = defaultInstanceWarmup
      self.trafficSources = trafficSources
      self.instanceMaintenancePolicy = instanceMaintenancePolicy
      self.deletionProtection = deletionProtection
      self.availabilityZoneDistribution = availabilityZoneDistribution
      self.availabilityZoneImpairmentPolicy = availabilityZoneImpairmentPolicy
      self.capacityReservationSpecification = capacityReservationSpecification
      self.instanceLifecyclePolicy = instanceLifecyclePolicy
    }

    public static let schema = AWSSchema(
      "AutoScalingGroup",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AutoScalingGroupARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchConfigurationName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchTemplate LaunchTemplateSpecification
      MixedInstancesPolicy MixedInstancesPolicy
      MinSize! int
      MaxSize! int
      DesiredCapacity! int
      PredictedCapacity int
      DefaultCooldown! int
      AvailabilityZones! [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      AvailabilityZoneIds [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      LoadBalancerNames [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      TargetGroupARNs [string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      HealthCheckType! string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      HealthCheckGracePeriod int
      Instances [Instance]
      CreatedTime! time
      SuspendedProcesses [SuspendedProcess]
      PlacementGroup string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      VPCZoneIdentifier string(1..5000)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      EnabledMetrics [EnabledMetric]
      Status string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Tags [TagDescription]
      TerminationPolicies [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      NewInstancesProtectedFromScaleIn bool
      ServiceLinkedRoleARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxInstanceLifetime int
      CapacityRebalance bool
      WarmPoolConfiguration WarmPoolConfiguration
      WarmPoolSize int
      Context string
      DesiredCapacityType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      DefaultInstanceWarmup int
      TrafficSources [TrafficSourceIdentifier]
      InstanceMaintenancePolicy InstanceMaintenancePolicy
      DeletionProtection DeletionProtection
      AvailabilityZoneDistribution AvailabilityZoneDistribution
      AvailabilityZoneImpairmentPolicy AvailabilityZoneImpairmentPolicy
      CapacityReservationSpecification CapacityReservationSpecification
      InstanceLifecyclePolicy InstanceLifecyclePolicy
      """#, [.shape(LaunchTemplateSpecification.self), .shape(MixedInstancesPolicy.self), .shape(Instance.self), .shape(SuspendedProcess.self), .shape(EnabledMetric.self), .shape(TagDescription.self), .shape(WarmPoolConfiguration.self), .shape(TrafficSourceIdentifier.self), .shape(InstanceMaintenancePolicy.self), .enumeration(DeletionProtection.self), .shape(AvailabilityZoneDistribution.self), .shape(AvailabilityZoneImpairmentPolicy.self), .shape(CapacityReservationSpecification.self), .shape(InstanceLifecyclePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&autoScalingGroupARN)
      case 2: r.readString(&launchConfigurationName)
      case 3: r.readShape(&launchTemplate)
      case 4: r.readShape(&mixedInstancesPolicy)
      case 5: r.readInt(&minSize)
      case 6: r.readInt(&maxSize)
      case 7: r.readInt(&desiredCapacity)
      case 8: r.readInt(&predictedCapacity)
      case 9: r.readInt(&defaultCooldown)
      case 10: r.readStrings(&availabilityZones)
      case 11: r.readStrings(&availabilityZoneIds)
      case 12: r.readStrings(&loadBalancerNames)
      case 13: r.readStrings(&targetGroupARNs)
      case 14: r.readString(&healthCheckType)
      case 15: r.readInt(&healthCheckGracePeriod)
      case 16: r.readShapes(&instances)
      case 17: r.readDate(&createdTime)
      case 18: r.readShapes(&suspendedProcesses)
      case 19: r.readString(&placementGroup)
      case 20: r.readString(&vpcZoneIdentifier)
      case 21: r.readShapes(&enabledMetrics)
      case 22: r.readString(&status)
      case 23: r.readShapes(&tags)
      case 24: r.readStrings(&terminationPolicies)
      case 25: r.readBool(&newInstancesProtectedFromScaleIn)
      case 26: r.readString(&serviceLinkedRoleARN)
      case 27: r.readInt(&maxInstanceLifetime)
      case 28: r.readBool(&capacityRebalance)
      case 29: r.readShape(&warmPoolConfiguration)
      case 30: r.readInt(&warmPoolSize)
      case 31: r.readString(&context)
      case 32: r.readString(&desiredCapacityType)
      case 33: r.readInt(&defaultInstanceWarmup)
      case 34: r.readShapes(&trafficSources)
      case 35: r.readShape(&instanceMaintenancePolicy)
      case 36: r.readEnum(&deletionProtection)
      case 37: r.readShape(&availabilityZoneDistribution)
      case 38: r.readShape(&availabilityZoneImpairmentPolicy)
      case 39: r.readShape(&capacityReservationSpecification)
      case 40: r.readShape(&instanceLifecyclePolicy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, autoScalingGroupARN)
      w.writeString(2, launchConfigurationName)
      w.writeShape(3, launchTemplate)
      w.writeShape(4, mixedInstancesPolicy)
      w.writeInt(5, minSize)
      w.writeInt(6, maxSize)
      w.writeInt(7, desiredCapacity)
      w.writeInt(8, predictedCapacity)
      w.writeInt(9, defaultCooldown)
      w.writeStrings(10, availabilityZones)
      w.writeStrings(11, availabilityZoneIds)
      w.writeStrings(12, loadBalancerNames)
      w.writeStrings(13, targetGroupARNs)
      w.writeString(14, healthCheckType)
      w.writeInt(15, healthCheckGracePeriod)
      w.writeShapes(16, instances)
      w.writeDate(17, createdTime)
      w.writeShapes(18, suspendedProcesses)
      w.writeString(19, placementGroup)
      w.writeString(20, vpcZoneIdentifier)
      w.writeShapes(21, enabledMetrics)
      w.writeString(22, status)
      w.writeShapes(23, tags)
      w.writeStrings(24, terminationPolicies)
      w.writeBool(25, newInstancesProtectedFromScaleIn)
      w.writeString(26, serviceLinkedRoleARN)
      w.writeInt(27, maxInstanceLifetime)
      w.writeBool(28, capacityRebalance)
      w.writeShape(29, warmPoolConfiguration)
      w.writeInt(30, warmPoolSize)
      w.writeString(31, context)
      w.writeString(32, desiredCapacityType)
      w.writeInt(33, defaultInstanceWarmup)
      w.writeShapes(34, trafficSources)
      w.writeShape(35, instanceMaintenancePolicy)
      w.writeEnum(36, deletionProtection)
      w.writeShape(37, availabilityZoneDistribution)
      w.writeShape(38, availabilityZoneImpairmentPolicy)
      w.writeShape(39, capacityReservationSpecification)
      w.writeShape(40, instanceLifecyclePolicy)
    }
  }

  public struct EnabledMetric: AWSShape {
    public var metric: String?
    public var granularity: String?

    public init() {}

    public init(
      metric: String? = nil,
      granularity: String? = nil
    ) {
      self.metric = metric
      self.granularity = granularity
    }

    public static let schema = AWSSchema(
      "EnabledMetric",
      #"""
      Metric string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Granularity string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&metric)
      case 1: r.readString(&granularity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, metric)
      w.writeString(1, granularity)
    }
  }

  public struct SuspendedProcess: AWSShape {
    public var processName: String?
    public var suspensionReason: String?

    public init() {}

    public init(
      processName: String? = nil,
      suspensionReason: String? = nil
    ) {
      self.processName = processName
      self.suspensionReason = suspensionReason
    }

    public static let schema = AWSSchema(
      "SuspendedProcess",
      #"""
      ProcessName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      SuspensionReason string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&processName)
      case 1: r.readString(&suspensionReason)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, processName)
      w.writeString(1, suspensionReason)
    }
  }
}
