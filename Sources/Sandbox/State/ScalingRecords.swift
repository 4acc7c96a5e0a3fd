internal import AWSModel

extension SimPolicy.Kind: StateValue {}

extension SimPolicy: StateFields {
  static var blank: SimPolicy {
    SimPolicy(name: "", arn: "", kind: .simple, request: AutoScaling.PutScalingPolicyRequest())
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("name", &name)
    try record("arn", &arn)
    try record("kind", &kind)
    try record.shape("request", &request)
    try record.shapes("alarms", &alarms)
    try record("wish", &wish)
  }
}

extension SimPolicy.ScaleInWish: StateFields {
  static let blank = SimPolicy.ScaleInWish(at: VirtualInstant(microseconds: 0), desired: 0)

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("at", &at)
    try record("desired", &desired)
  }
}

extension SimpleCooldown: StateFields {
  static let blank = SimpleCooldown(seconds: 0)

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("seconds", &seconds)
    try record("endsAt", &endsAt)
  }
}

extension SimScheduledAction: StateFields {
  static var blank: SimScheduledAction {
    SimScheduledAction(name: "", arn: "", dueAt: VirtualInstant(microseconds: 0), epoch: 0)
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("name", &name)
    try record("arn", &arn)
    try record("startAt", &startAt)
    try record("endAt", &endAt)
    try record("recurrence", &recurrence)
    try record("timeZone", &timeZone)
    try record("minimum", &minimum)
    try record("maximum", &maximum)
    try record("desired", &desired)
    try record("dueAt", &dueAt)
    if record.isReading, let recurrence {
      guard let known = CronSchedule(recurrence) else { throw record.fault("\(recurrence) is no recurrence") }
      schedule = known
    }
  }
}

extension SimWarmPool: StateFields {
  static let blank = SimWarmPool()

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("preparedCapacity", &preparedCapacity)
    try record("minimum", &minimum)
    try record("state", &poolState)
    try record("reusesOnScaleIn", &reusesOnScaleIn)
    try record("isBeingDeleted", &isBeingDeleted)
  }
}

extension SimActivity: StateFields {
  static let blank = SimActivity(
    id: "", ordinal: 0, description: "", cause: "", startedAt: VirtualInstant(microseconds: 0), status: "Successful",
    progress: 100, zone: "", subnet: "")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("number", &ordinal)
    try record("description", &description)
    try record("cause", &cause)
    try record("startedAt", &startedAt)
    try record("endedAt", &endedAt)
    try record("status", &status)
    try record("message", &message)
    try record("progress", &progress)
    try record("zone", &zone)
    try record("subnet", &subnet)
  }
}

/// Application Auto Scaling in a document: scalable targets with policies, scheduled actions and activities.
extension ApplicationAutoScalingWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each("targets", targets.all, make: makeTarget) { (target, part) throws(StateFault) in
      try target.fields(part)
    }
  }

  private func makeTarget(_ record: StateRecord) throws(StateFault) -> SimScalableTarget {
    let target = SimScalableTarget(
      ordinal: nextOrdinal(), arn: try record.take("arn"), resourceID: try record.take("resource"),
      minimum: try record.take("minimum"), maximum: try record.take("maximum"),
      roleARN: try record.takeIfPresent("role") ?? "", at: try record.takeIfPresent("createdAt") ?? region.now)
    targets.insert(target)
    targetsByResource[target.resourceID] = target
    return target
  }
}

extension SimScalableTarget {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("arn", arn)
    record.put("resource", resourceID)
    record.put("createdAt", createdAt)
    try record("minimum", &minimum)
    try record("maximum", &maximum)
    try record("role", &roleARN)
    try record.shape("suspended", &suspended)
    try record("tags", &tags)
    try record("actions", &actions)
    try record("activities", &activities)
    var from = scaleOut?.from
    var until = scaleOut?.until
    try record("scaleOutFrom", &from)
    try record("scaleOutUntil", &until)
    if let from, let until { scaleOut = (from, until) }
    try record("scaleInUntil", &scaleInUntil)
    try record.each(
      "policies", policies,
      make: { (part) throws(StateFault) in
        let policy = try SimServicePolicy(part)
        policies.append(policy)
        return policy
      }
    ) { (policy, part) throws(StateFault) in try policy.fields(part) }
  }
}

extension SimServicePolicy {
  convenience init(_ record: StateRecord) throws(StateFault) {
    self.init(
      name: try record.take("name"), arn: try record.take("arn"), rule: try record.take("rule"),
      identifiers: (try record.take("highAlarmID"), try record.take("lowAlarmID")), at: try record.take("createdAt"))
  }

  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("arn", arn)
    record.put("createdAt", createdAt)
    record.put("highAlarmID", identifiers.high)
    record.put("lowAlarmID", identifiers.low)
    try record("rule", &rule)
    try record("alarms", &alarmNames)
  }
}

extension SimServicePolicy.Rule: StateValue {
  var state: JSONValue {
    switch self {
    case .step(let configuration): ["step": ShapeJSON.value(of: configuration)]
    case .targetTracking(let configuration): ["targetTracking": ShapeJSON.value(of: configuration)]
    }
  }

  init(state: JSONValue, at place: String) throws(StateFault) {
    if let step = state["step"] {
      self = .step(try ShapeJSON.shape(of: step, at: place))
    } else if let tracking = state["targetTracking"] {
      self = .targetTracking(try ShapeJSON.shape(of: tracking, at: place))
    } else {
      throw StateFault(place, "names neither `step` nor `targetTracking`")
    }
  }
}

extension SimServiceSchedule: StateFields {
  static var blank: SimServiceSchedule {
    let zero = VirtualInstant(microseconds: 0)
    return SimServiceSchedule(name: "", arn: "", text: "", time: .once(zero), createdAt: zero)
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("name", &name)
    try record("arn", &arn)
    try record("schedule", &text)
    try record("timezone", &timezone)
    try record("startTime", &startTime)
    try record("endTime", &endTime)
    try record("minimum", &minimum)
    try record("maximum", &maximum)
    try record("createdAt", &createdAt)
    if record.isReading {
      guard let known = Time(text) else { throw record.fault("\(text) is no schedule") }
      time = known
    }
  }
}

extension ApplicationAutoScaling.ScalingActivityStatusCode: StateValue {}

extension SimServiceActivity: StateFields {
  static var blank: SimServiceActivity {
    SimServiceActivity(
      id: "", wanted: 0, cause: "", startedAt: VirtualInstant(microseconds: 0), status: .successful, message: "")
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("wanted", &wanted)
    try record("cause", &cause)
    try record("startedAt", &startedAt)
    try record("endedAt", &endedAt)
    try record("status", &status)
    try record("message", &message)
    try record.shape("notScaled", &notScaled)
  }
}
