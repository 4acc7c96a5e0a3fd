internal import AWSModel

/// What ECS and EC2 tell EventBridge. Source: "Amazon ECS events" and "EC2 instance state change notification".
extension Region {
  /// Puts what happened onto the default bus, if any rule there could want it.
  func announce(_ notice: RegionNotice) {
    guard eventBridge.hasRules else { return }
    switch notice {
    case .task(let task):
      emit(from: "aws.ecs", "ECS Task State Change", about: ecs.arn(task)) { detail(of: task) }
    case .containerInstance(let instance):
      emit(from: "aws.ecs", "ECS Container Instance State Change", about: instance.arn) { detail(of: instance) }
    case .serviceAction(let service, let action):
      emit(from: "aws.ecs", "ECS Service Action", about: service.arn) { detail(of: action, service) }
    case .deployment(let service, let deployment, let name, let reason):
      emit(from: "aws.ecs", "ECS Deployment State Change", about: service.arn) {
        detail(of: deployment, name, reason)
      }
    case .ec2State(let instance):
      emit(from: "aws.ec2", "EC2 Instance State-change Notification", about: arn("ec2", "instance/\(instance.id)")) {
        ["instance-id": .string(instance.id), "state": .string(instance.state.rawValue)]
      }
    case .member, .spotNotice: break
    }
  }

  /// Makes an event only where it will be heard.
  private func emit(
    from source: String, _ detailType: String, about resource: @autoclosure () -> String, _ detail: () -> JSONValue
  ) {
    guard isHeard(source: source, detailType: detailType) else { return }
    emit(BusEvent(source: source, detailType: detailType, resources: [resource()], detail: detail()))
  }

  /// The task as DescribeTasks shows it. Its `version` rises with each event.
  private func detail(of task: SimTask) -> JSONValue {
    var members = ShapeJSON.value(of: ecs.shape(task)).members ?? [:]
    members["updatedAt"] = .string(now.iso8601Milliseconds)
    members["tags"] = nil
    return .object(members)
  }

  /// The container instance as DescribeContainerInstances shows it, with its cluster.
  private func detail(of instance: SimContainerInstance) -> JSONValue {
    var members = ShapeJSON.value(of: ecs.shape(instance)).members ?? [:]
    members["clusterArn"] = .string(instance.cluster.arn)
    members["updatedAt"] = .string(now.iso8601Milliseconds)
    members["accountType"] = "ec2"
    members["tags"] = nil
    return .object(members)
  }

  /// A service action has no version.
  private func detail(of action: ServiceAction, _ service: SimService) -> JSONValue {
    .object(of: [
      "eventType": .string(action.level.rawValue), "eventName": .string(action.name),
      "clusterArn": .string(service.cluster.arn), "createdAt": .string(now.iso8601Milliseconds),
      "reason": action.reason.map(JSONValue.string),
      "capacityProviderArns": action.capacityProviderArns.isEmpty ? nil : .strings(action.capacityProviderArns),
      "containerInstanceArns": action.containerInstanceArns.isEmpty ? nil : .strings(action.containerInstanceArns),
    ])
  }

  private func detail(of deployment: SimDeployment, _ name: String, _ reason: String) -> JSONValue {
    [
      "eventType": name == "SERVICE_DEPLOYMENT_FAILED" ? "ERROR" : "INFO", "eventName": .string(name),
      "deploymentId": .string(deployment.id), "updatedAt": .string(deployment.updatedAt.iso8601Milliseconds),
      "reason": .string(reason),
    ]
  }
}

extension EventBridgeWorld {
  /// Whether anybody listens on the default bus at all.
  var hasRules: Bool { !hearers.isEmpty || defaultBus?.rules.isEmpty == false }
}
