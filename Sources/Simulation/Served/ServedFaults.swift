internal import AWSModel
internal import Sandbox
internal import SandboxServer
internal import Synchronization

/// The faults of a scenario that a served sandbox can play: calls that AWS refuses, without effect. What happens to a
/// controller's process, or to its connection, is the simulation's.
final class ServedFaults: CallFaults {
  static let kinds: [FaultKind] = [.throttle, .serverError, .contention, .denied]

  private let mix: FaultMix
  private let streams: Mutex<[FaultKind: RandomStream]>

  /// Nil where a scenario has none of them.
  init?(_ mix: FaultMix, seed: UInt64) {
    self.mix = mix.filter { Self.kinds.contains($0.key) && $0.value > 0 }
    if self.mix.isEmpty { return nil }
    var streams: [FaultKind: RandomStream] = [:]
    for kind in Self.kinds { streams[kind] = RandomStream(seed: seed, label: "fault \(kind.rawValue)") }
    self.streams = Mutex(streams)
  }

  func refusal(of operation: AnyAWSOperation) -> AWSError? {
    for kind in Self.kinds {
      guard let rate = mix[kind] else { continue }
      let lot = streams.withLock { $0[kind]?.unit() ?? 1 }
      if lot < rate { return Self.error(kind, operation) }
    }
    return nil
  }

  private static func error(_ kind: FaultKind, _ operation: AnyAWSOperation) -> AWSError {
    if kind == .throttle { return .throttled(by: operation.service) }
    let (code, status) =
      switch kind {
      case .serverError: ("InternalFailure", 500)
      case .contention: ("ResourceContention", 500)
      default: ("AccessDeniedException", 400)
      }
    return AWSError(
      kind: .classify(code: code, httpStatus: status), code: code, message: "a fault of the scenario",
      httpStatus: status, operation: operation.qualifiedName)
  }
}

extension Scenario {
  /// Faults that the scenario names and that a served sandbox does not play.
  public var faultsOfSimulationsOnly: [String] {
    faults.keys.filter { !ServedFaults.kinds.contains($0) }.map(\.rawValue).sorted()
  }
}
