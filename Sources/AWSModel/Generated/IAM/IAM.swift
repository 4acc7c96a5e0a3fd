// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of AWS Identity and Access Management, API version 2010-05-08.
public enum IAM {
  public static let service = AWSService(
    name: "IAM", signingName: "iam", endpointPrefix: "iam",
    serviceID: "IAM", apiVersion: "2010-05-08", targetPrefix: nil,
    xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/", protocols: [.query], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createRole.erased,
      getRole.erased,
      listRoles.erased,
      updateRole.erased,
      deleteRole.erased,
      updateAssumeRolePolicy.erased,
      putRolePolicy.erased,
      getRolePolicy.erased,
      deleteRolePolicy.erased,
      putRolePermissionsBoundary.erased,
      deleteRolePermissionsBoundary.erased,
      listRolePolicies.erased,
      attachRolePolicy.erased,
      detachRolePolicy.erased,
      listAttachedRolePolicies.erased,
      createPolicy.erased,
      getPolicy.erased,
      listPolicies.erased,
      deletePolicy.erased,
      getPolicyVersion.erased,
      listPolicyVersions.erased,
      createPolicyVersion.erased,
      deletePolicyVersion.erased,
      createInstanceProfile.erased,
      getInstanceProfile.erased,
      deleteInstanceProfile.erased,
      addRoleToInstanceProfile.erased,
      removeRoleFromInstanceProfile.erased,
      listInstanceProfiles.erased,
      listInstanceProfilesForRole.erased,
      tagRole.erased,
      untagRole.erased,
      listRoleTags.erased,
      tagPolicy.erased,
      untagPolicy.erased,
      listPolicyTags.erased,
      tagInstanceProfile.erased,
      untagInstanceProfile.erased,
      listInstanceProfileTags.erased,
      createServiceLinkedRole.erased,
      deleteServiceLinkedRole.erased,
      getServiceLinkedRoleDeletionStatus.erased,
      getUser.erased,
      listAccountAliases.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let concurrentModificationException = AWSErrorShape("ConcurrentModificationException", code: "ConcurrentModification", status: 409)
    public static let deleteConflictException = AWSErrorShape("DeleteConflictException", code: "DeleteConflict", status: 409)
    public static let entityAlreadyExistsException = AWSErrorShape("EntityAlreadyExistsException", code: "EntityAlreadyExists", status: 409)
    public static let invalidInputException = AWSErrorShape("InvalidInputException", code: "InvalidInput")
    public static let limitExceededException = AWSErrorShape("LimitExceededException", code: "LimitExceeded", status: 409)
    public static let malformedPolicyDocumentException = AWSErrorShape("MalformedPolicyDocumentException", code: "MalformedPolicyDocument")
    public static let noSuchEntityException = AWSErrorShape("NoSuchEntityException", code: "NoSuchEntity", status: 404)
    public static let policyNotAttachableException = AWSErrorShape("PolicyNotAttachableException", code: "PolicyNotAttachable")
    public static let serviceFailureException = AWSErrorShape("ServiceFailureException", code: "ServiceFailure", status: 500)
    public static let unmodifiableEntityException = AWSErrorShape("UnmodifiableEntityException", code: "UnmodifiableEntity")

    public static let all: [AWSErrorShape] = [
      concurrentModificationException,
      deleteConflictException,
      entityAlreadyExistsException,
      invalidInputException,
      limitExceededException,
      malformedPolicyDocumentException,
      noSuchEntityException,
      policyNotAttachableException,
      serviceFailureException,
      unmodifiableEntityException,
    ]
  }
}
