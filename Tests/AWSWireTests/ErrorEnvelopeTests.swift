import AWSModel
import AWSWire
import Testing

/// How an error stands on the wire, in each protocol.
@Suite struct ErrorEnvelopeTests {
  private func answer(
    _ service: AWSService, _ wire: AWSProtocol, _ code: String, status: Int = 400
  ) -> (status: Int, text: String, response: WireResponse) {
    let error = AWSError(kind: .service, code: code, message: "no <such> thing", httpStatus: status)
    let response = ServerCodec(service, wire: wire).encode(error, requestID: "r-1")
    return (response.status, String(decoding: response.body, as: UTF8.self), response)
  }

  @Test func jsonNamesItsTypeInTheBody() {
    let (status, text, response) = answer(ECS.service, .json11, "ClusterNotFoundException")
    #expect(status == 400)
    #expect(text.contains(#""__type":"ClusterNotFoundException""#) || text.contains(#"#ClusterNotFoundException""#))
    #expect(text.contains(#""message":"no <such> thing""#))
    #expect(response.header("x-amzn-query-error") == nil)
  }

  @Test func queryHasTypeCodeAndMessage() {
    let (status, text, _) = answer(AutoScaling.service, .query, "ValidationError")
    #expect(status == 400)
    #expect(text.contains("<ErrorResponse xmlns="))
    #expect(
      text.contains(
        "<Error><Type>Sender</Type><Code>ValidationError</Code><Message>no &lt;such&gt; thing</Message></Error>"))
    #expect(text.contains("<RequestId>r-1</RequestId></ErrorResponse>"))
  }

  @Test func ec2HasAListOfErrors() {
    let (status, text, _) = answer(EC2.service, .ec2, "InvalidInstanceID.NotFound")
    #expect(status == 400)
    #expect(
      text.hasSuffix(
        "<Response><Errors><Error><Code>InvalidInstanceID.NotFound</Code><Message>no &lt;such&gt; thing</Message></Error>"
          + "</Errors><RequestID>r-1</RequestID></Response>"))
  }

  /// SQS has spoken Query before: its old codes go along in a header, and clients of both generations find theirs.
  @Test func aServiceThatWasQueryTellsTheOldCodeToo() throws {
    let (status, text, response) = answer(SQS.service, .json10, "QueueDoesNotExist")
    #expect(status == 400)
    #expect(text.contains("QueueDoesNotExist"))
    #expect(response.header("x-amzn-query-error") == "AWS.SimpleQueueService.NonExistentQueue;Sender")
    let query = answer(SQS.service, .query, "QueueDoesNotExist")
    #expect(query.text.contains("<Code>AWS.SimpleQueueService.NonExistentQueue</Code>"))
  }

  @Test func contentionIsAnErrorOfTheServer() {
    let contention = answer(AutoScaling.service, .query, "ResourceContention", status: 0)
    #expect(contention.status == 500)
    #expect(contention.text.contains("<Type>Receiver</Type><Code>ResourceContention</Code>"))
    let scaling = answer(AutoScaling.service, .query, "ScalingActivityInProgress", status: 0)
    #expect(scaling.status == 400)
    #expect(scaling.text.contains("<Type>Sender</Type>"))
  }
}
