/// When a rule strikes by itself. Source: "Creating a rule that runs on a schedule".
enum RuleSchedule: Sendable, Hashable {
  /// `rate(5 minutes)`, counted from when the rule was made or enabled.
  case rate(Duration)
  /// `cron(0 12 * * ? *)`, in UTC.
  case cron(CronExpression)

  /// Nil where `text` is no schedule expression.
  init?(_ text: String) {
    if text.hasPrefix("rate("), text.hasSuffix(")") {
      guard let rate = Self.rate(text.dropFirst(5).dropLast()) else { return nil }
      self = .rate(rate)
    } else if text.hasPrefix("cron("), text.hasSuffix(")") {
      guard let cron = CronExpression(String(text.dropFirst(5).dropLast())) else { return nil }
      self = .cron(cron)
    } else {
      return nil
    }
  }

  /// The unit is singular for 1 and plural for more.
  private static func rate(_ text: Substring) -> Duration? {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count == 2, let number = Int(words[0]), number > 0, number <= 100_000 else { return nil }
    switch (words[1], number == 1) {
    case ("minute", true), ("minutes", false): return .minutes(number)
    case ("hour", true), ("hours", false): return .hours(number)
    case ("day", true), ("days", false): return .hours(24 * number)
    default: return nil
    }
  }

  /// The next time after `now`; nil if there is none any more.
  func next(after now: VirtualInstant) -> VirtualInstant? {
    switch self {
    case .rate(let interval): now + interval
    case .cron(let cron): cron.next(after: now)
    }
  }
}

extension EventBridgeWorld {
  /// Plans a rule's next strike, and voids what was planned before.
  func plan(_ rule: SimRule) {
    rule.scheduleEpoch += 1
    guard rule.isEnabled, let next = rule.schedule?.next(after: region.now) else { return }
    region.schedule(.eventBridge(.schedule(rule, epoch: rule.scheduleEpoch)), at: next, isRecurring: true)
  }

  func strike(_ rule: SimRule) {
    if !rule.targets.isEmpty {
      trigger(
        rule,
        with: EventEnvelope(
          id: region.random[.messages].uuid(), source: "aws.events", detailType: "Scheduled Event",
          account: region.account, region: region.name, time: region.now, resources: [rule.arn], detail: [:]
        ).json)
    }
    plan(rule)
  }
}
