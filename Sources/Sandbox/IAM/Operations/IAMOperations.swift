internal import AWSModel

extension Sandbox {
  func registerIAM() {
    on(IAM.createRole) { input, context throws(AWSError) in try context.iam.createRole(input) }
    on(IAM.getRole) { input, context throws(AWSError) in
      IAM.GetRoleResponse(role: context.iam.shape(try context.iam.role(input.roleName)))
    }
    on(IAM.listRoles) { input, context throws(AWSError) in try context.iam.listRoles(input) }
    on(IAM.updateRole) { input, context throws(AWSError) in try context.iam.updateRole(input) }
    on(IAM.deleteRole) { input, context throws(AWSError) in try context.iam.deleteRole(input) }
    on(IAM.updateAssumeRolePolicy) { input, context throws(AWSError) in try context.iam.updateTrust(input) }
    on(IAM.putRolePolicy) { input, context throws(AWSError) in try context.iam.putRolePolicy(input) }
    on(IAM.getRolePolicy) { input, context throws(AWSError) in try context.iam.getRolePolicy(input) }
    on(IAM.deleteRolePolicy) { input, context throws(AWSError) in try context.iam.deleteRolePolicy(input) }
    on(IAM.putRolePermissionsBoundary) { input, context throws(AWSError) in try context.iam.putBoundary(input) }
    on(IAM.deleteRolePermissionsBoundary) { input, context throws(AWSError) in try context.iam.deleteBoundary(input) }
    on(IAM.listRolePolicies) { input, context throws(AWSError) in try context.iam.listRolePolicies(input) }
    on(IAM.attachRolePolicy) { input, context throws(AWSError) in try context.iam.attach(input) }
    on(IAM.detachRolePolicy) { input, context throws(AWSError) in try context.iam.detach(input) }
    on(IAM.listAttachedRolePolicies) { input, context throws(AWSError) in try context.iam.listAttached(input) }
    registerIAMPolicies()
    registerIAMProfiles()
    registerIAMTags()
  }

  private func registerIAMPolicies() {
    on(IAM.createPolicy) { input, context throws(AWSError) in try context.iam.createPolicy(input) }
    on(IAM.getPolicy) { input, context throws(AWSError) in
      IAM.GetPolicyResponse(policy: context.iam.shape(try context.iam.policy(input.policyArn)))
    }
    on(IAM.listPolicies) { input, context throws(AWSError) in try context.iam.listPolicies(input) }
    on(IAM.deletePolicy) { input, context throws(AWSError) in try context.iam.deletePolicy(input) }
    on(IAM.getPolicyVersion) { input, context throws(AWSError) in try context.iam.getPolicyVersion(input) }
    on(IAM.listPolicyVersions) { input, context throws(AWSError) in try context.iam.listPolicyVersions(input) }
    on(IAM.createPolicyVersion) { input, context throws(AWSError) in try context.iam.createPolicyVersion(input) }
    on(IAM.deletePolicyVersion) { input, context throws(AWSError) in try context.iam.deletePolicyVersion(input) }
  }

