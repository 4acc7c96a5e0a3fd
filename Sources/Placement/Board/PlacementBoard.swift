internal import ClusterModel

/// A working copy of a fleet and of the tasks on it, on which placements and removals are tried.
///
/// Instances are rows and tasks are handles into flat columns, so that a copy costs little and a placement touches no
/// text. Names, attributes and expressions are interned once; what a constraint says of an attribute set is remembered.
/// Everything is deterministic: the same calls with the same seeds give the same board.
///
/// - Build one from a ``ClusterModel/ClusterSnapshot``, or empty and add to it.
/// - ``place(_:tieBreak:)-(KindHandle,_)`` and its relatives choose as ECS does: resources, ports and GPUs, then
///   constraints, then the strategy (source: "Amazon ECS task placement").
/// - ``checkpoint()`` and ``rollback(to:)`` take a trial back.
public struct PlacementBoard: Sendable {
  var rows = RowColumns()
  var tasks = TaskColumns()
  var kinds = KindTable()
  var groups = NameTable()
  var classes = ClassTable()
  var counts = GroupCounts()
  var fields = SpreadFields()
  var log = UndoLog()
  var lastPorts: (ports: PortReservation, packed: PackedPorts)?
  public let options: BoardOptions

  public init(options: BoardOptions = BoardOptions()) {
    self.options = options
    // Zones are counted always: they are what ECS spreads over unless told otherwise.
    ask(about: [TaskKind.zoneAttribute])
    _ = fields.intern(TaskKind.zoneAttribute, classes: classes, groups: 0)
  }

  /// How many instances there are, those that were withdrawn or retired included.
  public var instanceCount: Int { rows.count }
  /// Every row, retired ones included.
  public var allInstances: [InstanceRow] { (0..<rows.count).map { InstanceRow($0) } }
  /// How many task handles there are, placed or not.
  public var taskCount: Int { tasks.count }
}

extension PlacementBoard: CustomStringConvertible {
  public var description: String { "a board of \(instanceCount) instances and \(taskCount) tasks" }
}

/// Text interned as numbers, in order of first use.
struct NameTable: Sendable {
  private(set) var names: [String] = []
  private var handles: [String: Int32] = [:]

  mutating func intern(_ name: String) -> Int32 {
    if let known = handles[name] { return known }
    let handle = Int32(names.count)
    names.append(name)
    handles[name] = handle
    return handle
  }

  var count: Int { names.count }
}
