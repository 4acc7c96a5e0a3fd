internal import AWSClient
internal import ClusterModel
internal import Controller
internal import Dashboard
internal import Foundation
internal import Logging
internal import Notifications
internal import PolicyDocument
internal import PolicyFile
internal import UnixSignals

/// The controller with all that runs beside it in one process: the watch over its configuration, its pages, and the
/// signals that end it.
struct ControllerHost {
  private enum Event: Sendable {
    case controllerEnded
    case signal(UnixSignal)
    case listening(ListenAddress)
    /// Everything that the controller needs is there.
    case ready
    /// Whether something is known to be wrong with the groups' hooks.
    case hooksSeen(fault: String?)
    case serverFailed(String)
  }

  let controller: BallastController
  let watcher: ConfigurationWatcher
  let dashboard: (address: ListenAddress, access: AccessRules)?
  /// Nil where the configuration names no event queue: the controller polls then.
  let intake: EventQueueIntake?
  let desk: NotificationDesk
  let clock: CorrectedClock
  let logger: Logger

  /// For so long AWS is waited for before the first pass, to say whether hooks leave time enough.
  private static let hooksWait = Duration.seconds(10)

  /// Operates until a signal ends it. The pages come first: an address that cannot be had is told before anything is done.
  func run(configuration: String, isReadOnly: Bool) async throws -> CommandExit {
    let gate = StopGate()
    let (events, sender) = AsyncStream<Event>.makeStream()
    var helpers = [
      Task { for await signal in await Interruption.signals() { sender.yield(.signal(signal)) } }
    ]
    defer { for helper in helpers { helper.cancel() } }
    if let server = serve(sender) { helpers.append(server) } else { sender.yield(.ready) }
    var ending: UnixSignal?
    var hasBegun = false
    for await event in events {
      switch event {
      case .listening(let address):
        logger.notice("listening", metadata: ["address": "\(address)"])
        sender.yield(.ready)
      case .ready:
        helpers.append(Task { sender.yield(.hooksSeen(fault: await controller.hookFault(within: Self.hooksWait))) })
      case .hooksSeen(let fault?):
        throw CommandFailure(fault, remedy: "Pass a shorter --interval, or name a queue in events.queue")
      case .hooksSeen:
        hasBegun = true
        begin(configuration, isReadOnly, gate, sender)
        helpers.append(watch())
        if let intake { helpers.append(Task { await intake.run(gate: gate) { await controller.deliver($0) } }) }
      case .serverFailed(let reason):
        throw CommandFailure(reason, remedy: "Choose another address with --listen; port 0 picks a free one")
      case .signal(let signal) where ending == nil && gate.isClosed == false:
        ending = signal
        logger.notice("told to end: what is under way ends first", metadata: ["signal": "\(signal)"])
        gate.close("told to end by \(signal)")
        if !hasBegun { return signal == .sigint ? .interrupted : .ok }
      case .signal(let signal):
        logger.warning("told twice: ended at once", metadata: ["signal": "\(signal)"])
        return .interrupted
      case .controllerEnded:
        await desk.close()
        return ending == .sigint ? .interrupted : .ok
      }
    }
    return .ok
  }

  private func begin(
    _ configuration: String, _ isReadOnly: Bool, _ gate: StopGate, _ sender: AsyncStream<Event>.Continuation
  ) {
    let policies = watcher.current.policies.policies
    let acting = policies.count { $0.mode == .act }
    logger.notice(
      "running",
      metadata: [
        "config": .string(configuration), "state": .string(LocalState.folder),
        "version": .string(BallastVersion.current),
        "entries": "\(policies.count)", "acting": "\(isReadOnly ? 0 : acting)",
      ])
    Task {
      await controller.run(gate: gate)
      sender.yield(.controllerEnded)
    }
  }

  private func watch() -> Task<Void, Never> {
    Task {
      var watcher = watcher
      await watcher.watch(
        every: .seconds(1), sleep: { try await Task.sleep(for: $0) },
        onRefusal: { _ in await controller.configurationRefused() },
        onChange: { await reload($0) })
    }
  }

  /// A webhook's address that is missing keeps no policy from taking effect.
  private func reload(_ configuration: BallastConfiguration) async {
    do {
      try await desk.adopt(configuration)
    } catch {
      logger.error("notifications go where they went before: \(error)")
    }
    await controller.reload(configuration.policies)
  }

  private func serve(_ sender: AsyncStream<Event>.Continuation) -> Task<Void, Never>? {
    guard let dashboard else { return nil }
    let (controller, desk, intake, clock) = (controller, desk, intake, clock)
    let source = DashboardSource(
      version: BallastVersion.current, metrics: { await controller.metrics }, health: { await controller.health },
      notifications: { await desk.counts }, messages: { intake?.messages ?? [:] }, uptime: { clock.uptime() })
    let server = DashboardServer(
      address: dashboard.address, routes: DashboardRoutes(source: source, access: dashboard.access))
    let address = dashboard.address
    return Task {
      do {
        try await server.run { sender.yield(.listening($0)) }
      } catch {
        if !Task.isCancelled { sender.yield(.serverFailed("cannot serve on \(address): \(error)")) }
      }
    }
  }
}
