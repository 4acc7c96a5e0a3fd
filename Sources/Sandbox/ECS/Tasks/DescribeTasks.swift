internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  func describeTasks(_ request: ECS.DescribeTasksRequest) throws(AWSError) -> ECS.DescribeTasksResponse {
    let cluster = try cluster(request.cluster)
    let names = request.tasks ?? []
    guard !names.isEmpty else { throw ECS.Errors.invalidParameterException("Tasks cannot be empty.") }
    guard names.count <= 100 else {
      throw ECS.Errors.invalidParameterException("Tasks cannot contain more than 100 elements.")
    }
    let includesTags = request.include?.contains(.tags) ?? false
    var response = ECS.DescribeTasksResponse(tasks: [], failures: [])
    response.tasks?.reserveCapacity(names.count)
    for name in names {
      if let task = task(name, in: cluster) {
        response.tasks?.append(shape(task, tags: includesTags))
      } else {
        response.failures?.append(missing("task", name, in: cluster))
      }
    }
    return response
  }

  func task(_ name: String, in cluster: SimCluster) -> SimTask? {
    identifier(name, "task", in: cluster).flatMap { cluster.tasksByID[$0] }
  }

  /// Lists by desired status, RUNNING unless the caller says otherwise. Source: ListTasks.
  func listTasks(_ request: ECS.ListTasksRequest) throws(AWSError) -> ECS.ListTasksResponse {
    let cluster = try cluster(request.cluster)
    let desired = request.desiredStatus?.rawValue ?? "RUNNING"
    let isOfService = request.serviceName != nil
    if isOfService, request.startedBy != nil || request.family != nil {
      throw ECS.Errors.invalidParameterException("Only one of serviceName, startedBy or family can be specified.")
    }
    let filter = try TaskFilter(request, cluster, self)
    let list = "tasks/\(cluster.name)/\(desired)/\(filter.label)"
    let status = DesiredTaskStatus(rawValue: desired)
    let page = try page(filter.source(desired), list, request.nextToken, request.maxResults) { task in
      task.desiredStatus == status && filter.admits(task)
    }
    return ECS.ListTasksResponse(taskArns: page.members.map(arn), nextToken: page.token)
  }
}

/// Which tasks a ListTasks call wants.
private struct TaskFilter {
  private let cluster: SimCluster
  private var instance: SimContainerInstance?
  private var service: SimService?
  private let family: String?
  private let startedBy: String?
  private let isOfOtherLaunchType: Bool
  let label: String

  init(_ request: ECS.ListTasksRequest, _ cluster: SimCluster, _ world: ECSWorld) throws(AWSError) {
    self.cluster = cluster
    family = request.family
    startedBy = request.startedBy
    isOfOtherLaunchType = request.launchType.map { $0 != .ec2 } ?? false
    if let name = request.containerInstance {
      guard let found = world.containerInstance(name, in: cluster) else {
        throw ECS.Errors.invalidParameterException("Referenced container instance not found.")
      }
      instance = found
    }
    if let name = request.serviceName {
      guard let found = world.service(name, in: cluster), found.status != "INACTIVE" else {
        throw ECS.Errors.serviceNotFoundException("Service not found.")
      }
      service = found
    }
    label =
      "\(request.containerInstance ?? "")/\(request.serviceName ?? "")/\(family ?? "")/\(startedBy ?? "")"
  }

  /// The shortest list that holds all that can be wanted. Stopped tasks are on the cluster's list only.
  func source(_ desired: String) -> OrderedMembers<SimTask> {
    if desired == "RUNNING" {
      if let service { return service.tasks }
      if let instance { return instance.tasks }
    }
    return cluster.tasks
  }

  func admits(_ task: SimTask) -> Bool {
    if isOfOtherLaunchType { return false }
    if let instance, task.instance !== instance { return false }
    if let service, task.service !== service { return false }
    if let family, task.definition.family != family { return false }
    if let startedBy, task.startedBy != startedBy { return false }
    return true
  }
}
