import ClusterModel
import PolicyDocument
import PolicyFile
import Testing

@Suite("A configuration as JSON")
struct JSONDocumentTests {
  @Test("means what the same document means as YAML")
  func sameMeaning() throws {
    let json = #"""
      {"clusters": [{"name": "prod\u0031", "mode": "act", "groups": [{"name": "web"}, {"tag": {"team": "ä\/b"}}],
        "sizing": {"method": "packing", "scaleIn": {"after": "5m", "stepMax": "20%"}, "headroom": {"largestTasks": 3}}}]}
      """#
    #expect(try ConfigurationReader.read(json: json) == ConfigurationReader.read(json))
  }

  @Test(
    "tells what is no JSON, and where",
    arguments: [
      ("{\"clusters\": [}", 1, 15, "a value is missing"),
      ("{\n  clusters: []}", 2, 3, "a key in double quotes is missing"),
      ("{\"clusters\": []} x", 1, 18, "something stands after the end"),
      ("{\"clusters\": [{\"name\": prod}]}", 1, 28, "'prod' needs double quotes"),
      ("{\"clusters\": [\"\\x\"]}", 1, 18, "is no escape"),
      ("{\"a\" 1}", 1, 6, "':' is missing after the key 'a'"),
      ("", 1, 1, "the document is empty"),
      ("[\"\\ud800\"]", 1, 9, "half of a surrogate pair"),
    ])
  func faults(text: String, line: Int, column: Int, message: String) throws {
    let error = try #require(throws: ConfigurationError.self) { try ConfigurationReader.read(json: text) }
    let first = try #require(error.diagnostics.first)
    #expect((first.line, first.column) == (line, column))
    #expect(first.message.contains(message), "\(first)")
  }

  @Test("is refused where it is nested too deeply or too large, before the stack or the memory is")
  func bounds() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(json: deep) }
    let large = "\"" + String(repeating: "a", count: ConfigurationReader.maximumBytes) + "\""
    #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(json: large) }
  }

  @Test("is checked as YAML is: unknown words with the nearest valid one")
  func unknownKeys() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try ConfigurationReader.read(json: #"{"clusters": [{"name": "a", "sizng": {}}]}"#)
    }
    #expect(error.description.contains("ballast.json:1:29: unknown key 'sizng'"))
    #expect(error.description.contains("did you mean 'sizing'?"))
  }
}
