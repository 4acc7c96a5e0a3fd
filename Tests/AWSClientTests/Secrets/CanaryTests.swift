import AWSModel
import FoundationEssentials
import Testing

@testable import AWSClient

/// Secrets that were planted show up nowhere: not in errors, not in descriptions, not in mirrors.
@Suite struct CanaryTests {
  private static let secret = "canary/SecretAccessKey+40charslong0000000"
  private static let token = "canary//SessionToken==of-some-length"
  private static let variables = [
    "AWS_ACCESS_KEY_ID": "AKIDCANARY", "AWS_SECRET_ACCESS_KEY": secret, "AWS_SESSION_TOKEN": token,
    "AWS_REGION": "us-east-1",
  ]

  private func isClean(_ text: String) -> Bool { !text.contains("canary") }

  private func dumped(_ value: some Any) -> String {
    var text = "\(value)\n\(String(reflecting: value))\n"
    dump(value, to: &text)
    return text
  }

  /// An error that repeats what was sent, as AWS does for a signature that does not match.
  private func error(_ code: String, status: Int) async throws -> AWSError {
    var world = World { _, request throws(TransportError) in
      let echo = request.headers.map { "\($0.name):\($0.value)" }.joined(separator: "\\n")
      return .json(#"{"__type":"\#(code)","message":"\#(echo) \#(Self.secret)"}"#, status: status)
    }
    world.variables = Self.variables
    let client = try world.client()
    return try await #require(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
  }

  @Test(arguments: [
    ("SignatureDoesNotMatch", 403), ("AccessDeniedException", 400), ("ExpiredTokenException", 400),
    ("ThrottlingException", 400), ("ServerException", 500), ("UnrecognizedClientException", 400),
  ])
  func errorsAreClean(code: String, status: Int) async throws {
    let error = try await error(code, status: status)
    #expect(isClean(dumped(error)))
    #expect(!error.message.contains("\n"))
  }

  @Test func deniedCallsNameTheAction() async throws {
    let error = try await error("AccessDeniedException", status: 400)
    #expect(error.kind == .authorization)
    #expect(error.message.contains("ecs:DescribeClusters"))
    #expect(error.message.contains("environment"))
  }

  @Test func valuesThatHoldSecretsDoNotShowThem() throws {
    var world = World([])
    world.variables = Self.variables
    world.files = FakeFiles(files: ["/c": "[default]\naws_secret_access_key = canary"])
    world.variables["AWS_CONFIG_FILE"] = "/c"
    let context = try world.context()
    let credentials = AWSCredentials(
      accessKeyID: "AKID", secretAccessKey: Secret(Self.secret), sessionToken: Secret(Self.token), source: "test")
    var request = HTTPRequest(
      method: "GET", endpoint: ServiceEndpoint(host: "h"), target: "/?canary", body: Array("canary".utf8))
    request.set("Authorization", "canary")
    let answer = HTTPAnswer(status: 200, headers: [HTTPHeader("x", "canary")], body: Array("canary".utf8))
    #expect(isClean(dumped(context)))
    #expect(isClean(dumped(credentials)))
    #expect(isClean(dumped(request)))
    #expect(isClean(dumped(answer)))
    #expect(isClean(dumped(context.profile)))
  }

  @Test func brokenDocumentsAreNotRepeated() async throws {
    for body in [#"{"AccessKeyId":"canary","#, #"{"AccessKeyId":"","SecretAccessKey":"canary"}"#, "canary"] {
      var world = World([.success(.json(body))])
      world.variables = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/x", "AWS_REGION": "us-east-1"]
      let client = try world.client()
      let error = try await #require(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
      #expect(isClean(dumped(error)))
    }
  }
}
