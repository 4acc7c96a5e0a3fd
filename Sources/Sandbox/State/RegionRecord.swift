/// One Region in a document: its services, what is due in them, and where its lots stand.
extension Region {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("account", account)
    record.put("name", name)
    try record.part("ec2") { (part) throws(StateFault) in try ec2.fields(part) }
    try record.part("autoScaling") { (part) throws(StateFault) in try autoScaling.fields(part) }
    try record.part("elasticLoadBalancing") { (part) throws(StateFault) in try elb.fields(part) }
    try record.part("cloudWatch") { (part) throws(StateFault) in try cloudWatch.fields(part) }
    try record.part("ecs") { (part) throws(StateFault) in try ecs.fields(part) }
    try record.part("applicationAutoScaling") { (part) throws(StateFault) in try applicationAutoScaling.fields(part) }
    try record.part("sqs") { (part) throws(StateFault) in try sqs.fields(part) }
    try record.part("sns") { (part) throws(StateFault) in try sns.fields(part) }
    try record.part("lambda") { (part) throws(StateFault) in try lambda.fields(part) }
    try record.part("eventBridge") { (part) throws(StateFault) in try eventBridge.fields(part) }
    try record.part("logs") { (part) throws(StateFault) in try logs.fields(part) }
    try record.part("ssm") { (part) throws(StateFault) in try ssm.fields(part) }
    try record.part("dynamoDB") { (part) throws(StateFault) in try dynamoDB.fields(part) }
    ecs.pastDeployments = [:]
    try pending(record)
    try lots(record)
  }

  /// Where the lots stand: read last, since what is made anew draws some.
  private func lots(_ record: StateRecord) throws(StateFault) {
    try record.part("lots") { (part) throws(StateFault) in
      for concern in RandomConcern.allCases {
        var lot = random[concern].exact
        try part(concern.rawValue, &lot)
        if part.isReading { random[concern] = RandomStream(exact: lot) ?? random[concern] }
      }
    }
  }

  /// What is due, earliest first. A document that tells of nothing has services, groups and alarms looked at anew.
  private func pending(_ record: StateRecord) throws(StateFault) {
    let due = sandbox.queue.ordered.filter { Int($0.event.region) == index }
    var isTold = false
    try record.each(
      "due", record.isReading ? [] : due.compactMap(told),
      make: { (part) throws(StateFault) in
        isTold = true
        try self.plan(part)
        return part
      }
    ) { (event, part) throws(StateFault) in if !part.isReading { part.adopt(event) } }
    if record.isReading, !isTold { beginAnew() }
  }

  private func told(_ entry: (due: VirtualInstant, isRecurring: Bool, event: ScheduledEvent)) -> StateRecord? {
    let record = StateRecord()
    record.put("at", entry.due)
    if entry.isRecurring { record.put("isRecurring", true) }
    guard let name = put(entry.event.event, record) else { return nil }
    record.put("event", name)
    return record
  }

  private func put(_ event: RegionEvent, _ record: StateRecord) -> String? {
    func named(_ service: String, _ name: String?) -> String? { name.map { "\(service).\($0)" } }
    return switch event {
    case .ecs(let event): named("ecs", ecs.put(event, record))
    case .ec2(let event): named("ec2", ec2.put(event, record))
    case .autoScaling(let event): named("autoScaling", autoScaling.put(event, record))
    case .cloudWatch(let event): named("cloudWatch", cloudWatch.put(event, record))
    case .applicationAutoScaling(let event):
      named("applicationAutoScaling", applicationAutoScaling.put(event, record))
    case .eventBridge(let event): named("eventBridge", eventBridge.put(event, record))
    case .elb(let event): named("elasticLoadBalancing", elb.put(event, record))
    case .lambda, .sns, .sqs: nil
    }
  }

  private func plan(_ record: StateRecord) throws(StateFault) {
    let due = try record.take("at", VirtualInstant.self)
    let isRecurring = try record.takeIfPresent("isRecurring", Bool.self) ?? false
    let names = try record.take("event", String.self).split(separator: ".").map(String.init)
    guard names.count == 2, let event = try event(names[0], names[1], record) else {
      throw record.fault("there is no event \(names.joined(separator: "."))")
    }
    schedule(event, at: due, isRecurring: isRecurring)
  }

  private func event(_ service: String, _ name: String, _ record: StateRecord) throws(StateFault) -> RegionEvent? {
    switch service {
    case "ecs": try ecs.event(name, record).map(RegionEvent.ecs)
    case "ec2": try ec2.event(name, record).map(RegionEvent.ec2)
    case "autoScaling": try autoScaling.event(name, record).map(RegionEvent.autoScaling)
    case "cloudWatch": try cloudWatch.event(name, record).map(RegionEvent.cloudWatch)
    case "applicationAutoScaling":
      try applicationAutoScaling.event(name, record).map(RegionEvent.applicationAutoScaling)
    case "eventBridge": try eventBridge.event(name, record).map(RegionEvent.eventBridge)
    case "elasticLoadBalancing": try elb.event(name, record).map(RegionEvent.elb)
    default: nil
    }
  }

  /// Sets going what an account that was only described would have under way.
  private func beginAnew() {
    begin()
    for group in autoScaling.groups.all { autoScaling.touch(group) }
    for cluster in ecs.clusters.all {
      for service in cluster.services.all where service.status != "INACTIVE" {
        service.isLookPlanned = false
        ecs.touch(service)
      }
    }
    for bus in eventBridge.buses.values.sorted(by: { $0.name < $1.name }) {
      for rule in bus.rules.all { eventBridge.plan(rule) }
    }
  }
}
