/// How long to wait between two looks at a drain.
public enum DrainPace {
  /// The first look comes when most tasks have moved: a replacement needs some forty seconds to be counted healthy.
  public static let first = Duration.seconds(45)
  public static let longest = Duration.seconds(60)

  /// - Parameters:
  ///   - looks: how many looks were taken since the instance was set DRAINING.
  ///   - heartbeatTimeout: of our hook; a third of it is the longest wait, so that no heartbeat comes late.
  public static func next(after looks: Int, heartbeatTimeout: Duration?) -> Duration {
    let wait = looks == 0 ? first : longest
    guard let heartbeatTimeout else { return wait }
    return min(wait, max(.seconds(5), heartbeatTimeout / 3))
  }
}
