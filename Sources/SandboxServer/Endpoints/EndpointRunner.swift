internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import Sandbox
internal import Synchronization

/// Brings the messages of topics to the HTTP endpoints that have subscribed, each as the body of a POST.
struct EndpointRunner: Sendable {
  let host: SandboxHost
  /// How long SNS waits for an endpoint's answer, in the machine's time.
  private let patience = TimeAmount.seconds(15)
  /// How many messages are on their way at once.
  private let concurrency = 100

  /// Runs until it is cancelled.
  func run() async {
    await host.servingOutside { await serve() }
  }

  private func serve() async {
    let client = Self.client()
    let underWay = Underway()
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        let sandbox = host.sandbox
        for call in sandbox.takeEndpointCalls(limit: concurrency - underWay.count) {
          underWay.change(by: 1)
          group.addTask {
            sandbox.finish(call: call.id, await outcome(of: call, client))
            underWay.change(by: -1)
          }
        }
        try? await Task.sleep(for: host.look)
      }
      group.cancelAll()
    }
    try? await client.shutdown()
  }

  /// SNS follows no redirections, and whether an endpoint is reached is told by its delivery policy, not by the client.
  private static func client() -> HTTPClient {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.redirectConfiguration = .disallow
    configuration.timeout.connect = .seconds(15)
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  private func outcome(of call: EndpointCall, _ client: HTTPClient) async -> EndpointOutcome {
    var request = HTTPClientRequest(url: call.url)
    request.method = .POST
    for (name, value) in call.headers { request.headers.add(name: name, value: value) }
    request.body = .bytes(ByteBuffer(string: call.body))
    do {
      let answer = try await client.execute(request, timeout: patience)
      // What it says is of no interest, but a connection whose answer was read can be used again.
      _ = try? await answer.body.collect(upTo: 1 << 16)
      return .answered(status: Int(answer.status.code))
    } catch {
      return .unreachable
    }
  }
}

/// How many messages are on their way.
private final class Underway: Sendable {
  private let number = Atomic(0)

  var count: Int { number.load(ordering: .relaxed) }

  func change(by step: Int) { number.wrappingAdd(step, ordering: .relaxed) }
}
