internal import AWSModel
internal import ClusterModel

/// Keeps account of the deployments of a service: what DescribeServiceDeployments tells.
extension ECSWorld {
  /// Begins the record of a new deployment; one that was under way is superseded.
  func record(_ deployment: SimDeployment) {
    let service = deployment.service
    let number = deployment.id.resourceName
    let revision = SimServiceRevision(service, deployment.definition, region: region, number: number)
    if let running = service.serviceDeployments.last, !running.isOver {
      running.status = .stopped
      running.statusReason = "Superseded by a new deployment."
      running.stoppedAt = region.now
      running.updatedAt = region.now
    }
    let source = service.revisions.last
    let id = region.random[.identifiers].hexadecimal(21)
    let arn = region.arn("ecs", "service-deployment/\(service.cluster.name)/\(service.name)/\(id)")
    let record = SimServiceDeployment(
      arn: arn, service: service, target: revision, sources: source.map { [$0] } ?? [], at: region.now)
    service.revisions.append(revision)
    service.serviceDeployments.append(record)
    deployment.record = record
    deployment.revision = revision
    trim(service)
  }

  /// A hundred deployments of a service are kept; AWS keeps those of the last 90 days.
  private func trim(_ service: SimService) {
    let excess = service.serviceDeployments.count - 100
    guard excess > 0 else { return }
    service.serviceDeployments.removeFirst(excess)
    service.revisions.removeFirst(max(0, service.revisions.count - 101))
  }

  func finish(_ record: SimServiceDeployment?) {
    guard let record, !record.isOver else { return }
    record.status = record.isRollingBack ? .rollbackSuccessful : .successful
    record.finishedAt = region.now
    record.updatedAt = region.now
  }

  /// The service's deployment of an ARN.
  func serviceDeployment(_ arn: String) -> SimServiceDeployment? {
    serviceOfARN(arn, "service-deployment")?.serviceDeployments.first { $0.arn == arn }
  }

  /// The service whose name stands in the ARN of one of its parts.
  private func serviceOfARN(_ arn: String, _ kind: String) -> SimService? {
    let prefix = region.arn("ecs", "\(kind)/")
    guard arn.hasPrefix(prefix) else { return nil }
    let path = arn.dropFirst(prefix.count).split(separator: "/").map(String.init)
    guard path.count == 3 else { return nil }
    return activeCluster(path[0])?.servicesByName[path[1]]
  }

  func describeServiceDeployments(
    _ request: ECS.DescribeServiceDeploymentsRequest
  ) throws(AWSError) -> ECS.DescribeServiceDeploymentsResponse {
    let arns = request.serviceDeploymentArns ?? []
    guard (1...20).contains(arns.count) else {
      throw ECS.Errors.invalidParameterException("serviceDeploymentArns should contain between 1 and 20 elements.")
    }
    var response = ECS.DescribeServiceDeploymentsResponse(serviceDeployments: [], failures: [])
    for arn in arns {
      if let found = serviceDeployment(arn) {
        response.serviceDeployments?.append(shape(found))
      } else {
        response.failures?.append(ECS.Failure(arn: arn, reason: "MISSING"))
      }
    }
    return response
  }

  func listServiceDeployments(
    _ request: ECS.ListServiceDeploymentsRequest
  ) throws(AWSError) -> ECS.ListServiceDeploymentsResponse {
    let cluster = try cluster(request.cluster)
    guard let service = service(request.service ?? "", in: cluster) else {
      throw ECS.Errors.serviceNotFoundException("Service not found.")
    }
    let wanted = Set((request.status ?? []).map(\.rawValue))
    let found = service.serviceDeployments.reversed().filter { record in
      if let after = request.createdAt?.after, record.createdAt.date < after { return false }
      if let before = request.createdAt?.before, record.createdAt.date > before { return false }
      return wanted.isEmpty || wanted.contains(record.status.rawValue)
    }
    let list = "deployments/\(service.arn)/\(wanted.sorted().joined(separator: ","))"
    let page = try page(
      texts: found.indices.map(String.init), list, request.nextToken, request.maxResults)
    return ECS.ListServiceDeploymentsResponse(
      serviceDeployments: page.texts.compactMap { Int($0) }.map { brief(found[$0]) }, nextToken: page.token)
  }

  private func brief(_ record: SimServiceDeployment) -> ECS.ServiceDeploymentBrief {
    ECS.ServiceDeploymentBrief(
      serviceDeploymentArn: record.arn, serviceArn: record.service.arn, clusterArn: record.service.cluster.arn,
      startedAt: record.createdAt.date, createdAt: record.createdAt.date, finishedAt: record.finishedAt?.date,
      targetServiceRevisionArn: record.target.arn, status: record.status, statusReason: record.statusReason)
  }

  func describeServiceRevisions(
    _ request: ECS.DescribeServiceRevisionsRequest
  ) throws(AWSError) -> ECS.DescribeServiceRevisionsResponse {
    let arns = request.serviceRevisionArns ?? []
    guard (1...20).contains(arns.count) else {
      throw ECS.Errors.invalidParameterException("serviceRevisionArns should contain between 1 and 20 elements.")
    }
    var response = ECS.DescribeServiceRevisionsResponse(serviceRevisions: [], failures: [])
    for arn in arns {
      if let found = serviceOfARN(arn, "service-revision")?.revisions.last(where: { $0.arn == arn }) {
        response.serviceRevisions?.append(found.shape)
      } else {
        response.failures?.append(ECS.Failure(arn: arn, reason: "MISSING"))
      }
    }
    return response
  }
}
