public import ClusterModel
public import FoundationEssentials

/// What an expression of the cluster query language can ask of a container instance.
public struct QuerySubject: Sendable, Hashable {
  public var attributes: AttributeSet
  public var agentConnected: Bool
  /// As in `1.89.2`; nil where the instance has not said.
  public var agentVersion: String?
  public var ec2InstanceID: String
  public var registeredAt: Date?
  public var runningTasksCount: Int
  /// The groups of the tasks on the instance; order and repetition do not matter.
  public var taskGroups: [String]

  public init(
    attributes: AttributeSet = AttributeSet(), agentConnected: Bool = true, agentVersion: String? = nil,
    ec2InstanceID: String = "", registeredAt: Date? = nil, runningTasksCount: Int = 0, taskGroups: [String] = []
  ) {
    self.attributes = attributes
    self.agentConnected = agentConnected
    self.agentVersion = agentVersion
    self.ec2InstanceID = ec2InstanceID
    self.registeredAt = registeredAt
    self.runningTasksCount = runningTasksCount
    self.taskGroups = taskGroups
  }
}
