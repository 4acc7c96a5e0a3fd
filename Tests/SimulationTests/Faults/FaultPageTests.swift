import Foundation
import Testing

@testable import Simulation

/// docs/simulation-faults.md says of the faults what is so.
@Suite struct FaultPageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")

  /// The rows of the page's table, as their cells.
  private static let rows: [[String]] = {
    let page = (try? String(contentsOf: root.appending(path: "docs/simulation-faults.md"), encoding: .utf8)) ?? ""
    return page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| no.") && !$0.hasPrefix("| ---") }
      .map { row in
        row.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }()

  /// What stands between backticks.
  private static func names(_ cell: String) -> Set<String> {
    let parts = cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    return Set(parts.filter { $0.offset % 2 == 1 }.map { String($0.element) })
  }

  @Test func eachOfThemHasARowAndIsTriedSomewhere() {
    #expect(Self.rows.map { $0[1] } == (1...45).map(String.init))
    for row in Self.rows { #expect(!row[3].isEmpty || !row[4].isEmpty, "\(row[1])") }
  }

  @Test func everyFaultAndEventOfTheWorldsIsThereAndNoOther() {
    let happenings = Set((1...400).flatMap { CaseGenerator().make(seed: $0).scenario.events.map(\.happening.name) })
    let kinds = Set(FaultKind.allCases.map(\.rawValue))
    #expect(Self.rows.reduce(into: Set()) { $0.formUnion(Self.names($1[3])) } == kinds.union(happenings))
  }

  @Test func theTestsAreThere() throws {
    let named = Self.rows.reduce(into: Set<String>()) { $0.formUnion(Self.names($1[4])) }
    let files = FileManager.default.enumerator(at: Self.root.appending(path: "Tests"), includingPropertiesForKeys: nil)
    var known: Set<String> = []
    for case let file as URL in files ?? .init() where ["swift", "py"].contains(file.pathExtension) {
      if file.pathExtension == "py" {
        known.insert(file.lastPathComponent)
        continue
      }
      let text = try String(contentsOf: file, encoding: .utf8)
      for suite in named where text.contains("struct \(suite) ") { known.insert(suite) }
    }
    #expect(named.subtracting(known) == ["make fuzz-parsers"])
    #expect(named.intersection(known).count > 10)
  }
}
