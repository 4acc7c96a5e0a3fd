internal import AWSModel

extension LogsWorld {
  static func invalid(_ text: String) -> AWSError { Logs.Errors.invalidParameterException(text) }

  func group(_ name: String?) throws(AWSError) -> SimLogGroup {
    guard let group = groupsByName[name ?? ""] else {
      throw Logs.Errors.resourceNotFoundException("The specified log group does not exist.")
    }
    return group
  }

  /// The group that an ARN names, with or without the `:*` of its streams; a bare name will do.
  func group(arn: String?) throws(AWSError) -> SimLogGroup {
    var name = arn.flatMap(ResourceName.init)?.resource ?? arn ?? ""
    if name.hasPrefix("log-group:") { name.removeFirst(10) }
    if name.hasSuffix(":*") { name.removeLast(2) }
    return try group(name)
  }

  func group(named name: String?, orIdentifier identifier: String?) throws(AWSError) -> SimLogGroup {
    if name != nil, identifier != nil {
      throw Self.invalid("LogGroup name and LogGroup ARN are mutually exclusive parameters.")
    }
    return if let identifier { try group(arn: identifier) } else { try group(name) }
  }

  func createLogGroup(_ request: Logs.CreateLogGroupRequest) throws(AWSError) {
    let name = request.logGroupName ?? ""
    guard groupsByName[name] == nil else {
      throw Logs.Errors.resourceAlreadyExistsException("The specified log group already exists")
    }
    if name.hasPrefix("aws/") { throw Self.invalid("Log groups starting with AWS/ are reserved for AWS.") }
    let group = make(group: name)
    group.kmsKey = request.kmsKeyId
    group.groupClass = request.logGroupClass?.rawValue ?? "STANDARD"
    group.isDeletionProtected = request.deletionProtectionEnabled ?? false
    for (key, value) in request.tags ?? [:] { group.tags[key] = value }
  }

  func deleteLogGroup(_ request: Logs.DeleteLogGroupRequest) throws(AWSError) {
    let group = try group(request.logGroupName)
    if group.isDeletionProtected {
      throw Logs.Errors.validationException("The log group has deletion protection enabled.")
    }
    groups.remove(group)
    groupsByName[group.name] = nil
  }

  func tag(_ group: SimLogGroup, _ new: [String: String]?) throws(AWSError) {
    var tags = group.tags
    for (key, value) in new ?? [:] { tags[key] = value }
    guard tags.count <= 50 else {
      throw Logs.Errors.tooManyTagsException("The resource \(group.arn) has too many tags.")
    }
    group.tags = tags
  }

  /// In order of the names, fifty on a page.
  func describeLogGroups(_ request: Logs.DescribeLogGroupsRequest) throws(AWSError) -> Logs.DescribeLogGroupsResponse {
    if request.logGroupNamePrefix != nil, request.logGroupNamePattern != nil {
      throw Self.invalid("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
    }
    let identifiers = request.logGroupIdentifiers
    let found = groups.all.filter { group in
      group.name.hasPrefix(request.logGroupNamePrefix ?? "")
        && (request.logGroupNamePattern.map { group.name.lowercased().contains($0.lowercased()) } ?? true)
        && (request.logGroupClass.map { $0.rawValue == group.groupClass } ?? true)
        && (identifiers.map { $0.contains(group.name) || $0.contains(group.arn) } ?? true)
    }.sorted { $0.name < $1.name }
    let (page, next) = try page(found, request.limit, request.nextToken, "groups")
    return Logs.DescribeLogGroupsResponse(logGroups: page.map(shape), nextToken: next)
  }

  func page<Item>(
    _ items: [Item], _ limit: Int?, _ token: String?, _ list: String
  ) throws(AWSError) -> ([Item], String?) {
    var start = 0
    if let token {
      guard let known = PageToken(token, list: list) else { throw Self.invalid("The specified nextToken is invalid.") }
      start = min(Int(clamping: known.place), items.count)
    }
    let end = min(items.count, start + (limit ?? 50))
    return (Array(items[start..<end]), end < items.count ? PageToken(list: list, place: UInt64(end)).text : nil)
  }

  private func shape(_ group: SimLogGroup) -> Logs.LogGroup {
    Logs.LogGroup(
      logGroupName: group.name, creationTime: group.createdAt.milliseconds, retentionInDays: group.retentionDays,
      metricFilterCount: 0, arn: "\(group.arn):*", storedBytes: group.storedBytes, kmsKeyId: group.kmsKey,
      logGroupClass: Logs.LogGroupClass(rawValue: group.groupClass), logGroupArn: group.arn,
      deletionProtectionEnabled: group.isDeletionProtected)
  }

  private static let retentions: Set<Int> = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
  ]

  func setRetention(_ days: Int?, of name: String?) throws(AWSError) {
    let group = try group(name)
    if let days, !Self.retentions.contains(days) {
      throw Self.invalid(
        "1 validation error detected: Value '\(days)' at 'retentionInDays' failed to satisfy constraint: Member must "
          + "satisfy enum value set: [\(Self.retentions.sorted().map(String.init).joined(separator: ", "))]")
    }
    group.retentionDays = days
    for stream in group.streams.values { group.expire(stream, at: region.now) }
  }
}

extension VirtualInstant {
  /// Whole milliseconds since 1970, in which CloudWatch Logs counts.
  var milliseconds: Int { Int(microseconds / 1000) }
}
