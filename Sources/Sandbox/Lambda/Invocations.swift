extension LambdaWorld {
  /// Hands out invocations, oldest first. Where `timesOut` says so, each must be reported before its deadline.
  func take(limit: Int, timesOut: Bool) -> [FunctionInvocation] {
    var result: [FunctionInvocation] = []
    while result.count < limit, let id = waiting.popFirst() {
      guard var invocation = pending[id] else { continue }
      invocation.isTaken = true
      pending[id] = invocation
      let function = invocation.function
      let deadline = region.now + function.timeout
      if timesOut { region.schedule(.lambda(.timeout(id)), at: deadline) }
      result.append(
        FunctionInvocation(
          id: id, region: region.name, functionName: function.name, functionARN: function.arn, url: function.url,
          requestID: invocation.requestID, event: invocation.event, deadline: deadline, timeout: function.timeout))
    }
    return result
  }

  func timeOut(_ id: UInt64) {
    guard let invocation = pending[id] else { return }
    finish(id, .timedOut(after: invocation.function.timeout))
  }

  /// Notes how an invocation ended. A report that comes too late, or twice, changes nothing.
  ///
  /// - Returns: whether the invocation was still under way.
  @discardableResult
  func finish(_ id: UInt64, _ outcome: FunctionOutcome) -> Bool {
    guard let invocation = pending.removeValue(forKey: id) else { return false }
    region.trace.combine(region.now.microseconds)
    region.trace.combine(invocation.requestID)
    note(invocation, outcome)
    switch (invocation.source, outcome) {
    case (.asynchronous, .failure): retry(invocation)
    case (.asynchronous, .success): break
    case (.queue(let mapping, let messages, _), _): finishBatch(mapping, messages, outcome)
    }
    return true
  }

  /// After one minute and then after two. Source: "Error handling for asynchronous invocations".
  private func retry(_ invocation: PendingInvocation) {
    guard invocation.attempt <= invocation.function.maximumRetries else { return }
    var next = invocation
    next.attempt += 1
    next.isTaken = false
    region.schedule(.lambda(.retry(next)), after: .minutes(invocation.attempt))
  }

  /// The result goes into the function's list and, in the lines that Lambda writes, into its log group.
  private func note(_ invocation: PendingInvocation, _ outcome: FunctionOutcome) {
    let function = invocation.function
    var result = FunctionResult(requestID: invocation.requestID, at: region.now, attempt: invocation.attempt)
    var lines = ["START RequestId: \(invocation.requestID) Version: $LATEST"]
    switch outcome {
    case .success(let answer): result.answer = answer
    case .failure(let type, let message):
      result.error = "\(type): \(message)"
      lines.append(
        "[ERROR] " + JSONValue.object(["errorType": .string(type), "errorMessage": .string(message)]).json)
    }
    lines.append("END RequestId: \(invocation.requestID)")
    function.remember(result)
    region.logs.write(
      lines, group: "/aws/lambda/\(function.name)", stream: "\(region.now.iso8601.prefix(10))/[$LATEST]")
  }
}
