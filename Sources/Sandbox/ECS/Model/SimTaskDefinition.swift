internal import AWSModel
internal import ClusterModel

/// A family of task definitions.
struct TaskFamily {
  var revisions: [SimTaskDefinition] = []
}

/// One revision of a task definition, with what follows from it.
final class SimTaskDefinition: Ordinal {
  let ordinal: UInt64
  let family: String
  let revision: Int
  let arn: String
  /// As DescribeTaskDefinition shows it.
  var shape: ECS.TaskDefinition
  var tags = ResourceTags()
  let rules: ReservationRules
  let requirement: TaskRequirement
  let images: [String]
  let isAwsvpc: Bool
  let hasHealthCheck: Bool
  /// The longest `stopTimeout` of its containers; 30 s where none says.
  let stopTimeout: Duration
  let behaviourLabels: [String: String]
  let order: ContainerOrder

  init(ordinal: UInt64, arn: String, shape: ECS.TaskDefinition, rules: ReservationRules) {
    self.ordinal = ordinal
    self.arn = arn
    self.shape = shape
    self.rules = rules
    family = shape.family ?? ""
    revision = shape.revision ?? 0
    requirement = rules.requirement()
    let containers = shape.containerDefinitions ?? []
    images = containers.map { $0.image ?? "" }
    isAwsvpc = shape.networkMode == .awsvpc
    hasHealthCheck = containers.contains { $0.healthCheck != nil }
    stopTimeout = .seconds(containers.map { $0.stopTimeout ?? 30 }.max() ?? 30)
    order = ContainerOrder(containers)
    let main = containers.isEmpty ? nil : containers[order.main]
    behaviourLabels = (main?.dockerLabels ?? [:]).filter { $0.key.hasPrefix("sandbox.") }
  }

  var isActive: Bool { shape.status == .active }
  /// `web:3`.
  var shortName: String { "\(family):\(revision)" }
}
