import AWSModel
import AWSWire
import Foundation
import Sandbox
import Testing

@testable import SandboxServer

/// The doors through which a state is taken out and put in.
@Suite struct StateRouteTests {
  private let host = SandboxHost(Sandbox(SandboxOptions(seed: 3)), speed: 0)
  private var control: ControlRoutes { ControlRoutes(host: host) }

  @Test func whatIsTakenOutCanBePutInElsewhere() async throws {
    _ = try host.sandbox.perform(ECS.createCluster, .init(clusterName: "prod"))
    let saved = await control.respond(method: "GET", path: "/sandbox/state", query: [:], body: Data())
    #expect(saved.status == 200)
    let other = SandboxHost(Sandbox(), speed: 0)
    let answer = await ControlRoutes(host: other).respond(
      method: "PUT", path: "/sandbox/state", query: [:], body: saved.json)
    #expect(answer.status == 200)
    #expect(other.sandbox.options.seed == 3)
    #expect(try other.sandbox.perform(ECS.listClusters, .init()).clusterArns?.count == 1)
    #expect(other.sandbox.savedState() == host.sandbox.savedState())
  }

  @Test func whatIsNoStateChangesNothing() async throws {
    _ = try host.sandbox.perform(ECS.createCluster, .init(clusterName: "prod"))
    let answer = await control.respond(
      method: "PUT", path: "/sandbox/state", query: [:], body: Data(#"{"schema":"ballast.region/v1","x":1}"#.utf8))
    #expect(answer.status == 400)
    #expect(String(decoding: answer.json, as: UTF8.self).contains("`x` means nothing here"))
    #expect(try host.sandbox.perform(ECS.listClusters, .init()).clusterArns?.count == 1)
    #expect(await control.respond(method: "POST", path: "/sandbox/state", query: [:], body: Data()).status == 400)
  }
}
