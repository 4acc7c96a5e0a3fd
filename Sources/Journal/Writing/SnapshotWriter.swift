internal import ClusterModel
internal import Foundation
internal import GRDB

/// Stores a cluster's snapshots part by part. A part that is as it was in the pass before costs a comparison and a row.
struct SnapshotWriter: Sendable {
  private var last: ClusterSnapshot?
  private var rows: [String: Int64] = [:]

  mutating func write(_ snapshot: ClusterSnapshot, pass: Int64, in database: Database) throws {
    let old = last
    try part("head", same: old.map { Self.head($0) == Self.head(snapshot) }, pass, database) {
      try StoredValue.encode(Self.head(snapshot))
    }
    try part("requirements", same: old?.requirements == snapshot.requirements, pass, database) {
      try StoredValue.encode(snapshot.requirements)
    }
    try part("definitions", same: old?.definitions == snapshot.definitions, pass, database) {
      try StoredValue.encode(snapshot.definitions)
    }
    // Attributes are most of an instance and hardly ever change; what is left of its resources changes all the time.
    let attributes = snapshot.instances.map(\.attributes)
    try part("attributes", same: old.map { $0.instances.map(\.attributes) == attributes }, pass, database) {
      try StoredValue.encode(attributes)
    }
    try part("instances", same: old?.instances == snapshot.instances, pass, database) {
      try StoredValue.encode(
        snapshot.instances.map { instance in
          var bare = instance
          bare.attributes = AttributeSet()
          return bare
        })
    }
    try part("services", same: old?.services == snapshot.services, pass, database) {
      try StoredValue.encode(snapshot.services)
    }
    try part("tasks", same: old?.tasks == snapshot.tasks, pass, database) {
      StoredValue.pack(TaskCodec.encode(snapshot.tasks))
    }
    try part("groups", same: old?.groups == snapshot.groups, pass, database) {
      try StoredValue.encode(snapshot.groups)
    }
    last = snapshot
  }

  /// Everything that is no long list, without its instants: those stand with the pass.
  private static func head(_ snapshot: ClusterSnapshot) -> ClusterSnapshot {
    var head = snapshot
    head.asOf = Date(timeIntervalSinceReferenceDate: 0)
    head.readAt = [:]
    head.requirements = []
    head.definitions = []
    head.instances = []
    head.services = []
    head.tasks = []
    head.groups = []
    return head
  }

  private mutating func part(
    _ name: String, same: Bool?, _ pass: Int64, _ database: Database, encode: () throws -> (hash: String, body: Data)
  ) throws {
    let row: Int64
    if same == true, let known = rows[name], try exists(known, database) {
      row = known
    } else {
      row = try StoredRow.id(of: try encode(), in: database)
      rows[name] = row
    }
    try database.execute(
      sql: "INSERT INTO parts (pass, name, stored) VALUES (?, ?, ?)", arguments: [pass, name, row])
  }

  private func exists(_ row: Int64, _ database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM stored WHERE id = ?)", arguments: [row]) ?? false
  }
}
