public import AWSModel
internal import Synchronization

/// Gives a client for each Region and role, out of one AWS context. Clients of one account and Region share a throttle
/// budget; clients of one identity share its credentials.
public final class AWSClientFactory: Sendable {
  private struct Key: Hashable {
    var region: String
    var role: RoleRequest?
  }

  private struct State {
    var clients: [Key: AWSClient] = [:]
    var identities: [Key: RefreshingCredentials] = [:]
    var budgets: [String: ThrottleBudget] = [:]
  }

  public let context: AWSContext
  /// What AWS's answers tell of the time.
  public let time: ServerTime
  private let maker: ClientMaker
  private let state = Mutex(State())

  public init(context: AWSContext, seams: ClientSeams, settings: ClientSettings = ClientSettings()) {
    self.context = context
    time = ServerTime(clock: seams.clock, followsPace: settings.followsPace)
    maker = ClientMaker(context: context, seams: seams, settings: settings, time: time)
  }

  /// The client for a Region, as the context's identity or as a role that this identity may assume.
  ///
  /// Nothing is sent yet: missing credentials and roles that may not be assumed show at the first call.
  ///
  /// - Parameters:
  ///   - region: the context's Region when nil.
  ///   - role: a cluster's `roleArn`, for example.
  /// - Throws: ``AWSError`` when there is no Region, or its name cannot be one.
  public func client(region: String? = nil, role: RoleRequest? = nil) throws(AWSError) -> AWSClient {
    let region = if let region { region } else { try context.requireRegion() }
    try EndpointResolver.check(region: region)
    let key = Key(region: region, role: role)
    return state.withLock { state in
      if let client = state.clients[key] { return client }
      let client = maker.client(
        region: region, credentials: credentials(key, &state), budget: budget(key, &state))
      state.clients[key] = client
      return client
    }
  }

  private func credentials(_ key: Key, _ state: inout State) -> RefreshingCredentials {
    // STS is asked in the Region of the context; a cluster in another partition needs the STS of its own.
    let stsRegion = key.role == nil ? context.region ?? key.region : key.region
    let identity = Key(region: stsRegion, role: key.role)
    if let held = state.identities[identity] { return held }
    let source =
      if let role = key.role {
        maker.role(
          role, stsRegion: stsRegion, assumedBy: credentials(Key(region: key.region, role: nil), &state))
      } else {
        maker.chain(stsRegion: stsRegion)
      }
    state.identities[identity] = source
    return source
  }

  /// One budget for each account and Region. The context's own account is not known by number; a role in it gets a
  /// budget of its own.
  private func budget(_ key: Key, _ state: inout State) -> ThrottleBudget {
    let name = "\(key.region)/\(key.role?.account ?? "")"
    if let budget = state.budgets[name] { return budget }
    let budget = ThrottleBudget(settings: maker.settings.throttle, clock: maker.clock)
    state.budgets[name] = budget
    return budget
  }
}

/// Makes clients and the sources of their credentials.
private struct ClientMaker: Sendable {
  let context: AWSContext
  let seams: ClientSeams
  let settings: ClientSettings
  let time: ServerTime

  func client(region: String, credentials: (any CredentialSource)?, budget: ThrottleBudget? = nil) -> AWSClient {
    AWSClient(
      region: region, endpoints: context.endpoints, credentials: credentials, seams: seams, settings: settings,
      retry: context.retry, budget: budget, time: time)
  }

  /// The chain of the context's own identity.
  func chain(stsRegion: String) -> RefreshingCredentials {
    let sources = CredentialSources(
      context: context, transport: seams.transport, clock: clock, random: seams.random, policy: settings.refresh,
      sts: { client(region: stsRegion, credentials: $0) })
    return refreshing(sources.chain())
  }

  func role(_ role: RoleRequest, stsRegion: String, assumedBy source: any CredentialSource) -> RefreshingCredentials {
    let sts = client(region: stsRegion, credentials: source)
    return refreshing(AssumeRoleCredentials(name: "role \(role.arn)", role: role, sts: sts))
  }

  private func refreshing(_ provider: any CredentialProvider) -> RefreshingCredentials {
    RefreshingCredentials(provider, policy: settings.refresh, clock: clock, random: seams.random)
  }

  /// Expirations are instants of AWS's.
  var clock: CorrectedClock { CorrectedClock(seams.clock, by: time) }
}
