/// Bounds of the journal.
public struct JournalSettings: Sendable, Hashable {
  /// Passes older than this are dropped.
  public var maximumAge: Duration
  /// Above this size of the file the oldest passes are dropped.
  public var maximumBytes: Int
  /// How long a write waits for another process's lock.
  public var lockTimeout: Duration
  /// How many records are held in memory while the file cannot be written; the oldest are lost first.
  public var heldRecords: Int
  /// How often a file that could not be opened is tried again.
  public var retryInterval: Duration

  public init(
    maximumAge: Duration = .seconds(30 * 86400), maximumBytes: Int = 512 << 20, lockTimeout: Duration = .seconds(2),
    heldRecords: Int = 60, retryInterval: Duration = .seconds(60)
  ) {
    self.maximumAge = maximumAge
    self.maximumBytes = maximumBytes
    self.lockTimeout = lockTimeout
    self.heldRecords = heldRecords
    self.retryInterval = retryInterval
  }
}
