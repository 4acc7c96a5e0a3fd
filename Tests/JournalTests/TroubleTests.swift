import ClusterModel
import Foundation
import Testing

@testable import Journal

@Suite("A journal in trouble")
struct TroubleTests {
  let folder: Folder
  let clock = TestClock()

  init() throws { folder = try Folder() }

  private func open(_ settings: JournalSettings = JournalSettings()) -> Journal {
    Journal(path: folder.journal, settings: settings, now: { [clock] in clock.now })
  }

  private var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test("sets aside a file that is no database, and begins a new one")
  func garbage() throws {
    try Data(repeating: 0x5a, count: 10_000).write(to: URL(fileURLWithPath: folder.journal))
    let journal = open()
    #expect(journal.trouble == nil)
    try journal.appendNow(Records.record("p1"))
    #expect(files.contains("journal.sqlite.corrupt"))
    #expect(folder.bytes("journal.sqlite.corrupt") == 10_000)
    #expect(try journal.passes(cluster: "prod").count == 1)
  }

  @Test("sets aside a file that turns out to be torn while it is written, and loses nothing of that record")
  func tornLater() throws {
    for pass in 0..<12 {
      try open().appendNow(Records.record("p\(pass)", snapshot: Records.snapshot(instances: 10 + pass, tasks: 100)))
    }
    _ = try JournalProbe.query(folder.journal, "PRAGMA wal_checkpoint(TRUNCATE)")
    let journal = open()
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.journal))
    try handle.seek(toOffset: 4096)
    try handle.write(contentsOf: Data(repeating: 0xff, count: folder.bytes() - 4096))
    try handle.close()
    let error = #expect(throws: JournalError.self) { try journal.appendNow(Records.record("after")) }
    #expect(error?.code == .corrupt)
    #expect(files.contains("journal.sqlite.corrupt"))
    try journal.appendNow(Records.record("later"))
    #expect(journal.trouble == nil)
    #expect(try journal.passes(cluster: "prod").map(\.pass) == ["later", "after"])
  }

  @Test("a second file that is corrupt does not overwrite the first")
  func twice() throws {
    for _ in 0..<2 {
      try Data(repeating: 0x5a, count: 5000).write(to: URL(fileURLWithPath: folder.journal))
      _ = open()
      try FileManager.default.removeItem(atPath: folder.journal)
    }
    #expect(
      files.filter { $0.hasPrefix("journal.sqlite.corrupt") && !$0.contains("-wal") && !$0.contains("-shm") }.count == 2
    )
  }

  @Test("holds records while another process holds the file, and writes them afterwards")
  func locked() throws {
    let journal = open(JournalSettings(lockTimeout: .zero))
    try journal.appendNow(Records.record("p1"))
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    other.arguments = [
      "python3", "-c",
      "import sqlite3,sys; c=sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()",
      folder.journal,
    ]
    let (input, output) = (Pipe(), Pipe())
    other.standardInput = input
    other.standardOutput = output
    try other.run()
    _ = output.fileHandleForReading.availableData
    let error = #expect(throws: JournalError.self) { try journal.appendNow(Records.record("p2")) }
    #expect(error?.code == .locked)
    #expect(journal.heldRecords == 1)
    #expect(journal.trouble?.code == .locked)
    try input.fileHandleForWriting.close()
    other.waitUntilExit()
    try journal.appendNow(Records.record("p3"))
    #expect(journal.heldRecords == 0)
    #expect(journal.trouble == nil)
    #expect(try journal.passes(cluster: "prod").map(\.pass) == ["p3", "p2", "p1"])
  }

  @Test("holds records while the disk is full, a bounded number, and writes them afterwards")
  func full() throws {
    let journal = open(JournalSettings(heldRecords: 3))
    try journal.appendNow(Records.record("p0"))
    try journal.limitPages(to: 1)
    for pass in 1...5 {
      let error = #expect(throws: JournalError.self) {
        try journal.appendNow(Records.record("p\(pass)", snapshot: Records.snapshot(instances: pass * 20, tasks: 300)))
      }
      #expect(error?.code == .full)
    }
    #expect(journal.heldRecords == 3)
    try journal.limitPages(to: 1_000_000)
    try journal.appendNow(Records.record("p6"))
    #expect(try journal.passes(cluster: "prod").map(\.pass) == ["p6", "p5", "p4", "p3", "p0"])
  }

  @Test("answers from memory where the file cannot be opened, tries again after a while, and then writes what it holds")
  func unopenable() throws {
    // A folder in the file's place: no one can open that as a database, not even root.
    try FileManager.default.createDirectory(atPath: folder.journal, withIntermediateDirectories: true)
    let journal = open()
    #expect(journal.trouble?.code == .cannotOpen)
    #expect(throws: JournalError.self) { try journal.appendNow(Records.record("p1")) }
    #expect(try journal.passes(cluster: "prod").map(\.pass) == ["p1"])
    try FileManager.default.removeItem(atPath: folder.journal)
    #expect(throws: JournalError.self) { try journal.appendNow(Records.record("p2")) }
    clock.advance(60)
    try journal.appendNow(Records.record("p3"))
    #expect(journal.trouble == nil)
    #expect(try journal.passes(cluster: "prod").map(\.pass) == ["p3", "p2", "p1"])
    #expect(try Journal(readingFrom: folder.journal).passes(cluster: "prod").count == 3)
  }

  @Test("leaves a file of a newer version, or of something else, alone")
  func foreign() throws {
    try open().appendNow(Records.record("p1"))
    _ = try JournalProbe.query(folder.journal, "INSERT INTO grdb_migrations VALUES ('v99')")
    let journal = open()
    #expect(journal.trouble?.code == .newerVersion)
    #expect(throws: JournalError.self) { try Journal(readingFrom: folder.journal) }
    #expect(!files.contains { $0.contains("corrupt") })
    let other = folder.path + "/other.sqlite"
    _ = try JournalProbe.query(other, "CREATE TABLE theirs (a)")
    #expect(Journal(path: other, now: { Records.start }).trouble?.code == .cannotOpen)
    #expect(try JournalProbe.query(other, "SELECT COUNT(*) FROM sqlite_master") == "1")
  }

  @Test("a reader of what is not there says so and creates nothing")
  func missing() throws {
    let error = #expect(throws: JournalError.self) { try Journal(readingFrom: folder.journal) }
    #expect(error?.description == "journal \(folder.journal): there is no such file")
    #expect(files.isEmpty)
  }

  @Test("drops what is too old, and what nothing refers to any more")
  func age() throws {
    let journal = open(JournalSettings(maximumAge: .seconds(3600)))
    for pass in 0..<40 {
      try journal.appendNow(
        Records.record("p\(pass)", snapshot: Records.snapshot(instances: 3 + pass), actions: [Records.drain]))
      clock.advance(600)
    }
    let passes = try journal.passes(cluster: "prod").map(\.pass)
    #expect(passes.first == "p39")
    #expect(passes.count < 25)
    #expect(try journal.events().allSatisfy { passes.contains($0.pass) })
    #expect(try JournalProbe.storedValues(folder.journal) < 6 * passes.count + 10)
    #expect(try journal.record(pass: "p39")?.snapshot?.instances.count == 42)
  }

  @Test("stays within its size")
  func size() throws {
    let journal = open(JournalSettings(maximumBytes: 1 << 18))
    for pass in 0..<80 {
      var snapshot = Records.snapshot(instances: 20, tasks: 300)
      for index in snapshot.tasks.indices {
        snapshot.tasks[index].version = (pass &* 7919 &+ index &* 104_729) % 99_991
      }
      try journal.appendNow(Records.record("p\(pass)", snapshot: snapshot))
    }
    _ = try JournalProbe.query(folder.journal, "PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(folder.bytes() < 3 << 18)
    #expect(try journal.latest(cluster: "prod")?.pass == "p79")
  }
}
