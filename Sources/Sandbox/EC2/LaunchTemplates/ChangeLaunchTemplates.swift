internal import AWSModel

extension EC2World {
  func createLaunchTemplate(
    _ request: EC2.CreateLaunchTemplateRequest, _ context: CallContext
  ) throws(AWSError) -> EC2.CreateLaunchTemplateResponse {
    let name = request.launchTemplateName ?? ""
    guard !templates.all.contains(where: { $0.name == name }) else {
      throw .refused("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.")
    }
    try check(imageOf: request.launchTemplateData)
    try checkDryRun(request.dryRun)
    let template = SimLaunchTemplate(
      ordinal: nextOrdinal(), id: newID("lt"), name: name, createdAt: region.now, createdBy: context.identity)
    for specification in request.tagSpecifications ?? [] where specification.resourceType == .launchTemplate {
      template.tags.merge(ResourceTags(specification.tags))
    }
    template.add(
      ShapeConversion.convert(request.launchTemplateData ?? EC2.RequestLaunchTemplateData()),
      request.versionDescription, at: region.now, by: context.identity)
    templates.insert(template)
    return EC2.CreateLaunchTemplateResponse(launchTemplate: template.shape)
  }

  func createLaunchTemplateVersion(
    _ request: EC2.CreateLaunchTemplateVersionRequest, _ context: CallContext
  ) throws(AWSError) -> EC2.CreateLaunchTemplateVersionResponse {
    let template = try template(id: request.launchTemplateId, name: request.launchTemplateName)
    try check(imageOf: request.launchTemplateData)
    var data: EC2.ResponseLaunchTemplateData = ShapeConversion.convert(
      request.launchTemplateData ?? EC2.RequestLaunchTemplateData())
    if let source = request.sourceVersion {
      let base = try templateVersion(id: template.id, name: nil, version: source)
      data = Self.merged(data, over: base.data)
    }
    try checkDryRun(request.dryRun)
    let version = template.add(data, request.versionDescription, at: region.now, by: context.identity)
    return EC2.CreateLaunchTemplateVersionResponse(launchTemplateVersion: template.shape(version))
  }

  /// Members that are set in `data` stand; the others come from `base`.
  private static func merged(
    _ data: EC2.ResponseLaunchTemplateData, over base: EC2.ResponseLaunchTemplateData
  ) -> EC2.ResponseLaunchTemplateData {
    var result = base
    let tape = data.tape
    var reader = AWSReader(tape)
    let end = reader.enter(.structure)
    while reader.position < end { result.read(reader.member, from: &reader) }
    return result
  }

  func modifyLaunchTemplate(
    _ request: EC2.ModifyLaunchTemplateRequest
  ) throws(AWSError) -> EC2.ModifyLaunchTemplateResponse {
    let template = try template(id: request.launchTemplateId, name: request.launchTemplateName)
    let version = try templateVersion(id: template.id, name: nil, version: request.defaultVersion)
    try checkDryRun(request.dryRun)
    template.defaultVersion = version.number
    return EC2.ModifyLaunchTemplateResponse(launchTemplate: template.shape)
  }

  func deleteLaunchTemplate(
    _ request: EC2.DeleteLaunchTemplateRequest
  ) throws(AWSError) -> EC2.DeleteLaunchTemplateResponse {
    let template = try template(id: request.launchTemplateId, name: request.launchTemplateName)
    try checkDryRun(request.dryRun)
    templates.remove(template)
    return EC2.DeleteLaunchTemplateResponse(launchTemplate: template.shape)
  }

  func deleteLaunchTemplateVersions(
    _ request: EC2.DeleteLaunchTemplateVersionsRequest
  ) throws(AWSError) -> EC2.DeleteLaunchTemplateVersionsResponse {
    let template = try template(id: request.launchTemplateId, name: request.launchTemplateName)
    var response = EC2.DeleteLaunchTemplateVersionsResponse(
      successfullyDeletedLaunchTemplateVersions: [], unsuccessfullyDeletedLaunchTemplateVersions: [])
    for text in request.versions ?? [] {
      let number = Int(text) ?? 0
      if let error = deletionError(template, number) {
        response.unsuccessfullyDeletedLaunchTemplateVersions?.append(
          EC2.DeleteLaunchTemplateVersionsResponseErrorItem(
            launchTemplateId: template.id, launchTemplateName: template.name, versionNumber: number,
            responseError: error))
      } else {
        template.versions.removeAll { $0.number == number }
        response.successfullyDeletedLaunchTemplateVersions?.append(
          EC2.DeleteLaunchTemplateVersionsResponseSuccessItem(
            launchTemplateId: template.id, launchTemplateName: template.name, versionNumber: number))
      }
    }
    return response
  }

  private func deletionError(_ template: SimLaunchTemplate, _ number: Int) -> EC2.ResponseError? {
    guard template.versions.contains(where: { $0.number == number }) else {
      return EC2.ResponseError(
        code: "launchTemplateVersionDoesNotExist",
        message: "The specified launch template version does not exist")
    }
    guard number != template.defaultVersion else {
      return EC2.ResponseError(
        code: "unexpectedError", message: "The default version of a launch template cannot be deleted")
    }
    return nil
  }
}
