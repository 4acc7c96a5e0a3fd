/// The EC2 instance types that a sandbox knows.
public struct InstanceTypeCatalogue: Sendable {
  /// In order of name.
  public let types: [InstanceType]
  private let byName: [String: InstanceType]

  public init(_ types: [InstanceType]) {
    byName = Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { _, later in later })
    self.types = byName.values.sorted { $0.name < $1.name }
  }

  public subscript(name: String) -> InstanceType? { byName[name] }

  /// This catalogue with `other`'s types added; on the same name `other`'s facts stand.
  public func merging(_ other: InstanceTypeCatalogue) -> InstanceTypeCatalogue {
    InstanceTypeCatalogue(types + other.types)
  }

  /// Reads a table with a heading of `instance_type,vcpu,memory_mib,os_total_mib,arch,gpu,network_mbps,enis,
  /// ipv4_per_eni,trunking,branch_enis,usd_hour_us_east_1`, in any order of columns. Types of which a table knows neither
  /// vCPUs nor memory are left out: price lists name some that are sold no longer.
  ///
  /// - Throws: ``CatalogueError`` with the line that cannot be read.
  public init(csv text: String) throws(CatalogueError) {
    var lines = text.split(whereSeparator: \.isNewline).enumerated().makeIterator()
    guard let (_, heading) = lines.next() else { throw CatalogueError(line: 1, message: "the table is empty") }
    let columns = heading.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for needed in ["instance_type", "vcpu", "memory_mib"] where !columns.contains(needed) {
      throw CatalogueError(line: 1, message: "no column \(needed)")
    }
    var types: [InstanceType] = []
    while let (index, line) = lines.next() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let row = CatalogueRow(columns, cells)
      if row.isOnlyAName { continue }
      guard let type = InstanceType(row) else {
        throw CatalogueError(line: index + 1, message: "expected a type's name, vCPUs and memory")
      }
      types.append(type)
    }
    self.init(types)
  }
}

/// A table of instance types that cannot be read.
public struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
  public var line: Int
  public var message: String
  public var description: String { "line \(line): \(message)" }
}

private struct CatalogueRow {
  private var cells: [String: String] = [:]

  init(_ columns: [String], _ values: [String]) {
    for (column, value) in zip(columns, values) where !value.isEmpty { cells[column] = value }
  }

  /// Whether it names a type and says nothing of its size.
  var isOnlyAName: Bool {
    cells["instance_type"] != nil && cells["vcpu"] == nil && cells["memory_mib"] == nil
  }

  func text(_ column: String) -> String? { cells[column] }
  func whole(_ column: String) -> Int? { cells[column].flatMap { Int($0) } }
  func number(_ column: String) -> Double? { cells[column].flatMap(Double.init) }
}

extension InstanceType {
  fileprivate init?(_ row: CatalogueRow) {
    guard let name = row.text("instance_type"), let vcpus = row.whole("vcpu"), let memory = row.whole("memory_mib")
    else { return nil }
    self.init(
      name: name, vcpus: vcpus, memoryMiB: memory,
      systemMemoryMiB: row.whole("os_total_mib") ?? Self.estimatedSystemMemoryMiB(memory),
      architecture: row.text("arch") == "arm64" ? "arm64" : "x86_64", gpus: row.whole("gpu") ?? 0,
      networkMbps: row.whole("network_mbps") ?? 0, networkInterfaces: row.whole("enis") ?? 2,
      addressesPerInterface: row.whole("ipv4_per_eni") ?? 4,
      branchInterfaces: row.text("trunking") == "true" ? row.whole("branch_enis") ?? 0 : 0,
      dollarsPerHour: row.number("usd_hour_us_east_1") ?? 0)
  }

  /// Firmware and kernel take roughly 100 MiB and 3 % of what a type is sold with.
  static func estimatedSystemMemoryMiB(_ memoryMiB: Int) -> Int { max(memoryMiB - memoryMiB * 3 / 100 - 100, 128) }
}
