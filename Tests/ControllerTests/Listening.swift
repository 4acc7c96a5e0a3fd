import ClusterModel
import Controller
import Logging
import Synchronization

/// What was logged, each line with its level.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func add(_ line: String) { lines.withLock { $0.append(line) } }
}

/// A logger whose lines a test looks into.
func listening() -> (logger: Logger, lines: LogLines) {
  struct Listener: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { lines.add("\(event.level): \(event.message)") }
  }
  let lines = LogLines()
  return (Logger(label: "test") { _ in Listener(lines: lines) }, lines)
}

/// Plans nothing, and tells what a test lays ready.
final class RefusingPlanner: PlanMaking {
  let refusals = Mutex<[Refusal]>([])

  func answer(
    _ question: PlanQuestion, snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory
  ) -> (plan: Plan, memory: PlannerMemory) {
    let plan = Plan(
      cluster: snapshot.cluster.name, asOf: snapshot.asOf, parent: snapshot.digest, mode: policy.mode,
      refusals: refusals.withLock { $0 })
    return (plan, memory)
  }
}
