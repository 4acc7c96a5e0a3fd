/// Why a simulation could not be run to its end.
public enum LoopFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nothing is ready, no timer is set, and the body has not ended: a deadlock, or something that left the loop.
  case stuck(seed: UInt64, at: Duration)
  /// More steps than the bound allows.
  case endless(seed: UInt64, steps: Int)
  /// More steps at one instant than the bound allows: time stands still.
  case standing(seed: UInt64, at: Duration)
  /// The system gave no thread.
  case noThread

  public var description: String {
    switch self {
    case .stuck(let seed, let at):
      "seed \(seed): at \(at) nothing is ready, no timer is set, and the simulation has not ended"
    case .endless(let seed, let steps): "seed \(seed): the simulation has not ended after \(steps) steps"
    case .standing(let seed, let at): "seed \(seed): time stands still at \(at)"
    case .noThread: "the system gives no thread for the simulation"
    }
  }
}