  private func registerIAMProfiles() {
    on(IAM.createInstanceProfile) { input, context throws(AWSError) in try context.iam.createProfile(input) }
    on(IAM.getInstanceProfile) { input, context throws(AWSError) in
      IAM.GetInstanceProfileResponse(
        instanceProfile: context.iam.shape(try context.iam.profile(input.instanceProfileName)))
    }
    on(IAM.deleteInstanceProfile) { input, context throws(AWSError) in try context.iam.deleteProfile(input) }
    on(IAM.addRoleToInstanceProfile) { input, context throws(AWSError) in try context.iam.addRole(input) }
    on(IAM.removeRoleFromInstanceProfile) { input, context throws(AWSError) in try context.iam.removeRole(input) }
    on(IAM.listInstanceProfiles) { input, context throws(AWSError) in try context.iam.listProfiles(input) }
    on(IAM.listInstanceProfilesForRole) { input, context throws(AWSError) in try context.iam.listProfiles(for: input) }
    on(IAM.createServiceLinkedRole) { input, context throws(AWSError) in
      try context.iam.createServiceLinkedRole(input)
    }
    on(IAM.deleteServiceLinkedRole) { input, context throws(AWSError) in
      try context.iam.deleteServiceLinkedRole(input)
    }
    on(IAM.getServiceLinkedRoleDeletionStatus) { input, context throws(AWSError) in
      try context.iam.deletionStatus(input)
    }
    on(IAM.getUser) { input, context throws(AWSError) in
      guard input.userName == nil || input.userName == "sandbox" else {
        throw IAM.Errors.noSuchEntityException("The user with name \(input.userName ?? "") cannot be found.")
      }
      let arn = context.region.globalARN("iam", "user/sandbox")
      return IAM.GetUserResponse(
        user: IAM.User(
          path: "/", userName: "sandbox", userId: PrincipalID.of(arn), arn: arn,
          createDate: context.region.sandbox.options.start.date))
    }
    on(IAM.listAccountAliases) { _, context throws(AWSError) in
      IAM.ListAccountAliasesResponse(accountAliases: [], isTruncated: false)
    }
  }

  private func registerIAMTags() {
    on(IAM.tagRole) { input, context throws(AWSError) in
      try context.iam.role(input.roleName).tags.add(input.tags)
      return IAM.TagRoleResponse()
    }
    on(IAM.untagRole) { input, context throws(AWSError) in
      try context.iam.role(input.roleName).tags.remove(input.tagKeys)
      return IAM.UntagRoleResponse()
    }
    on(IAM.listRoleTags) { input, context throws(AWSError) in
      let (page, next) = try context.iam.page(
        try context.iam.role(input.roleName).tags.iam, input.maxItems, input.marker)
      return IAM.ListRoleTagsResponse(tags: page, isTruncated: next != nil, marker: next)
    }
    on(IAM.tagPolicy) { input, context throws(AWSError) in
      try context.iam.policy(input.policyArn).tags.add(input.tags)
      return IAM.TagPolicyResponse()
    }
    on(IAM.untagPolicy) { input, context throws(AWSError) in
      try context.iam.policy(input.policyArn).tags.remove(input.tagKeys)
      return IAM.UntagPolicyResponse()
    }
    on(IAM.listPolicyTags) { input, context throws(AWSError) in
      let (page, next) = try context.iam.page(
        try context.iam.policy(input.policyArn).tags.iam, input.maxItems, input.marker)
      return IAM.ListPolicyTagsResponse(tags: page, isTruncated: next != nil, marker: next)
    }
    on(IAM.tagInstanceProfile) { input, context throws(AWSError) in
      try context.iam.profile(input.instanceProfileName).tags.add(input.tags)
      return IAM.TagInstanceProfileResponse()
    }
    on(IAM.untagInstanceProfile) { input, context throws(AWSError) in
      try context.iam.profile(input.instanceProfileName).tags.remove(input.tagKeys)
      return IAM.UntagInstanceProfileResponse()
    }
    on(IAM.listInstanceProfileTags) { input, context throws(AWSError) in
      let (page, next) = try context.iam.page(
        try context.iam.profile(input.instanceProfileName).tags.iam, input.maxItems, input.marker)
      return IAM.ListInstanceProfileTagsResponse(tags: page, isTruncated: next != nil, marker: next)
    }
  }
}

extension ResourceTags {
  fileprivate mutating func add(_ tags: [IAM.Tag]?) throws(AWSError) {
    var result = self
    for tag in tags ?? [] { result[tag.key ?? ""] = tag.value ?? "" }
    guard result.count <= 50 else {
      throw IAM.Errors.limitExceededException("The number of tags has reached the maximum limit.")
    }
    self = result
  }

  fileprivate mutating func remove(_ keys: [String]?) { for key in keys ?? [] { self[key] = nil } }
}
