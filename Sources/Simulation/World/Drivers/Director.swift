internal import AWSModel
internal import Sandbox

/// Makes a scenario happen: demand that rises and falls, jobs, people, accidents, each at its time.
///
/// It has no clock: whoever lets time pass asks when the next thing is due, moves there, and has it ``act(at:)``.
struct Director: Sendable {
  let cluster: String
  let people: People
  let stage: any ScenarioStage
  /// Is told of what AWS refuses of what people do; nil: it is the scenario's fault, and thrown.
  let onRefusal: (@Sendable (_ what: String, _ error: any Error, _ at: Duration) -> Void)?
  private(set) var timetable: Timetable
  private let requests: [String: ScenarioRequests]
  private var stream: RandomStream

  init(
    scenario: Scenario, people: People, stage: any ScenarioStage, seed: UInt64,
    onRefusal: (@Sendable (_ what: String, _ error: any Error, _ at: Duration) -> Void)?
  ) {
    cluster = scenario.cluster
    self.people = people
    self.stage = stage
    self.onRefusal = onRefusal
    timetable = Timetable(scenario)
    requests = Dictionary(
      scenario.services.compactMap { service in service.requests.map { (service.name, $0) } },
      uniquingKeysWith: { $1 })
    stream = RandomStream(seed: seed, label: "director")
  }

  private var sandbox: Sandbox { people.sandbox }

  /// When something is next to happen, since the beginning; nil once nothing is.
  var nextDue: Duration? { timetable.nextDue }

  /// Has everything happen that is due by `now`.
  ///
  /// - Throws: what AWS refuses of it, where nobody is told of that instead.
  mutating func act(at now: Duration) throws {
    while let (at, cue) = timetable.pop(through: now) {
      do {
        try perform(cue, at: at)
      } catch let error where onRefusal != nil && (error is AWSError || error is DisturbanceError) {
        onRefusal?(cue.name, error, at)
      }
    }
  }

  private mutating func perform(_ cue: Cue, at now: Duration) throws {
    switch cue {
    case .want(let service, let count):
      stage.wants(service: service, count, at: now)
      try people.call(ECS.updateService, .init(cluster: cluster, service: service, desiredCount: count))
    case .requests(let service, let rate): try come(rate, to: service)
    case .job(let job, let left, let attempt): try start(job, left, attempt, at: now)
    case .event(let happening): try happen(happening, at: now)
    case .relief(let relief):
      stage.settles(at: now)
      if let (hosts, illness) = relief.ailing { stage.ails(hosts, of: illness, isOver: true) }
      try Incident(cluster: cluster, people: people, stage: stage).perform(relief)
    }
  }

  private func come(_ rate: Int, to service: String) throws {
    guard let kind = requests[service] else { return }
    try sandbox.disturb(
      .demand(
        cluster: cluster, service: service,
        ServiceDemand(
          requestsPerSecond: Double(rate), cpuMillisecondsPerRequest: kind.cpuMilliseconds,
          responseMilliseconds: kind.responseMilliseconds)))
  }

  /// Starts what is left of a job, and has what finds no room tried again later, as a scheduler outside ECS would.
  private mutating func start(_ job: ScenarioJob, _ left: Int, _ attempt: Int, at now: Duration) throws {
    if attempt == 1 { stage.wants(job: job.name, more: job.count, at: now) }
    let remaining = left - (try JobStart(people: people, cluster: cluster).start(job, left, attempt))
    if remaining > 0 { timetable.add(.job(job, left: remaining, attempt: attempt + 1), at: now + job.retry) }
  }

  private mutating func happen(_ happening: Happening, at now: Duration) throws {
    stage.happens(happening, at: now)
    let incident = Incident(cluster: cluster, people: people, stage: stage)
    if let relief = try incident.perform(happening, &stream), let lasting = happening.lasting {
      if let (hosts, illness) = relief.ailing { stage.ails(hosts, of: illness, isOver: false) }
      timetable.add(.relief(relief), at: now + lasting)
    }
  }
}

extension Cue {
  /// What it is called where it is told.
  var name: String {
    switch self {
    case .want(let service, let count): "\(count) tasks of \(service)"
    case .requests(let service, let rate): "\(rate) requests a second to \(service)"
    case .job(let job, _, _): "the job \(job.name)"
    case .event(let happening): happening.name
    case .relief: "relief"
    }
  }
}
