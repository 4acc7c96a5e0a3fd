internal import AWSModel

extension IAMWorld {
  func policy(_ arn: String?) throws(AWSError) -> SimManagedPolicy {
    let arn = arn ?? ""
    if let policy = policies[arn] { return policy }
    guard let document = ManagedPolicies.document(arn) else {
      throw IAM.Errors.noSuchEntityException("Policy \(arn) was not found.")
    }
    let parts = (ManagedPolicies.path(arn) ?? "").split(separator: "/").map(String.init)
    var stream = RandomStream(seed: 0, label: arn)
    return SimManagedPolicy(
      name: parts.last ?? "", path: "/" + parts.dropLast().map { $0 + "/" }.joined(),
      id: "ANPA" + stream.hexadecimal(17).uppercased(), arn: arn, document: document, at: sandbox.options.start)
  }

  /// A policy of the account's own, which can be changed.
  private func own(_ arn: String?) throws(AWSError) -> SimManagedPolicy {
    let policy = try policy(arn)
    guard policies[policy.arn] === policy else {
      throw .refused("AccessDenied", "User is not authorized to change policies of AWS.", status: 403)
    }
    return policy
  }

  func createPolicy(_ request: IAM.CreatePolicyRequest) throws(AWSError) -> IAM.CreatePolicyResponse {
    let name = request.policyName ?? ""
    let path = request.path ?? "/"
    let arn = self.arn("policy\(path)\(name)")
    guard !policies.values.contains(where: { $0.name == name }) else {
      throw IAM.Errors.entityAlreadyExistsException(
        "A policy called \(name) already exists. Duplicate names are not allowed.")
    }
    try Self.checkDocument(request.policyDocument ?? "")
    let policy = SimManagedPolicy(
      name: name, path: path, id: newID("ANPA"), arn: arn, document: request.policyDocument ?? "", at: now)
    policy.about = request.description
    for tag in request.tags ?? [] { policy.tags[tag.key ?? ""] = tag.value ?? "" }
    policies[arn] = policy
    return IAM.CreatePolicyResponse(policy: shape(policy))
  }

  private func attachments(_ arn: String) -> Int { roles.values.count { $0.attached.contains(arn) } }

  func shape(_ policy: SimManagedPolicy) -> IAM.Policy {
    IAM.Policy(
      policyName: policy.name, policyId: policy.id, arn: policy.arn, path: policy.path,
      defaultVersionId: "v\(policy.defaultVersion)", attachmentCount: attachments(policy.arn),
      permissionsBoundaryUsageCount: roles.values.count { $0.boundary == policy.arn }, isAttachable: true,
      description: policy.about, createDate: policy.createdAt.date, updateDate: policy.updatedAt.date,
      tags: policy.tags.iam)
  }

  func listPolicies(_ request: IAM.ListPoliciesRequest) throws(AWSError) -> IAM.ListPoliciesResponse {
    let found = policies.values.filter { policy in
      request.scope != .aws && policy.path.hasPrefix(request.pathPrefix ?? "/")
        && (request.onlyAttached != true || attachments(policy.arn) > 0)
    }.sorted { $0.arn < $1.arn }
    let (page, next) = try page(found, request.maxItems, request.marker)
    return IAM.ListPoliciesResponse(policies: page.map(shape), isTruncated: next != nil, marker: next)
  }

  func deletePolicy(_ request: IAM.DeletePolicyRequest) throws(AWSError) -> IAM.DeletePolicyResponse {
    let policy = try own(request.policyArn)
    if attachments(policy.arn) > 0 || roles.values.contains(where: { $0.boundary == policy.arn }) {
      throw IAM.Errors.deleteConflictException("Cannot delete a policy attached to entities.")
    }
    if policy.versions.count > 1 {
      throw IAM.Errors.deleteConflictException(
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The "
          + "default version is deleted with the policy.")
    }
    policies[policy.arn] = nil
    return IAM.DeletePolicyResponse()
  }

  private func version(_ policy: SimManagedPolicy, _ id: String?) throws(AWSError) -> SimManagedPolicy.Version {
    guard let version = policy.versions.first(where: { "v\($0.number)" == id }) else {
      throw IAM.Errors.noSuchEntityException(
        "Policy \(policy.arn) version \(id ?? "") does not exist or is not attachable.")
    }
    return version
  }

  private func shape(_ version: SimManagedPolicy.Version, of policy: SimManagedPolicy, whole: Bool) -> IAM.PolicyVersion
  {
    IAM.PolicyVersion(
      document: whole ? version.document.percentEncoded : nil, versionId: "v\(version.number)",
      isDefaultVersion: version.number == policy.defaultVersion, createDate: version.createdAt.date)
  }

  func getPolicyVersion(_ request: IAM.GetPolicyVersionRequest) throws(AWSError) -> IAM.GetPolicyVersionResponse {
    let policy = try policy(request.policyArn)
    return IAM.GetPolicyVersionResponse(
      policyVersion: shape(try version(policy, request.versionId), of: policy, whole: true))
  }

  func listPolicyVersions(_ request: IAM.ListPolicyVersionsRequest) throws(AWSError) -> IAM.ListPolicyVersionsResponse {
    let policy = try policy(request.policyArn)
    let (page, next) = try page(Array(policy.versions.reversed()), request.maxItems, request.marker)
    return IAM.ListPolicyVersionsResponse(
      versions: page.map { shape($0, of: policy, whole: false) }, isTruncated: next != nil, marker: next)
  }

  /// At most five versions are kept.
  func createPolicyVersion(
    _ request: IAM.CreatePolicyVersionRequest
  ) throws(AWSError) -> IAM.CreatePolicyVersionResponse {
    let policy = try own(request.policyArn)
    try Self.checkDocument(request.policyDocument ?? "")
    guard policy.versions.count < 5 else {
      throw IAM.Errors.limitExceededException(
        "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing "
          + "version.")
    }
    let version = SimManagedPolicy.Version(
      number: (policy.versions.map(\.number).max() ?? 0) + 1, document: request.policyDocument ?? "", createdAt: now)
    policy.versions.append(version)
    if request.setAsDefault == true { policy.defaultVersion = version.number }
    policy.updatedAt = now
    return IAM.CreatePolicyVersionResponse(policyVersion: shape(version, of: policy, whole: false))
  }

  func deletePolicyVersion(
    _ request: IAM.DeletePolicyVersionRequest
  ) throws(AWSError) -> IAM.DeletePolicyVersionResponse {
    let policy = try own(request.policyArn)
    let version = try version(policy, request.versionId)
    if version.number == policy.defaultVersion {
      throw IAM.Errors.deleteConflictException("Cannot delete the default version of a policy.")
    }
    policy.versions.removeAll { $0.number == version.number }
    return IAM.DeletePolicyVersionResponse()
  }
}
