internal import AWSModel

/// Which instances a refresh replaces, and how many at once.
extension AutoScalingWorld {
  /// The instances that are there at the start, but for those that already are what they should be where those are
  /// skipped.
  func choose(targetsOf refresh: SimRefresh, _ group: SimGroup) {
    var kinds: [LaunchOption] = []
    let skips = refresh.preferences.skipMatching == true
    if skips { kinds = launchable(refresh.source ?? group.launch, group) }
    let old = group.members.all.filter { member in
      !member.state.isTerminating && !(skips && kinds.contains { matches(member, $0) })
    }
    refresh.targets = Set(old.map(\.ordinal))
    refresh.total = old.count
    for member in group.warm.all where !member.state.isTerminating && !(skips && kinds.contains { matches(member, $0) })
    {
      terminate(
        member,
        cause: "At \(region.now.iso8601) an instance was taken out of service in response to an instance refresh.")
    }
  }

  private func launchable(_ source: LaunchSource, _ group: SimGroup) -> [LaunchOption] {
    switch source {
    case .configuration(let name):
      return configurations[name].map {
        [
          LaunchOption(
            specification: LaunchSpecification($0), origin: LaunchOrigin(configuration: name), weight: 1,
            isWeighted: false)
        ]
      } ?? []
    case .template(let specification): return (try? option(specification)).map { [$0] } ?? []
    case .mixed(let policy): return (try? kinds(policy, group)) ?? []
    }
  }

  private func matches(_ member: SimMember, _ option: LaunchOption) -> Bool {
    member.launchedFrom.configuration == option.origin.configuration
      && member.launchedFrom.templateID == option.origin.templateID
      && member.launchedFrom.templateVersion == option.origin.templateVersion
      && member.instance.type.name == option.specification.typeName
  }

  /// What is protected or on standby is waited for, passed over, or taken all the same.
  func settleExceptions(_ refresh: SimRefresh, _ group: SimGroup) {
    for member in group.members.all where refresh.targets.contains(member.ordinal) {
      if member.state == .standby {
        switch refresh.preferences.standbyInstances?.rawValue {
        case "Ignore": refresh.targets.remove(member.ordinal)
        case "Terminate": terminate(member, cause: refreshCause())
        default: break
        }
      } else if member.isProtected, refresh.preferences.scaleInProtectedInstances == .ignore {
        refresh.targets.remove(member.ordinal)
      }
    }
  }

  private func refreshCause() -> String {
    "At \(region.now.iso8601) an instance was taken out of service in response to an instance refresh."
  }

  func replaceSome(_ refresh: SimRefresh, _ group: SimGroup) {
    let warmup = refreshWarmup(refresh, group)
    let shares = refreshShares(refresh, group)
    var serving = 0
    var doomed = 0
    for member in group.members.all where member.state == .inService {
      if member.isHealthy, member.isWarm(after: warmup, at: region.now) { serving += member.weight }
      if member.replacement != nil { doomed += member.weight }
    }
    let goesFirst = shares.least >= 100 && shares.most > 100
    var room: Int
    if goesFirst {
      room = max(1, group.desired * (shares.most - 100) / 100) - doomed
    } else {
      let floor = (group.desired * shares.least + 99) / 100
      room = serving - floor
      // At least one at a time, whatever the percentages make of a small group.
      if room < 1, serving >= group.desired { room = 1 }
    }
    for member in next(refresh, group) where room > 0 {
      room -= member.weight
      replace(member, group, goesFirst: goesFirst)
    }
  }

  private func replace(_ member: SimMember, _ group: SimGroup, goesFirst: Bool) {
    group.cause = ""
    if goesFirst, member.state == .inService {
      member.replacement = Replacement(
        kind: .refresh, cause: "an instance was taken out of service in response to an instance refresh.")
    } else {
      terminate(member, cause: refreshCause())
    }
    touch(group)
  }

  /// What may be replaced next, up to the next checkpoint.
  private func next(_ refresh: SimRefresh, _ group: SimGroup) -> ArraySlice<SimMember> {
    let takesProtected = refresh.preferences.scaleInProtectedInstances == .refresh
    let checkpoints = refresh.preferences.checkpointPercentages ?? []
    var allowed = refresh.targets.count
    if refresh.status == .inProgress, refresh.checkpointsPassed < checkpoints.count {
      let until = (refresh.total * checkpoints[refresh.checkpointsPassed] + 99) / 100
      let underWay = group.members.all.filter {
        refresh.targets.contains($0.ordinal) && ($0.state.isTerminating || $0.replacement != nil)
      }.count
      allowed = max(0, until - refresh.replaced - underWay)
    }
    return group.members.all.filter {
      refresh.targets.contains($0.ordinal) && $0.state == .inService && $0.replacement == nil
        && (takesProtected || !$0.isProtected)
    }.prefix(allowed)
  }

  /// The least and the most of the group, in percent, that is to serve while instances are replaced.
  func refreshShares(_ refresh: SimRefresh, _ group: SimGroup) -> (least: Int, most: Int) {
    func given(_ value: Int?) -> Int? { value.flatMap { $0 < 0 ? nil : $0 } }
    let policy = group.echo.instanceMaintenancePolicy
    return (
      refresh.preferences.minHealthyPercentage ?? given(policy?.minHealthyPercentage) ?? 90,
      refresh.preferences.maxHealthyPercentage ?? given(policy?.maxHealthyPercentage) ?? 100
    )
  }

  /// How long a new instance must have served before it counts.
  func refreshWarmup(_ refresh: SimRefresh, _ group: SimGroup) -> Int {
    refresh.preferences.instanceWarmup.flatMap { $0 < 0 ? nil : $0 }
      ?? group.echo.defaultInstanceWarmup.flatMap { $0 < 0 ? nil : $0 } ?? group.healthCheckGrace
  }
}
