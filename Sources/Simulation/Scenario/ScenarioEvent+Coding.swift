/// Written as a time and one other key that says what happens: `{at: 10h, deploy: api}`,
/// `{at: 11h, launchesFail: {zone: us-east-1b}}`, `{at: 12h, crash: 2}`, `{at: 1h, disconnect: 1, lasting: 5m}`; what recurs has
/// a period, `{every: 4h, from: 1h, until: 20h, deploy: api}`, or a rate, `{perHour: 0.5, crash: 1}`.
extension ScenarioEvent: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case at, every, perHour, from, until, deploy, setDesired, to, drain, launchesFail, launchesSucceed, crash,
      disconnect, lasting, zoneOutage
    case zoneRecovery, undrain, setBounds, bounds, stop, terminate, recycle, exit, protect, keep, silent, registering
    case impair, hang, holdStops, rebalance, interrupt, refresh, suspend, removeHook
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let details: Set<Key> = [.at, .every, .perHour, .from, .until, .to, .lasting, .bounds]
    let verbs = Key.allCases.filter { container.contains($0) && !details.contains($0) }
    guard verbs.count == 1, let verb = verbs.first else {
      throw container.fault(.at, "an event says one thing that happens; this says \(verbs.count)")
    }
    let times = [Key.at, .every, .perHour].filter { container.contains($0) }
    guard times.count == 1, let time = times.first else {
      throw container.fault(.at, "an event has one of at, every and perHour; this has \(times.count)")
    }
    if time == .at, let key = [Key.from, .until].first(where: { container.contains($0) }) {
      throw container.fault(key, "what happens once has no '\(key.rawValue)'")
    }
    try Self.check(container, verb)
    let happening = try Self.happening(verb, container)
    guard time != .at else {
      self.init(at: try container.duration(.at), happening)
      return
    }
    self.init(
      at: try container.duration(.from, or: .zero), happening, recurrence: try Self.recurrence(time, container))
  }

  private static func recurrence(
    _ time: Key, _ container: KeyedDecodingContainer<Key>
  ) throws -> EventRecurrence {
    let until = try container.decodeIfPresent(ScenarioTime.self, forKey: .until)?.duration
    if time == .every {
      let period = try container.duration(.every)
      guard period >= .seconds(1) else { throw container.fault(.every, "a period is a second at least") }
      return EventRecurrence(.period(period), until: until)
    }
    let rate = try container.decode(Double.self, forKey: .perHour)
    guard rate > 0, rate <= 3600 else { throw container.fault(.perHour, "a rate is above 0 and 3600 an hour at most") }
    return EventRecurrence(.rate(perHour: rate), until: until)
  }

  /// Details belong to what they are details of.
  private static func check(_ container: KeyedDecodingContainer<Key>, _ verb: Key) throws {
    let owners: [(detail: Key, verbs: [Key])] = [
      (.to, [.setDesired]), (.lasting, [.disconnect, .impair, .hang, .holdStops, .suspend]), (.bounds, [.setBounds]),
    ]
    for (detail, verbs) in owners where container.contains(detail) && !verbs.contains(verb) {
      let names = verbs.map(\.rawValue).joined(separator: ", ")
      throw container.fault(detail, "'\(detail.rawValue)' belongs to \(names), not to \(verb.rawValue)")
    }
  }

  private static func happening(_ verb: Key, _ container: KeyedDecodingContainer<Key>) throws -> Happening {
    func text() throws -> String { try container.decode(String.self, forKey: verb) }
    func number() throws -> Int { try container.decode(Int.self, forKey: verb) }
    switch verb {
    case .deploy: return .deploy(service: try text())
    case .setDesired: return .setDesired(group: try text(), to: try container.decode(Int.self, forKey: .to))
    case .drain: return .drain(instances: try number())
    case .launchesFail: return .launchesFail(try container.decode(LaunchTrouble.self, forKey: verb))
    case .launchesSucceed: return .launchesSucceed
    case .crash: return .crash(instances: try number())
    case .disconnect: return .disconnect(instances: try number(), lasting: try container.duration(.lasting))
    case .zoneOutage: return .zoneOutage(zone: try text())
    case .zoneRecovery: return .zoneRecovery(zone: try text())
    case .undrain: return .undrain(instances: try number())
    case .setBounds: return .setBounds(group: try text(), try container.decode(GroupBounds.self, forKey: .bounds))
    case .stop: return .stop(instances: try number())
    case .terminate: return .terminate(instances: try number())
    case .recycle: return .recycle(instances: try number())
    case .exit: return .exit(tasks: try number())
    case .protect: return .protect(tasks: try number())
    case .keep: return .keep(instances: try number())
    case .silent: return .silent
    case .registering: return .registering
    case .impair: return .impair(instances: try number(), lasting: try container.duration(.lasting))
    case .hang: return .hang(instances: try number(), lasting: try container.duration(.lasting))
    case .holdStops: return .holdStops(instances: try number(), lasting: try container.duration(.lasting))
    case .rebalance: return .rebalance(instances: try number())
    case .interrupt: return .interrupt(instances: try number())
    case .refresh: return .refresh(group: try text())
    case .suspend: return .suspend(group: try text(), lasting: try container.duration(.lasting))
    case .removeHook: return .removeHook(group: try text())
    case .at, .every, .perHour, .from, .until, .to, .lasting, .bounds:
      throw container.fault(verb, "'\(verb.rawValue)' is nothing that happens")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if let recurrence {
      switch recurrence.pace {
      case .period(let period): try container.encode(ScenarioTime(period), forKey: .every)
      case .rate(let perHour): try container.encode(perHour, forKey: .perHour)
      }
      try container.encode(ScenarioTime(at), forKey: .from)
      try container.encodeIfPresent(recurrence.until.map(ScenarioTime.init), forKey: .until)
    } else {
      try container.encode(ScenarioTime(at), forKey: .at)
    }
    func encode(_ key: Key, _ value: some Encodable, lasting: Duration? = nil) throws {
      try container.encode(value, forKey: key)
      try container.encodeIfPresent(lasting.map(ScenarioTime.init), forKey: .lasting)
    }
    switch happening {
    case .deploy(let service): try encode(.deploy, service)
    case .setDesired(let group, let to):
      try encode(.setDesired, group)
      try container.encode(to, forKey: .to)
    case .drain(let instances): try encode(.drain, instances)
    case .launchesFail(let trouble): try encode(.launchesFail, trouble)
    case .launchesSucceed: try encode(.launchesSucceed, true)
    case .crash(let instances): try encode(.crash, instances)
    case .disconnect(let instances, let lasting): try encode(.disconnect, instances, lasting: lasting)
    case .zoneOutage(let zone): try encode(.zoneOutage, zone)
    case .zoneRecovery(let zone): try encode(.zoneRecovery, zone)
    case .undrain(let instances): try encode(.undrain, instances)
    case .setBounds(let group, let bounds):
      try encode(.setBounds, group)
      try container.encode(bounds, forKey: .bounds)
    case .stop(let instances): try encode(.stop, instances)
    case .terminate(let instances): try encode(.terminate, instances)
    case .recycle(let instances): try encode(.recycle, instances)
    case .exit(let tasks): try encode(.exit, tasks)
    case .protect(let tasks): try encode(.protect, tasks)
    case .keep(let instances): try encode(.keep, instances)
    case .silent: try encode(.silent, true)
    case .registering: try encode(.registering, true)
    case .impair(let instances, let lasting): try encode(.impair, instances, lasting: lasting)
    case .hang(let instances, let lasting): try encode(.hang, instances, lasting: lasting)
    case .holdStops(let instances, let lasting): try encode(.holdStops, instances, lasting: lasting)
    case .rebalance(let instances): try encode(.rebalance, instances)
    case .interrupt(let instances): try encode(.interrupt, instances)
    case .refresh(let group): try encode(.refresh, group)
    case .suspend(let group, let lasting): try encode(.suspend, group, lasting: lasting)
    case .removeHook(let group): try encode(.removeHook, group)
    }
  }
}
