import Placement
import Testing

/// An expression with other names in it asks the same of other names.
@Suite struct QueryRewritingTests {
  private func rewritten(_ expression: String) throws -> String {
    try ClusterQuery(expression).rewritten(
      QueryRewriting(
        attribute: { "my-\($0)" }, text: { subject, text in "\(subject)'s \(text)" },
        pattern: { _, pattern in pattern.source.uppercased() }))
  }

  @Test(arguments: [
    ("attribute:stack == blue", "attribute:my-stack == 'stack\\'s blue'"),
    ("attribute:stack not_in [a, 'b c']", "attribute:my-stack !in ['stack\\'s a', 'stack\\'s b c']"),
    ("attribute:stack !exists", "attribute:my-stack !exists"),
    ("task:group =~ service:.*", "task:group =~ 'SERVICE:.*'"),
    ("agentVersion >= 1.14.5", "agentVersion >= 1.14.5"),
    (
      "not (runningTasksCount > 3 and agentConnected == true)",
      "not ((runningTasksCount > 3 and agentConnected == true))"
    ),
    (
      "registeredAt < 2018-06-18 or ec2InstanceId in [i-1]",
      "(registeredAt < 2018-06-18T00:00:00Z or ec2InstanceId in ['ec2InstanceId\\'s i-1'])"
    ),
  ])
  func fieldsOperatorsAndNumbersStay(expression: String, expected: String) throws {
    let result = try rewritten(expression)
    #expect(result == expected)
    // What is written can be read again, and says the same.
    #expect(throws: Never.self) { try ClusterQuery(result) }
  }
}
