internal import ClusterModel
public import Controller
internal import FoundationEssentials

/// Tells a world line by line while it runs, for those who look into a failure.
public struct FuzzDiary: WorldOnlooker {
  private let write: @Sendable (String) -> Void

  public init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

  public func sampled(_ sample: WorldSample) {
    if sample.second % 300 != 0 { return }
    write(
      "\(Self.clock(sample.second)) = \(sample.instances) instances, \(sample.booting) boot, \(sample.draining) drain, "
        + "\(sample.runningTasks) tasks run, \(sample.waiting) wait, \(sample.unplaceable) fit nowhere")
  }

  public func passed(_ report: PassReport, second: Int) {
    let clock = Self.clock(second)
    if let failure = report.failure { write("\(clock) ! \(report.verdict.rawValue): \(failure)") }
    for outcome in report.outcomes {
      let action = report.plan?.actions.first { $0.id == outcome.action }
      write(
        "\(clock) > \(outcome.kind) \(outcome.status.rawValue) "
          + "\(outcome.message): \(action?.reason ?? "") \((action?.because ?? []).joined(separator: " "))")
    }
    if report.verdict == .auditFailed {
      for action in report.plan?.actions ?? [] { write("\(clock) ? \(action.kind.name): \(action.reason)") }
    }
    for refusal in report.plan?.refusals ?? [] {
      write("\(clock)   \(refusal.code.rawValue) \(refusal.subject): \(refusal.message)")
    }
  }

  public func wrote(_ what: String, second: Int) { write("\(Self.clock(second)) ~ \(what)") }

  public func befell(_ what: String, second: Int) { write("\(Self.clock(second)) * \(what)") }

  private static func clock(_ second: Int) -> String {
    "\(Figures.two(second / 3600)):\(Figures.two(second / 60 % 60)):\(Figures.two(second % 60))"
  }
}
