internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Dashboard
internal import Foundation
internal import Logging
internal import Notifications
internal import PolicyDocument
internal import PolicyFile

/// `ballast run`: the controller, until it is told to end.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Operate every cluster of the configuration until told to end.",
    discussion: """
      SIGTERM and Ctrl-C end it in order: nothing more is begun, calls that are under way end, every decision is \
      recorded. A second signal ends it at once. The configuration is watched: a valid change takes effect without a \
      restart, an invalid one is refused and the old one stays.
      """)

  @Option(help: "The configuration file; it is watched for changes.")
  var config = PolicySource.defaultFile

  @Option(help: "From the beginning of one pass over a cluster to the beginning of the next, for example 60s.")
  var interval = "60s"

  @Option(help: "Where /metrics and /healthz are served, as HOST:PORT; port 0 picks a free one, none serves nothing.")
  var listen = "127.0.0.1:9466"

  @Option(
    name: .customLong("token-file"),
    help: "A file that holds the token readers must show; needed where other machines can reach the address.")
  var tokenFile: String?

  @Flag(
    help: "Put the metric Heartbeat to CloudWatch after each good pass, for an alarm on silence.")
  var heartbeat = false

  @Option(
    name: .customLong("lease-table"),
    help:
      "A DynamoDB table with the string key `cluster`: of several controllers that name it one acts on each cluster.")
  var leaseTable: String?

  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if leaseTable != nil, aws.readOnly {
      throw ValidationError("--lease-table is written to, which --read-only forbids")
    }
    if heartbeat, aws.readOnly { throw ValidationError("--heartbeat puts a metric, which --read-only forbids") }
    if aws.timeout != nil { throw ValidationError("run goes on until it is told to end; it takes no --timeout") }
  }

  func run() async throws {
    try await CommandRun.run {
      guard let pace = DurationText.parse(interval), pace >= .seconds(1) else {
        throw CommandFailure("--interval \(interval) is no duration of a second or more", exit: .usage)
      }
      let logger = ProgramLog.logger(output, quietest: .notice)
      let address = try ListenOption.address(listen, tokenFile: tokenFile)
      try ConfigurationFile.checkReadable(config)
      let watcher = try ConfigurationWatcher(LocalConfigurationFile(path: config), logger: logger)
      return try await AWSConnection(aws, isReadOnly: aws.readOnly).use { connection in
        let desk = NotificationDesk(
          variables: ProcessInfo.processInfo.environment, transport: connection.transport, clock: connection.clock,
          logger: logger)
        try await desk.adopt(watcher.current)
        var services = connection.services(
          decisions: LocalState.journal(clock: connection.clock), memory: LocalState.memory())
        services.lease = lease(services, pace)
        services.onReport = { await desk.take($1, of: $0) }
        let controller = BallastController(
          policies: watcher.current.policies, services: services,
          settings: ControllerSettings(
            interval: pace, heartbeat: heartbeat,
            watchesHooks: watcher.current.eventQueueURL == nil && !aws.readOnly),
          operatorSettings: OperatorSettings(isReadOnly: aws.readOnly), seed: UInt64.random(in: .min ... .max),
          logger: logger)
        let host = ControllerHost(
          controller: controller, watcher: watcher, dashboard: address,
          intake: try await eventIntake(watcher.current, services, connection, logger), desk: desk,
          clock: connection.clock, logger: logger)
        return try await host.run(configuration: config, isReadOnly: aws.readOnly)
      }
    }
  }
}

/// `--listen` and its token.
enum ListenOption {
  /// - Returns: where to serve and who may read; nil for nowhere.
  static func address(_ text: String, tokenFile: String?) throws -> (address: ListenAddress, access: AccessRules)? {
    if text == "none" { return nil }
    guard let address = ListenAddress(text) else {
      throw CommandFailure(
        "--listen \(text) is no address", remedy: "Write HOST:PORT, for example 127.0.0.1:9466, or none", exit: .usage)
    }
    do {
      return (address, try AccessRules(address: address, token: try tokenFile.map(token)))
    } catch let error as AccessError {
      throw CommandFailure(
        "\(error)", remedy: "Name a file with a token of \(AccessRules.shortestToken) characters or more: --token-file",
        exit: .usage)
    }
  }

  private static func token(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path), data.count <= 4096 else {
      throw CommandFailure(
        "the token file \(path) cannot be read", remedy: "Name a file with a token in its first line")
    }
    let line = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    return line.trimmingCharacters(in: .whitespaces)
  }
}

extension RunCommand {
  /// The leases, in this program's own account and Region. Another controller takes over after three passes without a renewal.
  private func lease(_ services: ControllerServices, _ pace: Duration) -> LeaseKeeper? {
    guard let leaseTable else { return nil }
    let (connect, info) = (services.connect, ProcessInfo.processInfo)
    return LeaseKeeper(
      table: leaseTable,
      owner: "\(info.hostName)/\(info.processIdentifier)/\(String(UInt32.random(in: .min ... .max), radix: 16))",
      duration: max(.seconds(90), pace * 3), clock: services.clock,
      connect: { try await connect(ClusterPolicy(name: "")) })
  }

  /// The event queue of the configuration; a change of it takes effect with the next start. The queue is this program's own:
  /// in its account and Region, whatever the clusters' are.
  private func eventIntake(
    _ configuration: BallastConfiguration, _ services: ControllerServices, _ connection: AWSConnection, _ logger: Logger
  ) async throws -> EventQueueIntake? {
    guard let queueURL = configuration.eventQueueURL else { return nil }
    let caller = try await services.connect(ClusterPolicy(name: ""))
    return EventQueueIntake(
      queueURL: queueURL, aws: caller, checks: try EventTopics.checks(configuration, connection), clock: services.clock,
      logger: logger)
  }
}
