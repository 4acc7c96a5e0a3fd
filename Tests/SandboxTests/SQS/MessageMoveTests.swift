import AWSModel
import Sandbox
import Testing

/// Tasks that move messages out of dead-letter queues.
@Suite struct MessageMoveTests {
  private let region = TestRegion()

  /// A queue with a dead-letter queue into which that many messages have gone.
  private func buried(_ count: Int) throws -> (source: String, dead: (url: String, arn: String)) {
    let dead = try region.queue("dead")
    let source = try region.queue(
      "jobs", ["RedrivePolicy": #"{"deadLetterTargetArn":"\#(dead.arn)","maxReceiveCount":1}"#]
    ).url
    for number in 0..<count { try region.send("m\(number)", to: source) }
    for _ in 0..<2 {
      while try !region.receive(source, visibility: 1).isEmpty {}
      region.pass(.seconds(2))
    }
    _ = try region.receive(source)
    return (source, dead)
  }

  private func tasks(_ arn: String) throws -> [SQS.ListMessageMoveTasksResultEntry] {
    try region.call(SQS.listMessageMoveTasks, .init(sourceArn: arn, maxResults: 10)).results ?? []
  }

  @Test func messagesGoBackToWhereTheyCameFrom() throws {
    let (source, dead) = try buried(3)
    let handle = try region.call(SQS.startMessageMoveTask, .init(sourceArn: dead.arn)).taskHandle
    let begun = try #require(try tasks(dead.arn).first)
    #expect(begun.status == "RUNNING" && begun.taskHandle == handle)
    #expect(
      region.refusal(SQS.startMessageMoveTask, .init(sourceArn: dead.arn))?.code
        == "UnsupportedOperation")
    region.pass(.seconds(2))
    let done = try #require(try tasks(dead.arn).first)
    #expect(done.status == "COMPLETED" && done.taskHandle == nil)
    #expect(done.approximateNumberOfMessagesMoved == 3 && done.approximateNumberOfMessagesToMove == 3)
    let back = try region.receive(source)
    #expect(Set(back.compactMap(\.body)) == ["m0", "m1", "m2"])
    #expect(back.allSatisfy { $0.attributes?["ApproximateReceiveCount"] == "1" })
    #expect(try region.receive(dead.url).isEmpty)
  }

  @Test func aRateIsKeptAndATaskCanBeCancelled() throws {
    let (_, dead) = try buried(5)
    let other = try region.queue("other")
    let handle = try region.call(
      SQS.startMessageMoveTask,
      .init(sourceArn: dead.arn, destinationArn: other.arn, maxNumberOfMessagesPerSecond: 2)
    ).taskHandle
    region.pass(.seconds(1))
    #expect(try region.receive(other.url).count == 2)
    let moved = try region.call(SQS.cancelMessageMoveTask, .init(taskHandle: handle))
    #expect(moved.approximateNumberOfMessagesMoved == 2)
    region.pass(.seconds(5))
    #expect(try tasks(dead.arn).map(\.status) == ["CANCELLED"])
    #expect(try region.receive(dead.url).count == 3)
    #expect(region.refusal(SQS.cancelMessageMoveTask, .init(taskHandle: handle)) != nil)
    #expect(
      region.refusal(SQS.cancelMessageMoveTask, .init(taskHandle: "nonsense"))?.code == "InvalidParameterValue")
  }

  @Test func aMessageThatCameFromNowhereFailsTheTask() throws {
    let (_, dead) = try buried(0)
    try region.send("by hand", to: dead.url)
    try region.call(SQS.startMessageMoveTask, .init(sourceArn: dead.arn))
    region.pass(.seconds(2))
    let task = try #require(try tasks(dead.arn).first)
    #expect(task.status == "FAILED" && task.failureReason == "CouldNotDetermineMessageSource")
    #expect(try region.receive(dead.url).count == 1)
  }

  @Test func onlyDeadLetterQueuesHaveTasks() throws {
    let queue = try region.queue()
    #expect(
      region.refusal(SQS.startMessageMoveTask, .init(sourceArn: queue.arn))?.message
        == "Source queue must be configured as a Dead Letter Queue.")
    #expect(
      region.refusal(SQS.startMessageMoveTask, .init(sourceArn: "\(queue.arn)x"))?.code == "ResourceNotFoundException")
  }

  @Test func aDeadLetterQueueExistsAndIsOfTheSameKind() throws {
    func refused(_ name: String, _ target: String, _ more: [String: String] = [:]) -> String? {
      let policy = #"{"deadLetterTargetArn":"\#(target)","maxReceiveCount":3}"#
      return region.refusal(
        SQS.createQueue,
        .init(queueName: name, attributes: ["RedrivePolicy": policy].merging(more) { $1 }))?.message
    }
    let missing = "arn:aws:sqs:us-east-1:123456789012:none"
    #expect(refused("q", missing)?.hasSuffix("Reason: Dead letter target does not exist.") == true)
    let dead = try region.queue("dead")
    #expect(refused("q", dead.arn) == nil)
    #expect(
      refused("q.fifo", dead.arn, ["FifoQueue": "true"])?.hasSuffix(
        "Reason: Dead-letter queue must be same type of queue as the source.") == true)
  }
}
