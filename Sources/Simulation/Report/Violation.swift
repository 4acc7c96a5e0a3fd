/// Something that must never happen, and did.
public struct Violation: Sendable, Hashable, Codable {
  public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
    /// An instance was terminated by the controller while it held tasks that are no daemon's (I2, I3).
    case terminatedWithTasks
    /// The controller's own act took a service below its minimum (I1).
    case belowMinimum
    /// A desired capacity was written outside its group's bounds (I4).
    case capacityOutOfBounds
    /// A desired capacity was lowered as a number (I4).
    case desiredLowered
    /// Instances were bought for tasks that no group can ever hold (I17).
    case boughtForUnplaceable
    /// Something was written to a group or cluster that is not the controller's (I23).
    case outOfScope
    /// Something was written in observe mode (I22).
    case wroteWhileObserving
    /// The audit refused the planner's own plan.
    case auditFailed
    /// Placeable tasks waited although a group could have grown: until the end, and longer than a provision timeout (I17).
    case starved
  }

  public var rule: Rule
  /// Since the beginning of the scenario, in seconds.
  public var second: Int
  /// What happened to whom, in a sentence.
  public var message: String

  public init(_ rule: Rule, at elapsed: Duration, _ message: String) {
    self.rule = rule
    second = Int(elapsed.components.seconds)
    self.message = message
  }
}
