/// How many tasks a REPLICA service may start and stop now: one step of ECS's rolling update, which is also how it
/// scales, and how it empties draining instances.
///
/// Source: CreateService, `deploymentConfiguration`; "Container instance draining". New tasks are started up to
/// ⌊desired × maximum⌋; when they are healthy, or when nothing more can be started, old ones are stopped down to
/// ⌈desired × minimum⌉ healthy ones.
struct RollingStep: Equatable {
  struct Counts: Equatable {
    /// Tasks of the primary deployment on instances that stay, and how many of them are healthy.
    var good = 0
    var goodHealthy = 0
    /// Tasks that must go: of other deployments, or on draining instances.
    var old = 0
    var oldHealthy = 0
    /// Good tasks that run and that their checks call unhealthy.
    var ailing = 0
    /// Told to stop and not yet STOPPED.
    var stopping = 0
  }

  var start = 0
  /// Good ones in excess of the desired count.
  var stopSurplus = 0
  /// Old ones that are not healthy: they protect nothing.
  var stopOldUnhealthy = 0
  var stopOldHealthy = 0
  /// Ailing ones whose replacement runs, or that cannot be replaced first.
  var stopAiling = 0
  /// Nothing can be started or stopped although something should be: the percentages leave no way.
  var isStuck = false

  /// - Parameters:
  ///   - cannotStart: starting was tried and no instance had room, or the scheduler holds starts back.
  ///   - countsStopping: whether tasks that are stopping count towards the maximum.
  init(
    desired: Int, floor: Int, ceiling: Int, counts: Counts, cannotStart: Bool = false, countsStopping: Bool = false
  ) {
    let total = counts.good + counts.old + (countsStopping ? counts.stopping : 0)
    let missing = max(0, desired - (counts.good - counts.ailing))
    let room = max(0, ceiling - total)
    start = min(missing, room)
    stopSurplus = max(0, counts.good - counts.ailing - desired)
    stopOldUnhealthy = counts.old - counts.oldHealthy
    let spare = max(0, counts.goodHealthy + counts.oldHealthy - floor)
    let mayDip = start == 0 || cannotStart || counts.goodHealthy > 0
    stopOldHealthy = mayDip ? min(counts.oldHealthy, spare) : 0
    let replaced = max(0, counts.goodHealthy - (desired - counts.ailing))
    stopAiling = min(counts.ailing, room == 0 && start == 0 ? max(replaced, 1) : replaced)
    isStuck =
      missing > 0 && room == 0 && stopOldHealthy == 0 && stopOldUnhealthy == 0 && stopAiling == 0
      && counts.goodHealthy == counts.good - counts.ailing && counts.stopping == 0
  }
}
