// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct AcceleratorManufacturer: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var nvidia: Self { Self(rawValue: "nvidia") }
    public static var amd: Self { Self(rawValue: "amd") }
    public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
    public static var xilinx: Self { Self(rawValue: "xilinx") }

    public static let known: [Self] = values(
      """
      nvidia
      amd
      amazon-web-services
      xilinx
      """)
  }

  public struct AcceleratorName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a100: Self { Self(rawValue: "a100") }
    public static var v100: Self { Self(rawValue: "v100") }
    public static var k80: Self { Self(rawValue: "k80") }
    public static var t4: Self { Self(rawValue: "t4") }
    public static var m60: Self { Self(rawValue: "m60") }
    public static var radeonProV520: Self { Self(rawValue: "radeon-pro-v520") }
    public static var vu9p: Self { Self(rawValue: "vu9p") }

    public static let known: [Self] = values(
      """
      a100
      v100
      k80
      t4
      m60
      radeon-pro-v520
      vu9p
      """)
  }

  public struct AcceleratorType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var gpu: Self { Self(rawValue: "gpu") }
    public static var fpga: Self { Self(rawValue: "fpga") }
    public static var inference: Self { Self(rawValue: "inference") }

    public static let known: [Self] = values(
      """
      gpu
      fpga
      inference
      """)
  }

  public struct BareMetal: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var included: Self { Self(rawValue: "included") }
    public static var excluded: Self { Self(rawValue: "excluded") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      included
      excluded
      required
      """)
  }

  public struct BurstablePerformance: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var included: Self { Self(rawValue: "included") }
    public static var excluded: Self { Self(rawValue: "excluded") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      included
      excluded
      required
      """)
  }

  public struct CapacityDistributionStrategy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var balancedOnly: Self { Self(rawValue: "balanced-only") }
    public static var balancedBestEffort: Self { Self(rawValue: "balanced-best-effort") }

    public static let known: [Self] = values(
      """
      balanced-only
      balanced-best-effort
      """)
  }

  public struct CapacityReservationPreference: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var capacityReservationsOnly: Self { Self(rawValue: "capacity-reservations-only") }
    public static var capacityReservationsFirst: Self { Self(rawValue: "capacity-reservations-first") }
    public static var none: Self { Self(rawValue: "none") }
    public static var `default`: Self { Self(rawValue: "default") }

    public static let known: [Self] = values(
      """
      capacity-reservations-only
      capacity-reservations-first
      none
      default
      """)
  }

  public struct CpuManufacturer: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var intel: Self { Self(rawValue: "intel") }
    public static var amd: Self { Self(rawValue: "amd") }
    public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
    public static var apple: Self { Self(rawValue: "apple") }

    public static let known: [Self] = values(
      """
      intel
      amd
      amazon-web-services
      apple
      """)
  }

  public struct DeletionProtection: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var none: Self { Self(rawValue: "none") }
    public static var preventForceDeletion: Self { Self(rawValue: "prevent-force-deletion") }
    public static var preventAllDeletion: Self { Self(rawValue: "prevent-all-deletion") }

    public static let known: [Self] = values(
      """
      none
      prevent-force-deletion
      prevent-all-deletion
      """)
  }

  public struct ImpairedZoneHealthCheckBehavior: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var replaceUnhealthy: Self { Self(rawValue: "ReplaceUnhealthy") }
    public static var ignoreUnhealthy: Self { Self(rawValue: "IgnoreUnhealthy") }

    public static let known: [Self] = values(
      """
      ReplaceUnhealthy
      IgnoreUnhealthy
      """)
  }

  public struct InstanceGeneration: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var current: Self { Self(rawValue: "current") }
    public static var previous: Self { Self(rawValue: "previous") }

    public static let known: [Self] = values(
      """
      current
      previous
      """)
  }

  public struct InstanceMetadataEndpointState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var disabled: Self { Self(rawValue: "disabled") }
    public static var enabled: Self { Self(rawValue: "enabled") }

    public static let known: [Self] = values(
      """
      disabled
      enabled
      """)
  }

  public struct InstanceMetadataHttpTokensState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var optional: Self { Self(rawValue: "optional") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      optional
      required
      """)
  }

  public struct InstanceRefreshStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "Pending") }
    public static var inProgress: Self { Self(rawValue: "InProgress") }
    public static var successful: Self { Self(rawValue: "Successful") }
    public static var failed: Self { Self(rawValue: "Failed") }
    public static var cancelling: Self { Self(rawValue: "Cancelling") }
    public static var cancelled: Self { Self(rawValue: "Cancelled") }
    public static var rollbackInProgress: Self { Self(rawValue: "RollbackInProgress") }
    public static var rollbackFailed: Self { Self(rawValue: "RollbackFailed") }
    public static var rollbackSuccessful: Self { Self(rawValue: "RollbackSuccessful") }
    public static var baking: Self { Self(rawValue: "Baking") }

    public static let known: [Self] = values(
      """
      Pending
      InProgress
      Successful
      Failed
      Cancelling
      Cancelled
      RollbackInProgress
      RollbackFailed
      RollbackSuccessful
      Baking
      """)
  }

  public struct LifecycleState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "Pending") }
    public static var pendingWait: Self { Self(rawValue: "Pending:Wait") }
    public static var pendingProceed: Self { Self(rawValue: "Pending:Proceed") }
    public static var quarantined: Self { Self(rawValue: "Quarantined") }
    public static var inService: Self { Self(rawValue: "InService") }
    public static var terminating: Self { Self(rawValue: "Terminating") }
    public static var terminatingWait: Self { Self(rawValue: "Terminating:Wait") }
    public static var terminatingProceed: Self { Self(rawValue: "Terminating:Proceed") }
    public static var terminatingRetained: Self { Self(rawValue: "Terminating:Retained") }
    public static var terminated: Self { Self(rawValue: "Terminated") }
    public static var detaching: Self { Self(rawValue: "Detaching") }
    public static var detached: Self { Self(rawValue: "Detached") }
    public static var enteringStandby: Self { Self(rawValue: "EnteringStandby") }
    public static var standby: Self { Self(rawValue: "Standby") }
    public static var replacingRootVolume: Self { Self(rawValue: "ReplacingRootVolume") }
    public static var replacingRootVolumeWait: Self { Self(rawValue: "ReplacingRootVolume:Wait") }
    public static var replacingRootVolumeProceed: Self { Self(rawValue: "ReplacingRootVolume:Proceed") }
    public static var rootVolumeReplaced: Self { Self(rawValue: "RootVolumeReplaced") }
    public static var warmedPending: Self { Self(rawValue: "Warmed:Pending") }
    public static var warmedPendingWait: Self { Self(rawValue: "Warmed:Pending:Wait") }
    public static var warmedPendingProceed: Self { Self(rawValue: "Warmed:Pending:Proceed") }
    public static var warmedPendingRetained: Self { Self(rawValue: "Warmed:Pending:Retained") }
    public static var warmedTerminating: Self { Self(rawValue: "Warmed:Terminating") }
    public static var warmedTerminatingWait: Self { Self(rawValue: "Warmed:Terminating:Wait") }
    public static var warmedTerminatingProceed: Self { Self(rawValue: "Warmed:Terminating:Proceed") }
    public static var warmedTerminatingRetained: Self { Self(rawValue: "Warmed:Terminating:Retained") }
    public static var warmedTerminated: Self { Self(rawValue: "Warmed:Terminated") }
    public static var warmedStopped: Self { Self(rawValue: "Warmed:Stopped") }
    public static var warmedRunning: Self { Self(rawValue: "Warmed:Running") }
    public static var warmedHibernated: Self { Self(rawValue: "Warmed:Hibernated") }

    public static let known: [Self] = values(
      """
      Pending
      Pending:Wait
      Pending:Proceed
      Quarantined
      InService
      Terminating
      Terminating:Wait
      Terminating:Proceed
      Terminating:Retained
      Terminated
      Detaching
      Detached
      EnteringStandby
      Standby
      ReplacingRootVolume
      ReplacingRootVolume:Wait
      ReplacingRootVolume:Proceed
      RootVolumeReplaced
      Warmed:Pending
      Warmed:Pending:Wait
      Warmed:Pending:Proceed
      Warmed:Pending:Retained
      Warmed:Terminating
      Warmed:Terminating:Wait
      Warmed:Terminating:Proceed
      Warmed:Terminating:Retained
      Warmed:Terminated
      Warmed:Stopped
      Warmed:Running
      Warmed:Hibernated
      """)
  }

  public struct LocalStorage: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var included: Self { Self(rawValue: "included") }
    public static var excluded: Self { Self(rawValue: "excluded") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      included
      excluded
      required
      """)
  }

  public struct LocalStorageType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var hdd: Self { Self(rawValue: "hdd") }
    public static var ssd: Self { Self(rawValue: "ssd") }

    public static let known: [Self] = values(
      """
      hdd
      ssd
      """)
  }

  public struct MetricStatistic: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var average: Self { Self(rawValue: "Average") }
    public static var minimum: Self { Self(rawValue: "Minimum") }
    public static var maximum: Self { Self(rawValue: "Maximum") }
    public static var sampleCount: Self { Self(rawValue: "SampleCount") }
    public static var sum: Self { Self(rawValue: "Sum") }

    public static let known: [Self] = values(
      """
      Average
      Minimum
      Maximum
      SampleCount
      Sum
      """)
  }

  public struct MetricType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var asgAverageCPUUtilization: Self { Self(rawValue: "ASGAverageCPUUtilization") }
    public static var asgAverageNetworkIn: Self { Self(rawValue: "ASGAverageNetworkIn") }
    public static var asgAverageNetworkOut: Self { Self(rawValue: "ASGAverageNetworkOut") }
    public static var albRequestCountPerTarget: Self { Self(rawValue: "ALBRequestCountPerTarget") }

    public static let known: [Self] = values(
      """
      ASGAverageCPUUtilization
      ASGAverageNetworkIn
      ASGAverageNetworkOut
      ALBRequestCountPerTarget
      """)
  }

  public struct PredefinedLoadMetricType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var asgTotalCPUUtilization: Self { Self(rawValue: "ASGTotalCPUUtilization") }
    public static var asgTotalNetworkIn: Self { Self(rawValue: "ASGTotalNetworkIn") }
    public static var asgTotalNetworkOut: Self { Self(rawValue: "ASGTotalNetworkOut") }
    public static var albTargetGroupRequestCount: Self { Self(rawValue: "ALBTargetGroupRequestCount") }

    public static let known: [Self] = values(
      """
      ASGTotalCPUUtilization
      ASGTotalNetworkIn
      ASGTotalNetworkOut
      ALBTargetGroupRequestCount
      """)
  }

  public struct PredefinedMetricPairType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var asgcpuUtilization: Self { Self(rawValue: "ASGCPUUtilization") }
    public static var asgNetworkIn: Self { Self(rawValue: "ASGNetworkIn") }
    public static var asgNetworkOut: Self { Self(rawValue: "ASGNetworkOut") }
    public static var albRequestCount: Self { Self(rawValue: "ALBRequestCount") }

    public static let known: [Self] = values(
      """
      ASGCPUUtilization
      ASGNetworkIn
      ASGNetworkOut
      ALBRequestCount
      """)
  }

  public struct PredefinedScalingMetricType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var asgAverageCPUUtilization: Self { Self(rawValue: "ASGAverageCPUUtilization") }
    public static var asgAverageNetworkIn: Self { Self(rawValue: "ASGAverageNetworkIn") }
    public static var asgAverageNetworkOut: Self { Self(rawValue: "ASGAverageNetworkOut") }
    public static var albRequestCountPerTarget: Self { Self(rawValue: "ALBRequestCountPerTarget") }

    public static let known: [Self] = values(
      """
      ASGAverageCPUUtilization
      ASGAverageNetworkIn
      ASGAverageNetworkOut
      ALBRequestCountPerTarget
      """)
  }

  public struct PredictiveScalingMaxCapacityBreachBehavior: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var honorMaxCapacity: Self { Self(rawValue: "HonorMaxCapacity") }
    public static var increaseMaxCapacity: Self { Self(rawValue: "IncreaseMaxCapacity") }

    public static let known: [Self] = values(
      """
      HonorMaxCapacity
      IncreaseMaxCapacity
      """)
  }

  public struct PredictiveScalingMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var forecastAndScale: Self { Self(rawValue: "ForecastAndScale") }
    public static var forecastOnly: Self { Self(rawValue: "ForecastOnly") }

    public static let known: [Self] = values(
      """
      ForecastAndScale
      ForecastOnly
      """)
  }

  public struct RefreshStrategy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var rolling: Self { Self(rawValue: "Rolling") }
    public static var replaceRootVolume: Self { Self(rawValue: "ReplaceRootVolume") }

    public static let known: [Self] = values(
      """
      Rolling
      ReplaceRootVolume
      """)
  }

  public struct RetentionAction: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var retain: Self { Self(rawValue: "retain") }
    public static var terminate: Self { Self(rawValue: "terminate") }

    public static let known: [Self] = values(
      """
      retain
      terminate
      """)
  }

  public struct ScaleInProtectedInstances: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var refresh: Self { Self(rawValue: "Refresh") }
    public static var ignore: Self { Self(rawValue: "Ignore") }
    public static var wait: Self { Self(rawValue: "Wait") }

    public static let known: [Self] = values(
      """
      Refresh
      Ignore
      Wait
      """)
  }

  public struct ScalingActivityStatusCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pendingSpotBidPlacement: Self { Self(rawValue: "PendingSpotBidPlacement") }
    public static var waitingForSpotInstanceRequestId: Self { Self(rawValue: "WaitingForSpotInstanceRequestId") }
    public static var waitingForSpotInstanceId: Self { Self(rawValue: "WaitingForSpotInstanceId") }
    public static var waitingForInstanceId: Self { Self(rawValue: "WaitingForInstanceId") }
    public static var preInService: Self { Self(rawValue: "PreInService") }
    public static var inProgress: Self { Self(rawValue: "InProgress") }
    public static var waitingForELBConnectionDraining: Self { Self(rawValue: "WaitingForELBConnectionDraining") }
    public static var midLifecycleAction: Self { Self(rawValue: "MidLifecycleAction") }
    public static var waitingForInstanceWarmup: Self { Self(rawValue: "WaitingForInstanceWarmup") }
    public static var successful: Self { Self(rawValue: "Successful") }
    public static var failed: Self { Self(rawValue: "Failed") }
    public static var cancelled: Self { Self(rawValue: "Cancelled") }
    public static var waitingForConnectionDraining: Self { Self(rawValue: "WaitingForConnectionDraining") }
    public static var waitingForInPlaceUpdateToStart: Self { Self(rawValue: "WaitingForInPlaceUpdateToStart") }
    public static var waitingForInPlaceUpdateToFinalize: Self { Self(rawValue: "WaitingForInPlaceUpdateToFinalize") }
    public static var inPlaceUpdateInProgress: Self { Self(rawValue: "InPlaceUpdateInProgress") }

    public static let known: [Self] = values(
      """
      PendingSpotBidPlacement
      WaitingForSpotInstanceRequestId
      WaitingForSpotInstanceId
      WaitingForInstanceId
      PreInService
      InProgress
      WaitingForELBConnectionDraining
      MidLifecycleAction
      WaitingForInstanceWarmup
      Successful
      Failed
      Cancelled
      WaitingForConnectionDraining
      WaitingForInPlaceUpdateToStart
      WaitingForInPlaceUpdateToFinalize
      InPlaceUpdateInProgress
      """)
  }

  public struct StandbyInstances: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var terminate: Self { Self(rawValue: "Terminate") }
    public static var ignore: Self { Self(rawValue: "Ignore") }
    public static var wait: Self { Self(rawValue: "Wait") }

    public static let known: [Self] = values(
      """
      Terminate
      Ignore
      Wait
      """)
  }

  public struct WarmPoolState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var stopped: Self { Self(rawValue: "Stopped") }
    public static var running: Self { Self(rawValue: "Running") }
    public static var hibernated: Self { Self(rawValue: "Hibernated") }

    public static let known: [Self] = values(
      """
      Stopped
      Running
      Hibernated
      """)
  }

  public struct WarmPoolStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pendingDelete: Self { Self(rawValue: "PendingDelete") }

    public static let known: [Self] = values(
      """
      PendingDelete
      """)
  }
}
