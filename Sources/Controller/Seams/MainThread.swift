internal import Dispatch

/// The thread on which a program begins.
public enum MainThread {
  /// Does `work` on other threads, and returns once it is done.
  ///
  /// Programs call this in place of having an asynchronous `main`. That one ends in `dispatchMain`, which leaves the thread by
  /// `pthread_exit`; to unwind its stack a static executable first sorts the unwind tables of everything that it holds: 150 ms
  /// and 15 MiB for a program of 100 MiB, each time it starts.
  public static func wait(for work: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      await work()
      done.signal()
    }
    done.wait()
  }
}
