internal import AWSModel

extension LogsWorld {
  func stream(_ name: String?, in group: SimLogGroup) throws(AWSError) -> SimLogStream {
    guard let stream = group.streams[name ?? ""] else {
      throw Logs.Errors.resourceNotFoundException("The specified log stream does not exist.")
    }
    return stream
  }

  func createLogStream(_ request: Logs.CreateLogStreamRequest) throws(AWSError) {
    let group = try group(request.logGroupName)
    let name = request.logStreamName ?? ""
    guard group.streams[name] == nil else {
      throw Logs.Errors.resourceAlreadyExistsException("The specified log stream already exists")
    }
    _ = group.make(stream: name, in: region)
  }

  func deleteLogStream(_ request: Logs.DeleteLogStreamRequest) throws(AWSError) {
    let group = try group(request.logGroupName)
    group.streams[try stream(request.logStreamName, in: group).name] = nil
  }

  /// By name, or by the time of the last event, newest first if asked.
  func describeLogStreams(
    _ request: Logs.DescribeLogStreamsRequest
  ) throws(AWSError) -> Logs.DescribeLogStreamsResponse {
    let group = try group(named: request.logGroupName, orIdentifier: request.logGroupIdentifier)
    let byTime = request.orderBy == .lastEventTime
    if byTime, request.logStreamNamePrefix != nil {
      throw Self.invalid("Cannot order by LastEventTime with a logStreamNamePrefix.")
    }
    var found = group.streams.values.filter { $0.name.hasPrefix(request.logStreamNamePrefix ?? "") }
    for stream in found { group.expire(stream, at: region.now) }
    found.sort { byTime ? ($0.lastEventKey, $0.name) < ($1.lastEventKey, $1.name) : $0.name < $1.name }
    if request.descending == true { found.reverse() }
    let (page, next) = try page(found, request.limit, request.nextToken, "streams/\(group.name)")
    return Logs.DescribeLogStreamsResponse(logStreams: page.map(shape), nextToken: next)
  }

  private func shape(_ stream: SimLogStream) -> Logs.LogStream {
    Logs.LogStream(
      logStreamName: stream.name, creationTime: stream.createdAt.milliseconds,
      firstEventTimestamp: stream.events.first?.stamp.milliseconds,
      lastEventTimestamp: stream.events.last?.stamp.milliseconds,
      lastIngestionTime: stream.lastIngestedAt?.milliseconds, uploadSequenceToken: stream.token, arn: stream.arn,
      storedBytes: 0)
  }

  func putResourcePolicy(_ request: Logs.PutResourcePolicyRequest) throws(AWSError) -> Logs.PutResourcePolicyResponse {
    let name = request.policyName ?? ""
    let document = request.policyDocument ?? ""
    guard !name.isEmpty, (try? JSONValue(json: document))?["Statement"] != nil else {
      throw Self.invalid("Policy document has invalid syntax.")
    }
    guard resourcePolicies[name] != nil || resourcePolicies.count < 10 else {
      throw Logs.Errors.limitExceededException("Resource limit exceeded.")
    }
    resourcePolicies[name] = (document, region.now)
    return Logs.PutResourcePolicyResponse(resourcePolicy: policy(name))
  }

  private func policy(_ name: String) -> Logs.ResourcePolicy? {
    resourcePolicies[name].map {
      Logs.ResourcePolicy(policyName: name, policyDocument: $0.document, lastUpdatedTime: $0.at.milliseconds)
    }
  }

  func deleteResourcePolicy(_ request: Logs.DeleteResourcePolicyRequest) throws(AWSError) {
    let name = request.policyName ?? ""
    guard resourcePolicies.removeValue(forKey: name) != nil else {
      throw Logs.Errors.resourceNotFoundException("Policy with name [\(name)] does not exist")
    }
  }

  func describeResourcePolicies(
    _ request: Logs.DescribeResourcePoliciesRequest
  ) throws(AWSError) -> Logs.DescribeResourcePoliciesResponse {
    let (page, next) = try page(resourcePolicies.keys.sorted(), request.limit, request.nextToken, "policies")
    return Logs.DescribeResourcePoliciesResponse(resourcePolicies: page.compactMap(policy), nextToken: next)
  }
}

extension SimLogStream {
  /// Streams without events come first.
  fileprivate var lastEventKey: Int64 { events.last?.stamp.microseconds ?? .min }
}
