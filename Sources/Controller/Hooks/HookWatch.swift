internal import ClusterModel
internal import FoundationEssentials
internal import Logging

/// Watches whether the drain hooks of all groups leave time enough where nothing but passes at an interval sends their
/// heartbeats: no queue tells of terminations.
///
/// Half of a timeout and one interval, a little longer than set, have to fit into the timeout: three intervals do.
actor HookWatch {
  /// For so long an answer counts: hooks are put on, taken off and changed by people.
  static let validity = Duration.seconds(600)

  private let services: ControllerServices
  private let interval: Duration
  private let logger: Logger
  private var known: [GroupPlace: (fault: String?, at: Duration)] = [:]

  init(services: ControllerServices, interval: Duration, logger: Logger) {
    self.services = services
    self.interval = interval
    self.logger = logger
  }

  /// What is wrong with the first group that these policies name; nil where nothing is known to be.
  func firstFault(of policies: [ClusterPolicy]) async -> String? {
    for policy in policies where policy.mode == .act {
      for case .name(let group) in policy.groups {
        if let fault = await fault(of: group, policy) { return fault }
      }
    }
    return nil
  }

  /// What is wrong with the groups that a pass has seen.
  func refusals(in report: PassReport, _ policy: ClusterPolicy) async -> [Refusal] {
    guard policy.mode == .act, report.plan != nil else { return [] }
    var refusals: [Refusal] = []
    for group in report.snapshot?.groups ?? [] where group.isBound {
      if let fault = await fault(of: group.name, policy) {
        refusals.append(Refusal(subject: group.name, code: .hookTooShort, message: fault))
      }
    }
    return refusals
  }

  /// Asks where that was not done lately. A change is told to the log.
  private func fault(of group: String, _ policy: ClusterPolicy) async -> String? {
    let (place, begun) = (GroupPlace(group, policy), services.clock.uptime())
    let before = known[place]
    if let before, begun - before.at < Self.validity { return before.fault }
    var fault = before?.fault
    do {
      fault = try await ask(group, policy)
    } catch {
      if Task.isCancelled { return fault }
      logger.warning(
        "whether a hook leaves time enough cannot be told",
        metadata: ["group": .string(group), "error": .string("\(error)")])
    }
    if let fault, fault != before?.fault {
      logger.error("\(fault)", metadata: ["group": .string(group)])
    } else if fault == nil, before?.fault != nil {
      logger.notice("its hook leaves time enough now", metadata: ["group": .string(group)])
    }
    known[place] = (fault, begun)
    return fault
  }

  private func ask(_ group: String, _ policy: ClusterPolicy) async throws -> String? {
    let hook = policy.disruption.drain.hook
    let needed = interval * 3
    let aws = try await services.connect(policy)
    guard case .tooShort(let timeout) = try await HookFit.find(hook, of: group, needed: needed, aws: aws) else {
      return nil
    }
    return "the hook \(hook) of \(group) gives up after \(timeout.components.seconds) s, too soon for passes each "
      + "\(interval.components.seconds) s: set its HeartbeatTimeout to at least \(needed.components.seconds), three "
      + "passes, or make passes more often"
  }
}

extension RefusalCode {
  static let hookTooShort: Self = "hookTooShort"
}

extension BallastController {
  /// Why a drain hook of a group that the configuration names would give up between two passes; nil where that is not known of
  /// any, or not watched.
  ///
  /// - Parameter limit: for so long AWS is waited for. What was not told then, the first passes tell.
  public func hookFault(within limit: Duration) async -> String? {
    guard let hooks else { return nil }
    let (policies, clock) = (book.policies, services.clock)
    return await withTaskGroup(of: String?.self) { group in
      group.addTask { await hooks.firstFault(of: policies) }
      group.addTask {
        try? await clock.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next().flatMap(\.self)
    }
  }
}
