/// A report as a table: a row for each scenario and policy, its seeds taken together.
public struct SimulationTable: Sendable, Hashable {
  public static let headings = [
    "SCENARIO", "POLICY", "INSTANCE-HOURS", "COST", "LOWER BOUND", "OVER", "LONGEST WAIT", "P99 WAIT", "MOVES",
    "PURCHASES", "HOURS WAITED", "VIOLATIONS",
  ]

  public let rows: [[String]]

  public init(_ report: SimulationReport) {
    var groups: [(key: [String], runs: [SimulationResult])] = []
    for run in report.runs {
      let key = [run.scenario, run.policy]
      if groups.last?.key == key {
        groups[groups.count - 1].runs.append(run)
      } else {
        groups.append((key, [run]))
      }
    }
    rows = groups.map { Self.row($0.key, $0.runs) }
  }

  /// Cost is compared with the least that all wanted tasks can cost; hours waited are those of tasks that were wanted, could
  /// be placed, and did not run.
  ///
  /// Hours, cost, moves and purchases are means over the seeds; waits are over all their tasks; violations are summed.
  private static func row(_ key: [String], _ runs: [SimulationResult]) -> [String] {
    func mean(_ value: (SimulationResult) -> Double) -> Double {
      runs.reduce(0) { $0 + value($1) } / Double(runs.count)
    }
    var waits = WaitLog()
    for run in runs { waits.merge(run.waits) }
    let (cost, bound) = (mean(\.cost), mean(\.costBound))
    return key + [
      Figures.fixed(mean(\.instanceHours), 1), "$" + Figures.fixed(cost, 2), "$" + Figures.fixed(bound, 2),
      bound > 0 ? share(cost / bound - 1) : "-",
      Figures.wait(waits.longest), Figures.wait(waits.percentile(99)),
      Figures.fixed(mean { Double($0.moves) }, runs.count == 1 ? 0 : 1),
      Figures.fixed(mean { Double($0.purchases) }, runs.count == 1 ? 0 : 1),
      Figures.fixed(mean(\.waitingTaskHours), 0), String(runs.reduce(0) { $0 + $1.violations.count }),
    ]
  }

  /// `+3.2%`. Below zero where the demand that the bound is for was not served.
  private static func share(_ value: Double) -> String {
    (value < 0 ? "" : "+") + Figures.fixed(value * 100, 1) + "%"
  }

  /// The table with aligned columns: text to the left, figures to the right.
  public var lines: [String] {
    let all = [Self.headings] + rows
    let widths = Self.headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { cells in
      let padded = cells.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column < 2 ? cell + space : space + cell
      }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
  }
}
