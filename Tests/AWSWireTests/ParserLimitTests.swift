import AWSModel
import Testing

@testable import AWSWire

/// Everything that comes over a wire is bounded: in size, depth, number and length.
@Suite struct XMLLimitTests {
  private func elements(_ text: String, _ limits: WireLimits = .standard) throws -> Int {
    try XMLTree(Array(text.utf8), limits: limits).elements.count
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  @Test func depth() throws {
    #expect(try elements(nested(64)) == 64)
    #expect(throws: WireFault.self) { try elements(nested(65)) }
    #expect(throws: WireFault.self) { try elements(nested(100_000)) }
  }

  @Test func elements() throws {
    let text = "<a>" + String(repeating: "<b/>", count: 99) + "</a>"
    #expect(try elements(text, WireLimits(nodes: 100)) == 100)
    #expect(throws: WireFault.self) { try elements(text, WireLimits(nodes: 99)) }
  }

  @Test func lengthOfAText() throws {
    let text = "<a>" + String(repeating: "x", count: 1000) + "</a>"
    #expect(try elements(text, WireLimits(stringBytes: 1000)) == 1)
    #expect(throws: WireFault.self) { try elements(text, WireLimits(stringBytes: 999)) }
    #expect(throws: WireFault.self) { try elements(text, WireLimits(bodyBytes: 1000)) }
  }

  /// No entity is ever declared, so none can grow.
  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
    "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
    "<a>&b;</a>", "<a>", "<a></b>", "", "a", "<a/><a/>",
  ])
  func whatIsRefused(_ text: String) {
    #expect(throws: WireFault.self) { try elements(text) }
  }
}

@Suite struct CBORLimitTests {
  private func read(_ bytes: [UInt8], _ limits: WireLimits = .standard) throws {
    _ = try CBORReader.tape(bytes, CloudWatch.PutMetricDataRequest.schema, limits: limits)
  }

  private func text(_ text: String) -> [UInt8] { [0x60 | UInt8(text.utf8.count)] + text.utf8 }

  /// `{"zzz": …}`: a member that the schema does not know, which is read past.
  private func unknown(_ item: [UInt8]) -> [UInt8] { [0xA1] + text("zzz") + item }

  @Test(arguments: [0x81, 0x9F, 0xC1] as [UInt8]) func depthOfWhatIsSkipped(_ opener: UInt8) {
    let deep = [UInt8](repeating: opener, count: 100_000) + [0xF6]
    #expect(throws: WireFault.self) { try read(unknown(deep)) }
  }

  @Test func whatIsNotKnownIsReadPast() throws {
    try read(unknown([0x83, 0x01, 0x61, 0x78, 0xA1, 0x01, 0x02]))
  }

  /// A length is compared with what is there before anything is reserved for it.
  @Test(arguments: [0x9B, 0xBB, 0x7B, 0x5B] as [UInt8]) func lengthsBeyondTheEnd(_ opener: UInt8) {
    let claim: [UInt8] = [opener, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
    #expect(throws: WireFault.self) { try read(unknown(claim)) }
    #expect(throws: WireFault.self) { try read([0xA1] + text("MetricData") + claim) }
    #expect(throws: WireFault.self) { try read([0xA1] + text("Namespace") + claim) }
  }

  @Test func values() throws {
    let numbers = (0..<100).flatMap { _ in [0xFB, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0] as [UInt8] }
    let datum = [0xA1] + text("Values") + [0x98, 100] + numbers
    let message = [0xA1] + text("MetricData") + [0x81] + datum
    try read(message)
    #expect(throws: WireFault.self) { try read(message, WireLimits(nodes: 50)) }
    #expect(throws: WireFault.self) { try read(message, WireLimits(bodyBytes: 100)) }
    #expect(throws: WireFault.self) { try read(message, WireLimits(depth: 2)) }
    // Cut off anywhere it is refused, and nothing traps.
    for end in 1..<message.count {
      #expect(throws: WireFault.self) { try read(Array(message[..<end])) }
    }
  }
}
