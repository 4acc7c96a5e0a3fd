internal import AWSModel
internal import FoundationEssentials

/// Which instances a group takes when it has too many.
extension AutoScalingWorld {
  func terminateExcess(_ group: SimGroup) {
    while true {
      let excess = group.capacity - group.desired
      guard excess > 0, let victim = victim(group, atMost: excess) else { return }
      let before = group.capacity
      let now = region.now.iso8601
      let opening = group.cause.isEmpty ? "" : "\(group.cause)  "
      let cause =
        opening + "At \(now) an instance was taken out of service in response to a difference between desired and "
        + "actual capacity, shrinking the capacity from \(before) to \(before - victim.weight).  At \(now) instance "
        + "\(victim.instance.id) was selected for termination."
      if !returnToWarmPool(victim, cause: cause) { terminate(victim, cause: cause) }
    }
  }

  /// The zone with the most instances, among those with one that is not protected; there by the group's policies; then
  /// by lot. Source: "Control which Auto Scaling instances terminate during scale in".
  private func victim(_ group: SimGroup, atMost units: Int) -> SimMember? {
    let census = LaunchCensus(group)
    var candidates = group.members.all.filter {
      $0.state == .inService && $0.replacement == nil && !$0.isProtected && $0.weight <= units
    }
    guard !candidates.isEmpty else { return nil }
    let most = candidates.map { census.count(in: $0.instance.zone) }.max() ?? 0
    candidates = candidates.filter { census.count(in: $0.instance.zone) == most }
    let zones = Set(candidates.map(\.instance.zone)).sorted()
    let zone = zones.randomElement(using: &region.random[.scaleIn]) ?? ""
    return choose(among: candidates.filter { $0.instance.zone == zone }, group, census)
  }

  /// The one that the group's termination policies name.
  func choose(among candidates: [SimMember], _ group: SimGroup, _ census: LaunchCensus) -> SimMember? {
    var candidates = rightMarket(candidates, group, census)
    for policy in group.terminationPolicies where candidates.count > 1 {
      candidates = apply(policy, to: candidates, group)
    }
    return candidates.randomElement(using: &region.random[.scaleIn])
  }

  /// In a mixed group first of the two markets that has more than its share, where there are candidates of it.
  private func rightMarket(_ candidates: [SimMember], _ group: SimGroup, _ census: LaunchCensus) -> [SimMember] {
    guard case .mixed(let policy) = group.launch, census.spot > 0, census.onDemand > 0 else { return candidates }
    let base = policy.instancesDistribution?.onDemandBaseCapacity ?? 0
    let percentage = policy.instancesDistribution?.onDemandPercentageAboveBaseCapacity ?? 100
    let wanted = group.desired
    let onDemand = min(wanted, base) + Int((Double(max(0, wanted - base)) * Double(percentage) / 100).rounded(.up))
    let takesSpot = census.onDemand <= onDemand
    let right = candidates.filter { $0.instance.isSpot == takesSpot }
    return right.isEmpty ? candidates : right
  }

  private func apply(_ policy: String, to candidates: [SimMember], _ group: SimGroup) -> [SimMember] {
    switch policy {
    case "OldestInstance": lowest(candidates) { Int($0.instance.launchedAt.microseconds / 1000) }
    case "NewestInstance": lowest(candidates) { -Int($0.instance.launchedAt.microseconds / 1000) }
    case "OldestLaunchConfiguration": lowest(candidates, configurationAge)
    case "OldestLaunchTemplate": lowest(candidates) { templateAge($0, group) }
    case "ClosestToNextInstanceHour": lowest(candidates, secondsToNextHour)
    case "AllocationStrategy": misallocated(candidates, group)
    case "Default":
      lowest(
        lowest(lowest(misallocated(candidates, group), configurationAge)) { templateAge($0, group) },
        secondsToNextHour)
    default: candidates
    }
  }

  /// Those of launch configurations come before those of templates, the oldest configuration first.
  private func configurationAge(_ member: SimMember) -> Int {
    guard let name = member.launchedFrom.configuration else { return Int.max }
    guard let made = configurations[name]?.createdTime else { return -1 }
    return Int(made.timeIntervalSince1970 * 1000)
  }

  /// Another template than the group's comes first, then the lowest version.
  private func templateAge(_ member: SimMember, _ group: SimGroup) -> Int {
    let current: AutoScaling.LaunchTemplateSpecification?
    switch group.launch {
    case .template(let specification): current = specification
    case .mixed(let policy): current = policy.launchTemplate?.launchTemplateSpecification
    case .configuration: current = nil
    }
    let isOther =
      current.map {
        $0.launchTemplateId != member.launchedFrom.templateID
          && $0.launchTemplateName != member.launchedFrom.templateName
      } ?? false
    return isOther ? -1 : member.launchedFrom.templateVersion ?? 0
  }

  /// In a mixed group those whose pool its allocation strategy likes least; in others all.
  private func misallocated(_ candidates: [SimMember], _ group: SimGroup) -> [SimMember] {
    guard case .mixed(let policy) = group.launch, let first = candidates.first else { return candidates }
    let isSpot = first.instance.isSpot
    guard candidates.allSatisfy({ $0.instance.isSpot == isSpot }),
      let kinds = try? kinds(policy, group)
    else { return candidates }
    let zone = first.instance.zone
    let order =
      isSpot
      ? spotOrder(kinds, policy.instancesDistribution, group, zones: [zone])
      : onDemandOrder(kinds, policy.instancesDistribution)
    let ranks = Dictionary(
      order.enumerated().map { ($0.element.specification.typeName, $0.offset) }, uniquingKeysWith: { one, _ in one })
    return lowest(candidates) { -(ranks[$0.instance.type.name] ?? Int.max) }
  }

  private func secondsToNextHour(_ member: SimMember) -> Int {
    let age = Int((region.now - member.instance.launchedAt).secondsValue)
    return 3600 - age % 3600
  }

  private func lowest(_ candidates: [SimMember], _ score: (SimMember) -> Int) -> [SimMember] {
    let scores = candidates.map(score)
    guard let least = scores.min() else { return candidates }
    return zip(candidates, scores).filter { $0.1 == least }.map(\.0)
  }
}
