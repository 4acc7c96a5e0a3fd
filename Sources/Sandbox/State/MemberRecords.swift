internal import AWSModel

extension LifecycleState: StateValue {}
extension SimHook.Transition: StateValue {}
extension SimRefresh.Status: StateValue {}
extension Replacement.Kind: StateValue {}

extension SimMember {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("instance", instance.id)
    record.put("weight", weight)
    record.put("isWeighted", isWeighted)
    record.put("launchedFrom", launchedFrom)
    try record("state", &state)
    try record("isProtected", &isProtected)
    try record("isHealthy", &isHealthy)
    try record("finding", &finding)
    try record("answersBalancer", &answersBalancer)
    try record("cameFromWarmPool", &cameFromWarmPool)
    try record("returnsToWarmPool", &returnsToWarmPool)
    try record("inServiceAt", &inServiceAt)
    try record("replacement", &replacement)
    try record("actions", &actions)
    try record("activity", &activityID)
  }
}

extension LaunchOrigin: StateFields {
  static let blank = LaunchOrigin()

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("configuration", &configuration)
    try record("templateID", &templateID)
    try record("templateName", &templateName)
    try record("templateVersion", &templateVersion)
    try record("rank", &rank)
  }
}

extension Replacement: StateFields {
  static let blank = Replacement(kind: .health, cause: "")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("kind", &kind)
    try record("cause", &cause)
  }
}

extension SimHook: StateFields {
  static let blank = SimHook(name: "", transition: .launching)

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("name", &name)
    try record("transition", &transition)
    try record("heartbeatSeconds", &heartbeatSeconds)
    try record("defaultResult", &defaultResult)
    try record("target", &targetARN)
    try record("role", &roleARN)
    try record("metadata", &metadata)
  }
}

extension SimLifecycleAction: StateFields {
  static let blank = SimLifecycleAction(hook: .blank, token: "", startedAt: VirtualInstant(microseconds: 0))

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("hook", &hook)
    try record("token", &token)
    try record("startedAt", &startedAt)
  }
}

extension SimRefresh {
  func fields(_ record: StateRecord, of group: SimGroup) throws(StateFault) {
    record.put("id", id)
    record.put("startedAt", startedAt)
    try record("endedAt", &endedAt)
    try record("status", &status)
    try record("reason", &reason)
    try record.shape("preferences", &preferences)
    try record.shape("desiredConfiguration", &desiredConfiguration)
    try record("source", &source)
    try record("total", &total)
    try record("rollback", &rollback)
    try record("progressAt", &progressAt)
    try record("checkpointsPassed", &checkpointsPassed)
    try record("pausedUntil", &pausedUntil)
    // Members have no number that outlives the sandbox: they are named by their instances.
    var left = group.members.all.filter { targets.contains($0.ordinal) }.map(\.instance.id)
    try record("toReplace", &left)
    if record.isReading {
      targets = Set(group.members.all.filter { left.contains($0.instance.id) }.map(\.ordinal))
    }
  }
}

extension SimRefresh.Rollback: StateFields {
  static let blank = SimRefresh.Rollback(reason: "", at: VirtualInstant(microseconds: 0), percentage: 0, left: 0)

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("reason", &reason)
    try record("at", &at)
    try record("percentage", &percentage)
    try record("left", &left)
  }
}
