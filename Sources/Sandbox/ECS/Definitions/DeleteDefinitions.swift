internal import AWSModel

extension ECSWorld {
  /// INACTIVE revisions become DELETE_IN_PROGRESS, and are gone once no task and no service uses them. Ten at a time.
  /// Source: DeleteTaskDefinitions.
  func deleteTaskDefinitions(
    _ request: ECS.DeleteTaskDefinitionsRequest
  ) throws(AWSError) -> ECS.DeleteTaskDefinitionsResponse {
    let names = request.taskDefinitions ?? []
    guard (1...10).contains(names.count) else {
      throw ECS.Errors.invalidParameterException("Task definitions should contain between 1 and 10 elements.")
    }
    var response = ECS.DeleteTaskDefinitionsResponse(taskDefinitions: [], failures: [])
    for name in names {
      guard name.contains(":"), let found = definition(name) else {
        let arn = name.hasPrefix("arn:") ? name : region.arn("ecs", "task-definition/\(name)")
        response.failures?.append(ECS.Failure(arn: arn, reason: "The specified task definition does not exist."))
        continue
      }
      guard found.shape.status != .active else {
        response.failures?.append(
          ECS.Failure(
            arn: found.arn,
            reason: "The specified task definition is still in ACTIVE status. Please deregister the target and try "
              + "again."))
        continue
      }
      if found.shape.status == .inactive {
        found.shape.status = .deleteInProgress
        found.shape.deleteRequestedAt = region.now.date
        region.schedule(.ecs(.deleteDefinition(found)), after: region.tuning.definitionDeletion)
      }
      response.taskDefinitions?.append(found.shape)
    }
    return response
  }

  /// Deletes a revision that nobody uses any more, or looks again later.
  func finishDeletion(of definition: SimTaskDefinition) {
    let isUsed = clusters.all.contains { cluster in
      cluster.services.all.contains { service in
        service.status != "INACTIVE" && service.deployments.contains { $0.definition === definition }
      } || cluster.tasks.all.contains { $0.definition === definition && !$0.isStopped }
    }
    guard !isUsed else {
      region.schedule(
        .ecs(.deleteDefinition(definition)), after: region.tuning.definitionDeletion, isRecurring: true)
      return
    }
    families[definition.family]?.revisions.removeAll { $0 === definition }
  }
}
