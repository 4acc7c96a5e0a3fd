internal import AWSModel

/// A controller's connection on which things go wrong: between the controller and the sandbox in memory.
struct FaultyCaller: AWSCaller {
  let aws: any AWSCaller
  let life: ControllerLife
  let faults: FaultSource
  let memory: StaleAnswers
  let clock: SimClock
  /// How long a call takes when nothing is wrong.
  let latency: ClosedRange<Int>

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    let name = operation.erased.qualifiedName
    let input = PageFaults(faults).shortened(operation, input)
    try await life.proceed()
    let signed = clock.now.elapsed
    try await wait(faults.hits(.slow) ? 5...25 : nil)
    let isWrite = !operation.isReadOnly
    if faults.hits(.killBefore) || (isWrite && faults.killsBeforeWrite()) { try await life.kill() }
    if faults.hits(.pause) { try await life.pause(for: faults.duration(60...1200)) }
    if clock.now.elapsed - signed > Self.signatureAge { throw Self.expired(name) }
    if let error = refusal(operation.erased) ?? PageFaults(faults).refusal(operation, input) { throw error }
    // What is read consistently, as a lease is, is never old.
    let mayBeOld = operation.isReadOnly && operation.service.name != DynamoDB.getItem.service.name
    if mayBeOld, let old: Output = old(name, input) {
      faults.servedStale(old, to: life.identity)
      return old
    }
    let output = try await aws.call(operation, input)
    if mayBeOld, faults.has(.staleRead) { memory.keep(output, name, input) }
    if mayBeOld, faults.has(.laggingRead) { memory.keepLong(output, name, input) }
    if faults.hits(.killAfter) || (isWrite && faults.killsAfterWrite()) { try await life.kill() }
    try await wait(nil)
    try await life.proceed()
    if faults.hits(.timeoutAfter) || (isWrite && faults.hits(.lostWrite)) { throw Self.lost(name) }
    // Each answer bears AWS's time; what jumps afterwards is believed until the next.
    life.clockSeen = faults.clockOffset
    if faults.hits(.clockJump) { faults.jumpClock() }
    return operation.isReadOnly ? distorted(PageFaults(faults).repeated(operation, input, output), name, input) : output
  }

  /// An answer from before, where a replica gives one.
  private func old<Output: AWSShape>(_ name: String, _ input: any AWSShape) -> Output? {
    if faults.hits(.staleRead), let old: Output = memory.answer(name, input) { return old }
    return faults.hits(.laggingRead) ? memory.oldest(name, input) : nil
  }

  private func wait(_ seconds: ClosedRange<Int>?) async throws {
    let delay = seconds.map { faults.duration($0) } ?? faults.duration(latency) / 2000
    try await clock.sleep(for: delay)
    try await life.proceed()
  }

  /// What keeps the call from having its effect.
  private func refusal(_ operation: AnyAWSOperation) -> AWSError? {
    let name = operation.qualifiedName
    func error(_ kind: AWSError.Kind, _ code: String, _ status: Int) -> AWSError {
      AWSError(kind: kind, code: code, message: "injected", httpStatus: status, operation: name)
    }
    if faults.hits(.throttle) { return error(.throttled, "ThrottlingException", 400) }
    if faults.hits(.serverError) { return error(.unknownOutcome, "InternalFailure", 500) }
    if faults.hits(.contention) { return error(.unknownOutcome, "ResourceContention", 500) }
    if faults.hits(.reset) { return error(.notSent, "Unreachable", 0) }
    if faults.hits(.timeoutBefore) { return Self.lost(name) }
    if faults.hits(.denied) { return error(.authorization, "AccessDeniedException", 400) }
    if faults.hits(.expiredCredentials) { return error(.authorization, "ExpiredTokenException", 400) }
    if faults.hits(.skewRefusal) { return error(.authorization, "RequestTimeTooSkewed", 403) }
    return nil
  }

  /// How long after it was signed a request has to reach AWS: one that stood still for longer on its way is refused. Source: AWS,
  /// Signature Version 4.
  private static let signatureAge = Duration.seconds(300)

  private static func expired(_ name: String) -> AWSError {
    AWSError(
      kind: .authorization, code: "SignatureDoesNotMatch", message: "injected: Signature expired", httpStatus: 403,
      operation: name)
  }

  private static func lost(_ name: String) -> AWSError {
    AWSError(kind: .unknownOutcome, code: "Timeout", message: "injected: no answer came", operation: name)
  }

  /// Answers that tell less than there is. Each is noted, for what is decided on them.
  private func distorted<Output: AWSShape>(_ output: Output, _ name: String, _ input: any AWSShape) -> Output {
    for (fault, kind) in [(FaultKind.emptyRead, Lie.Kind.empty), (.partial, .partial), (.noMetric, .noMetric)] {
      guard faults.has(fault), let lie = falsified(output, fault), faults.hits(fault) else { continue }
      faults.lied(kind, name, input, hiding: Lie.hidden(by: lie, of: output, kind), to: life.identity)
      return lie
    }
    if let lie = faults.withoutUnknown(output) {
      faults.lied(.partial, name, input, hiding: Lie.hidden(by: lie, of: output, .partial), to: life.identity)
      return lie
    }
    if faults.has(.unknownWord), let strange = AnswerDistortion.inUnknownWords(output), faults.hits(.unknownWord) {
      faults.lied(.failed, name, input, to: life.identity)
      return strange
    }
    faults.toldTruth(name, input, output, to: life.identity)
    return output
  }

  private func falsified<Output: AWSShape>(_ output: Output, _ fault: FaultKind) -> Output? {
    switch fault {
    case .emptyRead: AnswerDistortion.emptied(output)
    case .partial: AnswerDistortion.cut(output, keeping: faults.share())
    default: AnswerDistortion.withoutMetrics(output)
    }
  }
}
