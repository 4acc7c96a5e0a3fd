/// How alarms change their state, and whom they tell.
extension CloudWatchWorld {
  func change(_ alarm: SimAlarm, to state: AlarmState, reason: String, data: String?) {
    let previous = AlarmSnapshot(alarm)
    let isNew = state != alarm.state
    alarm.state = state
    alarm.reason = reason
    alarm.reasonData = data
    alarm.stateUpdatedAt = region.now
    guard isNew else { return }
    alarm.transitionedAt = region.now
    region.trace.combine(region.now.microseconds)
    region.trace.combine(alarm.name)
    region.trace.combine(state.rawValue)
    noteStateChange(alarm, previous)
    announce(alarm, previous)
    if alarm.isComposite { stateChanged(ofComposite: alarm, previous) } else { performActions(of: alarm, previous) }
    tellParents(of: alarm)
    if state == .alarm { region.ecs.alarmFired(alarm.name) }
  }

  /// Performs the actions of an alarm's state; scaling policies are called by the evaluation of each minute.
  func performActions(of alarm: SimAlarm, _ previous: AlarmSnapshot) {
    guard alarm.actionsEnabled else { return }
    let arns = (alarm.actions[alarm.state] ?? []).filter { !SimAlarm.isScalingPolicy($0) }
    noteActions(alarm, alarm.actions[alarm.state] ?? [])
    guard !arns.isEmpty else { return }
    let notification = AlarmNotification(alarm, previous, region)
    let firing = FiringAlarm(
      name: alarm.name, arn: alarm.arn, state: alarm.state.rawValue, subject: notification.subject,
      message: notification.message.json, metricValue: alarm.newestValue, threshold: alarm.threshold)
    for arn in arns { region.alarmFires(action: arn, alarm: firing) }
  }

  private func announce(_ alarm: SimAlarm, _ previous: AlarmSnapshot) {
    let kind = "CloudWatch Alarm State Change"
    guard region.isHeard(source: "aws.cloudwatch", detailType: kind) else { return }
    region.emit(
      BusEvent(
        source: "aws.cloudwatch", detailType: kind, resources: [alarm.arn], detail: AlarmEvent(alarm, previous).detail))
  }
}

/// The state of an alarm before it changed.
struct AlarmSnapshot {
  var state: AlarmState
  var reason: String
  var reasonData: String?
  var updatedAt: VirtualInstant

  init(state: AlarmState, reason: String, reasonData: String?, updatedAt: VirtualInstant) {
    self.state = state
    self.reason = reason
    self.reasonData = reasonData
    self.updatedAt = updatedAt
  }

  init(_ alarm: SimAlarm) {
    state = alarm.state
    reason = alarm.reason
    reasonData = alarm.reasonData
    updatedAt = alarm.stateUpdatedAt
  }
}
