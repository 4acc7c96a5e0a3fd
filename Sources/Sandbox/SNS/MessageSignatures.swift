internal import FoundationEssentials
internal import TopicSignature

/// The key with which the topics of a served sandbox sign. It is made when the first message is signed, and never written down:
/// each process has another. Where nobody is served, as in a simulation, there is none, and one seed gives one trace.
enum MessageKey {
  /// Its certificate is valid from 2000 to 2049, wherever the sandbox's clock stands. Nil where no key could be made.
  static let signer = try? TopicSigner(
    name: "sns.amazonaws.com", validFrom: Date(timeIntervalSince1970: 946_684_800),
    validUntil: Date(timeIntervalSince1970: 2_493_072_000))
}

/// What a message bears beside what it says.
struct MessageSignature {
  var version: String
  var signature: String
  var certificateURL: String
}

/// The signatures that were made last, by what was signed: a message is signed once, however many get it.
struct SignedTexts {
  private struct Entry {
    var text: String
    var version: SignatureVersion
    var signature: String
  }

  /// A message has a text for each protocol at most.
  private static let capacity = 4
  private var entries: [Entry] = []

  mutating func signature(of text: String, _ version: SignatureVersion, by signer: TopicSigner) -> String? {
    if let known = entries.first(where: { $0.version == version && $0.text == text }) { return known.signature }
    guard let made = try? signer.signature(of: text, version) else { return nil }
    if entries.count >= Self.capacity { entries.removeFirst() }
    entries.append(Entry(text: text, version: version, signature: made))
    return made
  }
}

extension SNSWorld {
  /// The signature of what a topic says; nil where the sandbox is not served: nobody could fetch the certificate.
  func signature(of statement: TopicStatement, from topic: SimTopic) -> MessageSignature? {
    guard let address = region.sandbox.reachedAt, let signer = MessageKey.signer,
      let version = SignatureVersion(rawValue: topic.signatureVersion), let text = statement.stringToSign,
      let signature = signed.signature(of: text, version, by: signer)
    else { return nil }
    return MessageSignature(
      version: version.rawValue, signature: signature, certificateURL: "\(address)/\(signer.file)")
  }
}

extension Sandbox {
  /// What is served where a message says that its certificate is; nil for any other path.
  public static func certificate(at path: String) -> String? {
    guard path.hasPrefix("/SimpleNotificationService-"), let signer = MessageKey.signer, path == "/\(signer.file)"
    else {
      return nil
    }
    return signer.pem
  }
}
