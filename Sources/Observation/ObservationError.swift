public import AWSModel
public import ClusterModel

/// Why there is no snapshot: which part could not be read whole, and what a person can do about it.
///
/// A part that was read in part is an error like one that was not read at all: nothing downstream sees half a cluster.
public struct ObservationError: Error, Sendable, Hashable {
  public enum Code: String, Sendable, Hashable, Codable {
    /// AWS knows no active cluster of this name.
    case clusterNotFound
    /// A call failed after every retry that the client allows; ``ObservationError/cause`` says how.
    case callFailed
    /// AWS answered, but left out what it cannot leave out, or went on with pages beyond every bound.
    case incomplete
    /// What the configuration names is not there or says too little.
    case configuration
  }

  public var part: SnapshotPart
  public var code: Code
  public var message: String
  public var cause: AWSError?

  public init(part: SnapshotPart, code: Code, message: String, cause: AWSError? = nil) {
    self.part = part
    self.code = code
    self.message = message
    self.cause = cause
  }
}

extension ObservationError: CustomStringConvertible {
  public var description: String { "\(part.rawValue): \(message)" }
}
