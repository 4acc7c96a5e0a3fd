import FoundationEssentials
import Testing

@testable import Sandbox

/// How disturbances stand in documents: flat, and nothing is passed over.
@Suite struct DisturbanceCodingTests {
  private static var slow: TaskBehaviour {
    var behaviour = TaskBehaviour()
    behaviour.stop = .fixed(.seconds(90))
    behaviour.run = .seconds(1, 2.5, 7)
    behaviour.exitCode = 3
    return behaviour
  }

  /// Each disturbance, with all that it may say.
  static let all: [Disturbance] = [
    .behaviour(family: "web", slow), .load(cluster: "c", service: "s", cpuFraction: 1.5, memoryFraction: 0.25),
    .load(cluster: "c", service: "s", cpuFraction: 0, memoryFraction: nil),
    .demand(
      cluster: "c", service: "s",
      .init(requestsPerSecond: 50, cpuMillisecondsPerRequest: 7, responseMilliseconds: 12.5)),
    .demand(cluster: "c", service: "s", nil), .requests(to: "arn:x", demand: .init(requestsPerSecond: 9)),
    .requests(to: "arn:x", demand: nil), .failTargetHealth(target: "i-1"), .restoreTargetHealth(target: "10.0.0.1"),
    .failLaunches(.init(.vcpuLimitExceeded, group: "g", instanceType: "m5.large", zone: "us-east-1a", count: 3)),
    .failLaunches(.init()), .allowLaunches, .disconnectAgent(instance: "i-1"), .reconnectAgent(instance: "i-1"),
    .flapAgent(instance: "i-1"), .impairRuntime(instance: "i-1"), .holdStops(instance: "i-1"),
    .repairRuntime(instance: "i-1"), .ignoreSIGTERM(family: "web", true), .ignoreSIGTERM(family: "web", false),
    .setTaskHealth(task: "t", isHealthy: false), .crashInstance(instance: "i-1"), .stopInstance(instance: "i-1"),
    .terminateInstance(instance: "i-1"), .impairInstance(instance: "i-1"), .repairInstance(instance: "i-1"),
    .recommendRebalance(instance: "i-1"), .interruptSpot(instance: "i-1"), .killTask(task: "t", exitCode: 137),
    .killTask(task: "t", exitCode: 137, outOfMemory: true),
    .breakImage(image: "web:1"), .mendImage(image: "web:1"), .zoneOutage(zone: "us-east-1a"),
    .zoneRecovery(zone: "us-east-1a"), .neverRegister(image: "ami-1"), .neverRegister(image: nil), .registerAgain,
    .breakTarget(arn: "arn:x"), .mendTarget(arn: "arn:x"),
  ]

  private func read(_ text: String) throws -> Disturbance {
    try JSONDecoder().decode(Disturbance.self, from: Data(text.utf8))
  }

  @Test(arguments: all) func whatIsWrittenIsReadAgain(_ disturbance: Disturbance) throws {
    let text = String(decoding: try JSONEncoder().encode(disturbance), as: UTF8.self)
    #expect(!text.contains("\"_"), "no key is the compiler's: \(text)")
    #expect(try read(text) == disturbance)
  }

  @Test func noneIsLeftOut() throws {
    let names = try Self.all.map { disturbance in
      try JSONDecoder().decode([String: TestJSON].self, from: JSONEncoder().encode(disturbance)).keys.first ?? ""
    }
    #expect(Set(names) == Set(DisturbanceName.allCases.map(\.rawValue)))
  }

  @Test func theNaturalFormsAreUnderstood() throws {
    #expect(
      try read(#"{"demand": {"cluster": "c", "service": "s", "requestsPerSecond": 5}}"#)
        == .demand(cluster: "c", service: "s", .init(requestsPerSecond: 5)))
    #expect(
      try read(#"{"demand": {"cluster": "c", "service": "s", "requestsPerSecond": null}}"#)
        == .demand(cluster: "c", service: "s", nil))
    #expect(try read(#"{"failLaunches": {}}"#) == .failLaunches(.init()))
    #expect(try read(#"{"ignoreSIGTERM": {"family": "f"}}"#) == .ignoreSIGTERM(family: "f", true))
    var behaviour = TaskBehaviour()
    behaviour.run = .fixed(.seconds(5))
    #expect(try read(#"{"behaviour": {"family": "f", "run": 5}}"#) == .behaviour(family: "f", behaviour))
  }

  @Test(arguments: [
    (#"{}"#, "name one disturbance; there are behaviour, load"),
    (#"{"allowLaunches": {}, "registerAgain": {}}"#, "name one disturbance"),
    (#"{"crash": {}}"#, "unknown key `crash`; there are behaviour, load"),
    (#"{"crashInstance": {"instanceId": "i-1"}}"#, "unknown key `instanceId`; there are instance"),
    (#"{"crashInstance": {}}"#, "`instance` is missing"),
    (#"{"killTask": {}}"#, "`task`, `exitCode` are missing"),
    (#"{"killTask": {"task": "t", "exitCode": 300}}"#, "it is a whole number from 0 to 255"),
    (#"{"failLaunches": {"_0": {}}}"#, "unknown key `_0`; there are reason, group, instanceType, zone, count"),
    (
      #"{"failLaunches": {"reason": "bad luck"}}"#,
      "there is no reason 'bad luck'; there are insufficientInstanceCapacity"
    ),
    (#"{"failLaunches": {"count": 0}}"#, "it is a whole number from 1"),
    (#"{"demand": {"cluster": "c", "service": "s"}}"#, "`requestsPerSecond` is missing"),
    (#"{"demand": {"cluster": "c", "service": "s", "requestsPerSecond": -1}}"#, "it is a number from 0 up"),
    (#"{"behaviour": {"family": "f", "runSeconds": 5}}"#, "unknown key `runSeconds`; there are family, pull"),
    (#"{"behaviour": {"family": "f", "stop": "soon"}}"#, "'soon' is no length of time"),
    (#"{"allowLaunches": {"group": "g"}}"#, "unknown key `group`; nothing stands here"),
  ])
  func whatDoesNotFitIsRefused(_ text: String, _ message: String) throws {
    let error = #expect(throws: DecodingError.self) { try read(text) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.debugDescription.contains(message), "\(context.debugDescription)")
  }
}
