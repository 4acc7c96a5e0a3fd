internal import AWSClient
internal import AWSModel
internal import AWSTransport
internal import ClusterModel
internal import Controller
internal import Foundation

/// The program's way to AWS: one client for each account and Region that its clusters are in.
struct AWSConnection {
  let clock: CorrectedClock
  private let live: LiveAWS
  private let region: String?
  private let isReadOnly: Bool

  /// - Throws: ``AWSModel/AWSError`` when flags, environment or configuration files make no sense. Nothing is sent.
  init(_ options: AWSOptions, isReadOnly: Bool) throws {
    let flags = AWSFlags(profile: options.profile, region: options.region, endpointURL: options.endpointURL)
    live = try LiveAWS(flags: flags, variables: ProcessInfo.processInfo.environment)
    clock = live.clock
    region = options.region
    self.isReadOnly = isReadOnly
  }

  /// What a controller needs, over this connection.
  func services(decisions: any DecisionLog, memory: any MemoryStore) -> ControllerServices {
    let (factory, region, isReadOnly) = (live.factory, region, isReadOnly)
    return ControllerServices(clock: clock, decisions: decisions, memory: memory) { policy in
      let role = policy.roleArn.map { RoleRequest(arn: $0) }
      let client = try factory.client(region: region ?? policy.region, role: role)
      return isReadOnly ? ReadOnlyCaller(client) : client
    }
  }

  /// The client itself, for commands that are about no policy.
  func caller() throws -> any AWSCaller {
    let client = try live.factory.client(region: region, role: nil)
    return isReadOnly ? ReadOnlyCaller(client) : client
  }

  /// Where this program's own SNS is: the address that the user named for it, or AWS's.
  func topicEndpoint() throws -> ServiceEndpoint {
    try live.context.endpoints.target(for: SNS.service, region: region ?? live.context.requireRegion()).endpoint
  }

  /// The certificates that the user trusts beside the system's, as PEM.
  var certificateBundle: [UInt8]? {
    live.context.certificateBundlePath.flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
  }

  /// The way out for what is no call of AWS's.
  var transport: NetworkTransport { live.transport }

  /// Uses the connection, and closes it whatever comes of that: before its owner is gone.
  func use<Result>(_ body: (AWSConnection) async throws -> Result) async rethrows -> Result {
    try await live.use { _ in try await body(self) }
  }
}
