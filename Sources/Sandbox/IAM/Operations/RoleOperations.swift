internal import AWSModel

extension IAMWorld {
  func role(_ name: String?) throws(AWSError) -> SimRole {
    guard let role = roles[name ?? ""] else {
      throw IAM.Errors.noSuchEntityException("The role with name \(name ?? "") cannot be found.")
    }
    return role
  }

  func createRole(_ request: IAM.CreateRoleRequest) throws(AWSError) -> IAM.CreateRoleResponse {
    let name = request.roleName ?? ""
    guard roles[name] == nil else {
      throw IAM.Errors.entityAlreadyExistsException("Role with name \(name) already exists.")
    }
    let trust = request.assumeRolePolicyDocument ?? ""
    try Self.checkDocument(trust)
    let role = SimRole(
      name: name, path: request.path ?? "/", id: newID("AROA"), of: self, trust: trust, at: now)
    role.about = request.description
    role.maxSessionDuration = request.maxSessionDuration ?? 3600
    role.boundary = try request.permissionsBoundary.map(boundary)
    for tag in request.tags ?? [] { role.tags[tag.key ?? ""] = tag.value ?? "" }
    roles[name] = role
    return IAM.CreateRoleResponse(role: shape(role))
  }

  static func checkDocument(_ text: String) throws(AWSError) {
    do {
      _ = try PolicyDocument(text)
    } catch {
      throw IAM.Errors.malformedPolicyDocumentException(error.reason)
    }
  }

  func shape(_ role: SimRole) -> IAM.Role {
    IAM.Role(
      path: role.path, roleName: role.name, roleId: role.id, arn: role.arn, createDate: role.createdAt.date,
      assumeRolePolicyDocument: role.trust.percentEncoded, description: role.about,
      maxSessionDuration: role.maxSessionDuration,
      permissionsBoundary: role.boundary.map {
        IAM.AttachedPermissionsBoundary(
          permissionsBoundaryType: "PermissionsBoundaryPolicy", permissionsBoundaryArn: $0)
      }, tags: role.tags.isEmpty ? nil : role.tags.iam, roleLastUsed: IAM.RoleLastUsed())
  }

  func listRoles(_ request: IAM.ListRolesRequest) throws(AWSError) -> IAM.ListRolesResponse {
    let found = roles.values.filter { $0.path.hasPrefix(request.pathPrefix ?? "/") }.sorted { $0.name < $1.name }
    let (page, next) = try page(found, request.maxItems, request.marker)
    return IAM.ListRolesResponse(roles: page.map(shape), isTruncated: next != nil, marker: next)
  }

  func updateRole(_ request: IAM.UpdateRoleRequest) throws(AWSError) -> IAM.UpdateRoleResponse {
    let role = try role(request.roleName)
    role.about = request.description ?? role.about
    role.maxSessionDuration = request.maxSessionDuration ?? role.maxSessionDuration
    return IAM.UpdateRoleResponse()
  }

  /// Nothing may hang on a role that is deleted.
  func deleteRole(_ request: IAM.DeleteRoleRequest) throws(AWSError) -> IAM.DeleteRoleResponse {
    let role = try role(request.roleName)
    if profiles.values.contains(where: { $0.role === role }) {
      throw IAM.Errors.deleteConflictException("Cannot delete entity, must remove roles from instance profile first.")
    }
    if !role.attached.isEmpty {
      throw IAM.Errors.deleteConflictException("Cannot delete entity, must detach all policies first.")
    }
    if !role.inline.isEmpty {
      throw IAM.Errors.deleteConflictException("Cannot delete entity, must delete policies first.")
    }
    roles[role.name] = nil
    return IAM.DeleteRoleResponse()
  }

  func updateTrust(_ request: IAM.UpdateAssumeRolePolicyRequest) throws(AWSError) -> IAM.UpdateAssumeRolePolicyResponse
  {
    let role = try role(request.roleName)
    try Self.checkDocument(request.policyDocument ?? "")
    role.trust = request.policyDocument ?? ""
    return IAM.UpdateAssumeRolePolicyResponse()
  }

  func putRolePolicy(_ request: IAM.PutRolePolicyRequest) throws(AWSError) -> IAM.PutRolePolicyResponse {
    let role = try role(request.roleName)
    try Self.checkDocument(request.policyDocument ?? "")
    role.inline[request.policyName ?? ""] = request.policyDocument
    return IAM.PutRolePolicyResponse()
  }

  func putBoundary(
    _ request: IAM.PutRolePermissionsBoundaryRequest
  ) throws(AWSError) -> IAM.PutRolePermissionsBoundaryResponse {
    let role = try role(request.roleName)
    role.boundary = try boundary(request.permissionsBoundary ?? "")
    return IAM.PutRolePermissionsBoundaryResponse()
  }

