internal import ClusterModel
internal import Foundation
internal import GRDB

/// Puts a record together again.
enum RecordReader {
  static func record(_ id: Int64, in database: Database) throws -> DecisionRecord? {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM passes WHERE id = ?", arguments: [id]) else {
      return nil
    }
    return DecisionRecord(
      pass: row["pass"], question: question(row), snapshot: try snapshot(id, row, in: database),
      policy: try stored(ClusterPolicy.self, row["policy"], in: database),
      memory: try stored(PlannerMemory.self, row["memory"], in: database),
      plan: try StoredValue.decode(Plan.self, from: row["plan"]),
      outcomes: try StoredValue.decode([ActionOutcome].self, from: row["outcomes"]), failure: row["failure"])
  }

  /// Nil for one that only a newer version asks, too.
  private static func question(_ row: Row) -> PlanQuestion? {
    guard let at: Double = row["askedAt"], let kind = (row["asked"] as String?).flatMap(PlanQuestion.Kind.init) else {
      return nil
    }
    return PlanQuestion(kind, at: Date(timeIntervalSinceReferenceDate: at))
  }

  private static func stored<Value: Decodable>(
    _ type: Value.Type, _ id: Int64?, in database: Database
  ) throws -> Value {
    try StoredValue.decode(type, from: try body(id, in: database))
  }

  private static func body(_ id: Int64?, in database: Database) throws -> Data {
    guard let id, let body = try Data.fetchOne(database, sql: "SELECT body FROM stored WHERE id = ?", arguments: [id])
    else { throw JournalError(code: .corrupt, path: "", message: "a stored value is missing") }
    return body
  }

  private static func snapshot(_ id: Int64, _ row: Row, in database: Database) throws -> ClusterSnapshot? {
    var parts: [String: Int64] = [:]
    for part in try Row.fetchAll(database, sql: "SELECT name, stored FROM parts WHERE pass = ?", arguments: [id]) {
      parts[part["name"]] = part["stored"]
    }
    if parts.isEmpty { return nil }
    var snapshot = try stored(ClusterSnapshot.self, parts["head"], in: database)
    snapshot.requirements = try stored([TaskRequirement].self, parts["requirements"], in: database)
    snapshot.definitions = try stored([TaskDefinitionRecord].self, parts["definitions"], in: database)
    snapshot.instances = try stored([ContainerInstance].self, parts["instances"], in: database)
    let attributes = try stored([AttributeSet].self, parts["attributes"], in: database)
    guard attributes.count == snapshot.instances.count else { throw StoredValue.broken }
    for index in attributes.indices { snapshot.instances[index].attributes = attributes[index] }
    snapshot.services = try stored([ServiceRecord].self, parts["services"], in: database)
    snapshot.tasks = try TaskCodec.decode(try StoredValue.unpack(try body(parts["tasks"], in: database)))
    snapshot.groups = try stored([CapacityGroup].self, parts["groups"], in: database)
    if let asOf: Double = row["asOf"] { snapshot.asOf = Date(timeIntervalSinceReferenceDate: asOf) }
    if let readAt: String = row["readAt"] { snapshot.readAt = try Self.readAt(readAt) }
    return snapshot
  }

  private static func readAt(_ text: String) throws -> [SnapshotPart: Date] {
    var result: [SnapshotPart: Date] = [:]
    for (name, seconds) in try JSONDecoder().decode([String: Double].self, from: Data(text.utf8)) {
      guard let part = SnapshotPart(rawValue: name) else { continue }
      result[part] = Date(timeIntervalSinceReferenceDate: seconds)
    }
    return result
  }
}

extension PassSummary {
  init(_ row: Row) {
    self.init(
      pass: row["pass"], cluster: row["cluster"], scope: row["scope"],
      at: Date(timeIntervalSinceReferenceDate: row["at"]),
      digest: row["digest"], actions: row["actions"], refusals: row["refusals"], failure: row["failure"])
  }
}

extension JournalEvent {
  /// Nil for a kind that only a newer version knows.
  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["kind"]) else { return nil }
    self.init(
      id: row["id"], pass: row["passName"], cluster: row["cluster"], scope: row["scope"],
      at: Date(timeIntervalSinceReferenceDate: row["at"]), kind: kind, action: row["action"], name: row["name"],
      subject: row["subject"], status: row["status"], message: row["message"])
  }
}
