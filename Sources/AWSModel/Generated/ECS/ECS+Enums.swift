// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  public struct AcceleratorManufacturer: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }
    public static var amd: Self { Self(rawValue: "amd") }
    public static var nvidia: Self { Self(rawValue: "nvidia") }
    public static var xilinx: Self { Self(rawValue: "xilinx") }
    public static var habana: Self { Self(rawValue: "habana") }

    public static let known: [Self] = values(
      """
      amazon-web-services
      amd
      nvidia
      xilinx
      habana
      """)
  }

  public struct AcceleratorName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var a100: Self { Self(rawValue: "a100") }
    public static var inferentia: Self { Self(rawValue: "inferentia") }
    public static var k520: Self { Self(rawValue: "k520") }
    public static var k80: Self { Self(rawValue: "k80") }
    public static var m60: Self { Self(rawValue: "m60") }
    public static var radeonProV520: Self { Self(rawValue: "radeon-pro-v520") }
    public static var t4: Self { Self(rawValue: "t4") }
    public static var vu9p: Self { Self(rawValue: "vu9p") }
    public static var v100: Self { Self(rawValue: "v100") }
    public static var a10g: Self { Self(rawValue: "a10g") }
    public static var h100: Self { Self(rawValue: "h100") }
    public static var t4g: Self { Self(rawValue: "t4g") }

    public static let known: [Self] = values(
      """
      a100
      inferentia
      k520
      k80
      m60
      radeon-pro-v520
      t4
      vu9p
      v100
      a10g
      h100
      t4g
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

  public struct AccessType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var `public`: Self { Self(rawValue: "PUBLIC") }
    public static var `private`: Self { Self(rawValue: "PRIVATE") }

    public static let known: [Self] = values(
      """
      PUBLIC
      PRIVATE
      """)
  }

  public struct AgentUpdateStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "PENDING") }
    public static var staging: Self { Self(rawValue: "STAGING") }
    public static var staged: Self { Self(rawValue: "STAGED") }
    public static var updating: Self { Self(rawValue: "UPDATING") }
    public static var updated: Self { Self(rawValue: "UPDATED") }
    public static var failed: Self { Self(rawValue: "FAILED") }

    public static let known: [Self] = values(
      """
      PENDING
      STAGING
      STAGED
      UPDATING
      UPDATED
      FAILED
      """)
  }

  public struct ApplicationProtocol: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var http: Self { Self(rawValue: "http") }
    public static var http2: Self { Self(rawValue: "http2") }
    public static var grpc: Self { Self(rawValue: "grpc") }

    public static let known: [Self] = values(
      """
      http
      http2
      grpc
      """)
  }

  public struct AssignPublicIp: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct AutoRepairActionsStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct AvailabilityZoneRebalancing: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct BareMetal: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var included: Self { Self(rawValue: "included") }
    public static var required: Self { Self(rawValue: "required") }
    public static var excluded: Self { Self(rawValue: "excluded") }

    public static let known: [Self] = values(
      """
      included
      required
      excluded
      """)
  }

  public struct BurstablePerformance: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var included: Self { Self(rawValue: "included") }
    public static var required: Self { Self(rawValue: "required") }
    public static var excluded: Self { Self(rawValue: "excluded") }

    public static let known: [Self] = values(
      """
      included
      required
      excluded
      """)
  }

  public struct CPUArchitecture: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var x86_64: Self { Self(rawValue: "X86_64") }
    public static var arm64: Self { Self(rawValue: "ARM64") }

    public static let known: [Self] = values(
      """
      X86_64
      ARM64
      """)
  }

  public struct CapacityOptionType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var onDemand: Self { Self(rawValue: "ON_DEMAND") }
    public static var spot: Self { Self(rawValue: "SPOT") }
    public static var reserved: Self { Self(rawValue: "RESERVED") }

    public static let known: [Self] = values(
      """
      ON_DEMAND
      SPOT
      RESERVED
      """)
  }

  public struct CapacityProviderField: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var tags: Self { Self(rawValue: "TAGS") }

    public static let known: [Self] = values(
      """
      TAGS
      """)
  }

  public struct CapacityProviderStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var provisioning: Self { Self(rawValue: "PROVISIONING") }
    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var deprovisioning: Self { Self(rawValue: "DEPROVISIONING") }
    public static var inactive: Self { Self(rawValue: "INACTIVE") }

    public static let known: [Self] = values(
      """
      PROVISIONING
      ACTIVE
      DEPROVISIONING
      INACTIVE
      """)
  }

  public struct CapacityProviderType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ec2Autoscaling: Self { Self(rawValue: "EC2_AUTOSCALING") }
    public static var managedInstances: Self { Self(rawValue: "MANAGED_INSTANCES") }
    public static var fargate: Self { Self(rawValue: "FARGATE") }
    public static var fargateSpot: Self { Self(rawValue: "FARGATE_SPOT") }

    public static let known: [Self] = values(
      """
      EC2_AUTOSCALING
      MANAGED_INSTANCES
      FARGATE
      FARGATE_SPOT
      """)
  }

  public struct CapacityProviderUpdateStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var createInProgress: Self { Self(rawValue: "CREATE_IN_PROGRESS") }
    public static var createComplete: Self { Self(rawValue: "CREATE_COMPLETE") }
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    public static var deleteInProgress: Self { Self(rawValue: "DELETE_IN_PROGRESS") }
    public static var deleteComplete: Self { Self(rawValue: "DELETE_COMPLETE") }
    public static var deleteFailed: Self { Self(rawValue: "DELETE_FAILED") }
    public static var updateInProgress: Self { Self(rawValue: "UPDATE_IN_PROGRESS") }
    public static var updateComplete: Self { Self(rawValue: "UPDATE_COMPLETE") }
    public static var updateFailed: Self { Self(rawValue: "UPDATE_FAILED") }

    public static let known: [Self] = values(
      """
      CREATE_IN_PROGRESS
      CREATE_COMPLETE
      CREATE_FAILED
      DELETE_IN_PROGRESS
      DELETE_COMPLETE
      DELETE_FAILED
      UPDATE_IN_PROGRESS
      UPDATE_COMPLETE
      UPDATE_FAILED
      """)
  }

  public struct CapacityReservationPreference: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var reservationsOnly: Self { Self(rawValue: "RESERVATIONS_ONLY") }
    public static var reservationsFirst: Self { Self(rawValue: "RESERVATIONS_FIRST") }
    public static var reservationsExcluded: Self { Self(rawValue: "RESERVATIONS_EXCLUDED") }

    public static let known: [Self] = values(
      """
      RESERVATIONS_ONLY
      RESERVATIONS_FIRST
      RESERVATIONS_EXCLUDED
      """)
  }

  public struct ClusterField: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var attachments: Self { Self(rawValue: "ATTACHMENTS") }
    public static var configurations: Self { Self(rawValue: "CONFIGURATIONS") }
    public static var settings: Self { Self(rawValue: "SETTINGS") }
    public static var statistics: Self { Self(rawValue: "STATISTICS") }
    public static var tags: Self { Self(rawValue: "TAGS") }

    public static let known: [Self] = values(
      """
      ATTACHMENTS
      CONFIGURATIONS
      SETTINGS
      STATISTICS
      TAGS
      """)
  }

  public struct ClusterSettingName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var containerInsights: Self { Self(rawValue: "containerInsights") }

    public static let known: [Self] = values(
      """
      containerInsights
      """)
  }

  public struct Compatibility: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ec2: Self { Self(rawValue: "EC2") }
    public static var fargate: Self { Self(rawValue: "FARGATE") }
    public static var external: Self { Self(rawValue: "EXTERNAL") }
    public static var managedInstances: Self { Self(rawValue: "MANAGED_INSTANCES") }

    public static let known: [Self] = values(
      """
      EC2
      FARGATE
      EXTERNAL
      MANAGED_INSTANCES
      """)
  }

  public struct Connectivity: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var connected: Self { Self(rawValue: "CONNECTED") }
    public static var disconnected: Self { Self(rawValue: "DISCONNECTED") }

    public static let known: [Self] = values(
      """
      CONNECTED
      DISCONNECTED
      """)
  }

  public struct ContainerCondition: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var start: Self { Self(rawValue: "START") }
    public static var complete: Self { Self(rawValue: "COMPLETE") }
    public static var success: Self { Self(rawValue: "SUCCESS") }
    public static var healthy: Self { Self(rawValue: "HEALTHY") }

    public static let known: [Self] = values(
      """
      START
      COMPLETE
      SUCCESS
      HEALTHY
      """)
  }

  public struct ContainerInstanceField: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var tags: Self { Self(rawValue: "TAGS") }
    public static var containerInstanceHealth: Self { Self(rawValue: "CONTAINER_INSTANCE_HEALTH") }

    public static let known: [Self] = values(
      """
      TAGS
      CONTAINER_INSTANCE_HEALTH
      """)
  }

  public struct ContainerInstanceStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var draining: Self { Self(rawValue: "DRAINING") }
    public static var registering: Self { Self(rawValue: "REGISTERING") }
    public static var deregistering: Self { Self(rawValue: "DEREGISTERING") }
    public static var registrationFailed: Self { Self(rawValue: "REGISTRATION_FAILED") }

    public static let known: [Self] = values(
      """
      ACTIVE
      DRAINING
      REGISTERING
      DEREGISTERING
      REGISTRATION_FAILED
      """)
  }

  public struct CpuManufacturer: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var intel: Self { Self(rawValue: "intel") }
    public static var amd: Self { Self(rawValue: "amd") }
    public static var amazonWebServices: Self { Self(rawValue: "amazon-web-services") }

    public static let known: [Self] = values(
      """
      intel
      amd
      amazon-web-services
      """)
  }

  public struct DeploymentControllerType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ecs: Self { Self(rawValue: "ECS") }
    public static var codeDeploy: Self { Self(rawValue: "CODE_DEPLOY") }
    public static var external: Self { Self(rawValue: "EXTERNAL") }

    public static let known: [Self] = values(
      """
      ECS
      CODE_DEPLOY
      EXTERNAL
      """)
  }

  public struct DeploymentLifecycleHookAction: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var rollback: Self { Self(rawValue: "ROLLBACK") }
    public static var `continue`: Self { Self(rawValue: "CONTINUE") }

    public static let known: [Self] = values(
      """
      ROLLBACK
      CONTINUE
      """)
  }

  public struct DeploymentLifecycleHookStage: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var reconcileService: Self { Self(rawValue: "RECONCILE_SERVICE") }
    public static var preScaleUp: Self { Self(rawValue: "PRE_SCALE_UP") }
    public static var postScaleUp: Self { Self(rawValue: "POST_SCALE_UP") }
    public static var testTrafficShift: Self { Self(rawValue: "TEST_TRAFFIC_SHIFT") }
    public static var postTestTrafficShift: Self { Self(rawValue: "POST_TEST_TRAFFIC_SHIFT") }
    public static var preProductionTrafficShift: Self { Self(rawValue: "PRE_PRODUCTION_TRAFFIC_SHIFT") }
    public static var productionTrafficShift: Self { Self(rawValue: "PRODUCTION_TRAFFIC_SHIFT") }
    public static var postProductionTrafficShift: Self { Self(rawValue: "POST_PRODUCTION_TRAFFIC_SHIFT") }

    public static let known: [Self] = values(
      """
      RECONCILE_SERVICE
      PRE_SCALE_UP
      POST_SCALE_UP
      TEST_TRAFFIC_SHIFT
      POST_TEST_TRAFFIC_SHIFT
      PRE_PRODUCTION_TRAFFIC_SHIFT
      PRODUCTION_TRAFFIC_SHIFT
      POST_PRODUCTION_TRAFFIC_SHIFT
      """)
  }

  public struct DeploymentLifecycleHookStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var awaitingAction: Self { Self(rawValue: "AWAITING_ACTION") }
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
    public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
    public static var failed: Self { Self(rawValue: "FAILED") }
    public static var timedOut: Self { Self(rawValue: "TIMED_OUT") }

    public static let known: [Self] = values(
      """
      AWAITING_ACTION
      IN_PROGRESS
      SUCCEEDED
      FAILED
      TIMED_OUT
      """)
  }

  public struct DeploymentLifecycleHookTargetType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var awsLambda: Self { Self(rawValue: "AWS_LAMBDA") }
    public static var pause: Self { Self(rawValue: "PAUSE") }

    public static let known: [Self] = values(
      """
      AWS_LAMBDA
      PAUSE
      """)
  }

  public struct DeploymentRolloutState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var completed: Self { Self(rawValue: "COMPLETED") }
    public static var failed: Self { Self(rawValue: "FAILED") }
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }

    public static let known: [Self] = values(
      """
      COMPLETED
      FAILED
      IN_PROGRESS
      """)
  }

  public struct DeploymentStrategy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var rolling: Self { Self(rawValue: "ROLLING") }
    public static var blueGreen: Self { Self(rawValue: "BLUE_GREEN") }
    public static var linear: Self { Self(rawValue: "LINEAR") }
    public static var canary: Self { Self(rawValue: "CANARY") }

    public static let known: [Self] = values(
      """
      ROLLING
      BLUE_GREEN
      LINEAR
      CANARY
      """)
  }

  public struct DesiredStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var running: Self { Self(rawValue: "RUNNING") }
    public static var pending: Self { Self(rawValue: "PENDING") }
    public static var stopped: Self { Self(rawValue: "STOPPED") }

    public static let known: [Self] = values(
      """
      RUNNING
      PENDING
      STOPPED
      """)
  }

  public struct DeviceCgroupPermission: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var read: Self { Self(rawValue: "read") }
    public static var write: Self { Self(rawValue: "write") }
    public static var mknod: Self { Self(rawValue: "mknod") }

    public static let known: [Self] = values(
      """
      read
      write
      mknod
      """)
  }

  public struct EBSResourceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var volume: Self { Self(rawValue: "volume") }

    public static let known: [Self] = values(
      """
      volume
      """)
  }

  public struct EFSAuthorizationConfigIAM: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct EFSTransitEncryption: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct EnvironmentFileType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var s3: Self { Self(rawValue: "s3") }

    public static let known: [Self] = values(
      """
      s3
      """)
  }

  public struct ExecuteCommandLogging: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var none: Self { Self(rawValue: "NONE") }
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    public static var override: Self { Self(rawValue: "OVERRIDE") }

    public static let known: [Self] = values(
      """
      NONE
      DEFAULT
      OVERRIDE
      """)
  }

  public struct FirelensConfigurationType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var fluentd: Self { Self(rawValue: "fluentd") }
    public static var fluentbit: Self { Self(rawValue: "fluentbit") }

    public static let known: [Self] = values(
      """
      fluentd
      fluentbit
      """)
  }

  public struct HealthStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var healthy: Self { Self(rawValue: "HEALTHY") }
    public static var unhealthy: Self { Self(rawValue: "UNHEALTHY") }
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }

    public static let known: [Self] = values(
      """
      HEALTHY
      UNHEALTHY
      UNKNOWN
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

  public struct InstanceHealthCheckState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ok: Self { Self(rawValue: "OK") }
    public static var impaired: Self { Self(rawValue: "IMPAIRED") }
    public static var insufficientData: Self { Self(rawValue: "INSUFFICIENT_DATA") }
    public static var initializing: Self { Self(rawValue: "INITIALIZING") }

    public static let known: [Self] = values(
      """
      OK
      IMPAIRED
      INSUFFICIENT_DATA
      INITIALIZING
      """)
  }

  public struct InstanceHealthCheckType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var containerRuntime: Self { Self(rawValue: "CONTAINER_RUNTIME") }
    public static var acceleratedCompute: Self { Self(rawValue: "ACCELERATED_COMPUTE") }
    public static var daemon: Self { Self(rawValue: "DAEMON") }

    public static let known: [Self] = values(
      """
      CONTAINER_RUNTIME
      ACCELERATED_COMPUTE
      DAEMON
      """)
  }

  public struct IpcMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var host: Self { Self(rawValue: "host") }
    public static var task: Self { Self(rawValue: "task") }
    public static var none: Self { Self(rawValue: "none") }

    public static let known: [Self] = values(
      """
      host
      task
      none
      """)
  }

  public struct LaunchType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ec2: Self { Self(rawValue: "EC2") }
    public static var fargate: Self { Self(rawValue: "FARGATE") }
    public static var external: Self { Self(rawValue: "EXTERNAL") }
    public static var managedInstances: Self { Self(rawValue: "MANAGED_INSTANCES") }

    public static let known: [Self] = values(
      """
      EC2
      FARGATE
      EXTERNAL
      MANAGED_INSTANCES
      """)
  }

  public struct LocalStorage: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var included: Self { Self(rawValue: "included") }
    public static var required: Self { Self(rawValue: "required") }
    public static var excluded: Self { Self(rawValue: "excluded") }

    public static let known: [Self] = values(
      """
      included
      required
      excluded
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

  public struct LogDriver: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var jsonFile: Self { Self(rawValue: "json-file") }
    public static var syslog: Self { Self(rawValue: "syslog") }
    public static var journald: Self { Self(rawValue: "journald") }
    public static var gelf: Self { Self(rawValue: "gelf") }
    public static var fluentd: Self { Self(rawValue: "fluentd") }
    public static var awslogs: Self { Self(rawValue: "awslogs") }
    public static var splunk: Self { Self(rawValue: "splunk") }
    public static var awsfirelens: Self { Self(rawValue: "awsfirelens") }

    public static let known: [Self] = values(
      """
      json-file
      syslog
      journald
      gelf
      fluentd
      awslogs
      splunk
      awsfirelens
      """)
  }

  public struct ManagedAgentName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var executeCommandAgent: Self { Self(rawValue: "ExecuteCommandAgent") }

    public static let known: [Self] = values(
      """
      ExecuteCommandAgent
      """)
  }

  public struct ManagedDraining: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct ManagedInstancesMonitoringOptions: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var basic: Self { Self(rawValue: "BASIC") }
    public static var detailed: Self { Self(rawValue: "DETAILED") }

    public static let known: [Self] = values(
      """
      BASIC
      DETAILED
      """)
  }

  public struct ManagedResourceStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var provisioning: Self { Self(rawValue: "PROVISIONING") }
    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var deprovisioning: Self { Self(rawValue: "DEPROVISIONING") }
    public static var deleted: Self { Self(rawValue: "DELETED") }
    public static var failed: Self { Self(rawValue: "FAILED") }

    public static let known: [Self] = values(
      """
      PROVISIONING
      ACTIVE
      DEPROVISIONING
      DELETED
      FAILED
      """)
  }

  public struct ManagedScalingStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct ManagedTerminationProtection: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct NetworkMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var bridge: Self { Self(rawValue: "bridge") }
    public static var host: Self { Self(rawValue: "host") }
    public static var awsvpc: Self { Self(rawValue: "awsvpc") }
    public static var none: Self { Self(rawValue: "none") }

    public static let known: [Self] = values(
      """
      bridge
      host
      awsvpc
      none
      """)
  }

  public struct OSFamily: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var windowsServer2019Full: Self { Self(rawValue: "WINDOWS_SERVER_2019_FULL") }
    public static var windowsServer2019Core: Self { Self(rawValue: "WINDOWS_SERVER_2019_CORE") }
    public static var windowsServer2016Full: Self { Self(rawValue: "WINDOWS_SERVER_2016_FULL") }
    public static var windowsServer2004Core: Self { Self(rawValue: "WINDOWS_SERVER_2004_CORE") }
    public static var windowsServer2022Core: Self { Self(rawValue: "WINDOWS_SERVER_2022_CORE") }
    public static var windowsServer2022Full: Self { Self(rawValue: "WINDOWS_SERVER_2022_FULL") }
    public static var windowsServer2025Core: Self { Self(rawValue: "WINDOWS_SERVER_2025_CORE") }
    public static var windowsServer2025Full: Self { Self(rawValue: "WINDOWS_SERVER_2025_FULL") }
    public static var windowsServer20h2Core: Self { Self(rawValue: "WINDOWS_SERVER_20H2_CORE") }
    public static var linux: Self { Self(rawValue: "LINUX") }

    public static let known: [Self] = values(
      """
      WINDOWS_SERVER_2019_FULL
      WINDOWS_SERVER_2019_CORE
      WINDOWS_SERVER_2016_FULL
      WINDOWS_SERVER_2004_CORE
      WINDOWS_SERVER_2022_CORE
      WINDOWS_SERVER_2022_FULL
      WINDOWS_SERVER_2025_CORE
      WINDOWS_SERVER_2025_FULL
      WINDOWS_SERVER_20H2_CORE
      LINUX
      """)
  }

  public struct PidMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var host: Self { Self(rawValue: "host") }
    public static var task: Self { Self(rawValue: "task") }

    public static let known: [Self] = values(
      """
      host
      task
      """)
  }

  public struct PlacementConstraintType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var distinctInstance: Self { Self(rawValue: "distinctInstance") }
    public static var memberOf: Self { Self(rawValue: "memberOf") }

    public static let known: [Self] = values(
      """
      distinctInstance
      memberOf
      """)
  }

  public struct PlacementStrategyType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var random: Self { Self(rawValue: "random") }
    public static var spread: Self { Self(rawValue: "spread") }
    public static var binpack: Self { Self(rawValue: "binpack") }

    public static let known: [Self] = values(
      """
      random
      spread
      binpack
      """)
  }

  public struct PlatformDeviceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var gpu: Self { Self(rawValue: "GPU") }

    public static let known: [Self] = values(
      """
      GPU
      """)
  }

  public struct PropagateMITags: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var capacityProvider: Self { Self(rawValue: "CAPACITY_PROVIDER") }
    public static var none: Self { Self(rawValue: "NONE") }

    public static let known: [Self] = values(
      """
      CAPACITY_PROVIDER
      NONE
      """)
  }

  public struct PropagateTags: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var taskDefinition: Self { Self(rawValue: "TASK_DEFINITION") }
    public static var service: Self { Self(rawValue: "SERVICE") }
    public static var none: Self { Self(rawValue: "NONE") }

    public static let known: [Self] = values(
      """
      TASK_DEFINITION
      SERVICE
      NONE
      """)
  }

  public struct ProxyConfigurationType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var appmesh: Self { Self(rawValue: "APPMESH") }

    public static let known: [Self] = values(
      """
      APPMESH
      """)
  }

  public struct ResourceManagementType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var customer: Self { Self(rawValue: "CUSTOMER") }
    public static var ecs: Self { Self(rawValue: "ECS") }

    public static let known: [Self] = values(
      """
      CUSTOMER
      ECS
      """)
  }

  public struct ResourceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var gpu: Self { Self(rawValue: "GPU") }
    public static var inferenceAccelerator: Self { Self(rawValue: "InferenceAccelerator") }

    public static let known: [Self] = values(
      """
      GPU
      InferenceAccelerator
      """)
  }

  public struct ScaleUnit: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var percent: Self { Self(rawValue: "PERCENT") }

    public static let known: [Self] = values(
      """
      PERCENT
      """)
  }

  public struct SchedulingStrategy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var replica: Self { Self(rawValue: "REPLICA") }
    public static var daemon: Self { Self(rawValue: "DAEMON") }

    public static let known: [Self] = values(
      """
      REPLICA
      DAEMON
      """)
  }

  public struct Scope: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var task: Self { Self(rawValue: "task") }
    public static var shared: Self { Self(rawValue: "shared") }

    public static let known: [Self] = values(
      """
      task
      shared
      """)
  }

  public struct ServiceConnectAccessLoggingFormat: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var text: Self { Self(rawValue: "TEXT") }
    public static var json: Self { Self(rawValue: "JSON") }

    public static let known: [Self] = values(
      """
      TEXT
      JSON
      """)
  }

  public struct ServiceConnectIncludeQueryParameters: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var disabled: Self { Self(rawValue: "DISABLED") }
    public static var enabled: Self { Self(rawValue: "ENABLED") }

    public static let known: [Self] = values(
      """
      DISABLED
      ENABLED
      """)
  }

  public struct ServiceDeploymentLifecycleStage: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var reconcileService: Self { Self(rawValue: "RECONCILE_SERVICE") }
    public static var preScaleUp: Self { Self(rawValue: "PRE_SCALE_UP") }
    public static var scaleUp: Self { Self(rawValue: "SCALE_UP") }
    public static var postScaleUp: Self { Self(rawValue: "POST_SCALE_UP") }
    public static var testTrafficShift: Self { Self(rawValue: "TEST_TRAFFIC_SHIFT") }
    public static var postTestTrafficShift: Self { Self(rawValue: "POST_TEST_TRAFFIC_SHIFT") }
    public static var productionTrafficShift: Self { Self(rawValue: "PRODUCTION_TRAFFIC_SHIFT") }
    public static var postProductionTrafficShift: Self { Self(rawValue: "POST_PRODUCTION_TRAFFIC_SHIFT") }
    public static var bakeTime: Self { Self(rawValue: "BAKE_TIME") }
    public static var cleanUp: Self { Self(rawValue: "CLEAN_UP") }

    public static let known: [Self] = values(
      """
      RECONCILE_SERVICE
      PRE_SCALE_UP
      SCALE_UP
      POST_SCALE_UP
      TEST_TRAFFIC_SHIFT
      POST_TEST_TRAFFIC_SHIFT
      PRODUCTION_TRAFFIC_SHIFT
      POST_PRODUCTION_TRAFFIC_SHIFT
      BAKE_TIME
      CLEAN_UP
      """)
  }

  public struct ServiceDeploymentRollbackMonitorsStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var triggered: Self { Self(rawValue: "TRIGGERED") }
    public static var monitoring: Self { Self(rawValue: "MONITORING") }
    public static var monitoringComplete: Self { Self(rawValue: "MONITORING_COMPLETE") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      TRIGGERED
      MONITORING
      MONITORING_COMPLETE
      DISABLED
      """)
  }

  public struct ServiceDeploymentStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "PENDING") }
    public static var successful: Self { Self(rawValue: "SUCCESSFUL") }
    public static var stopped: Self { Self(rawValue: "STOPPED") }
    public static var stopRequested: Self { Self(rawValue: "STOP_REQUESTED") }
    public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
    public static var rollbackRequested: Self { Self(rawValue: "ROLLBACK_REQUESTED") }
    public static var rollbackInProgress: Self { Self(rawValue: "ROLLBACK_IN_PROGRESS") }
    public static var rollbackSuccessful: Self { Self(rawValue: "ROLLBACK_SUCCESSFUL") }
    public static var rollbackFailed: Self { Self(rawValue: "ROLLBACK_FAILED") }

    public static let known: [Self] = values(
      """
      PENDING
      SUCCESSFUL
      STOPPED
      STOP_REQUESTED
      IN_PROGRESS
      ROLLBACK_REQUESTED
      ROLLBACK_IN_PROGRESS
      ROLLBACK_SUCCESSFUL
      ROLLBACK_FAILED
      """)
  }

  public struct ServiceField: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var tags: Self { Self(rawValue: "TAGS") }

    public static let known: [Self] = values(
      """
      TAGS
      """)
  }

  public struct SettingName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var serviceLongArnFormat: Self { Self(rawValue: "serviceLongArnFormat") }
    public static var taskLongArnFormat: Self { Self(rawValue: "taskLongArnFormat") }
    public static var containerInstanceLongArnFormat: Self { Self(rawValue: "containerInstanceLongArnFormat") }
    public static var awsvpcTrunking: Self { Self(rawValue: "awsvpcTrunking") }
    public static var containerInsights: Self { Self(rawValue: "containerInsights") }
    public static var fargateFIPSMode: Self { Self(rawValue: "fargateFIPSMode") }
    public static var tagResourceAuthorization: Self { Self(rawValue: "tagResourceAuthorization") }
    public static var fargateTaskRetirementWaitPeriod: Self { Self(rawValue: "fargateTaskRetirementWaitPeriod") }
    public static var guardDutyActivate: Self { Self(rawValue: "guardDutyActivate") }
    public static var defaultLogDriverMode: Self { Self(rawValue: "defaultLogDriverMode") }
    public static var fargateEventWindows: Self { Self(rawValue: "fargateEventWindows") }

    public static let known: [Self] = values(
      """
      serviceLongArnFormat
      taskLongArnFormat
      containerInstanceLongArnFormat
      awsvpcTrunking
      containerInsights
      fargateFIPSMode
      tagResourceAuthorization
      fargateTaskRetirementWaitPeriod
      guardDutyActivate
      defaultLogDriverMode
      fargateEventWindows
      """)
  }

  public struct SettingType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var user: Self { Self(rawValue: "user") }
    public static var awsManaged: Self { Self(rawValue: "aws_managed") }

    public static let known: [Self] = values(
      """
      user
      aws_managed
      """)
  }

  public struct SortOrder: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var asc: Self { Self(rawValue: "ASC") }
    public static var desc: Self { Self(rawValue: "DESC") }

    public static let known: [Self] = values(
      """
      ASC
      DESC
      """)
  }

  public struct StabilityStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var steadyState: Self { Self(rawValue: "STEADY_STATE") }
    public static var stabilizing: Self { Self(rawValue: "STABILIZING") }

    public static let known: [Self] = values(
      """
      STEADY_STATE
      STABILIZING
      """)
  }

  public struct StopServiceDeploymentStopType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var abort: Self { Self(rawValue: "ABORT") }
    public static var rollback: Self { Self(rawValue: "ROLLBACK") }

    public static let known: [Self] = values(
      """
      ABORT
      ROLLBACK
      """)
  }

  public struct TargetType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var containerInstance: Self { Self(rawValue: "container-instance") }

    public static let known: [Self] = values(
      """
      container-instance
      """)
  }

  public struct TaskDefinitionFamilyStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    public static var all: Self { Self(rawValue: "ALL") }

    public static let known: [Self] = values(
      """
      ACTIVE
      INACTIVE
      ALL
      """)
  }

  public struct TaskDefinitionField: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var tags: Self { Self(rawValue: "TAGS") }

    public static let known: [Self] = values(
      """
      TAGS
      """)
  }

  public struct TaskDefinitionPlacementConstraintType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var memberOf: Self { Self(rawValue: "memberOf") }

    public static let known: [Self] = values(
      """
      memberOf
      """)
  }

  public struct TaskDefinitionStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var inactive: Self { Self(rawValue: "INACTIVE") }
    public static var deleteInProgress: Self { Self(rawValue: "DELETE_IN_PROGRESS") }

    public static let known: [Self] = values(
      """
      ACTIVE
      INACTIVE
      DELETE_IN_PROGRESS
      """)
  }

  public struct TaskField: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var tags: Self { Self(rawValue: "TAGS") }

    public static let known: [Self] = values(
      """
      TAGS
      """)
  }

  public struct TaskFilesystemType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ext3: Self { Self(rawValue: "ext3") }
    public static var ext4: Self { Self(rawValue: "ext4") }
    public static var xfs: Self { Self(rawValue: "xfs") }
    public static var ntfs: Self { Self(rawValue: "ntfs") }

    public static let known: [Self] = values(
      """
      ext3
      ext4
      xfs
      ntfs
      """)
  }

  public struct TaskStopCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var taskFailedToStart: Self { Self(rawValue: "TaskFailedToStart") }
    public static var essentialContainerExited: Self { Self(rawValue: "EssentialContainerExited") }
    public static var userInitiated: Self { Self(rawValue: "UserInitiated") }
    public static var serviceSchedulerInitiated: Self { Self(rawValue: "ServiceSchedulerInitiated") }
    public static var spotInterruption: Self { Self(rawValue: "SpotInterruption") }
    public static var terminationNotice: Self { Self(rawValue: "TerminationNotice") }

    public static let known: [Self] = values(
      """
      TaskFailedToStart
      EssentialContainerExited
      UserInitiated
      ServiceSchedulerInitiated
      SpotInterruption
      TerminationNotice
      """)
  }

  public struct TransportProtocol: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var tcp: Self { Self(rawValue: "tcp") }
    public static var udp: Self { Self(rawValue: "udp") }

    public static let known: [Self] = values(
      """
      tcp
      udp
      """)
  }

  public struct UlimitName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var core: Self { Self(rawValue: "core") }
    public static var cpu: Self { Self(rawValue: "cpu") }
    public static var data: Self { Self(rawValue: "data") }
    public static var fsize: Self { Self(rawValue: "fsize") }
    public static var locks: Self { Self(rawValue: "locks") }
    public static var memlock: Self { Self(rawValue: "memlock") }
    public static var msgqueue: Self { Self(rawValue: "msgqueue") }
    public static var nice: Self { Self(rawValue: "nice") }
    public static var nofile: Self { Self(rawValue: "nofile") }
    public static var nproc: Self { Self(rawValue: "nproc") }
    public static var rss: Self { Self(rawValue: "rss") }
    public static var rtprio: Self { Self(rawValue: "rtprio") }
    public static var rttime: Self { Self(rawValue: "rttime") }
    public static var sigpending: Self { Self(rawValue: "sigpending") }
    public static var stack: Self { Self(rawValue: "stack") }

    public static let known: [Self] = values(
      """
      core
      cpu
      data
      fsize
      locks
      memlock
      msgqueue
      nice
      nofile
      nproc
      rss
      rtprio
      rttime
      sigpending
      stack
      """)
  }

  public struct VersionConsistency: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "enabled") }
    public static var disabled: Self { Self(rawValue: "disabled") }

    public static let known: [Self] = values(
      """
      enabled
      disabled
      """)
  }
}
