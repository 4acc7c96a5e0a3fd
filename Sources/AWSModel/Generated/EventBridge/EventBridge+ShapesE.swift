// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct EcsParameters: AWSShape {
    public var taskDefinitionArn: String?
    public var taskCount: Int?
    public var launchType: LaunchType?
    public var networkConfiguration: NetworkConfiguration?
    public var platformVersion: String?
    public var group: String?
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var enableECSManagedTags: Bool?
    public var enableExecuteCommand: Bool?
    public var placementConstraints: [PlacementConstraint]?
    public var placementStrategy: [PlacementStrategy]?
    public var propagateTags: PropagateTags?
    public var referenceId: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      taskDefinitionArn: String? = nil,
      taskCount: Int? = nil,
      launchType: LaunchType? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      platformVersion: String? = nil,
      group: String? = nil,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      enableECSManagedTags: Bool? = nil,
      enableExecuteCommand: Bool? = nil,
      placementConstraints: [PlacementConstraint]? = nil,
      placementStrategy: [PlacementStrategy]? = nil,
      propagateTags: PropagateTags? = nil,
      referenceId: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.taskDefinitionArn = taskDefinitionArn
      self.taskCount = taskCount
      self.launchType = launchType
      self.networkConfiguration = networkConfiguration
      self.platformVersion = platformVersion
      self.group = group
      self.capacityProviderStrategy = capacityProviderStrategy
      self.enableECSManagedTags = enableECSManagedTags
      self.enableExecuteCommand = enableExecuteCommand
      self.placementConstraints = placementConstraints
      self.placementStrategy = placementStrategy
      self.propagateTags = propagateTags
      self.referenceId = referenceId
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "EcsParameters",
      #"""
      TaskDefinitionArn! string(1..1600)
      TaskCount int(1..)
      LaunchType LaunchType
      NetworkConfiguration NetworkConfiguration
      PlatformVersion string
      Group string
      CapacityProviderStrategy [CapacityProviderStrategyItem](..6)
      EnableECSManagedTags bool
      EnableExecuteCommand bool
      PlacementConstraints [PlacementConstraint](..10)
      PlacementStrategy [PlacementStrategy](..5)
      PropagateTags PropagateTags
      ReferenceId string(..1024)
      Tags [Tag]
      """#, [.enumeration(LaunchType.self), .shape(NetworkConfiguration.self), .shape(CapacityProviderStrategyItem.self), .shape(PlacementConstraint.self), .shape(PlacementStrategy.self), .enumeration(PropagateTags.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&taskDefinitionArn)
      case 1: r.readInt(&taskCount)
      case 2: r.readEnum(&launchType)
      case 3: r.readShape(&networkConfiguration)
      case 4: r.readString(&platformVersion)
      case 5: r.readString(&group)
      case 6: r.readShapes(&capacityProviderStrategy)
      case 7: r.readBool(&enableECSManagedTags)
      case 8: r.readBool(&enableExecuteCommand)
      case 9: r.readShapes(&placementConstraints)
      case 10: r.readShapes(&placementStrategy)
      case 11: r.readEnum(&propagateTags)
      case 12: r.readString(&referenceId)
      case 13: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, taskDefinitionArn)
      w.writeInt(1, taskCount)
      w.writeEnum(2, launchType)
      w.writeShape(3, networkConfiguration)
      w.writeString(4, platformVersion)
      w.writeString(5, group)
      w.writeShapes(6, capacityProviderStrategy)
      w.writeBool(7, enableECSManagedTags)
      w.writeBool(8, enableExecuteCommand)
      w.writeShapes(9, placementConstraints)
      w.writeShapes(10, placementStrategy)
      w.writeEnum(11, propagateTags)
      w.writeString(12, referenceId)
      w.writeShapes(13, tags)
    }
  }
}
