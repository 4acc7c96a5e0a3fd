internal import Foundation
internal import GRDB

/// Opens the database file: private, in WAL mode, migrated; sets aside what is no database of ours.
enum JournalFile {
  /// - Throws: ``JournalError``.
  static func open(_ path: String, settings: JournalSettings) throws -> DatabaseQueue {
    do {
      return try openOnce(path, settings: settings)
    } catch let error as JournalError where error.code == .corrupt {
      try setAside(path)
      return try openOnce(path, settings: settings)
    }
  }

  /// Opens an existing journal for reading, for example beside a controller that writes it.
  static func openReadOnly(_ path: String, settings: JournalSettings) throws -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: path) else {
      throw JournalError(code: .cannotOpen, path: path, message: "there is no such file")
    }
    var configuration = configuration(settings)
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { database in try refuseForeign(database, path: path, mustExist: true) }
      return queue
    } catch {
      throw JournalFault.explain(error, path: path)
    }
  }

  static func inMemory() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try JournalSchema.migrator.migrate(queue)
    return queue
  }

  private static func openOnce(_ path: String, settings: JournalSettings) throws -> DatabaseQueue {
    do {
      try makePrivate(path)
      let queue = try DatabaseQueue(path: path, configuration: configuration(settings))
      try queue.read { database in try refuseForeign(database, path: path, mustExist: false) }
      try JournalSchema.migrator.migrate(queue)
      return queue
    } catch {
      throw JournalFault.explain(error, path: path)
    }
  }

  private static func configuration(_ settings: JournalSettings) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(settings.lockTimeout.components.seconds))
    configuration.journalMode = .wal
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      if !database.configuration.readonly {
        try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA synchronous = NORMAL")
      }
    }
    return configuration
  }

  /// SQLite gives the files beside a database the mode of the database itself.
  private static func makePrivate(_ path: String) throws {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw JournalError(
        code: .cannotOpen, path: path, message: "cannot be opened: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    _ = fchmod(descriptor, 0o600)
  }

  private static func refuseForeign(_ database: Database, path: String, mustExist: Bool) throws {
    let applied = try JournalSchema.migrator.appliedIdentifiers(database)
    if try JournalSchema.migrator.hasBeenSuperseded(database) {
      throw JournalError(
        code: .newerVersion, path: path, message: "was written by a newer version of ballast and is left alone")
    }
    let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
    if applied.isEmpty && (tables > 0 || mustExist) {
      throw JournalError(code: .cannotOpen, path: path, message: "is a database of something else")
    }
  }

  /// Keeps what cannot be read for whoever wants to look into it, under a name that is free.
  private static func setAside(_ path: String) throws {
    var target = path + ".corrupt"
    for number in 2...100 where FileManager.default.fileExists(atPath: target) { target = "\(path).corrupt-\(number)" }
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
      guard rename(path + suffix, target + suffix) == 0 else {
        throw JournalError(
          code: .cannotOpen, path: path,
          message: "is corrupt and cannot be set aside: \(String(cString: strerror(errno)))")
      }
    }
  }
}

/// SQLite's complaints in the journal's words.
enum JournalFault {
  static func explain(_ error: any Error, path: String) -> JournalError {
    if var error = error as? JournalError {
      if error.path.isEmpty { error.path = path }
      return error
    }
    guard let error = error as? DatabaseError else {
      return JournalError(code: .other, path: path, message: "\(error)")
    }
    let text = error.message ?? error.description
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return JournalError(code: .corrupt, path: path, message: "is corrupt: \(text)")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return JournalError(code: .locked, path: path, message: "is held by another process: \(text)")
    case .SQLITE_FULL: return JournalError(code: .full, path: path, message: "cannot grow, the disk is full: \(text)")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY:
      return JournalError(code: .cannotOpen, path: path, message: "cannot be opened: \(text)")
    default: return JournalError(code: .other, path: path, message: text)
    }
  }
}
