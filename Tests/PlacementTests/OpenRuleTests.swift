import ClusterModel
import Placement
import Testing

/// What AWS leaves open is a switch each: both readings.
@Suite struct OpenRuleTests {
  private func holds(_ expression: String, _ rules: QueryRules, _ attributes: [ECSAttribute]) throws -> Bool {
    try ClusterQuery(expression, rules: rules).matches(QuerySubject(attributes: AttributeSet(attributes)))
  }

  @Test(arguments: ["attribute:rack != r1", "attribute:rack !in [r1, r2]", "attribute:rack !~ r1.*"])
  func denialsOfAnAbsentAttribute(expression: String) throws {
    let strict = QueryRules(absentSatisfiesDenials: false)
    #expect(try holds(expression, QueryRules(), []))
    #expect(try !holds(expression, strict, []))
    for rules in [QueryRules(), strict] {
      #expect(try holds(expression, rules, [ECSAttribute("rack", "r9")]))
      #expect(try !holds(expression, rules, [ECSAttribute("rack", "r1")]))
    }
  }

  @Test func aDenialWrittenAsNotIsNoQuestionOfRules() throws {
    let strict = QueryRules(absentSatisfiesDenials: false)
    #expect(try holds("not(attribute:rack == r1)", strict, []))
    #expect(try holds("attribute:rack !exists", strict, []))
  }

  @Test func patternsForTheWholeOrForAPart() throws {
    let anywhere = QueryRules(patternsMatchWhole: false)
    let type = [ECSAttribute("ecs.instance-type", "m5.large")]
    #expect(try !holds("attribute:ecs.instance-type =~ m5", QueryRules(), type))
    #expect(try holds("attribute:ecs.instance-type =~ m5", anywhere, type))
    #expect(try holds("attribute:ecs.instance-type =~ large", anywhere, type))
    #expect(try !holds("attribute:ecs.instance-type =~ ^large", anywhere, type))
    #expect(try holds("attribute:ecs.instance-type =~ 'm|x'", anywhere, type))
    #expect(try !holds("attribute:ecs.instance-type !~ m5", anywhere, type))
  }

  @Test func theBoardAsksByItsOwnRules() {
    var fleet = ExampleFleet()
    fleet.instance("bare")
    let kind = TaskKind.of(constraints: [.memberOf("attribute:rack != r1")])
    var lax = fleet.board()
    var strict = fleet.board(BoardOptions(query: QueryRules(absentSatisfiesDenials: false)))
    #expect(lax.placing(kind) == ["i-bare"])
    #expect(strict.placing(kind) == ["-"])
  }

  @Test func standaloneTasksWithoutStrategy() {
    var fleet = ExampleFleet()
    for index in 0..<4 { fleet.instance("\(index)", zone: index == 0 ? "a" : "b") }
    let kind = TaskKind.of(group: "family:job", isService: false)
    func zones(_ rule: BoardOptions.StandaloneDefault, seed: UInt64) -> Set<String> {
      var board = fleet.board(BoardOptions(standaloneDefault: rule))
      return Set(board.placing(kind, 2, seed: seed).map { $0 == "i-0" ? "a" : "b" })
    }
    #expect((UInt64(1)...20).allSatisfy { zones(.spread, seed: $0) == ["a", "b"] })
    #expect((UInt64(1)...20).contains { zones(.random, seed: $0) == ["b"] })
  }
}
