/// Written as a time and one other key that says what happens: `{at: 10h, deploy: api}`,
/// `{at: 11h, launchesFail: {zone: us-east-1b}}`, `{at: 12h, crash: 2}`, `{at: 1h, disconnect: 1, lasting: 5m}`; what recurs has
/// a period, `{every: 4h, from: 1h, until: 20h, deploy: api}`, or a rate, `{perHour: 0.5, crash: 1}`.
extension ScenarioEvent: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case at, every, perHour, from, until, deploy, setDesired, to, drain, launchesFail, launchesSucceed, crash,
      disconnect, lasting, zoneOutage
    case zoneRecovery, undrain, setBounds, bounds, stop, terminate, recycle, exit, protect, keep, silent, registering
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
    let owners: [(detail: Key, verb: Key)] = [(.to, .setDesired), (.lasting, .disconnect), (.bounds, .setBounds)]
    for (detail, owner) in owners where container.contains(detail) && verb != owner {
      throw container.fault(detail, "'\(detail.rawValue)' belongs to \(owner.rawValue), not to \(verb.rawValue)")
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
    switch happening {
    case .deploy(let service): try container.encode(service, forKey: .deploy)
    case .setDesired(let group, let to):
      try container.encode(group, forKey: .setDesired)
      try container.encode(to, forKey: .to)
    case .drain(let instances): try container.encode(instances, forKey: .drain)
    case .launchesFail(let trouble): try container.encode(trouble, forKey: .launchesFail)
    case .launchesSucceed: try container.encode(true, forKey: .launchesSucceed)
    case .crash(let instances): try container.encode(instances, forKey: .crash)
    case .disconnect(let instances, let lasting):
      try container.encode(instances, forKey: .disconnect)
      try container.encode(ScenarioTime(lasting), forKey: .lasting)
    case .zoneOutage(let zone): try container.encode(zone, forKey: .zoneOutage)
    case .zoneRecovery(let zone): try container.encode(zone, forKey: .zoneRecovery)
    case .undrain(let instances): try container.encode(instances, forKey: .undrain)
    case .setBounds(let group, let bounds):
      try container.encode(group, forKey: .setBounds)
      try container.encode(bounds, forKey: .bounds)
    case .stop(let instances): try container.encode(instances, forKey: .stop)
    case .terminate(let instances): try container.encode(instances, forKey: .terminate)
    case .recycle(let instances): try container.encode(instances, forKey: .recycle)
    case .exit(let tasks): try container.encode(tasks, forKey: .exit)
    case .protect(let tasks): try container.encode(tasks, forKey: .protect)
    case .keep(let instances): try container.encode(instances, forKey: .keep)
    case .silent: try container.encode(true, forKey: .silent)
    case .registering: try container.encode(true, forKey: .registering)
    }
  }
}
