internal import ClusterModel
internal import FoundationEssentials

/// I3: the tasks that a removal ends by no word of its own: those of no service, unless the policy stops them, and protected
/// ones.
extension DisruptionRound {
  /// Whether a host that answers may go with what is still on it, its time being over: a runtime that hangs stops no task, and a
  /// disk that is full ends none, so that what nobody may end can go on running there.
  func mayEndTasks(on index: Int32, _ intent: DisruptionIntent) -> Bool {
    if intent.onTimeout(drain) == .force { return true }
    // A look at one instance knows neither whose each task is nor which are protected.
    guard snapshot.focus == nil, snapshot.has(.tasks),
      snapshot.protectionsReadFor.contains(instance(index).ec2InstanceID)
    else { return false }
    return !tasks.on(index).contains { isLeftAlone(snapshot.tasks[$0], intent) }
  }

  private func isLeftAlone(_ task: TaskRecord, _ intent: DisruptionIntent) -> Bool {
    guard task.isWanted, task.lastStatus != .stopped else { return false }
    if let until = task.protectedUntil, until > view.now { return true }
    return task.isStandalone && drain.standaloneTasks.patience.map { view.isWithin($0, of: intent.startedAt) } ?? true
  }
}
