internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Foundation
internal import Logging
internal import PolicyDocument
internal import PolicyFile
internal import ServiceLifecycle
internal import UnixSignals

/// `ballast run`: the controller, until it is told to end.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Operate every cluster of the configuration until told to end.")

  @Option(help: "The configuration file; it is watched for changes.")
  var config = PolicySource.defaultFile

  @Option(help: "From the beginning of one pass over a cluster to the beginning of the next, for example 60s.")
  var interval = "60s"

  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await CommandRun.run {
      guard let pace = DurationText.parse(interval), pace >= .seconds(1) else {
        throw CommandFailure("--interval \(interval) is no duration of a second or more", exit: .usage)
      }
      let logger = ProgramLog.logger(verbosity: output.verbose, quietest: .notice)
      let watcher = try ConfigurationWatcher(LocalConfigurationFile(path: config), logger: logger)
      let connection = try AWSConnection(aws, isReadOnly: aws.readOnly)
      let services = connection.services(
        decisions: LocalState.journal(clock: connection.clock), memory: LocalState.memory())
      let controller = BallastController(
        policies: watcher.current.policies, services: services, settings: ControllerSettings(interval: pace),
        operatorSettings: OperatorSettings(isReadOnly: aws.readOnly), seed: UInt64.random(in: .min ... .max),
        logger: logger)
      logger.notice("running", metadata: ["config": .string(config), "state": .string(LocalState.folder)])
      let group = ServiceGroup(
        services: [ControllerService(controller: controller, watcher: watcher)],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
      try await group.run()
      await connection.close()
      return .ok
    }
  }
}

/// The controller and the watch over its configuration, as one service of the process.
struct ControllerService: Service {
  let controller: BallastController
  let watcher: ConfigurationWatcher

  func run() async throws {
    let gate = StopGate()
    await withGracefulShutdownHandler {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await controller.run(gate: gate) }
        group.addTask {
          var watcher = watcher
          await watcher.watch(every: .seconds(2), sleep: { try await Task.sleep(for: $0) }) {
            await controller.reload($0.policies)
          }
        }
        await group.next()
        group.cancelAll()
      }
    } onGracefulShutdown: {
      gate.close("told to end")
    }
  }
}
