internal import Crypto
public import FoundationEssentials

/// Signs requests with Signature Version 4. Source: AWS, "Signature Version 4 for API requests".
public struct RequestSigner: Sendable {
  public static let algorithm = "AWS4-HMAC-SHA256"

  public let region: String
  /// The signing name of the service, for example `monitoring`.
  public let service: String

  public init(region: String, service: String) {
    self.region = region
    self.service = service
  }

  /// The headers to add to `request` so that AWS takes it at `instant`: `X-Amz-Date`, the session token where there is
  /// one, and `Authorization`.
  ///
  /// - Parameter instant: on AWS's clock; AWS refuses more than five minutes of difference.
  public func headers(
    for request: SignableRequest, keys: SigningKeys, at instant: Date
  ) -> [(name: String, value: String)] {
    let stamp = SigningTime.stamp(instant)
    var added: [(name: String, value: String)] = [("X-Amz-Date", stamp)]
    if let token = keys.sessionToken { added.append(("X-Amz-Security-Token", token)) }
    var signed = request
    signed.headers += added
    let scope = CredentialScope(day: SigningTime.day(stamp), region: region, service: service)
    let canonical = CanonicalRequest(signed, query: request.query, payloadHash: Hashing.sha256(request.body))
    let signature = Hashing.signature(canonical.text, stamp: stamp, scope: scope, secret: keys.secretAccessKey)
    added.append(
      (
        "Authorization",
        "\(Self.algorithm) Credential=\(keys.accessKeyID)/\(scope.text), "
          + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
      ))
    return added
  }

  /// The query of `request` with a signature in it that holds for `lifetime`, at most seven days.
  public func presignedQuery(
    for request: SignableRequest, keys: SigningKeys, at instant: Date, lifetime: Duration
  ) -> String {
    let stamp = SigningTime.stamp(instant)
    let scope = CredentialScope(day: SigningTime.day(stamp), region: region, service: service)
    let names = request.headers.map { $0.name.lowercased() }.sorted()
    var items = request.query.isEmpty ? [] : [request.query]
    items.append("X-Amz-Algorithm=\(Self.algorithm)")
    items.append("X-Amz-Credential=\(PercentCoding.encode("\(keys.accessKeyID)/\(scope.text)"))")
    items.append("X-Amz-Date=\(stamp)")
    items.append("X-Amz-Expires=\(lifetime.components.seconds)")
    items.append("X-Amz-SignedHeaders=\(PercentCoding.encode(names.joined(separator: ";")))")
    if let token = keys.sessionToken { items.append("X-Amz-Security-Token=\(PercentCoding.encode(token))") }
    let query = items.joined(separator: "&")
    let canonical = CanonicalRequest(request, signing: names, query: query, payloadHash: Hashing.sha256(request.body))
    let signature = Hashing.signature(canonical.text, stamp: stamp, scope: scope, secret: keys.secretAccessKey)
    return query + "&X-Amz-Signature=" + signature
  }
}

/// The hashes of Signature Version 4.
enum Hashing {
  static func sha256(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

  static func signature(_ canonical: String, stamp: String, scope: CredentialScope, secret: String) -> String {
    let toSign = [RequestSigner.algorithm, stamp, scope.text, sha256(Array(canonical.utf8))].joined(separator: "\n")
    var key = Array("AWS4\(secret)".utf8)
    for part in [scope.day, scope.region, scope.service, "aws4_request"] { key = mac(part, key) }
    return hex(mac(toSign, key))
  }

  private static func mac(_ text: String, _ key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: key)))
  }

  private static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
