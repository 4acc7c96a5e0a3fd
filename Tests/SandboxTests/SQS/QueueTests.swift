import AWSModel
import Sandbox
import Testing

@Suite struct QueueTests {
  private let region = TestRegion()

  @Test func aReceivedMessageIsHiddenUntilItsVisibilityIsOver() throws {
    let queue = try region.queue()
    try region.send("a", to: queue.url)
    let first = try #require(try region.receive(queue.url).first)
    #expect(try region.receive(queue.url).isEmpty)
    region.pass(.seconds(29))
    #expect(try region.receive(queue.url).isEmpty)
    region.pass(.seconds(1))
    let second = try #require(try region.receive(queue.url).first)
    #expect(second.messageId == first.messageId)
    #expect(second.receiptHandle != first.receiptHandle)
    #expect(second.attributes?["ApproximateReceiveCount"] == "2")
    // A stale handle deletes nothing, and says nothing.
    try region.call(SQS.deleteMessage, .init(queueUrl: queue.url, receiptHandle: first.receiptHandle))
    region.pass(.seconds(31))
    let third = try #require(try region.receive(queue.url).first)
    try region.call(SQS.deleteMessage, .init(queueUrl: queue.url, receiptHandle: third.receiptHandle))
    region.pass(.hours(1))
    #expect(try region.receive(queue.url).isEmpty)
    #expect(
      region.refusal(SQS.deleteMessage, .init(queueUrl: queue.url, receiptHandle: "junk"))?.code
        == "ReceiptHandleIsInvalid")
  }

  @Test func visibilityCanBeChangedUpToTwelveHoursFromTheFirstReceipt() throws {
    let queue = try region.queue()
    try region.send("a", to: queue.url)
    let message = try #require(try region.receive(queue.url).first)
    let handle = message.receiptHandle
    region.pass(.seconds(20))
    try region.call(
      SQS.changeMessageVisibility, .init(queueUrl: queue.url, receiptHandle: handle, visibilityTimeout: 100))
    region.pass(.seconds(90))
    #expect(try region.receive(queue.url).isEmpty)
    #expect(
      region.refusal(
        SQS.changeMessageVisibility, .init(queueUrl: queue.url, receiptHandle: handle, visibilityTimeout: 43_200))?.code
        == "InvalidParameterValue")
    try region.call(
      SQS.changeMessageVisibility, .init(queueUrl: queue.url, receiptHandle: handle, visibilityTimeout: 0))
    #expect(try region.receive(queue.url).count == 1)
    region.pass(.seconds(31))
    #expect(
      region.refusal(
        SQS.changeMessageVisibility, .init(queueUrl: queue.url, receiptHandle: handle, visibilityTimeout: 1))?.code
        == "MessageNotInflight")
  }

  @Test func aMessageThatIsReceivedTooOftenGoesToTheDeadLetterQueue() throws {
    let dead = try region.queue("dead")
    let queue = try region.queue(
      "q", ["RedrivePolicy": #"{"deadLetterTargetArn":"\#(dead.arn)","maxReceiveCount":2}"#, "VisibilityTimeout": "10"])
    try region.send("poison", to: queue.url)
    for _ in 0..<2 {
      #expect(try region.receive(queue.url).count == 1)
      region.pass(.seconds(11))
    }
    #expect(try region.receive(queue.url).isEmpty)
    let moved = try #require(try region.receive(dead.url).first)
    #expect(moved.body == "poison")
    #expect(moved.attributes?["DeadLetterQueueSourceArn"] == queue.arn)
    #expect(
      try region.call(SQS.listDeadLetterSourceQueues, .init(queueUrl: dead.url)).queueUrls == [queue.url])
  }

  @Test func delaysPurgesAndRetentionCount() throws {
    let queue = try region.queue("q", ["DelaySeconds": "5", "MessageRetentionPeriod": "60"])
    try region.send("late", to: queue.url)
    var counts = try region.call(SQS.getQueueAttributes, .init(queueUrl: queue.url, attributeNames: [.all])).attributes
    #expect(counts?["ApproximateNumberOfMessagesDelayed"] == "1")
    #expect(counts?["ApproximateNumberOfMessages"] == "0")
    region.pass(.seconds(5))
    #expect(try region.receive(queue.url, visibility: 0).count == 1)
    region.pass(.seconds(56))
    #expect(try region.receive(queue.url).isEmpty)
    try region.send("b", to: queue.url)
    try region.call(SQS.purgeQueue, .init(queueUrl: queue.url))
    #expect(region.refusal(SQS.purgeQueue, .init(queueUrl: queue.url))?.code == "PurgeQueueInProgress")
    counts = try region.call(SQS.getQueueAttributes, .init(queueUrl: queue.url, attributeNames: [.all])).attributes
    #expect(counts?["ApproximateNumberOfMessagesDelayed"] == "0")
  }

  @Test func digestsAreThoseOfMD5() throws {
    let queue = try region.queue()
    let sent = try region.call(
      SQS.sendMessage,
      .init(
        queueUrl: queue.url, messageBody: "This is a test message",
        messageAttributes: ["test_attribute_name_1": .init(stringValue: "test_attribute_value_1", dataType: "String")]))
    #expect(sent.md5OfMessageBody == "fafb00f5732ab283681e124bf8747ed1")
    let message = try #require(try region.receive(queue.url).first)
    #expect(message.md5OfBody == sent.md5OfMessageBody)
    #expect(message.md5OfMessageAttributes == sent.md5OfMessageAttributes)
    #expect(sent.md5OfMessageAttributes != nil)
  }

  @Test func batchesAreTakenEntryByEntry() throws {
    let queue = try region.queue("q", ["MaximumMessageSize": "1024"])
    let answer = try region.call(
      SQS.sendMessageBatch,
      .init(
        queueUrl: queue.url,
        entries: [.init(id: "a", messageBody: "x"), .init(id: "b", messageBody: String(repeating: "y", count: 1025))]))
    #expect(answer.successful?.compactMap(\.id) == ["a"])
    #expect(answer.failed?.first?.code == "InvalidParameterValue")
    let twice = [SQS.SendMessageBatchRequestEntry(id: "a", messageBody: "x")]
    #expect(
      region.refusal(SQS.sendMessageBatch, .init(queueUrl: queue.url, entries: twice + twice))?.code
        == "BatchEntryIdsNotDistinct")
    #expect(
      region.refusal(SQS.sendMessageBatch, .init(queueUrl: queue.url, entries: []))?.code == "EmptyBatchRequest")
    let eleven = (0..<11).map { SQS.SendMessageBatchRequestEntry(id: "\($0)", messageBody: "x") }
    #expect(
      region.refusal(SQS.sendMessageBatch, .init(queueUrl: queue.url, entries: eleven))?.code
        == "TooManyEntriesInBatchRequest")
  }

  @Test func aQueueOfTheSameNameMustHaveTheSameAttributes() throws {
    let queue = try region.queue("q", ["VisibilityTimeout": "40"])
    #expect(try region.queue("q", ["VisibilityTimeout": "40"]).url == queue.url)
    #expect(
      region.refusal(SQS.createQueue, .init(queueName: "q", attributes: ["VisibilityTimeout": "41"]))?.code
        == "QueueNameExists")
    try region.call(SQS.deleteQueue, .init(queueUrl: queue.url))
    #expect(region.refusal(SQS.createQueue, .init(queueName: "q"))?.code == "QueueDeletedRecently")
    region.pass(.seconds(60))
    try region.queue("q")
    #expect(region.refusal(SQS.getQueueUrl, .init(queueName: "nowhere"))?.code == "QueueDoesNotExist")
    #expect(
      region.refusal(SQS.createQueue, .init(queueName: "r", attributes: ["VisibilityTimeout": "43201"]))?.code
        == "InvalidAttributeValue")
    #expect(
      region.refusal(SQS.createQueue, .init(queueName: "r", attributes: ["Nonsense": "1"]))?.code
        == "InvalidAttributeName")
  }

  @Test func atMostOneHundredAndTwentyThousandAreInFlight() throws {
    let queue = try region.queue()
    let entries = (0..<10).map { SQS.SendMessageBatchRequestEntry(id: "\($0)", messageBody: "x") }
    for _ in 0..<12_001 { try region.call(SQS.sendMessageBatch, .init(queueUrl: queue.url, entries: entries)) }
    var received = 0
    while case let messages = try region.receive(queue.url, visibility: 43_200), !messages.isEmpty {
      received += messages.count
    }
    #expect(received == 120_000)
  }

  @Test func aLongPollIsHeldUntilThereIsAMessage() throws {
    let queue = try region.queue("q", ["ReceiveMessageWaitTimeSeconds": "15"])
    let request = SQS.ReceiveMessageRequest(queueUrl: queue.url)
    let poll = try #require(region.sandbox.longPoll(SQS.receiveMessage.erased, request.tape))
    #expect(poll.wait == .seconds(15))
    #expect(!region.sandbox.isReady(poll))
    try region.send("a", to: queue.url)
    #expect(region.sandbox.isReady(poll))
    #expect(region.sandbox.longPoll(SQS.receiveMessage.erased, request.tape) == nil)
  }
}
