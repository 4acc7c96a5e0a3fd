internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import Sandbox

/// Performs the invocations that wait in the sandbox: the event is the body of a POST to the function's address, as the
/// Lambda runtime hands it over, and what comes back is the function's answer. A function runs in the machine's time, and its
/// timeout is counted in that, whatever the speed of the sandbox.
struct FunctionRunner: Sendable {
  let host: SandboxHost
  private let largestAnswer = 6 << 20
  /// How many invocations are under way at once, as Lambda's concurrency of an account is bounded.
  private let concurrency = 1000

  /// Runs until it is cancelled.
  func run() async {
    await host.servingOutside { await serve() }
  }

  private func serve() async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        let sandbox = host.sandbox
        for invocation in sandbox.takeInvocations(limit: concurrency, timesOut: false) {
          group.addTask { await perform(invocation, for: sandbox) }
        }
        try? await Task.sleep(for: host.look)
      }
      group.cancelAll()
    }
  }

  private func perform(_ invocation: FunctionInvocation, for sandbox: Sandbox) async {
    sandbox.finish(invocation.id, await outcome(of: invocation))
  }

  /// An error of the function is an answer with a status other than 2xx, or with the header that Lambda's own answers
  /// bear then.
  private func outcome(of invocation: FunctionInvocation) async -> FunctionOutcome {
    var request = HTTPClientRequest(url: invocation.url ?? "")
    request.method = .POST
    request.headers.add(name: "content-type", value: "application/json")
    request.headers.add(name: "lambda-runtime-aws-request-id", value: invocation.requestID)
    request.headers.add(name: "lambda-runtime-invoked-function-arn", value: invocation.functionARN)
    request.headers.add(
      name: "lambda-runtime-deadline-ms", value: String(invocation.deadline.microseconds / 1000))
    request.body = .bytes(ByteBuffer(string: invocation.event))
    do {
      let timeout = TimeAmount(invocation.timeout)
      let response = try await HTTPClient.shared.execute(request, timeout: timeout)
      let text = String(buffer: try await response.body.collect(upTo: largestAnswer))
      if let kind = response.headers.first(name: "x-amz-function-error") {
        return .failure(type: kind, message: text)
      }
      guard (200..<300).contains(response.status.code) else {
        return .failure(type: "Function.Status\(response.status.code)", message: String(text.prefix(1000)))
      }
      return .success(text)
    } catch let error as HTTPClientError where error == .deadlineExceeded {
      return .timedOut(after: invocation.timeout)
    } catch {
      return .failure(type: "Runtime.ExitError", message: "\(error)")
    }
  }
}
