internal import ClusterModel

/// What one more instance of a group brings, whichever of its types the group chooses.
struct GroupOffer: Sendable {
  /// Index into the snapshot's groups.
  var group: Int32
  /// The least that an instance of any of the group's types has.
  var template: NodeTemplate
  /// What the template registers less what daemons take of it, the least over the group's zones.
  var net: ResourceVector
  /// By how much the group's desired capacity rises for one instance of its smallest type.
  var units: Int
  /// How many instances more the group may have.
  var room: Int
  /// USD an hour, or an estimate where no price is known.
  var price: Double
}

/// Instances to be had from one group.
struct Purchase: Sendable, Hashable {
  var group: Int32
  var instances: Int
}

extension NodeTemplate {
  /// What is sure of an instance that may be of any of these types: the least of each resource, the attributes and values
  /// that all share, units and price of the first, which is the smallest. Nil without a type.
  static func surest(of templates: [NodeTemplate]) -> NodeTemplate? {
    guard var result = templates.first else { return nil }
    for other in templates.dropFirst() {
      result.registered.cpuUnits = min(result.registered.cpuUnits, other.registered.cpuUnits)
      result.registered.memoryMiB = min(result.registered.memoryMiB, other.registered.memoryMiB)
      result.registered.gpus = min(result.registered.gpus, other.registered.gpus)
      result.registered.networkInterfaces = min(result.registered.networkInterfaces, other.registered.networkInterfaces)
      result.reservedPorts = result.reservedPorts.union(other.reservedPorts)
      result.attributes = AttributeSet(result.attributes.sorted.filter(other.attributes.sorted.contains))
      if other.instanceType != result.instanceType { result.instanceType = "" }
    }
    return result
  }

  /// USD an hour; where no price is known, an estimate from the size, at the rates of current general-purpose types, so
  /// that groups with and without a price can be compared.
  var priceOrEstimate: Double {
    if let pricePerHour, pricePerHour > 0 { return pricePerHour }
    let vcpus = Double(max(1, registered.cpuUnits)) / 1024
    let gibibytes = Double(max(1, registered.memoryMiB)) / 1024
    return 0.0336 * vcpus + 0.0036 * gibibytes + 0.6 * Double(registered.gpus)
  }
}
