import ClusterModel
import Placement

/// Random clusters: groups of several types, zones and units, services with all kinds of demands. The same seed makes the
/// same.
struct RandomCluster {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed &* 0x9e37_79b9_7f4a_7c15) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

  /// - Parameter mixed: whether groups may have several types and units of their own.
  mutating func example(mixed: Bool = false) -> Example {
    var example = Example()
    for index in 0..<(1 + below(4)) { addGroup(index, mixed: mixed, to: &example) }
    for index in example.snapshot.groups.indices {
      let wanted = min(below(6), example.snapshot.groups[index].maxSize)
      example.snapshot.groups[index].desiredCapacity = wanted
    }
    example.register()
    if below(3) == 0 {
      example.addService("agent", requirement: Example.requirement(cpu: 64, memory: 128), daemon: true)
    }
    for index in 0..<(1 + below(7)) { addService(index, to: &example) }
    _ = example.place(seed: 1_000)
    for index in example.snapshot.services.indices where example.snapshot.services[index].schedulingStrategy == .replica
    {
      let service = example.snapshot.services[index]
      // What found no place at first is not asked for any more; then some ask for more.
      example.snapshot.services[index].desiredCount = service.runningCount + (below(2) == 0 ? below(20) : 0)
    }
    return example
  }

  private mutating func addGroup(_ index: Int, mixed: Bool, to example: inout Example) {
    let sizes = (0..<(mixed ? 1 + below(3) : 1)).map { _ in 1 + below(4) }.sorted()
    let unit: CapacityUnit = mixed && below(2) == 0 ? .weighted : .instances
    let memory = pick([Int32(3700), 7600, 15_500])
    let templates = sizes.map { size in
      Example.template(
        "t\(index).\(size)", cpu: Int32(size) * 2048, memory: Int32(size) * memory,
        units: unit == .weighted ? size : 1, price: Double(size) * Double(80 + below(40)) / 1000,
        attributes: index % 2 == 0 ? [ECSAttribute("ssd", "yes")] : [])
    }
    example.addGroup(
      "g\(index)", max: pick([2, 8, 200, 200]), templates: templates,
      zones: pick([["a"], ["a", "b"], ["a", "b", "c"]]), unit: unit)
  }

  private mutating func addService(_ index: Int, to example: inout Example) {
    let size = pick([(128, 256), (256, 512), (512, 4000), (1024, 1024), (1900, 900), (3000, 3000), (0, 700)])
    var constraints: [PlacementConstraint] = []
    if below(5) == 0 { constraints.append(.distinctInstance) }
    if below(6) == 0 { constraints.append(.memberOf("attribute:ssd == yes")) }
    if below(6) == 0 { constraints.append(.memberOf("attribute:ecs.availability-zone == a")) }
    example.addService(
      "s\(index)", desired: below(25),
      requirement: Example.requirement(
        cpu: Int32(size.0), memory: Int32(size.1), ports: below(6) == 0 ? [UInt16(8000 + below(2))] : []),
      constraints: constraints,
      strategy: pick([
        [], [.binpack(.memory)], [.binpack(.cpu)], [.spread(field: "instanceId")], [.random],
        [.spread(field: "attribute:ecs.availability-zone"), .binpack(.memory)],
      ]))
  }
}
