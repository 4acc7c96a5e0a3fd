@_spi(ExperimentalCustomExecutors) @_spi(ExperimentalScheduling) internal import _Concurrency

/// The process's default executor while there are simulations: jobs that belong to a ``SimLoop`` go to it, all others where
/// they would have gone anyway.
///
/// This is the one file that uses the executor factory, which Swift 6.3 still keeps behind an SPI.
private final class SimRouter: TaskExecutor, SchedulingExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    if let loop = SimLoop.current {
      loop.enqueue(SimJob(UnownedJob(job)))
    } else {
      PlatformExecutorFactory.defaultExecutor.enqueue(job)
    }
  }

  func enqueue<C: Clock>(
    _ job: consuming ExecutorJob, after delay: C.Duration, tolerance: C.Duration?, clock: C
  ) {
    precondition(SimLoop.current == nil, "sleep on a real clock inside the simulation")
    guard let platform = PlatformExecutorFactory.defaultExecutor as? any SchedulingExecutor else {
      preconditionFailure("the platform's executor cannot sleep")
    }
    platform.enqueue(job, after: delay, tolerance: tolerance, clock: clock)
  }

  func enqueue<C: Clock>(
    _ job: consuming ExecutorJob, at instant: C.Instant, tolerance: C.Duration?, clock: C
  ) {
    enqueue(job, after: clock.now.duration(to: instant), tolerance: tolerance, clock: clock)
  }
}

private struct SimExecutorFactory: ExecutorFactory {
  static let router = SimRouter()
  static var mainExecutor: any MainExecutor { PlatformExecutorFactory.mainExecutor }
  static var defaultExecutor: any TaskExecutor { router }
}

/// A piece of a task that is ready to run.
struct SimJob {
  private let job: UnownedJob

  fileprivate init(_ job: UnownedJob) { self.job = job }

  /// Runs it on this thread until it ends or suspends.
  func run() {
    // No serial executor: the runtime takes the job's own, which for a default actor is the actor.
    job.runSynchronously(on: unsafeBitCast((0, 0), to: UnownedSerialExecutor.self))
  }
}

/// Puts the router in its place. Happens once in a process, before its first simulation.
enum SimExecutors {
  private static let installed: Void = _createExecutors(factory: SimExecutorFactory.self)

  static func install() { _ = installed }
}
