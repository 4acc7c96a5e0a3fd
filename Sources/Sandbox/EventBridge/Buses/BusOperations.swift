internal import AWSModel

extension EventBridgeWorld {
  func createEventBus(
    _ request: EventBridge.CreateEventBusRequest
  ) throws(AWSError) -> EventBridge.CreateEventBusResponse {
    let name = request.name ?? ""
    if name == "default" || buses[name] != nil {
      throw EventBridge.Errors.resourceAlreadyExistsException("Event bus \(name) already exists.")
    }
    if name.contains("/"), request.eventSourceName == nil {
      throw Self.invalid("Event bus name must not contain '/'.")
    }
    guard buses.count < 100 else {
      throw EventBridge.Errors.limitExceededException("The requested resource exceeds the maximum number allowed.")
    }
    let bus = SimEventBus(name: name, region: region)
    bus.about = request.description
    bus.kmsKey = request.kmsKeyIdentifier
    bus.deadLetter = request.deadLetterConfig
    bus.logConfig = request.logConfig
    for tag in request.tags ?? [] { bus.tags[tag.key ?? ""] = tag.value ?? "" }
    buses[name] = bus
    return EventBridge.CreateEventBusResponse(
      eventBusArn: bus.arn, description: bus.about, kmsKeyIdentifier: bus.kmsKey, deadLetterConfig: bus.deadLetter,
      logConfig: bus.logConfig)
  }

  /// Deleting what is not there succeeds; one that has rules stays.
  func deleteEventBus(
    _ request: EventBridge.DeleteEventBusRequest
  ) throws(AWSError) -> EventBridge.DeleteEventBusResponse {
    let name = request.name ?? ""
    if name == "default" { throw Self.invalid("Cannot delete event bus default.") }
    guard let bus = buses[name] else { return EventBridge.DeleteEventBusResponse() }
    guard bus.rules.isEmpty else { throw Self.invalid("Event bus can't be deleted since it has rules.") }
    buses[name] = nil
    return EventBridge.DeleteEventBusResponse()
  }

  func describeEventBus(
    _ request: EventBridge.DescribeEventBusRequest
  ) throws(AWSError) -> EventBridge.DescribeEventBusResponse {
    let bus = try bus(request.name)
    return EventBridge.DescribeEventBusResponse(
      name: bus.name, arn: bus.arn, description: bus.about, kmsKeyIdentifier: bus.kmsKey,
      deadLetterConfig: bus.deadLetter, policy: bus.policy, logConfig: bus.logConfig, creationTime: bus.createdAt.date,
      lastModifiedTime: bus.modifiedAt.date)
  }

  func listEventBuses(
    _ request: EventBridge.ListEventBusesRequest
  ) throws(AWSError) -> EventBridge.ListEventBusesResponse {
    let prefix = request.namePrefix ?? ""
    let found = buses.values.filter { $0.name.hasPrefix(prefix) }.sorted { $0.name < $1.name }
    let (page, next) = try page(found, request.limit, request.nextToken, "buses/\(prefix)")
    return EventBridge.ListEventBusesResponse(
      eventBuses: page.map {
        EventBridge.EventBus(
          name: $0.name, arn: $0.arn, description: $0.about, policy: $0.policy, creationTime: $0.createdAt.date,
          lastModifiedTime: $0.modifiedAt.date)
      }, nextToken: next)
  }

  /// A statement by account and action, or the whole policy at once.
  func putPermission(_ request: EventBridge.PutPermissionRequest) throws(AWSError) -> EventBridge.PutPermissionResponse
  {
    let bus = try bus(request.eventBusName)
    if let text = request.policy {
      guard let policy = try? JSONValue(json: text), let statement = policy["Statement"] else {
        throw Self.invalid("The policy is not valid JSON.")
      }
      bus.statements = statement.elements ?? [statement]
    } else {
      guard let id = request.statementId, let principal = request.principal, let action = request.action else {
        throw Self.invalid("Parameters StatementId, Principal and Action must be specified.")
      }
      let who: JSONValue = principal == "*" ? "*" : ["AWS": .string("arn:\(region.partition):iam::\(principal):root")]
      var statement: [String: JSONValue] = [
        "Sid": .string(id), "Effect": "Allow", "Principal": who, "Action": .string(action),
        "Resource": .string(bus.arn),
      ]
      if let condition = request.condition {
        statement["Condition"] = .object([
          condition.type ?? "": .object([condition.key ?? "": .string(condition.value ?? "")])
        ])
      }
      bus.statements.removeAll { $0["Sid"]?.text == id }
      bus.statements.append(.object(statement))
    }
    bus.modifiedAt = region.now
    return EventBridge.PutPermissionResponse()
  }

  func removePermission(
    _ request: EventBridge.RemovePermissionRequest
  ) throws(AWSError) -> EventBridge.RemovePermissionResponse {
    let bus = try bus(request.eventBusName)
    if request.removeAllPermissions == true {
      bus.statements = []
    } else {
      guard let id = request.statementId, bus.statements.contains(where: { $0["Sid"]?.text == id }) else {
        throw EventBridge.Errors.resourceNotFoundException("Statement with the provided id does not exist.")
      }
      bus.statements.removeAll { $0["Sid"]?.text == id }
    }
    bus.modifiedAt = region.now
    return EventBridge.RemovePermissionResponse()
  }
}

extension SimEventBus {
  /// The resource policy as text; nil where nobody was given anything.
  fileprivate var policy: String? {
    if statements.isEmpty { return nil }
    return JSONValue.object(["Version": "2012-10-17", "Statement": .array(statements)]).json
  }
}
