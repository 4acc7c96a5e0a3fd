internal import AWSModel
internal import AWSWire
internal import Sandbox
internal import SandboxServer
internal import Synchronization

/// The faults of a scenario that a served sandbox plays: everything that goes wrong between a client and AWS. What happens to
/// a controller's process, its disk and its clock is the simulation's.
final class ServedFaults: CallFaults {
  private let mix: FaultMix
  private let sandbox: Sandbox
  private let lots: Mutex<FaultLots>
  private let memory = Mutex(KeptAnswers())

  /// Nil where a scenario has none of them.
  init?(_ mix: FaultMix, _ sandbox: Sandbox) {
    self.mix = mix.filter { FaultKind.ofCalls.contains($0.key) && $0.value > 0 }
    if self.mix.isEmpty { return nil }
    self.sandbox = sandbox
    lots = Mutex(FaultLots(self.mix, seed: sandbox.options.seed))
  }

  private func hits(_ kind: FaultKind) -> Bool { lots.withLock { $0.hits(kind) } }

  func fate(of operation: AnyAWSOperation, _ input: AWSTape) -> CallFate {
    var fate = CallFate(refusal: refusal(of: operation, input))
    if hits(.reset) { fate.loss = .before }
    if fate.loss == nil, hits(.timeoutBefore) { (fate.loss, fate.delay) = (.before, wait()) }
    if fate.loss == nil, hits(.timeoutAfter) { (fate.loss, fate.delay) = (.after, wait()) }
    if hits(.slow) { fate.delay += wait() }
    fate.isCut = hits(.garbage)
    fate.isOutdated = operation.isReadOnly && hits(.staleRead)
    return fate
  }

  private func wait() -> Duration { lots.withLock { $0.duration(5...25) } }

  private func refusal(of operation: AnyAWSOperation, _ input: AWSTape) -> AWSError? {
    for kind in FaultKind.refusals where hits(kind) { return ServedRefusal.error(kind, operation) }
    guard mix[.expiredToken] != nil, sandbox.pageToken(operation, input) != nil, hits(.expiredToken) else { return nil }
    return ServedRefusal.error(.expiredToken, operation)
  }

  func asked(_ operation: AnyAWSOperation, _ input: AWSTape) -> AWSTape {
    guard mix[.shortPage] != nil, PageFaults.services.contains(operation.service.name),
      let short = sandbox.shortened(operation, input, to: lots.withLock { $0.share() < 0.5 ? 1 : 2 }), hits(.shortPage)
    else { return input }
    return short
  }

  func told(_ operation: AnyAWSOperation, _ input: AWSTape, _ output: AWSTape) -> AWSTape {
    if mix[.repeatedPage] != nil, let circle = sandbox.repeating(operation, input, output), hits(.repeatedPage) {
      return circle
    }
    return operation.isReadOnly ? distorted(operation.output.init(tape: output)) ?? output : output
  }

  private func distorted(_ output: some AWSShape) -> AWSTape? {
    for kind in FaultKind.distortions where mix[kind] != nil {
      if let lie = falsified(output, kind), hits(kind) { return lie.tape }
    }
    return nil
  }

  private func falsified<Output: AWSShape>(_ output: Output, _ kind: FaultKind) -> Output? {
    switch kind {
    case .emptyRead: AnswerDistortion.emptied(output)
    case .partial: AnswerDistortion.cut(output, keeping: lots.withLock { $0.share() })
    case .noMetric: AnswerDistortion.withoutMetrics(output)
    default: AnswerDistortion.inUnknownWords(output)
    }
  }

  func outdated(_ question: CallQuestion, at now: VirtualInstant) -> WireResponse? {
    memory.withLock { $0.answer(question, now) }
  }

  func keep(_ answer: WireResponse, to question: CallQuestion, at now: VirtualInstant) {
    if mix[.staleRead] != nil { memory.withLock { $0.keep(answer, question, now) } }
  }
}

extension FaultKind {
  /// What AWS refuses a call with, without effect.
  static let refusals: [FaultKind] = [.throttle, .serverError, .contention, .denied, .expiredCredentials, .skewRefusal]
  /// Answers that say less than the truth.
  static let distortions: [FaultKind] = [.emptyRead, .partial, .noMetric, .unknownWord]
  /// What befalls calls of any client.
  static let ofCalls = Set(
    refusals + distortions + [
      .reset, .timeoutBefore, .timeoutAfter, .slow, .garbage, .staleRead, .shortPage, .expiredToken, .repeatedPage,
    ])
  /// What befalls EventBridge's events.
  static let ofEvents: Set<FaultKind> = [.eventLost, .eventTwice, .eventLate, .eventGarbled]
}

extension Scenario {
  /// Faults that the scenario names and that a served sandbox does not play.
  public var faultsOfSimulationsOnly: [String] {
    faults.keys.filter { !FaultKind.ofCalls.union(FaultKind.ofEvents).contains($0) }.map(\.rawValue).sorted()
  }

  /// What goes wrong with events on their way to targets.
  var deliveryFaults: DeliveryFaults {
    DeliveryFaults(
      lost: faults[.eventLost] ?? 0, doubled: faults[.eventTwice] ?? 0, late: faults[.eventLate] ?? 0,
      garbled: faults[.eventGarbled] ?? 0)
  }
}
