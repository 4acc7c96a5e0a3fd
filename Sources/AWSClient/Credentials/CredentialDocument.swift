internal import AWSModel
internal import FoundationEssentials

/// The JSON in which credential endpoints and programs give credentials: the same names everywhere, but for the token,
/// which programs call `SessionToken` and endpoints `Token`.
struct CredentialDocument: Decodable {
  var Version: Int?
  var AccessKeyId: String?
  var SecretAccessKey: String?
  var Token: String?
  var SessionToken: String?
  var Expiration: String?
  var Code: String?
  var Message: String?

  static let sizeLimitBytes = 1 << 16

  /// - Parameter source: the source in words for people.
  /// - Throws: ``AWSError`` that names the source; never with what the document says but for its own error message.
  static func parse(_ bytes: [UInt8], source: String) throws(AWSError) -> CredentialDocument {
    guard bytes.count <= sizeLimitBytes else { throw CredentialError.failed(source, "gave more than 64 KiB") }
    do {
      return try JSONDecoder().decode(CredentialDocument.self, from: Data(bytes))
    } catch {
      throw CredentialError.failed(source, "did not give credentials as JSON")
    }
  }

  /// - Throws: ``AWSError`` when something is missing.
  func credentials(source: String) throws(AWSError) -> AWSCredentials {
    guard let key = AccessKeyId, !key.isEmpty, let secret = SecretAccessKey, !secret.isEmpty else {
      let reason = [Code, Message].compactMap(\.self).joined(separator: ": ")
      throw CredentialError.failed(source, "gave no keys" + (reason.isEmpty ? "" : " (\(reason))"))
    }
    var expiration: Date?
    if let text = Expiration {
      guard let date = TimestampText.parse(text) else {
        throw CredentialError.failed(source, "gave an expiration that is no time")
      }
      expiration = date
    }
    return AWSCredentials(
      accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: (SessionToken ?? Token).map(Secret.init),
      expiration: expiration, source: source)
  }
}
