import AWSModel
import Foundation
import Logging
import Synchronization
import Testing

@testable import Controller

/// What of a queue's messages goes on to the controller.
@Suite struct NoticeScreenTests {
  /// Gives the verdicts that a test lays ready, and keeps what it was asked of.
  final class Checks: NotificationChecking {
    let takesBareMessages: Bool
    let verdict: Mutex<NotificationVerdict>
    let asked: Mutex<[TopicNotification]> = Mutex([])

    init(_ verdict: NotificationVerdict = .genuine, takesBareMessages: Bool = true) {
      self.verdict = Mutex(verdict)
      self.takesBareMessages = takesBareMessages
    }

    func verdict(on notification: TopicNotification) async -> NotificationVerdict {
      asked.withLock { $0.append(notification) }
      return verdict.withLock { $0 }
    }
  }

  private static let hook =
    #"{"AutoScalingGroupName": "web", "LifecycleHookName": "ballast-drain", "EC2InstanceId": "i-1", "#
    + #""LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING"}"#

  private func envelope(_ message: String, type: String = "Notification") throws -> String {
    let document = [
      "Type": type, "MessageId": "m", "TopicArn": "arn:aws:sns:us-east-1:123456789012:t", "Message": message,
      "Subject": "s", "Timestamp": "2026-11-23T14:03:10.250Z", "SignatureVersion": "2", "Signature": "c2ln",
      "SigningCertURL": "https://sns.us-east-1.amazonaws.com/x.pem", "UnsubscribeURL": "https://example.com/",
    ]
    return String(decoding: try JSONEncoder().encode(document), as: UTF8.self)
  }

  private func messages(_ bodies: [String]) -> [SQS.Message] {
    bodies.map { SQS.Message(messageId: "id", receiptHandle: "h", body: $0) }
  }

  @Test func everyMemberThatIsSignedIsLookedAt() async throws {
    let checks = Checks()
    let screen = NoticeScreen(checks: checks, clock: FakeClock(), logger: quiet)
    let notices = await screen.notices(in: messages([try envelope(Self.hook)]))
    #expect(notices.map(\.id) == ["m"] && notices.map(\.isProven) == [true])
    #expect(
      checks.asked.withLock { $0 } == [
        TopicNotification(
          messageID: "m", topicArn: "arn:aws:sns:us-east-1:123456789012:t", subject: "s", message: Self.hook,
          timestamp: "2026-11-23T14:03:10.250Z", signatureVersion: "2", signature: "c2ln",
          signingCertURL: "https://sns.us-east-1.amazonaws.com/x.pem")
      ])
  }

  @Test func whatIsRefusedIsToldAndGoesNoFurther() async throws {
    let (logger, lines) = listening()
    let screen = NoticeScreen(checks: Checks(.refused(reason: "signatureWrong")), clock: FakeClock(), logger: logger)
    #expect(await screen.notices(in: messages([try envelope(Self.hook)])).isEmpty)
    #expect(lines.all == ["warning: a message of the event queue is refused: it is not what it says"])
    #expect(screen.tally.all == [.taken: 0, .unproven: 0, .refused: 1, .senseless: 0])
  }

  @Test func whatCannotBeProvenIsAHintThatIsToldOnce() async throws {
    let (logger, lines) = listening()
    let checks = Checks(.unproven(reason: "certificateUnreachable"))
    let clock = FakeClock()
    let screen = NoticeScreen(checks: checks, clock: clock, logger: logger)
    let event = IntakeTests.placementFailure("a")
    let notices = await screen.notices(in: messages([try envelope(event), try envelope(Self.hook)]))
    #expect(notices.map(\.isProven) == [false, false])
    #expect(notices.map(\.id) == ["unproven a", "unproven m"], "the event itself is news when it comes with its proof")
    #expect(lines.all.count == 1)
    checks.verdict.withLock { $0 = .genuine }
    #expect(await screen.notices(in: messages([try envelope(event)])).map(\.id) == ["a"])
    #expect(lines.all.last == "notice: signatures of SNS can be checked again")
    // Turn and turn about it is not told each time.
    for verdict in [
      NotificationVerdict.unproven(reason: "certificateBusy"), .genuine, .unproven(reason: "x"), .genuine,
    ] {
      checks.verdict.withLock { $0 = verdict }
      _ = await screen.notices(in: messages([try envelope(event)]))
    }
    #expect(lines.all.count == 2)
    #expect(screen.tally.all == [.taken: 3, .unproven: 4, .refused: 0, .senseless: 0])
  }

  @Test(arguments: [true, false]) func whatCameWithoutSNSHasNoSignature(isTaken: Bool) async throws {
    let checks = Checks(takesBareMessages: isTaken)
    let screen = NoticeScreen(checks: checks, clock: FakeClock(), logger: quiet)
    let notices = await screen.notices(in: messages([IntakeTests.placementFailure("a"), Self.hook]))
    #expect(notices.count == (isTaken ? 2 : 0))
    #expect(screen.tally.all[isTaken ? .taken : .refused] == 2)
    #expect(checks.asked.withLock(\.count) == 0)
  }

  @Test func anEnvelopeInAnEnvelopeMakesNoSense() async throws {
    let screen = NoticeScreen(checks: Checks(), clock: FakeClock(), logger: quiet)
    #expect(await screen.notices(in: messages([try envelope(try envelope(Self.hook))])).isEmpty)
    #expect(screen.tally.all[.senseless] == 1 && screen.tally.all[.taken] == 0)
  }

  @Test func nobodyConfirmsASubscriptionByItself() async throws {
    let (logger, lines) = listening()
    let screen = NoticeScreen(checks: nil, clock: FakeClock(), logger: logger)
    let body = try envelope("visit", type: "SubscriptionConfirmation")
    #expect(await screen.notices(in: messages([body])).isEmpty)
    #expect(lines.all == ["warning: a message of the event queue makes no sense"])
  }
}
