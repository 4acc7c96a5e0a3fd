import AWSModel
import ClusterModel
import Controller
import Foundation
import Logging
import Observation
import Synchronization
import Testing

/// A queue that gives out the batches that a test lays ready, and keeps what was deleted.
final class FakeQueue: AWSCaller {
  struct State {
    var batches: [[SQS.Message]]
    var deleted: [String] = []
    var failuresLeft = 0
  }

  let state: Mutex<State>
  let onEmpty: @Sendable () -> Void
  /// Whether its calls end without an answer, after `onEmpty`.
  let interrupts: Bool

  init(
    _ batches: [[SQS.Message]], failures: Int = 0, interrupts: Bool = false, onEmpty: @escaping @Sendable () -> Void
  ) {
    self.interrupts = interrupts
    state = Mutex(State(batches: batches, failuresLeft: failures))
    self.onEmpty = onEmpty
  }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    if let request = input as? SQS.DeleteMessageBatchRequest {
      state.withLock { $0.deleted += (request.entries ?? []).compactMap(\.receiptHandle) }
      return try #require(SQS.DeleteMessageBatchResponse(successful: [], failed: []) as? Output)
    }
    if interrupts {
      // As the client ends a call whose task is cancelled: not by a CancellationError.
      onEmpty()
      throw AWSError(kind: .notSent, code: "Cancelled", message: "the call was given up")
    }
    let batch: [SQS.Message]? = try state.withLock { state in
      if state.failuresLeft > 0 {
        state.failuresLeft -= 1
        throw AWSError(kind: .throttled, code: "RequestThrottled", message: "")
      }
      return state.batches.isEmpty ? nil : state.batches.removeFirst()
    }
    if batch == nil { onEmpty() }
    return try #require(SQS.ReceiveMessageResponse(messages: batch ?? []) as? Output)
  }
}

@Suite("Taking events in")
struct IntakeTests {
  static func message(_ id: String, _ body: String) -> SQS.Message {
    SQS.Message(messageId: id, receiptHandle: "handle-\(id)", body: body)
  }

  static func placementFailure(_ id: String, cluster: String = "prod") -> String {
    """
    {"id": "\(id)", "detail-type": "ECS Service Action", "source": "aws.ecs", "region": "us-east-1", "account": "1",
     "detail": {"eventName": "SERVICE_TASK_PLACEMENT_FAILURE",
     "clusterArn": "arn:aws:ecs:us-east-1:1:cluster/\(cluster)"}}
    """
  }

  @Test("every message is deleted once it was delivered, those that make no sense too")
  func deletion() async {
    let gate = StopGate()
    let queue = FakeQueue(
      [[Self.message("1", Self.placementFailure("a")), Self.message("2", "garbage")]], onEmpty: { gate.close("done") })
    let delivered = Mutex<[ClusterNotice]>([])
    await EventQueueIntake(queueURL: "https://q", aws: queue, clock: FakeClock(), logger: quiet)
      .run(gate: gate) { notices in delivered.withLock { $0 += notices } }
    #expect(delivered.withLock { $0.map(\.id) } == ["a"])
    #expect(queue.state.withLock(\.deleted) == ["handle-1", "handle-2"])
  }

  @Test("a receive that the end of the program interrupts is no fault of the queue's")
  func orderlyEnd() async {
    let gate = StopGate()
    let (logger, lines) = listening()
    let queue = FakeQueue([], interrupts: true, onEmpty: { gate.close("told to end") })
    await EventQueueIntake(queueURL: "https://q", aws: queue, clock: FakeClock(), logger: logger)
      .run(gate: gate) { _ in }
    #expect(lines.all == [])
  }

  @Test("a queue that cannot be read is tried again, and not at once")
  func failure() async {
    let gate = StopGate()
    let clock = FakeClock()
    let queue = FakeQueue(
      [[Self.message("1", Self.placementFailure("a"))]], failures: 2, onEmpty: { gate.close("done") })
    async let done: Void = EventQueueIntake(queueURL: "https://q", aws: queue, clock: clock, logger: quiet)
      .run(gate: gate) { _ in }
    await clock.advanceToNext()
    #expect(queue.state.withLock(\.deleted).isEmpty)
    await clock.advanceToNext()
    await done
    #expect(clock.uptime() == .seconds(2 + 4))
    #expect(queue.state.withLock(\.deleted) == ["handle-1"])
  }
}
