public import AWSModel
public import FoundationEssentials

/// Word from outside that something has happened: an event, as far as Ballast understands it.
///
/// Nothing is decided on a notice alone. It brings the snapshot up to date where it carries a versioned object, and it
/// makes a pass due; what is done follows from what is, so a notice that is lost, repeated, late or out of order costs
/// time at worst.
public struct ClusterNotice: Sendable, Hashable {
  /// The event's own id: the same event may come more than once.
  public var id: String?
  /// When it happened, as its sender says: an event may come hours late. A claim like all of it.
  public var time: Date?
  public var region: String?
  public var account: String?
  public var subject: Subject
  /// Whether nobody can have made it up, as far as that is looked at. What is not proven is a hint that something has happened:
  /// nothing that it says is believed.
  public private(set) var isProven = true

  public enum Subject: Sendable, Hashable {
    case task(ECS.Task)
    /// The API's object, and the ARN of its cluster where the event names it.
    case containerInstance(ECS.ContainerInstance, clusterArn: String?)
    /// A service of a cluster could not place a task, has started some, has reached a steady state, …
    case serviceAction(ServiceAction)
    /// An instance is held by a hook of its group.
    case lifecycle(LifecycleAction)
    case spotInterruption(instance: String)
    case rebalanceRecommendation(instance: String)
    case instanceState(instance: String, state: String)
    /// An Auto Scaling group has launched or terminated an instance, or could not.
    case groupActivity(group: String, instance: String?)
    /// A schedule's tick: every cluster is due.
    case tick
    /// What PutLifecycleHook sends to see whether its target can be reached.
    case test
    /// An event of which Ballast makes nothing.
    case other(String)
  }

  public struct ServiceAction: Sendable, Hashable {
    public var clusterArn: String
    /// The service's ARN, as far as the event names it.
    public var service: String?
    /// `SERVICE_TASK_PLACEMENT_FAILURE`, `SERVICE_STEADY_STATE`, …
    public var name: String
    public var reason: String?

    public init(clusterArn: String, service: String? = nil, name: String, reason: String? = nil) {
      self.clusterArn = clusterArn
      self.service = service
      self.name = name
      self.reason = reason
    }
  }

  public struct LifecycleAction: Sendable, Hashable {
    public var group: String
    public var hook: String
    public var instance: String
    public var isTermination: Bool

    public init(group: String, hook: String, instance: String, isTermination: Bool) {
      self.group = group
      self.hook = hook
      self.instance = instance
      self.isTermination = isTermination
    }
  }

  public init(
    id: String? = nil, time: Date? = nil, region: String? = nil, account: String? = nil, subject: Subject
  ) {
    self.id = id
    self.time = time
    self.region = region
    self.account = account
    self.subject = subject
  }

  /// The same as a hint. It has an id of its own, so that the event itself is still news if it comes with its proof.
  var unproven: ClusterNotice {
    var hint = self
    hint.isProven = false
    hint.id = id.map { "unproven \($0)" }
    return hint
  }
}
