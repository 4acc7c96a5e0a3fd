/// Instance types in a document: those that the program does not bring itself, so that a state can be loaded without the files that it
/// was made with.
extension InstanceType: StateFields {
  static var blank: InstanceType { InstanceType(name: "", vcpus: 1, memoryMiB: 1, systemMemoryMiB: 1) }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("name", &name)
    try record("vcpus", &vcpus)
    try record("memoryMiB", &memoryMiB)
    try record("systemMemoryMiB", &systemMemoryMiB)
    try record("architecture", &architecture)
    try record("gpus", &gpus)
    try record("networkMbps", &networkMbps)
    try record("networkInterfaces", &networkInterfaces)
    try record("addressesPerInterface", &addressesPerInterface)
    try record("branchInterfaces", &branchInterfaces)
    try record("dollarsPerHour", &dollarsPerHour)
    guard !name.isEmpty, vcpus > 0, memoryMiB > 0, systemMemoryMiB > 0 else {
      throw record.fault("is no instance type: it needs name, vcpus, memoryMiB and systemMemoryMiB")
    }
  }
}

extension InstanceTypeCatalogue {
  /// The types that are not built in, or not as they are here.
  var beyondBuiltIn: [InstanceType] { types.filter { Self.builtIn[$0.name] != $0 } }
}
