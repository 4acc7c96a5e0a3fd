internal import ClusterModel

extension PlacementBoard {
  /// Every reason why `instance` cannot take a task of this kind, readiness first, then in ECS's order of filters; empty
  /// where it can.
  public func rejections(of kind: KindHandle, on instance: InstanceRow) -> [Rejection] {
    readinessRejections(instance) + rejections(of: kind, on: instance, free: free(on: instance))
  }

  private func readinessRejections(_ instance: InstanceRow) -> [Rejection] {
    let flags = rows.flags[Int(instance.index)]
    var result: [Rejection] = []
    if !flags.contains(.active) || flags.contains(.withdrawn) { result.append(.notActive) }
    if !flags.contains(.agentConnected) { result.append(.agentDisconnected) }
    return result
  }

  private func rejections(of kind: KindHandle, on instance: InstanceRow, free: ResourceVector) -> [Rejection] {
    let compiled = kinds.compiled[Int(kind.index)]
    var result = Self.shortages(compiled.resources, free)
    result += portRejections(compiled, in: rows.ports[Int(instance.index)])
    result += attributeRejections(compiled, instance)
    if !compiled.queries.isEmpty {
      let subject = subject(instance)
      for query in compiled.queries where !query.matches(subject) { result.append(.memberOf(query.expression)) }
    }
    let others = counts[compiled.group, instance.index]
    if compiled.isDistinct, others > 0 { result.append(.distinctInstance(tasks: Int(others))) }
    return result
  }

  /// What follows from the instance's attributes alone, whatever runs there.
  func attributeRejections(_ kind: CompiledKind, _ instance: InstanceRow) -> [Rejection] {
    let attributes = attributes(of: instance)
    let filter = kinds.filters[Int(kind.filter)]
    var result: [Rejection] = []
    let missing = filter.attributes.filter { !KindTable.Filter.has($0, in: attributes) }
    if !missing.isEmpty { result.append(.attributes(missing)) }
    if let broken = kind.brokenQuery { result.append(.brokenExpression(broken.description)) }
    for query in filter.queries where !query.matches(attributes: attributes) {
      result.append(.memberOf(query.expression))
    }
    return result
  }

  func portRejections(_ kind: CompiledKind, in taken: PackedPorts) -> [Rejection] {
    let conflicts = kind.ports.filter(taken.contains)
    if !conflicts.isEmpty { return [.ports(conflicts.reservation)] }
    return taken.overflows(with: kind.ports) ? [.portCount(asked: kind.ports.count, taken: taken.count)] : []
  }

  static func shortages(_ asked: ResourceVector, _ free: ResourceVector) -> [Rejection] {
    var result: [Rejection] = []
    func check(_ field: KeyPath<ResourceVector, Int32>, _ rejection: (Int, Int) -> Rejection) {
      let (asked, free) = (asked[keyPath: field], free[keyPath: field])
      if asked > free { result.append(rejection(Int(asked), Int(free))) }
    }
    check(\.cpuUnits) { .cpu(asked: $0, free: $1) }
    check(\.memoryMiB) { .memory(asked: $0, free: $1) }
    check(\.gpus) { .gpu(asked: $0, free: $1) }
    check(\.networkInterfaces) { .networkInterfaces(asked: $0, free: $1) }
    return result
  }
}
