/// The words by which Auto Scaling tells how an instance stands in its group (`InService`, `Terminating:Wait`, …).
public enum LifecycleWord {
  /// A hook holds the instance before it ends.
  public static let heldTerminating = "Terminating:Wait"

  /// Whether the instance is being terminated, or was.
  public static func isTerminating(_ word: String) -> Bool { word.hasPrefix("Terminat") }

  /// Whether the instance is on its way out of the group, alive or not.
  public static func isLeaving(_ word: String) -> Bool { isTerminating(word) || word.hasPrefix("Detach") }
}
