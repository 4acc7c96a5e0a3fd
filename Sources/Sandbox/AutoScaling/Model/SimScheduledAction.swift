/// A scheduled action of a group.
struct SimScheduledAction {
  var name: String
  var arn: String
  var startAt: VirtualInstant?
  var endAt: VirtualInstant?
  /// As the caller wrote it.
  var recurrence: String?
  var schedule: CronSchedule?
  var timeZone: String?
  var minimum: Int?
  var maximum: Int?
  var desired: Int?
  /// When it is due next.
  var dueAt: VirtualInstant
  /// Rises with each change, so that what was planned before is void.
  var epoch: Int
}
