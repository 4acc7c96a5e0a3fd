import AWSClient
import AWSTransport
import Testing

@Suite("Reaching a server", .timeLimit(.minutes(1)))
struct ReachingTests {
  @Test("A refused connection had no effect and says so")
  func refused() async throws {
    // Nothing listens on tcpmux; a port that was just given back may be another test's by now.
    let error = try await withTransport { await failure($0, .to(1)) }
    #expect(error?.reason == .unreachable && error?.isWithoutEffect == true)
    #expect(error?.message.contains("refused") == true, "\(String(describing: error))")
  }

  @Test("A name without address had no effect")
  func noSuchName() async throws {
    let request = HTTPRequest.to(443, scheme: .https, host: "no-such-host.invalid", timeout: .seconds(30))
    let error = try #require(try await withTransport { await failure($0, request) })
    #expect(error.isWithoutEffect && error.isTransient, "\(error)")
  }

  @Test("Plain HTTP goes beyond this machine only where the user named the address")
  func plainHTTP() async throws {
    var request = HTTPRequest.to(80, host: "ecs.example")
    request.endpoint.isExplicit = false
    let error = try await withTransport { [request] in await failure($0, request) }
    #expect(error?.reason == .forbidden)
  }

  @Test("What was cancelled before is not sent")
  func cancelledBefore() async throws {
    let error = try await withTransport { transport in
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return await failure(transport, .to(9))
      }
      return await task.value
    }
    #expect(error?.reason == .cancelledBefore)
  }
}
