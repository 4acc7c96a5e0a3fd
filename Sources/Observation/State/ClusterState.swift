public import ClusterModel
internal import FoundationEssentials

/// What is known of one cluster, merged by version from whole reads and from events.
///
/// ECS raises an instance's or a task's `version` with every change that causes an event, so a row that is read or told
/// with a lower version than the stored one is older, whenever it arrives, and never overwrites it. With an equal
/// version, an event is a repetition and changes nothing, while a read refreshes what the version does not cover
/// (attributes, health). STOPPED and INACTIVE are final: what has reached them never comes back.
public struct ClusterState: Sendable {
  /// What the snapshot is made of; without meaning before the first whole read.
  var rows = ClusterSnapshot(cluster: ClusterIdentity(name: ""), asOf: .distantPast)
  var isRead = false
  var tables = JoinTables()
  /// What the last read that had tasks has left, while reads without them came after it: a later one may be answered by a replica
  /// that is older.
  private var lastWithTasks: StoredTasks?
  /// Tasks that are known to have STOPPED, as long as ECS lists them.
  var finishedTasks: Set<String> = []
  /// Instances that are known to be INACTIVE, since the sync before the last.
  var goneInstances: Set<String> = []
  var goneBefore: Set<String> = []
  /// Rows that an event brought, and when: a listing that was begun earlier cannot know them.
  var told: [String: Date] = [:]
  /// What EC2 has announced, by EC2 id, of instances that are not known to be gone.
  var notices: [String: InstanceNotice] = [:]
  var definitions: DefinitionCache
  /// Rows that events may bring between two whole reads: beyond it, what has long gone is forgotten first.
  static let toldLimit = 200_000

  public init(definitionCacheLimit: Int = ObservationSettings().definitionCacheLimit) {
    definitions = DefinitionCache(limit: definitionCacheLimit)
  }

  /// The newest snapshot; nil before the first whole read.
  public var snapshot: ClusterSnapshot? { isRead ? rows : nil }

  /// Takes in a whole read: older rows give way to stored ones, the rest is what the cluster is now.
  ///
  /// - Parameter isWhole: whether instances and tasks were listed anew, so that what has long gone can be forgotten.
  /// - Throws: ``ObservationError`` where the parts do not fit together; the state then stays as it was.
  mutating func absorb(_ reading: ClusterReading, isWhole: Bool = true) throws {
    var merged = reading
    mergeInstances(into: &merged)
    mergeTasks(from: tasksBefore, into: &merged)
    let join = try SnapshotJoin(merged)
    lastWithTasks = reading.scope.has(.tasks) ? nil : tasksBefore
    rows = join.snapshot
    isRead = true
    tables = join.tables
    if reading.scope.has(.tasks) { rememberFinished(reading.tasks) }
    guard isWhole else { return }
    goneInstances.subtract(goneBefore)
    goneBefore = goneInstances
    let earliest = min(reading.instances.begun, reading.tasks.begun)
    told = told.filter { $0.value > earliest }
    keepNotices(at: reading.asOf)
  }

  /// The newest rows that hold tasks; nil before any did.
  private var tasksBefore: StoredTasks? {
    isRead && rows.has(.tasks) ? StoredTasks(rows: rows, tables: tables) : lastWithTasks
  }

  /// Announcements outlive reads, which do not show them, by an hour where the instance is not among what was read. None is later
  /// than the read: that was the word of a clock that has been set right since.
  private mutating func keepNotices(at: Date) {
    if notices.isEmpty { return }
    let known = Set(rows.instances.map(\.ec2InstanceID))
    for (id, notice) in notices { notices[id]?.at = min(notice.at, at) }
    notices = notices.filter { known.contains($0.key) || at.timeIntervalSince($0.value.at) < 3600 }
    showNotices()
  }

  /// Writes the announcements into the rows; answers whether any row has changed.
  @discardableResult
  mutating func showNotices() -> Bool {
    var isChanged = false
    for index in rows.instances.indices {
      guard let notice = notices[rows.instances[index].ec2InstanceID], rows.instances[index].notice != notice else {
        continue
      }
      rows.instances[index].notice = notice
      isChanged = true
    }
    return isChanged
  }

  /// A task that has STOPPED is remembered as long as some listing still has it, as stopped or, stale, as running.
  private mutating func rememberFinished(_ read: TasksPart) {
    var remembered = read.finished
    if !finishedTasks.isEmpty {
      for index in read.rows.indices where finishedTasks.contains(read.rows[index].arn) {
        remembered.insert(read.rows[index].arn)
      }
    }
    if !told.isEmpty {
      for arn in finishedTasks where told[arn].map({ $0 >= read.begun }) ?? false { remembered.insert(arn) }
    }
    finishedTasks = remembered
  }
}
