import PolicyDocument
import PolicyFile
import Testing

/// What stands under `events`.
@Suite struct EventsTests {
  private func read(_ events: String) throws -> BallastConfiguration {
    try ConfigurationReader.read("events: \(events)\nclusters: [{name: prod}]\n")
  }

  @Test func signaturesAreVerifiedUnlessItIsSaidOtherwise() throws {
    let queue = "queue: 'https://sqs.us-east-1.amazonaws.com/123456789012/q'"
    let plain = try read("{\(queue)}")
    #expect(plain.topicSignatures == .verify && plain.eventTopics.isEmpty)
    #expect(try read("{\(queue), snsSignatures: require}").topicSignatures == .require)
    // A word here, whatever else it is to readers of YAML.
    #expect(try read("{\(queue), snsSignatures: off}").topicSignatures == .off)
    let arn = "arn:aws:sns:us-east-1:123456789012:ballast-events"
    let pinned = try read("{\(queue), topics: ['\(arn)', '\(arn).fifo']}")
    #expect(pinned.eventTopics == [arn, "\(arn).fifo"])
  }

  @Test(arguments: [
    "{snsSignatures: no}", "{snsSignatures: verified}", "{topics: [hooks]}",
    "{topics: ['arn:aws:sqs:us-east-1:123456789012:q']}",
  ])
  func whatIsNoSettingIsRefused(events: String) {
    #expect(throws: ConfigurationError.self) { try read(events) }
  }
}
