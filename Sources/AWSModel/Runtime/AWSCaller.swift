/// The one seam between Ballast and AWS: something that performs an operation in one account and Region.
///
/// The HTTPS client, the sandbox in memory, and everything that stands between (counting, throttling, faults,
/// read-only guard, recording) conform to it, so that nothing above can tell which world it is in.
public protocol AWSCaller: Sendable {
  /// Performs `operation` once, as far as the caller above can see.
  ///
  /// - Throws: ``AWSError`` for every failure, whether AWS refused, the network failed, or the outcome is unknown.
  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output
}
