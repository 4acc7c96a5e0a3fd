import AWSModel
import ClusterModel
import FoundationEssentials

@testable import Execution

extension FakeFleet.State {
  mutating func performMore(_ input: some AWSShape, _ fault: Fault?) throws -> any AWSShape {
    switch input {
    case let input as AutoScaling.TerminateInstanceInAutoScalingGroupRequest: return try terminate(input)
    case let input as AutoScaling.CompleteLifecycleActionRequest:
      guard member(input.instanceId)?.lifecycleState?.rawValue.hasSuffix(":Wait") == true else {
        throw AWSError(
          kind: .service, code: "ValidationError",
          message: "No active Lifecycle Action found with instance ID \(input.instanceId ?? "")")
      }
      completed.append(input.lifecycleActionResult ?? "")
      setLifecycle(input.instanceId, .terminatingProceed)
      return AutoScaling.CompleteLifecycleActionResponse()
    case is AutoScaling.RecordLifecycleActionHeartbeatRequest:
      heartbeats += 1
      return AutoScaling.RecordLifecycleActionHeartbeatResponse()
    case let input as AutoScaling.SetInstanceHealthRequest:
      for index in group.members.indices where group.members[index].instanceId == input.instanceId {
        group.members[index].healthStatus = input.healthStatus
      }
      return AutoScaling.SetInstanceHealthResponse()
    case let input as AutoScaling.SetInstanceProtectionRequest:
      guard (input.instanceIds ?? []).count <= 50 else {
        throw AWSError(kind: .service, code: "ValidationError", message: "at most 50 instances")
      }
      for index in group.members.indices
      where input.instanceIds?.contains(group.members[index].instanceId ?? "") == true {
        group.members[index].protectedFromScaleIn = input.protectedFromScaleIn
      }
      return AutoScaling.SetInstanceProtectionResponse()
    case let input as CloudWatch.PutMetricDataRequest:
      metrics.append(input)
      return CloudWatch.PutMetricDataResponse()
    default: return try performECS(input, fault)
    }
  }

  private func member(_ id: String?) -> AutoScaling.Instance? { group.members.first { $0.instanceId == id } }

  mutating func setLifecycle(_ id: String?, _ state: AutoScaling.LifecycleState) {
    for index in group.members.indices where group.members[index].instanceId == id {
      group.members[index].lifecycleState = state
    }
  }

  private mutating func terminate(
    _ input: AutoScaling.TerminateInstanceInAutoScalingGroupRequest
  ) throws -> AutoScaling.TerminateInstanceInAutoScalingGroupResponse {
    let decrements = input.shouldDecrementDesiredCapacity == true
    if decrements, group.desired <= group.minSize {
      throw AWSError(
        kind: .service, code: "ValidationError",
        message: "Currently, desiredSize equals minSize (\(group.minSize)). Terminating instance without replacement "
          + "will violate group's min size constraint.")
    }
    setLifecycle(input.instanceId, .terminating)
    if decrements { group.desired -= 1 }
    return .init()
  }

  private mutating func performECS(_ input: some AWSShape, _ fault: Fault?) throws -> any AWSShape {
    switch input {
    case let input as ECS.DescribeContainerInstancesRequest:
      let found = instances.filter { input.containerInstances?.contains($0.containerInstanceArn ?? "") ?? false }
      return ECS.DescribeContainerInstancesResponse(
        containerInstances: found,
        failures: found.isEmpty ? [.init(arn: input.containerInstances?.first, reason: "MISSING")] : [])
    case let input as ECS.ListContainerInstancesRequest:
      let id = (input.filter ?? "").split(separator: " ").last.map(String.init)
      return ECS.ListContainerInstancesResponse(
        containerInstanceArns: instances.filter { $0.ec2InstanceId == id }.compactMap(\.containerInstanceArn))
    case let input as ECS.UpdateContainerInstancesStateRequest: return updateState(input, fault)
    case let input as ECS.ListTasksRequest:
      let arns = tasks.filter {
        $0.containerInstanceArn == input.containerInstance && $0.desiredStatus == input.desiredStatus?.rawValue
      }.compactMap(\.taskArn)
      // One a page, and an empty page in front: a short page is not the end.
      let next = Int(input.nextToken ?? "-1") ?? -1
      if next < 0 { return ECS.ListTasksResponse(taskArns: [], nextToken: arns.isEmpty ? nil : "0") }
      return ECS.ListTasksResponse(
        taskArns: [arns[next]], nextToken: next + 1 < arns.count ? String(next + 1) : nil)
    case let input as ECS.DescribeTasksRequest:
      let found = tasks.filter { input.tasks?.contains($0.taskArn ?? "") ?? false }
      let missing = (input.tasks ?? []).filter { arn in !found.contains { $0.taskArn == arn } }
      return ECS.DescribeTasksResponse(tasks: found, failures: missing.map { .init(arn: $0, reason: "MISSING") })
    default: return try performWorkload(input)
    }
  }

  private mutating func updateState(
    _ input: ECS.UpdateContainerInstancesStateRequest, _ fault: Fault?
  ) -> ECS.UpdateContainerInstancesStateResponse {
    if case .failure(let reason) = fault {
      return .init(containerInstances: [], failures: [.init(arn: input.containerInstances?.first, reason: reason)])
    }
    for index in instances.indices
    where input.containerInstances?.contains(instances[index].containerInstanceArn ?? "") == true {
      instances[index].status = input.status?.rawValue
    }
    return .init()
  }

  private mutating func performWorkload(_ input: some AWSShape) throws -> any AWSShape {
    switch input {
    case let input as ECS.GetTaskProtectionRequest:
      return ECS.GetTaskProtectionResponse(
        protectedTasks: (input.tasks ?? []).map {
          .init(taskArn: $0, protectionEnabled: protectedTasks.contains($0))
        })
    case let input as ECS.StopTaskRequest:
      for index in tasks.indices where tasks[index].taskArn == input.task { tasks[index].desiredStatus = "STOPPED" }
      return ECS.StopTaskResponse()
    case let input as ECS.DescribeServicesRequest:
      return ECS.DescribeServicesResponse(
        services: services.filter { input.services?.contains($0.serviceName ?? "") ?? false })
    case let input as ECS.UpdateServiceRequest:
      for index in services.indices where services[index].serviceName == input.service {
        services[index].desiredCount = input.desiredCount
      }
      return ECS.UpdateServiceResponse()
    case let input as EC2.DescribeTagsRequest:
      let id = input.filters?.first?.values?.first ?? ""
      return EC2.DescribeTagsResponse(
        tags: (tags[id] ?? [:]).sorted { $0.key < $1.key }.map { .init(key: $0.key, resourceId: id, value: $0.value) })
    case let input as EC2.CreateTagsRequest:
      for tag in input.tags ?? [] { tags[input.resources?.first ?? "", default: [:]][tag.key ?? ""] = tag.value ?? "" }
      return EC2.CreateTagsResponse()
    case let input as EC2.DeleteTagsRequest:
      let id = input.resources?.first ?? ""
      for tag in input.tags ?? [] where tags[id]?[tag.key ?? ""] == tag.value { tags[id]?[tag.key ?? ""] = nil }
      return EC2.DeleteTagsResponse()
    default:
      throw AWSError(kind: .service, code: "InvalidAction", message: "the fake fleet does not know \(type(of: input))")
    }
  }
}
