public import AWSModel
internal import FoundationEssentials
public import Logging

/// Takes events out of an SQS queue and gives them to a controller, until it is told to end.
///
/// A message is deleted once the controller has it: what it says is in the snapshot then, or a pass is due, and both would
/// follow from the next whole read all the same. So nothing is lost that matters when a message is, and nothing is done
/// twice when one comes again.
public struct EventQueueIntake: Sendable {
  /// How many messages one receive brings, and how long it waits for them. Source: ReceiveMessage.
  static let batch = 10
  static let waitSeconds = 20
  /// An endpoint that answers at once that there is nothing, as emulators do, is not asked again at once.
  static let emptyPause = Duration.seconds(1)

  private let queueURL: String
  private let aws: any AWSCaller
  private let screen: NoticeScreen
  private let clock: any ControllerClock
  private let logger: Logger

  /// - Parameter checks: tells SNS's messages from others'; nil takes what comes.
  public init(
    queueURL: String, aws: any AWSCaller, checks: (any NotificationChecking)? = nil, clock: any ControllerClock,
    logger: Logger
  ) {
    self.queueURL = queueURL
    self.aws = aws
    self.clock = clock
    self.logger = logger
    screen = NoticeScreen(checks: checks, clock: clock, logger: logger)
  }

  /// How many of the queue's messages came to what.
  public var messages: [MessageFate: Int] { screen.tally.all }

  /// Receives until `gate` is closed. A queue that cannot be read is tried again, ever more slowly: up to a minute apart.
  public func run(gate: StopGate, deliver: @Sendable ([ClusterNotice]) async -> Void) async {
    var failures = 0
    while !gate.isClosed, !Task.isCancelled {
      do {
        let begun = clock.uptime()
        let isEmpty = try await receive(deliver)
        failures = 0
        if isEmpty, clock.uptime() - begun < Self.emptyPause { await gate.pause(for: Self.emptyPause, on: clock) }
      } catch {
        // A receive that the end of the program interrupts is no fault of the queue's.
        if gate.isClosed || Task.isCancelled || error is CancellationError { return }
        failures += 1
        logger.warning(
          "the event queue cannot be read; passes go on at their interval",
          metadata: ["queue": .string(queueURL), "error": .string("\(error)")])
        await gate.pause(for: .seconds(min(60, 1 << min(failures, 6))), on: clock)
      }
    }
  }

  /// - Returns: whether the queue was empty.
  private func receive(_ deliver: @Sendable ([ClusterNotice]) async -> Void) async throws -> Bool {
    let output = try await aws.call(
      SQS.receiveMessage,
      .init(queueUrl: queueURL, maxNumberOfMessages: Self.batch, waitTimeSeconds: Self.waitSeconds))
    let messages = output.messages ?? []
    guard !messages.isEmpty else { return true }
    await deliver(await screen.notices(in: messages))
    try await delete(messages)
    return false
  }

  private func delete(_ messages: [SQS.Message]) async throws {
    let entries = messages.enumerated().compactMap { index, message in
      message.receiptHandle.map { SQS.DeleteMessageBatchRequestEntry(id: "\(index)", receiptHandle: $0) }
    }
    let output = try await aws.call(SQS.deleteMessageBatch, .init(queueUrl: queueURL, entries: entries))
    for failure in output.failed ?? [] {
      logger.warning(
        "a message could not be deleted and will come again", metadata: ["code": .string(failure.code ?? "")])
    }
  }
}
