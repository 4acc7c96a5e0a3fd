internal import AWSModel

extension EC2World {
  func describeLaunchTemplates(
    _ request: EC2.DescribeLaunchTemplatesRequest
  ) throws(AWSError) -> EC2.DescribeLaunchTemplatesResponse {
    var found: [SimLaunchTemplate] = []
    let filters = FilterSet(request.filters)
    for template in try namedTemplates(request) where try filters.admits(template.tags, { values(template, $0) }) {
      found.append(template)
    }
    let page = try EC2Page(found, list: "launch-templates", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeLaunchTemplatesResponse(
      launchTemplates: page.items.map(\.shape), nextToken: page.nextToken)
  }

  private func namedTemplates(
    _ request: EC2.DescribeLaunchTemplatesRequest
  ) throws(AWSError) -> [SimLaunchTemplate] {
    var named: [SimLaunchTemplate] = []
    for id in request.launchTemplateIds ?? [] { named.append(try template(id: id, name: nil)) }
    for name in request.launchTemplateNames ?? [] { named.append(try template(id: nil, name: name)) }
    let isOpen = (request.launchTemplateIds ?? []).isEmpty && (request.launchTemplateNames ?? []).isEmpty
    return isOpen ? templates.all : named
  }

  private func values(_ template: SimLaunchTemplate, _ filter: String) -> [String]? {
    switch filter {
    case "launch-template-name": [template.name]
    case "launch-template-id": [template.id]
    case "create-time": [template.createdAt.iso8601]
    default: nil
    }
  }

  func describeLaunchTemplateVersions(
    _ request: EC2.DescribeLaunchTemplateVersionsRequest
  ) throws(AWSError) -> EC2.DescribeLaunchTemplateVersionsResponse {
    var found = try requestedVersions(request)
    if request.resolveAlias == true {
      for index in found.indices {
        guard let image = found[index].launchTemplateData?.imageId else { continue }
        do { found[index].launchTemplateData?.imageId = try resolvedImage(image) } catch { throw error.awsError }
      }
    }
    let page = try EC2Page(found, list: "template-versions", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeLaunchTemplateVersionsResponse(launchTemplateVersions: page.items, nextToken: page.nextToken)
  }

  private func requestedVersions(
    _ request: EC2.DescribeLaunchTemplateVersionsRequest
  ) throws(AWSError) -> [EC2.LaunchTemplateVersion] {
    if request.launchTemplateId == nil, request.launchTemplateName == nil {
      let names = request.versions ?? []
      return templates.all.flatMap { template in
        names.compactMap { template.version($0).map(template.shape) }
      }
    }
    let template = try template(id: request.launchTemplateId, name: request.launchTemplateName)
    if let names = request.versions, !names.isEmpty {
      var result: [EC2.LaunchTemplateVersion] = []
      for name in names {
        result.append(template.shape(try templateVersion(id: template.id, name: nil, version: name)))
      }
      return result
    }
    let least = request.minVersion.flatMap { Int($0) } ?? 0
    let most = request.maxVersion.flatMap { Int($0) } ?? Int.max
    return template.versions.reversed().filter { $0.number >= least && $0.number <= most }.map(template.shape)
  }
}
