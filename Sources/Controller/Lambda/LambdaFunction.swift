public import ClusterModel
internal import FoundationEssentials
public import Logging
internal import Observation

/// Ballast as a Lambda function: the same passes as the long-lived controller's, one invocation at a time.
///
/// Whatever it is invoked with (a schedule's tick, an event, the message of a lifecycle hook, from EventBridge, SNS or SQS)
/// names clusters; each gets one pass, which derives what to do from what is. A drain that takes longer than an invocation
/// goes on with the next tick: the mark on the instance says that it was begun.
public actor LambdaFunction {
  let book: PolicyBook
  private(set) var services: ControllerServices
  let settings: LambdaSettings
  let logger: Logger
  private var operators: [ClusterKey: ClusterOperator] = [:]
  private var seeds: SeededGenerator
  /// The events that were dealt with.
  private var history = NoticeHistory()
  /// The groups whose hooks leave the schedule enough time.
  var fitting: Set<GroupPlace> = []

  public init(
    policies: PolicyBook, services: ControllerServices, settings: LambdaSettings = LambdaSettings(), seed: UInt64,
    logger: Logger
  ) {
    book = policies
    self.services = services
    // Another environment may have heard of what changed since: only a whole read tells.
    self.services.resyncInterval = .zero
    self.settings = settings
    self.logger = logger
    seeds = SeededGenerator(seed: seed)
  }

  /// Handles one invocation.
  ///
  /// An event counts as dealt with only once its passes were made, or handed on: a repetition of one that failed does the
  /// work.
  ///
  /// - Parameters:
  ///   - payload: what the function was invoked with.
  ///   - remaining: how long the invocation may still take.
  /// - Returns: the answer: what came of each cluster, or, to a queue, which of its messages are to come again.
  /// - Throws: ``NoticeFault`` for a payload that is no JSON; ``LambdaFailure`` where a cluster could not be operated and
  ///   no queue can be told so: the invocation fails, and its sender repeats it; and where a hook's time is too short for
  ///   the schedule.
  public func handle(_ payload: [UInt8], remaining: Duration) async throws -> LambdaAnswer {
    let input = try LambdaInput(payload)
    let until = services.clock.uptime() + remaining - settings.reserve
    var answer = LambdaAnswer(isQueue: input.isQueue)
    var due = LambdaDue()
    for message in input.messages {
      do {
        try await gather(message, into: &due)
      } catch let fault as NoticeFault {
        // It would make no more sense the next time.
        logger.warning("a message makes no sense and is passed over", metadata: ["error": .string("\(fault)")])
      } catch {
        logger.error("which clusters a message concerns cannot be told", metadata: ["error": .string("\(error)")])
        answer.fail("which clusters a message concerns cannot be told: \(error)", item: message.item)
      }
    }
    if let queue = settings.passQueueURL, !due.toQueue.isEmpty {
      try await LambdaFanOut(queueURL: queue, services: services).send(due.toQueue.sorted())
      answer.queued = due.toQueue.count
    }
    let done = await makePasses(due, until: until, &answer)
    for event in due.events where event.jobs.isSubset(of: done.union(due.toQueue)) { history.note(event.id) }
    if !input.isQueue, let failure = answer.failure { throw failure }
    return answer
  }

  /// Makes the passes that are due here; answers those that need no repetition.
  private func makePasses(_ due: LambdaDue, until: Duration, _ answer: inout LambdaAnswer) async -> Set<LambdaJob> {
    for (key, updates) in due.told {
      for update in updates { await operatorFor(key).take(update) }
    }
    for (key, instances) in due.heard {
      for instance in instances { await operatorFor(key).hear(instance) }
    }
    var done: Set<LambdaJob> = []
    for job in due.jobs {
      let report = await pass(over: job, until: until)
      if let report { await services.onReport(job.key, report) }
      if answer.take(report, job.key, items: due.here[job] ?? []) { done.insert(job) }
      guard let report, services.clock.uptime() < until, let policy = policy(of: job.key) else { continue }
      for fault in await hookFaults(in: report, policy) {
        logger.error("\(fault)", metadata: ["cluster": .string(job.key.name)])
        answer.blame("\(job.key): \(fault)")
      }
    }
    return done
  }

  /// Notes which passes a message makes due: here, or through the queue.
  private func gather(_ message: LambdaInput.Message, into due: inout LambdaDue) async throws {
    switch try LambdaDemand.read(message.body) {
    case .pass(let job): _ = due.makeHere(job, for: message.item)
    case .notice(let notice):
      guard notice.mayMatter, !history.knows(notice.id) else { return }
      var asked: Set<LambdaJob> = []
      for job in jobs(for: notice, over: try await clusters(for: notice)) {
        if settings.passQueueURL == nil {
          asked.insert(due.makeHere(job, for: message.item))
          due.hear(notice, of: job.key)
        } else {
          due.handOn(job)
          asked.insert(job)
        }
      }
      due.note(notice.id, asksFor: asked)
    }
  }

  /// The passes that a notice asks for: of just what it concerns where that is enough.
  private func jobs(for notice: ClusterNotice, over keys: [ClusterKey]) -> [LambdaJob] {
    let announcement = notice.announcement(at: services.clock.now())
    return keys.compactMap { key in
      guard let policy = policy(of: key) else { return LambdaJob(key: key) }
      switch notice.focus(under: policy, now: services.clock.now()) {
      // Which of several clusters holds the instance, only a whole look can tell.
      case .drain(let subject) where keys.count == 1: return LambdaJob(key: key, focus: .drain(subject))
      case .daemons: return LambdaJob(key: key, focus: .daemons)
      default: return notice.isUrgent ? LambdaJob(key: key, announcement: announcement) : nil
      }
    }
  }

  func policy(of key: ClusterKey) -> ClusterPolicy? {
    try? book.policy(for: key.name, region: key.region.isEmpty ? nil : key.region)
  }

  /// The clusters of the configuration that a notice may concern, those that patterns cover included.
  private func clusters(for notice: ClusterNotice) async throws -> [ClusterKey] {
    if case .none = notice.scope { return [] }
    if case .cluster(let name) = notice.scope {
      let policy = try? book.policy(for: name, region: notice.region)
      return policy.map { [ClusterKey(name: name, policy: $0)] } ?? []
    }
    var discovered: [ListingScope: [String]] = [:]
    for policy in book.policies where policy.isPattern && discovered[ListingScope(policy)] == nil {
      discovered[ListingScope(policy)] = try await ClusterDirectory.names(try await services.connect(policy))
    }
    let plan = RosterPlan(book: book, discovered: discovered)
    for problem in plan.problems { logger.error("\(problem)") }
    let keys = plan.wanted.filter { notice.mayConcern($0.policy) }.map(\.key)
    let holders = await holders(of: notice, among: keys)
    return holders.isEmpty ? keys : holders
  }

  /// The clusters that this environment has seen to hold what a notice names.
  private func holders(of notice: ClusterNotice, among keys: [ClusterKey]) async -> [ClusterKey] {
    var found: [ClusterKey] = []
    for key in keys {
      guard let worker = operators[key] else { continue }
      let holds =
        switch notice.scope {
        case .group(let group, let instance): await worker.holds(group: group, or: instance)
        case .instance(let instance): await worker.holds(instance: instance)
        case .cluster, .everyCluster, .none: false
        }
      if holds { found.append(key) }
    }
    return found
  }

  /// One pass, which begins no further step once the invocation's time is up.
  private func pass(over job: LambdaJob, until: Duration) async -> PassReport? {
    let left = until - services.clock.uptime()
    guard left > .zero, let policy = policy(of: job.key) else { return nil }
    let (worker, clock) = (operatorFor(job.key), services.clock)
    let gate = StopGate()
    return await withTaskGroup(of: PassReport?.self) { group in
      group.addTask {
        guard let focus = job.focus else { return await worker.runPass(policy: policy, gate: gate) }
        return await worker.runPass(on: focus, policy: policy, gate: gate)
      }
      group.addTask {
        try? await clock.sleep(for: left)
        gate.close("the invocation's time is up")
        return nil
      }
      var report: PassReport?
      while let ended = await group.next() {
        guard let ended else { continue }
        report = ended
        group.cancelAll()
      }
      return report
    }
  }

  /// An operator lives as long as its function's environment: it knows the definitions that it has read.
  private func operatorFor(_ key: ClusterKey) -> ClusterOperator {
    if let known = operators[key] { return known }
    let made = ClusterOperator(
      cluster: key, seams: services.seams(for: key),
      settings: OperatorSettings(
        passTimeout: .seconds(900), grace: settings.reserve / 2, isReadOnly: settings.isReadOnly),
      seed: seeds.next(), logger: logger)
    operators[key] = made
    return made
  }
}

extension ClusterNotice {
  /// What EC2 says of an instance, and no read shows.
  fileprivate func announcement(at: Date) -> LambdaJob.Announcement? {
    guard case .notice(let instance, let told) = update(at: at) else { return nil }
    return LambdaJob.Announcement(instance: instance, notice: told)
  }

  /// Whether a cluster of this policy may hold what the notice names. A policy that names its groups says so; one that finds
  /// them by tag may hold any.
  fileprivate func mayConcern(_ policy: ClusterPolicy) -> Bool {
    if let region, let own = policy.region, region != own { return false }
    guard case .group(let group, _) = scope, !policy.groups.isEmpty else { return true }
    return policy.groups.contains { selector in
      if case .name(let name) = selector { return name == group }
      return true
    }
  }
}
