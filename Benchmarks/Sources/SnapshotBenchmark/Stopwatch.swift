import Foundation

/// CPU seconds of this process, user and system, since the watch was made.
struct Stopwatch {
  private let start = Self.used()

  var seconds: Double { Self.used() - start }

  /// The most memory that the process has had resident.
  static func peakMiB() -> Int { Int(read().ru_maxrss) / 1024 }

  private static func used() -> Double {
    let usage = read()
    let micro = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + micro / 1e6
  }

  private static func read() -> rusage {
    var usage = rusage()
    // The type of the constant differs among C libraries; its value, "this process", is 0 in all of them.
    getrusage(0, &usage)
    return usage
  }
}
