internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// An instance that a group holds, registered in the cluster or not.
struct GroupMember: Sendable, Hashable {
  var id: String
  var instanceType: String
  var availabilityZone: String
  var lifecycleState: String
  var isHealthy: Bool
  var isProtected: Bool
  var weight: Int?
  var template: LaunchTemplateKey?

  init?(_ instance: AutoScaling.Instance) {
    guard let id = instance.instanceId else { return nil }
    self.id = id
    instanceType = instance.instanceType ?? ""
    availabilityZone = instance.availabilityZone ?? ""
    lifecycleState = instance.lifecycleState?.rawValue ?? ""
    isHealthy = (instance.healthStatus ?? "Healthy").lowercased() == "healthy"
    isProtected = instance.protectedFromScaleIn ?? false
    weight = instance.weightedCapacity.flatMap { Int($0) }
    template = instance.launchTemplate.flatMap(LaunchTemplateKey.init)
  }

  /// Whether it counts, or will count, for the group's desired capacity.
  var isCapacity: Bool { lifecycleState == "InService" || lifecycleState.hasPrefix("Pending") }
  /// Kept aside by a person or a warm pool: no capacity on its way.
  var isAside: Bool { lifecycleState.contains("Standby") || lifecycleState.hasPrefix("Warmed") }
}

/// An Auto Scaling group as AWS describes it, before its instances and templates are joined to it.
struct GroupRow: Sendable, Hashable {
  var record: CapacityGroup
  /// In order of id.
  var members: [GroupMember]
  var launch: LaunchChoice

  /// - Parameter cluster: the cluster whose name the tag `ballast:cluster` has to bear.
  init?(_ group: AutoScaling.AutoScalingGroup, cluster: ClusterIdentity) {
    guard let name = group.autoScalingGroupName else { return nil }
    let tags = Dictionary(
      (group.tags ?? []).compactMap { tag in tag.key.map { ($0, tag.value ?? "") } }, uniquingKeysWith: { $1 })
    launch = LaunchChoice(group)
    members = (group.instances ?? []).compactMap(GroupMember.init).sorted { $0.id < $1.id }
    record = CapacityGroup(
      name: name, arn: group.autoScalingGroupARN ?? "", minSize: group.minSize ?? 0, maxSize: group.maxSize ?? 0,
      desiredCapacity: group.desiredCapacity ?? 0,
      unit: Self.unit(group.desiredCapacityType, isWeighted: launch.isWeighted),
      availabilityZones: (group.availabilityZones ?? []).sorted(),
      instanceCount: members.count { $0.lifecycleState != "Terminated" },
      suspendedProcesses: (group.suspendedProcesses ?? []).compactMap(\.processName).sorted(),
      newInstancesProtected: group.newInstancesProtectedFromScaleIn ?? false,
      isBound: Self.isBound(tags, to: cluster), tags: tags)
  }

  private static func unit(_ type: String?, isWeighted: Bool) -> CapacityUnit {
    switch type {
    case "vcpu": .vcpu
    case "memory-mib": .memoryMiB
    default: isWeighted ? .weighted : .instances
    }
  }

  /// Whether the group holds less than it wants, so that its activities may tell of failed launches. Where the units
  /// cannot be counted here, they may always.
  var mayLackInstances: Bool {
    let capacity = members.filter(\.isCapacity)
    switch record.unit {
    case .instances: return capacity.count < record.desiredCapacity
    case .weighted: return capacity.reduce(0) { $0 + ($1.weight ?? 1) } < record.desiredCapacity
    case .vcpu, .memoryMiB: return true
    }
  }

  /// Whether it looks as an instance refresh makes a group look: instances come or go, or were launched from more than one
  /// version. Only then is it asked for one, for that is a call for each group; it is asked once more before an instance of
  /// it is taken away.
  var mayBeRefreshed: Bool {
    members.contains { $0.lifecycleState.hasPrefix("Pending") || LifecycleWord.isTerminating($0.lifecycleState) }
      || showsSeveralVersions
  }

  private var showsSeveralVersions: Bool {
    let versions = Set(members.compactMap(\.template))
    if versions.count > 1 { return true }
    guard let current = launch.template, current.isFixed, let seen = versions.first else { return false }
    return current.version != seen.version
  }

  /// Whether an instance waits on a lifecycle hook.
  var hasWaitingInstance: Bool { members.contains { $0.lifecycleState.hasSuffix(":Wait") } }
}

extension GroupRow {
  fileprivate static func isBound(_ tags: [String: String], to cluster: ClusterIdentity) -> Bool {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.writeForeignGroups) { return true }
    #endif
    return tags[BallastTag.cluster] == cluster.name || tags[BallastTag.cluster] == cluster.arn
  }
}
