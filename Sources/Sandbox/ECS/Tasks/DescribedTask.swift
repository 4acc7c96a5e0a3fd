internal import AWSModel

/// A task as DescribeTasks showed it last, without tags.
///
/// A task forgets it with every change of its own. What its instance and its network interface say of it changes without its
/// knowledge, so it is kept by which revision of each it was made.
final class DescribedTask {
  /// Clusters with more tasks than this have theirs described anew each time: a description is larger than its task.
  static let most = 20_000

  let shape: ECS.Task
  private let attributesRevision: Int?
  private let interfaceRevision: Int?

  init(_ task: SimTask, _ shape: ECS.Task) {
    self.shape = shape
    attributesRevision = task.instance?.attributesRevision
    interfaceRevision = task.interface?.revision
  }

  func isCurrent(of task: SimTask) -> Bool {
    attributesRevision == task.instance?.attributesRevision && interfaceRevision == task.interface?.revision
  }
}
