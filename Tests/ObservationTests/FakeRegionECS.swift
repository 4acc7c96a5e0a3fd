import AWSModel
import FoundationEssentials

@testable import Observation

extension FakeRegion.State {
  mutating func answer(_ input: some AWSShape) throws -> any AWSShape {
    switch input {
    case let input as ECS.DescribeClustersRequest: return describeClusters(input)
    case let input as ECS.DescribeCapacityProvidersRequest:
      return ECS.DescribeCapacityProvidersResponse(
        capacityProviders: world.providers.filter { input.capacityProviders?.contains($0.name ?? "") ?? true })
    case let input as ECS.ListContainerInstancesRequest: return try listInstances(input)
    case let input as ECS.DescribeContainerInstancesRequest: return try describeInstances(input)
    case let input as ECS.ListServicesRequest:
      let (arns, next) = try page(
        world.services.compactMap(\.serviceArn), input.nextToken, input.maxResults, default: 10, limit: 100)
      return ECS.ListServicesResponse(serviceArns: arns, nextToken: next)
    case let input as ECS.DescribeServicesRequest: return try describeServices(input)
    case let input as ECS.ListTasksRequest: return try listTasks(input)
    case let input as ECS.DescribeTasksRequest: return try describeTasks(input)
    case let input as ECS.DescribeTaskDefinitionRequest: return try describeTaskDefinition(input)
    default: return try answerOthers(input)
    }
  }

  private func describeClusters(_ input: ECS.DescribeClustersRequest) -> ECS.DescribeClustersResponse {
    let names = [world.cluster.clusterName, world.cluster.clusterArn]
    guard let asked = input.clusters?.first, names.contains(asked) else {
      return ECS.DescribeClustersResponse(
        clusters: [], failures: [.init(arn: input.clusters?.first, reason: "MISSING")])
    }
    return ECS.DescribeClustersResponse(clusters: [world.cluster])
  }

  private mutating func listInstances(
    _ input: ECS.ListContainerInstancesRequest
  ) throws -> ECS.ListContainerInstancesResponse {
    let arns = world.instances.filter { instance in
      instance.status != "INACTIVE" && (input.status.map { $0.rawValue == instance.status } ?? true)
        && (input.filter.map { $0 == "ec2InstanceId == \(instance.ec2InstanceId ?? "")" } ?? true)
    }.compactMap(\.containerInstanceArn).filter { !world.unlisted.contains($0) }
    let (page, next) = try page(arns, input.nextToken, input.maxResults, default: 100, limit: 100)
    return ECS.ListContainerInstancesResponse(containerInstanceArns: page, nextToken: next)
  }

  private mutating func describeInstances(
    _ input: ECS.DescribeContainerInstancesRequest
  ) throws -> ECS.DescribeContainerInstancesResponse {
    let arns = try batch(input.containerInstances, limit: 100)
    let known = Dictionary(world.instances.map { ($0.containerInstanceArn ?? "", $0) }, uniquingKeysWith: { $1 })
    var output = ECS.DescribeContainerInstancesResponse(containerInstances: [], failures: [])
    for arn in arns {
      if let reason = world.failures[arn] {
        output.failures?.append(.init(arn: arn, reason: reason))
      } else if let times = world.hidden[arn], times > 0 {
        world.hidden[arn] = times - 1
        output.failures?.append(.init(arn: arn, reason: "MISSING"))
      } else if let row = known[arn] {
        output.containerInstances?.append(row)
      } else {
        output.failures?.append(.init(arn: arn, reason: "MISSING"))
      }
    }
    // AWS does not promise the order of the request.
    output.containerInstances?.reverse()
    return output
  }

  private func describeServices(_ input: ECS.DescribeServicesRequest) throws -> ECS.DescribeServicesResponse {
    let arns = Set(try batch(input.services, limit: 10))
    let found = world.services.filter {
      arns.contains($0.serviceArn ?? "") && world.failures[$0.serviceArn ?? ""] == nil
    }
    let missing = arns.subtracting(found.compactMap(\.serviceArn)).sorted()
    return ECS.DescribeServicesResponse(
      services: found, failures: missing.map { .init(arn: $0, reason: world.failures[$0] ?? "MISSING") })
  }

  private mutating func listTasks(_ input: ECS.ListTasksRequest) throws -> ECS.ListTasksResponse {
    let wanted = input.desiredStatus?.rawValue ?? "RUNNING"
    if wanted == "STOPPED", world.emptyStopped > 0 {
      world.emptyStopped -= 1
      return ECS.ListTasksResponse(taskArns: [])
    }
    let arns = world.tasks.filter {
      $0.desiredStatus == wanted && !world.unlisted.contains($0.taskArn ?? "")
        && (input.containerInstance == nil || $0.containerInstanceArn == input.containerInstance)
    }.compactMap(\.taskArn)
    let (page, next) = try page(arns, input.nextToken, input.maxResults, default: 100, limit: 100)
    return ECS.ListTasksResponse(taskArns: page, nextToken: next)
  }

  private func describeTasks(_ input: ECS.DescribeTasksRequest) throws -> ECS.DescribeTasksResponse {
    let arns = Set(try batch(input.tasks, limit: 100))
    let found = world.tasks.filter { arns.contains($0.taskArn ?? "") && world.failures[$0.taskArn ?? ""] == nil }
    let missing = arns.subtracting(found.compactMap(\.taskArn)).sorted()
    return ECS.DescribeTasksResponse(
      tasks: found.reversed(), failures: missing.map { .init(arn: $0, reason: world.failures[$0] ?? "MISSING") })
  }

  private func describeTaskDefinition(
    _ input: ECS.DescribeTaskDefinitionRequest
  ) throws -> ECS.DescribeTaskDefinitionResponse {
    let name = input.taskDefinition
    guard let found = world.definitions.last(where: { $0.taskDefinitionArn == name || $0.family == name }) else {
      throw AWSError(
        kind: .service, code: "ClientException", message: "Unable to describe task definition.", httpStatus: 400)
    }
    return ECS.DescribeTaskDefinitionResponse(taskDefinition: found)
  }
}
