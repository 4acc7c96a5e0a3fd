import AWSClient
import AWSModel
import AWSTransport
import Testing

@Suite("Programs that give credentials", .timeLimit(.minutes(1)))
struct ProcessTests {
  private func run(
    _ script: String, timeout: Duration = .seconds(20), limit: Int = 65_536, variables: [String: String] = [:]
  ) async throws(AWSError) -> String {
    let path = ["PATH": "/usr/bin:/bin"]
    let processes = LocalProcesses(variables: path.merging(variables) { $1 })
    return String(
      decoding: try await processes.run(["/bin/sh", "-c", script], timeout: timeout, limitBytes: limit), as: UTF8.self)
  }

  private func fault(_ script: String, timeout: Duration = .seconds(20), limit: Int = 65_536) async -> AWSError? {
    do {
      _ = try await run(script, timeout: timeout, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test("What a program writes is taken, what it complains of is not")
  func output() async throws {
    #expect(try await run("echo out; echo err >&2") == "out\n")
    #expect(try await run("printf %s \"$A\"", variables: ["A": "1"]) == "1")
  }

  @Test("Nobody is there to type")
  func input() async throws { #expect(try await run("cat; echo end") == "end\n") }

  @Test("Many complaints do not stop it")
  func complaints() async throws {
    #expect(try await run("head -c 1000000 /dev/zero >&2; echo end") == "end\n")
  }

  @Test("A failure says its status and its first complaints, on one line")
  func failing() async throws {
    let error = try #require(await fault("echo first >&2; echo second >&2; exit 3"))
    #expect(error.kind == .authorization)
    #expect(error.message == "/bin/sh ended with status 3: first second")
    #expect(await fault("kill -9 $$")?.message.contains("status 137") == true)
  }

  @Test("A program that is not there cannot be started")
  func missing() async throws {
    let processes = LocalProcesses(variables: [:])
    let error = await #expect(throws: AWSError.self) {
      try await processes.run(["/nonexistent/helper"], timeout: .seconds(5), limitBytes: 10)
    }
    #expect(error?.message.contains("/nonexistent/helper cannot be started") == true)
  }

  @Test("More than the limit ends it")
  func tooMuch() async throws {
    #expect(await fault("yes", limit: 1_000)?.message.contains("wrote too much") == true)
  }

  @Test(
    "Time ends it and all that it started, whether it writes, holds its pipes or has closed them",
    arguments: ["sleep 600", "sleep 600 & wait", "exec >&- 2>&-; sleep 600", "sleep 600 & echo early"])
  func timeout(script: String) async throws {
    let error = await fault(script, timeout: .milliseconds(300))
    #expect(error?.message.contains("took too long") == true, "\(String(describing: error))")
  }
}
