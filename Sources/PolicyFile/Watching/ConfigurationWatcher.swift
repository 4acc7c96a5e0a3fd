public import Logging
public import PolicyDocument

/// Notices changes of a configuration. A valid one takes effect, an invalid one is refused and the old one stays; both are
/// logged.
public struct ConfigurationWatcher: Sendable {
  public enum Change: Sendable, Hashable {
    case unchanged
    /// The file changed and is valid, or is valid again: ``ConfigurationWatcher/current`` is what it says now.
    case changed(BallastConfiguration)
    /// The file changed and is not valid, or cannot be read any more: the old configuration stays.
    case refused(ConfigurationError)
  }

  private let file: any ConfigurationFile
  private let logger: Logger
  /// What holds.
  public private(set) var current: BallastConfiguration
  /// What was looked at last, valid or not, so that each fault is told once.
  private var stamp: FileStamp?
  private var text: String?
  private var refusal: ConfigurationError?

  /// Reads the configuration for the first time.
  ///
  /// - Throws: ``ConfigurationError``: there is no old configuration that could stay.
  public init(_ file: any ConfigurationFile, logger: Logger) throws(ConfigurationError) {
    self.file = file
    self.logger = logger
    stamp = try? file.stamp()
    current = try ConfigurationReader.read(file)
    text = try? file.read()
  }

  /// Looks at the file once.
  public mutating func poll() -> Change {
    do {
      let now = try file.stamp()
      if now == stamp { return .unchanged }
      let read = try file.read()
      stamp = now
      if read == text { return .unchanged }
      text = read
      return take(read)
    } catch {
      // Whatever is there when it can be read again is news.
      (stamp, text) = (nil, nil)
      let fault = Diagnostic(file: file.name, line: 1, column: 1, message: "cannot be read: \(error)")
      return refuse(error as? ConfigurationError ?? ConfigurationError([fault]))
    }
  }

  private mutating func take(_ text: String) -> Change {
    do {
      return accept(try ConfigurationReader.read(text, file: file.name))
    } catch {
      return refuse(error)
    }
  }

  /// Looks at the file again and again until `sleep` throws.
  ///
  /// - Parameters:
  ///   - interval: how long between two looks.
  ///   - sleep: waits on the program's clock; throws when the program stops.
  ///   - onRefusal: is given each fault of a change that is refused.
  ///   - onChange: is given each valid change.
  public mutating func watch(
    every interval: Duration, sleep: @Sendable (Duration) async throws -> Void,
    onRefusal: @Sendable (ConfigurationError) async -> Void = { _ in },
    onChange: @Sendable (BallastConfiguration) async -> Void
  ) async {
    while (try? await sleep(interval)) != nil {
      switch poll() {
      case .changed(let configuration): await onChange(configuration)
      case .refused(let error): await onRefusal(error)
      case .unchanged: continue
      }
    }
  }

  private mutating func accept(_ configuration: BallastConfiguration) -> Change {
    let wasRefused = refusal != nil
    refusal = nil
    if configuration == current, !wasRefused { return .unchanged }
    let news = configuration == current ? "the configuration is valid again" : "the configuration has changed"
    current = configuration
    logger.notice("\(news)", metadata: ["file": .string(file.name)])
    return .changed(configuration)
  }

  private mutating func refuse(_ error: ConfigurationError) -> Change {
    if error == refusal { return .unchanged }
    refusal = error
    for diagnostic in error.diagnostics {
      logger.error("the configuration is refused, the old one stays: \(diagnostic)")
    }
    return .refused(error)
  }
}
