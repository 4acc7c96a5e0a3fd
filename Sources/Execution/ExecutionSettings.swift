/// Bounds of what one action may wait and repeat.
public struct ExecutionSettings: Sendable, Hashable {
  /// How long between two reads that look for the effect of a write, and between the two reads before a termination.
  public var confirmationPause: Duration
  /// How many reads look for the effect of a write before the next pass is left to see it.
  public var confirmationReads: Int

  public init(confirmationPause: Duration = .seconds(2), confirmationReads: Int = 3) {
    self.confirmationPause = confirmationPause
    self.confirmationReads = confirmationReads
  }
}
