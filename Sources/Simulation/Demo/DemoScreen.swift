internal import ClusterModel
internal import Controller
internal import Synchronization

/// Watches the demo's world and shows it: as pictures drawn over each other, or as plain lines.
final class DemoScreen: WorldOnlooker {
  private let terminal: any DemoTerminal
  private let options: DemoOptions
  private let state: Mutex<DemoState>
  private let shown = Mutex(Shown())

  private struct Shown {
    var entries = 0
    var frames = 0
  }

  /// How much of the day passes between two pictures, in seconds.
  private static let frameEvery = 120
  private static let fastFrameEvery = 1800
  /// How much of the day passes between two plain lines of figures, in seconds.
  private static let lineEvery = 1800

  init(_ terminal: any DemoTerminal, _ options: DemoOptions, _ state: DemoState) {
    self.terminal = terminal
    self.options = options
    self.state = Mutex(state)
  }

  func begin() {
    if terminal.isInteractive {
      // Clears the screen and hides the cursor.
      terminal.write("\u{1B}[2J\u{1B}[?25l")
    } else {
      let state = state.withLock { $0 }
      terminal.write("ballast demo: \(state.title), seed \(state.seed)\n")
    }
  }

  func sampled(_ sample: WorldSample) {
    let now = state.withLock { state in
      state.take(sample)
      return state
    }
    if terminal.isInteractive {
      let every = options.isFast ? Self.fastFrameEvery : Self.frameEvery
      if sample.second % every == 0 { draw(now, every) }
    } else {
      tell(now)
    }
  }

  func passed(_ report: PassReport, second: Int) {
    state.withLock { $0.take(report, second: second) }
  }

  private func draw(_ now: DemoState, _ every: Int) {
    let frame = DemoFrame(width: terminal.width, height: terminal.height)
    // Each line clears what stood behind it, the last one what stood below.
    let lines = frame.lines(now).map { $0.text(colored: terminal.usesColor) + "\u{1B}[K\n" }
    terminal.write("\u{1B}[H" + lines.joined() + "\u{1B}[J")
    if !options.isFast { terminal.pause(for: options.pace * every / max(1, now.span)) }
  }

  /// The new entries of the diary, and now and then a line of figures.
  private func tell(_ now: DemoState) {
    let first = shown.withLock { shown in
      defer { shown.entries = now.diary.count }
      return shown.entries
    }
    var lines = now.diary[first...].map(DemoFrame.line)
    if now.second % Self.lineEvery == 0 { lines += PlainFigures.lines(now) }
    if lines.isEmpty { return }
    terminal.write(lines.map { $0.text(colored: terminal.usesColor) + "\n" }.joined())
    if !options.isFast, now.second % Self.lineEvery == 0 {
      terminal.pause(for: options.pace * Self.lineEvery / max(1, now.span))
    }
  }

  func end(_ result: SimulationResult) {
    let lines = DemoSummary.lines(result).map { $0.text(colored: terminal.usesColor) + "\n" }
    terminal.write(lines.joined())
    restore()
  }

  /// Shows the cursor again.
  func restore() {
    if terminal.isInteractive { terminal.write("\u{1B}[?25h") }
  }
}
