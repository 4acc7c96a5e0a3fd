import AWSModel
import Foundation
import Sandbox
import Testing

/// Functions that are endpoints: who invokes them, how they are tried again, and how they read queues.
@Suite struct FunctionTests {
  private let region = TestRegion()
  private var sandbox: Sandbox { region.sandbox }
  private static let arn = "arn:aws:lambda:us-east-1:123456789012:function:handler"

  /// A function that hears every event of a source of our own.
  private func hearing(_ retries: Int? = nil) throws {
    try sandbox.define(FunctionSettings(name: "handler", maximumRetryAttempts: retries))
    try region.call(EventBridge.putRule, .init(name: "hear", eventPattern: #"{"source":["ours"]}"#))
    try region.call(EventBridge.putTargets, .init(rule: "hear", targets: [.init(id: "f", arn: Self.arn)]))
    try region.call(
      EventBridge.putEvents, .init(entries: [.init(source: "ours", detailType: "t", detail: #"{"n":1}"#)]))
    region.pass(.seconds(5))
  }

  private func mapping(
    _ batch: Int? = nil, reports: Bool? = nil, attributes: [String: String] = [:], name: String = "q"
  ) throws -> (url: String, arn: String) {
    try sandbox.define(FunctionSettings(name: "handler"))
    let queue = try region.queue(name, attributes)
    try sandbox.map(
      QueueMappingSettings(
        queueARN: queue.arn, functionName: "handler", batchSize: batch, reportsBatchItemFailures: reports))
    return queue
  }

  private func bodies(_ invocation: FunctionInvocation) throws -> [String] {
    let event = try TestJSON(invocation.event)
    guard case .array(let records)? = event["Records"]?.value else { return [] }
    return records.compactMap { $0["body"]?.string }
  }

  private func ids(_ invocation: FunctionInvocation) throws -> [String] {
    guard case .array(let records)? = try TestJSON(invocation.event)["Records"]?.value else { return [] }
    return records.compactMap { $0["messageId"]?.string }
  }

  @Test func anEventIsHandedOverAsTheRuleSeesIt() throws {
    try hearing()
    let invocation = try #require(sandbox.takeInvocations().first)
    #expect(invocation.functionARN == Self.arn)
    let event = try TestJSON(invocation.event)
    #expect(event["source"]?.string == "ours")
    #expect(event["detail"]?["n"]?.number == 1)
    #expect(sandbox.takeInvocations().isEmpty)
    #expect(sandbox.finish(invocation.id, .success("{}")))
    #expect(!sandbox.finish(invocation.id, .success("{}")))
    region.pass(.hours(1))
    #expect(sandbox.takeInvocations().isEmpty)
  }

  @Test func aFailedInvocationIsTriedAgainAfterOneAndThenTwoMinutes() throws {
    try hearing()
    let first = try #require(sandbox.takeInvocations().first)
    sandbox.finish(first.id, .failure(type: "E", message: "m"))
    region.pass(.seconds(59))
    #expect(sandbox.takeInvocations().isEmpty)
    region.pass(.seconds(1))
    let second = try #require(sandbox.takeInvocations().first)
    #expect(second.requestID == first.requestID)
    sandbox.finish(second.id, .failure(type: "E", message: "m"))
    region.pass(.seconds(119))
    #expect(sandbox.takeInvocations().isEmpty)
    region.pass(.seconds(1))
    let third = try #require(sandbox.takeInvocations().first)
    sandbox.finish(third.id, .failure(type: "E", message: "m"))
    region.pass(.hours(1))
    #expect(sandbox.takeInvocations().isEmpty)
    #expect(sandbox.functions().first?.results.map(\.attempt) == [1, 2, 3])
  }

  @Test func whatNobodyReportsInTimeHasTimedOut() throws {
    try hearing(0)
    let invocation = try #require(sandbox.takeInvocations().first)
    #expect(invocation.deadline == sandbox.now.advanced(by: .seconds(3)))
    region.pass(.seconds(3))
    #expect(!sandbox.finish(invocation.id, .success("{}")))
    #expect(sandbox.functions().first?.results.first?.error?.contains("timed out after 3.00 seconds") == true)
    region.pass(.hours(1))
    #expect(sandbox.takeInvocations().isEmpty)
  }

  @Test func aMappingHandsOverBatchesAndDeletesWhatWasDealtWith() throws {
    let queue = try mapping(2)
    for body in ["a", "b", "c"] { try region.send(body, to: queue.url) }
    region.pass(.seconds(1))
    let batches = sandbox.takeInvocations()
    #expect(try batches.flatMap(bodies).sorted() == ["a", "b", "c"])
    #expect(try batches.allSatisfy { try bodies($0).count <= 2 })
    for batch in batches { sandbox.finish(batch.id, .success("{}")) }
    region.pass(.minutes(5))
    #expect(sandbox.takeInvocations().isEmpty)
    #expect(try region.bodies(queue.url).isEmpty)
  }

  @Test func aFailedBatchComesBackWhenItsVisibilityIsOver() throws {
    let queue = try mapping()
    try region.send("a", to: queue.url)
    region.pass(.seconds(1))
    let first = try #require(sandbox.takeInvocations().first)
    sandbox.finish(first.id, .failure(type: "E", message: "m"))
    region.pass(.seconds(28))
    #expect(sandbox.takeInvocations().isEmpty)
    region.pass(.seconds(2))
    #expect(try sandbox.takeInvocations().flatMap(bodies) == ["a"])
  }

  @Test func onlyWhatTheFunctionReportsComesBack() throws {
    let queue = try mapping(reports: true)
    for body in ["a", "b"] { try region.send(body, to: queue.url) }
    region.pass(.seconds(1))
    var returned: [String] = []
    for batch in sandbox.takeInvocations() {
      let failed = zip(try bodies(batch), try ids(batch)).filter { $0.0 == "b" }.map(\.1)
      returned += failed
      let items = failed.map { #"{"itemIdentifier":"\#($0)"}"# }.joined(separator: ",")
      sandbox.finish(batch.id, .success(#"{"batchItemFailures":[\#(items)]}"#))
    }
    #expect(returned.count == 1)
    region.pass(.seconds(31))
    #expect(try sandbox.takeInvocations().flatMap(bodies) == ["b"])
  }

  @Test func oneGroupOfAFIFOQueueIsOneBatchAtATime() throws {
    let queue = try mapping(
      1, attributes: ["FifoQueue": "true", "ContentBasedDeduplication": "true"], name: "q.fifo")
    for body in ["1", "2"] { try region.send(body, to: queue.url, group: "g") }
    try region.send("x", to: queue.url, group: "h")
    region.pass(.seconds(1))
    let first = sandbox.takeInvocations()
    #expect(try first.flatMap(bodies).sorted() == ["1", "x"])
    for batch in first { sandbox.finish(batch.id, .success("{}")) }
    region.pass(.seconds(1))
    #expect(try sandbox.takeInvocations().flatMap(bodies) == ["2"])
  }

  @Test func aMappingNeedsAQueueThatHidesLongerThanItsFunctionTakes() throws {
    try sandbox.define(FunctionSettings(name: "handler", timeout: 31))
    let queue = try region.queue("q")
    #expect(throws: DisturbanceError.self) {
      try sandbox.map(QueueMappingSettings(queueARN: queue.arn, functionName: "handler"))
    }
    #expect(throws: DisturbanceError.self) {
      try sandbox.map(QueueMappingSettings(queueARN: queue.arn + "x", functionName: "handler"))
    }
  }

  @Test func whatIsUnmappedOrRemovedIsInvokedNoMore() throws {
    try sandbox.define(FunctionSettings(name: "handler"))
    let queue = try region.queue("q")
    let id = try sandbox.map(QueueMappingSettings(queueARN: queue.arn, functionName: "handler"))
    try sandbox.unmap(id)
    try region.send("a", to: queue.url)
    region.pass(.seconds(1))
    #expect(sandbox.takeInvocations().isEmpty)
    #expect(throws: DisturbanceError.self) { try sandbox.unmap(id) }
    try hearing()
    try sandbox.removeFunction("handler")
    #expect(sandbox.takeInvocations().isEmpty)
  }

  @Test func eachInvocationLeavesItsLinesInTheFunctionsLogGroup() throws {
    try hearing(0)
    let invocation = try #require(sandbox.takeInvocations().first)
    sandbox.finish(invocation.id, .failure(type: "Boom", message: "why"))
    let found = try region.call(Logs.filterLogEvents, .init(logGroupName: "/aws/lambda/handler")).events
    #expect(
      found?.compactMap(\.message) == [
        "START RequestId: \(invocation.requestID) Version: $LATEST",
        #"[ERROR] {"errorMessage":"why","errorType":"Boom"}"#, "END RequestId: \(invocation.requestID)",
      ])
  }
}
