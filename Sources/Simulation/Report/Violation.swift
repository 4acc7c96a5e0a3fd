/// Something that must never happen, and did.
public struct Violation: Sendable, Hashable, Codable {
  public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
    /// The controller's own act took a service below its minimum (I1).
    case belowMinimum
    /// An instance was set DRAINING while a service with tasks on it had long been below its minimum (I1).
    case disruptedTheWeak
    /// An instance was terminated by the controller while it held tasks that are no daemon's (I2).
    case terminatedWithTasks
    /// An instance was terminated by the controller that it had not set DRAINING before (I2).
    case terminatedUndrained
    /// A task that no service owns, or that is protected, was ended by the controller (I3).
    case endedForeignTask
    /// An instance that the cluster can do without was set DRAINING although a task on it is protected (I3).
    case disturbedProtected
    /// A desired capacity was written outside its group's bounds (I4).
    case capacityOutOfBounds
    /// A desired capacity was lowered as a number (I4).
    case desiredLowered
    /// A desired capacity was written without a look at its group right before (I4).
    case unseenCapacity
    /// More instances began to leave within a cooldown than one step allows (I4).
    case stepExceeded
    /// A desired capacity fell by more than one termination for each instance takes off it (I5).
    case removedTwice
    /// A group was raised for tasks that wait for instances which are on their way already (I5).
    case boughtAgain
    /// An instance that the controller set DRAINING still drains long after everything came to rest (I6).
    case leftDraining
    /// An instance that a person had set DRAINING was made ACTIVE (I7).
    case undidHumanDrain
    /// A lifecycle hook of ours ran out although the controller ran and could have asked for more time (I8).
    case hookExpired
    /// A lifecycle hook of ours was told to go on while tasks were on the instance (I8).
    case letGoEarly
    /// A lifecycle hook of ours holds an instance long after it is empty (I8).
    case neverLetGo
    /// A call that cannot be repeated safely was repeated without a read after its outcome was unknown (I9).
    case blindRepeat
    /// Instances began to leave on a read that was empty, cut short or failed (I10).
    case actedOnBrokenRead
    /// What a controller decides on is older than what it decided on before (I11).
    case wentBackInTime
    /// Instances began to leave while the metric that should justify it was missing (I12).
    case actedOnMissingMetric
    /// An instance was taken away because its agent had lost its connection for a moment (I13).
    case punishedFlap
    /// More instances were leaving at once than the budget allows (I14).
    case budgetExceeded
    /// Tasks that were displaced found no place for a long time (I15).
    case notRehoused
    /// The cluster grew right after it had shrunk, without more demand (I16).
    case flapped
    /// Placeable tasks waited although a group could have grown: longer than a provision timeout (I17).
    case starved
    /// Instances were bought for tasks that no group can ever hold (I17).
    case boughtForUnplaceable
    /// More calls in a minute than any cluster of this size needs (I18).
    case tooManyCalls
    /// A group whose launches fail was raised again and again (I18).
    case launchLoop
    /// A desired capacity was raised beyond what the plan says (I19).
    case exceededPlan
    /// A controller went on writing without the lease (I19).
    case twoLeaders
    /// An instant that outlives the process is far from the time that it was (I20).
    case wrongInstant
    /// The decision log does not tell of a call that changed something (I21).
    case unrecorded
    /// What a recorded decision rests on does not lead to it again (I21).
    case notReplayed
    /// An instance was set DRAINING without a tag that says whose it is (I21).
    case drainedWithoutIntent
    /// Something was written in observe mode (I22).
    case wroteWhileObserving
    /// Something was written to a group or cluster that is not the controller's (I23).
    case outOfScope
    /// A planted secret was seen in a plan, a log line or a decision (I24).
    case toldSecret
    /// What a controller remembers outgrows its cluster (I25).
    case memoryGrows
    /// Planning again changes something although all is at rest (I26).
    case restless
    /// The end state needs more than that of the same world without faults (I26).
    case oversized
    /// A restart was followed by a burst of writes (I27).
    case burstAfterRestart
    /// Placeable tasks wait, nothing is done and nothing is on its way, and no refusal says why (I28).
    case unexplained
    /// The audit refused the planner's own plan.
    case auditFailed
    /// One seed gave two traces (I26).
    case twoTraces
    /// The simulation itself could not be run to its end.
    case broken
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

extension Violation: CustomStringConvertible {
  public var description: String { "\(rule.rawValue) (\(rule.invariant)) at \(Figures.wait(second)): \(message)" }
}

extension Violation.Rule {
  /// The invariant that the rule watches, as the design numbers them.
  public var invariant: String {
    switch self {
    case .belowMinimum, .disruptedTheWeak: "I1"
    case .terminatedWithTasks, .terminatedUndrained: "I2"
    case .endedForeignTask, .disturbedProtected: "I3"
    case .capacityOutOfBounds, .desiredLowered, .unseenCapacity, .stepExceeded: "I4"
    case .removedTwice, .boughtAgain: "I5"
    case .leftDraining: "I6"
    case .undidHumanDrain: "I7"
    case .hookExpired, .letGoEarly, .neverLetGo: "I8"
    case .blindRepeat: "I9"
    case .actedOnBrokenRead: "I10"
    case .wentBackInTime: "I11"
    case .actedOnMissingMetric: "I12"
    case .punishedFlap: "I13"
    case .budgetExceeded: "I14"
    case .notRehoused: "I15"
    case .flapped: "I16"
    case .starved, .boughtForUnplaceable: "I17"
    case .tooManyCalls, .launchLoop: "I18"
    case .exceededPlan, .twoLeaders: "I19"
    case .wrongInstant: "I20"
    case .drainedWithoutIntent, .unrecorded, .notReplayed: "I21"
    case .wroteWhileObserving: "I22"
    case .outOfScope: "I23"
    case .toldSecret: "I24"
    case .memoryGrows: "I25"
    case .restless, .oversized, .twoTraces: "I26"
    case .burstAfterRestart: "I27"
    case .unexplained: "I28"
    case .auditFailed: "audit"
    case .broken: "simulation"
    }
  }
}
