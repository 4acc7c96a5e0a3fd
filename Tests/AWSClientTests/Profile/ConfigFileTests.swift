import AWSModel
import Testing

@testable import AWSClient

/// The dialect of AWS's configuration files.
@Suite struct ConfigFileTests {
  private func parse(_ text: String) throws -> ConfigFile {
    try ConfigFileParser.parse(Array(text.utf8), path: "config")
  }

  @Test func readsSectionsPropertiesCommentsAndBlanks() throws {
    let file = try parse(
      """
      # a comment
      [default]
      region=us-east-1
      Output = json ; said at the end
      url = https://x/#anchor
      [profile  "my team"]
      region = eu-west-1
      empty =
      """)
    #expect(file.sections["default"] == ["region": "us-east-1", "output": "json", "url": "https://x/#anchor"])
    #expect(file.sections["profile my team"] == ["region": "eu-west-1", "empty": ""])
  }

  @Test func readsNestedPropertiesAndContinuations() throws {
    let file = try parse(
      "[services dev]\necs =\n  endpoint_url = http://a\nsqs =\n\tendpoint_url = http://b\nx = 1\n  2")
    #expect(file.nested["services dev"] == ["ecs": ["endpoint_url": "http://a"], "sqs": ["endpoint_url": "http://b"]])
    #expect(file.sections["services dev"]?["x"] == "1\n2")
  }

  @Test func takesLineEndsOfEverySystem() throws {
    #expect(try parse("[a]\r\nb = c\r\n[d]\r\ne = f\r\n").sections == ["a": ["b": "c"], "d": ["e": "f"]])
  }

  @Test(arguments: [("[a", 1), ("[a]\nno equals", 2), ("key = before\n[a]", 1), ("[]", 1), ("[a]\n= x", 2)])
  func faultsNameTheLineAndNotItsText(text: String, line: Int) {
    let error = #expect(throws: AWSError.self) { try parse(text) }
    #expect(error?.message.hasPrefix("config:\(line): ") == true)
    #expect(error?.message.contains("equals") == false)
  }

  @Test func isBounded() {
    #expect(throws: AWSError.self) { try parse(String(repeating: "#", count: 2 << 20)) }
    #expect(throws: AWSError.self) { try parse((0..<6_000).map { "[s\($0)]" }.joined(separator: "\n")) }
  }

  /// No text, however odd, makes the parser crash or loop.
  @Test(arguments: 1...200)
  func survivesAnything(seed: Int) {
    var generator = Seeded(UInt64(seed))
    let alphabet = Array("[]=#; \n\r\t\"'aé\u{0}\u{1F600}")
    let text = String((0..<200).compactMap { _ in alphabet.randomElement(using: &generator) })
    _ = try? parse(text)
    _ = ShellWords.split(text)
    _ = try? ServiceEndpoint(url: "http://" + text, origin: "test")
  }

  @Test(arguments: [
    ("a b", ["a", "b"]), ("  'a b'  c", ["a b", "c"]), (#""a \"b\"" c"#, [#"a "b""#, "c"]), (#"a\ b"#, ["a b"]),
    ("''", [""]), ("", []),
  ])
  func splitsCommands(command: String, words: [String]) {
    #expect(ShellWords.split(command) == words)
  }

  @Test(arguments: ["'a", "\"a", "a\\"])
  func refusesOpenQuotations(command: String) {
    #expect(ShellWords.split(command) == nil)
  }
}