  func deleteBoundary(
    _ request: IAM.DeleteRolePermissionsBoundaryRequest
  ) throws(AWSError) -> IAM.DeleteRolePermissionsBoundaryResponse {
    let role = try role(request.roleName)
    guard role.boundary != nil else {
      throw IAM.Errors.noSuchEntityException("Role \(role.name) does not have a permissions boundary.")
    }
    role.boundary = nil
    return IAM.DeleteRolePermissionsBoundaryResponse()
  }

  /// A managed policy that can be a boundary.
  private func boundary(_ arn: String) throws(AWSError) -> String {
    guard document(arn) != nil else {
      throw IAM.Errors.noSuchEntityException("Scope ARN: \(arn) does not exist or is not attachable.")
    }
    return arn
  }

  private func inline(_ role: SimRole, _ name: String?) throws(AWSError) -> String {
    guard let document = role.inline[name ?? ""] else {
      throw IAM.Errors.noSuchEntityException("The role policy with name \(name ?? "") cannot be found.")
    }
    return document
  }

  func getRolePolicy(_ request: IAM.GetRolePolicyRequest) throws(AWSError) -> IAM.GetRolePolicyResponse {
    let role = try role(request.roleName)
    return IAM.GetRolePolicyResponse(
      roleName: role.name, policyName: request.policyName,
      policyDocument: try inline(role, request.policyName).percentEncoded)
  }

  func deleteRolePolicy(_ request: IAM.DeleteRolePolicyRequest) throws(AWSError) -> IAM.DeleteRolePolicyResponse {
    let role = try role(request.roleName)
    _ = try inline(role, request.policyName)
    role.inline[request.policyName ?? ""] = nil
    return IAM.DeleteRolePolicyResponse()
  }

  func listRolePolicies(_ request: IAM.ListRolePoliciesRequest) throws(AWSError) -> IAM.ListRolePoliciesResponse {
    let (page, next) = try page(try role(request.roleName).inline.keys.sorted(), request.maxItems, request.marker)
    return IAM.ListRolePoliciesResponse(policyNames: page, isTruncated: next != nil, marker: next)
  }

  func attach(_ request: IAM.AttachRolePolicyRequest) throws(AWSError) -> IAM.AttachRolePolicyResponse {
    let role = try role(request.roleName)
    let arn = request.policyArn ?? ""
    guard document(arn) != nil else {
      throw IAM.Errors.noSuchEntityException("Policy \(arn) does not exist or is not attachable.")
    }
    if !role.attached.contains(arn) {
      guard role.attached.count < 10 else {
        throw IAM.Errors.limitExceededException("Cannot exceed quota for PoliciesPerRole: 10")
      }
      role.attached.append(arn)
    }
    return IAM.AttachRolePolicyResponse()
  }

  func detach(_ request: IAM.DetachRolePolicyRequest) throws(AWSError) -> IAM.DetachRolePolicyResponse {
    let role = try role(request.roleName)
    guard role.attached.contains(request.policyArn ?? "") else {
      throw IAM.Errors.noSuchEntityException("Policy \(request.policyArn ?? "") was not found.")
    }
    role.attached.removeAll { $0 == request.policyArn }
    return IAM.DetachRolePolicyResponse()
  }

  func listAttached(
    _ request: IAM.ListAttachedRolePoliciesRequest
  ) throws(AWSError) -> IAM.ListAttachedRolePoliciesResponse {
    let (page, next) = try page(try role(request.roleName).attached, request.maxItems, request.marker)
    return IAM.ListAttachedRolePoliciesResponse(
      attachedPolicies: page.map {
        IAM.AttachedPolicy(policyName: $0.split(separator: "/").last.map(String.init), policyArn: $0)
      }, isTruncated: next != nil, marker: next)
  }

  /// The document of a policy by ARN, AWS's own or the account's.
  func document(_ arn: String) -> String? { policies[arn]?.document ?? ManagedPolicies.document(arn) }

  func page<Item>(_ items: [Item], _ limit: Int?, _ marker: String?) throws(AWSError) -> ([Item], String?) {
    var start = 0
    if let marker {
      guard let known = PageToken(marker, list: "iam") else {
        throw .refused("ValidationError", "Invalid Marker.")
      }
      start = min(Int(clamping: known.place), items.count)
    }
    let end = min(items.count, start + (limit ?? 100))
    return (Array(items[start..<end]), end < items.count ? PageToken(list: "iam", place: UInt64(end)).text : nil)
  }
}

extension ResourceTags {
  var iam: [IAM.Tag] { sorted.map { IAM.Tag(key: $0.key, value: $0.value) } }
}

extension String {
  /// Percent-encoded as RFC 3986 has it: the form in which IAM answers with policy documents.
  var percentEncoded: String {
    var result = ""
    for byte in utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 128,
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "-._~".utf8.contains(byte)
      {
        result.unicodeScalars.append(scalar)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }
}
