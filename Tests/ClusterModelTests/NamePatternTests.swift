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
