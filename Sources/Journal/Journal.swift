public import ClusterModel
public import Foundation
internal import GRDB
internal import Synchronization

/// The decision log in SQLite.
///
/// A journal that cannot be opened or written is never a reason for a controller to stop: records are held in memory, a
/// bounded number of them, and written once the file can be; a file that is corrupt is set aside and a new one begun.
/// ``append(_:)`` says so through its error, each time.
public final class Journal: DecisionLog {
  struct State {
    /// The file, or nil while it cannot be opened.
    var file: DatabaseQueue?
    /// Stands in for the file while there is none, so that questions have an answer.
    var memory: DatabaseQueue?
    var held: [DecisionRecord] = []
    var retryAt: Date = .distantPast
    var trouble: JournalError?
    var writers: [String: SnapshotWriter] = [:]
    var appends = 0
  }

  /// What stands in for the file may not grow like one.
  private static let maximumVolatileBytes = 32 << 20

  public let path: String
  let settings: JournalSettings
  let now: @Sendable () -> Date
  let state = Mutex(State())
  private let isReadOnly: Bool

  /// Opens the journal, or begins one. Never fails: ``trouble`` says what is wrong, if something is.
  ///
  /// - Parameter now: dates retention and retries.
  public init(path: String, settings: JournalSettings = JournalSettings(), now: @escaping @Sendable () -> Date) {
    self.path = path
    self.settings = settings
    self.now = now
    isReadOnly = false
    state.withLock { reopen(&$0) }
  }

  /// Opens an existing journal for reading, for example beside a controller that writes it.
  ///
  /// - Throws: ``JournalError``.
  public init(readingFrom path: String, settings: JournalSettings = JournalSettings()) throws {
    self.path = path
    self.settings = settings
    now = { .distantFuture }
    isReadOnly = true
    let queue = try JournalFile.openReadOnly(path, settings: settings)
    state.withLock { $0.file = queue }
  }

  /// What keeps records from the file at present; nil while all is well.
  public var trouble: JournalError? { state.withLock(\.trouble) }

  /// How many records wait in memory for the file.
  public var heldRecords: Int { state.withLock(\.held.count) }

  public func append(_ record: DecisionRecord) async throws { try appendNow(record) }

  /// Appends one record, synchronously: no job leaves the thread.
  ///
  /// - Throws: ``JournalError`` where the record is not in the file. It is then held in memory, and written with a later one.
  public func appendNow(_ record: DecisionRecord) throws {
    if isReadOnly { throw JournalError(code: .cannotOpen, path: path, message: "is open for reading only") }
    try state.withLock { state in
      if state.file == nil && now() >= state.retryAt { reopen(&state) }
      guard state.file != nil else {
        hold(record, &state)
        try? write([record], &state, to: state.memory)
        throw state.trouble ?? JournalError(code: .other, path: path, message: "is not open")
      }
      do {
        try write(state.held + [record], &state, to: state.file)
        state.held = []
        state.trouble = nil
      } catch {
        try recover(from: JournalFault.explain(error, path: path), record, &state)
      }
    }
  }

  /// What cannot be written is held; a corrupt file is set aside, and the record goes into a new one.
  private func recover(from error: JournalError, _ record: DecisionRecord, _ state: inout State) throws {
    hold(record, &state)
    state.trouble = error
    state.writers = [:]
    guard error.code == .corrupt else { throw error }
    state.file = nil
    reopen(&state)
    if state.file != nil, (try? write(state.held, &state, to: state.file)) != nil { state.held = [] }
    throw error
  }

  private func hold(_ record: DecisionRecord, _ state: inout State) {
    state.held.append(record)
    if state.held.count > settings.heldRecords { state.held.removeFirst(state.held.count - settings.heldRecords) }
  }

  private func reopen(_ state: inout State) {
    state.retryAt = now() + Double(settings.retryInterval.components.seconds)
    do {
      state.file = try JournalFile.open(path, settings: settings)
      state.memory = nil
      state.trouble = nil
    } catch {
      state.trouble = JournalFault.explain(error, path: path)
      if state.memory == nil { state.memory = try? JournalFile.inMemory() }
    }
    state.writers = [:]
  }

  private func write(_ records: [DecisionRecord], _ state: inout State, to queue: DatabaseQueue?) throws {
    guard let queue else { return }
    var writers = state.writers
    try queue.write { database in
      for record in records { try RecordWriter.write(record, at: now(), in: database, writers: &writers) }
    }
    state.writers = writers
    state.appends += 1
    // Tidying is not part of the record: where it fails, the next round tries again.
    if state.appends % 16 == 1 {
      var bounds = settings
      if queue === state.memory { bounds.maximumBytes = min(bounds.maximumBytes, Self.maximumVolatileBytes) }
      try? Retention.tidy(queue, settings: bounds, now: now())
    }
  }

  /// Asks the file, or what stands in for it.
  func read<Value>(_ question: (Database) throws -> Value) throws -> Value {
    let queue = state.withLock { $0.file ?? $0.memory }
    guard let queue else { throw trouble ?? JournalError(code: .other, path: path, message: "is not open") }
    do {
      return try queue.read(question)
    } catch {
      throw JournalFault.explain(error, path: path)
    }
  }
}

extension Journal {
  /// Bounds the file's pages, so that a test can fill the disk.
  func limitPages(to count: Int) throws {
    let queue = state.withLock(\.file)
    try queue?.writeWithoutTransaction { _ = try Int.fetchOne($0, sql: "PRAGMA max_page_count = \(count)") }
  }
}
