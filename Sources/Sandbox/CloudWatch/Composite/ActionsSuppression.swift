/// What keeps a composite alarm from performing its actions. Source: PutCompositeAlarm, `ActionsSuppressor`.
struct AlarmSuppression {
  enum Cause: String { case alarm = "Alarm", waitPeriod = "WaitPeriod", extensionPeriod = "ExtensionPeriod" }

  var by: Cause?
  var reason = ""
  /// The state before the actions that were held back.
  var heldBack: AlarmSnapshot?
  /// Rises with each cause, so that the end of an earlier one is void.
  var epoch = 0
  /// The alarm is being evaluated.
  var isEvaluating = false
}

extension CloudWatchWorld {
  /// A composite alarm has another state: its actions follow, unless its suppressor is in ALARM, or may still come to be
  /// within the wait period.
  func stateChanged(ofComposite alarm: SimAlarm, _ before: AlarmSnapshot) {
    let previous = alarm.suppression.heldBack ?? before
    guard case .composite(let rule) = alarm.rule, let suppressor = rule.suppressorName.flatMap({ alarmsByName[$0] })
    else {
      performActions(of: alarm, previous)
      return
    }
    if suppressor.state == .alarm {
      hold(alarm, previous, .alarm, "Actions suppressed by \(suppressor.name)")
    } else if alarm.suppression.by == .extensionPeriod {
      alarm.suppression.heldBack = previous
    } else if let wait = rule.waitSeconds, wait > 0, alarm.state == .alarm {
      hold(alarm, previous, .waitPeriod, "Actions suppressed by the wait period of \(wait) s")
      region.schedule(
        .cloudWatch(.suppressionEnds(alarm, epoch: alarm.suppression.epoch)), after: .seconds(wait))
    } else {
      performActions(of: alarm, previous)
    }
  }

  private func hold(
    _ alarm: SimAlarm, _ previous: AlarmSnapshot?, _ cause: AlarmSuppression.Cause, _ reason: String
  ) {
    alarm.suppression.by = cause
    alarm.suppression.reason = reason
    alarm.suppression.epoch += 1
    alarm.suppression.heldBack = previous ?? alarm.suppression.heldBack
  }

  /// When the suppressor leaves ALARM, what it suppressed is held for the extension period more.
  func suppressorChanged(_ suppressor: SimAlarm, of alarm: SimAlarm, _ rule: CompositeAlarmRule) {
    if suppressor.state == .alarm {
      if alarm.suppression.by != nil { hold(alarm, nil, .alarm, "Actions suppressed by \(suppressor.name)") }
    } else if alarm.suppression.by == .alarm {
      let seconds = rule.extensionSeconds ?? 0
      hold(alarm, nil, .extensionPeriod, "Actions suppressed by the extension period of \(seconds) s")
      region.schedule(
        .cloudWatch(.suppressionEnds(alarm, epoch: alarm.suppression.epoch)), after: .seconds(seconds))
    }
  }

  func suppressionEnds(_ alarm: SimAlarm, _ epoch: Int) {
    guard alarm.suppression.epoch == epoch, alarmsByName[alarm.name] === alarm else { return }
    let held = alarm.suppression.heldBack
    alarm.suppression.by = nil
    alarm.suppression.reason = ""
    alarm.suppression.heldBack = nil
    if let held, held.state != alarm.state { performActions(of: alarm, held) }
  }
}
