public import FoundationEssentials

/// One invocation of the function.
public struct Invocation: Sendable, Hashable {
  public var requestID: String
  /// Newer runtimes want it back with the answer.
  var invocationID: String?
  /// When Lambda gives up on it.
  public var deadline: Date
  public var functionArn: String
  public var traceID: String?
  public var payload: [UInt8]
}
