import AWSClient
import AWSTransport
import Testing

@Suite("Answers over the network", .timeLimit(.minutes(1)))
struct AnswerTests {
  private func outcome(
    of reply: Reply, timeout: Duration = .seconds(20), limit: Int = 1 << 20
  ) async throws -> TransportError? {
    let server = try await RawServer { _ in reply }
    let error = try await withTransport { await failure($0, .to(server.port, timeout: timeout, limit: limit)) }
    await server.close()
    return error
  }

  @Test("A whole answer arrives with status, headers and body")
  func whole() async throws {
    let server = try await RawServer { _ in .keep("HTTP/1.1 400 Bad\r\nX-A: 1\r\nContent-Length: 5\r\n\r\nhello") }
    let answer = try await withTransport { try await $0.send(.to(server.port)) }
    #expect(answer.status == 400 && answer.header("x-a") == "1" && answer.body == Array("hello".utf8))
    let head = await server.next() ?? ""
    #expect(head.hasPrefix("POST / HTTP/1.1\r\n") && head.lowercased().contains("x-amz-target: ballast.test"))
    await server.close()
  }

  @Test(
    "An answer that ends too early is no answer, and may have had its effect",
    arguments: [
      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
      "HTTP/1.1 200", "",
    ])
  func truncated(text: String) async throws {
    let error = try #require(try await outcome(of: .close(text)))
    #expect(!error.isWithoutEffect && error.isTransient, "\(error)")
  }

  @Test("What is no HTTP is garbled", arguments: ["220 mail.example ESMTP\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n"])
  func garbage(text: String) async throws {
    let error = try #require(try await outcome(of: .close(text)))
    #expect(error.reason == .garbled, "\(error)")
  }

  @Test("Heads without end are cut off")
  func endlessHead() async throws {
    let header = "X-Filler: \(String(repeating: "x", count: 1_000))\r\n"
    let error = try await outcome(of: .keep("HTTP/1.1 200 OK\r\n" + String(repeating: header, count: 500)))
    #expect(error.map { !$0.isWithoutEffect } == true, "\(String(describing: error))")
  }

  @Test("A deadline covers the whole answer, however busily it trickles")
  func trickle() async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"
    let error = try await outcome(of: .trickle(head), timeout: .milliseconds(300))
    #expect(error?.reason == .timeout)
    #expect(try await outcome(of: .silence, timeout: .milliseconds(300))?.reason == .timeout)
  }

  @Test("More than the limit is not taken, whether it is told before or not")
  func tooLarge() async throws {
    let body = String(repeating: "x", count: 2_000)
    let told = try await outcome(of: .keep("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n\(body)"), limit: 1_000)
    #expect(told?.reason == .tooLarge)
    let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n\(body)\r\n0\r\n\r\n"
    #expect(try await outcome(of: .keep(chunks), limit: 1_000)?.reason == .tooLarge)
    #expect(try await outcome(of: .keep(chunks), limit: 2_000) == nil)
  }

  @Test("A packed answer counts as what it unpacks to")
  func bomb() async throws {
    let zeros = Bomb.mebibyteOfZeros
    let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(zeros.count)\r\n\r\n"
    #expect(try await outcome(of: .bytes(head, zeros), limit: 64 << 10)?.reason == .tooLarge)
    #expect(try await outcome(of: .bytes(head, zeros), limit: 1 << 20) == nil)
  }

  @Test("A redirection is an answer like others: nothing goes to where it points")
  func redirect() async throws {
    let target = try await RawServer { _ in .keep("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") }
    let location = "http://127.0.0.1:\(target.port)/"
    let server = try await RawServer { _ in
      .keep("HTTP/1.1 307 Moved\r\nLocation: \(location)\r\nContent-Length: 0\r\n\r\n")
    }
    let answer = try await withTransport { transport in
      let answer = try await transport.send(.to(server.port))
      // What the target gets first is this one: it got none by way of the redirection.
      var direct = HTTPRequest.to(target.port)
      direct.target = "/direct"
      _ = try await transport.send(direct)
      return answer
    }
    #expect(answer.status == 307)
    #expect(await target.next()?.hasPrefix("POST /direct ") == true)
    await server.close()
    await target.close()
  }

  @Test("A connection that is torn down may have had its effect")
  func reset() async throws {
    let error = try await outcome(of: .reset)
    #expect(error?.reason == .reset, "\(String(describing: error))")
  }

  @Test("Cancelling ends the wait for an answer")
  func cancelled() async throws {
    let server = try await RawServer { _ in .silence }
    let error = try await withTransport { transport in
      let request = HTTPRequest.to(server.port)
      let task = Task { await failure(transport, request) }
      _ = await server.next()
      task.cancel()
      return await task.value
    }
    #expect(error?.reason == .cancelled)
    await server.close()
  }
}
