internal import AWSModel

/// One scaling activity.
struct SimActivity {
  var id: String
  var ordinal: Int
  var description: String
  var cause: String
  var startedAt: VirtualInstant
  var endedAt: VirtualInstant?
  var status: String
  var message: String?
  var progress: Int
  var zone: String
  var subnet: String

  var details: String { "{\"Subnet ID\":\"\(subnet)\",\"Availability Zone\":\"\(zone)\"}" }
}

/// The activities of a group, newest last; the oldest are forgotten beyond a bound.
struct ActivityList {
  var all: [SimActivity] = []
  var made = 0

  mutating func add(_ activity: SimActivity, capacity: Int) {
    made += 1
    var activity = activity
    activity.ordinal = made
    all.append(activity)
    if all.count > capacity + capacity / 10 { all.removeFirst(all.count - capacity) }
  }

  func activity(_ id: String?) -> SimActivity? { id.flatMap { id in all.last { $0.id == id } } }

  mutating func update(_ id: String?, _ body: (inout SimActivity) -> Void) {
    guard let id, let index = all.lastIndex(where: { $0.id == id }) else { return }
    body(&all[index])
  }
}

extension AutoScalingWorld {
  /// Begins an activity and gives its id.
  @discardableResult
  func begin(
    _ group: SimGroup, _ description: String, cause: String, zone: String, subnet: String,
    status: String = "PreInService"
  ) -> String {
    let id = region.random[.identifiers].uuid()
    group.activities.add(
      SimActivity(
        id: id, ordinal: 0, description: description, cause: cause, startedAt: region.now, endedAt: nil,
        status: status, message: nil, progress: 30, zone: zone, subnet: subnet),
      capacity: region.tuning.activityCapacity)
    region.trace.combine(description)
    return id
  }

  func finish(_ group: SimGroup, _ id: String?, status: String = "Successful", message: String? = nil) {
    let now = region.now
    group.activities.update(id) {
      $0.status = status
      $0.message = message
      $0.endedAt = now
      $0.progress = 100
    }
  }

  func shape(_ activity: SimActivity, _ group: SimGroup) -> AutoScaling.Activity {
    AutoScaling.Activity(
      activityId: activity.id, autoScalingGroupName: group.name, description: activity.description,
      cause: activity.cause, startTime: activity.startedAt.date, endTime: activity.endedAt?.date,
      statusCode: AutoScaling.ScalingActivityStatusCode(rawValue: activity.status), statusMessage: activity.message,
      progress: activity.progress, details: activity.details,
      autoScalingGroupState: groupsByName[group.name] === group ? nil : "Deleted", autoScalingGroupARN: group.arn)
  }

  /// The groups whose activities are asked for, deleted ones too where the caller says so.
  private func described(
    _ request: AutoScaling.DescribeScalingActivitiesRequest
  ) throws(AWSError) -> [SimGroup] {
    let gone = request.includeDeletedGroups == true ? deleted : []
    guard let name = request.autoScalingGroupName else { return groups.all + gone }
    let found = gone.filter { $0.name == name || $0.arn == name }
    if !found.isEmpty, groupsByName[name] == nil { return found }
    return [try group(name)] + found
  }

  /// Newest first, six weeks back, a hundred on a page. Source: DescribeScalingActivities.
  func describeScalingActivities(
    _ request: AutoScaling.DescribeScalingActivitiesRequest
  ) throws(AWSError) -> AutoScaling.DescribeScalingActivitiesResponse {
    let wanted = try described(request)
    let filter = try ActivityFilter(request.filters)
    let oldest = region.now.advanced(by: .zero - region.tuning.activityVisibility)
    var found: [(SimActivity, SimGroup)] = []
    for group in wanted {
      for activity in group.activities.all.reversed() where activity.startedAt >= oldest {
        if let ids = request.activityIds, !ids.isEmpty, !ids.contains(activity.id) { continue }
        guard filter.admits(activity) else { continue }
        found.append((activity, group))
      }
    }
    if wanted.count > 1 { found.sort { $0.0.startedAt > $1.0.startedAt } }
    let page = try page(
      found, "activities/\(request.autoScalingGroupName ?? "")", request.nextToken, request.maxRecords, standard: 100,
      most: 100)
    return AutoScaling.DescribeScalingActivitiesResponse(
      activities: page.items.map { shape($0.0, $0.1) }, nextToken: page.token)
  }
}
