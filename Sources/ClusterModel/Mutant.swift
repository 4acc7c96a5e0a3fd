#if BALLAST_MUTANTS
  internal import FoundationEssentials

  /// Rules that are broken on purpose, one at a time, so that the simulation can show that its checks see it.
  ///
  /// Compiled only with `BALLAST_MUTANTS`, which no release is built with. Which one is on says the variable
  /// `BALLAST_MUTANT`; with `BALLAST_MUTANT_UNAUDITED` the audit lets every plan pass, so that what lies behind it is tried.
  /// Each names the invariant that it breaks.
  public enum Mutant: String, Sendable, CaseIterable {
    /// I1. What a service needs is no obstacle to a removal.
    case ignoreMinimum
    /// I2. An instance is terminated without a look at what is left on it.
    case terminateBeforeStopped
    /// I3. Standalone tasks are stopped whatever the policy says.
    case stopForeignTasks
    /// I3. Tasks that no service owns do not count as tasks.
    case forgetStandalone
    /// I3. That a task is protected is no obstacle.
    case ignoreProtection
    /// I4. A group grows beyond its maximum.
    case ignoreMaximum
    /// I4. A desired capacity is written as planned, whatever it is by then.
    case lowerAsNumber
    /// I4. A step has no limit.
    case ignoreStep
    /// I5. What is on its way is forgotten: each pass buys again.
    case buyEveryTick
    /// I5. A termination that lowers the desired capacity lowers it as a number, too.
    case lowerTwice
    /// I6. A removal that was begun is never finished.
    case neverTerminate
    /// I6. A removal that is given up leaves the instance DRAINING.
    case neverUndrain
    /// I7. A drain that bears no tag of ours is undone.
    case forgetOwnerTag
    /// I8. A lifecycle hook is told too late that its instance still needs time.
    case heartbeatTooLate
    /// I8. A lifecycle hook lets its instance go while tasks are on it.
    case completeTooEarly
    /// I9. A call that may have had its effect is sent again, whatever it is.
    case retryAnything
    /// I9. A termination whose answer was lost is asked for again without a look.
    case repeatBlindly
    /// I10. What was not listed is taken for not there.
    case trustEmptyRead
    /// I10. Only the first page of a list is read.
    case ignorePageTwo
    /// I10. What was listed and cannot be described is taken for not there.
    case ignoreFailures
    /// I11. An older answer overwrites what is known to be newer.
    case staleOverwrites
    /// I12. A metric without datapoints counts as zero.
    case missingMetricIsIdle
    /// I13. An agent without connection is no obstacle.
    case ignoreAgent
    /// I14. Budgets allow everything.
    case ignoreBudget
    /// I15. Instances that hold tasks pass for empty.
    case drainBusy
    /// I15. Tasks without room elsewhere are no obstacle.
    case ignoreRoom
    /// I16. No wait between removals, nor after growth.
    case ignoreCooldown
    /// I16. Empty instances go although what waits, or the headroom, needs them.
    case shrinkBelowNeed
    /// I17. What drains passes for capacity.
    case countDrainingAsCapacity
    /// I17. What fits nowhere is bought for.
    case buyForUnplaceable
    /// I17. Nothing is ever bought.
    case neverBuy
    /// I18. Groups whose launches fail are asked again at once.
    case forgetBackoff
    /// I18. Each pass reads everything again and again.
    case readAgainAndAgain
    /// I19. A capacity is added to what is there, so that two who see one need buy twice.
    case addRatherThanSet
    /// I19. A lease is taken over while its holder counts on it.
    case stealLease
    /// I19. Who has lost its lease goes on.
    case outliveLease
    /// I20. A wall clock that has jumped is believed.
    case trustJumpedClock
    /// I21. A drain is begun without its tag.
    case drainWithoutTag
    /// I21. The decision log does not tell what was done.
    case forgetToRecord
    /// I22. Whoever observes acts.
    case actWhileObserving
    /// I23. Groups without our tag are written to.
    case writeForeignGroups
    /// I24. An error tells the secret that the call was signed with.
    case tellSecrets
    /// I25. What is remembered is never forgotten.
    case neverForget
    /// I26. The order of candidates hangs on what the process did before.
    case carryOver
    /// I27. The first pass of a process asks for capacity again and again.
    case burstAtStart
    /// I28. Nothing that is not done is explained.
    case silentHold

    /// The one that is on.
    public static let active = ProcessInfo.processInfo.environment["BALLAST_MUTANT"].flatMap(Mutant.init(rawValue:))

    public static func isOn(_ mutant: Mutant) -> Bool { active == mutant }

    /// Whether what was listed is believed whatever ECS counts.
    public static var trustsLists: Bool { isOn(.trustEmptyRead) || isOn(.ignorePageTwo) }

    /// Whether the audit lets every plan pass.
    public static let passesAudit =
      active != nil && ProcessInfo.processInfo.environment["BALLAST_MUTANT_UNAUDITED"] != nil
  }
#endif
