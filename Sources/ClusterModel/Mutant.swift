#if BALLAST_MUTANTS
  internal import FoundationEssentials

  /// Rules that are broken on purpose, one at a time, so that the simulation can show that its checks see it.
  ///
  /// Compiled only with `BALLAST_MUTANTS`, which no release is built with. Which one is on says the variable
  /// `BALLAST_MUTANT`.
  public enum Mutant: String, Sendable, CaseIterable {
    /// An instance is terminated without a look at what is left on it.
    case terminateBeforeStopped
    /// Instances that hold tasks pass for empty.
    case drainBusy
    /// A drain that bears no tag of ours is undone.
    case forgetOwnerTag
    /// A drain is begun without its tag.
    case drainWithoutTag
    /// What drains passes for capacity.
    case countDrainingAsCapacity
    /// What is on its way is forgotten: each pass buys again.
    case buyEveryTick
    /// A group grows beyond its maximum.
    case ignoreMaximum
    /// Budgets allow everything.
    case ignoreBudget
    /// A step has no limit.
    case ignoreStep
    /// No wait between removals, nor after growth.
    case ignoreCooldown
    /// What fits nowhere is bought for.
    case buyForUnplaceable
    /// Groups whose launches fail are asked again at once.
    case forgetBackoff
    /// A removal that was begun is never finished.
    case neverTerminate
    /// A removal that is given up leaves the instance DRAINING.
    case neverUndrain
    /// An agent without connection is no obstacle.
    case ignoreAgent
    /// Whoever observes acts.
    case actWhileObserving
    /// A call that may have had its effect is sent again, whatever it is.
    case retryAnything

    /// The one that is on.
    public static let active = ProcessInfo.processInfo.environment["BALLAST_MUTANT"].flatMap(Mutant.init(rawValue:))

    public static func isOn(_ mutant: Mutant) -> Bool { active == mutant }
  }
#endif
