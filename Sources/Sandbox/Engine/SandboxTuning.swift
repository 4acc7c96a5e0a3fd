/// How long things take in the sandbox, and how the facts that AWS does not publish are settled.
///
/// Times are drawn anew each time, from seeded streams. The defaults are what one sees in a quiet Region.
public struct SandboxTuning: Sendable, Hashable {
  /// From RunInstances to `running`.
  public var instanceStart: Spread = .seconds(4, 9, 25)
  /// From `running` to the ECS agent's registration. Launch to registration typically takes one to four minutes.
  public var agentRegistration: Spread = .seconds(35, 70, 180)
  /// From a stop or terminate call to `stopped` or `terminated`.
  public var instanceStop: Spread = .seconds(15, 35, 90)
  /// How long a terminated instance can still be described.
  public var terminatedInstanceVisibility: Duration = .hours(1)
  /// From the end of an EC2 instance to its container instance's deregistration, if its agent was connected.
  public var hostLossDetection: Spread = .seconds(2, 5, 15)
  /// From the loss of an agent's connection to `agentConnected` false.
  public var agentLossDetection: Spread = .seconds(30, 60, 180)
  /// How long an INACTIVE container instance can still be described.
  public var inactiveInstanceVisibility: Duration = .hours(1)
  /// Whether an instance's GPUs are a set of their ids, as the agent registers them; else their number.
  public var showsGPUIDs = true
  /// The word for host ports that are taken in `failures[].reason` and service actions. The documentation names the words for
  /// CPU and memory only.
  public var portsReason = "RESOURCE:PORTS"
  /// From a change that matters to a service to the scheduler's look at it.
  public var serviceReaction: Spread = .seconds(0.5, 1, 3)
  /// How many tasks the scheduler starts for one service in one look.
  public var tasksStartedAtOnce = 10
  /// How long the scheduler waits before it tries again to place what found no room, unless room appears before.
  public var placementRetry: Duration = .seconds(15)
  /// How long a task runs before a service without health checks counts it healthy.
  public var healthyAfter: Duration = .seconds(40)
  /// Whether tasks that are stopping count towards a deployment's maximum percent: the sources disagree.
  public var countsStoppingTowardsMaximum = false
  /// From placement to the agent's taking a task up.
  public var agentReaction: Spread = .seconds(0.3, 0.8, 2)
  /// How long the messages of a service's event list stay unrepeated while their cause lasts.
  public var eventSuppression: Duration = .hours(6)
  /// The longest wait between starts of tasks that keep failing before they run: newer documentation says 27 minutes.
  public var failedStartLongestWait: Duration = .minutes(27)
  /// How many starts must fail in a row before the scheduler begins to wait between them.
  public var failedStartsBeforeWait = 3
  /// The first of those waits; each one doubles. Not published.
  public var failedStartFirstWait: Duration = .seconds(30)
  /// A network interface of a task in `awsvpc` mode.
  public var interfaceAttachment: Spread = .seconds(3, 6, 15)
  public var interfaceDetachment: Spread = .seconds(3, 6, 15)
  /// The trunk interface of an instance that registers with `awsvpcTrunking`, and of one that leaves. Not published.
  public var trunkAttachment: Spread = .seconds(4, 8, 25)
  public var trunkDetachment: Spread = .seconds(4, 8, 25)
  /// How long a stopped task can still be described.
  public var stoppedTaskVisibility: Duration = .hours(1)
  /// How often an agent loses contact for some seconds by itself; real ones do several times an hour. Zero by default, so
  /// that what happens has a cause that the test set.
  public var agentFlapsPerHour = 0.0
  /// How long such a loss lasts.
  public var agentFlap: Spread = .seconds(1, 4, 20)
  /// Whether task protection keeps a task on a draining instance. Not documented; deployments and scale-in it does hold.
  public var protectionHoldsDrain = false
  /// From new capacity to a look at how services are spread over the zones. Not published.
  public var rebalanceReaction: Spread = .seconds(30, 60, 120)
  /// From DeleteTaskDefinitions until a revision that nobody uses is gone.
  public var definitionDeletion: Duration = .hours(1)
  /// How long an update of an agent takes.
  public var agentUpdate: Duration = .minutes(2)
  /// From RegisterTargets to the first check.
  public var targetRegistration: Spread = .seconds(1, 3, 8)
  /// How many good checks make a new target of an HTTP target group healthy: one, says "Health checks for Application Load
  /// Balancer target groups"; nil takes the group's healthy threshold. Other groups always take their threshold.
  public var checksOfNewTarget: Int? = 1
  /// Whether addresses that no service of the sandbox registered answer their health checks.
  public var targetsAnswerByThemselves = true
  /// From CreateLoadBalancer to `active`.
  public var loadBalancerProvisioning: Spread = .seconds(90, 120, 240)
  /// How tasks behave whose family has no behaviour of its own.
  public var task = TaskBehaviour()
  /// How often a group compares what it has with what it should have.
  public var groupReaction: Spread = .seconds(2, 5, 12)
  /// How long a group waits before it tries again what failed to launch. Not published.
  public var launchRetry: Duration = .seconds(60)
  /// From an EC2 instance's failure to the group's noticing it.
  public var healthCheck: Spread = .seconds(15, 40, 90)
  /// From failed status checks to the group's giving an instance up: AWS waits some minutes for them to pass.
  public var statusCheckPatience: Spread = .seconds(120, 180, 300)
  /// The share of a group's running but unhealthy instances that is replaced at a time, one at least.
  public var healthReplacementShare = 0.1
  /// How long a zone that had no capacity is left alone by rebalancing. Not published.
  public var zoneRetry: Duration = .minutes(10)
  /// After so long with nothing but failed launches AWS suspends a group's Launch process.
  public var administrativeSuspension: Duration = .hours(24)
  /// Where the low alarm of a target tracking policy stands, as a share of the target. Not published; AWS's alarms have
  /// stood at nine tenths.
  public var targetTrackingLowShare = 0.9
  /// From the warning to the end of an interrupted Spot instance.
  public var spotNotice: Duration = .minutes(2)
  /// How likely a Spot instance is interrupted within an hour; zero: only when it is asked for.
  public var spotInterruptionsPerHour = 0.0
  /// vCPUs of On-Demand instances that an account may run; nil: any number.
  public var onDemandVCPULimit: Int?
  /// vCPUs of Spot instances that an account may run; nil: any number.
  public var spotVCPULimit: Int?
  /// How many groups and launch configurations an account may have.
  public var groupLimit = 500
  public var launchConfigurationLimit = 200
  /// How long a group's activities can still be described: six weeks.
  public var activityVisibility: Duration = .hours(6 * 7 * 24)
  /// How many activities of one group are kept at most.
  public var activityCapacity = 10_000
  /// How long 60-second datapoints are kept: 15 days.
  public var metricRetention: Duration = .hours(15 * 24)
  /// How long the history of alarms can be described: 30 days; older documentation says two weeks.
  public var alarmHistoryVisibility: Duration = .hours(30 * 24)
  /// Below which share of its target a service's metric must be for target tracking to scale in. Not published; what the
  /// alarms of real policies show.
  public var serviceTrackingLowShare = 0.9
  /// How long a change of a capacity provider, or of a cluster's providers, shows as in progress.
  public var capacityProviderChange: Spread = .seconds(2, 4, 12)
  /// How long a task waits in PROVISIONING for room on its provider's instances before it fails. Not published.
  public var provisioningTimeout: Duration = .minutes(60)
  /// Whether managed scaling grows a group of several instance types by the minimum step whatever is asked for, as the
  /// description of `minimumScalingStepSize` says.
  public var scalesMixedGroupsByMinimumStep = true
  /// How long managed draining waits for an instance to become empty: 48 hours.
  public var managedDrainingLimit: Duration = .hours(48)
  /// CapacityProviderReservation where a provider has no instance and needs some: seen in accounts, not published.
  public var emptyProviderReservation = 200.0
  /// What an instance without tasks uses of its CPU.
  public var idleInstanceCPUPercent = 1.0
  /// Whether the `AWS/` namespaces are refused to writers.
  public var refusesReservedNamespaces = true
  /// What goes wrong with EventBridge's events on their way to targets; nothing by default.
  public var deliveryFaults = DeliveryFaults()
  /// How many calls of Auto Scaling may come at once and how many a second, where callers are throttled. Not published.
  public var autoScalingRequests = RequestRate(burst: 100, perSecond: 20)
  /// From CreateTable to ACTIVE, and from DeleteTable to its end. Not published.
  public var tableCreation: Spread = .seconds(1, 3, 8)
  /// From the instant that an item's time to live names to its deletion: AWS says within a few days.
  public var itemExpiry: Duration = .hours(48)

  public init() {}

  /// A reason why a task is not placed, in ECS's words, as these switches have it.
  func reason(_ word: String) -> String { word == "RESOURCE:PORTS" ? portsReason : word }
}

/// How often something may be asked for.
public struct RequestRate: Sendable, Hashable {
  public var burst: Double
  public var perSecond: Double

  public init(burst: Double, perSecond: Double) {
    self.burst = burst
    self.perSecond = perSecond
  }
}
