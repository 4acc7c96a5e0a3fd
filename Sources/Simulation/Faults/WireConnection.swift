internal import AWSClient
internal import AWSModel
internal import AWSWire
internal import FoundationEssentials
internal import Sandbox
internal import SandboxServer

/// A controller's connection through the real client, every wire protocol and the sandbox's dispatcher, in memory: signing,
/// retries, budgets and parsers meet the faults too.
enum WireConnection {
  static func make(_ sandbox: Sandbox, life: ControllerLife, faults: FaultSource, seed: UInt64) -> any AWSCaller {
    let clock = WireClock(sandbox: sandbox, life: life, faults: faults)
    let transport = FaultyTransport(
      dispatcher: SandboxDispatcher(host: SandboxHost(sandbox, speed: 0), signatures: .require(secrets: [key: secret])),
      sandbox: sandbox, life: life, faults: faults)
    let random = RandomSource(RandomStream(seed: seed, label: "client \(life.identity)"))
    let seams = ClientSeams(transport: transport, clock: clock, random: random)
    do {
      let factory = AWSClientFactory(context: try AWSContext(environment: environment(sandbox)), seams: seams)
      return try factory.client()
    } catch {
      preconditionFailure("the simulation's own AWS context is wrong: \(error)")
    }
  }

  /// Keys come through the environment, as the first link of the credential chain; there are no files and no programs.
  private static func environment(_ sandbox: Sandbox) -> AWSEnvironment {
    AWSEnvironment(
      variables: [
        "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret, "AWS_REGION": sandbox.options.region,
        "AWS_EC2_METADATA_DISABLED": "true",
      ], files: NoFiles(), processes: NoProcesses())
  }

  private static let key = "AKIAEXAMPLE"
  /// In no message, log line or decision may it be seen.
  static let secret = "an example of a secret, good for nothing"
}

private struct NoFiles: FileReading {
  func read(_ path: String, limitBytes: Int) throws(AWSError) -> [UInt8]? { nil }
}

private struct NoProcesses: ProcessRunning {
  func run(_ arguments: [String], timeout: Duration, limitBytes: Int) async throws(AWSError) -> [UInt8] {
    throw AWSError(kind: .authorization, code: "NoProcesses", message: "no program can be run in the simulation")
  }
}

private struct WireClock: ClientClock {
  let sandbox: Sandbox
  let life: ControllerLife
  let faults: FaultSource

  /// The machine's own, as far off as it is.
  func now() -> Date { sandbox.now.date.addingTimeInterval(faults.clockOffset.inSeconds) }
  func uptime() -> Duration { life.clock.now.elapsed }

  func sleep(for duration: Duration) async throws {
    try await life.clock.sleep(for: duration)
    try await life.proceed()
  }
}

/// The network between the client and the sandbox, with what goes wrong on it.
private struct FaultyTransport: HTTPTransport {
  let dispatcher: SandboxDispatcher
  let sandbox: Sandbox
  let life: ControllerLife
  let faults: FaultSource

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPAnswer {
    do {
      return try await exchange(request)
    } catch let error as TransportError {
      throw error
    } catch {
      throw TransportError(.cancelledBefore, "\(error)")
    }
  }

  private func exchange(_ request: HTTPRequest) async throws -> HTTPAnswer {
    try await life.proceed()
    try await life.clock.sleep(for: faults.duration(20...120) / 2000)
    if faults.hits(.slow) { try await life.clock.sleep(for: faults.duration(5...25)) }
    if faults.hits(.killBefore) { try await life.kill() }
    if faults.hits(.pause) { try await life.pause(for: faults.duration(60...1200)) }
    if faults.hits(.reset) { throw TransportError(.unreachable, "injected") }
    if faults.hits(.timeoutBefore) { try await timeOut(request) }
    if let status = refusal() { return status }
    let before = faults.changes
    let answer = await dispatcher.respond(to: WireRequest(request))
    let isChange = faults.changes > before
    if faults.hits(.killAfter) { try await life.kill() }
    if faults.hits(.timeoutAfter) || (isChange && faults.hits(.lostWrite)) { try await timeOut(request) }
    try await life.clock.sleep(for: faults.duration(20...120) / 2000)
    try await life.proceed()
    life.clockSeen = faults.clockOffset
    if faults.hits(.clockJump) { faults.jumpClock() }
    var body = answer.body
    if faults.hits(.garbage) { body = Array(body.prefix(body.count / 2)) }
    return HTTPAnswer(
      status: answer.status,
      headers: answer.headers.map { HTTPHeader($0.name, $0.value) } + [HTTPHeader("date", Self.date(sandbox.now.date))],
      body: body)
  }

  private func timeOut(_ request: HTTPRequest) async throws {
    try await life.clock.sleep(for: request.timeout)
    throw TransportError(.timeout, "injected: no answer within \(request.timeout)")
  }

  /// What AWS's front ends answer of themselves.
  private func refusal() -> HTTPAnswer? {
    if faults.hits(.throttle) { return Self.json(400, "ThrottlingException") }
    if faults.hits(.contention) { return Self.json(500, "ResourceContention") }
    if faults.hits(.serverError) { return HTTPAnswer(status: faults.share() < 0.5 ? 500 : 503) }
    if faults.hits(.expiredCredentials) { return Self.json(400, "ExpiredTokenException") }
    return nil
  }

  private static func json(_ status: Int, _ code: String) -> HTTPAnswer {
    HTTPAnswer(
      status: status, headers: [HTTPHeader("x-amzn-errortype", code)],
      body: Array(#"{"__type":"\#(code)","message":"injected"}"#.utf8))
  }

  /// RFC 9110's form of an instant.
  private static func date(_ instant: Date) -> String { HTTPInstant.text(instant) }
}

extension WireRequest {
  fileprivate init(_ request: HTTPRequest) {
    let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var headers = request.headers.map { (name: $0.name, value: $0.value) }
    if !headers.contains(where: { $0.name.lowercased() == "host" }) {
      headers.append(("host", request.endpoint.authority))
    }
    self.init(
      method: request.method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "", headers: headers,
      body: request.body)
  }
}
