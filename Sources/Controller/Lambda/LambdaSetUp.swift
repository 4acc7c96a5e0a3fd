internal import ClusterModel
internal import Logging

/// Whether what surrounds the function fits it.
///
/// The look that sends a heartbeat comes by the schedule. Two of them must fit into the second half of a hook's timeout, so that one
/// may fail, or be lost, and the next still comes in time: a timeout of four ticks.
extension LambdaFunction {
  /// Looks once whether what surrounds the function fits it. What does not would fail later, at night.
  ///
  /// Groups that are found by their tags, and those of clusters that a pattern covers, are looked at with the first pass over
  /// their cluster.
  ///
  /// - Throws: ``LambdaFailure`` where the configuration operates nothing, where a pattern's policies collide, or where the
  ///   drain hook of a group gives up before four ticks of the schedule have passed.
  public func checkSetUp() async throws {
    guard !book.policies.isEmpty else { throw LambdaFailure(message: "the configuration names no cluster") }
    for policy in book.policies where policy.mode == .act {
      for case .name(let group) in policy.groups {
        if let fault = try await hookFault(of: group, policy) { throw LambdaFailure(message: fault) }
      }
    }
  }

  /// What is wrong with the hooks of the groups that a pass has seen. Each group is asked once, and again while something is
  /// wrong, so that it shows once that is mended.
  func hookFaults(in report: PassReport, _ policy: ClusterPolicy) async -> [String] {
    guard policy.mode == .act, let groups = report.snapshot?.groups else { return [] }
    var faults: [String] = []
    for group in groups where group.isBound && !fitting.contains(GroupPlace(group.name, policy)) {
      do {
        if let fault = try await hookFault(of: group.name, policy) { faults.append(fault) }
      } catch {
        logger.warning(
          "whether a hook leaves time enough cannot be told",
          metadata: ["group": .string(group.name), "error": .string("\(error)")])
      }
    }
    return faults
  }

  /// Why the drain hook of a group does not fit the schedule; nil where it does, or where there is none.
  private func hookFault(of group: String, _ policy: ClusterPolicy) async throws -> String? {
    let hook = policy.disruption.drain.hook
    let needed = settings.interval * 4
    switch try await HookFit.find(hook, of: group, needed: needed, aws: try await services.connect(policy)) {
    // A group without our hook may get one later.
    case .none: return nil
    case .fits:
      fitting.insert(GroupPlace(group, policy))
      return nil
    case .tooShort(let timeout):
      return "the hook \(hook) of \(group) gives up after \(timeout.components.seconds) s, too soon for a schedule of "
        + "\(settings.interval.components.seconds) s: set its HeartbeatTimeout to at least "
        + "\(needed.components.seconds), four ticks"
    }
  }
}
