internal import AWSModel
internal import ClusterModel
internal import Placement

extension ECSWorld {
  func describeContainerInstances(
    _ request: ECS.DescribeContainerInstancesRequest
  ) throws(AWSError) -> ECS.DescribeContainerInstancesResponse {
    let cluster = try cluster(request.cluster)
    let names = request.containerInstances ?? []
    guard !names.isEmpty else { throw ECS.Errors.invalidParameterException("Container instances cannot be empty.") }
    guard names.count <= 100 else {
      throw ECS.Errors.invalidParameterException("Container instances cannot contain more than 100 elements.")
    }
    let includesTags = request.include?.contains(.tags) ?? false
    let includesHealth = request.include?.contains(.containerInstanceHealth) ?? false
    var response = ECS.DescribeContainerInstancesResponse(containerInstances: [], failures: [])
    response.containerInstances?.reserveCapacity(names.count)
    for name in names {
      if let instance = containerInstance(name, in: cluster) {
        response.containerInstances?.append(shape(instance, tags: includesTags, health: includesHealth))
      } else {
        response.failures?.append(missing("container-instance", name, in: cluster))
      }
    }
    return response
  }

  /// Without a status everything but INACTIVE is listed. Source: ListContainerInstances.
  func listContainerInstances(
    _ request: ECS.ListContainerInstancesRequest
  ) throws(AWSError) -> ECS.ListContainerInstancesResponse {
    let cluster = try cluster(request.cluster)
    let query = try query(request.filter)
    let wanted = request.status?.rawValue
    let list = "container-instances/\(cluster.name)"
    let page = try page(cluster.instances, list, request.nextToken, request.maxResults) { instance in
      let status = instance.status.rawValue
      guard wanted.map({ $0 == status }) ?? (instance.status != .inactive) else { return false }
      guard let query else { return true }
      return self.subject(instance).map(query.matches) ?? false
    }
    return ECS.ListContainerInstancesResponse(
      containerInstanceArns: page.members.map(\.arn), nextToken: page.token)
  }

  private func query(_ filter: String?) throws(AWSError) -> ClusterQuery? {
    guard let filter, !filter.isEmpty else { return nil }
    do {
      return try ClusterQuery(filter)
    } catch {
      throw ECS.Errors.invalidParameterException("Invalid filter: \(error.description)")
    }
  }

  private func subject(_ instance: SimContainerInstance) -> QuerySubject? {
    if let row = instance.row { return instance.cluster.board.subject(row) }
    return QuerySubject(
      attributes: instance.attributeSet, agentConnected: instance.agentConnected,
      agentVersion: instance.versionInfo.agentVersion, ec2InstanceID: instance.ec2InstanceID,
      registeredAt: instance.registeredAt.date)
  }

  /// The instance of an id or an ARN of this cluster; nil where there is none.
  func containerInstance(_ name: String, in cluster: SimCluster) -> SimContainerInstance? {
    guard let id = identifier(name, "container-instance", in: cluster) else { return nil }
    return cluster.instancesByID[id]
  }

  /// What stands behind the last slash of an ARN of this cluster, in the long form or the old short one; the name
  /// itself where it is no ARN.
  func identifier(_ name: String, _ kind: String, in cluster: SimCluster) -> String? {
    guard name.hasPrefix("arn:") else { return name }
    let prefix = arnPrefix(kind)
    guard name.hasPrefix(prefix) else { return nil }
    let rest = Substring(name.utf8.dropFirst(prefix.utf8.count))
    guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else { return String(rest) }
    let id = rest[rest.index(after: slash)...]
    return rest[..<slash] == cluster.name && !id.utf8.contains(UInt8(ascii: "/")) ? String(id) : nil
  }

  /// What the ARNs of one kind begin with.
  private func arnPrefix(_ kind: String) -> String {
    if let known = arnPrefixes[kind] { return known }
    let prefix = region.arn("ecs", "\(kind)/")
    arnPrefixes[kind] = prefix
    return prefix
  }

  /// The failure of a batch for something that is not there.
  func missing(_ kind: String, _ name: String, in cluster: SimCluster) -> ECS.Failure {
    let arn = name.hasPrefix("arn:") ? name : region.arn("ecs", "\(kind)/\(cluster.name)/\(name)")
    return ECS.Failure(arn: arn, reason: "MISSING")
  }
}
