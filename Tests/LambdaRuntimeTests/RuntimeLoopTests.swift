import AWSClient
import FoundationEssentials
import LambdaRuntime
import Testing

@Suite("The runtime loop")
struct RuntimeLoopTests {
  struct Refused: Error, CustomStringConvertible { var description: String { "no \"such\" cluster" } }

  func serve(_ runtime: ScriptedRuntime, _ handler: @Sendable (Invocation) async throws -> [UInt8]) async {
    guard let client = try? RuntimeClient(api: "127.0.0.1:9001", transport: runtime) else { return }
    try? await RuntimeLoop(client: client).run(handler: handler)
  }

  @Test("answers each invocation under its own id, and gives back the invocation id")
  func answers() async {
    let runtime = ScriptedRuntime([
      ScriptedRuntime.invocation("1", id: "a-1", invocationID: "x"), ScriptedRuntime.invocation("2", id: "a-2"),
    ])
    await serve(runtime) { [UInt8]("got ".utf8) + $0.payload }
    let posts = runtime.posts
    #expect(
      posts.map(\.target) == [
        "/2018-06-01/runtime/invocation/a-1/response", "/2018-06-01/runtime/invocation/a-2/response",
      ])
    #expect(posts.map { String(decoding: $0.body, as: UTF8.self) } == ["got 1", "got 2"])
    #expect(posts[0].headers.contains(HTTPHeader("Lambda-Runtime-Invocation-Id", "x")))
    #expect(!posts[1].headers.contains { $0.name == "Lambda-Runtime-Invocation-Id" })
  }

  @Test("reads the deadline as milliseconds since 1970")
  func deadline() async {
    let runtime = ScriptedRuntime([ScriptedRuntime.invocation("", deadlineMilliseconds: "1542409706888")])
    await serve(runtime) { invocation in
      #expect(invocation.deadline.timeIntervalSince1970 == 1_542_409_706.888)
      return []
    }
    #expect(runtime.posts.count == 1)
  }

  @Test("an invocation that fails is told as an error, and the next is taken")
  func failure() async {
    let runtime = ScriptedRuntime([
      ScriptedRuntime.invocation("1", id: "a-1"), ScriptedRuntime.invocation("2", id: "a-2"),
    ])
    await serve(runtime) {
      if $0.requestID == "a-1" { throw Refused() }
      return $0.payload
    }
    let posts = runtime.posts
    #expect(posts.map(\.target).first == "/2018-06-01/runtime/invocation/a-1/error")
    #expect(
      String(decoding: posts[0].body, as: UTF8.self)
        == #"{"errorMessage":"no \"such\" cluster","errorType":"Ballast.Refused","stackTrace":[]}"#)
    #expect(posts[0].headers.contains(HTTPHeader("Lambda-Runtime-Function-Error-Type", "Ballast.Refused")))
    #expect(posts.map(\.target).last == "/2018-06-01/runtime/invocation/a-2/response")
  }

  @Test("ends where the runtime does not take an answer: the environment is beyond repair")
  func beyondRepair() async throws {
    let runtime = ScriptedRuntime([ScriptedRuntime.invocation("1"), ScriptedRuntime.invocation("2")], postStatus: 500)
    let client = try RuntimeClient(api: "127.0.0.1:9001", transport: runtime)
    await #expect(throws: RuntimeError.self) { try await RuntimeLoop(client: client).run { $0.payload } }
    #expect(runtime.posts.count == 1)
  }

  @Test("never makes a path of an id that would leave its place", arguments: ["../../init/error", "", "a/b", "a b"])
  func hostileID(id: String) async throws {
    let runtime = ScriptedRuntime([ScriptedRuntime.invocation("1", id: id)])
    let client = try RuntimeClient(api: "127.0.0.1:9001", transport: runtime)
    await #expect(throws: RuntimeError.self) { try await client.next() }
    #expect(runtime.posts.isEmpty)
  }

  @Test("tells a failed set-up once, in its own place")
  func initialisation() async throws {
    let runtime = ScriptedRuntime([])
    let client = try RuntimeClient(api: "127.0.0.1:9001", transport: runtime)
    try await client.failInitialisation(RuntimeFailure(type: "Ballast.Configuration", message: "no cluster"))
    #expect(runtime.posts.map(\.target) == ["/2018-06-01/runtime/init/error"])
  }
}
