// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeAutoScalingInstances`.
  public static let describeAutoScalingInstances = AWSOperation<DescribeAutoScalingInstancesRequest, DescribeAutoScalingInstancesResponse>(
    name: "DescribeAutoScalingInstances", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeAutoScalingInstancesRequest, DescribeAutoScalingInstancesResponse>(
      inputToken: \DescribeAutoScalingInstancesRequest.nextToken, outputToken: \DescribeAutoScalingInstancesResponse.nextToken, limit: \DescribeAutoScalingInstancesRequest.maxRecords,
      append: { appendItems(&$0.autoScalingInstances, $1.autoScalingInstances) }))

  public struct DescribeAutoScalingInstancesRequest: AWSShape {
    public var instanceIds: [String]?
    public var maxRecords: Int?
    public var nextToken: String?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      maxRecords: Int? = nil,
      nextToken: String? = nil
    ) {
      self.instanceIds = instanceIds
      self.maxRecords = maxRecords
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeAutoScalingInstancesRequest",
      #"""
      InstanceIds [string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      MaxRecords int
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readInt(&maxRecords)
      case 2: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeInt(1, maxRecords)
      w.writeString(2, nextToken)
    }
  }

  public struct DescribeAutoScalingInstancesResponse: AWSShape {
    public var autoScalingInstances: [AutoScalingInstanceDetails]?
    public var nextToken: String?

    public init() {}

    public init(
      autoScalingInstances: [AutoScalingInstanceDetails]? = nil,
      nextToken: String? = nil
    ) {
      self.autoScalingInstances = autoScalingInstances
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeAutoScalingInstancesResponse",
      #"""
      AutoScalingInstances [AutoScalingInstanceDetails]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(AutoScalingInstanceDetails.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&autoScalingInstances)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, autoScalingInstances)
      w.writeString(1, nextToken)
    }
  }

  public struct AutoScalingInstanceDetails: AWSShape {
    public var instanceId: String?
    public var instanceType: String?
    public var autoScalingGroupName: String?
    public var availabilityZone: String?
    public var availabilityZoneId: String?
    public var lifecycleState: String?
    public var healthStatus: String?
    public var launchConfigurationName: String?
    public var launchTemplate: LaunchTemplateSpecification?
    public var imageId: String?
    public var protectedFromScaleIn: Bool?
    public var weightedCapacity: String?

    public init() {}

    public init(
      instanceId: String? = nil,
      instanceType: String? = nil,
      autoScalingGroupName: String? = nil,
      availabilityZone: String? = nil,
      availabilityZoneId: String? = nil,
      lifecycleState: String? = nil,
      healthStatus: String? = nil,
      launchConfigurationName: String? = nil,
      launchTemplate: LaunchTemplateSpecification? = nil,
      imageId: String? = nil,
      protectedFromScaleIn: Bool? = nil,
      weightedCapacity: String? = nil
    ) {
      self.instanceId = instanceId
      self.instanceType = instanceType
      self.autoScalingGroupName = autoScalingGroupName
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
      self.lifecycleState = lifecycleState
      self.healthStatus = healthStatus
      self.launchConfigurationName = launchConfigurationName
      self.launchTemplate = launchTemplate
      self.imageId = imageId
      self.protectedFromScaleIn = protectedFromScaleIn
      self.weightedCapacity = weightedCapacity
    }

    public static let schema = AWSSchema(
      "AutoScalingInstanceDetails",
      #"""
      InstanceId! string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      InstanceType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AvailabilityZone! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AvailabilityZoneId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LifecycleState! string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      HealthStatus! string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchConfigurationName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchTemplate LaunchTemplateSpecification
      ImageId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ProtectedFromScaleIn! bool
      WeightedCapacity string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(LaunchTemplateSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readString(&instanceType)
      case 2: r.readString(&autoScalingGroupName)
      case 3: r.readString(&availabilityZone)
      case 4: r.readString(&availabilityZoneId)
      case 5: r.readString(&lifecycleState)
      case 6: r.readString(&healthStatus)
      case 7: r.readString(&launchConfigurationName)
      case 8: r.readShape(&launchTemplate)
      case 9: r.readString(&imageId)
      case 10: r.readBool(&protectedFromScaleIn)
      case 11: r.readString(&weightedCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeString(1, instanceType)
      w.writeString(2, autoScalingGroupName)
      w.writeString(3, availabilityZone)
      w.writeString(4, availabilityZoneId)
      w.writeString(5, lifecycleState)
      w.writeString(6, healthStatus)
      w.writeString(7, launchConfigurationName)
      w.writeShape(8, launchTemplate)
      w.writeString(9, imageId)
      w.writeBool(10, protectedFromScaleIn)
      w.writeString(11, weightedCapacity)
    }
  }
}
