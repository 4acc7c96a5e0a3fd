internal import AWSClient
internal import AWSTransport
internal import Controller
internal import FoundationEssentials
internal import LambdaRuntime
internal import Logging
internal import Notifications

/// The Lambda executable.
public enum LambdaProgram {
  /// Sets the function up and serves until the environment ends. Ends the process with 1 where it cannot.
  public static func run() {
    MainThread.wait {
      let logger = FunctionLog.logger
      do {
        try await serve(logger)
      } catch {
        logger.critical("\(error)")
        FunctionLog.exit(1)
      }
    }
  }

  private static func serve(_ logger: Logger) async throws {
    let variables = ProcessInfo.processInfo.environment
    guard let api = variables["AWS_LAMBDA_RUNTIME_API"] else {
      throw LambdaFailure(message: "AWS_LAMBDA_RUNTIME_API is not set: this program runs inside a Lambda function")
    }
    // A function's time is counted on the machine's clock, in a sandbox too.
    let live = try LiveAWS(variables: variables, settings: ClientSettings(followsPace: false))
    try await live.use { try await serve(api, variables, $0, logger) }
  }

  private static func serve(
    _ api: String, _ variables: [String: String], _ live: LiveAWS, _ logger: Logger
  ) async throws {
    let client = try RuntimeClient(api: api, transport: live.transport)
    let (function, desk) = try await function(variables, live, client, logger)
    let clock = SystemClock()
    try await RuntimeLoop(client: client).run { invocation in
      // The deadline is on this machine's clock, not on AWS's.
      let remaining = Duration.seconds(invocation.deadline.timeIntervalSince(clock.now()))
      do {
        let answer = try await function.handle(invocation.payload, remaining: remaining).json
        // Between invocations the environment is frozen, and with it whatever is being posted.
        await desk.settle(within: NotificationDesk.lastWait)
        return answer
      } catch {
        await desk.settle(within: NotificationDesk.lastWait)
        throw error
      }
    }
  }

  /// The function, looked over; what is wrong with it is told to the runtime, so that it stands in the function's log.
  private static func function(
    _ variables: [String: String], _ live: LiveAWS, _ client: RuntimeClient, _ logger: Logger
  ) async throws -> (function: LambdaFunction, desk: NotificationDesk) {
    do {
      let made = try await FunctionSetUp(variables: variables, live: live, logger: logger).make()
      try await made.function.checkSetUp()
      return made
    } catch {
      try? await client.failInitialisation(RuntimeFailure(type: "Ballast.Configuration", message: "\(error)"))
      throw error
    }
  }
}
