public import Sandbox
public import SandboxServer
internal import Synchronization

/// A scenario on a sandbox that is being served: its groups and services are there from the beginning, and what happens in it
/// happens as time passes there, however it is made to pass.
public final class ServedScenario: SandboxScript {
  public let name: String
  private let start: VirtualInstant
  private let end: VirtualInstant
  private let director: Mutex<Director>
  private let refusals: Refusals
  private let callFaults: ServedFaults?

  /// How many refusals are kept.
  private static let bound = 100

  /// Sets a world up.
  ///
  /// - Parameters:
  ///   - options: of the sandbox; its seed is the scenario's, its beginning becomes so, and the scenario's instance types come to its own.
  ///   - onRefusal: is told of each thing in the scenario that AWS refuses: clients may have taken away what it is about.
  /// - Throws: ``ScenarioFault`` for a scenario that cannot be set up, or AWS's error where the sandbox refuses it.
  public static func open(
    _ scenario: Scenario, _ options: SandboxOptions, files: ScenarioFiles,
    onRefusal: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> SandboxOpening {
    var options = options
    let scenario = scenario.substituted(files)
    options.start = VirtualInstant(scenario.start)
    let whole = try scenario.prepared(files, seed: options.seed, types: options.catalogue)
    options.catalogue = try scenario.catalogue(files, beside: options.catalogue)
    if scenario.deliveryFaults != DeliveryFaults() { options.tuning.deliveryFaults = scenario.deliveryFaults }
    let sandbox = Sandbox(options)
    let script = ServedScenario(whole, sandbox, onRefusal)
    try WorldBuilder(people: .operators(of: sandbox), scenario: whole).build()
    return SandboxOpening(sandbox: sandbox, script: script)
  }

  private init(_ scenario: Scenario, _ sandbox: Sandbox, _ onRefusal: @escaping @Sendable (String) -> Void) {
    name = scenario.name
    start = sandbox.options.start
    end = start + scenario.duration
    let stage = ServedStage(cluster: scenario.cluster)
    sandbox.watch { sight, _ in stage.see(sight) }
    let refusals = Refusals(bound: Self.bound)
    director = Mutex(
      Director(
        scenario: scenario, people: .operators(of: sandbox), stage: stage, seed: sandbox.options.seed,
        onRefusal: { what, error, at in
          let line = "\(ScenarioTime(at).text): \(what): \(error)"
          refusals.add(line)
          onRefusal(line)
        }))
    self.refusals = refusals
    callFaults = ServedFaults(scenario.faults, sandbox)
  }

  public var nextDue: VirtualInstant? { director.withLock { $0.nextDue }.map { start + $0 } }

  public func act(at instant: VirtualInstant) {
    // Nothing is thrown: whatever AWS refuses has been told.
    director.withLock { director in try? director.act(at: instant - start) }
  }

  public var faults: (any CallFaults)? { callFaults }

  public func status(at now: VirtualInstant) -> ScriptStatus {
    ScriptStatus(
      name: name, elapsedSeconds: (now - start).secondsValue, isOver: now >= end,
      nextDue: nextDue?.date, left: director.withLock { $0.timetable.count }, refused: refusals.lines)
  }
}

/// What AWS has refused of a scenario, the newest last.
private final class Refusals: Sendable {
  private let kept = Mutex<[String]>([])
  private let bound: Int

  init(bound: Int) { self.bound = bound }

  var lines: [String] { kept.withLock { $0 } }

  func add(_ line: String) {
    kept.withLock { kept in
      kept.append(line)
      if kept.count > bound { kept.removeFirst() }
    }
  }
}
