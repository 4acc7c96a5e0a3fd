internal import ClusterModel
internal import FoundationEssentials

/// Everything that one sync has read, each part whole, before it is merged and joined.
struct ClusterReading: Sendable {
  var scope: SyncScope
  var asOf: Date
  var readAt: [SnapshotPart: Date] = [:]
  var cluster: ClusterPart
  var instances: InstancesPart
  /// Instances that tasks name and that are gone for good.
  var goneInstances: Set<String> = []
  var services: ServicesPart
  var tasks: TasksPart
  var definitions: [String: DefinitionRow] = [:]
  var groups: [GroupRow] = []
  /// By the name of the group.
  var details: [String: GroupDetails] = [:]
  /// By the name of the group.
  var launches: [String: LaunchFacts] = [:]
  /// By the name of the group.
  var eligibleTypes: [String: [String]] = [:]
  var types: [String: InstanceTypeFacts] = [:]
  var marks: [String: InstanceMarks] = [:]
  var ec2: [String: EC2Facts] = [:]
  /// Nil where target health was not read.
  var healthy: Set<TargetKey>?
  var cpuUtilizationPercent: Double?
  var queue: QueuePart?
  var prices: [String: Double] = [:]
}
