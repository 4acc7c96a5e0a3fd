import ClusterModel
import Foundation
import Placement

/// Instance types and pods: from the files, else made up.
struct BenchmarkData {
  struct InstanceType {
    var name: String
    var size: ResourceVector
    var price: Double
  }

  var types: [InstanceType]
  /// In the order of their arrival.
  var pods: [ResourceVector]
  var isGenerated: Bool

  static func load(_ directory: String) -> BenchmarkData {
    let types = rows("\(directory)/aws/ec2_types_us_east_1.csv").compactMap { row -> InstanceType? in
      guard let name = row["instance_type"], let vcpus = row["vcpu"].flatMap(Int32.init),
        let memory = row["os_total_mib"].flatMap(Int32.init), row["arch"] == "amd64", row["gpu"] == "0",
        let price = row["usd_hour_us_east_1"].flatMap(Double.init), price > 0
      else { return nil }
      return InstanceType(name: name, size: ResourceVector(cpuUnits: vcpus * 1024, memoryMiB: memory), price: price)
    }
    let pods = rows("\(directory)/openb/openb_pod_list_default.csv").compactMap { row -> ResourceVector? in
      guard let cpu = row["cpu_milli"].flatMap(Int32.init), let memory = row["memory_mib"].flatMap(Int32.init) else {
        return nil
      }
      return ResourceVector(cpuUnits: (cpu * 1024 + 999) / 1000, memoryMiB: memory)
    }
    if types.isEmpty || pods.isEmpty { return generated() }
    return BenchmarkData(types: types, pods: pods, isGenerated: false)
  }

  private static func rows(_ path: String) -> [[String: String]] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func generated() -> BenchmarkData {
    var generator = SplitMix64(seed: 11)
    var types: [InstanceType] = []
    for (family, gibibytes, rate) in [("c", 2, 0.0425), ("m", 4, 0.048), ("r", 8, 0.063)] {
      for generation in 1...17 {
        for vcpus in [2, 4, 8, 16, 32, 48, 64, 96] {
          let memory = Int32(vcpus * gibibytes * 1024 * 97 / 100)
          let price = rate * Double(vcpus) * (1.2 - Double(generation) / 100)
          types.append(
            InstanceType(
              name: "\(family)\(generation).\(vcpus)",
              size: ResourceVector(cpuUnits: Int32(vcpus) * 1024, memoryMiB: memory),
              price: price))
        }
      }
    }
    let kinds = (0..<100).map { _ in
      ResourceVector(
        cpuUnits: Int32.random(in: 4...96, using: &generator) * 256,
        memoryMiB: Int32.random(in: 4...96, using: &generator) * 768)
    }
    let pods = (0..<8000).map { _ in kinds[Int.random(in: 0..<100, using: &generator)] }
    return BenchmarkData(types: types, pods: pods, isGenerated: true)
  }
}
