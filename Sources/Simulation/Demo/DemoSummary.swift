/// What the day came to, in a few lines.
enum DemoSummary {
  static func lines(_ result: SimulationResult) -> [InkedLine] {
    [
      InkedLine(),
      heading(result),
      row(
        "instance-hours", Figures.fixed(result.instanceHours, 1),
        "lower bound \(Figures.fixed(result.instanceHoursBound, 1))\(over(result.instanceHours, result.instanceHoursBound))"
      ),
      row(
        "cost", "$" + Figures.fixed(result.cost, 2),
        "lower bound $\(Figures.fixed(result.costBound, 2))\(over(result.cost, result.costBound))"),
      row(
        "longest wait", Figures.wait(result.waits.longest),
        "99 of 100 tasks ran within \(Figures.wait(result.waits.percentile(99))), "
          + "half within \(Figures.wait(result.waits.percentile(50)))"),
      row(
        "instances", "\(result.peakInstances) at most",
        "\(result.launched) launched in \(result.purchases) purchases, \(result.removed) given back, "
          + "\(result.moves) tasks moved"),
      row(
        "never placed", "\(result.unplaceable)",
        result.unplaceable > 0 ? "tasks that fit on no instance: none was bought for them" : ""),
      violations(result),
    ]
  }

  private static func heading(_ result: SimulationResult) -> InkedLine {
    var line = InkedLine(result.scenario, .bold)
    line.append(
      "  \(Figures.fixed(Double(result.seconds) / 3600, 0)) hours, \(Figures.grouped(result.passes)) passes, "
        + "\(Figures.grouped(result.calls.values.reduce(0, +))) AWS calls, "
        + "\(Figures.grouped(result.waits.total)) tasks served", .faint)
    return line
  }

  private static func row(_ name: String, _ value: String, _ remark: String) -> InkedLine {
    var line = InkedLine("  \(name)", .faint)
    line.pad(to: 18)
    line.append(value, .bold)
    line.pad(to: 30)
    line.append(remark, .faint)
    return line
  }

  private static func over(_ value: Double, _ bound: Double) -> String {
    bound > 0 ? " (+\(Figures.fixed((value / bound - 1) * 100, 0))%)" : ""
  }

  private static func violations(_ result: SimulationResult) -> InkedLine {
    guard let first = result.violations.first else {
      var line = InkedLine("  violations", .faint)
      line.pad(to: 18)
      line.append("none", .good)
      return line
    }
    var line = InkedLine("  violations", .bad)
    line.pad(to: 18)
    line.append("\(result.violations.count)", .bad)
    line.pad(to: 30)
    line.append("\(first.rule.rawValue) at \(DemandChart.clock(first.second)): \(first.message)")
    return line
  }
}
