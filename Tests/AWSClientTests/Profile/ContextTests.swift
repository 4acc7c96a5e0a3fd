import AWSModel
import Testing

@testable import AWSClient

/// Region, addresses and retry settings, in the order of the AWS CLI.
@Suite struct ContextTests {
  private static let config = """
    [default]
    region = from-default
    [profile dev]
    region = from-profile
    endpoint_url = http://profile:1
    services = local
    max_attempts = 7
    [services local]
    ecs =
      endpoint_url = http://services:2
    cloudwatch_logs =
      endpoint_url = http://logs:3
    """

  private func context(_ variables: [String: String], _ flags: AWSFlags = AWSFlags()) throws -> AWSContext {
    var world = World([])
    world.variables = variables.merging(["AWS_CONFIG_FILE": "/config"]) { $1 }
    world.files = FakeFiles(files: ["/config": Self.config])
    world.flags = flags
    return try world.context()
  }

  @Test func theRegionComesFromTheFirstThatSays() throws {
    let all = ["AWS_REGION": "from-aws", "AWS_DEFAULT_REGION": "from-old", "AWS_PROFILE": "dev"]
    #expect(try context(all, AWSFlags(region: "from-flag")).region == "from-flag")
    #expect(try context(all).region == "from-aws")
    #expect(try context(all.filter { $0.key != "AWS_REGION" }).region == "from-old")
    #expect(try context(["AWS_PROFILE": "dev"]).region == "from-profile")
    #expect(try context([:]).region == "from-default")
  }

  @Test func withoutARegionTheErrorSaysHow() throws {
    let context = try World([]).with(variables: [:]).context()
    let error = #expect(throws: AWSError.self) { try context.requireRegion() }
    #expect(error?.message.contains("--region") == true)
  }

  @Test func theAddressComesFromTheFirstThatSays() throws {
    let service = ["AWS_ENDPOINT_URL_ECS": "http://ecs:4", "AWS_ENDPOINT_URL": "http://all:5", "AWS_PROFILE": "dev"]
    func host(_ variables: [String: String], _ flags: AWSFlags = AWSFlags()) throws -> String {
      try context(variables, flags).endpoints.target(for: ECS.service, region: "us-east-1").endpoint.host
    }
    #expect(try host(service, AWSFlags(endpointURL: "http://flag:6")) == "flag")
    #expect(try host(service) == "ecs")
    #expect(try host(service.filter { $0.key != "AWS_ENDPOINT_URL_ECS" }) == "all")
    #expect(try host(["AWS_PROFILE": "dev"]) == "services")
    #expect(
      try context(["AWS_PROFILE": "dev"]).endpoints.target(for: SQS.service, region: "r").endpoint.host == "profile")
    let ignoring = service.merging(["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"]) { $1 }
    #expect(try host(ignoring) == "ecs.us-east-1.amazonaws.com")
  }

  @Test func servicesAreNamedByTheirIdentifier() throws {
    let target = try context(["AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2": "http://elb:1"]).endpoints
      .target(for: ELBv2.service, region: "us-east-1")
    #expect(target.endpoint.host == "elb")
  }

  @Test(arguments: [
    ("us-east-1", "ecs.us-east-1.amazonaws.com"), ("cn-north-1", "ecs.cn-north-1.amazonaws.com.cn"),
    ("us-gov-west-1", "ecs.us-gov-west-1.amazonaws.com"), ("eusc-de-east-1", "ecs.eusc-de-east-1.amazonaws.eu"),
  ])
  func partitionsHaveNamesOfTheirOwn(region: String, host: String) throws {
    let target = try context([:]).endpoints.target(for: ECS.service, region: region)
    #expect(target.endpoint.url == "https://\(host)")
    #expect(target.signingRegion == region)
  }

  @Test func identityManagementIsGlobal() throws {
    let target = try context([:]).endpoints.target(for: IAM.service, region: "eu-west-1")
    #expect(target.endpoint.host == "iam.amazonaws.com")
    #expect(target.signingRegion == "us-east-1")
  }

  @Test(arguments: ["", "us east", "evil.example/", "us-east-1.evil", "-x", "US-EAST-1"])
  func aRegionCannotSmuggleAHost(region: String) throws {
    let endpoints = try context([:]).endpoints
    #expect(throws: AWSError.self) { try endpoints.target(for: ECS.service, region: region) }
  }

  @Test(arguments: [
    "localhost:4566", "ftp://x", "http://", "http://user@host", "http://h:0", "http://h:99999", "http://[::1",
    "http://a b", "http://h?q", "http://h/#f",
  ])
  func whatIsNoAddressIsRefused(url: String) {
    let error = #expect(throws: AWSError.self) { try ServiceEndpoint(url: url, origin: "AWS_ENDPOINT_URL") }
    #expect(error?.message.contains("AWS_ENDPOINT_URL") == true)
  }

  @Test(arguments: [
    ("http://127.0.0.1:4566", "127.0.0.1:4566", ""), ("https://host:443/", "host", ""),
    ("http://[::1]:80/base/", "[::1]", "/base"), ("HTTPS://Host.Example:8443/a/b", "host.example:8443", "/a/b"),
  ])
  func addressesAreRead(url: String, authority: String, path: String) throws {
    let endpoint = try ServiceEndpoint(url: url, origin: "test")
    #expect(endpoint.authority == authority)
    #expect(endpoint.path == path)
  }

  @Test func attemptsComeFromVariableModeAndProfile() throws {
    #expect(try context([:]).retry.maxAttempts == 3)
    #expect(try context(["AWS_RETRY_MODE": "legacy"]).retry.maxAttempts == 5)
    #expect(try context(["AWS_PROFILE": "dev"]).retry.maxAttempts == 7)
    #expect(try context(["AWS_PROFILE": "dev", "AWS_MAX_ATTEMPTS": "2"]).retry.maxAttempts == 2)
    #expect(throws: AWSError.self) { try context(["AWS_MAX_ATTEMPTS": "many"]) }
    #expect(throws: AWSError.self) { try context(["AWS_RETRY_MODE": "yes"]) }
  }
}
