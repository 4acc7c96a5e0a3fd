internal import AWSModel
internal import FoundationEssentials

extension AutoScalingWorld {
  func describeScheduledActions(
    _ request: AutoScaling.DescribeScheduledActionsRequest
  ) throws(AWSError) -> AutoScaling.DescribeScheduledActionsResponse {
    let wanted = try request.autoScalingGroupName.map { name throws(AWSError) in [try group(name)] } ?? groups.all
    let names = request.scheduledActionNames ?? []
    var found: [AutoScaling.ScheduledUpdateGroupAction] = []
    for group in wanted {
      for action in group.schedule.sorted(by: { ($0.dueAt, $0.name) < ($1.dueAt, $1.name) }) {
        let isNamed = names.isEmpty || names.contains(action.name) || names.contains(action.arn)
        // The times narrow down what no names do. Source: DescribeScheduledActions.
        let isInTime =
          !names.isEmpty
          || (request.startTime.map { action.dueAt.date >= $0 } ?? true)
            && (request.endTime.map { action.dueAt.date <= $0 } ?? true)
        if isNamed, isInTime { found.append(shape(action, group)) }
      }
    }
    let page = try page(found, "scheduled-actions", request.nextToken, request.maxRecords)
    return AutoScaling.DescribeScheduledActionsResponse(
      scheduledUpdateGroupActions: page.items, nextToken: page.token)
  }

  private func shape(_ action: SimScheduledAction, _ group: SimGroup) -> AutoScaling.ScheduledUpdateGroupAction {
    let start = (action.startAt ?? action.dueAt).date
    return AutoScaling.ScheduledUpdateGroupAction(
      autoScalingGroupName: group.name, scheduledActionName: action.name, scheduledActionARN: action.arn, time: start,
      startTime: start, endTime: action.endAt?.date, recurrence: action.recurrence, minSize: action.minimum,
      maxSize: action.maximum, desiredCapacity: action.desired, timeZone: action.timeZone)
  }
}
