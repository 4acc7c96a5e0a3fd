internal import AWSModel

extension IAMWorld {
  func profile(_ name: String?) throws(AWSError) -> SimInstanceProfile {
    guard let profile = profiles[name ?? ""] else {
      throw IAM.Errors.noSuchEntityException("Instance Profile \(name ?? "") cannot be found.")
    }
    return profile
  }

  func createProfile(_ request: IAM.CreateInstanceProfileRequest) throws(AWSError) -> IAM.CreateInstanceProfileResponse
  {
    let name = request.instanceProfileName ?? ""
    guard profiles[name] == nil else {
      throw IAM.Errors.entityAlreadyExistsException("Instance Profile \(name) already exists.")
    }
    let profile = SimInstanceProfile(
      name: name, path: request.path ?? "/", id: newID("AIPA"), of: self, at: now)
    for tag in request.tags ?? [] { profile.tags[tag.key ?? ""] = tag.value ?? "" }
    profiles[name] = profile
    return IAM.CreateInstanceProfileResponse(instanceProfile: shape(profile))
  }

  func shape(_ profile: SimInstanceProfile) -> IAM.InstanceProfile {
    IAM.InstanceProfile(
      path: profile.path, instanceProfileName: profile.name, instanceProfileId: profile.id, arn: profile.arn,
      createDate: profile.createdAt.date, roles: profile.role.map { [shape($0)] } ?? [], tags: profile.tags.iam)
  }

  func deleteProfile(_ request: IAM.DeleteInstanceProfileRequest) throws(AWSError) -> IAM.DeleteInstanceProfileResponse
  {
    let profile = try profile(request.instanceProfileName)
    if profile.role != nil {
      throw IAM.Errors.deleteConflictException("Cannot delete entity, must remove roles from instance profile first.")
    }
    profiles[profile.name] = nil
    return IAM.DeleteInstanceProfileResponse()
  }

  func addRole(_ request: IAM.AddRoleToInstanceProfileRequest) throws(AWSError) -> IAM.AddRoleToInstanceProfileResponse
  {
    let profile = try profile(request.instanceProfileName)
    let role = try role(request.roleName)
    if profile.role != nil {
      throw IAM.Errors.limitExceededException("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1")
    }
    profile.role = role
    return IAM.AddRoleToInstanceProfileResponse()
  }

  func removeRole(
    _ request: IAM.RemoveRoleFromInstanceProfileRequest
  ) throws(AWSError) -> IAM.RemoveRoleFromInstanceProfileResponse {
    let profile = try profile(request.instanceProfileName)
    guard profile.role?.name == request.roleName else {
      throw IAM.Errors.noSuchEntityException("The role with name \(request.roleName ?? "") cannot be found.")
    }
    profile.role = nil
    return IAM.RemoveRoleFromInstanceProfileResponse()
  }

  func listProfiles(_ request: IAM.ListInstanceProfilesRequest) throws(AWSError) -> IAM.ListInstanceProfilesResponse {
    let found = profiles.values.filter { $0.path.hasPrefix(request.pathPrefix ?? "/") }.sorted { $0.name < $1.name }
    let (page, next) = try page(found, request.maxItems, request.marker)
    return IAM.ListInstanceProfilesResponse(instanceProfiles: page.map(shape), isTruncated: next != nil, marker: next)
  }

  func listProfiles(
    for request: IAM.ListInstanceProfilesForRoleRequest
  ) throws(AWSError) -> IAM.ListInstanceProfilesForRoleResponse {
    let role = try role(request.roleName)
    let found = profiles.values.filter { $0.role === role }.sorted { $0.name < $1.name }
    let (page, next) = try page(found, request.maxItems, request.marker)
    return IAM.ListInstanceProfilesForRoleResponse(
      instanceProfiles: page.map(shape), isTruncated: next != nil, marker: next)
  }

  /// The roles of services of AWS: made without a trust policy of one's own.
  func createServiceLinkedRole(
    _ request: IAM.CreateServiceLinkedRoleRequest
  ) throws(AWSError) -> IAM.CreateServiceLinkedRoleResponse {
    let service = request.awsServiceName ?? ""
    let known = [
      "ecs.amazonaws.com": "AWSServiceRoleForECS", "autoscaling.amazonaws.com": "AWSServiceRoleForAutoScaling",
      "elasticloadbalancing.amazonaws.com": "AWSServiceRoleForElasticLoadBalancing",
      "spot.amazonaws.com": "AWSServiceRoleForEC2Spot",
      "ecs.application-autoscaling.amazonaws.com": "AWSServiceRoleForApplicationAutoScaling_ECSService",
      "events.amazonaws.com": "AWSServiceRoleForCloudWatchEvents",
    ]
    guard let base = known[service] else {
      throw IAM.Errors.invalidInputException("Service role name \(service) is not known to the sandbox.")
    }
    let name = base + (request.customSuffix.map { "_\($0)" } ?? "")
    guard roles[name] == nil else {
      throw IAM.Errors.invalidInputException(
        "Service role name \(name) has been taken in this account, please try a different suffix.")
    }
    let trust: JSONValue = [
      "Version": "2012-10-17",
      "Statement": [
        ["Effect": "Allow", "Principal": ["Service": .string(service)], "Action": "sts:AssumeRole"]
      ],
    ]
    let role = SimRole(
      name: name, path: "/aws-service-role/\(service)/", id: newID("AROA"), of: self, trust: trust.json, at: now
    )
    role.about = request.description
    roles[name] = role
    return IAM.CreateServiceLinkedRoleResponse(role: shape(role))
  }

  func deleteServiceLinkedRole(
    _ request: IAM.DeleteServiceLinkedRoleRequest
  ) throws(AWSError) -> IAM.DeleteServiceLinkedRoleResponse {
    let role = try role(request.roleName)
    roles[role.name] = nil
    let task = "task\(role.path)\(role.name)/\(random.uuid())"
    deletionTasks.insert(task)
    return IAM.DeleteServiceLinkedRoleResponse(deletionTaskId: task)
  }

  func deletionStatus(
    _ request: IAM.GetServiceLinkedRoleDeletionStatusRequest
  ) throws(AWSError) -> IAM.GetServiceLinkedRoleDeletionStatusResponse {
    guard deletionTasks.contains(request.deletionTaskId ?? "") else {
      throw IAM.Errors.noSuchEntityException("Deletion task \(request.deletionTaskId ?? "") was not found.")
    }
    return IAM.GetServiceLinkedRoleDeletionStatusResponse(status: .succeeded)
  }
}
