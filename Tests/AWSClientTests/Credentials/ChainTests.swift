import AWSClient
import AWSModel
import FoundationEssentials
import Testing

/// Which source is asked, in which order, and what it is asked.
@Suite struct ChainTests {
  private static let document = """
    {"AccessKeyId":"AKIDDOC","SecretAccessKey":"secret-of-document","Token":"token-of-document",\
    "Expiration":"2026-11-23T18:00:00Z","Code":"Success","Version":1,"SessionToken":"token-of-document"}
    """
  private static let noCredentials = [
    "AWS_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true", "HOME": "/home/u",
  ]

  /// Calls ECS in a world and tells with which key the call was signed.
  private func signer(_ world: World) async throws -> String? {
    _ = try await world.client().call(ECS.describeClusters, .init())
    let header = world.transport.requests.last?.header("Authorization")
    return header?.split(separator: "Credential=").last?.split(separator: "/").first.map(String.init)
  }

  private func world(_ variables: [String: String], _ files: [String: String] = [:]) -> World {
    var world = World { _, request throws(TransportError) in
      switch (request.endpoint.host, request.target) {
      case ("169.254.170.2", _), ("127.0.0.1", _): .json(Self.document)
      case ("169.254.169.254", "/latest/api/token"): HTTPAnswer(status: 200, body: Array("imds-token".utf8))
      case ("169.254.169.254", let path):
        path.hasSuffix("/") ? HTTPAnswer(status: 200, body: Array("web-role".utf8)) : .json(Self.document)
      case (let host, _) where host.hasPrefix("sts."): Self.sts(request)
      case (let host, _) where host.hasPrefix("portal.sso."):
        .json(
          #"{"roleCredentials":{"accessKeyId":"AKIDSSO","secretAccessKey":"s","sessionToken":"t","expiration":1795460000000}}"#
        )
      default: .json("{}")
      }
    }
    world.variables = Self.noCredentials.merging(variables) { $1 }
    world.files = FakeFiles(files: files)
    return world
  }

  private static func sts(_ request: HTTPRequest) -> HTTPAnswer {
    let operation = request.text.contains("AssumeRoleWithWebIdentity") ? "AssumeRoleWithWebIdentity" : "AssumeRole"
    let key = request.header("Authorization") == nil ? "AKIDWEB" : "AKIDROLE"
    return .xml(
      """
      <\(operation)Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><\(operation)Result><Credentials>\
      <AccessKeyId>\(key)</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>\
      <Expiration>2026-11-23T18:00:00Z</Expiration></Credentials></\(operation)Result></\(operation)Response>
      """)
  }

  @Test func theEnvironmentGoesFirst() async throws {
    let files = ["/home/u/.aws/credentials": "[default]\naws_access_key_id=AKIDFILE\naws_secret_access_key=s"]
    #expect(try await signer(world(World.keys, files)) == "AKIDEXAMPLE")
    #expect(try await signer(world([:], files)) == "AKIDFILE")
  }

  @Test func aProfileByFlagGoesBeforeTheEnvironmentAndByVariableBehind() async throws {
    let files = ["/home/u/.aws/credentials": "[p]\naws_access_key_id=AKIDFILE\naws_secret_access_key=s"]
    var flagged = world(World.keys, files)
    flagged.flags.profile = "p"
    #expect(try await signer(flagged) == "AKIDFILE")
    #expect(try await signer(world(World.keys.merging(["AWS_PROFILE": "p"]) { $1 }, files)) == "AKIDEXAMPLE")
  }

  @Test func aRoleIsAssumedWithItsSourceProfile() async throws {
    let config = """
      [profile work]
      role_arn = arn:aws:iam::1:role/work
      source_profile = base
      external_id = ext
      role_session_name = me
      duration_seconds = 900
      [profile base]
      aws_access_key_id = AKIDBASE
      aws_secret_access_key = s
      """
    let world = world(["AWS_PROFILE": "work"], ["/home/u/.aws/config": config])
    #expect(try await signer(world) == "AKIDROLE")
    let sts = try #require(world.transport.requests.first)
    #expect(sts.endpoint.host == "sts.us-east-1.amazonaws.com")
    #expect(sts.header("Authorization")?.contains("AKIDBASE") == true)
    for part in ["ExternalId=ext", "RoleSessionName=me", "DurationSeconds=900"] { #expect(sts.text.contains(part)) }
  }

  @Test func rolesMayBeChainedButNotInACircle() async throws {
    let chain = """
      [profile a]
      role_arn = arn:aws:iam::1:role/a
      source_profile = b
      [profile b]
      role_arn = arn:aws:iam::1:role/b
      source_profile = c
      [profile c]
      aws_access_key_id = AKIDC
      aws_secret_access_key = s
      """
    let chained = world(["AWS_PROFILE": "a"], ["/home/u/.aws/config": chain])
    #expect(try await signer(chained) == "AKIDROLE")
    #expect(chained.transport.requests.count == 3)
    let circle = chain.replacing("source_profile = c", with: "source_profile = a")
    let client = try world(["AWS_PROFILE": "a"], ["/home/u/.aws/config": circle]).client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.message.contains("circle") == true)
  }

  @Test func aRoleMayBeAssumedWithANamedSource() async throws {
    let config = "[default]\nrole_arn = arn:aws:iam::1:role/a\ncredential_source = EcsContainer"
    let world = world(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/x"], ["/home/u/.aws/config": config])
    #expect(try await signer(world) == "AKIDROLE")
    #expect(world.transport.requests[1].header("Authorization")?.contains("AKIDDOC") == true)
  }

  @Test func aProfileThatAsksForACodeIsRefused() async throws {
    let config = "[default]\nrole_arn = arn:aws:iam::1:role/a\nsource_profile = b\nmfa_serial = arn:aws:iam::1:mfa/me"
    let client = try world([:], ["/home/u/.aws/config": config]).client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.message.contains("mfa_serial") == true)
  }

