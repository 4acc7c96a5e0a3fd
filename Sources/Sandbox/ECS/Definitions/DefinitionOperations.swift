internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  func registerTaskDefinition(
    _ request: ECS.RegisterTaskDefinitionRequest, _ context: CallContext
  ) throws(AWSError) -> ECS.RegisterTaskDefinitionResponse {
    try DefinitionChecks.check(request)
    var shape: ECS.TaskDefinition = ShapeConversion.convert(request)
    let family = request.family ?? ""
    let revision = (families[family]?.revisions.last?.revision ?? 0) + 1
    let arn = region.arn("ecs", "task-definition/\(family):\(revision)")
    shape.taskDefinitionArn = arn
    shape.revision = revision
    shape.status = .active
    shape.registeredAt = region.now.date
    shape.registeredBy = context.identity
    complete(&shape)
    let definition = SimTaskDefinition(
      ordinal: nextOrdinal(), arn: arn, shape: shape, rules: ReservationRules(shape))
    definition.tags = ResourceTags(request.tags)
    families[family, default: TaskFamily()].revisions.append(definition)
    return ECS.RegisterTaskDefinitionResponse(taskDefinition: shape, tags: definition.tags.ecs)
  }

  /// What ECS fills in.
  private func complete(_ shape: inout ECS.TaskDefinition) {
    shape.volumes = shape.volumes ?? []
    shape.placementConstraints = shape.placementConstraints ?? []
    shape.containerDefinitions = shape.containerDefinitions?.map { container in
      var container = container
      container.cpu = container.cpu ?? 0
      container.essential = container.essential ?? true
      container.environment = container.environment ?? []
      container.mountPoints = container.mountPoints ?? []
      container.volumesFrom = container.volumesFrom ?? []
      container.systemControls = container.systemControls ?? []
      container.portMappings = (container.portMappings ?? []).map { mapping in
        var mapping = mapping
        mapping.protocol = mapping.protocol ?? .tcp
        let follows = shape.networkMode == .awsvpc || shape.networkMode == .host
        mapping.hostPort = mapping.hostPort ?? (follows ? mapping.containerPort : 0)
        return mapping
      }
      return container
    }
    let isFargateReady = shape.networkMode == .awsvpc && shape.cpu != nil && shape.memory != nil
    shape.compatibilities =
      shape.networkMode == .awsvpc ? (isFargateReady ? [.ec2, .fargate] : [.ec2]) : [.external, .ec2]
    shape.requiresAttributes = RequiredAttributes.of(shape)
  }

  /// The definition that a text means: an ARN, `family:revision`, or a family, whose newest ACTIVE revision it is.
  func definition(_ text: String) -> SimTaskDefinition? {
    let prefix = region.arn("ecs", "task-definition/")
    let name = text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text[...]
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard let family = families[String(parts[0])] else { return nil }
    if parts.count == 1 { return family.revisions.last { $0.isActive } }
    guard parts.count == 2, let revision = Int(parts[1]) else { return nil }
    return family.revisions.first { $0.revision == revision }
  }

  /// The ACTIVE definition that a request wants to run.
  ///
  /// - Throws: `ClientException` where it is not there, `InvalidParameterException` where it is INACTIVE.
  func runnableDefinition(_ text: String?) throws(AWSError) -> SimTaskDefinition {
    guard let text, !text.isEmpty else {
      throw ECS.Errors.invalidParameterException("TaskDefinition can not be blank.")
    }
    guard let found = definition(text) else { throw ECS.Errors.clientException("TaskDefinition not found.") }
    guard found.isActive else { throw ECS.Errors.invalidParameterException("TaskDefinition is inactive") }
    return found
  }

  func describeTaskDefinition(
    _ request: ECS.DescribeTaskDefinitionRequest
  ) throws(AWSError) -> ECS.DescribeTaskDefinitionResponse {
    guard let found = definition(request.taskDefinition ?? "") else {
      throw ECS.Errors.clientException("Unable to describe task definition.")
    }
    let includesTags = request.include?.contains(.tags) ?? false
    return ECS.DescribeTaskDefinitionResponse(
      taskDefinition: found.shape, tags: includesTags ? found.tags.ecs : [])
  }

  func deregisterTaskDefinition(
    _ request: ECS.DeregisterTaskDefinitionRequest
  ) throws(AWSError) -> ECS.DeregisterTaskDefinitionResponse {
    let text = request.taskDefinition ?? ""
    guard text.contains(":"), let found = definition(text) else {
      throw ECS.Errors.clientException("The specified task definition does not exist.")
    }
    guard found.isActive else {
      throw ECS.Errors.invalidParameterException(
        "The specified task definition is inactive. You must specify an active task definition.")
    }
    found.shape.status = .inactive
    found.shape.deregisteredAt = region.now.date
    return ECS.DeregisterTaskDefinitionResponse(taskDefinition: found.shape)
  }

  func listTaskDefinitions(
    _ request: ECS.ListTaskDefinitionsRequest
  ) throws(AWSError) -> ECS.ListTaskDefinitionsResponse {
    let status = request.status ?? .active
    var arns: [String] = []
    for name in families.keys.sorted() where request.familyPrefix.map({ $0 == name }) ?? true {
      arns += (families[name]?.revisions ?? []).filter { $0.shape.status == status }.map(\.arn)
    }
    if request.sort == .desc { arns.reverse() }
    let list = "definitions/\(request.familyPrefix ?? "")/\(status)/\(request.sort?.rawValue ?? "")"
    let page = try page(texts: arns, list, request.nextToken, request.maxResults)
    return ECS.ListTaskDefinitionsResponse(taskDefinitionArns: page.texts, nextToken: page.token)
  }

  func listTaskDefinitionFamilies(
    _ request: ECS.ListTaskDefinitionFamiliesRequest
  ) throws(AWSError) -> ECS.ListTaskDefinitionFamiliesResponse {
    let status = request.status ?? .active
    let names = families.keys.sorted().filter { name in
      guard request.familyPrefix.map({ name.hasPrefix($0) }) ?? true else { return false }
      let isActive = families[name]?.revisions.contains(where: \.isActive) ?? false
      return status == .all || (status == .active) == isActive
    }
    let list = "families/\(request.familyPrefix ?? "")/\(status)"
    let page = try page(texts: names, list, request.nextToken, request.maxResults)
    return ECS.ListTaskDefinitionFamiliesResponse(families: page.texts, nextToken: page.token)
  }
}
