/// A number of tasks of one kind that want a place.
public struct PlacementClaim: Sendable, Hashable {
  public var kind: KindHandle
  public var count: Int

  public init(_ kind: KindHandle, count: Int) {
    self.kind = kind
    self.count = count
  }
}

/// What becomes of the tasks of instances that are to go.
public enum RehousingOutcome: Sendable, Hashable {
  /// Where one task went.
  public struct Move: Sendable, Hashable {
    public var task: TaskHandle
    public var from: InstanceRow
    public var to: InstanceRow
  }

  /// Every task has a place under every order; the places are those of the first order, in order of task.
  case rehoused([Move])
  /// Under the order of this seed the task found no place.
  case stranded(TaskHandle, seed: UInt64)
  /// All tasks found places, and under the order of this seed what waits has none any more where ECS places it after them.
  case waitingStranded(PlacementClaim, seed: UInt64)
  /// All tasks found places, and under the order of this seed what is kept free for others did not remain.
  case reserveTaken(PlacementClaim, seed: UInt64)

  /// The moves; nil where the instances cannot go.
  public var moves: [Move]? { if case .rehoused(let moves) = self { moves } else { nil } }
}
