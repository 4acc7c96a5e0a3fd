internal import ArgumentParser
internal import ClusterModel
internal import Foundation

/// What bounds every command, whether it calls AWS or not.
struct LimitOptions: ParsableArguments {
  @Flag(name: .customLong("read-only"), help: "Refuse every call that would change something.")
  var readOnly = false

  @Option(help: "Give up after this long, for example 30s or 5m.")
  var timeout: String?

  /// The time that the command has; nil where it has any.
  ///
  /// - Throws: ``CommandFailure`` where the text is no duration.
  func limit() throws -> (duration: Duration, text: String)? {
    guard let timeout else { return nil }
    guard let limit = DurationText.parse(timeout), limit > .zero else {
      throw CommandFailure("--timeout \(timeout) is no duration", remedy: "Write it like 30s, 5m or 1h", exit: .usage)
    }
    return (limit, timeout)
  }

  /// Ends the program when its time is over, for work that computes and never waits: a thread of its own watches the clock, so
  /// that nothing that computes can hold it up.
  func watch() throws {
    guard let (duration, text) = try limit() else { return }
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: duration / .seconds(1))
      let failure = Interruption.timeout(text).failure
      StandardStream.error.line(failure.line)
      Foundation.exit(failure.exit.rawValue)
    }
  }
}
