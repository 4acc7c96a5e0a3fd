import AWSModel
import FoundationEssentials

/// Canned answers, made when they are asked for from the numbers in the names, so that nothing but the answer is held.
final class CannedRegion: AWSCaller, @unchecked Sendable {
  let instances: Int
  let tasks: Int
  let services: Int
  private(set) var calls: [String: Int] = [:]

  init(instances: Int) {
    self.instances = instances
    tasks = instances * 20
    services = max(1, instances / 5)
  }

  var callCount: Int { calls.values.reduce(0, +) }
  /// Calls that share ECS's bucket for reads of cluster resources: 100 at once, 20 a second after.
  var resourceReads: Int {
    ["ListTasks", "DescribeTasks", "ListContainerInstances", "DescribeContainerInstances"].reduce(0) {
      $0 + (calls[$1] ?? 0)
    }
  }

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    calls[operation.name, default: 0] += 1
    guard let answer = answer(input) as? Output else {
      throw AWSError(kind: .service, code: "InvalidAction", message: operation.name)
    }
    return answer
  }

  func answer(_ input: some AWSShape) -> (any AWSShape)? {
    switch input {
    case is ECS.DescribeClustersRequest:
      ECS.DescribeClustersResponse(clusters: [
        .init(
          clusterArn: "\(Rows.account):cluster/prod", clusterName: "prod", status: "ACTIVE",
          registeredContainerInstancesCount: instances)
      ])
    case let input as ECS.ListContainerInstancesRequest: listInstances(input)
    case let input as ECS.DescribeContainerInstancesRequest:
      ECS.DescribeContainerInstancesResponse(
        containerInstances: input.containerInstances?.map { Rows.instance(Rows.number($0)) })
    case let input as ECS.ListServicesRequest: listServices(input)
    case let input as ECS.DescribeServicesRequest:
      ECS.DescribeServicesResponse(services: input.services?.map(Rows.service))
    case let input as ECS.ListTasksRequest: listTasks(input)
    case let input as ECS.DescribeTasksRequest:
      ECS.DescribeTasksResponse(tasks: input.tasks?.map { task(Rows.number($0)) })
    case let input as ECS.DescribeTaskDefinitionRequest:
      ECS.DescribeTaskDefinitionResponse(
        taskDefinition: .init(
          taskDefinitionArn: input.taskDefinition, containerDefinitions: [.init(name: "app", cpu: 128, memory: 256)],
          family: "app", revision: 7))
    case is AutoScaling.DescribeAutoScalingGroupsRequest:
      AutoScaling.DescribeAutoScalingGroupsResponse(autoScalingGroups: [Rows.group(of: instances)])
    case is EC2.DescribeTagsRequest: EC2.DescribeTagsResponse()
    default: nil
    }
  }

  func task(_ number: Int, version: Int = 3) -> ECS.Task {
    Rows.task(number, on: number % instances, of: number % services, version: version)
  }

  private func listInstances(_ input: ECS.ListContainerInstancesRequest) -> ECS.ListContainerInstancesResponse {
    let (arns, next) = page(instances, input.nextToken, Rows.instanceArn)
    return ECS.ListContainerInstancesResponse(containerInstanceArns: arns, nextToken: next)
  }

  private func listServices(_ input: ECS.ListServicesRequest) -> ECS.ListServicesResponse {
    let (arns, next) = page(services, input.nextToken) { "\(Rows.account):service/prod/s\($0)" }
    return ECS.ListServicesResponse(serviceArns: arns, nextToken: next)
  }

  private func listTasks(_ input: ECS.ListTasksRequest) -> ECS.ListTasksResponse {
    if input.desiredStatus == .stopped { return ECS.ListTasksResponse(taskArns: []) }
    let (arns, next) = page(tasks, input.nextToken, Rows.taskArn)
    return ECS.ListTasksResponse(taskArns: arns, nextToken: next)
  }

  private func page(_ count: Int, _ token: String?, _ name: (Int) -> String) -> ([String], String?) {
    let start = Int(token ?? "0") ?? 0
    let end = min(start + 100, count)
    return ((start..<end).map(name), end < count ? String(end) : nil)
  }
}
