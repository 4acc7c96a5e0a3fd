import AWSModel
import Foundation
import Sandbox
import Testing

/// Where policies are enforced, whoever is not known is refused: nobody is an administrator by mistake.
@Suite struct EnforcementTests {
  private let sandbox: Sandbox

  init() { sandbox = Self.enforcing() }

  private static func enforcing(_ enforces: Bool = true) -> Sandbox {
    var options = SandboxOptions(seed: 7)
    options.enforcesIAM = enforces
    return Sandbox(options)
  }

  private static let home = #"{"AWS":"arn:aws:iam::123456789012:root"}"#

  private func trust(_ principal: String, _ more: String = "") -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":\#(principal),"Action":"sts:AssumeRole"\#(more)}]}"#
  }

  private func role(
    _ name: String, trusting principal: String = Self.home, _ more: String = "", allows: String = "ecs:*"
  )
    throws
  {
    _ = try sandbox.perform(
      IAM.createRole, .init(roleName: name, assumeRolePolicyDocument: trust(principal, more)))
    try allow(allows, name)
  }

  private func allow(_ action: String, _ role: String, on resource: String = "*") throws {
    let policy = #"{"Statement":[{"Effect":"Allow","Action":"\#(action)","Resource":"\#(resource)"}]}"#
    let name = action.filter(\.isLetter)
    _ = try sandbox.perform(IAM.putRolePolicy, .init(roleName: role, policyName: name, policyDocument: policy))
  }

  private func assume(
    _ name: String, _ identity: CallerIdentity = .standard, change: (inout STS.AssumeRoleRequest) -> Void = { _ in }
  ) throws -> CallerIdentity {
    var request = STS.AssumeRoleRequest(roleArn: "arn:aws:iam::123456789012:role/\(name)", roleSessionName: "me")
    change(&request)
    let key = try sandbox.perform(STS.assumeRole, request, identity: identity).credentials?.accessKeyId
    return try #require(sandbox.identity(accessKey: key ?? ""))
  }

  private func refusal<I, O>(
    _ operation: AWSOperation<I, O>, _ input: I, _ caller: CallerIdentity, in other: Sandbox? = nil
  ) -> AWSError? {
    do {
      _ = try (other ?? sandbox).perform(operation, input, identity: caller)
      return nil
    } catch {
      return error
    }
  }

  private func denied(_ body: () throws -> CallerIdentity) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? AWSError)?.code
    }
  }

  @Test func aSessionThatWasNeverOpenedIsRefusedInTheWordsOfTheProtocol() {
    let stranger = sandbox.identity(accessKey: "ASIANEVERISSUED00000", sessionToken: "token")
    #expect(refusal(ECS.listClusters, .init(), stranger)?.code == "UnrecognizedClientException")
    #expect(refusal(AutoScaling.describeAutoScalingGroups, .init(), stranger)?.code == "InvalidClientTokenId")
    #expect(refusal(STS.getCallerIdentity, .init(), stranger)?.code == "InvalidClientTokenId")
    #expect(refusal(EC2.describeInstances, .init(), stranger)?.code == "AuthFailure")
  }

  @Test func aKeyThatIsOfNoSessionIsTheAdministrators() {
    let user = sandbox.identity(accessKey: "AKIAIOSFODNN7EXAMPLE", sessionToken: nil)
    #expect(refusal(IAM.listRoles, .init(), user) == nil)
  }

  @Test func withoutEnforcementAnybodyIsServed() throws {
    let open = Self.enforcing(false)
    let stranger = open.identity(accessKey: "ASIANEVERISSUED00000", sessionToken: nil)
    #expect(stranger == .standard)
    #expect(refusal(ECS.listClusters, .init(), stranger, in: open) == nil)
    let key = try open.perform(
      STS.assumeRole, .init(roleArn: "arn:aws:iam::123456789012:role/any", roleSessionName: "me")
    ).credentials?.accessKeyId
    let session = open.identity(accessKey: key ?? "", sessionToken: "another")
    #expect(refusal(ECS.listClusters, .init(), session, in: open) == nil)
  }

  @Test func aSessionsKeyIsOnlyGoodWithItsToken() throws {
    try role("operator")
    let session = try assume("operator")
    #expect(session.sessionToken?.isEmpty == false)
    #expect(refusal(ECS.listClusters, .init(), session) == nil)
    for token in ["garbage", "", nil] {
      let thief = sandbox.identity(accessKey: session.accessKey ?? "", sessionToken: token)
      #expect(refusal(ECS.listClusters, .init(), thief)?.code == "UnrecognizedClientException", "\(token ?? "none")")
    }
  }

  @Test func aSessionOfARoleThatIsGoneMayNothing() throws {
    try role("operator")
    let session = try assume("operator")
    _ = try sandbox.perform(IAM.deleteRolePolicy, .init(roleName: "operator", policyName: "ecs"))
    _ = try sandbox.perform(IAM.deleteRole, .init(roleName: "operator"))
    #expect(refusal(ECS.createCluster, .init(clusterName: "x"), session)?.code == "AccessDeniedException")
    // Another role of that name is another.
    try role("operator")
    #expect(refusal(ECS.createCluster, .init(clusterName: "x"), session)?.code == "AccessDeniedException")
  }

  @Test func aReloadForgetsSessionsAndWithThemWhatTheyMay() throws {
    try role("operator", allows: "ecs:List*")
    let session = try assume("operator")
    var options = SandboxOptions(seed: 7)
    options.enforcesIAM = true
    let reloaded = try Sandbox(state: sandbox.savedState(), options)
    let later = reloaded.identity(accessKey: session.accessKey ?? "", sessionToken: session.sessionToken)
    #expect(
      refusal(ECS.createCluster, .init(clusterName: "x"), later, in: reloaded)?.code == "UnrecognizedClientException")
  }

  @Test(arguments: [
    (#"{"AWS":"*"}"#, true), (#""*""#, true), (#"{"AWS":"123456789012"}"#, true), (Self.home, true),
    (#"{"AWS":"arn:aws:iam::123456789012:user/sandbox"}"#, true),
    (#"{"AWS":"arn:aws:iam::123456789012:user/x"}"#, false),
    (#"{"AWS":"arn:aws:iam::999999999999:root"}"#, false), (#"{"Service":"ec2.amazonaws.com"}"#, false),
  ])
  func theTrustPolicyDecidesWhoAssumes(principal: String, isTrusted: Bool) throws {
    try role("r", trusting: principal)
    #expect(denied { try assume("r") } == (isTrusted ? nil : "AccessDenied"))
  }

  @Test func aRoleThatIsTrustedByNameNeedsNoPermissionAndByAccountItDoes() throws {
    try role("first")
    let first = try assume("first")
    try role("named", trusting: #"{"AWS":"arn:aws:iam::123456789012:role/first"}"#)
    try role("any")
    #expect(denied { try assume("named", first) } == nil)
    #expect(denied { try assume("any", first) } == "AccessDenied")
    try allow("sts:AssumeRole", "first")
    #expect(denied { try assume("any", first) } == nil)
  }

  @Test func conditionsOfTheTrustPolicyCount() throws {
    try role("r", #","Condition":{"StringEquals":{"sts:ExternalId":"secret"}}"#)
    #expect(denied { try assume("r") } == "AccessDenied")
    #expect(denied { try assume("r") { $0.externalId = "wrong" } } == "AccessDenied")
    #expect(denied { try assume("r") { $0.externalId = "secret" } } == nil)
    // Tags take a permission of their own.
    #expect(
      denied {
        try assume("r") {
          $0.externalId = "secret"
          $0.tags = [.init(key: "a", value: "b")]
        }
      } == "AccessDenied")
  }

  @Test func aTokenOfAProviderAssumesWhatTrustsTheProvider() throws {
    let provider = "arn:aws:iam::123456789012:oidc-provider/ci.example.com"
    let policy = """
      {"Statement":[{"Effect":"Allow","Principal":{"Federated":"\(provider)"},"Action":"sts:AssumeRoleWithWebIdentity",
       "Condition":{"StringEquals":{"ci.example.com:sub":"main"}}}]}
      """
    _ = try sandbox.perform(IAM.createRole, .init(roleName: "ci", assumeRolePolicyDocument: policy))
    try role("r")
    func attempt(_ role: String, _ subject: String) -> AWSError? {
      let claims = Data(#"{"sub":"\#(subject)"}"#.utf8).base64EncodedString().filter { $0 != "=" }
      return refusal(
        STS.assumeRoleWithWebIdentity,
        .init(
          roleArn: "arn:aws:iam::123456789012:role/\(role)", roleSessionName: "me", webIdentityToken: "e30.\(claims).x"),
        .standard)
    }
    #expect(attempt("ci", "main") == nil)
    #expect(attempt("ci", "fork")?.code == "AccessDenied")
    #expect(attempt("r", "main")?.code == "AccessDenied")
  }

  @Test func aRoleIsPassedOnlyByWhomMayPassIt() throws {
    try role("operator")
    try allow("autoscaling:*", "operator")
    try allow("events:*", "operator")
    let caller = try assume("operator")
    let task = "arn:aws:iam::123456789012:role/task"
    func register(_ family: String) -> AWSError? {
      refusal(
        ECS.registerTaskDefinition,
        .init(
          family: family, taskRoleArn: task, containerDefinitions: [.init(name: "a", image: "i", memory: 64)]), caller)
    }
    let refused = register("f")
    #expect(refused?.code == "AccessDeniedException")
    #expect(refused?.message.contains("is not authorized to perform: iam:PassRole on resource: \(task)") == true)
    func target() -> AWSError? {
      refusal(
        EventBridge.putTargets,
        .init(rule: "r", targets: [.init(id: "1", arn: "arn:aws:sqs:us-east-1:123456789012:q", roleArn: task)]), caller)
    }
    _ = try sandbox.perform(EventBridge.putRule, .init(name: "r", scheduleExpression: "rate(1 minute)"))
    #expect(target()?.message.contains("iam:PassRole") == true)
    #expect(
      refusal(
        AutoScaling.putLifecycleHook,
        .init(
          lifecycleHookName: "h", autoScalingGroupName: "g",
          lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", roleARN: task), caller)?.code == "AccessDenied")
    try allow("iam:PassRole", "operator", on: task)
    #expect(register("f") == nil)
    #expect(target() == nil)
  }

  @Test func whoRunsATaskPassesItsDefinitionsRoles() throws {
    let role = "arn:aws:iam::123456789012:role/task"
    _ = try sandbox.perform(
      ECS.registerTaskDefinition,
      .init(family: "f", executionRoleArn: role, containerDefinitions: [.init(name: "a", image: "i", memory: 64)]))
    _ = try sandbox.perform(ECS.createCluster, .init(clusterName: "default"))
    try self.role("operator")
    let caller = try assume("operator")
    #expect(refusal(ECS.runTask, .init(taskDefinition: "f"), caller)?.message.contains("iam:PassRole") == true)
    try allow("iam:PassRole", "operator")
    #expect(refusal(ECS.runTask, .init(taskDefinition: "f"), caller)?.code == "InvalidParameterException")
  }
}