  @Test func aWebIdentityIsExchangedWithoutSigning() async throws {
    let world = world(
      ["AWS_WEB_IDENTITY_TOKEN_FILE": "/var/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/pod"],
      ["/var/token": "eyJ.canary.sig\n"])
    #expect(try await signer(world) == "AKIDWEB")
    #expect(world.transport.requests[0].text.contains("WebIdentityToken=eyJ.canary.sig"))
  }

  @Test func theContainerEndpointGetsItsToken() async throws {
    let variables = [
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:51/creds?x=1",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/var/eks-token",
    ]
    let world = world(variables, ["/var/eks-token": "pod-token"])
    #expect(try await signer(world) == "AKIDDOC")
    #expect(world.transport.requests[0].target == "/creds?x=1")
    #expect(world.transport.requests[0].header("Authorization") == "pod-token")
  }

  @Test(arguments: ["http://10.0.0.1/creds", "http://evil.example/creds", "ftp://127.0.0.1/x"])
  func aForeignHostIsNotAskedForCredentials(url: String) async throws {
    let world = world(["AWS_CONTAINER_CREDENTIALS_FULL_URI": url])
    let client = try world.client()
    await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(world.transport.requests.isEmpty)
  }

  @Test func instanceMetadataIsAskedWithAToken() async throws {
    let world = world(["AWS_EC2_METADATA_DISABLED": ""])
    #expect(try await signer(world) == "AKIDDOC")
    let asked = world.transport.requests.prefix(3)
    #expect(asked.map(\.method) == ["PUT", "GET", "GET"])
    #expect(asked.dropFirst().allSatisfy { $0.header("x-aws-ec2-metadata-token") == "imds-token" })
    #expect(asked.last?.target == "/latest/meta-data/iam/security-credentials/web-role")
  }

  @Test func aProgramGivesCredentials() async throws {
    let config = #"[default]"# + "\n" + #"credential_process = "/opt/my tool" --for 'a b'"#
    var world = world([:], ["/home/u/.aws/config": config])
    world.processes = FakeProcesses(Self.document)
    #expect(try await signer(world) == "AKIDDOC")
    #expect(world.processes.commands == [["/opt/my tool", "--for", "a b"]])
  }

  @Test func aLoginAtIdentityCenterGivesCredentials() async throws {
    let config = """
      [default]
      sso_session = corp
      sso_account_id = 123
      sso_role_name = Ops & Dev
      [sso-session corp]
      sso_region = eu-west-1
      sso_start_url = https://corp.awsapps.com/start
      """
    let token = #"{"accessToken":"sso-token","expiresAt":"2026-11-24T00:00:00Z"}"#
    // The SHA-1 of "corp".
    let path = "/home/u/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
    let world = world([:], ["/home/u/.aws/config": config, path: token])
    #expect(try await signer(world) == "AKIDSSO")
    let asked = try #require(world.transport.requests.first)
    #expect(asked.endpoint.host == "portal.sso.eu-west-1.amazonaws.com")
    #expect(asked.target == "/federation/credentials?role_name=Ops%20%26%20Dev&account_id=123")
    #expect(asked.header("x-amz-sso_bearer_token") == "sso-token")
  }

  @Test func withoutAnySourceTheErrorTellsWhatWasTried() async throws {
    let client = try world([:]).client()
    let error = await #expect(throws: AWSError.self) { try await client.call(ECS.describeClusters, .init()) }
    #expect(error?.kind == .authorization)
    #expect(error?.code == "NoCredentials")
    for place in ["environment", "profile \"default\"", "container endpoint", "instance metadata"] {
      #expect(error?.message.contains(place) == true)
    }
    #expect(error?.message.contains("\n") == false)
  }

  @Test func anUnknownProfileIsAnError() {
    var world = world([:])
    world.flags.profile = "nope"
    let error = #expect(throws: AWSError.self) { try world.context() }
    #expect(error?.message.contains("nope") == true)
  }

  @Test func aClustersRoleIsAssumedOnceByTheBaseIdentity() async throws {
    let world = world(World.keys)
    let factory = try world.factory()
    let client = try factory.client(region: "eu-west-1", role: RoleRequest(arn: "arn:aws:iam::2:role/ballast"))
    for _ in 0..<3 { _ = try await client.call(ECS.describeClusters, .init()) }
    let hosts = world.transport.requests.map(\.endpoint.host)
    #expect(hosts == ["sts.eu-west-1.amazonaws.com"] + Array(repeating: "ecs.eu-west-1.amazonaws.com", count: 3))
    #expect(world.transport.requests[0].header("Authorization")?.contains("AKIDEXAMPLE") == true)
    #expect(world.transport.requests[3].header("Authorization")?.contains("AKIDROLE") == true)
  }

  @Test func credentialsThatExpireInTheMiddleAreRenewedOnce() async throws {
    var world = World { number, request throws(TransportError) in
      if request.endpoint.host.hasPrefix("sts.") { return Self.sts(request) }
      return number == 1 ? .error("ExpiredTokenException") : .json("{}")
    }
    world.variables = Self.noCredentials.merging(World.keys) { $1 }
    let client = try world.factory().client(role: RoleRequest(arn: "arn:aws:iam::2:role/ballast"))
    _ = try await client.call(ECS.describeClusters, .init())
    #expect(world.transport.requests.count == 4)
    #expect(world.clock.sleeps.isEmpty)
  }
}
