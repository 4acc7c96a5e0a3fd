public import Sandbox

extension Scenario {
  /// The same scenario with every workload turned into services, and what recurs into single events: what a world is made of.
  ///
  /// - Throws: ``ScenarioFault`` where a file cannot be read, or a service would bear another's name.
  public func expanded(_ files: ScenarioFiles, seed: UInt64) throws -> Scenario {
    var result = unrolled(seed: seed)
    result.workloads = []
    for workload in workloads {
      switch workload {
      case .pods(let source): result.services += try Self.services(source, files, seed)
      case .curves(let source): result.services += try Self.services(source, files, seed, over: duration)
      }
    }
    var names: Set<String> = []
    for service in result.services where !names.insert(service.name).inserted {
      throw ScenarioFault("two services are called '\(service.name)'")
    }
    return result
  }

  /// The same scenario as a world begins with: without the files that are not there and may be missing, with its workloads
  /// and what recurs in place, and checked as far as it can be without a run.
  ///
  /// - Throws: ``ScenarioFault`` for what cannot be had: files, instance types.
  public func prepared(
    _ files: ScenarioFiles, seed: UInt64, types: InstanceTypeCatalogue = .builtIn
  ) throws -> Scenario {
    let known = substituted(files)
    let whole = try known.expanded(files, seed: seed)
    _ = try TaskFitness(whole, try known.catalogue(files, beside: types))
    return whole
  }

  /// The instance types that exist: those that the sandbox knows, and those of the scenario's file.
  func catalogue(
    _ files: ScenarioFiles, beside known: InstanceTypeCatalogue = .builtIn
  ) throws -> InstanceTypeCatalogue {
    guard let instanceTypes else { return known }
    return known.merging(try files.read(instanceTypes) { try InstanceTypeCatalogue(text: $0) })
  }

  private static func services(
    _ source: PodSource, _ files: ScenarioFiles, _ seed: UInt64
  ) throws -> [ScenarioService] {
    let pods =
      try source.file.map { try files.read($0) { try RecordedPod.list(csv: $0) } }
      ?? GeneratedPods.list(count: source.count, seed: seed)
    return PodWorkload.kinds(of: pods, source.arrival).map { kind in
      ScenarioService(
        name: kind.name,
        // A pod without a memory request still is a task with the least that ECS allows.
        task: ScenarioTask(
          cpuUnits: kind.cpuUnits, memoryMiB: max(6, kind.memoryMiB), usesCPU: source.usesCPU),
        demand: .steps(kind.demand), placement: source.placement)
    }
  }

  private static func services(
    _ source: CurveSource, _ files: ScenarioFiles, _ seed: UInt64, over span: Duration
  ) throws -> [ScenarioService] {
    let curves =
      source.files.isEmpty
      ? ["a", "b", "c", "d"].map { GeneratedCurve.make(name: $0, seed: seed) }
      : try source.files.map { file in try files.read(file) { try RecordedCurve.read(name: file, csv: $0) } }
    let services = CurveWorkload.services(
      along: curves, count: source.services, over: span, every: source.every, peak: source.peak, seed: seed)
    return services.map { service in
      ScenarioService(
        name: service.name,
        task: ScenarioTask(cpuUnits: service.cpuUnits, memoryMiB: service.memoryMiB, usesCPU: source.usesCPU),
        demand: .steps(service.demand), placement: source.placement)
    }
  }
}
