/// The outcome of `ballast simulate --fuzz`: seeds and what they broke, which can be merged with those of other shards.
public struct FuzzReport: Sendable, Hashable, Codable {
  public static let schema = "ballast.fuzz/v1"

  /// What one seed came to.
  public struct Seed: Sendable, Hashable, Codable {
    public var seed: UInt64
    public var trace: String
    public var violations: [Violation]
  }

  public private(set) var schema = Self.schema
  public var size: CaseGenerator.Size
  /// In order.
  public var seeds: [Seed]
  public var virtualSeconds: Int
  public var passes: Int
  public var calls: Int
  public var restarts: Int
  public var launched: Int
  public var removed: Int
  public var faults: FaultTally

  public init(_ results: [SimulationResult], size: CaseGenerator.Size) {
    self.size = size
    seeds = results.map { Seed(seed: $0.seed, trace: $0.trace, violations: $0.violations) }.sorted { $0.seed < $1.seed }
    virtualSeconds = results.reduce(0) { $0 + $1.seconds }
    passes = results.reduce(0) { $0 + $1.passes }
    calls = results.reduce(0) { $0 + $1.calls.values.reduce(0, +) }
    restarts = results.reduce(0) { $0 + $1.restarts }
    launched = results.reduce(0) { $0 + $1.launched }
    removed = results.reduce(0) { $0 + $1.removed }
    faults = FaultTally()
    for result in results { faults.merge(result.faults) }
  }

  /// Faults and phases of a removal that never met: enough seeds leave none.
  public var unmet: [String] {
    Set(FaultKind.allCases.map(\.rawValue)).union(faults.counts.keys).sorted().flatMap { fault in
      RemovalPhase.allCases.filter { faults.count(fault, $0) == 0 }.map { "\(fault) while \($0.rawValue)" }
    }
  }

  public var failures: [Seed] { seeds.filter { !$0.violations.isEmpty } }

  /// Joins the reports of several shards. A seed that several of them hold counts once, in the first.
  public static func merging(_ reports: [FuzzReport]) -> FuzzReport {
    var merged = FuzzReport([], size: reports.first?.size ?? .small)
    var known: Set<UInt64> = []
    for report in reports {
      merged.seeds += report.seeds.filter { known.insert($0.seed).inserted }
      merged.virtualSeconds += report.virtualSeconds
      merged.passes += report.passes
      merged.calls += report.calls
      merged.restarts += report.restarts
      merged.launched += report.launched
      merged.removed += report.removed
      merged.faults.merge(report.faults)
    }
    merged.seeds.sort { $0.seed < $1.seed }
    return merged
  }
}

extension FuzzReport {
  /// For people: the sum, the table of faults and phases, what failed and how to see it again.
  ///
  /// - Parameter saved: the file of the case that was run; nil where the worlds were drawn.
  public func lines(of saved: String? = nil) -> [String] {
    let hours = Figures.fixed(Double(virtualSeconds) / 3600, 0)
    var lines = [
      "\(Figures.grouped(seeds.count)) seeds, \(hours) virtual hours, \(Figures.grouped(passes)) passes, "
        + "\(Figures.grouped(calls)) AWS calls, \(Figures.grouped(restarts)) restarts, "
        + "\(Figures.grouped(launched)) instances launched, \(Figures.grouped(removed)) removed", "",
    ]
    lines += FaultTable.lines(faults)
    if failures.isEmpty { return lines + ["", "No invariant was broken."] }
    lines += ["", "\(failures.count) seeds broke an invariant:"]
    for seed in failures {
      for violation in seed.violations.prefix(3) { lines.append("  seed \(seed.seed): \(violation)") }
      let large = size == .large ? " --large" : ""
      let again = saved.map { "--case \($0)" } ?? "--fuzz\(large) --seeds 1 --first-seed \(seed.seed)"
      lines.append("    see it again: ballast simulate \(again)")
    }
    return lines
  }
}

/// Faults down, phases of a removal across.
enum FaultTable {
  static func lines(_ tally: FaultTally) -> [String] {
    let phases = RemovalPhase.allCases
    let rows = tally.counts.keys.sorted().map { fault in
      [fault] + phases.map { Figures.grouped(tally.count(fault, $0)) }
    }
    let table = [["FAULT"] + phases.map { $0.rawValue.uppercased() }] + rows
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    return table.map { cells in
      cells.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
  }
}
