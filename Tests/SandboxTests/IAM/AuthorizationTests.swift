import AWSModel
import Foundation
import Sandbox
import Testing

/// What a role may do, where policies are enforced.
@Suite struct AuthorizationTests {
  private let sandbox: Sandbox

  init() {
    var options = SandboxOptions(seed: 7)
    options.enforcesIAM = true
    sandbox = Sandbox(options)
  }

  private static let trust =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}]}"#

  private func role(_ name: String = "operator", _ statements: String...) throws -> CallerIdentity {
    _ = try sandbox.perform(
      IAM.createRole, .init(roleName: name, assumeRolePolicyDocument: Self.trust))
    try put(statements.joined(separator: ","), on: name)
    return try assume(name)
  }

  private func put(_ statements: String, on role: String) throws {
    _ = try sandbox.perform(
      IAM.putRolePolicy,
      .init(
        roleName: role, policyName: "p", policyDocument: #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#))
  }

  private func assume(_ name: String, policy: String? = nil, seconds: Int? = nil) throws -> CallerIdentity {
    let answer = try sandbox.perform(
      STS.assumeRole,
      .init(
        roleArn: "arn:aws:iam::123456789012:role/\(name)", roleSessionName: "me", policy: policy,
        durationSeconds: seconds))
    return try #require(sandbox.identity(accessKey: answer.credentials?.accessKeyId ?? ""))
  }

  private func refusal<I, O>(_ operation: AWSOperation<I, O>, _ input: I, _ caller: CallerIdentity) -> AWSError? {
    do {
      _ = try sandbox.perform(operation, input, identity: caller)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatNoPolicyAllowsIsDeniedInTheWordsOfTheService() throws {
    let caller = try role("operator", #"{"Effect":"Allow","Action":"ecs:ListClusters","Resource":"*"}"#)
    #expect(refusal(ECS.listClusters, .init(), caller) == nil)
    let ecs = refusal(ECS.createCluster, .init(clusterName: "x"), caller)
    #expect(ecs?.code == "AccessDeniedException")
    #expect(
      ecs?.message
        == "User: arn:aws:sts::123456789012:assumed-role/operator/me is not authorized to perform: ecs:CreateCluster on "
        + "resource: arn:aws:ecs:us-east-1:123456789012:cluster/x because no identity-based policy allows the "
        + "ecs:CreateCluster action")
    #expect(refusal(EC2.describeInstances, .init(), caller)?.code == "UnauthorizedOperation")
    #expect(refusal(SNS.createTopic, .init(name: "t"), caller)?.code == "AuthorizationError")
    #expect(refusal(AutoScaling.describeAutoScalingGroups, .init(), caller)?.code == "AccessDenied")
  }

  @Test func anExplicitDenyPrevailsOverAnyAllow() throws {
    let caller = try role(
      "operator", #"{"Effect":"Allow","Action":"ecs:*","Resource":"*"}"#,
      #"{"Effect":"Deny","Action":"ecs:DeleteCluster","Resource":"*"}"#)
    #expect(refusal(ECS.createCluster, .init(clusterName: "x"), caller) == nil)
    let denied = refusal(ECS.deleteCluster, .init(cluster: "x"), caller)
    #expect(denied?.message.contains("with an explicit deny") == true)
  }

  @Test func resourcesAreMatchedWithWildcards() throws {
    let caller = try role(
      "operator",
      #"{"Effect":"Allow","Action":"ecs:CreateCluster","Resource":"arn:aws:ecs:*:123456789012:cluster/team-?-*"}"#)
    #expect(refusal(ECS.createCluster, .init(clusterName: "team-a-1"), caller) == nil)
    #expect(refusal(ECS.createCluster, .init(clusterName: "team-ab-1"), caller)?.code == "AccessDeniedException")
    #expect(refusal(ECS.createCluster, .init(clusterName: "prod"), caller)?.code == "AccessDeniedException")
  }

  @Test func notActionAllowsAllButThat() throws {
    let caller = try role("operator", #"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#)
    #expect(refusal(ECS.listClusters, .init(), caller) == nil)
    #expect(refusal(IAM.listRoles, .init(), caller)?.code == "AccessDenied")
  }

  @Test func theClusterConditionBoundsAnOperator() throws {
    for name in ["mine", "other"] { _ = try sandbox.perform(ECS.createCluster, .init(clusterName: name)) }
    let caller = try role(
      "operator",
      #"""
      {"Effect":"Allow","Action":"ecs:ListTasks","Resource":"*",
       "Condition":{"ArnEquals":{"ecs:cluster":"arn:aws:ecs:us-east-1:123456789012:cluster/mine"}}}
      """#)
    #expect(refusal(ECS.listTasks, .init(cluster: "mine"), caller) == nil)
    #expect(refusal(ECS.listTasks, .init(cluster: "other"), caller)?.code == "AccessDeniedException")
  }

  @Test func aTagOfTheResourceDecidesWhereThePolicyAsksForIt() throws {
    for team in ["web", "db"] {
      _ = try sandbox.perform(SQS.createQueue, .init(queueName: team, tags: ["team": team]))
    }
    let caller = try role(
      "operator",
      #"""
      {"Effect":"Allow","Action":"sqs:GetQueueAttributes","Resource":"*",
       "Condition":{"StringEquals":{"aws:ResourceTag/team":"web"}}}
      """#)
    func url(_ name: String) -> String { "https://sqs.us-east-1.amazonaws.com/123456789012/\(name)" }
    #expect(refusal(SQS.getQueueAttributes, .init(queueUrl: url("web")), caller) == nil)
    #expect(refusal(SQS.getQueueAttributes, .init(queueUrl: url("db")), caller)?.code == "AccessDenied")
  }

  @Test func aBoundaryAndASessionPolicyTakeAwayButNeverGive() throws {
    let all = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ecs:*","Resource":"*"}]}"#
    let caller = try role("operator", #"{"Effect":"Allow","Action":["ecs:ListClusters","sqs:*"],"Resource":"*"}"#)
    #expect(refusal(SQS.listQueues, .init(), caller) == nil)
    let bounded = try assume("operator", policy: all)
    #expect(refusal(ECS.listClusters, .init(), bounded) == nil)
    #expect(refusal(SQS.listQueues, .init(), bounded)?.code == "AccessDenied")
    #expect(refusal(ECS.createCluster, .init(clusterName: "x"), bounded)?.code == "AccessDeniedException")
    let policy = try sandbox.perform(IAM.createPolicy, .init(policyName: "bound", policyDocument: all)).policy?.arn
    _ = try sandbox.perform(
      IAM.createRole,
      .init(roleName: "small", assumeRolePolicyDocument: Self.trust, permissionsBoundary: policy))
    try put(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#, on: "small")
    let small = try assume("small")
    #expect(refusal(ECS.listClusters, .init(), small) == nil)
    #expect(refusal(SQS.listQueues, .init(), small)?.code == "AccessDenied")
  }

  @Test func whoHasNoRoleIsTheAdministratorAndWhoTheyAreAnyoneMayAsk() throws {
    #expect(refusal(IAM.listRoles, .init(), .standard) == nil)
    let caller = try role("operator", #"{"Effect":"Deny","Action":"sts:*","Resource":"*"}"#)
    #expect(refusal(STS.getCallerIdentity, .init(), caller) == nil)
  }

  @Test func aPolicyThatIsNoneIsRefused() throws {
    _ = try sandbox.perform(IAM.createRole, .init(roleName: "r", assumeRolePolicyDocument: Self.trust))
    let broken = refusal(
      IAM.putRolePolicy, .init(roleName: "r", policyName: "p", policyDocument: "{"), .standard)
    #expect(broken?.code == "MalformedPolicyDocument")
  }

  @Test func aSessionEndsWithItsTime() throws {
    _ = try role("operator", #"{"Effect":"Allow","Action":"ecs:*","Resource":"*"}"#)
    let caller = try assume("operator", seconds: 900)
    #expect(refusal(ECS.listClusters, .init(), caller) == nil)
    sandbox.advance(by: .seconds(900))
    #expect(refusal(ECS.listClusters, .init(), caller)?.code == "ExpiredTokenException")
    #expect(refusal(AutoScaling.describeAutoScalingGroups, .init(), caller)?.code == "ExpiredToken")
    #expect(refusal(EC2.describeInstances, .init(), caller)?.code == "RequestExpired")
  }
}
