public import ClusterModel
internal import FoundationEssentials
public import Logging

/// Ballast as a Lambda function: the same passes as the long-lived controller's, one invocation at a time.
///
/// Whatever it is invoked with (a schedule's tick, an event, the message of a lifecycle hook, from EventBridge, SNS or SQS)
/// names clusters; each gets one pass, which derives what to do from what is. A drain that takes longer than an invocation
/// goes on with the next tick: the mark on the instance says that it was begun.
public actor LambdaFunction {
  let book: PolicyBook
  let services: ControllerServices
  let settings: LambdaSettings
  let logger: Logger
  private var operators: [ClusterKey: ClusterOperator] = [:]
  private var seeds: SeededGenerator
  private var history = NoticeHistory()

  public init(
    policies: PolicyBook, services: ControllerServices, settings: LambdaSettings = LambdaSettings(), seed: UInt64,
    logger: Logger
  ) {
    book = policies
    self.services = services
    self.settings = settings
    self.logger = logger
    seeds = SeededGenerator(seed: seed)
  }

  /// Handles one invocation.
  ///
  /// - Parameters:
  ///   - payload: what the function was invoked with.
  ///   - remaining: how long the invocation may still take.
  /// - Returns: the answer: what came of each cluster, or, to a queue, which of its messages are to come again.
  /// - Throws: ``NoticeFault`` for a payload that is no JSON; ``LambdaFailure`` where a cluster could not be operated and
  ///   no queue can be told so: the invocation fails, and its sender repeats it.
  public func handle(_ payload: [UInt8], remaining: Duration) async throws -> LambdaAnswer {
    let input = try LambdaInput(payload)
    let until = services.clock.uptime() + remaining - settings.reserve
    var answer = LambdaAnswer(isQueue: input.isQueue)
    var due = DueClusters()
    for message in input.messages { await gather(message, into: &due) }
    if let queue = settings.passQueueURL, !due.toQueue.isEmpty {
      try await LambdaFanOut(queueURL: queue, services: services).send(due.toQueue.sorted())
      answer.queued = due.toQueue.count
    }
    for job in due.jobs {
      let report = await pass(over: job, until: until)
      if let report { await services.onReport(job.key, report) }
      answer.take(report, job.key, items: due.here[job] ?? [])
    }
    if !input.isQueue, let failure = answer.failure { throw failure }
    return answer
  }

  /// Which clusters a message makes due: here, or through the queue.
  private func gather(_ message: LambdaInput.Message, into due: inout DueClusters) async {
    do {
      switch try LambdaDemand.read(message.body) {
      case .pass(let job): due.here[job, default: []].append(message.item)
      case .notice(let notice):
        guard notice.mayMatter, history.isNew(notice.id) else { return }
        for job in jobs(for: notice, over: try await clusters(for: notice)) {
          if settings.passQueueURL == nil {
            due.here[job, default: []].append(message.item)
          } else {
            due.toQueue.insert(job)
          }
        }
      }
    } catch {
      // It would make no more sense the next time.
      logger.warning("a message makes no sense and is passed over", metadata: ["error": .string("\(error)")])
    }
  }

  /// The passes that a notice asks for: of just what it concerns where that is enough.
  private func jobs(for notice: ClusterNotice, over keys: [ClusterKey]) -> [LambdaJob] {
    keys.compactMap { key in
      guard let policy = policy(of: key) else { return LambdaJob(key: key) }
      switch notice.focus(under: policy, now: services.clock.now()) {
      // Which of several clusters holds the instance, only a whole look can tell.
      case .drain(let subject) where keys.count == 1: return LambdaJob(key: key, focus: .drain(subject))
      case .daemons: return LambdaJob(key: key, focus: .daemons)
      default: return notice.isUrgent ? LambdaJob(key: key) : nil
      }
    }
  }

  private func policy(of key: ClusterKey) -> ClusterPolicy? {
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
    return plan.wanted.filter { notice.mayConcern($0.policy) }.map(\.key)
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

/// The clusters that an invocation's messages make due.
private struct DueClusters {
  /// With the messages that asked for each.
  var here: [LambdaJob: [String?]] = [:]
  var toQueue: Set<LambdaJob> = []

  /// In the order of their clusters, and of each the whole pass last: what it sees includes what the others have done.
  var jobs: [LambdaJob] { here.keys.sorted() }
}

extension ClusterNotice {
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
