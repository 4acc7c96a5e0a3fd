internal import AWSModel

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
      terminate(victim, cause: cause)
    }
  }

  /// The zone with the most instances, among those with one that is not protected; there by the group's policies; then
  /// by lot. Source: "Control which Auto Scaling instances terminate during scale in".
  private func victim(_ group: SimGroup, atMost units: Int) -> SimMember? {
    let inService = group.members.all.filter { $0.state == .inService }
    var perZone: [String: Int] = [:]
    for member in group.members.all where member.state.isCounted { perZone[member.instance.zone, default: 0] += 1 }
    var candidates = inService.filter { !$0.isProtected && $0.weight <= units }
    guard !candidates.isEmpty else { return nil }
    let most = candidates.map { perZone[$0.instance.zone, default: 0] }.max() ?? 0
    candidates = candidates.filter { perZone[$0.instance.zone, default: 0] == most }
    let zones = Set(candidates.map(\.instance.zone)).sorted()
    let zone = zones.randomElement(using: &region.random[.scaleIn]) ?? ""
    candidates = candidates.filter { $0.instance.zone == zone }
    for policy in group.terminationPolicies { candidates = apply(policy, to: candidates, group) }
    return candidates.randomElement(using: &region.random[.scaleIn])
  }

  private func apply(_ policy: String, to candidates: [SimMember], _ group: SimGroup) -> [SimMember] {
    switch policy {
    case "OldestInstance": lowest(candidates) { Int($0.instance.launchedAt.microseconds / 1000) }
    case "NewestInstance": lowest(candidates) { -Int($0.instance.launchedAt.microseconds / 1000) }
    case "OldestLaunchConfiguration": lowest(candidates) { $0.launchedFrom.configuration == nil ? 1 : 0 }
    case "OldestLaunchTemplate": lowest(candidates) { templateAge($0, group) }
    case "ClosestToNextInstanceHour": lowest(candidates, secondsToNextHour)
    case "Default":
      lowest(
        lowest(lowest(candidates) { $0.launchedFrom.configuration == nil ? 1 : 0 }) { templateAge($0, group) },
        secondsToNextHour)
    default: candidates
    }
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
