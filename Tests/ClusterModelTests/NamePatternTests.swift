import ClusterModel
import Testing

@Suite("Name patterns")
struct NamePatternTests {
  @Test(
    arguments: [
      ("*", "anything", true), ("team-*", "team-a", true), ("team-*", "steam-a", false), ("prod", "prod", true),
      ("prod", "prod2", false), ("*-prod-*", "a-prod-b", true), ("*-prod-*", "a-prod", false),
      ("a*b*c", "aXbXbYc", true),
      ("", "", true), ("", "a", false), ("**", "", true),
    ] as [(String, String, Bool)])
  func matching(pattern: String, name: String, expected: Bool) {
    #expect(NamePattern(pattern).matches(name) == expected)
  }
}

@Suite("Wildcards of AWS's filters")
struct WildcardTests {
  @Test(
    arguments: [
      ("ballast-?", "ballast-1", true), ("ballast-?", "ballast-", false), ("ballast-?", "ballast-12", false),
      (#"a\*b"#, "a*b", true), (#"a\*b"#, "axb", false), (#"a\?"#, "a?", true), ("*?", "", false), ("*?", "x", true),
    ] as [(String, String, Bool)])
  func matching(pattern: String, text: String, expected: Bool) {
    #expect(Wildcard(pattern, .awsFilter).matches(text) == expected)
  }

  @Test("stand for themselves in the names of a configuration")
  func stars() {
    #expect(!NamePattern("ballast-?").matches("ballast-1"))
    #expect(NamePattern(#"a\b"#).matches(#"a\b"#))
  }
}

@Suite("Allowances")
struct AllowanceTests {
  @Test("round up on small clusters, and zero means never")
  func rounding() {
    #expect(Allowance.percent(10).resolved(of: 3) == 1)
    #expect(Allowance.percent(10).resolved(of: 25) == 3)
    #expect(Allowance.percent(0).resolved(of: 1000) == 0)
    #expect(Allowance.percent(10).resolved(of: 0) == 0)
    #expect(Allowance.count(0).resolved(of: 10) == 0)
    #expect(Allowance.percent(300).resolved(of: 10) == 10)
  }
}
