/// The safety invariants that a plan can break, by their numbers.
///
/// Those that concern no plan (events, leases, crashes, secrets, memory) are not here: the simulation's checkers watch them.
public enum Invariant: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// No voluntary removal takes a service below ⌈desired × minimumHealthyPercent⌉.
  case serviceMinimum = "I1"
  /// An instance is terminated only once it drains by our hand and a fresh read shows nothing but daemons.
  case emptyBeforeTermination = "I2"
  /// Standalone and protected tasks are not killed without explicit policy.
  case foreignTasks = "I3"
  /// min ≤ desired ≤ max in every write, never lowered as a number, within the step limits.
  case desiredBounds = "I4"
  /// One decision, one effect: nothing is written twice in a plan.
  case onceOnly = "I5"
  /// What Ballast set DRAINING stays marked as its own until it is ACTIVE or gone.
  case ownerMarker = "I6"
  /// A human's DRAINING is never undone or taken over.
  case humanCordon = "I7"
  /// Only our own lifecycle hook is completed, and only for an empty instance or past the deadline.
  case ownHook = "I8"
  /// Nothing is lowered on empty, partial or contradictory reads, and nothing is done on reads older than it allows.
  case partialReads = "I10"
  /// A later read never shows an older version.
  case versionOrder = "I11"
  /// Missing metrics never cause scale-in.
  case missingMetrics = "I12"
  /// A disconnected agent alone is no fault; too many bad instances halt disruption.
  case agentGrace = "I13"
  /// Budgets: globally and per zone.
  case budget = "I14"
  /// Every displaced task has a place, as the witness says.
  case witness = "I15"
  /// No change within a cooldown.
  case cooldown = "I16"
  /// What can never be placed causes no growth.
  case placeableOnly = "I17"
  /// A group whose launches failed is left alone for a while.
  case launchBackoff = "I18"
  /// Every removal has its intent in AWS before it.
  case durableIntent = "I21"
  /// Observe mode and a pause write nothing.
  case writesAllowed = "I22"
  /// Only what is bound to this cluster is written, and nothing that people asked to keep.
  case scope = "I23"
  /// Every refusal says why.
  case refusals = "I28"

  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }

  /// The number in the list of invariants.
  public var number: Int { Int(rawValue.dropFirst()) ?? 0 }
}
