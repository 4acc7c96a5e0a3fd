internal import AWSModel
internal import Logging
internal import Synchronization

/// What of a queue's messages a controller gets. Those that make no sense, or are not what they say that they are, are told and
/// go no further; they are deleted with the others, since they would come back for ever.
final class NoticeScreen: Sendable {
  private let checks: (any NotificationChecking)?
  private let clock: any ControllerClock
  private let logger: Logger
  let tally = MessageTally()
  private let doubt = Mutex(Doubt())

  /// What was told of that nothing can be proven at present.
  private struct Doubt {
    var isTold = false
    var toldAt: Duration?
  }

  /// Whoever sends what cannot be proven fills no log with it.
  static let doubtAgain = Duration.seconds(600)

  init(checks: (any NotificationChecking)?, clock: any ControllerClock, logger: Logger) {
    self.checks = checks
    self.clock = clock
    self.logger = logger
  }

  func notices(in messages: [SQS.Message]) async -> [ClusterNotice] {
    var notices: [ClusterNotice] = []
    for message in messages {
      do {
        if let notice = try await notice(in: message) { notices.append(notice) }
      } catch {
        tally.count(.senseless)
        logger.warning(
          "a message of the event queue makes no sense",
          metadata: ["message": .string(message.messageId ?? ""), "error": .string("\(error)")])
      }
    }
    return notices
  }

  private func notice(in message: SQS.Message) async throws(NoticeFault) -> ClusterNotice? {
    let opened = try NoticeReader.open(Array((message.body ?? "").utf8))
    switch opened {
    case .bare(let notice):
      if checks?.takesBareMessages ?? true { return taken(notice) }
      refuse(message, because: "notFromTopic")
      return nil
    case .notification(let notification):
      guard let checks else { return taken(try NoticeReader.read(notification)) }
      switch await checks.verdict(on: notification) {
      case .genuine:
        noteProof()
        return taken(try NoticeReader.read(notification))
      case .refused(let reason):
        refuse(message, because: reason)
        return nil
      case .unproven(let reason):
        note(doubt: reason)
        let notice = try NoticeReader.read(notification).unproven
        tally.count(.unproven)
        return notice
      }
    }
  }

  private func taken(_ notice: ClusterNotice) -> ClusterNotice {
    tally.count(.taken)
    return notice
  }

  private func refuse(_ message: SQS.Message, because reason: String) {
    tally.count(.refused)
    logger.warning(
      "a message of the event queue is refused: it is not what it says",
      metadata: ["reason": .string(reason), "message": .string(message.messageId ?? "")])
  }

  /// Told when it begins, not for each message.
  private func note(doubt reason: String) {
    let now = clock.uptime()
    let isNews = doubt.withLock { doubt in
      guard !doubt.isTold, doubt.toldAt.map({ now - $0 >= Self.doubtAgain }) ?? true else { return false }
      doubt = Doubt(isTold: true, toldAt: now)
      return true
    }
    guard isNews else { return }
    logger.warning(
      "signatures of SNS cannot be checked: what its messages say is not believed, they only have passes made",
      metadata: ["reason": .string(reason)])
  }

  private func noteProof() {
    let isNews = doubt.withLock { doubt in
      defer { doubt.isTold = false }
      return doubt.isTold
    }
    if isNews { logger.notice("signatures of SNS can be checked again") }
  }
}
