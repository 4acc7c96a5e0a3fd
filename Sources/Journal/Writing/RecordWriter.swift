internal import ClusterModel
internal import Foundation
internal import GRDB

/// Writes one decision: the pass, what it rested on, and what happened in it.
enum RecordWriter {
  /// - Parameter writers: for each cluster what was stored last, so that what has not changed is not encoded again.
  static func write(
    _ record: DecisionRecord, at now: Date, in database: Database, writers: inout [String: SnapshotWriter]
  ) throws {
    // A record that is written again, because it was not known to be in the file, is written once.
    if try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM passes WHERE pass = ?)", arguments: [record.pass]) == true
    {
      return
    }
    let cluster = record.plan.cluster
    let scope = Journal.scope(of: record.policy)
    var writer = writers["\(scope)/\(cluster)"] ?? SnapshotWriter()
    let before = try Refusals.known(of: cluster, scope: scope, in: database)
    let policy = try StoredRow.id(of: record.policy, in: database)
    let memory = try StoredRow.id(of: record.memory, in: database)
    try database.execute(
      sql: """
        INSERT INTO passes
          (pass, cluster, scope, at, digest, asOf, readAt, policy, memory, plan, outcomes, failure, actions, refusals,
           asked, askedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.pass, cluster, scope, now.timeIntervalSinceReferenceDate, record.snapshot?.digest,
        record.snapshot?.asOf.timeIntervalSinceReferenceDate, try record.snapshot.map(readAt), policy, memory,
        try StoredValue.encode(record.plan).body, try StoredValue.encode(record.outcomes).body, record.failure,
        record.plan.actions.count, record.plan.refusals.count, record.question?.kind.rawValue,
        record.question?.at.timeIntervalSinceReferenceDate,
      ])
    let pass = database.lastInsertedRowID
    if let snapshot = record.snapshot { try writer.write(snapshot, pass: pass, in: database) }
    try EventWriter.write(record, pass: pass, at: now, knownRefusals: before, in: database)
    writers["\(scope)/\(cluster)"] = writer
  }

  private static func readAt(_ snapshot: ClusterSnapshot) throws -> String {
    let seconds = snapshot.readAt.map { ($0.key.rawValue, $0.value.timeIntervalSinceReferenceDate) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(
      decoding: try encoder.encode(Dictionary(seconds, uniquingKeysWith: { first, _ in first })), as: UTF8.self)
  }
}

/// A value that is stored once, whoever refers to it.
enum StoredRow {
  static func id(of value: some Encodable, in database: Database) throws -> Int64 {
    try id(of: try StoredValue.encode(value), in: database)
  }

  static func id(of value: (hash: String, body: Data), in database: Database) throws -> Int64 {
    let (hash, body) = value
    if let known = try Int64.fetchOne(database, sql: "SELECT id FROM stored WHERE hash = ?", arguments: [hash]) {
      return known
    }
    try database.execute(sql: "INSERT INTO stored (hash, body) VALUES (?, ?)", arguments: [hash, body])
    return database.lastInsertedRowID
  }
}
