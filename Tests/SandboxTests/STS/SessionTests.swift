import AWSModel
import Foundation
import Sandbox
import Testing

@Suite struct SessionTests {
  private let region = TestRegion()
  private let role = "arn:aws:iam::123456789012:role/path/operator"

  @Test func theCallerIsToldWhoItIs() throws {
    let me = try region.call(STS.getCallerIdentity, .init())
    #expect(me.account == "123456789012")
    #expect(me.arn == "arn:aws:iam::123456789012:user/sandbox")
    #expect(me.userId?.isEmpty == false)
  }

  @Test func anAssumedRoleIsAnIdentityOfItsOwn() throws {
    let answer = try region.call(
      STS.assumeRole, .init(roleArn: role, roleSessionName: "pass-1", sourceIdentity: "me"))
    let credentials = try #require(answer.credentials)
    #expect(credentials.accessKeyId?.hasPrefix("ASIA") == true)
    #expect(credentials.expiration == region.sandbox.now.advanced(by: .hours(1)).date)
    #expect(answer.assumedRoleUser?.arn == "arn:aws:sts::123456789012:assumed-role/operator/pass-1")
    #expect(answer.sourceIdentity == "me")
    let identity = try #require(region.sandbox.identity(accessKey: credentials.accessKeyId ?? ""))
    let me = try region.sandbox.perform(STS.getCallerIdentity, .init(), identity: identity)
    #expect(me.arn == "arn:aws:sts::123456789012:assumed-role/operator/pass-1")
    #expect(me.userId == answer.assumedRoleUser?.assumedRoleId)
    #expect(region.sandbox.identity(accessKey: "ASIA0000000000000000") == nil)
  }

  @Test func aSessionLastsNoLongerThanItsRoleAllowsNorAnHourInAChain() throws {
    let trust = #"{"Version":"2012-10-17","Statement":[]}"#
    try region.call(
      IAM.createRole,
      .init(path: "/path/", roleName: "operator", assumeRolePolicyDocument: trust, maxSessionDuration: 7200))
    let long = region.refusal(STS.assumeRole, .init(roleArn: role, roleSessionName: "me", durationSeconds: 7201))
    #expect(long?.message == "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
    let first = try region.call(STS.assumeRole, .init(roleArn: role, roleSessionName: "me", durationSeconds: 7200))
    let identity = try #require(region.sandbox.identity(accessKey: first.credentials?.accessKeyId ?? ""))
    let chained = #expect(throws: AWSError.self) {
      try region.sandbox.perform(
        STS.assumeRole, .init(roleArn: role, roleSessionName: "you", durationSeconds: 3601), identity: identity)
    }
    #expect(chained?.message.contains("role chaining") == true)
  }

  @Test func whatIsNoRoleAndWhatIsNoPolicyAreRefused() {
    let user = region.refusal(
      STS.assumeRole, .init(roleArn: "arn:aws:iam::123456789012:user/somebody", roleSessionName: "me"))
    #expect(user?.code == "ValidationError")
    let policy = region.refusal(STS.assumeRole, .init(roleArn: role, roleSessionName: "me", policy: "{nothing"))
    #expect(policy?.code == "MalformedPolicyDocument")
  }

  @Test func aWebIdentityAndASessionTokenGiveCredentialsToo() throws {
    let web = try region.call(
      STS.assumeRoleWithWebIdentity, .init(roleArn: role, roleSessionName: "pod", webIdentityToken: "token-of-a-pod"))
    #expect(web.assumedRoleUser?.arn == "arn:aws:sts::123456789012:assumed-role/operator/pod")
    #expect(region.sandbox.identity(accessKey: web.credentials?.accessKeyId ?? "") != nil)
    let session = try region.call(STS.getSessionToken, .init())
    #expect(session.credentials?.expiration == region.sandbox.now.advanced(by: .hours(12)).date)
  }

  @Test func oneRegionTellsOfOneAccount() throws {
    let other = CallerIdentity(account: "210987654321", arn: nil, accessKey: nil)
    let me = try region.sandbox.perform(STS.getCallerIdentity, .init(), identity: other)
    #expect(me.account == "210987654321")
    _ = try region.sandbox.perform(ECS.createCluster, .init(clusterName: "theirs"), identity: other)
    #expect(try region.call(ECS.listClusters, .init()).clusterArns == [])
  }
}
