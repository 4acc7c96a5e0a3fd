internal import AWSSigV4
internal import FoundationEssentials

extension HTTPRequest {
  /// Adds the headers that prove to AWS who sends the request.
  mutating func sign(
    with credentials: AWSCredentials, service: String, region: String, at instant: Date
  ) {
    let (path, query) = Self.split(target)
    let signable = SignableRequest(
      method: method, path: path, query: query,
      headers: [("host", endpoint.authority)] + headers.map { ($0.name, $0.value) }, body: body)
    let keys = SigningKeys(
      accessKeyID: credentials.accessKeyID, secretAccessKey: credentials.secretAccessKey.reveal(),
      sessionToken: credentials.sessionToken?.reveal())
    let added = RequestSigner(region: region, service: service).headers(for: signable, keys: keys, at: instant)
    for header in added { set(header.name, header.value) }
  }

  private static func split(_ target: String) -> (path: String, query: String) {
    guard let mark = target.firstIndex(of: "?") else { return (target, "") }
    return (String(target[..<mark]), String(target[target.index(after: mark)...]))
  }
}
