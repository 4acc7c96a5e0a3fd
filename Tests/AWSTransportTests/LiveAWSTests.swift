import AWSClient
import AWSModel
import AWSTransport
import Foundation
import Testing

@Suite("AWS as a process reaches it", .timeLimit(.minutes(1)))
struct LiveAWSTests {
  private static let answer = #"{"clusterArns":["arn:aws:ecs:us-east-1:123456789012:cluster/prod"]}"#

  /// Lists clusters with credentials from a program.
  private func list(program: String, reply: Reply) async throws -> (
    clusters: [String]?, error: AWSError?, head: String?
  ) {
    let server = try await RawServer { _ in reply }
    let result = try await withFolder { folder in
      let config = folder + "/config"
      try Data("[default]\nregion = us-east-1\ncredential_process = \(program)\n".utf8).write(
        to: URL(fileURLWithPath: config))
      let live = try LiveAWS(variables: [
        "AWS_CONFIG_FILE": config, "AWS_SHARED_CREDENTIALS_FILE": folder + "/none", "PATH": "/usr/bin:/bin",
        "AWS_EC2_METADATA_DISABLED": "true", "AWS_ENDPOINT_URL": "http://127.0.0.1:\(server.port)",
        "AWS_MAX_ATTEMPTS": "1",
      ])
      var (clusters, fault): ([String]?, AWSError?) = (nil, nil)
      do {
        clusters = try await live.factory.client().call(ECS.listClusters, .init()).clusterArns
      } catch {
        fault = error as? AWSError
      }
      await live.shutdown()
      return (clusters: clusters, error: fault)
    }
    let head = result.error?.kind == .authorization ? nil : await server.next()
    await server.close()
    return (result.clusters, result.error, head)
  }

  private func ok(_ body: String) -> Reply {
    .keep(
      "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    )
  }

  @Test("A program's credentials sign a call that is answered")
  func process() async throws {
    let document = #"{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"s"}"#
    let result = try await list(program: "/bin/echo '\(document)'", reply: ok(Self.answer))
    #expect(result.clusters?.count == 1, "\(String(describing: result.error))")
    #expect(result.head?.contains("Credential=AKIDPROCESS/") == true)
  }

  @Test(
    "What is no document of credentials is refused without being repeated, and nothing is sent",
    arguments: ["/bin/echo hunter2", #"/bin/echo '{"Version":2}'"#, "/bin/false", "/bin/echo '{\"Version\":1}'"])
  func garbage(program: String) async throws {
    let result = try await list(program: program, reply: ok(Self.answer))
    #expect(result.error?.kind == .authorization && result.head == nil)
    #expect(result.error?.message.contains("hunter2") == false)
    #expect(result.error?.message.isEmpty == false)
  }

  @Test("An answer that is no answer of the operation is not taken for an empty one")
  func notJSON() async throws {
    let document = #"{"Version":1,"AccessKeyId":"AKIDPROCESS","SecretAccessKey":"s"}"#
    let result = try await list(program: "/bin/echo '\(document)'", reply: ok("<html>captive portal</html>"))
    #expect(result.clusters == nil && result.error?.kind == .unknownOutcome, "\(String(describing: result.error))")
  }
}
