// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `CreateAutoScalingGroup`.
  public static let createAutoScalingGroup = AWSOperation<CreateAutoScalingGroupRequest, CreateAutoScalingGroupResponse>(
    name: "CreateAutoScalingGroup", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateAutoScalingGroupRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var launchConfigurationName: String?
    public var launchTemplate: LaunchTemplateSpecification?
    public var mixedInstancesPolicy: MixedInstancesPolicy?
    public var instanceId: String?
    public var minSize: Int?
    public var maxSize: Int?
    public var desiredCapacity: Int?
    public var defaultCooldown: Int?
    public var availabilityZones: [String]?
    public var availabilityZoneIds: [String]?
    public var loadBalancerNames: [String]?
    public var targetGroupARNs: [String]?
    public var healthCheckType: String?
    public var healthCheckGracePeriod: Int?
    public var placementGroup: String?
    public var vpcZoneIdentifier: String?
    public var terminationPolicies: [String]?
    public var newInstancesProtectedFromScaleIn: Bool?
    public var capacityRebalance: Bool?
    public var lifecycleHookSpecificationList: [LifecycleHookSpecification]?
    public var deletionProtection: DeletionProtection?
    public var tags: [Tag]?
    public var serviceLinkedRoleARN: String?
    public var maxInstanceLifetime: Int?
    public var context: String?
    public var desiredCapacityType: String?
    public var defaultInstanceWarmup: Int?
    public var trafficSources: [TrafficSourceIdentifier]?
    public var instanceMaintenancePolicy: InstanceMaintenancePolicy?
    public var availabilityZoneDistribution: AvailabilityZoneDistribution?
    public var availabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy?
    public var skipZonalShiftValidation: Bool?
    public var capacityReservationSpecification: CapacityReservationSpecification?
    public var instanceLifecyclePolicy: InstanceLifecyclePolicy?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      launchConfigurationName: String? = nil,
      launchTemplate: LaunchTemplateSpecification? = nil,
      mixedInstancesPolicy: MixedInstancesPolicy? = nil,
      instanceId: String? = nil,
      minSize: Int? = nil,
      maxSize: Int? = nil,
      desiredCapacity: Int? = nil,
      defaultCooldown: Int? = nil,
      availabilityZones: [String]? = nil,
      availabilityZoneIds: [String]? = nil,
      loadBalancerNames: [String]? = nil,
      targetGroupARNs: [String]? = nil,
      healthCheckType: String? = nil,
      healthCheckGracePeriod: Int? = nil,
      placementGroup: String? = nil,
      vpcZoneIdentifier: String? = nil,
      terminationPolicies: [String]? = nil,
      newInstancesProtectedFromScaleIn: Bool? = nil,
      capacityRebalance: Bool? = nil,
      lifecycleHookSpecificationList: [LifecycleHookSpecification]? = nil,
      deletionProtection: DeletionProtection? = nil,
      tags: [Tag]? = nil,
      serviceLinkedRoleARN: String? = nil,
      maxInstanceLifetime: Int? = nil,
      context: String? = nil,
      desiredCapacityType: String? = nil,
      defaultInstanceWarmup: Int? = nil,
      trafficSources: [TrafficSourceIdentifier]? = nil,
      instanceMaintenancePolicy: InstanceMaintenancePolicy? = nil,
      availabilityZoneDistribution: AvailabilityZoneDistribution? = nil,
      availabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy? = nil,
      skipZonalShiftValidation: Bool? = nil,
      capacityReservationSpecification: CapacityReservationSpecification? = nil,
      instanceLifecyclePolicy: InstanceLifecyclePolicy? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.launchConfigurationName = launchConfigurationName
      self.launchTemplate = launchTemplate
      self.mixedInstancesPolicy = mixedInstancesPolicy
      self.instanceId = instanceId
      self.minSize = minSize
      self.maxSize = maxSize
      self.desiredCapacity = desiredCapacity
      self.defaultCooldown = defaultCooldown
      self.availabilityZones = availabilityZones
      self.availabilityZoneIds = availabilityZoneIds
      self.loadBalancerNames = loadBalancerNames
      self.targetGroupARNs = targetGroupARNs
      self.healthCheckType = healthCheckType
      self.healthCheckGracePeriod = healthCheckGracePeriod
      self.placementGroup = placementGroup
      self.vpcZoneIdentifier = vpcZoneIdentifier
      self.terminationPolicies = terminationPolicies
      self.newInstancesProtectedFromScaleIn = newInstancesProtectedFromScaleIn
      self.capacityRebalance = capacityRebalance
      self.lifecycleHookSpecificationList = lifecycleHookSpecificationList
      self.deletionProtection = deletionProtection
      self.tags = tags
      self.serviceLinkedRoleARN = serviceLinkedRoleARN
      self.maxInstanceLifetime = maxInstanceLifetime
      self.context = context
      self.desiredCapacityType = desiredCapacityType
      self.defaultInstanceWarmup = defaultInstanceWarmup
      self.trafficSources = trafficSources
      self.instanceMaintenancePolicy = instanceMaintenancePolicy
      self.availabilityZoneDistribution = availabilityZoneDistribution
      self.availabilityZoneImpairmentPolicy = availabilityZoneImpairmentPolicy
      self.skipZonalShiftValidation = skipZonalShiftValidation
      self.capacityReservationSpecification = capacityReservationSpecification
      self.instanceLifecyclePolicy = instanceLifecyclePolicy
    }

    public static let schema = AWSSchema(
      "CreateAutoScalingGroupRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchConfigurationName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchTemplate LaunchTemplateSpecification
      MixedInstancesPolicy MixedInstancesPolicy
      InstanceId string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MinSize! int
      MaxSize! int
      DesiredCapacity int
      DefaultCooldown int
      AvailabilityZones [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      AvailabilityZoneIds [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      LoadBalancerNames [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      TargetGroupARNs [string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      HealthCheckType string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      HealthCheckGracePeriod int
      PlacementGroup string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      VPCZoneIdentifier string(1..5000)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TerminationPolicies [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      NewInstancesProtectedFromScaleIn bool
      CapacityRebalance bool
      LifecycleHookSpecificationList [LifecycleHookSpecification]
      DeletionProtection DeletionProtection
      Tags [Tag]
      ServiceLinkedRoleARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxInstanceLifetime int
      Context string
      DesiredCapacityType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      DefaultInstanceWarmup int
      TrafficSources [TrafficSourceIdentifier]
      InstanceMaintenancePolicy InstanceMaintenancePolicy
      AvailabilityZoneDistribution AvailabilityZoneDistribution
      AvailabilityZoneImpairmentPolicy AvailabilityZoneImpairmentPolicy
      SkipZonalShiftValidation bool
      CapacityReservationSpecification CapacityReservationSpecification
      InstanceLifecyclePolicy InstanceLifecyclePolicy
      """#, [.shape(LaunchTemplateSpecification.self), .shape(MixedInstancesPolicy.self), .shape(LifecycleHookSpecification.self), .enumeration(DeletionProtection.self), .shape(Tag.self), .shape(TrafficSourceIdentifier.self), .shape(InstanceMaintenancePolicy.self), .shape(AvailabilityZoneDistribution.self), .shape(AvailabilityZoneImpairmentPolicy.self), .shape(CapacityReservationSpecification.self), .shape(InstanceLifecyclePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&launchConfigurationName)
      case 2: r.readShape(&launchTemplate)
      case 3: r.readShape(&mixedInstancesPolicy)
      case 4: r.readString(&instanceId)
      case 5: r.readInt(&minSize)
      case 6: r.readInt(&maxSize)
      case 7: r.readInt(&desiredCapacity)
      case 8: r.readInt(&defaultCooldown)
      case 9: r.readStrings(&availabilityZones)
      case 10: r.readStrings(&availabilityZoneIds)
      case 11: r.readStrings(&loadBalancerNames)
      case 12: r.readStrings(&targetGroupARNs)
      case 13: r.readString(&healthCheckType)
      case 14: r.readInt(&healthCheckGracePeriod)
      case 15: r.readString(&placementGroup)
      case 16: r.readString(&vpcZoneIdentifier)
      case 17: r.readStrings(&terminationPolicies)
      case 18: r.readBool(&newInstancesProtectedFromScaleIn)
      case 19: r.readBool(&capacityRebalance)
      case 20: r.readShapes(&lifecycleHookSpecificationList)
      case 21: r.readEnum(&deletionProtection)
      case 22: r.readShapes(&tags)
      case 23: r.readString(&serviceLinkedRoleARN)
      case 24: r.readInt(&maxInstanceLifetime)
      case 25: r.readString(&context)
      case 26: r.readString(&desiredCapacityType)
      case 27: r.readInt(&defaultInstanceWarmup)
      case 28: r.readShapes(&trafficSources)
      case 29: r.readShape(&instanceMaintenancePolicy)
      case 30: r.readShape(&availabilityZoneDistribution)
      case 31: r.readShape(&availabilityZoneImpairmentPolicy)
      case 32: r.readBool(&skipZonalShiftValidation)
      case 33: r.readShape(&capacityReservationSpecification)
      case 34: r.readShape(&instanceLifecyclePolicy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, launchConfigurationName)
      w.writeShape(2, launchTemplate)
      w.writeShape(3, mixedInstancesPolicy)
      w.writeString(4, instanceId)
      w.writeInt(5, minSize)
      w.writeInt(6, maxSize)
      w.writeInt(7, desiredCapacity)
      w.writeInt(8, defaultCooldown)
      w.writeStrings(9, availabilityZones)
      w.writeStrings(10, availabilityZoneIds)
      w.writeStrings(11, loadBalancerNames)
      w.writeStrings(12, targetGroupARNs)
      w.writeString(13, healthCheckType)
      w.writeInt(14, healthCheckGracePeriod)
      w.writeString(15, placementGroup)
      w.writeString(16, vpcZoneIdentifier)
      w.writeStrings(17, terminationPolicies)
      w.writeBool(18, newInstancesProtectedFromScaleIn)
      w.writeBool(19, capacityRebalance)
      w.writeShapes(20, lifecycleHookSpecificationList)
      w.writeEnum(21, deletionProtection)
      w.writeShapes(22, tags)
      w.writeString(23, serviceLinkedRoleARN)
      w.writeInt(24, maxInstanceLifetime)
      w.writeString(25, context)
      w.writeString(26, desiredCapacityType)
      w.writeInt(27, defaultInstanceWarmup)
      w.writeShapes(28, trafficSources)
      w.writeShape(29, instanceMaintenancePolicy)
      w.writeShape(30, availabilityZoneDistribution)
      w.writeShape(31, availabilityZoneImpairmentPolicy)
      w.writeBool(32, skipZonalShiftValidation)
      w.writeShape(33, capacityReservationSpecification)
      w.writeShape(34, instanceLifecyclePolicy)
    }
  }

  public struct CreateAutoScalingGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "CreateAutoScalingGroupResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct LifecycleHookSpecification: AWSShape {
    public var lifecycleHookName: String?
    public var lifecycleTransition: String?
    public var notificationMetadata: String?
    public var heartbeatTimeout: Int?
    public var defaultResult: String?
    public var notificationTargetARN: String?
    public var roleARN: String?

    public init() {}

    public init(
      lifecycleHookName: String? = nil,
      lifecycleTransition: String? = nil,
      notificationMetadata: String? = nil,
      heartbeatTimeout: Int? = nil,
      defaultResult: String? = nil,
      notificationTargetARN: String? = nil,
      roleARN: String? = nil
    ) {
      self.lifecycleHookName = lifecycleHookName
      self.lifecycleTransition = lifecycleTransition
      self.notificationMetadata = notificationMetadata
      self.heartbeatTimeout = heartbeatTimeout
      self.defaultResult = defaultResult
      self.notificationTargetARN = notificationTargetARN
      self.roleARN = roleARN
    }

    public static let schema = AWSSchema(
      "LifecycleHookSpecification",
      #"""
      LifecycleHookName! string(1..255)/[A-Za-z0-9\-_\/]+/
      LifecycleTransition! string
      NotificationMetadata string(1..4000)/[\u0009\u000A\u000D\u0020-\u007e]+/
      HeartbeatTimeout int
      DefaultResult string
      NotificationTargetARN string(0..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      RoleARN string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&lifecycleHookName)
      case 1: r.readString(&lifecycleTransition)
      case 2: r.readString(&notificationMetadata)
      case 3: r.readInt(&heartbeatTimeout)
      case 4: r.readString(&defaultResult)
      case 5: r.readString(&notificationTargetARN)
      case 6: r.readString(&roleARN)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, lifecycleHookName)
      w.writeString(1, lifecycleTransition)
      w.writeString(2, notificationMetadata)
      w.writeInt(3, heartbeatTimeout)
      w.writeString(4, defaultResult)
      w.writeString(5, notificationTargetARN)
      w.writeString(6, roleARN)
    }
  }
}
