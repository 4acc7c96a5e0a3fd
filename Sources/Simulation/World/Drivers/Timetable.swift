/// One entry of a scenario's timetable.
enum Cue: Sendable, Hashable {
  /// A service is to have so many tasks.
  case want(service: String, count: Int)
  /// So many requests a second come to a service.
  case requests(service: String, perSecond: Int)
  /// A job's tasks are started: so many are left, at this attempt.
  case job(ScenarioJob, left: Int, attempt: Int)
  case event(Happening)
  /// Something that lasted for a time is over.
  case relief(Relief)
}

/// What ends what lasted for a time.
enum Relief: Sendable, Hashable {
  /// Agents come back.
  case reconnect([String])
  /// EC2's status checks succeed again.
  case repair([String])
  /// Container runtimes that were IMPAIRED work again, and what was held back happens.
  case reviveRuntimes([String])
  /// Tasks stop again that were held back.
  case resumeRuntimes([String])
  /// The processes of a group go on.
  case resume(group: String)

  /// The hosts that are ill until then, and of what.
  var ailing: (hosts: [String], illness: HostIllness)? {
    switch self {
    case .repair(let ids): (ids, .checks)
    case .reviveRuntimes(let ids): (ids, .runtime)
    case .reconnect, .resumeRuntimes, .resume: nil
    }
  }
}

/// What is to happen, in order of time; at one instant in the order in which it was entered.
struct Timetable: Sendable {
  private var entries: [(at: Duration, cue: Cue)] = []
  private var next = 0
  /// Nothing happens from this instant on.
  private let end: Duration

  /// What happens after the beginning of a scenario; at one instant demand comes first.
  init(_ scenario: Scenario) {
    end = scenario.duration
    var cues: [(at: Duration, cue: Cue)] = []
    for service in scenario.services {
      if !service.isDaemon {
        for step in service.demand.resolved(over: end).steps where step.at > .zero {
          cues.append((step.at, .want(service: service.name, count: step.count)))
        }
      }
      for step in service.requests?.perSecond.resolved(over: end).steps ?? [] {
        cues.append((step.at, .requests(service: service.name, perSecond: step.count)))
      }
    }
    cues += scenario.jobs.map { ($0.at, .job($0, left: $0.count, attempt: 1)) }
    cues += scenario.events.map { ($0.at, .event($0.happening)) }
    let ordered = cues.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    entries = ordered.map(\.element).filter { $0.at < end }
  }

  /// When the next entry is due; nil once there is none.
  var nextDue: Duration? { next < entries.count ? entries[next].at : nil }

  /// How many entries are left.
  var count: Int { entries.count - next }

  /// Takes the next entry if it is due.
  mutating func pop(through now: Duration) -> (at: Duration, cue: Cue)? {
    guard let due = nextDue, due <= now else { return nil }
    defer { next += 1 }
    return entries[next]
  }

  /// Adds an entry, unless the scenario is over by then.
  mutating func add(_ cue: Cue, at instant: Duration) {
    guard instant < end else { return }
    let place = entries[next...].firstIndex { $0.at > instant } ?? entries.count
    entries.insert((instant, cue), at: place)
  }
}
