internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials
internal import Observation

/// One cluster over a connection that is opened at the first read, and again where its policy names another account or
/// Region, or where opening failed.
actor ConnectedCluster: ClusterReading, PlanPerforming, DrainReading {
  private struct Connection {
    let region: String?
    let roleArn: String?
    let observer: ClusterObserver
    let executor: GatedExecutor
    let aws: any AWSCaller
  }

  private let cluster: ClusterKey
  private let services: ControllerServices
  private var connection: Connection?
  /// Changes that events told since the last read, with when they were told, on the monotonic clock: the other may be wrong until
  /// AWS answers.
  private var updates: [(update: ClusterUpdate, heard: Duration)] = []
  /// Of these, what no read shows: it is kept until a read was told it.
  private var announced: [(update: ClusterUpdate, heard: Duration)] = []
  /// Announcements that nothing was read for yet, and interruptions that EC2 does not bear out, or not yet.
  private var doubted: [(update: ClusterUpdate, heard: Duration)] = []
  /// When the last whole read was begun, on the monotonic clock, and whether it read the tasks.
  private var wholeRead: (at: Duration, withTasks: Bool)?
  /// Beyond this many, a whole read costs less than the changes one by one.
  private static let maximumUpdates = 20_000
  private var looks = DrainLooks()
  private var told = ToldInstances()
  /// What the last whole read has shown of drains, and when it was begun, on the monotonic clock.
  private var sight: (drains: DrainSight, at: Duration)?
  /// A drain that somebody begins is seen this much later at most: no longer ago than what a step of our own may rest on.
  private static let sightAge = Duration.seconds(60)
  /// Whether the cluster is paused, and when that was last asked, on the monotonic clock.
  private var pause: (isOn: Bool, at: Duration)?

  init(cluster: ClusterKey, services: ControllerServices) {
    self.cluster = cluster
    self.services = services
  }

  /// A whole read; or, where events have told what changed since a recent one, a refresh.
  func read(policy: ClusterPolicy, withTasks: Bool) async throws -> ClusterSnapshot {
    let connection = try await connection(for: policy)
    let observer = connection.observer
    let scope = withTasks ? SyncScope(policy: policy).adding([.tasks]) : SyncScope(policy: policy)
    let told = await borneOut(connection.aws)
    announced += told.filter(Self.isAnnouncement)
    if !told.isEmpty, isRecent(withTasks: scope.has(.tasks)), try await apply(told, to: observer) {
      let begun = services.clock.uptime()
      let snapshot = try await observer.refresh(policy: policy, scope: scope)
      announced = []
      note(snapshot, begun)
      return snapshot
    }
    let begun = services.clock.uptime()
    wholeRead = nil
    let snapshot = try await observer.sync(policy: policy, scope: scope)
    wholeRead = (begun, snapshot.has(.tasks))
    note(snapshot, begun)
    return try await announce(to: observer) ?? snapshot
  }

  /// What events told, without interruptions of Spot Instances that EC2 does not know of. Where EC2 cannot be asked, such an
  /// instance is only moved by the rules on what Ballast decides itself, and the next read asks again.
  private func borneOut(_ aws: any AWSCaller) async -> [(update: ClusterUpdate, heard: Duration)] {
    let uptime = services.clock.uptime()
    // For as long as its warning runs EC2 is asked again.
    let kept = doubted.filter { $0.update.interrupted == nil || uptime - $0.heard < InstanceNotice.interruptionTime }
    var told = kept + updates
    (updates, doubted) = ([], [])
    let named = Set(told.compactMap(\.update.interrupted)).sorted()
    if named.isEmpty { return told }
    let confirmed = try? await SpotInterruptions.confirmed(named, aws: aws)
    let isDoubted: ((update: ClusterUpdate, heard: Duration)) -> Bool = { told in
      told.update.interrupted.map { confirmed?.contains($0) != true } ?? false
    }
    doubted = told.filter(isDoubted)
    if confirmed == nil { return told.map { ($0.update.unconfirmed, $0.heard) } }
    told.removeAll(where: isDoubted)
    return told
  }

  private static func isAnnouncement(_ told: (update: ClusterUpdate, heard: Duration)) -> Bool {
    if case .notice = told.update { true } else { false }
  }

  /// Adds to what was read whole what EC2 has announced; nil where there is nothing to add.
  private func announce(to observer: ClusterObserver) async throws -> ClusterSnapshot? {
    if announced.isEmpty { return nil }
    guard try await apply(announced, to: observer) else { return nil }
    announced = []
    return await observer.snapshot
  }

  private var freshSight: DrainSight? {
    guard let sight, services.clock.uptime() - sight.at <= Self.sightAge else { return nil }
    return sight.drains
  }

  private func note(_ snapshot: ClusterSnapshot, _ begun: Duration) {
    pause = (snapshot.isPaused, begun)
    sight = (DrainSight(snapshot), begun)
  }

  func lookCloser(
    at instances: Set<String>, in snapshot: ClusterSnapshot, policy: ClusterPolicy
  ) async throws -> ClusterSnapshot? {
    try await connection(for: policy).observer.lookCloser(at: instances, in: snapshot)
  }

  func take(_ update: ClusterUpdate) async {
    if case .instance(let instance) = update { hear(instance) }
    updates.append((update, services.clock.uptime()))
    guard updates.count > Self.maximumUpdates else { return }
    doubted += updates.filter(Self.isAnnouncement)
    updates = []
    wholeRead = nil
  }

  /// Whether the last whole read is young enough to go by it: events can be lost, and nothing says so.
  private func isRecent(withTasks: Bool) -> Bool {
    guard let wholeRead, wholeRead.withTasks || !withTasks else { return false }
    return services.clock.uptime() - wholeRead.at < services.resyncInterval
  }

  /// Applies what events told, in their order; answers false where only a whole read can tell.
  private func apply(
    _ told: [(update: ClusterUpdate, heard: Duration)], to observer: ClusterObserver
  ) async throws -> Bool {
    let (now, uptime) = (services.clock.now(), services.clock.uptime())
    for (update, heard) in told {
      let at = now.addingTimeInterval((heard - uptime) / .seconds(1))
      if try await observer.apply([update.dated(atLatest: at)], at: at) == nil { return false }
    }
    return true
  }

  func perform(
    _ plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy, gate: StopGate
  ) async -> [ActionOutcome] {
    sight?.drains.note(plan)
    do {
      return try await connection(for: policy).executor.perform(
        plan, snapshot: snapshot, policy: policy, gate: gate)
    } catch {
      let now = services.clock.now()
      return plan.actions.map {
        ActionOutcome(action: $0.id, kind: $0.kind.name, status: .skipped, message: "no connection: \(error)", at: now)
      }
    }
  }

  func look(_ subject: DrainSubject, policy: ClusterPolicy, rereads: Bool) async throws -> ClusterSnapshot {
    if let observer = looks[subject.instance] {
      return try await observer.look(policy: policy, hold: subject.hold)
    }
    let clock = services.clock
    let observer = DrainObserver(
      cluster: cluster.name, subject: subject, aws: try await connection(for: policy).aws,
      settings: services.observation, rereads: rereads, sight: freshSight, now: { clock.now() })
    looks.keep(observer, for: subject.instance)
    return try await observer.look(policy: policy, hold: subject.hold)
  }

  func isPaused(policy: ClusterPolicy, within age: Duration) async throws -> Bool {
    let begun = services.clock.uptime()
    if let pause, begun - pause.at <= age { return pause.isOn }
    let isOn = try await connection(for: policy).observer.isPaused()
    pause = (isOn, begun)
    return isOn
  }

  func hear(_ instance: ECS.ContainerInstance) { told.hear(instance, at: services.clock.now()) }

  func daemons(
    policy: ClusterPolicy, remembered: @Sendable () async -> [String: Date]
  ) async throws -> DaemonSight? {
    try await connection(for: policy).observer.daemons(
      policy.daemonServices, grace: policy.disruption.agentGrace, told: told, remembered: remembered)
  }

  func needsWholeLook(_ instance: String) async -> Bool { await looks[instance]?.needsWholeLook() ?? false }

  func noteDraining(_ instance: String) async { await looks[instance]?.noteDraining() }

  func noteIntent(_ instance: String, _ intent: DisruptionIntent?) async { await looks[instance]?.noteIntent(intent) }

  func forget(_ instance: String) { looks.forget(instance) }

  private func connection(for policy: ClusterPolicy) async throws -> Connection {
    if let connection, connection.region == policy.region, connection.roleArn == policy.roleArn { return connection }
    wholeRead = nil
    let aws = try await services.connect(policy)
    let clock = services.clock
    let made = Connection(
      region: policy.region, roleArn: policy.roleArn,
      observer: ClusterObserver(
        cluster: cluster.name, aws: aws, settings: services.observation, now: { clock.now() }),
      executor: GatedExecutor(aws: aws, settings: services.execution, clock: clock), aws: aws)
    connection = made
    return made
  }
}

extension ClusterUpdate {
  /// The instance that Spot is told to take back.
  fileprivate var interrupted: String? {
    if case .notice(let id, let notice) = self, notice.kind == .interruption { id } else { nil }
  }

  /// An interruption as what was told and not borne out yet; anything else as it is.
  fileprivate var unconfirmed: ClusterUpdate {
    guard case .notice(let id, let notice) = self, notice.kind == .interruption else { return self }
    return .notice(id, InstanceNotice(.unconfirmedInterruption, at: notice.at))
  }

  /// The same, announced no later than it was heard: a clock that was ahead made a warning stand for as long.
  fileprivate func dated(atLatest heard: Date) -> ClusterUpdate {
    guard case .notice(let id, var notice) = self else { return self }
    notice.at = min(notice.at, heard)
    return .notice(id, notice)
  }
}
