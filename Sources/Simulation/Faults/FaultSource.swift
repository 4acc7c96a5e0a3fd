internal import AWSModel
internal import Sandbox

/// Draws the faults of a run, one lot for each fault and call, and keeps count of them.
///
/// On the simulation's thread only.
final class FaultSource: @unchecked Sendable {
  private let mix: FaultMix
  /// No fault comes from this instant on.
  private let end: Duration
  private let ledger: WorldLedger
  private let witness: Witness
  private var streams: [FaultKind: RandomStream] = [:]
  private var amounts: RandomStream
  private(set) var tally = FaultTally()
  /// Tasks that are unknown for a while.
  private let unknownTasks = UnknownTasks()
  /// Told of each fault, and when it came.
  var onNote: @Sendable (String, Int) -> Void = { _, _ in }
  /// Where the controller is killed for certain, once.
  var killPoint: KillPoint?
  /// How many writes have come by.
  private(set) var writes = 0
  /// How far the machine's wall clock is off.
  private(set) var clockOffset = Duration.zero

  init(_ mix: FaultMix, until end: Duration, seed: UInt64, ledger: WorldLedger, witness: Witness) {
    self.mix = mix
    self.end = end
    self.ledger = ledger
    self.witness = witness
    amounts = RandomStream(seed: seed, label: "fault amounts")
    for kind in FaultKind.allCases where mix[kind] != nil {
      streams[kind] = RandomStream(seed: seed, label: "fault \(kind.rawValue)")
    }
  }

  /// Whether this fault hits this call. A fault that is switched off draws no lot, so that the others stay as they are.
  func hits(_ kind: FaultKind) -> Bool {
    guard let rate = mix[kind], witness.now < end else { return false }
    guard (streams[kind]?.unit() ?? 1) < rate else { return false }
    if kind == .pause { witness.pauses.append(witness.now) }
    note(kind.rawValue)
    return true
  }

  func has(_ kind: FaultKind) -> Bool { mix[kind] != nil }

  /// Counts a write, and says whether the controller is to be killed right before it.
  func killsBeforeWrite() -> Bool {
    writes += 1
    return killPoint == KillPoint(write: writes, isAfter: false)
  }

  /// Whether the controller is to be killed right after the write that was counted last.
  func killsAfterWrite() -> Bool { killPoint == KillPoint(write: writes, isAfter: true) }

  /// A fault, or something that happens to the fleet, has come.
  func note(_ fault: String, _ detail: String = "") {
    tally.add(fault, in: ledger.removalPhases)
    onNote("\(fault) \(detail)", Int(witness.now.components.seconds))
  }

  func duration(_ range: ClosedRange<Int>) -> Duration {
    .milliseconds(
      Int64(Double(range.lowerBound) * 1000 + amounts.unit() * Double(range.upperBound - range.lowerBound) * 1000))
  }

  func share() -> Double { amounts.unit() }

  /// An event about some instance that runs; nil while there is none.
  func forgedEvent() -> String? {
    let instances = ledger.instances.values.filter(\.isOffered).sorted { $0.id < $1.id }
    guard let victim = pick(instances), let group = victim.group else { return nil }
    return pick(ForgedEvent.allCases)?.text(instance: victim.id, group: group)
  }

  private func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[min(elements.count - 1, Int(amounts.unit() * Double(elements.count)))]
  }

  /// The answer without a task that is unknown for a while; nil where it lacks nothing.
  func withoutUnknown<Output: AWSShape>(_ output: Output) -> Output? {
    has(.unknownTask) && witness.now < end ? unknownTasks.cut(output, self, at: witness.now) : nil
  }

  func jumpClock() {
    let hours = amounts.unit() * 48 - 24
    clockOffset = .seconds(Int64(hours * 3600))
  }

  /// How many changes controllers have asked the sandbox for.
  var changes: Int { witness.changes }

  /// An answer that is old was true once: what it describes, the controller knows of.
  func servedStale(_ output: any AWSShape, to identity: String) {
    witness.gaveRead(to: identity)
    witness.described(Lie.described(output), to: identity)
  }

  func lied(
    _ kind: Lie.Kind, _ operation: String, _ input: any AWSShape, hiding hidden: [String] = [], to identity: String
  ) {
    witness.lied(
      Lie(
        kind: kind, at: witness.now, operation: operation, question: "\(input.masked)", hidden: Set(hidden),
        identity: identity))
  }

  func toldTruth(_ operation: String, _ input: any AWSShape, _ output: any AWSShape, to identity: String) {
    guard witness.lies.contains(where: { $0.correctedAt == nil && $0.identity == identity }) else { return }
    witness.toldTruth(operation, "\(input.masked)", to: identity)
    witness.described(Lie.described(output), to: identity)
  }
}

/// A boundary of a call at which a controller is killed: the write of this number, from one, before its effect or after it.
public struct KillPoint: Sendable, Hashable, Codable {
  public var write: Int
  public var isAfter: Bool

  public init(write: Int, isAfter: Bool) {
    self.write = write
    self.isAfter = isAfter
  }
}
