import ClusterModel
import FoundationEssentials
import Placement
import Testing

@Suite struct ClusterQueryTests {
  /// 2018-06-18T22:28:28Z.
  private static let registeredAt = Date(timeIntervalSince1970: 1_529_360_908)

  private static let subject = QuerySubject(
    attributes: AttributeSet([
      ECSAttribute("ecs.instance-type", "g2.2xlarge"), ECSAttribute("ecs.availability-zone", "us-east-1a"),
      ECSAttribute("stack", "blue green"), ECSAttribute("cores", "10"), ECSAttribute("ssd"),
    ]),
    agentConnected: true, agentVersion: "1.14.5", ec2InstanceID: "i-abcd1234", registeredAt: registeredAt,
    runningTasksCount: 3, taskGroups: ["service:production", "family:job"])

  private func holds(_ expression: String) throws -> Bool { try ClusterQuery(expression).matches(Self.subject) }

  @Test(arguments: [
    // Each operator, by its sign and by its word, on an attribute.
    "attribute:ecs.instance-type == g2.2xlarge", "attribute:ecs.instance-type equals g2.2xlarge",
    "attribute:ecs.instance-type != t2.small", "attribute:ecs.instance-type not_equals t2.small",
    "attribute:cores > 9", "attribute:cores greater_than 9.5", "attribute:cores >= 10",
    "attribute:cores greater_than_equal 10", "attribute:cores < 11", "attribute:cores less_than 11",
    "attribute:cores <= 10", "attribute:cores less_than_equal 10", "attribute:ssd exists", "attribute:hdd !exists",
    "attribute:hdd not_exists", "attribute:ecs.availability-zone in [us-east-1a, us-east-1b]",
    "attribute:ecs.availability-zone !in [us-east-1c]", "attribute:ecs.availability-zone not_in ['us-east-1c']",
    "attribute:ecs.instance-type =~ g2.*", "attribute:ecs.instance-type matches 'g2\\..*'",
    "attribute:ecs.instance-type !~ t2.*", "attribute:ecs.instance-type not_matches t2.*",
    // Values in quotes; spaces or none around signs.
    "attribute:stack == 'blue green'", "attribute:stack == \"blue green\"", "attribute:cores==10",
    "attribute:cores>=10",
    "attribute:cores in[9,10]", "  attribute:ssd   exists  ",
    // Text is ordered as text where one side is no number.
    "attribute:stack > 10", "attribute:stack < c",
    // The other subjects.
    "agentConnected == true", "agentConnected equals TRUE", "agentConnected != false",
    "agentConnected in [true, false]",
    "agentConnected !in [false]", "agentConnected =~ t.*", "agentConnected !~ f.*",
    "agentVersion == 1.14.5", "agentVersion != 1.14.4", "agentVersion > 1.9.20", "agentVersion >= 1.14.5",
    "agentVersion < 1.14.10", "agentVersion <= 1.15",
    "ec2InstanceId == i-abcd1234", "ec2InstanceId != i-1", "ec2InstanceId in ['i-abcd1234', 'i-wxyx7890']",
    "ec2InstanceId !in [i-1]", "ec2InstanceId =~ i-ab.*", "ec2InstanceId !~ i-x.*",
    "registeredAt == 2018-06-18T22:28:28Z", "registeredAt == 2018-06-18T22:28:28+00:00",
    "registeredAt == '2018-06-18T22:28:28'", "registeredAt == 2018-06-19T00:28:28+02:00", "registeredAt > 2018-06-18",
    "registeredAt < 2018-06-19", "registeredAt >= 2018-06-18T22:28:28", "registeredAt <= 2018-06-18T22:28:28.5Z",
    "registeredAt != 2018-06-18",
    "runningTasksCount == 3", "runningTasksCount != 1", "runningTasksCount > 2", "runningTasksCount >= 3",
    "runningTasksCount < 4", "runningTasksCount <= 3",
    "task:group == service:production", "task:group != service:other", "task:group in [a, family:job]",
    "task:group !in [a, b]", "task:group =~ family:.*", "task:group !~ x.*", "task:group exists",
    "not(task:group == database)",
    // Compounds.
    "attribute:ecs.instance-type =~ g2.* and attribute:ecs.availability-zone != us-east-1d",
    "attribute:ecs.instance-type =~ g2.* && attribute:ecs.availability-zone != us-east-1d",
    "(attribute:a exists or attribute:ssd exists) and runningTasksCount == 3",
    "attribute:a exists || attribute:ssd exists", "!(attribute:a exists)", "not attribute:a exists",
    "!attribute:a exists", "not not attribute:ssd exists", "((attribute:ssd exists))",
    "attribute:ssd exists AND NOT attribute:a exists",
    // `and` before `or`, `not` before both.
    "attribute:ssd exists or attribute:a exists and attribute:b exists",
    "not attribute:a exists and attribute:ssd exists",
    // Bare patterns may hold brackets and a single bar.
    "attribute:ecs.instance-type =~ [gc]2.* and attribute:ssd exists",
    "(attribute:ecs.instance-type =~ (g2|c3).*)", "attribute:ecs.instance-type =~ t2.*|g2.*",
  ])
  func holds(expression: String) throws {
    #expect(try holds(expression))
  }

