internal import AWSModel

extension SimLaunchTemplate {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("id", id)
    record.put("name", name)
    record.put("createdAt", createdAt)
    record.put("createdBy", createdBy)
    try record("tags", &tags)
    try record("versions", &versions)
    try record("defaultVersion", &defaultVersion)
    if record.isReading { latestVersion = versions.last?.number ?? 0 }
    try record("latestVersion", &latestVersion)
  }
}

extension SimLaunchTemplate.Version: StateFields {
  static let blank = SimLaunchTemplate.Version(
    number: 1, data: EC2.ResponseLaunchTemplateData(), createdAt: VirtualInstant(microseconds: 0), createdBy: "")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("number", &number)
    try record("description", &description)
    try record.shape("data", &data)
    try record("createdAt", &createdAt)
    try record("createdBy", &createdBy)
  }
}

extension EC2State: StateValue {}

extension SimEC2Instance {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("id", id)
    record.put("reservation", reservationID)
    record.put("launch", launch)
    record.put("subnet", subnet.id)
    record.put("privateAddress", privateAddress)
    record.put("interface", interfaceID)
    record.put("volumes", volumes)
    record.put("launchIndex", launchIndex)
    record.put("firstLaunchedAt", firstLaunchedAt)
    try record("launchedAt", &launchedAt)
    try record("state", &state)
    try record("tags", &tags)
    try record("transitionReason", &transitionReason)
    try stateReasonFields(record)
    try record("isProtectedFromTermination", &isProtectedFromTermination)
    try record("isProtectedFromStop", &isProtectedFromStop)
    try record("shutdownBehaviour", &shutdownBehaviour)
    try record("checksSourceAndDestination", &checksSourceAndDestination)
    try record("rebalanceRecommendedAt", &rebalanceRecommendedAt)
    try record("interruption", &interruption)
    try record("isImpaired", &isImpaired)
    try record("spotRequest", &spotRequest)
  }

  private func stateReasonFields(_ record: StateRecord) throws(StateFault) {
    var code = stateReason?.code
    var message = stateReason?.message
    try record("stateReasonCode", &code)
    try record("stateReason", &message)
    if record.isReading, let code { stateReason = (code, message ?? "") }
  }
}

extension SpotInterruption: StateFields {
  static let blank = SpotInterruption(
    action: "terminate", noticedAt: VirtualInstant(microseconds: 0), actsAt: VirtualInstant(microseconds: 0))

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("action", &action)
    try record("noticedAt", &noticedAt)
    try record("actsAt", &actsAt)
  }
}

extension SpotRequest: StateFields {
  static let blank = SpotRequest(instance: "")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("isCancelled", &isCancelled)
  }
}

extension SimVolume: StateFields {
  static let blank = SimVolume(id: "", device: "/dev/xvda")

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("id", &id)
    try record("device", &device)
    try record("sizeGiB", &sizeGiB)
    try record("kind", &kind)
    try record("iops", &iops)
    try record("throughput", &throughput)
    try record("isEncrypted", &isEncrypted)
    try record("deletesOnTermination", &deletesOnTermination)
    try record("snapshot", &snapshotID)
  }
}

extension LaunchSpecification: StateFields {
  static var blank: LaunchSpecification { LaunchSpecification() }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("image", &imageID)
    try record("type", &typeName)
    try record("keyName", &keyName)
    try record("userData", &userData)
    try record("securityGroups", &securityGroupIDs)
    try record.shape("profile", &profile)
    try record("tags", &tags)
    try record("isSpot", &isSpot)
    try record("disableAPITermination", &disableAPITermination)
    try record("disableAPIStop", &disableAPIStop)
    try record("shutdownBehaviour", &shutdownBehaviour)
    try record("spotMaxPrice", &spotMaxPrice)
    try record("spotInterruptionBehaviour", &spotInterruptionBehaviour)
    try record("spotRequestType", &spotRequestType)
    try record.shape("requirements", &requirements)
    try record("hibernates", &hibernates)
    try record("ebsOptimized", &ebsOptimized)
    try record("cpuCredits", &cpuCredits)
    try record.shape("metadata", &metadata)
    try record.shapes("blockDevices", &blockDevices)
    try record("volumeTags", &volumeTags)
    try record("tenancy", &tenancy)
    try record("placementGroup", &placementGroup)
    try record("detailedMonitoring", &detailedMonitoring)
    try record("subnet", &subnetID)
    try record("zone", &zone)
  }
}
