/// An instance of a board: an index into its columns. Valid for the board that gave it and for copies of that board.
public struct InstanceRow: Sendable, Hashable, Comparable, Codable {
  public let index: Int32

  @inlinable public init(_ index: Int32) { self.index = index }
  @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  @inlinable public static func < (a: InstanceRow, b: InstanceRow) -> Bool { a.index < b.index }
}

/// A task of a board, placed or not. For a board made of a snapshot: the task's index in the snapshot.
public struct TaskHandle: Sendable, Hashable, Comparable, Codable {
  public let index: Int32

  @inlinable public init(_ index: Int32) { self.index = index }
  @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  @inlinable public static func < (a: TaskHandle, b: TaskHandle) -> Bool { a.index < b.index }
}

/// A kind of task that a board knows: what it asks for, its group and the rules it is placed by.
public struct KindHandle: Sendable, Hashable, Comparable, Codable {
  public let index: Int32

  @inlinable public init(_ index: Int32) { self.index = index }
  @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  @inlinable public static func < (a: KindHandle, b: KindHandle) -> Bool { a.index < b.index }
}

/// A task group that a board knows, by which tasks are spread and kept apart: `service:NAME`, `family:FAMILY` or another.
public struct GroupHandle: Sendable, Hashable, Comparable, Codable {
  public let index: Int32

  @inlinable public init(_ index: Int32) { self.index = index }
  @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  @inlinable public static func < (a: GroupHandle, b: GroupHandle) -> Bool { a.index < b.index }
}
