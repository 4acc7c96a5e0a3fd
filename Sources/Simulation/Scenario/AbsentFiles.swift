/// What becomes of a run whose recordings or tables are not there.
public enum AbsentFiles: String, Sendable, Hashable, Codable, CaseIterable {
  /// The run does not begin.
  case fail
  /// The generators serve in place of recordings, and the built-in instance types in place of a table; the run's name says so.
  case substitute
}

extension Scenario {
  /// The files that the scenario names and that are not there, in the order in which it names them.
  public func missing(_ files: ScenarioFiles) -> [String] {
    let recordings = workloads.flatMap { workload in
      switch workload {
      case .pods(let source): source.file.map { [$0] } ?? []
      case .curves(let source): source.files
      }
    }
    return ((instanceTypes.map { [$0] } ?? []) + recordings).filter { !files.has($0) }
  }

  /// The same scenario without the files that are not there, if it allows that.
  ///
  /// Of several curves those that are there serve alone. A table of instance types that is not there leaves the built-in
  /// ones.
  public func substituted(_ files: ScenarioFiles) -> Scenario {
    let absent = Set(missing(files))
    guard absentFiles == .substitute, !absent.isEmpty else { return self }
    var result = self
    result.name += " (without its files)"
    if let instanceTypes, absent.contains(instanceTypes) { result.instanceTypes = nil }
    result.workloads = workloads.map { workload in
      switch workload {
      case .pods(var source):
        if let file = source.file, absent.contains(file) { source.file = nil }
        return .pods(source)
      case .curves(var source):
        source.files.removeAll { absent.contains($0) }
        return .curves(source)
      }
    }
    return result
  }
}
