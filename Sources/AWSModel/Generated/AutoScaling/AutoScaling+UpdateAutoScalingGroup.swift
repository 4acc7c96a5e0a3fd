// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `UpdateAutoScalingGroup`.
  public static let updateAutoScalingGroup = AWSOperation<UpdateAutoScalingGroupRequest, UpdateAutoScalingGroupResponse>(
    name: "UpdateAutoScalingGroup", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateAutoScalingGroupRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var launchConfigurationName: String?
    public var launchTemplate: LaunchTemplateSpecification?
    public var mixedInstancesPolicy: MixedInstancesPolicy?
    public var minSize: Int?
    public var maxSize: Int?
    public var desiredCapacity: Int?
    public var defaultCooldown: Int?
    public var availabilityZones: [String]?
    public var availabilityZoneIds: [String]?
    public var healthCheckType: String?
    public var healthCheckGracePeriod: Int?
    public var placementGroup: String?
    public var vpcZoneIdentifier: String?
    public var terminationPolicies: [String]?
    public var newInstancesProtectedFromScaleIn: Bool?
    public var serviceLinkedRoleARN: String?
    public var maxInstanceLifetime: Int?
    public var capacityRebalance: Bool?
    public var context: String?
    public var desiredCapacityType: String?
    public var defaultInstanceWarmup: Int?
    public var instanceMaintenancePolicy: InstanceMaintenancePolicy?
    public var availabilityZoneDistribution: AvailabilityZoneDistribution?
    public var availabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy?
    public var skipZonalShiftValidation: Bool?
    public var capacityReservationSpecification: CapacityReservationSpecification?
    public var instanceLifecyclePolicy: InstanceLifecyclePolicy?
    public var deletionProtection: DeletionProtection?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      launchConfigurationName: String? = nil,
      launchTemplate: LaunchTemplateSpecification? = nil,
      mixedInstancesPolicy: MixedInstancesPolicy? = nil,
      minSize: Int? = nil,
      maxSize: Int? = nil,
      desiredCapacity: Int? = nil,
      defaultCooldown: Int? = nil,
      availabilityZones: [String]? = nil,
      availabilityZoneIds: [String]? = nil,
      healthCheckType: String? = nil,
      healthCheckGracePeriod: Int? = nil,
      placementGroup: String? = nil,
      vpcZoneIdentifier: String? = nil,
      terminationPolicies: [String]? = nil,
      newInstancesProtectedFromScaleIn: Bool? = nil,
      serviceLinkedRoleARN: String? = nil,
      maxInstanceLifetime: Int? = nil,
      capacityRebalance: Bool? = nil,
      context: String? = nil,
      desiredCapacityType: String? = nil,
      defaultInstanceWarmup: Int? = nil,
      instanceMaintenancePolicy: InstanceMaintenancePolicy? = nil,
      availabilityZoneDistribution: AvailabilityZoneDistribution? = nil,
      availabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy? = nil,
      skipZonalShiftValidation: Bool? = nil,
      capacityReservationSpecification: CapacityReservationSpecification? = nil,
      instanceLifecyclePolicy: InstanceLifecyclePolicy? = nil,
      deletionProtection: DeletionProtection? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.launchConfigurationName = launchConfigurationName
      self.launchTemplate = launchTemplate
      self.mixedInstancesPolicy = mixedInstancesPolicy
      self.minSize = minSize
      self.maxSize = maxSize
      self.desiredCapacity = desiredCapacity
      self.defaultCooldown = defaultCooldown
      self.availabilityZones = availabilityZones
      self.availabilityZoneIds = availabilityZoneIds
      self.healthCheckType = healthCheckType
      self.healthCheckGracePeriod = healthCheckGracePeriod
      self.placementGroup = placementGroup
      self.vpcZoneIdentifier = vpcZoneIdentifier
      self.terminationPolicies = terminationPolicies
      self.newInstancesProtectedFromScaleIn = newInstancesProtectedFromScaleIn
      self.serviceLinkedRoleARN = serviceLinkedRoleARN
      self.maxInstanceLifetime = maxInstanceLifetime
      self.capacityRebalance = capacityRebalance
      self.context = context
      self.desiredCapacityType = desiredCapacityType
      self.defaultInstanceWarmup = defaultInstanceWarmup
      self.instanceMaintenancePolicy = instanceMaintenancePolicy
      self.availabilityZoneDistribution = availabilityZoneDistribution
      self.availabilityZoneImpairmentPolicy = availabilityZoneImpairmentPolicy
      self.skipZonalShiftValidation = skipZonalShiftValidation
      self.capacityReservationSpecification = capacityReservationSpecification
      self.instanceLifecyclePolicy = instanceLifecyclePolicy
      self.deletionProtection = deletionProtection
    }

    public static let schema = AWSSchema(
      "UpdateAutoScalingGroupRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchConfigurationName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchTemplate LaunchTemplateSpecification
      MixedInstancesPolicy MixedInstancesPolicy
      MinSize int
      MaxSize int
      DesiredCapacity int
      DefaultCooldown int
      AvailabilityZones [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      AvailabilityZoneIds [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      HealthCheckType string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      HealthCheckGracePeriod int
      PlacementGroup string(0..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      VPCZoneIdentifier string(1..5000)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TerminationPolicies [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      NewInstancesProtectedFromScaleIn bool
      ServiceLinkedRoleARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxInstanceLifetime int
      CapacityRebalance bool
      Context string
      DesiredCapacityType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      DefaultInstanceWarmup int
      InstanceMaintenancePolicy InstanceMaintenancePolicy
      AvailabilityZoneDistribution AvailabilityZoneDistribution
      AvailabilityZoneImpairmentPolicy AvailabilityZoneImpairmentPolicy
      SkipZonalShiftValidation bool
      CapacityReservationSpecification CapacityReservationSpecification
      InstanceLifecyclePolicy InstanceLifecyclePolicy
      DeletionProtection DeletionProtection
      """#, [.shape(LaunchTemplateSpecification.self), .shape(MixedInstancesPolicy.self), .shape(InstanceMaintenancePolicy.self), .shape(AvailabilityZoneDistribution.self), .shape(AvailabilityZoneImpairmentPolicy.self), .shape(CapacityReservationSpecification.self), .shape(InstanceLifecyclePolicy.self), .enumeration(DeletionProtection.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&launchConfigurationName)
      case 2: r.readShape(&launchTemplate)
      case 3: r.readShape(&mixedInstancesPolicy)
      case 4: r.readInt(&minSize)
      case 5: r.readInt(&maxSize)
      case 6: r.readInt(&desiredCapacity)
      case 7: r.readInt(&defaultCooldown)
      case 8: r.readStrings(&availabilityZones)
      case 9: r.readStrings(&availabilityZoneIds)
      case 10: r.readString(&healthCheckType)
      case 11: r.readInt(&healthCheckGracePeriod)
      case 12: r.readString(&placementGroup)
      case 13: r.readString(&vpcZoneIdentifier)
      case 14: r.readStrings(&terminationPolicies)
      case 15: r.readBool(&newInstancesProtectedFromScaleIn)
      case 16: r.readString(&serviceLinkedRoleARN)
      case 17: r.readInt(&maxInstanceLifetime)
      case 18: r.readBool(&capacityRebalance)
      case 19: r.readString(&context)
      case 20: r.readString(&desiredCapacityType)
      case 21: r.readInt(&defaultInstanceWarmup)
      case 22: r.readShape(&instanceMaintenancePolicy)
      case 23: r.readShape(&availabilityZoneDistribution)
      case 24: r.readShape(&availabilityZoneImpairmentPolicy)
      case 25: r.readBool(&skipZonalShiftValidation)
      case 26: r.readShape(&capacityReservationSpecification)
      case 27: r.readShape(&instanceLifecyclePolicy)
      case 28: r.readEnum(&deletionProtection)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, launchConfigurationName)
      w.writeShape(2, launchTemplate)
      w.writeShape(3, mixedInstancesPolicy)
      w.writeInt(4, minSize)
      w.writeInt(5, maxSize)
      w.writeInt(6, desiredCapacity)
      w.writeInt(7, defaultCooldown)
      w.writeStrings(8, availabilityZones)
      w.writeStrings(9, availabilityZoneIds)
      w.writeString(10, healthCheckType)
      w.writeInt(11, healthCheckGracePeriod)
      w.writeString(12, placementGroup)
      w.writeString(13, vpcZoneIdentifier)
      w.writeStrings(14, terminationPolicies)
      w.writeBool(15, newInstancesProtectedFromScaleIn)
      w.writeString(16, serviceLinkedRoleARN)
      w.writeInt(17, maxInstanceLifetime)
      w.writeBool(18, capacityRebalance)
      w.writeString(19, context)
      w.writeString(20, desiredCapacityType)
      w.writeInt(21, defaultInstanceWarmup)
      w.writeShape(22, instanceMaintenancePolicy)
      w.writeShape(23, availabilityZoneDistribution)
      w.writeShape(24, availabilityZoneImpairmentPolicy)
      w.writeBool(25, skipZonalShiftValidation)
      w.writeShape(26, capacityReservationSpecification)
      w.writeShape(27, instanceLifecyclePolicy)
      w.writeEnum(28, deletionProtection)
    }
  }

  public struct UpdateAutoScalingGroupResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UpdateAutoScalingGroupResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
