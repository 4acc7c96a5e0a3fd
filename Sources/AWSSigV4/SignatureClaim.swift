/// What an `Authorization` header, or a presigned query, claims.
public struct SignatureClaim: Sendable, Hashable {
  public var accessKeyID: String
  public var scope: CredentialScope
  public var signedHeaders: [String]
  public var signature: String
  /// When it was signed, as the request writes it; nil where it does not.
  public var stamp: String?
  /// How long a presigned query holds; nil for a signature in the headers.
  public var lifetime: Duration?

  /// Reads the claim of a request; nil where it carries none.
  ///
  /// - Throws: ``SignatureFault/incomplete`` where it carries half of one.
  public init?(_ request: SignableRequest) throws(SignatureFault) {
    if let header = request.header("authorization") {
      try self.init(header: header, stamp: request.header("x-amz-date"))
    } else {
      try self.init(query: request.query)
    }
  }

  private init(header: String, stamp: String?) throws(SignatureFault) {
    guard header.hasPrefix(RequestSigner.algorithm) else { throw .incomplete }
    var fields: [String: String] = [:]
    for field in header.dropFirst(RequestSigner.algorithm.count).split(separator: ",") {
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      fields[String(parts[0].drop { $0 == " " })] = String(parts[1])
    }
    try self.init(
      credential: fields["Credential"], headers: fields["SignedHeaders"], signature: fields["Signature"], stamp: stamp)
  }

  private init?(query: String) throws(SignatureFault) {
    let fields = CanonicalRequest.queryFields(query)
    guard let algorithm = fields["X-Amz-Algorithm"] else { return nil }
    guard algorithm == RequestSigner.algorithm, let seconds = fields["X-Amz-Expires"].flatMap({ Int($0) }),
      (1...Self.longestLifetime).contains(seconds)
    else { throw .incomplete }
    try self.init(
      credential: fields["X-Amz-Credential"], headers: fields["X-Amz-SignedHeaders"],
      signature: fields["X-Amz-Signature"], stamp: fields["X-Amz-Date"])
    lifetime = .seconds(seconds)
  }

  /// Seven days, in seconds. Source: AWS, "Signature Version 4 query parameters".
  static let longestLifetime = 604_800

  private init(
    credential: String?, headers: String?, signature: String?, stamp: String?
  ) throws(SignatureFault) {
    guard let credential, let headers, let signature, let slash = credential.firstIndex(of: "/"),
      let scope = CredentialScope(text: credential[credential.index(after: slash)...])
    else { throw .incomplete }
    accessKeyID = String(credential[..<slash])
    self.scope = scope
    signedHeaders = headers.split(separator: ";").map(String.init)
    self.signature = signature
    self.stamp = stamp
  }
}
