internal import AWSModel

extension CloudWatchWorld {
  func deleteAlarms(_ request: CloudWatch.DeleteAlarmsRequest) throws(AWSError) -> CloudWatch.DeleteAlarmsResponse {
    let names = request.alarmNames ?? []
    guard names.count <= 100 else {
      throw CloudWatch.Errors.invalidParameterValueException("The collection AlarmNames must have at most 100 items.")
    }
    for name in names where alarmsByName[name] == nil {
      throw CloudWatch.Errors.resourceNotFound("Alarm \(name) does not exist.")
    }
    let composites = names.filter { alarmsByName[$0]?.isComposite == true }
    // At most one composite alarm a call. Source: DeleteAlarms.
    guard composites.count <= 1 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "Only one composite alarm can be deleted in a call.")
    }
    for name in names {
      if let alarm = alarmsByName[name], parents(of: alarm).contains(where: { !names.contains($0.name) }) {
        throw .refused(
          "ValidationError", "Cannot delete \(name) as there are composite alarm(s) depending on it.")
      }
    }
    deleteAlarms(named: names)
    return CloudWatch.DeleteAlarmsResponse()
  }

  /// Sets a state for a while: until the next evaluation. The actions of the new state are performed. Source:
  /// SetAlarmState.
  func setAlarmState(
    _ request: CloudWatch.SetAlarmStateRequest
  ) throws(AWSError) -> CloudWatch.SetAlarmStateResponse {
    let name = request.alarmName ?? ""
    guard let alarm = alarmsByName[name] else {
      throw CloudWatch.Errors.resourceNotFound("Alarm \(name) does not exist.")
    }
    guard let state = AlarmState(rawValue: request.stateValue?.rawValue ?? "") else {
      throw CloudWatch.Errors.invalidParameterValueException("The value for parameter StateValue is invalid.")
    }
    if let data = request.stateReasonData, (try? JSONValue(json: data)) == nil {
      throw CloudWatch.Errors.invalidFormatFault("StateReasonData was not valid JSON.")
    }
    alarm.isSetByHand = true
    let isNew = state != alarm.state
    change(alarm, to: state, reason: request.stateReason ?? "", data: request.stateReasonData)
    if isNew { callScalingPolicies(of: alarm) }
    return CloudWatch.SetAlarmStateResponse()
  }

  func enableAlarmActions(
    _ request: CloudWatch.EnableAlarmActionsRequest
  ) throws(AWSError) -> CloudWatch.EnableAlarmActionsResponse {
    setActionsEnabled(true, request.alarmNames)
    return CloudWatch.EnableAlarmActionsResponse()
  }

  func disableAlarmActions(
    _ request: CloudWatch.DisableAlarmActionsRequest
  ) throws(AWSError) -> CloudWatch.DisableAlarmActionsResponse {
    setActionsEnabled(false, request.alarmNames)
    return CloudWatch.DisableAlarmActionsResponse()
  }

  /// Names that there are not are passed over, as CloudWatch does.
  private func setActionsEnabled(_ isEnabled: Bool, _ names: [String]?) {
    for alarm in (names ?? []).compactMap({ alarmsByName[$0] }) where alarm.actionsEnabled != isEnabled {
      alarm.actionsEnabled = isEnabled
      alarm.configuredAt = region.now
      noteConfiguration(alarm, "Updated")
    }
  }

  func tagResource(_ request: CloudWatch.TagResourceRequest) throws(AWSError) -> CloudWatch.TagResourceResponse {
    let alarm = try alarm(arn: request.resourceARN)
    for tag in request.tags ?? [] { alarm.tags[tag.key ?? ""] = tag.value ?? "" }
    return CloudWatch.TagResourceResponse()
  }

  func untagResource(_ request: CloudWatch.UntagResourceRequest) throws(AWSError) -> CloudWatch.UntagResourceResponse {
    let alarm = try alarm(arn: request.resourceARN)
    for key in request.tagKeys ?? [] { alarm.tags[key] = nil }
    return CloudWatch.UntagResourceResponse()
  }

  func listTagsForResource(
    _ request: CloudWatch.ListTagsForResourceRequest
  ) throws(AWSError) -> CloudWatch.ListTagsForResourceResponse {
    let alarm = try alarm(arn: request.resourceARN)
    return CloudWatch.ListTagsForResourceResponse(
      tags: alarm.tags.sorted.map { CloudWatch.Tag(key: $0.key, value: $0.value) })
  }

  private func alarm(arn: String?) throws(AWSError) -> SimAlarm {
    let prefix = region.arn("cloudwatch", "alarm:")
    guard let arn, arn.hasPrefix(prefix), let alarm = alarmsByName[String(arn.dropFirst(prefix.count))] else {
      throw CloudWatch.Errors.resourceNotFoundException("The resource \(arn ?? "") does not exist.")
    }
    return alarm
  }
}
