public import AWSClient
public import Controller
internal import FoundationEssentials
public import Logging
public import PolicyDocument

/// Takes the reports of passes and sees that what is new in them reaches the webhooks of the configuration.
public actor NotificationDesk {
  private struct Route {
    var address: WebhookAddress
    var events: Set<NotificationRoute.Event>
  }

  /// What waits is given up when the program ends and a webhook has not taken it within this time.
  public static let lastWait = Duration.seconds(5)

  private let variables: [String: String]
  private let transport: any HTTPTransport
  private let clock: any ControllerClock
  private let logger: Logger
  private var configuration = BallastConfiguration()
  private var addresses: [NotificationRoute.Address: WebhookAddress] = [:]
  private var news: [ClusterKey: ClusterNews] = [:]
  private var outboxes: [WebhookAddress: WebhookOutbox] = [:]

  /// - Parameter variables: the process's environment: it may hold the webhooks' addresses.
  public init(
    variables: [String: String], transport: any HTTPTransport, clock: any ControllerClock, logger: Logger
  ) {
    self.variables = variables
    self.transport = transport
    self.clock = clock
    self.logger = logger
  }

  /// How many messages were delivered, and how many given up.
  public var counts: (delivered: Int, dropped: Int) {
    get async {
      var counts = (delivered: 0, dropped: 0)
      for outbox in outboxes.values {
        counts.delivered += await outbox.delivered
        counts.dropped += await outbox.dropped
      }
      return counts
    }
  }

  /// Goes by another configuration from now on.
  ///
  /// - Throws: ``WebhookAddressError`` for the first address that is none; the configuration before stays.
  public func adopt(_ configuration: BallastConfiguration) throws(WebhookAddressError) {
    var addresses: [NotificationRoute.Address: WebhookAddress] = [:]
    for route in configuration.clusters.flatMap(\.notifications) {
      addresses[route.webhook] = try WebhookAddress(route.webhook, variables: variables)
    }
    self.configuration = configuration
    self.addresses = addresses
  }

  /// Takes the report of a pass that is over.
  public func take(_ report: PassReport, of cluster: ClusterKey) async {
    let routes = routes(for: cluster)
    // Without anybody to tell there is nothing to remember either.
    guard !routes.isEmpty else {
      news[cluster] = nil
      return
    }
    let items = news[cluster, default: ClusterNews()].take(report)
    for route in routes {
      let share = items.filter { route.events.contains($0.event) }
      guard !share.isEmpty else { continue }
      await outbox(route.address).add(NotificationMessage(cluster: cluster, at: report.finishedAt, items: share))
    }
  }

  /// Waits until everything is posted or given up, for `limit` at most.
  public func settle(within limit: Duration) async {
    let (boxes, clock) = (Array(outboxes.values), clock)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for box in boxes { await box.settle() } }
      group.addTask { try? await clock.sleep(for: limit) }
      await group.next()
      // What is posted meanwhile goes on; only this wait ends.
      group.cancelAll()
    }
  }

  /// Waits a moment for what is on its way, then gives up the rest.
  public func close() async {
    await settle(within: Self.lastWait)
    for box in outboxes.values { await box.close() }
  }

  private func routes(for cluster: ClusterKey) -> [Route] {
    let region = cluster.region.isEmpty ? nil : cluster.region
    let entry = try? configuration.entry(for: cluster.name, region: region)
    return (entry?.notifications ?? []).compactMap { route in
      addresses[route.webhook].map { Route(address: $0, events: Set(route.events)) }
    }
  }

  private func outbox(_ address: WebhookAddress) -> WebhookOutbox {
    if let known = outboxes[address] { return known }
    let made = WebhookOutbox(address, transport: transport, clock: clock, logger: logger)
    outboxes[address] = made
    return made
  }
}
