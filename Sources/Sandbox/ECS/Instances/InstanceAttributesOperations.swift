internal import AWSModel
internal import ClusterModel

/// PutAttributes, DeleteAttributes and ListAttributes: a user's own attributes of container instances.
extension ECSWorld {
  func putAttributes(_ request: ECS.PutAttributesRequest) throws(AWSError) -> ECS.PutAttributesResponse {
    let cluster = try cluster(request.cluster)
    let attributes = request.attributes ?? []
    guard attributes.count <= 10 else {
      throw ECS.Errors.attributeLimitExceededException("You can specify up to 10 attributes in a single call.")
    }
    let targets = try targets(attributes, cluster)
    for (instance, attribute) in targets {
      let own = instance.attributes.keys.filter { !Self.isBuiltIn($0) }
      if !own.contains(attribute.name ?? ""), own.count >= 10 {
        throw ECS.Errors.attributeLimitExceededException("You can apply up to 10 custom attributes for each resource.")
      }
    }
    for (instance, attribute) in targets { instance.attributes[attribute.name ?? ""] = .some(attribute.value) }
    attributesChanged(targets.map(\.0))
    return ECS.PutAttributesResponse(attributes: targets.map { shape($0.1, $0.0) })
  }

  func deleteAttributes(_ request: ECS.DeleteAttributesRequest) throws(AWSError) -> ECS.DeleteAttributesResponse {
    let cluster = try cluster(request.cluster)
    let targets = try targets(request.attributes ?? [], cluster)
    for (instance, attribute) in targets { instance.attributes[attribute.name ?? ""] = nil }
    attributesChanged(targets.map(\.0))
    return ECS.DeleteAttributesResponse(attributes: targets.map { shape($0.1, $0.0) })
  }

  private func targets(
    _ attributes: [ECS.Attribute], _ cluster: SimCluster
  ) throws(AWSError) -> [(SimContainerInstance, ECS.Attribute)] {
    var result: [(SimContainerInstance, ECS.Attribute)] = []
    for attribute in attributes {
      let name = attribute.name ?? ""
      guard !name.isEmpty, name.count <= 128, !Self.isBuiltIn(name) else {
        throw ECS.Errors.invalidParameterException("Invalid attribute name: \(name)")
      }
      guard (attribute.value ?? "").count <= 128 else {
        throw ECS.Errors.invalidParameterException("Invalid attribute value of \(name)")
      }
      guard let instance = containerInstance(attribute.targetId ?? "", in: cluster), !instance.isGone
      else { throw ECS.Errors.targetNotFoundException("\(attribute.targetId ?? "") was not found.") }
      result.append((instance, attribute))
    }
    return result
  }

  private static func isBuiltIn(_ name: String) -> Bool {
    name.hasPrefix("ecs.") || name.hasPrefix("com.amazonaws.")
  }

  private func shape(_ attribute: ECS.Attribute, _ instance: SimContainerInstance) -> ECS.Attribute {
    ECS.Attribute(
      name: attribute.name, value: attribute.value, targetType: .containerInstance, targetId: instance.arn)
  }

  private func attributesChanged(_ instances: [SimContainerInstance]) {
    for instance in instances {
      instance.version += 1
      reseat(instance)
      region.publish(.containerInstance(instance))
      if instance.isEligible { instanceBecameEligible(instance) }
    }
    for service in instances.first?.cluster.services.all ?? [] where service.isDaemon { touch(service) }
  }

  func listAttributes(_ request: ECS.ListAttributesRequest) throws(AWSError) -> ECS.ListAttributesResponse {
    let cluster = try cluster(request.cluster)
    var found: [ECS.Attribute] = []
    for instance in cluster.instances.all where !instance.isGone {
      for attribute in instance.attributeSet.sorted {
        if let name = request.attributeName, name != attribute.name { continue }
        if let value = request.attributeValue, value != attribute.value { continue }
        found.append(
          ECS.Attribute(
            name: attribute.name, value: attribute.value, targetType: .containerInstance, targetId: instance.arn))
      }
    }
    let list = "attributes/\(cluster.name)"
    let page = try page(texts: found.indices.map(String.init), list, request.nextToken, request.maxResults)
    return ECS.ListAttributesResponse(
      attributes: page.texts.compactMap { Int($0) }.map { found[$0] }, nextToken: page.token)
  }
}
