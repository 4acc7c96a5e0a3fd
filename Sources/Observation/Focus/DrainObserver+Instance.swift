internal import AWSModel
public import ClusterModel
internal import FoundationEssentials

/// The instance itself: its group with our hook, its marks, its registration.
extension DrainObserver {
  func readGroup(ifOlderThan age: Double, hold: HookHold? = nil) async throws {
    let at = now()
    if let read = known.groupReadAt, at.timeIntervalSince(read) < age { return }
    guard let name = try await groupName() else { return try forgetGroup(at, hold) }
    let reader = reader(.groups)
    let output = try await reader.call(
      AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: [name], maxRecords: 100))
    guard let group = output.autoScalingGroups?.first(where: { $0.autoScalingGroupName == name }) else {
      return try forgetGroup(at, hold)
    }
    let arn = (group.autoScalingGroupARN ?? "").split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let identity = ClusterIdentity(
      name: cluster, region: arn.count > 3 ? arn[3] : "", account: arn.count > 4 ? arn[4] : "")
    guard var row = GroupRow(group, cluster: identity) else { throw reader.incomplete("AWS described no group") }
    if let hooks = known.group?.hooks, !hooks.isEmpty {
      row.record.hooks = hooks
    } else {
      let questions = GroupQuestions(activities: false, hooks: true, refresh: false)
      row.record.hooks = try await self.reader(.activities).details(of: name, questions).hooks
    }
    let member = row.members.first { $0.id == subject.instance }
    // A word that nobody knows does not say that the hook has let it go.
    if known.isHeldByHook, let word = member?.lifecycleState, !Self.lifecycleWords.contains(word) {
      throw self.reader(.groups).incomplete("\(subject.instance) is \(word), which this version does not know")
    }
    known.group = row.record
    known.member = member
    known.othersTerminate = row.members.contains {
      $0.id != subject.instance && LifecycleWord.isTerminating($0.lifecycleState)
    }
    known.groupReadAt = at
    known.isGroupMissed = false
  }

  private static let lifecycleWords = Set(AutoScaling.LifecycleState.known.map(\.rawValue))

  /// What a hook holds stays held until somebody lets it go: one empty answer is not enough to be done with it.
  private func forgetGroup(_ at: Date, _ hold: HookHold?) throws {
    if known.isHeldByHook || (known.groupReadAt == nil && hold != nil), !known.isGroupMissed {
      known.isGroupMissed = true
      throw reader(.groups).incomplete("a hook held \(subject.instance), and AWS names no group of it")
    }
    known.group = nil
    known.member = nil
    known.groupReadAt = at
  }

  private func groupName() async throws -> String? {
    if let name = known.group?.name ?? subject.group { return name }
    let output = try await reader(.groups).call(
      AutoScaling.describeAutoScalingInstances, .init(instanceIds: [subject.instance]))
    return output.autoScalingInstances?.first { $0.instanceId == subject.instance }?.autoScalingGroupName
  }

  /// Which container instance it is, and Ballast's mark on it. Nearly always it is ACTIVE still, which one filtered listing
  /// tells, on whatever page it would stand.
  func readRegistration() async throws {
    if known.isRegistrationRead {
      if known.status != .draining || rereads { return try await readAgain() }
      return try await refreshStatus()
    }
    try await readMarks()
    if !rereads, let sight, let readAt = sight.instancesReadAt, let arn = sight.active[subject.instance] {
      (known.containerInstance, known.status) = (arn, .active)
      known.othersDrain = sight.isAnyDraining
      (known.instanceReadAt, known.isRegistrationRead) = (readAt, true)
      return
    }
    let reader = reader(.instances)
    let begun = now()
    let active = try await reader.call(
      ECS.listContainerInstances, .init(cluster: cluster, filter: itself, status: .active))
    if let arn = active.containerInstanceArns?.first {
      (known.containerInstance, known.status) = (arn, .active)
      if sight?.isAnyDraining != false { known.othersDrain = try await doesAnyDrain() }
    } else if let arn = try await listedAtAll() {
      known.containerInstance = arn
      known.status = try await status(of: arn)
    }
    known.instanceReadAt = begun
    known.isRegistrationRead = true
  }

  /// Its ARN, whatever its status; nil where ECS does not know it.
  ///
  /// What never registered holds no task and is let go: so one empty list is not enough, and where Ballast's own mark says that
  /// it was registered once, not one look.
  private func listedAtAll() async throws -> String? {
    for _ in 0..<2 {
      let any = try await reader(.instances).call(ECS.listContainerInstances, .init(cluster: cluster, filter: itself))
      if let arn = any.containerInstanceArns?.first { return arn }
    }
    if known.marks.intent != nil, !known.wasMissed {
      known.wasMissed = true
      throw reader(.instances).incomplete("\(subject.instance) bears Ballast's mark and is not listed")
    }
    return nil
  }

  /// The expression by which a listing finds the instance, on whatever page it would stand.
  private var itself: String { "ec2InstanceId == \(subject.instance)" }

  private func doesAnyDrain() async throws -> Bool {
    let draining = try await reader(.instances).call(
      ECS.listContainerInstances, .init(cluster: cluster, maxResults: 1, status: .draining))
    return draining.containerInstanceArns?.isEmpty == false
  }

  /// What drains is asked for its status now and then: steps of a long drain, heartbeats above all, rest on it.
  private func refreshStatus() async throws {
    let begun = now()
    guard let arn = known.containerInstance, let read = known.instanceReadAt,
      begun.timeIntervalSince(read) >= Self.groupAge
    else { return }
    known.status = try await status(of: arn)
    known.instanceReadAt = begun
  }

  /// A drain was asked for since, or nothing was: the instance's own word counts.
  private func readAgain() async throws {
    let begun = now()
    try await readMarks()
    guard let arn = known.containerInstance else {
      known.isRegistrationRead = false
      return try await readRegistration()
    }
    known.status = try await status(of: arn)
    known.instanceReadAt = begun
  }

  private func described(_ arn: String) async throws -> ECS.ContainerInstance? {
    let reader = reader(.instances)
    let output = try await reader.call(
      ECS.describeContainerInstances, .init(cluster: cluster, containerInstances: [arn]))
    try reader.explain(output.failures)
    return output.containerInstances?.first { $0.containerInstanceArn == arn }
  }

  /// How many tasks ECS counts on an instance that it knows.
  func counted(on arn: String) async throws -> Int {
    guard let found = try await described(arn) else {
      throw reader(.instances).incomplete("\(arn) was not described")
    }
    return (found.runningTasksCount ?? 0) + (found.pendingTasksCount ?? 0)
  }

  private func status(of arn: String) async throws -> ContainerInstanceStatus {
    let reader = reader(.instances)
    if let found = try await described(arn) {
      // A word that nobody knows says nothing, least of all that it is gone with its tasks.
      guard let status = found.status.flatMap(ContainerInstanceStatus.init(rawValue:)) else {
        throw reader.incomplete("\(arn) is \(found.status ?? "of no status"), which this version does not know")
      }
      return status
    }
    // One that ECS knows no more is gone, and its tasks with it; one that it still lists was only not told of.
    let listed = try await reader.call(
      ECS.listContainerInstances, .init(cluster: cluster, filter: itself))
    guard listed.containerInstanceArns?.contains(arn) != true else {
      throw reader.incomplete("\(arn) is listed and was not described")
    }
    return .inactive
  }

  /// One call tells Ballast's marks and whether the host is there at all.
  private func readMarks() async throws {
    if !known.isRegistrationRead, !rereads, let seen = sight?.marks[subject.instance] {
      (known.marks, known.ec2State) = (seen.marks, seen.ec2State)
      return
    }
    let filter = EC2.Filter(name: "instance-id", values: [subject.instance])
    let output = try await reader(.ec2).call(EC2.describeInstances, .init(filters: [filter]))
    let found = (output.reservations ?? []).flatMap { $0.instances ?? [] }.first { $0.instanceId == subject.instance }
    known.ec2State = found?.state?.name?.rawValue
    known.marks = InstanceMarks()
    for tag in found?.tags ?? [] {
      switch tag.key {
      case DisruptionIntent.tagKey: known.marks.intent = tag.value.flatMap(DisruptionIntent.init(tagValue:))
      case BallastTag.keep: known.marks.isKept = BallastTag.isSet(tag.value ?? "")
      default: continue
      }
    }
  }

  /// Whether others leave at the same time, in whatever group and by whoever's hand, and this one does not drain yet: in which
  /// order they may empty, only a look at the whole cluster can tell. So can it where the tasks of one that is marked and not
  /// DRAINING would go.
  public func needsWholeLook() -> Bool {
    guard known.status == .active, known.containerInstance != nil else { return false }
    if let intent = known.marks.intent, intent.reason.isVoluntary, !intent.isAborted { return true }
    return known.othersTerminate || known.othersDrain
  }

  /// What an action of Ballast's own has just made of the instance, seen in AWS's answer to it.
  public func noteDraining() { known.status = .draining }

  /// A mark that Ballast has just written, so that it is not written again.
  public func noteIntent(_ intent: DisruptionIntent?) { known.marks.intent = intent }
}
