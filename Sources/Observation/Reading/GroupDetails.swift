internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// What AWS tells of one group only when asked for that group alone.
struct GroupDetails: Sendable, Hashable {
  var launchFailures: [LaunchFailure] = []
  var lastSuccessfulLaunch: Date?
  var hooks: [LifecycleHookRecord] = []
  var instanceRefreshStatus: String?
  var instanceRefreshFault: String?
}

/// Which of a group's details a sync asks for; each is a call.
struct GroupQuestions: Sendable, Hashable {
  var activities: Bool
  var hooks: Bool
  var refresh: Bool
}

extension PartReader {
  /// Pages of a hundred activities that are searched for the last successful launch.
  private static let activityPages = 3

  func details(of group: String, _ questions: GroupQuestions) async throws -> GroupDetails {
    var details = GroupDetails()
    if questions.activities { try await readActivities(of: group, into: &details) }
    if questions.hooks {
      let output = try await call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: group))
      details.hooks = (output.lifecycleHooks ?? []).compactMap(Self.hook).sorted { $0.name < $1.name }
    }
    if questions.refresh { try await readRefresh(of: group, into: &details) }
    return details
  }

  /// Only whether an instance may leave depends on the refresh: where it cannot be read, the group keeps its instances and
  /// the rest of the pass goes on.
  private func readRefresh(of group: String, into details: inout GroupDetails) async throws {
    do {
      // Newest first, and only one can be under way.
      let output = try await call(
        AutoScaling.describeInstanceRefreshes, .init(autoScalingGroupName: group, maxRecords: 1))
      let status = output.instanceRefreshes?.first?.status?.rawValue
      details.instanceRefreshStatus = status.flatMap { Self.isOver($0) ? nil : $0 }
    } catch let error as ObservationError where !Task.isCancelled {
      details.instanceRefreshFault = error.message
    }
  }

  /// Newest first, until the last launch that succeeded.
  private func readActivities(of group: String, into details: inout GroupDetails) async throws {
    var request = AutoScaling.DescribeScalingActivitiesRequest(autoScalingGroupName: group, maxRecords: 100)
    for _ in 0..<Self.activityPages {
      let output = try await call(AutoScaling.describeScalingActivities, request)
      for activity in output.activities ?? [] {
        guard (activity.description ?? "").hasPrefix("Launching"), let at = activity.endTime ?? activity.startTime
        else { continue }
        switch activity.statusCode {
        case .some(.successful):
          details.lastSuccessfulLaunch = at
          return
        case .some(.failed), .some(.cancelled):
          details.launchFailures.append(LaunchFailure(at: at, message: activity.statusMessage ?? ""))
        default: continue
        }
      }
      guard let token = output.nextToken, !token.isEmpty else { return }
      request.nextToken = token
    }
  }

  private static func hook(_ hook: AutoScaling.LifecycleHook) -> LifecycleHookRecord? {
    guard let name = hook.lifecycleHookName else { return nil }
    return LifecycleHookRecord(
      name: name, transition: hook.lifecycleTransition ?? "", heartbeatTimeoutSeconds: hook.heartbeatTimeout ?? 3600,
      globalTimeoutSeconds: hook.globalTimeout ?? 172_800, defaultResult: hook.defaultResult ?? "ABANDON")
  }

  private static func isOver(_ status: String) -> Bool {
    ["Successful", "Failed", "Cancelled", "RollbackSuccessful", "RollbackFailed"].contains(status)
  }
}
