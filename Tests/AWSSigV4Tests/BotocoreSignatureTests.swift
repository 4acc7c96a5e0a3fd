import AWSSigV4
import Foundation
import Testing

/// One request that botocore signed, from the golden file that `Tools/golden/sigv4.py` writes.
struct SignedCase: Decodable, CustomTestStringConvertible, Sendable {
  var name: String
  var method: String
  var url: String
  var headers: [String: String]
  var body: String
  var service: String
  var region: String
  var token: String?
  var date: String
  var authorization: String
  var presigned: String?

  var testDescription: String { name }

  var request: SignableRequest {
    let parts = url.split(separator: "?", maxSplits: 1).map(String.init)
    let rest = parts[0].dropFirst(parts[0].hasPrefix("https") ? 8 : 7)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    return SignableRequest(
      method: method, path: String(rest[slash...]), query: parts.count > 1 ? parts[1] : "",
      headers: headers.map { ($0.key, $0.value) } + [("Host", String(rest[..<slash]))], body: Array(body.utf8))
  }
}

struct SignedGolden: Decodable {
  var accessKeyID: String
  var secretAccessKey: String
  var cases: [SignedCase]

  static func read() throws -> SignedGolden {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/botocore.json")
    return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }
}

@Suite("Signatures that botocore made")
struct BotocoreSignatureTests {
  let golden: SignedGolden

  init() throws { golden = try SignedGolden.read() }

  @Test("are ours too")
  func sameHeaders() throws {
    #expect(golden.cases.count >= 7)
    for signed in golden.cases {
      let keys = SigningKeys(
        accessKeyID: golden.accessKeyID, secretAccessKey: golden.secretAccessKey, sessionToken: signed.token)
      let at = try #require(SigningTime.instant(signed.date))
      let added = RequestSigner(region: signed.region, service: signed.service).headers(
        for: signed.request, keys: keys, at: at)
      #expect(added.first { $0.name == "Authorization" }?.value == signed.authorization, "\(signed.name)")
    }
  }

  @Test("are ours in a presigned query")
  func samePresignedQuery() throws {
    let presigned = golden.cases.filter { $0.presigned != nil }
    #expect(presigned.count >= 2)
    for signed in presigned {
      let keys = SigningKeys(
        accessKeyID: golden.accessKeyID, secretAccessKey: golden.secretAccessKey, sessionToken: signed.token)
      let query = RequestSigner(region: signed.region, service: signed.service).presignedQuery(
        for: signed.request, keys: keys, at: try #require(SigningTime.instant(signed.date)), lifetime: .seconds(3600))
      let signature = { (text: String) in text.split(separator: "&").first { $0.hasPrefix("X-Amz-Signature=") } }
      #expect(signature(query) == signature(signed.presigned ?? ""), "\(signed.name)")
    }
  }

  @Test("are verified in a presigned query, for as long as it says")
  func presignedVerification() throws {
    for signed in golden.cases {
      guard let presigned = signed.presigned else { continue }
      var request = signed.request
      request.query = presigned
      let at = try #require(SigningTime.instant(signed.date))
      let secret: (String) -> String? = { $0 == golden.accessKeyID ? golden.secretAccessKey : nil }
      let verifier = SignatureVerifier()
      let claim = try verifier.verify(request, at: at.addingTimeInterval(3600), secret: secret)
      #expect(claim.lifetime == .seconds(3600) && claim.scope.service == signed.service)
      #expect(throws: SignatureFault.expired) {
        try verifier.verify(request, at: at.addingTimeInterval(3601), secret: secret)
      }
      #expect(throws: SignatureFault.expired) {
        try verifier.verify(request, at: at.addingTimeInterval(-301), secret: secret)
      }
      request.query = presigned.replacingOccurrences(of: "X-Amz-Expires=3600", with: "X-Amz-Expires=7200")
      #expect(throws: SignatureFault.mismatch) { try verifier.verify(request, at: at, secret: secret) }
      request.query = presigned.replacingOccurrences(of: "X-Amz-Expires=3600", with: "X-Amz-Expires=604801")
      #expect(throws: SignatureFault.incomplete) { try verifier.verify(request, at: at, secret: secret) }
    }
  }

  @Test("are verified, and nothing else is")
  func verification() throws {
    for signed in golden.cases {
      var request = signed.request
      request.headers += [("X-Amz-Date", signed.date), ("Authorization", signed.authorization)]
      if let token = signed.token { request.headers.append(("X-Amz-Security-Token", token)) }
      let at = try #require(SigningTime.instant(signed.date))
      let secret: (String) -> String? = { $0 == golden.accessKeyID ? golden.secretAccessKey : nil }
      let verifier = SignatureVerifier()
      let claim = try verifier.verify(request, at: at.addingTimeInterval(299), secret: secret)
      #expect(claim.scope.service == signed.service)
      #expect(throws: SignatureFault.expired) {
        try verifier.verify(request, at: at.addingTimeInterval(301), secret: secret)
      }
      #expect(throws: SignatureFault.unknownKey) { try verifier.verify(request, at: at) { _ in nil } }
      #expect(throws: SignatureFault.mismatch) { try verifier.verify(request, at: at) { _ in "another" } }
      request.body.append(0x20)
      #expect(throws: SignatureFault.mismatch) { try verifier.verify(request, at: at, secret: secret) }
      request.headers.removeAll { $0.name == "Authorization" }
      #expect(throws: SignatureFault.missing) { try verifier.verify(request, at: at, secret: secret) }
    }
  }
}

@Suite("Instants of signatures")
struct SigningTimeTests {
  @Test(
    arguments: [
      (0.0, "19700101T000000Z"), (951_782_399, "20000228T235959Z"), (951_782_400, "20000229T000000Z"),
      (1_772_323_198, "20260228T235958Z"), (4_102_444_800, "21000101T000000Z"), (-1, "19691231T235959Z"),
    ] as [(Double, String)])
  func bothWays(seconds: Double, stamp: String) {
    let instant = Date(timeIntervalSince1970: seconds)
    #expect(SigningTime.stamp(instant) == stamp)
    #expect(SigningTime.instant(stamp) == instant)
  }

  @Test(arguments: ["", "20260228", "20260228T235958", "2026022aT235958Z", "20261328T235958Z", "20260228T245958Z"])
  func noInstant(text: String) {
    #expect(SigningTime.instant(text) == nil)
  }
}

@Suite("Keys")
struct SigningKeysTests {
  @Test("do not show their secret")
  func redacted() {
    let keys = SigningKeys(accessKeyID: "AKIA", secretAccessKey: "canary-secret", sessionToken: "canary-token")
    var dumped = ""
    dump(keys, to: &dumped)
    for text in ["\(keys)", String(reflecting: keys), dumped] { #expect(!text.contains("canary")) }
  }
}
