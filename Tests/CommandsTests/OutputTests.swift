import ClusterModel
import Foundation
import Testing

@testable import Commands

@Suite("Tables")
struct TextTableTests {
  private var table: TextTable {
    var table = TextTable([
      .init(heading: "name"), .init(heading: "count", alignsRight: true), .init(heading: "id", isWide: true),
    ])
    table.add(["web", "7", "a-1"])
    table.add(["batch-job", "120", "a-2"])
    return table
  }

  @Test("align text to the left and figures to the right")
  func aligned() {
    #expect(
      table.rendered(as: .table) == """
        NAME       COUNT
        web            7
        batch-job    120
        """)
  }

  @Test("show every column when wide, and tabs for programs")
  func wideAndTabs() {
    #expect(table.rendered(as: .wide).contains("a-2"))
    #expect(table.rendered(as: .tsv) == "name\tcount\tid\nweb\t7\ta-1\nbatch-job\t120\ta-2")
  }

  @Test("let no cell break a row or move the cursor")
  func untrusted() {
    var table = TextTable([.init(heading: "message")])
    table.add(["a\nb\u{1B}[2Jc\td"])
    #expect(table.rendered(as: .tsv) == "message\na b [2Jc d")
  }
}

@Suite("Answers")
struct AnswerTests {
  private let plan = Plan(
    cluster: "prod", asOf: Date(timeIntervalSince1970: 1_795_392_000), parent: "p",
    actions: [
      PlannedAction(
        id: "a", kind: .setDesiredCapacity(group: "web-asg", from: 9, to: 11), reason: "2 more: 3 tasks without room")
    ], refusals: [Refusal(subject: "i-1", code: .kept, message: "it bears ballast:keep")],
    waiting: [WaitingDemand(service: "api", count: 3, placeable: true)])

  @Test("say the same in JSON and in YAML")
  func formats() throws {
    let answer = Answer(value: plan, text: PlanText(plan).rendered)
    let json = try answer.rendered(as: .json)
    #expect(json.contains(#""schema" : "ballast.plan/v1""#))
    #expect(json.contains(#""asOf" : "2026-11-23T00:00:00Z""#))
    let yaml = try answer.rendered(as: .yaml)
    #expect(yaml.contains("schema: ballast.plan/v1"))
    #expect(yaml.contains("CPUReservation: null"))
    #expect(!yaml.contains("{"))
  }

  @Test("tell people what would be done, what waits, and what is not done")
  func text() {
    let text = PlanText(plan).rendered(as: .table)
    for part in ["web-asg", "9 → 11", "3 tasks without room", "api", "it bears ballast:keep", "observe"] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("read back a saved plan, and refuse anything else")
  func saved() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "ballast-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("plan.json").path
    try SavedPlanFile.write(plan, to: path)
    #expect(try SavedPlanFile.read(path) == plan)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: CommandFailure.self) { try SavedPlanFile.read(path) }
    #expect(throws: CommandFailure.self) { try SavedPlanFile.read(path + ".none") }
  }
}
