/// A document of any of the switches, under the names that they have in Swift; what it leaves out stays as it is by default.
extension SandboxTuning: Codable {
  static let fields = DocumentFields<SandboxTuning>(
    instances + tasksAndServices + balancing + groups + metrics + providers + others)

  private static let instances: [DocumentField<SandboxTuning>] = [
    .init("instanceStart", \.instanceStart), .init("agentRegistration", \.agentRegistration),
    .init("instanceStop", \.instanceStop), .init("terminatedInstanceVisibility", \.terminatedInstanceVisibility),
    .init("hostLossDetection", \.hostLossDetection), .init("agentLossDetection", \.agentLossDetection),
    .init("inactiveInstanceVisibility", \.inactiveInstanceVisibility),
    .amount("agentFlapsPerHour", \.agentFlapsPerHour), .init("agentFlap", \.agentFlap),
    .init("agentUpdate", \.agentUpdate), .amount("idleInstanceCPUPercent", \.idleInstanceCPUPercent),
    .init("spotNotice", \.spotNotice), .amount("spotInterruptionsPerHour", \.spotInterruptionsPerHour),
    .limit("onDemandVCPULimit", \.onDemandVCPULimit), .limit("spotVCPULimit", \.spotVCPULimit),
    .init("showsGPUIDs", \.showsGPUIDs), .init("trunkAttachment", \.trunkAttachment),
    .init("trunkDetachment", \.trunkDetachment),
  ]

  private static let tasksAndServices: [DocumentField<SandboxTuning>] = [
    .init("serviceReaction", \.serviceReaction), .count("tasksStartedAtOnce", \.tasksStartedAtOnce, from: 1),
    .init("placementRetry", \.placementRetry), .init("healthyAfter", \.healthyAfter),
    .init("countsStoppingTowardsMaximum", \.countsStoppingTowardsMaximum), .init("agentReaction", \.agentReaction),
    .init("eventSuppression", \.eventSuppression), .init("failedStartLongestWait", \.failedStartLongestWait),
    .count("failedStartsBeforeWait", \.failedStartsBeforeWait),
    .init("failedStartFirstWait", \.failedStartFirstWait), .init("interfaceAttachment", \.interfaceAttachment),
    .init("interfaceDetachment", \.interfaceDetachment), .init("stoppedTaskVisibility", \.stoppedTaskVisibility),
    .init("protectionHoldsDrain", \.protectionHoldsDrain), .init("rebalanceReaction", \.rebalanceReaction),
    .init("definitionDeletion", \.definitionDeletion),
    .init("portsReason", \.portsReason, "it is a text of 1 to 100 characters") { (1...100).contains($0.count) },
    .init("task", \.task, of: TaskBehaviour.fields),
  ]

  private static let balancing: [DocumentField<SandboxTuning>] = [
    .init("targetRegistration", \.targetRegistration), .limit("checksOfNewTarget", \.checksOfNewTarget, from: 1),
    .init("targetsAnswerByThemselves", \.targetsAnswerByThemselves),
    .init("loadBalancerProvisioning", \.loadBalancerProvisioning),
  ]

  private static let groups: [DocumentField<SandboxTuning>] = [
    .init("groupReaction", \.groupReaction), .init("launchRetry", \.launchRetry), .init("healthCheck", \.healthCheck),
    .init("statusCheckPatience", \.statusCheckPatience), .share("healthReplacementShare", \.healthReplacementShare),
    .init("zoneRetry", \.zoneRetry), .init("administrativeSuspension", \.administrativeSuspension),
    .share("targetTrackingLowShare", \.targetTrackingLowShare), .count("groupLimit", \.groupLimit),
    .count("launchConfigurationLimit", \.launchConfigurationLimit), .init("activityVisibility", \.activityVisibility),
    .count("activityCapacity", \.activityCapacity, from: 1),
    .init("autoScalingRequests", \.autoScalingRequests, of: RequestRate.fields),
  ]

  private static let metrics: [DocumentField<SandboxTuning>] = [
    .init("metricRetention", \.metricRetention), .init("alarmHistoryVisibility", \.alarmHistoryVisibility),
    .share("serviceTrackingLowShare", \.serviceTrackingLowShare),
    .init("refusesReservedNamespaces", \.refusesReservedNamespaces),
  ]

  private static let providers: [DocumentField<SandboxTuning>] = [
    .init("capacityProviderChange", \.capacityProviderChange), .init("provisioningTimeout", \.provisioningTimeout),
    .init("scalesMixedGroupsByMinimumStep", \.scalesMixedGroupsByMinimumStep),
    .init("managedDrainingLimit", \.managedDrainingLimit),
    .amount("emptyProviderReservation", \.emptyProviderReservation),
  ]

  private static let others: [DocumentField<SandboxTuning>] = [
    .init("deliveryFaults", \.deliveryFaults, of: DeliveryFaults.fields), .init("tableCreation", \.tableCreation),
    .init("itemExpiry", \.itemExpiry),
  ]

  public init(from decoder: any Decoder) throws {
    self.init()
    try Self.fields.read(decoder, into: &self)
  }

  public func encode(to encoder: any Encoder) throws { try Self.fields.write(self, to: encoder) }
}

extension RequestRate {
  static let fields = DocumentFields<RequestRate>([
    .init("burst", \.burst, "it is a number from 1 up") { $0 >= 1 && $0 <= 1e9 },
    .init("perSecond", \.perSecond, "it is a number above 0") { $0 > 0 && $0 <= 1e9 },
  ])
}

extension DeliveryFaults {
  static let fields = DocumentFields<DeliveryFaults>([
    .share("lost", \.lost), .share("doubled", \.doubled), .share("late", \.late), .share("garbled", \.garbled),
  ])
}
