internal import AWSModel
internal import ClusterModel

extension Sandbox {
  func registerSTS() {
    on(STS.getCallerIdentity) { _, context throws(AWSError) in
      STS.GetCallerIdentityResponse(userId: context.senderID, account: context.account, arn: context.identity)
    }
    on(STS.assumeRole) { input, context throws(AWSError) in
      let session = try RoleSessions(context).open(
        role: input.roleArn, name: input.roleSessionName, seconds: input.durationSeconds, policy: input.policy,
        tags: input.tags, chained: context.identity.contains(":assumed-role/"))
      return STS.AssumeRoleResponse(
        credentials: session.credentials, assumedRoleUser: session.user, packedPolicySize: input.policy.map { _ in 6 },
        sourceIdentity: input.sourceIdentity)
    }
    on(STS.assumeRoleWithWebIdentity) { input, context throws(AWSError) in
      // The token is not checked: the sandbox knows no identity provider.
      let session = try RoleSessions(context).open(
        role: input.roleArn, name: input.roleSessionName, seconds: input.durationSeconds, policy: input.policy,
        tags: nil, chained: false)
      return STS.AssumeRoleWithWebIdentityResponse(
        credentials: session.credentials, subjectFromWebIdentityToken: "sandbox", assumedRoleUser: session.user,
        packedPolicySize: input.policy.map { _ in 6 }, provider: input.providerId ?? "sandbox", audience: "sandbox")
    }
    on(STS.getSessionToken) { input, context throws(AWSError) in
      STS.GetSessionTokenResponse(
        credentials: RoleSessions(context).credentials(
          RoleSession(arn: context.identity, expiresAt: context.now + .seconds(input.durationSeconds ?? 43_200))))
    }
  }
}

/// Opens sessions of roles.
private struct RoleSessions {
  private let context: CallContext
  private let iam: IAMWorld

  init(_ context: CallContext) {
    self.context = context
    iam = context.iam
  }

  /// A role that the account does not have can be assumed all the same, unless policies are enforced: one can use the
  /// sandbox without setting up IAM.
  func open(
    role text: String?, name: String?, seconds: Int?, policy: String?, tags: [STS.Tag]?, chained: Bool
  ) throws(AWSError) -> (credentials: STS.Credentials, user: STS.AssumedRoleUser) {
    guard let arn = ResourceName(text ?? ""), arn.service == "iam", arn.resource.hasPrefix("role/") else {
      throw .refused("ValidationError", "\(text ?? "") is invalid")
    }
    let roleName = arn.resource.resourceName
    let owner = context.region.sandbox.iam(arn.account)
    let role = owner.roles[roleName]
    if role == nil, context.region.sandbox.options.enforcesIAM { throw denied(text ?? "") }
    let duration = seconds ?? 3600
    guard duration <= role?.maxSessionDuration ?? 43_200 else {
      throw .refused(
        "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
    }
    if chained, duration > 3600 {
      throw .refused(
        "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role "
          + "chaining.")
    }
    if let policy, (try? PolicyDocument(policy)) == nil {
      throw STS.Errors.malformedPolicyDocumentException("This policy contains invalid Json")
    }
    var session = RoleSession(
      role: role?.name ?? roleName, roleID: role?.id,
      arn: "arn:\(arn.partition):sts::\(arn.account):assumed-role/\(roleName)/\(name ?? "")",
      expiresAt: context.now + .seconds(duration), policy: policy)
    for tag in tags ?? [] { session.tags[tag.key ?? ""] = tag.value ?? "" }
    let id = role?.id ?? PrincipalID.of("arn:\(arn.partition):iam::\(arn.account):role/\(roleName)")
    return (
      credentials(session, of: owner), STS.AssumedRoleUser(assumedRoleId: "\(id):\(name ?? "")", arn: session.arn)
    )
  }

  private func denied(_ role: String) -> AWSError {
    .refused(
      "AccessDenied", "User: \(context.identity) is not authorized to perform: sts:AssumeRole on resource: \(role)",
      status: 403)
  }

  func credentials(_ session: RoleSession, of owner: IAMWorld? = nil) -> STS.Credentials {
    let iam = owner ?? iam
    let key = "ASIA" + iam.random.hexadecimal(16).uppercased()
    iam.sessions = iam.sessions.filter { $0.value.expiresAt > context.now + .hours(-24) }
    let secret = iam.random.hexadecimal(40)
    var session = session
    session.token = iam.random.hexadecimal(200)
    iam.sessions[key] = session
    return STS.Credentials(
      accessKeyId: key, secretAccessKey: secret, sessionToken: session.token, expiration: session.expiresAt.date)
  }
}
