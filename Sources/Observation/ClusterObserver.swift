public import AWSModel
public import ClusterModel
public import FoundationEssentials

/// Reads one cluster from AWS and gives out snapshots of it.
///
/// It keeps between syncs what may be kept: task definitions, which never change, tasks that have STOPPED for good, and
/// the newest version of each row.
public actor ClusterObserver {
  public let cluster: String
  let aws: any AWSCaller
  let settings: ObservationSettings
  let now: @Sendable () -> Date
  var state: ClusterState
  var away = AwayAgents()
  var settled = SettledServices()
  private var templates = TemplateCache()

  /// - Parameters:
  ///   - cluster: the cluster's name or ARN.
  ///   - now: the instant on AWS's clock.
  public init(
    cluster: String, aws: any AWSCaller, settings: ObservationSettings = ObservationSettings(),
    now: @escaping @Sendable () -> Date
  ) {
    self.cluster = cluster
    self.aws = aws
    self.settings = settings
    self.now = now
    state = ClusterState(definitionCacheLimit: settings.definitionCacheLimit)
  }

  /// The newest snapshot, with the updates since; nil before the first sync.
  public var snapshot: ClusterSnapshot? { state.snapshot }

  /// Reads every part that `scope` names (by default what `policy` needs) and joins them to one snapshot.
  ///
  /// - Throws: ``ObservationError`` when any part could not be read whole; what was known before stays.
  public func sync(policy: ClusterPolicy, scope: SyncScope? = nil) async throws -> ClusterSnapshot {
    try await read(policy: policy, scope: scope, known: nil)
  }

  /// Reads anew what no event tells (the cluster, services, groups, tags), and takes instances and tasks as the last sync
  /// and the updates since have left them: the calls that a large cluster costs most are not made. The snapshot says of
  /// those parts when they were last read whole.
  ///
  /// - Throws: ``ObservationError`` as ``sync(policy:scope:)`` does.
  public func refresh(policy: ClusterPolicy, scope: SyncScope? = nil) async throws -> ClusterSnapshot {
    try await read(policy: policy, scope: scope, known: state.knownRows())
  }

  private func read(policy: ClusterPolicy, scope: SyncScope?, known: KnownRows?) async throws -> ClusterSnapshot {
    let result = try await ClusterSync(
      aws: aws, settings: settings, now: now, name: cluster, policy: policy,
      scope: (scope ?? SyncScope(policy: policy)).completed, finished: state.finishedTasks,
      definitions: state.definitions, templates: templates, attributes: KnownAttributes(state), known: known
    ).read()
    templates = result.templates
    state.definitions.keep(result.readDefinitions, using: Set(result.reading.definitions.keys))
    try state.absorb(result.reading, isWhole: known == nil)
    return state.rows
  }

  /// Takes in changes that events tell, in the order given, reading the task definitions that are not known yet.
  ///
  /// - Returns: the snapshot with the changes, or nil where only a ``sync(policy:scope:)`` can tell.
  /// - Throws: ``ObservationError`` when a definition could not be read; the updates before stay applied.
  public func apply(_ updates: [ClusterUpdate], at: Date) async throws -> ClusterSnapshot? {
    for update in updates {
      var effect = state.apply(update, at: at)
      if case .needsDefinition(let arn) = effect {
        let reader = PartReader(aws: aws, part: .definitions, parallelism: settings.parallelism)
        state.definitions.keep(try await reader.definitions([arn]), using: [arn])
        effect = state.apply(update, at: at)
      }
      if effect == .needsSync { return nil }
    }
    return state.snapshot
  }
}
