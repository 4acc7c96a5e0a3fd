import Testing
import TopicSignature

/// What of a message is signed, byte for byte. Source: "Verifying the signatures of Amazon SNS messages".
@Suite struct StatementTests {
  @Test func aNotificationIsSignedInByteOrderWithANewlineAfterEachValue() {
    var statement = TopicStatement(
      type: "Notification", messageID: "m-1", topicArn: "arn:aws:sns:us-east-1:123456789012:t", message: "two\nlines",
      timestamp: "2026-11-23T14:03:10.250Z")
    #expect(
      statement.stringToSign == """
        Message
        two
        lines
        MessageId
        m-1
        Timestamp
        2026-11-23T14:03:10.250Z
        TopicArn
        arn:aws:sns:us-east-1:123456789012:t
        Type
        Notification

        """)
    statement.subject = "word"
    #expect(statement.stringToSign?.contains("\nMessageId\nm-1\nSubject\nword\nTimestamp\n") == true)
    // They are no part of a notification, whatever a message bears.
    let plain = statement.stringToSign
    statement.token = "t"
    statement.subscribeURL = "https://example.com"
    #expect(statement.stringToSign == plain)
  }

  @Test(arguments: ["SubscriptionConfirmation", "UnsubscribeConfirmation"])
  func aConfirmationIsSignedWithItsTokenAndLink(type: String) {
    let statement = TopicStatement(
      type: type, messageID: "m", topicArn: "arn", message: "visit", timestamp: "now", subject: "none", token: "abc",
      subscribeURL: "https://x/?Action=ConfirmSubscription")
    #expect(
      statement.stringToSign
        == "Message\nvisit\nMessageId\nm\nSubscribeURL\nhttps://x/?Action=ConfirmSubscription\nTimestamp\nnow\n"
        + "Token\nabc\nTopicArn\narn\nType\n\(type)\n")
  }

  @Test func anotherTypeIsNotSigned() {
    let statement = TopicStatement(type: "notification", messageID: "m", topicArn: "a", message: "x", timestamp: "now")
    #expect(statement.stringToSign == nil)
  }
}
