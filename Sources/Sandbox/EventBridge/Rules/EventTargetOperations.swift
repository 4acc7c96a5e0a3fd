internal import AWSModel

extension EventBridgeWorld {
  /// Each target is taken or refused by itself; more than five make the call fail.
  func putTargets(_ request: EventBridge.PutTargetsRequest) throws(AWSError) -> EventBridge.PutTargetsResponse {
    let (rule, _) = try rule(request.rule, request.eventBusName)
    let targets = request.targets ?? []
    var failed: [EventBridge.PutTargetsResultEntry] = []
    var result = rule.targets
    for target in targets {
      if let fault = fault(of: target, rule) {
        failed.append(
          EventBridge.PutTargetsResultEntry(
            targetId: target.id, errorCode: "ValidationException", errorMessage: fault))
      } else if let index = result.firstIndex(where: { $0.id == target.id }) {
        result[index] = target
      } else {
        result.append(target)
      }
    }
    guard result.count <= 5 else {
      throw EventBridge.Errors.limitExceededException("The requested resource exceeds the maximum number allowed.")
    }
    rule.targets = result
    return EventBridge.PutTargetsResponse(failedEntryCount: failed.count, failedEntries: failed)
  }

  /// Why a target is refused; nil where it is fine.
  private func fault(of target: EventBridge.Target, _ rule: SimRule) -> String? {
    let id = target.id ?? ""
    guard let arn = target.arn, let name = ResourceName(arn) else {
      return "Parameter \(target.arn ?? "") is not valid. Reason: Provided Arn is not in correct format."
    }
    let ways = [target.input != nil, target.inputPath != nil, target.inputTransformer != nil].count { $0 }
    if ways > 1 { return "Only one of Input, InputPath, or InputTransformer must be provided for target \(id)." }
    if let input = target.input, (try? JSONValue(json: input)) == nil {
      return "JSON syntax error in input for target \(id)"
    }
    if let path = target.inputPath, JSONPath(path) == nil { return "InputPath for target \(id) is invalid." }
    if let paths = target.inputTransformer?.inputPathsMap {
      if let wrong = paths.sorted(by: { $0.key < $1.key }).first(where: { JSONPath($0.value) == nil }) {
        return "InputPath for \(wrong.key) of target \(id) is invalid."
      }
      if paths.keys.contains(where: { $0.hasPrefix("AWS") }) {
        return "InputPathsMap keys of target \(id) must not begin with AWS."
      }
    }
    if name.service == "sqs", arn.hasSuffix(".fifo"), target.sqsParameters?.messageGroupId == nil {
      return "Parameter(s) SqsParameters must be specified for target: \(id)."
    }
    if target.sqsParameters != nil, name.service != "sqs" {
      return "Parameter(s) SqsParameters not valid for target: \(id)."
    }
    if name.service == "ecs", target.ecsParameters?.taskDefinitionArn == nil || target.roleArn == nil {
      return "Parameter(s) EcsParameters and RoleArn must be specified for target: \(id)."
    }
    return nil
  }

  func removeTargets(_ request: EventBridge.RemoveTargetsRequest) throws(AWSError) -> EventBridge.RemoveTargetsResponse
  {
    let (rule, _) = try rule(request.rule, request.eventBusName)
    let ids = Set(request.ids ?? [])
    let unknown = ids.subtracting(rule.targets.compactMap(\.id)).sorted()
    rule.targets.removeAll { ids.contains($0.id ?? "") }
    let failed = unknown.map {
      EventBridge.RemoveTargetsResultEntry(
        targetId: $0, errorCode: "ResourceNotFoundException",
        errorMessage: "Rule \(rule.name) does not have target(s) \($0).")
    }
    return EventBridge.RemoveTargetsResponse(failedEntryCount: failed.count, failedEntries: failed)
  }

  func listTargetsByRule(
    _ request: EventBridge.ListTargetsByRuleRequest
  ) throws(AWSError) -> EventBridge.ListTargetsByRuleResponse {
    let (rule, _) = try rule(request.rule, request.eventBusName)
    let (page, next) = try page(rule.targets, request.limit, request.nextToken, "targets/\(rule.arn)")
    return EventBridge.ListTargetsByRuleResponse(targets: page, nextToken: next)
  }

  func listRuleNamesByTarget(
    _ request: EventBridge.ListRuleNamesByTargetRequest
  ) throws(AWSError) -> EventBridge.ListRuleNamesByTargetResponse {
    let bus = try bus(request.eventBusName)
    let names = bus.rules.all.filter { $0.targets.contains { $0.arn == request.targetArn } }.map(\.name).sorted()
    let (page, next) = try page(names, request.limit, request.nextToken, "names/\(bus.name)")
    return EventBridge.ListRuleNamesByTargetResponse(ruleNames: page, nextToken: next)
  }
}
