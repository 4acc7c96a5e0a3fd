internal import AWSModel

/// What happened to alarms, oldest first. Source: DescribeAlarmHistory.
struct AlarmHistory {
  struct Item {
    var number: UInt64
    var alarm: String
    var alarmType: String
    var at: VirtualInstant
    /// `ConfigurationUpdate`, `StateUpdate` or `Action`.
    var kind: CloudWatch.HistoryItemType
    var summary: String
    /// A JSON document.
    var data: String
  }

  var items: [Item] = []
  var made: UInt64 = 0
  /// How many items are kept at most.
  static let capacity = 50_000

  mutating func add(
    _ alarm: SimAlarm, _ kind: CloudWatch.HistoryItemType, at: VirtualInstant, _ summary: String, _ data: JSONValue
  ) {
    made += 1
    items.append(
      Item(
        number: made, alarm: alarm.name, alarmType: alarm.typeName, at: at, kind: kind, summary: summary,
        data: data.json))
    if items.count > Self.capacity { items.removeFirst(Self.capacity / 10) }
  }

  mutating func forget(before instant: VirtualInstant) {
    guard let first = items.first, first.at < instant else { return }
    items.removeAll { $0.at < instant }
  }
}

extension CloudWatchWorld {
  func noteConfiguration(_ alarm: SimAlarm, _ verb: String) {
    history.add(
      alarm, .configurationUpdate, at: region.now, "Alarm \"\(alarm.name)\" \(verb.lowercased())",
      .object([
        "version": "1.0", "type": .string(verb == "Updated" ? "Update" : verb == "Created" ? "Create" : "Delete"),
        "alarmName": .string(alarm.name), "alarmArn": .string(alarm.arn),
      ]))
  }

  func noteStateChange(_ alarm: SimAlarm, _ previous: AlarmSnapshot) {
    func shown(_ state: AlarmState, _ reason: String, _ data: String?) -> JSONValue {
      .object(of: [
        "stateValue": .string(state.rawValue), "stateReason": .string(reason),
        "stateReasonData": data.map { (try? JSONValue(json: $0)) ?? .string($0) },
      ])
    }
    history.add(
      alarm, .stateUpdate, at: region.now,
      "Alarm updated from \(previous.state.rawValue) to \(alarm.state.rawValue)",
      .object([
        "version": "1.0", "oldState": shown(previous.state, previous.reason, previous.reasonData),
        "newState": shown(alarm.state, alarm.reason, alarm.reasonData),
      ]))
  }

  func noteActions(_ alarm: SimAlarm, _ arns: [String]) {
    for arn in arns {
      history.add(
        alarm, .action, at: region.now, "Successfully executed action \(arn)",
        .object([
          "actionState": "Succeeded", "stateUpdateTimestamp": .integer(alarm.stateUpdatedAt.microseconds / 1000),
          "notificationResource": .string(arn), "publishedMessage": .null, "error": .null,
        ]))
    }
  }

  /// Newest first unless asked otherwise, a hundred a page. Metric alarms only, unless composite ones are asked for.
  func describeAlarmHistory(
    _ request: CloudWatch.DescribeAlarmHistoryRequest
  ) throws(AWSError) -> CloudWatch.DescribeAlarmHistoryResponse {
    let types = (request.alarmTypes ?? [.metricAlarm]).map(\.rawValue)
    var found = history.items.filter { item in
      types.contains(item.alarmType) && (request.alarmName == nil || request.alarmName == item.alarm)
        && (request.historyItemType == nil || request.historyItemType == item.kind)
        && (request.startDate.map { VirtualInstant($0) <= item.at } ?? true)
        && (request.endDate.map { item.at <= VirtualInstant($0) } ?? true)
    }
    if request.scanBy != .timestampAscending { found.reverse() }
    let page = try Self.page(found, "alarmHistory", request.nextToken, request.maxRecords)
    let items = page.items.map { item in
      CloudWatch.AlarmHistoryItem(
        alarmName: item.alarm, alarmType: CloudWatch.AlarmType(rawValue: item.alarmType), timestamp: item.at.date,
        historyItemType: item.kind, historySummary: item.summary, historyData: item.data)
    }
    return CloudWatch.DescribeAlarmHistoryResponse(alarmHistoryItems: items, nextToken: page.next)
  }

  /// A page of up to `limit` items, a hundred by default.
  static func page<Item>(
    _ items: [Item], _ list: String, _ token: String?, _ limit: Int?
  ) throws(AWSError) -> (items: ArraySlice<Item>, next: String?) {
    var start = 0
    if let token, !token.isEmpty {
      guard let place = PageToken(token, list: list) else {
        throw CloudWatch.Errors.invalidNextToken("The specified nextToken is invalid.")
      }
      start = min(Int(place.place), items.count)
    }
    let end = min(items.count, start + (limit ?? 100))
    return (items[start..<end], end < items.count ? PageToken(list: list, place: UInt64(end)).text : nil)
  }
}
