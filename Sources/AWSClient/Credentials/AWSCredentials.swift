public import FoundationEssentials

/// The keys of an identity, until they expire.
public struct AWSCredentials: Sendable, Hashable {
  public var accessKeyID: String
  public var secretAccessKey: Secret
  /// Comes with temporary credentials.
  public var sessionToken: Secret?
  /// Nil for keys that do not expire.
  public var expiration: Date?
  /// The source that gave them, in words for people, for example `profile "prod" (assume role)`.
  public var source: String
  /// Whether they are worth a try past their expiration while their source is out of order. That is so with instance
  /// metadata, which hands out expired credentials itself when it cannot renew them (static stability of the AWS SDKs).
  public var mayOutlive = false

  public init(
    accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil, expiration: Date? = nil,
    source: String
  ) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
    self.expiration = expiration
    self.source = source
  }

  /// `text` without any of these secrets: AWS repeats the headers of a request in some errors.
  func scrub(_ text: String) -> String {
    var text = text
    for secret in [secretAccessKey.reveal(), sessionToken?.reveal() ?? ""] where secret.utf8.count >= 8 {
      text = text.replacing(secret, with: "<redacted>")
    }
    return text
  }
}
