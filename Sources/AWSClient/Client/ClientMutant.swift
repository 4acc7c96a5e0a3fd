#if BALLAST_MUTANTS
  internal import FoundationEssentials

  /// The client knows nothing of clusters, and so it reads for itself which rule of its own is broken on purpose.
  enum ClientMutant {
    private static let active = ProcessInfo.processInfo.environment["BALLAST_MUTANT"]

    static func isOn(_ name: String) -> Bool { active == name }
  }
#endif
