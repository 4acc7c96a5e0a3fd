public import ClusterModel
public import Foundation
internal import GRDB

extension Journal {
  /// Where a policy's clusters are, apart from their names: `account/region`, each empty where the policy does not say.
  public static func scope(of policy: ClusterPolicy) -> String {
    // arn:aws:iam::123456789012:role/name
    let parts = (policy.roleArn ?? "").split(separator: ":", omittingEmptySubsequences: false)
    return "\(parts.count > 4 ? String(parts[4]) : "")/\(policy.region ?? "")"
  }

  /// The clusters that the journal knows, with their scopes, in order.
  public func clusters() throws -> [(cluster: String, scope: String)] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT DISTINCT cluster, scope FROM passes ORDER BY cluster, scope").map {
        (cluster: $0["cluster"], scope: $0["scope"])
      }
    }
  }

  /// The newest passes of a cluster, newest first.
  public func passes(cluster: String, scope: String? = nil, limit: Int = 100) throws -> [PassSummary] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM passes WHERE cluster = ? AND (? IS NULL OR scope = ?) ORDER BY id DESC LIMIT ?",
        arguments: [cluster, scope, scope, limit]
      ).map(PassSummary.init)
    }
  }

  /// Events in order, oldest first.
  ///
  /// - Parameters:
  ///   - cluster: nil means all.
  ///   - subject: only events about this instance, group, service, task or metric.
  ///   - after: only events with a greater id, and of these the oldest: for following.
  ///   - since: only events from this instant on.
  ///   - limit: at most so many; without `after` the newest.
  public func events(
    cluster: String? = nil, scope: String? = nil, subject: String? = nil, after: Int64? = nil, since: Date? = nil,
    limit: Int = 1000
  ) throws -> [JournalEvent] {
    let since = since?.timeIntervalSinceReferenceDate
    let rows = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT events.*, passes.pass AS passName FROM events JOIN passes ON passes.id = events.pass
          WHERE events.id > ? AND (? IS NULL OR events.cluster = ?) AND (? IS NULL OR events.scope = ?)
            AND (? IS NULL OR subject = ?) AND (? IS NULL OR events.at >= ?)
          ORDER BY events.id \(after == nil ? "DESC" : "ASC") LIMIT ?
          """,
        arguments: [
          after ?? 0, cluster, cluster, scope, scope, subject, subject, since, since, limit,
        ]
      ).compactMap(JournalEvent.init)
    }
    return after == nil ? rows.reversed() : rows
  }

  /// The records in which an action of this id was decided, newest first: the same decision may be made again.
  public func decisions(action id: String, limit: Int = 10) throws -> [DecisionRecord] {
    try read { database in
      let passes = try Int64.fetchAll(
        database, sql: "SELECT DISTINCT pass FROM events WHERE action = ? ORDER BY pass DESC LIMIT ?",
        arguments: [id, limit])
      return try passes.compactMap { try RecordReader.record($0, in: database) }
    }
  }

  /// One pass as it was recorded.
  public func record(pass: String) throws -> DecisionRecord? {
    try read { database in
      try Int64.fetchOne(database, sql: "SELECT id FROM passes WHERE pass = ?", arguments: [pass])
        .flatMap { try RecordReader.record($0, in: database) }
    }
  }

  /// The newest record of a cluster.
  public func latest(cluster: String, scope: String? = nil) throws -> DecisionRecord? {
    try read { database in
      try Int64.fetchOne(
        database,
        sql: "SELECT id FROM passes WHERE cluster = ? AND (? IS NULL OR scope = ?) ORDER BY id DESC LIMIT 1",
        arguments: [cluster, scope, scope]
      ).flatMap { try RecordReader.record($0, in: database) }
    }
  }

  /// Every record of a cluster in the order of its passes, one at a time: for replays.
  ///
  /// - Parameter body: answers false to end.
  public func forEachRecord(
    cluster: String, scope: String? = nil, from: Date = .distantPast, until: Date = .distantFuture,
    _ body: (DecisionRecord) throws -> Bool
  ) throws {
    let passes = try read { database in
      try Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM passes WHERE cluster = ? AND (? IS NULL OR scope = ?) AND at >= ? AND at < ? ORDER BY id
          """,
        arguments: [cluster, scope, scope, from.timeIntervalSinceReferenceDate, until.timeIntervalSinceReferenceDate])
    }
    for pass in passes {
      // A record that went by age while this runs is no longer there.
      guard let record = try read({ try RecordReader.record(pass, in: $0) }) else { continue }
      guard try body(record) else { return }
    }
  }
}
