internal import Foundation

/// How many files and connections this process may hold open at once.
enum OpenFiles {
  /// What event loops, state files, the journal and a few connections take. With fewer the event loops trap.
  static let least: UInt64 = 64
  /// Enough for what a sandbox or a controller of many clusters holds open.
  static let enough: UInt64 = 4096

  /// Raises the soft limit where it is low, as far as the hard one allows.
  ///
  /// - Throws: ``CommandFailure`` where even that is too little to begin with.
  static func provide() throws {
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return }
    if let raised = raised(soft: UInt64(limit.rlim_cur), hard: UInt64(limit.rlim_max)) {
      limit.rlim_cur = rlim_t(raised)
      guard setrlimit(resource, &limit) == 0, getrlimit(resource, &limit) == 0 else { return }
    }
    guard limit.rlim_cur < least else { return }
    throw CommandFailure(
      "at most \(limit.rlim_cur) files may be open at once, and \(least) are needed",
      remedy: "Raise the limit of open files (ulimit -n, LimitNOFILE=, --ulimit nofile)")
  }

  /// What the soft limit is to be; nil where it is enough already, or as high as it may be.
  static func raised(soft: UInt64, hard: UInt64) -> UInt64? {
    let wanted = min(enough, hard)
    return soft < wanted ? wanted : nil
  }

  #if canImport(Glibc) || canImport(Musl)
    private static var resource: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_NOFILE.rawValue) }
  #else
    private static var resource: Int32 { RLIMIT_NOFILE }
  #endif
}
