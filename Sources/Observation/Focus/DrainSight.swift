public import ClusterModel
internal import FoundationEssentials

/// What a look at the whole cluster has shown, so that looks at single instances need not ask it again.
public struct DrainSight: Sendable {
  /// Whether any instance drains.
  private(set) var isAnyDraining: Bool
  /// By EC2 id: Ballast's marks, and EC2's state where that was asked.
  private(set) var marks: [String: (marks: InstanceMarks, ec2State: String?)]
  /// By EC2 id: the ARN of the container instance, where it was ACTIVE.
  private(set) var active: [String: String]
  /// When the instances were read.
  let instancesReadAt: Date?

  public init(_ snapshot: ClusterSnapshot) {
    isAnyDraining = snapshot.instances.contains { $0.status == .draining }
    let registered = snapshot.instances.filter { $0.status == .active }.map { ($0.ec2InstanceID, $0.arn) }
    active = Dictionary(registered) { first, _ in first }
    instancesReadAt = snapshot.readAt[.instances]
    guard snapshot.has(.ec2) else {
      marks = [:]
      return
    }
    let seen = snapshot.instances.map {
      ($0.ec2InstanceID, (InstanceMarks(intent: $0.intent, isKept: $0.isKept), $0.ec2State))
    }
    marks = Dictionary(seen) { first, _ in first }
  }

  /// A plan is carried out: what it marks and drains is not as it was seen.
  public mutating func note(_ plan: Plan) {
    for action in plan.actions {
      switch action.kind {
      case .tagIntent(let instance, _): marks[instance.ec2InstanceID] = nil
      case .drain(let instance):
        isAnyDraining = true
        active[instance.ec2InstanceID] = nil
      default: continue
      }
    }
  }
}
