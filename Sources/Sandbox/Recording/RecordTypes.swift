internal import AWSModel

/// The instance types that a cluster uses and the program does not bring itself.
extension RecordedCluster {
  /// What the cluster's instances are and its groups may launch, as far as it is named.
  var typeNames: [String] {
    var names = instances.map { $0.instanceType?.rawValue }
    names += templateVersions.map { $0.launchTemplateData?.instanceType?.rawValue }
    names += configurations.map(\.instanceType)
    names += groups.flatMap { ($0.mixedInstancesPolicy?.launchTemplate?.overrides ?? []).map(\.instanceType) }
    return Set(names.compactMap { $0 }).sorted()
  }

  mutating func readTypes(_ aws: any AWSCaller) async throws {
    let unknown = typeNames.filter { InstanceTypeCatalogue.builtIn[$0] == nil }
    for start in stride(from: 0, to: unknown.count, by: 200) {
      // By filter and not by name, so that one that is sold no longer is no error.
      let filter = EC2.Filter(name: "instance-type", values: Array(unknown[start..<min(start + 200, unknown.count)]))
      types += try await aws.collect(EC2.describeInstanceTypes, .init(filters: [filter])).instanceTypes ?? []
    }
  }
}
