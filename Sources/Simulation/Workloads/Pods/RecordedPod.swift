/// One pod of a recorded cluster: what it asked for, when it came and when it went.
public struct RecordedPod: Sendable, Hashable, Codable {
  /// A thousandth of a vCPU each.
  public var cpuMilli: Int
  public var memoryMiB: Int
  /// Seconds since the recording began.
  public var arrival: Double
  public var departure: Double

  public init(cpuMilli: Int, memoryMiB: Int, arrival: Double, departure: Double) {
    self.cpuMilli = cpuMilli
    self.memoryMiB = memoryMiB
    self.arrival = arrival
    self.departure = max(arrival, departure)
  }

  /// In ECS's units: 1,000 milli are one vCPU, which is 1,024 units. Rounded up, so that nothing is promised too little.
  public var cpuUnits: Int { (cpuMilli * 1024 + 999) / 1000 }
}

extension RecordedPod {
  /// Reads a list of pods with the columns `cpu_milli`, `memory_mib`, `creation_time` and `deletion_time` (seconds). GPUs
  /// and everything else are left out. A pod without a deletion time stays to the recording's end.
  ///
  /// - Throws: ``CSVTable/Fault``.
  public static func list(csv text: String) throws(CSVTable.Fault) -> [RecordedPod] {
    let table = try CSVTable(text, needed: ["cpu_milli", "memory_mib", "creation_time", "deletion_time"])
    let (cpu, memory) = (table.index(of: "cpu_milli"), table.index(of: "memory_mib"))
    let (created, deleted) = (table.index(of: "creation_time"), table.index(of: "deletion_time"))
    var pods: [RecordedPod] = []
    pods.reserveCapacity(table.rows.count)
    for row in table.rows {
      let departure = row.cells[deleted].isEmpty ? .infinity : try table.number(row, deleted)
      pods.append(
        RecordedPod(
          cpuMilli: try table.whole(row, cpu), memoryMiB: try table.whole(row, memory),
          arrival: try table.number(row, created), departure: departure))
    }
    let end = pods.map { $0.departure.isFinite ? $0.departure : $0.arrival }.max() ?? 0
    for index in pods.indices where !pods[index].departure.isFinite { pods[index].departure = end }
    return pods
  }
}
