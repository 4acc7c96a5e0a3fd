internal import ClusterModel

/// One picture of the demo: a pure function of what was seen.
struct DemoFrame: Sendable {
  let width: Int
  let height: Int

  /// The fewest characters and lines with which a picture makes sense.
  static let leastWidth = 60
  static let leastHeight = 20

  init(width: Int, height: Int) {
    self.width = min(160, max(Self.leastWidth, width))
    self.height = min(50, max(Self.leastHeight, height))
  }

  /// Exactly ``height`` lines less one, so that the cursor below them does not scroll.
  func lines(_ state: DemoState) -> [InkedLine] {
    var lines = [header(state), legend]
    let rest = height - 1 - lines.count
    let chartHeight = max(6, rest - 13)
    let chart = DemandChart(width: width - 8, height: chartHeight, ceiling: state.ceiling, span: state.span)
    lines += chart.lines(state.samples)
    lines += [InkedLine(), figures(state)]
    let waits = waits(state)
    lines += waits
    lines.append(InkedLine("decisions", .bold))
    lines += diary(state, max(1, height - 1 - lines.count))
    return lines.prefix(height - 1).map { $0.cut(to: width) }
  }

  private func header(_ state: DemoState) -> InkedLine {
    var line = InkedLine("ballast demo", .bold)
    line.append("  \(state.title)  seed \(state.seed)", .faint)
    let clock = DemandChart.clock(state.second)
    line.pad(to: width - clock.count)
    line.append(clock, .bold)
    return line
  }

  private var legend: InkedLine {
    var line = InkedLine("  vCPU  ", .faint)
    line.append("█", .good)
    line.append(" running  ", .faint)
    line.append("▒", .bad)
    line.append(" waiting for room  ", .faint)
    line.append("░", .spare)
    line.append(" paid for and free", .faint)
    return line
  }

  private func figures(_ state: DemoState) -> InkedLine {
    var line = InkedLine()
    guard let now = state.samples.last else { return line }
    line.append("\(now.instances) instances", .bold)
    let marks = [
      state.launching > 0 ? "\(state.launching) on the way" : nil, now.draining > 0 ? "\(now.draining) draining" : nil,
    ].compactMap { $0 }
    if !marks.isEmpty { line.append(" (\(marks.joined(separator: ", ")))", .accent) }
    line.append("   \(now.runningTasks) tasks run", .bold)
    if now.waiting > 0 { line.append(", \(now.waiting) wait", .bad) }
    if now.capacityCPU > 0 {
      line.append("   \(now.runningCPU * 100 / now.capacityCPU)% of CPU and ", .faint)
      line.append("\(now.runningMemoryMiB * 100 / max(1, now.capacityMemoryMiB))% of memory reserved", .faint)
    }
    return line
  }

  /// At most four lines on what waits and why.
  private func waits(_ state: DemoState) -> [InkedLine] {
    let waiting = state.waiting.filter { $0.count > 0 }.sorted {
      ($0.placeable ? 0 : 1, $0.service) < ($1.placeable ? 0 : 1, $1.service)
    }
    if waiting.isEmpty { return [InkedLine("nothing waits", .faint)] }
    return waiting.prefix(4).map { demand in
      var line = InkedLine("waits ", .bold)
      line.append("\(demand.service) × \(demand.count): ", demand.placeable ? .warning : .bad)
      if demand.placeable {
        line.append(
          state.launching > 0 ? "\(state.launching) instances are on their way" : "room is being made", .plain)
      } else {
        line.append("can never be placed: \(demand.unplaceableBecause ?? "no instance is large enough")")
      }
      return line
    }
  }

  /// The newest entries, the newest last.
  private func diary(_ state: DemoState, _ count: Int) -> [InkedLine] {
    state.diary.suffix(count).map(Self.line)
  }

  /// `10:31 + general 9 → 11: …`
  static func line(_ entry: DemoState.Entry) -> InkedLine {
    var line = InkedLine("  \(DemandChart.clock(entry.second)) ", .faint)
    let ink: Ink =
      switch entry.mark {
      case .grow: .good
      case .shrink, .drain: .accent
      case .note: .bold
      case .trouble: .warning
      }
    line.append("\(entry.mark.rawValue) ", ink)
    line.append(entry.text, entry.mark == .note ? .bold : .plain)
    return line
  }
}
