/// Where the demo draws itself.
public protocol DemoTerminal: Sendable {
  /// Whether frames may be drawn over each other; else plain lines are written, one below the other.
  var isInteractive: Bool { get }
  var usesColor: Bool { get }
  /// In characters.
  var width: Int { get }
  var height: Int { get }
  func write(_ text: String)
  /// Waits on the wall clock. Called on a thread that may block.
  func pause(for duration: Duration)
}

/// How `ballast demo` is to run.
public struct DemoOptions: Sendable {
  /// The same seed gives the same output, byte for byte.
  public var seed: UInt64
  /// Does not wait between frames.
  public var isFast: Bool
  /// How much of the day is shown; nil: all of it.
  public var duration: Duration?
  /// How long the day takes on the wall clock, unless it is fast.
  public var pace: Duration
  /// What is shown in place of the launch day.
  public var scenario: Scenario?
  /// Where the scenario's files are.
  public var files: ScenarioFiles

  public init(
    seed: UInt64 = 1, isFast: Bool = false, duration: Duration? = nil, pace: Duration = .seconds(60),
    scenario: Scenario? = nil, files: ScenarioFiles = .folder("")
  ) {
    self.scenario = scenario
    self.files = files
    self.seed = seed
    self.isFast = isFast
    self.duration = duration
    self.pace = pace
  }
}
