public import AWSModel
public import ClusterModel
public import FoundationEssentials

/// Looks at one instance that is leaving, and at no more of its cluster than letting it go depends on.
///
/// A whole read of a cluster of a thousand instances takes hundreds of calls; a drain needs its instance, the tasks on it by
/// both desired statuses, and, once these have stopped, their services elsewhere. What a look has found is kept for the
/// next: a stopped task stays stopped, and nothing new is placed on an instance that drains.
public actor DrainObserver {
  let cluster: String
  let subject: DrainSubject
  let aws: any AWSCaller
  let settings: ObservationSettings
  let now: @Sendable () -> Date
  /// Whether each look asks for the instance and its group anew: for removals that can be taken back.
  let rereads: Bool
  /// What a look at the whole cluster has just shown; nil where none was taken of late.
  let sight: DrainSight?
  var known = DrainKnowledge()
  /// Names of the services on the instance that were looked up, and of those among them that are ECS's daemons.
  var askedServices: Set<String> = []
  var daemonServices: Set<String> = []

  /// - Parameters:
  ///   - cluster: the cluster's name.
  ///   - rereads: whether each look asks for the instance and its group anew, for two or three calls more.
  ///   - sight: what a look at the whole cluster has just shown: that is not asked again.
  public init(
    cluster: String, subject: DrainSubject, aws: any AWSCaller, settings: ObservationSettings = ObservationSettings(),
    rereads: Bool = false, sight: DrainSight? = nil, now: @escaping @Sendable () -> Date
  ) {
    self.rereads = rereads
    self.sight = sight
    self.cluster = cluster
    self.subject = subject
    self.aws = aws
    self.settings = settings
    self.now = now
  }

  /// A group is read again after this long: what it says of a termination cannot be taken back.
  static let groupAge = 600.0
  static let groupAgeAtEnd = 240.0
  static let groupAgeOfReread = 45.0

  func reader(_ part: SnapshotPart) -> PartReader {
    PartReader(aws: aws, part: part, parallelism: settings.parallelism)
  }

  /// The next look, as a snapshot of just this instance. Its services and their tasks are in it once the instance is empty.
  ///
  /// - Parameter hold: that our hook holds the instance, as was told before.
  /// - Throws: ``ObservationError`` when what the look needs could not be read whole, and nothing tells that a hook holds it.
  public func look(policy: ClusterPolicy, hold: HookHold? = nil) async throws -> ClusterSnapshot {
    let begun = now()
    do {
      try await readGroup(ifOlderThan: rereads ? Self.groupAgeOfReread : Self.groupAge, hold: hold)
      try await readRegistration()
      var view = DrainLook(asOf: begun)
      if known.isHeldByHook, known.status == .active, policy.disruption.drain.protectedTasks == .wait {
        try await readProtections(into: &view)
      }
      if let arn = known.containerInstance, known.status == .draining, known.ec2State != "terminated" {
        try await readTasks(on: arn, policy, into: &view)
      }
      return try snapshot(view, policy)
    } catch {
      // What a hook holds has to be held on, whatever cannot be read of it.
      if error is CancellationError { throw error }
      if known.isHeldByHook { return try snapshot(DrainLook(asOf: begun, doubt: "\(error)"), policy) }
      guard known.groupReadAt == nil, let hold else { throw error }
      return heldSnapshot(hold, asOf: begun, hook: policy.disruption.drain.hook, "\(error)")
    }
  }
}

/// What one look has read besides what was known.
struct DrainLook: Sendable {
  var asOf: Date
  /// Why the look could not read what it needs: then nothing is known of the instance but that its hook holds it.
  var doubt: String?
  /// Nil where the tasks were not looked at.
  var tasksReadAt: Date?
  /// How many tasks ECS counts on the instance, where that was asked.
  var counted: Int?
  /// By task: until when it is protected; nil where that was not asked.
  var protections: [String: Date]?
  var services: [ServiceRow] = []
  var servicesReadAt: Date?
  /// Tasks of those services elsewhere.
  var elsewhere: [TaskRow] = []
  /// ARNs of all instances of the cluster that drain.
  var draining: Set<String> = []
  var healthy: Set<TargetKey>?
  /// EC2 ids by ARN, where load balancers have to be asked.
  var hosts: [String: String] = [:]
  /// By definition: whether it has a health check of its own.
  var healthChecks: [String: Bool] = [:]
}
