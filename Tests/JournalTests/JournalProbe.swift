import Foundation
import Testing

/// Looks into a journal from outside, through the sqlite3 that Python brings: no code of ours.
enum JournalProbe {
  static func storedValues(_ path: String) throws -> Int {
    try #require(Int(try query(path, "SELECT COUNT(*) FROM stored")))
  }

  static func query(_ path: String, _ sql: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); r=c.execute(sys.argv[2]).fetchone(); c.commit(); print(r[0] if r else '')",
      path, sql,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
