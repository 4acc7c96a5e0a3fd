internal import ClusterModel
internal import Foundation
internal import GRDB

/// Writes what happened in a pass, in lines for people: actions with their outcomes, refusals that are new, failures.
enum EventWriter {
  static func write(
    _ record: DecisionRecord, pass: Int64, at now: Date, knownRefusals: Set<Refusal>, in database: Database
  ) throws {
    var outcomes: [String: ActionOutcome] = [:]
    for outcome in record.outcomes { outcomes[outcome.action] = outcome }
    for action in record.plan.actions {
      let outcome = outcomes[action.id]
      let message = outcome.flatMap { $0.message.isEmpty ? nil : "\(action.reason): \($0.message)" } ?? action.reason
      let status = outcome?.status.rawValue ?? "planned"
      for subject in action.kind.subjectNames {
        try insert(
          .action, action: action.id, name: action.kind.name, subject: subject, status: status, message: message, pass,
          record, now, database)
      }
    }
    for refusal in record.plan.refusals where !knownRefusals.contains(refusal) {
      try insert(
        .refusal, action: nil, name: refusal.code.rawValue, subject: refusal.subject, status: nil,
        message: refusal.message, pass, record, now, database)
    }
    if let failure = record.failure {
      try insert(
        .failure, action: nil, name: "failure", subject: record.plan.cluster, status: nil, message: failure, pass,
        record,
        now, database)
    }
  }

  private static func insert(
    _ kind: JournalEvent.Kind, action: String?, name: String, subject: String, status: String?, message: String,
    _ pass: Int64, _ record: DecisionRecord, _ now: Date, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO events (pass, cluster, scope, at, kind, action, name, subject, status, message)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        pass, record.plan.cluster, Journal.scope(of: record.policy), now.timeIntervalSinceReferenceDate, kind.rawValue,
        action, name, subject, status,
        message,
      ])
  }
}

/// The refusals of a cluster's last pass: what was refused then and is refused still is no news.
enum Refusals {
  static func known(of cluster: String, scope: String, in database: Database) throws -> Set<Refusal> {
    let body = try Data.fetchOne(
      database, sql: "SELECT plan FROM passes WHERE cluster = ? AND scope = ? ORDER BY id DESC LIMIT 1",
      arguments: [cluster, scope])
    guard let body, let plan = try? StoredValue.decode(Plan.self, from: body) else { return [] }
    return Set(plan.refusals)
  }
}
