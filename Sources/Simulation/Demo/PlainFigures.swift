/// The figures of an instant as one plain line with a bar, and what can never be placed in another.
enum PlainFigures {
  private static let barWidth = 40

  static func lines(_ state: DemoState) -> [InkedLine] {
    guard let now = state.samples.last else { return [] }
    var line = InkedLine("  \(DemandChart.clock(now.second))   ", .faint)
    bar(now, ceiling: state.ceiling, into: &line)
    line.append(" \(right(now.wantedCPU / 1024, 3)) of \(right(now.capacityCPU / 1024, 3)) vCPU")
    line.append("  \(right(now.instances, 2)) instances", .bold)
    line.append("  \(right(now.runningTasks, 3)) tasks")
    if now.waiting > 0 { line.append("  \(now.waiting) wait", .bad) }
    if now.unplaceable > 0 { line.append("  \(now.unplaceable) can never be placed", .warning) }
    return [line]
  }

  /// What runs, what waits, what is free.
  private static func bar(_ now: WorldSample, ceiling: Int, into line: inout InkedLine) {
    func cells(_ units: Int) -> Int {
      min(barWidth, Int((Double(units) / Double(max(1, ceiling)) * Double(barWidth)).rounded()))
    }
    let runs = cells(now.runningCPU)
    let waits = max(0, cells(now.wantedCPU) - runs)
    let free = max(0, cells(now.capacityCPU) - runs - waits)
    line.append(String(repeating: "█", count: runs), .good)
    line.append(String(repeating: "▒", count: waits), .bad)
    line.append(String(repeating: "░", count: free), .spare)
    line.append(String(repeating: " ", count: max(0, barWidth - runs - waits - free)))
  }

  private static func right(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