  @Test(arguments: [
    "attribute:ecs.instance-type == G2.2xlarge", "attribute:hdd exists", "attribute:ssd !exists", "attribute:hdd == x",
    "attribute:hdd in [x]", "attribute:hdd < 5", "attribute:ssd == ''", "attribute:cores > 10", "attribute:cores < 9",
    "attribute:ecs.instance-type =~ g2", "attribute:ecs.availability-zone !in [us-east-1a]",
    "agentConnected == false", "agentVersion > 1.14.5", "agentVersion != 1.14.5", "registeredAt > 2018-06-19",
    "runningTasksCount == 2", "task:group != service:production", "task:group == production",
    "not attribute:ssd exists", "(attribute:ssd exists or attribute:a exists) and attribute:b exists",
    "attribute:a exists and attribute:ssd exists or attribute:b exists",
  ])
  func fails(expression: String) throws {
    #expect(try !holds(expression))
  }

  @Test func whatIsMissingSatisfiesOnlyDenials() throws {
    let bare = QuerySubject()
    for expression in [
      "attribute:x == 1", "attribute:x in [1]", "attribute:x =~ .*", "agentVersion > 0", "registeredAt > 1970-01-01",
      "task:group exists",
    ] {
      #expect(try !ClusterQuery(expression).matches(bare), "\(expression)")
    }
    for expression in [
      "attribute:x != 1", "attribute:x !in [1]", "attribute:x !~ .*", "agentVersion != 1.0", "task:group !exists",
    ] {
      #expect(try ClusterQuery(expression).matches(bare), "\(expression)")
    }
  }

  @Test(arguments: [
    ("", 1, "the expression is empty"),
    ("   ", 4, "the expression is empty"),
    ("color == red", 1, "\"color\" is no subject"),
    ("attribute: == red", 1, "\"attribute:\" is no subject"),
    ("== red", 1, "expected a subject"),
    ("attribute:a", 12, "an operator is missing"),
    ("attribute:a = b", 13, "equality is =="),
    ("attribute:a is b", 13, "expected an operator"),
    ("attribute:a existsnt", 13, "expected an operator"),
    ("attribute:a ==", 15, "a value is missing"),
    ("attribute:a == blue green", 21, "quote a value that contains spaces"),
    ("attribute:a == 'blue", 16, "never closed"),
    ("attribute:a == f(x)", 17, "quote a value that contains ("),
    ("attribute:a in us-east-1a", 16, "expected a list"),
    ("attribute:a in [b, c", 16, "this list is never closed"),
    ("attribute:a in [b c]", 19, "expected \",\" or \"]\""),
    ("attribute:a in []", 17, "expected a value"),
    ("(attribute:a exists", 1, "never closed"),
    ("attribute:a exists)", 19, "never opened"),
    ("attribute:a exists and", 23, "expected a subject"),
    ("attribute:a exists attribute:b exists", 20, "expected \"and\""),
    ("agentConnected == yes", 19, "true or false"),
    ("agentConnected > true", 16, "cannot be asked with >"),
    ("agentConnected exists", 16, "cannot be asked with exists"),
    ("agentVersion == latest", 17, "no version"),
    ("agentVersion =~ 1.*", 14, "cannot be asked with =~"),
    ("registeredAt < yesterday", 16, "no date"),
    ("registeredAt < 2018-02-30", 16, "no date"),
    ("registeredAt < 2018-02-13T25:00:00", 16, "no date"),
    ("runningTasksCount > few", 21, "whole number"),
    ("ec2InstanceId > i-1", 15, "cannot be asked with >"),
    ("task:group < x", 12, "cannot be asked with <"),
    ("attribute:a =~ '(b'", 17, "this group is never closed"),
    ("attribute:a =~ b**", 18, "a quantifier stands on a quantifier"),
  ])
  func refuses(expression: String, position: Int, reason: String) {
    let error = #expect(throws: ClusterQueryError.self) { try ClusterQuery(expression) }
    #expect(error?.position == position, "\(error?.description ?? "")")
    #expect(error?.reason.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test func lengthAndDepthAreBounded() {
    let long = "attribute:a == " + String(repeating: "b", count: 2_000)
    #expect(throws: ClusterQueryError.self) { try ClusterQuery(long) }
    let deep = String(repeating: "(", count: 150) + "attribute:a exists" + String(repeating: ")", count: 150)
    let error = #expect(throws: ClusterQueryError.self) { try ClusterQuery(deep) }
    #expect(error?.reason.contains("deep") == true)
  }

  @Test func knowsWhatItDependsOn() throws {
    #expect(try ClusterQuery("attribute:a exists or attribute:b == 1").dependsOnlyOnAttributes)
    let version = try ClusterQuery("attribute:a exists and agentVersion > 1.2")
    #expect(!version.dependsOnlyOnAttributes && !version.dependsOnTasks)
    #expect(try ClusterQuery("runningTasksCount < 3").dependsOnTasks)
    #expect(try ClusterQuery("not(task:group == a)").dependsOnTasks)
  }

  /// No text, however odd, does more than throw.
  @Test(arguments: UInt64(0)..<300)
  func survivesAnyText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "attribute:", "a", " ", "==", "in", "[", "]", "(", ")", "'", "=~", "*", "\\", "and", "!", "|", "&&", ",", "{2,}",
      "é",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<40, using: &random) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    _ = try? ClusterQuery(text).matches(Self.subject)
  }
}
