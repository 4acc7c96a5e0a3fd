internal import AWSModel
internal import ClusterModel

/// Managed scaling: each minute the metric `CapacityProviderReservation` says how many instances are needed for a hundred
/// that there are; a target tracking policy of ECS's own follows it. Source: "Amazon ECS cluster auto scaling".
extension ECSWorld {
  /// Takes the metric of each provider, for the minute that has just ended, and keeps the instances' protection.
  func measureManagedScaling(_ minute: Int) {
    for provider in capacityProviders where !provider.isGone {
      guard let cluster = cluster(of: provider), let group = region.autoScaling.group(arnOrName: provider.groupARN)
      else {
        continue
      }
      let census = ProviderCensus(provider, group, cluster, now: region.now)
      if let policy = provider.policy {
        let needed = needed(provider, census, cluster, group)
        let value = Self.reservation(
          needed: needed, existing: census.existing, ofNone: region.tuning.emptyProviderReservation)
        region.cloudWatch.record(policy.metric, MetricSample(value), minute: minute, unit: "Percent")
      }
      if provider.managesProtection { keepProtection(of: census, group) }
    }
  }

  /// Needed over existing instances in percent; 100 where none are and none is needed; `ofNone` where none are and some are.
  static func reservation(needed: Int, existing: Int, ofNone: Double) -> Double {
    guard existing > 0 else { return needed > 0 ? ofNone : 100 }
    return Double(needed) / Double(existing) * 100
  }

  /// How many instances the provider needs: while tasks wait, what there is and what must come; else those that hold a task
  /// other than a daemon's, or are still warming up.
  private func needed(
    _ provider: SimCapacityProvider, _ census: ProviderCensus, _ cluster: SimCluster, _ group: SimGroup
  ) -> Int {
    let waiting = cluster.waiting.filter {
      $0.provider === provider && $0.task.instance == nil && $0.task.desiredStatus == .running
    }
    guard !waiting.isEmpty else { return census.busy + census.warming }
    let missing = InstanceDemand(region, cluster, group).instances(for: waiting) - census.arriving
    guard missing > 0 else { return census.existing }
    let isMixed = region.tuning.scalesMixedGroupsByMinimumStep && instanceTypes(of: group).count > 1
    let step = isMixed ? provider.minimumStep : min(max(missing, provider.minimumStep), provider.maximumStep)
    return census.existing + step
  }

  /// The types that a group launches.
  func instanceTypes(of group: SimGroup) -> [InstanceType] {
    var names: [String] = []
    if let options = try? region.autoScaling.options(group, isSpot: false, zones: group.subnets.map(\.zone)) {
      names = options.map(\.specification.typeName)
    }
    if names.isEmpty { names = group.members.all.map(\.instance.type.name) }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.compactMap { region.sandbox.options.catalogue[$0] }
  }
}

/// The instances of a provider by what they do.
struct ProviderCensus {
  /// Members that count towards the group's capacity.
  private(set) var existing = 0
  /// Those that hold a task other than a daemon's.
  private(set) var busy = 0
  /// Those that hold none, and were launched too recently to count as empty.
  private(set) var warming = 0
  /// Those that have not registered yet.
  private(set) var arriving = 0
  private(set) var members: [(member: SimMember, isBusy: Bool, isWarming: Bool)] = []

  init(_ provider: SimCapacityProvider, _ group: SimGroup, _ cluster: SimCluster, now: VirtualInstant) {
    for member in group.members.all where member.state.isCounted {
      existing += 1
      let instance = member.instance.containerInstance.flatMap { $0.isGone ? nil : $0 }
      let isBusy = instance?.hasWork ?? false
      let isWarming = !isBusy && now - member.instance.launchedAt < provider.warmup
      if isBusy { busy += 1 }
      if isWarming { warming += 1 }
      if instance == nil { arriving += 1 }
      members.append((member, isBusy, isWarming))
    }
  }
}

extension SimContainerInstance {
  /// Whether it holds a task other than a daemon's.
  var hasWork: Bool { tasks.all.contains { !($0.service?.isDaemon ?? false) && !$0.isStopped } }
  /// Whether daemon tasks stay although it is DRAINING.
  var keepsDaemons: Bool { isManagedDraining && hasWork }
}
