import Foundation

/// CPU time and memory of this process.
enum Meter {
  /// CPU seconds that `body` takes, user and system.
  static func cpuSeconds(_ body: () -> Void) -> Double {
    let before = used()
    body()
    return used() - before
  }

  /// The least of several runs, so that what else the machine does counts as little as possible.
  static func best(of runs: Int, _ body: () -> Void) -> Double {
    (0..<runs).map { _ in cpuSeconds(body) }.min() ?? 0
  }

  private static func used() -> Double {
    let usage = read()
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// The most memory that the process has had resident, in MB.
  static func peakMemoryMB() -> Double { Double(read().ru_maxrss) / 1024 }

  private static func read() -> rusage {
    var usage = rusage()
    // The type of the constant differs among C libraries; its value, "this process", is 0 in all of them.
    getrusage(0, &usage)
    return usage
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}

extension Double {
  func fixed(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
