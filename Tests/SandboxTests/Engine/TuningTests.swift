import AWSModel
import Foundation
import Testing

@testable import Sandbox

/// The switches, as documents have them.
@Suite struct TuningTests {
  private func read(_ text: String) throws -> SandboxTuning {
    try JSONDecoder().decode(SandboxTuning.self, from: Data(text.utf8))
  }

  /// A document's leaves by their dotted names, as JSON.
  static func leaves(_ tuning: SandboxTuning) throws -> [String: String] {
    let json = try JSONValue(json: String(decoding: JSONEncoder().encode(tuning), as: UTF8.self))
    var result: [String: String] = [:]
    func gather(_ value: JSONValue, _ name: String) {
      guard let members = value.members else {
        result[name] = value.json.replacing("\"", with: "").replacing(",", with: ", ")
        return
      }
      for (key, member) in members { gather(member, name.isEmpty ? key : "\(name).\(key)") }
    }
    gather(json, "")
    return result
  }

  @Test func everySwitchStandsInDocuments() {
    let all = Mirror(reflecting: SandboxTuning()).children.compactMap(\.label)
    #expect(Set(all) == Set(SandboxTuning.fields.names))
    #expect(Set(Mirror(reflecting: TaskBehaviour()).children.compactMap(\.label)) == Set(TaskBehaviour.fields.names))
    #expect(all.count == SandboxTuning.fields.names.count)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var tuning = SandboxTuning()
    tuning.task.run = .seconds(0.25, 61, 7200)
    tuning.healthyAfter = .milliseconds(1500)
    tuning.onDemandVCPULimit = 32
    tuning.checksOfNewTarget = nil
    tuning.autoScalingRequests.perSecond = 0.5
    tuning.deliveryFaults.late = 0.25
    #expect(try read(String(decoding: JSONEncoder().encode(tuning), as: UTF8.self)) == tuning)
    #expect(try read(String(decoding: JSONEncoder().encode(SandboxTuning()), as: UTF8.self)) == SandboxTuning())
  }

  @Test func whatIsLeftOutStaysAsItIs() throws {
    var expected = SandboxTuning()
    #expect(try read("{}") == expected)
    expected.healthyAfter = .seconds(10)
    expected.task.stop = .fixed(.seconds(1))
    expected.autoScalingRequests.burst = 5
    expected.agentRegistration = .seconds(30, 30, 90)
    #expect(
      try read(
        #"{"healthyAfter": "10s", "task": {"stop": 1}, "autoScalingRequests": {"burst": 5}, "#
          + #""agentRegistration": ["30s", 30, "1m30s"]}"#) == expected)
  }

  @Test(arguments: [
    (#"{"healthyAftr": "10s"}"#, "unknown key `healthyAftr`"), (#"{"task": {"stopp": 1}}"#, "unknown key `stopp`"),
    (#"{"healthyAfter": "soon"}"#, "'soon' is no length of time"), (#"{"healthyAfter": -1}"#, "are no length of time"),
    (#"{"instanceStart": ["9s", "4s", "5s"]}"#, "three in order"),
    (#"{"instanceStart": ["4s", "9s"]}"#, "three in order"),
    (#"{"healthReplacementShare": 1.5}"#, "a share is from 0 to 1"), (#"{"tasksStartedAtOnce": 0}"#, "from 1 up"),
    (#"{"onDemandVCPULimit": -1}"#, "from 0 up, or null"), (#"{"autoScalingRequests": {"perSecond": 0}}"#, "above 0"),
  ])
  func whatCannotBeIsRefused(_ text: String, _ message: String) {
    let error = #expect(throws: DecodingError.self) { try read(text) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.debugDescription.contains(message), "\(context.debugDescription)")
  }

  @Test(arguments: [
    ("0s", 0), ("0.3s", 300_000), ("40s", 40_000_000), ("1m30s", 90_000_000), ("27m", 1_620_000_000),
    ("2d", 172_800_000_000), ("1h0.000001s", 3_600_000_001),
  ])
  func lengthsOfTimeAreWrittenShortly(_ text: String, _ microseconds: Int64) {
    #expect(TimeText(text)?.duration == .microseconds(microseconds))
    #expect(TimeText(.microseconds(microseconds)).text == text)
  }

  @Test(arguments: ["", "5", "s", "1s1m", "1.5m", "1h1h", "-1s", "1 s", "1e3s", "99999999999d"])
  func whatIsNoLengthOfTimeIsNotReadAsOne(_ text: String) { #expect(TimeText(text) == nil) }

  /// A spread as states have it that were saved before spreads were lists.
  @Test func spreadsOfOlderStatesAreRead() throws {
    struct Old: Codable {
      var least, typical, most: Duration
    }
    let old = try JSONEncoder().encode(Old(least: .seconds(1), typical: .seconds(2), most: .seconds(9)))
    #expect(try JSONDecoder().decode(Spread.self, from: old) == .seconds(1, 2, 9))
  }

  @Test func aSwitchHasItsEffect() throws {
    let region = TestRegion {
      $0 = (try? read(#"{"healthyAfter": "5m", "agentRegistration": "2s", "instanceStart": "1s"}"#)) ?? $0
    }
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.launch(1)
    region.pass(.seconds(5))
    #expect(try region.containerInstances().count == 1)
    try region.define()
    try region.service(count: 1)
    region.pass(.minutes(4))
    #expect(try region.describe().deployments?.first?.rolloutState == .inProgress)
    region.pass(.minutes(3))
    #expect(try region.describe().deployments?.first?.rolloutState == .completed)
    #expect(region.sandbox.presentTuning.healthyAfter == .minutes(5))
  }
}

/// docs/sandbox.md says of the sandbox what is so.
@Suite struct SandboxPageTests {
  private static let page: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    return (try? String(contentsOf: root.appending(path: "docs/sandbox.md"), encoding: .utf8)) ?? ""
  }()

  private func section(_ heading: String) -> Substring {
    let parts = Self.page.components(separatedBy: "\n## \(heading)\n")
    return (parts.dropFirst().first ?? "").components(separatedBy: "\n## ").first.map { $0[...] } ?? ""
  }

  /// The rows of a section's table, as cells without backticks.
  private func rows(_ heading: String) -> [[String]] {
    section(heading).split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces).trimmingCharacters(in: CharacterSet(charactersIn: "`"))
      }
    }
  }

  @Test func everySwitchStandsThereWithItsDefault() throws {
    var documented: [String: String] = [:]
    for row in rows("Tuning") {
      try #require(row.count == 3, "\(row)")
      #expect(documented.updateValue(row[1], forKey: row[0]) == nil, "\(row[0]) stands there twice")
      #expect(!row[2].isEmpty)
    }
    let real = try TuningTests.leaves(SandboxTuning())
    #expect(real.count > 50)
    for (name, value) in real.sorted(by: { $0.key < $1.key }) {
      #expect(documented[name] == value, "\(name) is \(value) by default")
    }
    #expect(Set(documented.keys) == Set(real.keys))
  }

  @Test func everyFamilyOfInstanceTypesStandsThere() {
    let named = section("Instance types").split(separator: "\n\n").first.map(String.init) ?? ""
    let families = Set(InstanceTypeCatalogue.builtIn.types.map { $0.name.prefix { $0 != "." } }.map(String.init))
    let told = named.matches(of: /`([a-z]+[0-9][a-z0-9]*)`/).map { String($0.1) }
    #expect(Set(told) == families)
  }
}
