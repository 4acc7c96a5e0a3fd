internal import Foundation
internal import GRDB

/// Keeps the journal within its bounds.
enum Retention {
  /// At most so many passes go in one round, so that a write never waits long.
  private static let batch = 500

  static func tidy(_ queue: DatabaseQueue, settings: JournalSettings, now: Date) throws {
    let horizon = now.timeIntervalSinceReferenceDate - Double(settings.maximumAge.components.seconds)
    try queue.write { database in
      var dropped = try drop(
        "SELECT id FROM passes WHERE at < ? ORDER BY id LIMIT \(batch)", [horizon], database)
      // The share of pages that is used, not the file's size: the file shrinks only afterwards.
      while try usedBytes(database) > settings.maximumBytes {
        let count = try drop("SELECT id FROM passes ORDER BY id LIMIT \(batch / 10)", [], database)
        if count == 0 { break }
        dropped += count
        try dropUnreferenced(database)
      }
      if dropped > 0 { try dropUnreferenced(database) }
    }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA incremental_vacuum(4096)")
    }
  }

  private static func drop(_ which: String, _ arguments: StatementArguments, _ database: Database) throws -> Int {
    try database.execute(sql: "DELETE FROM passes WHERE id IN (\(which))", arguments: arguments)
    return database.changesCount
  }

  private static func dropUnreferenced(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM stored WHERE id NOT IN (
          SELECT stored FROM parts UNION SELECT policy FROM passes UNION SELECT memory FROM passes)
        """)
  }

  private static func usedBytes(_ database: Database) throws -> Int {
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    let free = try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
    return (pages - free) * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096)
  }
}
