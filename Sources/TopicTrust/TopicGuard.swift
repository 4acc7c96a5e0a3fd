public import AWSClient
public import Controller
internal import FoundationEssentials
internal import TopicSignature

/// Tells which notifications are SNS's, from the topics that are listened to.
public struct TopicGuard: NotificationChecking {
  private let rules: TopicRules
  private let clock: any ControllerClock
  private let shelf: CertificateShelf

  /// - Parameters:
  ///   - roots: certificates in PEM to trust beside the system's.
  public init(
    rules: TopicRules, transport: any HTTPTransport, roots: [UInt8]? = nil, clock: any ControllerClock
  ) {
    self.rules = rules
    self.clock = clock
    shelf = CertificateShelf(transport: transport, roots: roots, clock: clock)
  }

  public var takesBareMessages: Bool { rules.signatures != .require }

  public func verdict(on notification: TopicNotification) async -> NotificationVerdict {
    do {
      try await check(notification)
      return .genuine
    } catch {
      return switch error {
      case .refused(let reason): .refused(reason: reason)
      case .unproven(let reason): .unproven(reason: reason)
      }
    }
  }

  /// Everything that costs nothing comes first: what fails it has nothing fetched.
  private func check(_ notification: TopicNotification) async throws(TopicDoubt) {
    guard let arn = notification.topicArn, let region = TopicRegion(topicArn: arn) else {
      throw .refused("topicMissing")
    }
    guard rules.topics.isEmpty || rules.topics.contains(arn) else { throw .refused("topicNotListed") }
    if rules.signatures == .off { return }
    guard let version = notification.signatureVersion.flatMap(SignatureVersion.init) else {
      throw .refused(notification.signature == nil ? "signatureMissing" : "signatureVersion")
    }
    guard let signature = notification.signature, !signature.isEmpty else { throw .refused("signatureMissing") }
    guard let id = notification.messageID, let timestamp = notification.timestamp else {
      throw .refused("memberMissing")
    }
    let now = clock.now()
    try checkAge(timestamp, now)
    guard let address = address(notification.signingCertURL ?? "", region) else { throw .refused("certificateAddress") }
    let statement = TopicStatement(
      type: "Notification", messageID: id, topicArn: arn, message: notification.message, timestamp: timestamp,
      subject: notification.subject)
    let key = try await shelf.key(at: address, of: rules.own == nil ? region : nil, now: now)
    guard key.validFrom <= now else { throw .refused("certificateNotYetValid") }
    guard now <= key.validUntil else { throw .refused("certificateExpired") }
    guard let text = statement.stringToSign, key.signed(text, signature, version) else {
      throw .refused("signatureWrong")
    }
  }

  private func checkAge(_ timestamp: String, _ now: Date) throws(TopicDoubt) {
    guard let time = Self.instant(timestamp) else { throw .refused("timestampMalformed") }
    let age = Duration.seconds(now.timeIntervalSince(time))
    guard age <= rules.oldest else { throw .refused("tooOld") }
    guard age >= .zero - rules.farthestAhead else { throw .refused("fromTheFuture") }
  }

  /// `2026-11-23T14:03:10.250Z`.
  private static func instant(_ text: String) -> Date? {
    guard text.utf8.count <= 40 else { return nil }
    return (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text))
      ?? (try? Date.ISO8601FormatStyle().parse(text))
  }

  /// Where the certificate is to be had: in AWS; or at one's own SNS alone, which may call itself by another of this machine's
  /// names than the user does.
  private func address(_ url: String, _ region: TopicRegion) -> SigningAddress? {
    guard let own = rules.own else { return SigningAddress(url, of: region) }
    guard let named = try? ServiceEndpoint(url: url, origin: "SigningCertURL"), LocalHosts.isLoopback(named.host),
      named.scheme == own.scheme, named.port == own.port
    else { return nil }
    var origin = own
    origin.path = ""
    return SigningAddress(origin.url + named.path, from: origin.url)
  }
}

/// Why a notification is not taken for SNS's.
enum TopicDoubt: Error, Hashable {
  case refused(String)
  case unproven(String)
}
