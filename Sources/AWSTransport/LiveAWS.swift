public import AWSClient
public import AWSModel

/// AWS as it is reached from this process: context, transport, clocks and chance of the real world.
///
/// `let aws = try LiveAWS(flags: …, variables: ProcessInfo.processInfo.environment)`, then
/// `try aws.factory.client(region: nil, role: nil)`, and at the end `await aws.shutdown()`.
public struct LiveAWS: Sendable {
  public let factory: AWSClientFactory
  public let transport: NetworkTransport

  public var context: AWSContext { factory.context }
  /// AWS's time: the machine's, corrected by what AWS's answers show.
  public var clock: CorrectedClock { CorrectedClock(SystemClock(), by: factory.time) }

  /// - Parameter variables: the process's environment.
  /// - Throws: ``AWSModel/AWSError`` when flags, variables or configuration files make no sense. Nothing is sent.
  public init(
    flags: AWSFlags = AWSFlags(), variables: [String: String], settings: ClientSettings = ClientSettings()
  ) throws(AWSError) {
    let environment = AWSEnvironment(
      variables: variables, files: LocalFiles(), processes: LocalProcesses(variables: variables))
    let context = try AWSContext(flags: flags, environment: environment)
    transport = try NetworkTransport(
      settings: TransportSettings(
        certificateBundlePath: context.certificateBundlePath, proxies: ProxyRules(variables: variables)))
    let seams = ClientSeams(
      transport: transport, clock: SystemClock(), random: RandomSource(SystemRandomNumberGenerator()))
    factory = AWSClientFactory(context: context, seams: seams, settings: settings)
  }

  /// Uses the clients, and closes every connection whatever comes of that.
  public func use<Result>(_ body: (LiveAWS) async throws -> Result) async rethrows -> Result {
    let result: Result
    do {
      result = try await body(self)
    } catch {
      await shutdown()
      throw error
    }
    await shutdown()
    return result
  }

  /// Closes every connection.
  public func shutdown() async { await transport.shutdown() }
}
