internal import ClusterModel
internal import Logging

/// What the loop is told by the tasks that it started.
private enum LoopEvent: Sendable {
  case passed(ClusterKey, PassReport, began: Duration)
  case focused(ClusterKey, PassFocus, PassReport)
  case listed(ListingScope, Result<[String], any Error>)
  case woken
  case stopping
}

extension BallastController {
  /// Operates every cluster until `gate` is closed; then begins nothing more, lets the calls that are under way end, has
  /// every pass recorded, and returns.
  public func run(gate: StopGate) async {
    reconcile()
    await withTaskGroup(of: LoopEvent.self) { group in
      group.addTask {
        await gate.closed()
        return .stopping
      }
      var isWaiting = false
      var pending = 0
      while !gate.isClosed || pending > 0 {
        lastTurn = services.clock.uptime()
        if !gate.isClosed { pending += start(in: &group, gate: gate) }
        if !isWaiting && !gate.isClosed {
          wait(in: &group)
          isWaiting = true
        }
        guard let event = await group.next() else { break }
        if case .woken = event { isWaiting = false }
        if await take(event) { pending -= 1 }
        // A pass that ended may be due again before the present wait is over.
        wake.close("event")
      }
      wake.close("stopping")
      group.cancelAll()
    }
    for key in roster.keys { await services.lease?.release(key) }
    logger.notice("stopped", metadata: ["reason": .string(gate.reason)])
  }

  /// Starts every pass and every listing that is due; answers how many.
  private func start(in group: inout TaskGroup<LoopEvent>, gate: StopGate) -> Int {
    let uptime = services.clock.uptime()
    var started = 0
    if uptime >= nextDiscovery { started += list(in: &group, at: uptime) }
    let heartbeat = settings.heartbeat ? Heartbeat(services: services, logger: logger) : nil
    let hooks = hooks
    for member in roster.begin(at: uptime) {
      let worker = operatorFor(member.key)
      group.addTask {
        var report = await worker.runPass(policy: member.policy, gate: gate)
        if let hooks, !gate.isClosed {
          let told = await hooks.refusals(in: report, member.policy)
          report.plan?.refusals += told
        }
        await heartbeat?.beat(after: report, policy: member.policy, gate: gate)
        return .passed(member.key, report, began: uptime)
      }
      started += 1
    }
    return started + startFocused(in: &group, gate: gate, at: uptime)
  }

  /// Starts the focused passes that are due over clusters where nothing is under way.
  private func startFocused(in group: inout TaskGroup<LoopEvent>, gate: StopGate, at uptime: Duration) -> Int {
    var started = 0
    for key in roster.idle where focuses.nextDue(of: [key]).map({ $0 <= uptime }) ?? false {
      guard let policy = roster.beginFocused(key) else { break }
      guard let focus = focuses.next(of: key, at: uptime) else {
        roster.finishFocused(key, at: uptime)
        continue
      }
      let worker = operatorFor(key)
      group.addTask { .focused(key, focus, await worker.runPass(on: focus, policy: policy, gate: gate)) }
      started += 1
    }
    return started
  }

  /// Lists the clusters of every account and Region that an entry covers by pattern, each once.
  private func list(in group: inout TaskGroup<LoopEvent>, at uptime: Duration) -> Int {
    nextDiscovery = uptime + settings.discoveryInterval
    let services = services
    var scopes: [ListingScope] = []
    for policy in book.policies where policy.isPattern && !scopes.contains(ListingScope(policy)) {
      let scope = ListingScope(policy)
      scopes.append(scope)
      group.addTask {
        do {
          let aws = try await services.connect(policy)
          return .listed(scope, .success(try await ClusterDirectory.names(aws)))
        } catch {
          return .listed(scope, .failure(error))
        }
      }
    }
    return scopes.count
  }

  /// Waits for whatever is due next, for a reload, or for a nudge.
  private func wait(in group: inout TaskGroup<LoopEvent>) {
    wake = StopGate()
    let (gate, clock) = (wake, services.clock)
    var next = nextDiscovery
    // While as many passes as may are under way, the end of one of them is waited for.
    if !roster.isFull { next = min(next, roster.nextDue ?? next, focuses.nextDue(of: roster.idle) ?? next) }
    let pause = max(.milliseconds(1), next - clock.uptime())
    group.addTask {
      await gate.pause(for: pause, on: clock)
      return .woken
    }
  }

  /// Takes what a task tells; answers whether it was one of those that `start` counted.
  private func take(_ event: LoopEvent) async -> Bool {
    switch event {
    case .woken, .stopping: return false
    case .focused(let key, let focus, let report):
      let uptime = services.clock.uptime()
      if case .drain(let subject) = focus, let hook = roster.policy(of: key)?.disruption.drain.hook {
        focuses.took(subject, report, hook: hook, of: key, at: uptime)
      }
      if case .daemons = focus { focuses.took(daemons: report, of: key, at: uptime) }
      roster.finishFocused(key, at: uptime)
      await services.onReport(key, report)
    case .passed(let key, let report, let began):
      focuses.took(whole: report, of: key)
      roster.finish(key, report.verdict, began: began, at: services.clock.uptime())
      if roster.keys.contains(key) { metrics.take(report, of: key) }
      await services.onReport(key, report)
    case .listed(let scope, .success(let names)):
      discovered[scope] = names
      reconcile()
    case .listed(let scope, .failure(let error)):
      // What was known stays: a list that cannot be read makes no cluster disappear.
      metrics.discoveryFailures += 1
      logger.error(
        "clusters could not be listed", metadata: ["region": "\(scope.region ?? "")", "error": "\(error)"])
    }
    return true
  }
}
