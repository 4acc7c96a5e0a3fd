import Foundation
import Logging
import Synchronization
import Testing

@testable import Commands

@Suite("The program's log")
struct LogTests {
  private func lines(_ format: LogFormat, _ write: (inout Logger) -> Void) -> [String] {
    let lines = Mutex<[String]>([])
    let collect: @Sendable (String) -> Void = { line in lines.withLock { $0.append(line) } }
    var logger = Logger(label: "test") { _ in
      LineLogHandler(format: format, now: { Date(timeIntervalSince1970: 0) }, write: collect)
    }
    write(&logger)
    return lines.withLock(\.self)
  }

  @Test("is a line of instant, level, message and pairs")
  func text() {
    let shown = lines(.text) { logger in
      logger[metadataKey: "cluster"] = "prod"
      logger.notice("drain", metadata: ["status": "done", "reason": "it is empty", "none": ""])
      logger.debug("not shown")
    }
    #expect(shown == [#"1970-01-01T00:00:00Z notice drain cluster=prod none="" reason="it is empty" status=done"#])
  }

  @Test("stays one line, and one object, whatever stands in names and messages")
  func untrusted() throws {
    let hostile = "a\nb\"c\u{1B}[2J\u{0}=d"
    let write: (inout Logger) -> Void = { $0.error("\(hostile)", metadata: ["name": "\(hostile)", "level": "forged"]) }
    let text = lines(.text, write)
    #expect(text.count == 1 && text[0].unicodeScalars.allSatisfy { $0.value >= 0x20 }, "\(text)")
    let json = lines(.json, write)
    let object = try JSONSerialization.jsonObject(with: Data(json[0].utf8)) as? [String: String]
    #expect(object?["message"] == hostile && object?["name"] == hostile && object?["level"] == "error")
  }
}
