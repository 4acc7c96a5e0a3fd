internal import AWSModel

/// A rule of a bus.
final class SimRule: Ordinal {
  let name: String
  let bus: String
  let arn: String
  let createdBy: String
  let ordinal: UInt64
  /// As its author wrote it.
  var patternText: String?
  var pattern: EventPattern?
  var scheduleText: String?
  var schedule: RuleSchedule?
  /// Counts changes of the schedule: what was planned under an earlier one is void.
  var scheduleEpoch = 0
  var state: EventBridge.RuleState = .enabled
  var about: String?
  var roleARN: String?
  var tags = ResourceTags()
  var targets: [EventBridge.Target] = []

  init(name: String, bus: SimEventBus, region: Region, ordinal: UInt64) {
    self.name = name
    self.bus = bus.name
    self.ordinal = ordinal
    createdBy = region.account
    arn = region.arn("events", bus.name == "default" ? "rule/\(name)" : "rule/\(bus.name)/\(name)")
  }

  var isEnabled: Bool { state != .disabled }
}
