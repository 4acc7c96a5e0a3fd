// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
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
    public static var l40s: Self { Self(rawValue: "l40s") }
    public static var l4: Self { Self(rawValue: "l4") }
    public static var gaudiHl205: Self { Self(rawValue: "gaudi-hl-205") }
    public static var inferentia2: Self { Self(rawValue: "inferentia2") }
    public static var trainium: Self { Self(rawValue: "trainium") }
    public static var trainium2: Self { Self(rawValue: "trainium2") }
    public static var u30: Self { Self(rawValue: "u30") }

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
      l40s
      l4
      gaudi-hl-205
      inferentia2
      trainium
      trainium2
      u30
      """)
  }

  public struct AcceleratorType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var gpu: Self { Self(rawValue: "gpu") }
    public static var fpga: Self { Self(rawValue: "fpga") }
    public static var inference: Self { Self(rawValue: "inference") }
    public static var media: Self { Self(rawValue: "media") }

    public static let known: [Self] = values(
      """
      gpu
      fpga
      inference
      media
      """)
  }

  public struct AccountAttributeName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var supportedPlatforms: Self { Self(rawValue: "supported-platforms") }
    public static var defaultVpc: Self { Self(rawValue: "default-vpc") }

    public static let known: [Self] = values(
      """
      supported-platforms
      default-vpc
      """)
  }

  public struct AmdSevSnpSpecification: AWSEnum {
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

  public struct ArchitectureType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var i386: Self { Self(rawValue: "i386") }
    public static var x86_64: Self { Self(rawValue: "x86_64") }
    public static var arm64: Self { Self(rawValue: "arm64") }
    public static var x86_64Mac: Self { Self(rawValue: "x86_64_mac") }
    public static var arm64Mac: Self { Self(rawValue: "arm64_mac") }

    public static let known: [Self] = values(
      """
      i386
      x86_64
      arm64
      x86_64_mac
      arm64_mac
      """)
  }

  public struct ArchitectureValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var i386: Self { Self(rawValue: "i386") }
    public static var x86_64: Self { Self(rawValue: "x86_64") }
    public static var arm64: Self { Self(rawValue: "arm64") }
    public static var x86_64Mac: Self { Self(rawValue: "x86_64_mac") }
    public static var arm64Mac: Self { Self(rawValue: "arm64_mac") }

    public static let known: [Self] = values(
      """
      i386
      x86_64
      arm64
      x86_64_mac
      arm64_mac
      """)
  }

  public struct AttachmentLimitType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var shared: Self { Self(rawValue: "shared") }
    public static var dedicated: Self { Self(rawValue: "dedicated") }

    public static let known: [Self] = values(
      """
      shared
      dedicated
      """)
  }

  public struct AttachmentStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var attaching: Self { Self(rawValue: "attaching") }
    public static var attached: Self { Self(rawValue: "attached") }
    public static var detaching: Self { Self(rawValue: "detaching") }
    public static var detached: Self { Self(rawValue: "detached") }

    public static let known: [Self] = values(
      """
      attaching
      attached
      detaching
      detached
      """)
  }

  public struct AvailabilityZoneOptInStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var optInNotRequired: Self { Self(rawValue: "opt-in-not-required") }
    public static var optedIn: Self { Self(rawValue: "opted-in") }
    public static var notOptedIn: Self { Self(rawValue: "not-opted-in") }

    public static let known: [Self] = values(
      """
      opt-in-not-required
      opted-in
      not-opted-in
      """)
  }

  public struct AvailabilityZoneState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var available: Self { Self(rawValue: "available") }
    public static var information: Self { Self(rawValue: "information") }
    public static var impaired: Self { Self(rawValue: "impaired") }
    public static var unavailable: Self { Self(rawValue: "unavailable") }
    public static var constrained: Self { Self(rawValue: "constrained") }

    public static let known: [Self] = values(
      """
      available
      information
      impaired
      unavailable
      constrained
      """)
  }

  public struct BandwidthWeightingType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var `default`: Self { Self(rawValue: "default") }
    public static var vpc1: Self { Self(rawValue: "vpc-1") }
    public static var ebs1: Self { Self(rawValue: "ebs-1") }

    public static let known: [Self] = values(
      """
      default
      vpc-1
      ebs-1
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

  public struct BlockPublicAccessMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var off: Self { Self(rawValue: "off") }
    public static var blockBidirectional: Self { Self(rawValue: "block-bidirectional") }
    public static var blockIngress: Self { Self(rawValue: "block-ingress") }

    public static let known: [Self] = values(
      """
      off
      block-bidirectional
      block-ingress
      """)
  }

  public struct BootModeType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var legacyBios: Self { Self(rawValue: "legacy-bios") }
    public static var uefi: Self { Self(rawValue: "uefi") }

    public static let known: [Self] = values(
      """
      legacy-bios
      uefi
      """)
  }

  public struct BootModeValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var legacyBios: Self { Self(rawValue: "legacy-bios") }
    public static var uefi: Self { Self(rawValue: "uefi") }
    public static var uefiPreferred: Self { Self(rawValue: "uefi-preferred") }

    public static let known: [Self] = values(
      """
      legacy-bios
      uefi
      uefi-preferred
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

  public struct CancelSpotInstanceRequestState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var active: Self { Self(rawValue: "active") }
    public static var `open`: Self { Self(rawValue: "open") }
    public static var closed: Self { Self(rawValue: "closed") }
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    public static var completed: Self { Self(rawValue: "completed") }

    public static let known: [Self] = values(
      """
      active
      open
      closed
      cancelled
      completed
      """)
  }

  public struct CapacityReservationPreference: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var capacityReservationsOnly: Self { Self(rawValue: "capacity-reservations-only") }
    public static var `open`: Self { Self(rawValue: "open") }
    public static var none: Self { Self(rawValue: "none") }

    public static let known: [Self] = values(
      """
      capacity-reservations-only
      open
      none
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

  public struct DeviceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ebs: Self { Self(rawValue: "ebs") }
    public static var instanceStore: Self { Self(rawValue: "instance-store") }

    public static let known: [Self] = values(
      """
      ebs
      instance-store
      """)
  }

  public struct DiskType: AWSEnum {
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

  public struct EbsEncryptionSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      """)
  }

  public struct EbsNvmeSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      required
      """)
  }

  public struct EbsOptimizedSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }
    public static var `default`: Self { Self(rawValue: "default") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      default
      """)
  }

  public struct EnaSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      required
      """)
  }

  public struct EphemeralNvmeSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      required
      """)
  }

  public struct EventCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var instanceReboot: Self { Self(rawValue: "instance-reboot") }
    public static var systemReboot: Self { Self(rawValue: "system-reboot") }
    public static var systemMaintenance: Self { Self(rawValue: "system-maintenance") }
    public static var instanceRetirement: Self { Self(rawValue: "instance-retirement") }
    public static var instanceStop: Self { Self(rawValue: "instance-stop") }

    public static let known: [Self] = values(
      """
      instance-reboot
      system-reboot
      system-maintenance
      instance-retirement
      instance-stop
      """)
  }

  public struct FlexibleEnaQueuesSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      """)
  }

  public struct HostnameType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ipName: Self { Self(rawValue: "ip-name") }
    public static var resourceName: Self { Self(rawValue: "resource-name") }

    public static let known: [Self] = values(
      """
      ip-name
      resource-name
      """)
  }

  public struct HttpTokensState: AWSEnum {
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

  public struct HypervisorType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ovm: Self { Self(rawValue: "ovm") }
    public static var xen: Self { Self(rawValue: "xen") }

    public static let known: [Self] = values(
      """
      ovm
      xen
      """)
  }

  public struct ImageState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "pending") }
    public static var available: Self { Self(rawValue: "available") }
    public static var invalid: Self { Self(rawValue: "invalid") }
    public static var deregistered: Self { Self(rawValue: "deregistered") }
    public static var transient: Self { Self(rawValue: "transient") }
    public static var failed: Self { Self(rawValue: "failed") }
    public static var error: Self { Self(rawValue: "error") }
    public static var disabled: Self { Self(rawValue: "disabled") }

    public static let known: [Self] = values(
      """
      pending
      available
      invalid
      deregistered
      transient
      failed
      error
      disabled
      """)
  }

  public struct ImageTypeValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var machine: Self { Self(rawValue: "machine") }
    public static var kernel: Self { Self(rawValue: "kernel") }
    public static var ramdisk: Self { Self(rawValue: "ramdisk") }

    public static let known: [Self] = values(
      """
      machine
      kernel
      ramdisk
      """)
  }

  public struct ImdsSupportValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var v2_0: Self { Self(rawValue: "v2.0") }

    public static let known: [Self] = values(
      """
      v2.0
      """)
  }

  public struct InstanceAttributeName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var instanceType: Self { Self(rawValue: "instanceType") }
    public static var kernel: Self { Self(rawValue: "kernel") }
    public static var ramdisk: Self { Self(rawValue: "ramdisk") }
    public static var userData: Self { Self(rawValue: "userData") }
    public static var disableApiTermination: Self { Self(rawValue: "disableApiTermination") }
    public static var instanceInitiatedShutdownBehavior: Self { Self(rawValue: "instanceInitiatedShutdownBehavior") }
    public static var rootDeviceName: Self { Self(rawValue: "rootDeviceName") }
    public static var blockDeviceMapping: Self { Self(rawValue: "blockDeviceMapping") }
    public static var productCodes: Self { Self(rawValue: "productCodes") }
    public static var sourceDestCheck: Self { Self(rawValue: "sourceDestCheck") }
    public static var groupSet: Self { Self(rawValue: "groupSet") }
    public static var ebsOptimized: Self { Self(rawValue: "ebsOptimized") }
    public static var sriovNetSupport: Self { Self(rawValue: "sriovNetSupport") }
    public static var enaSupport: Self { Self(rawValue: "enaSupport") }
    public static var enclaveOptions: Self { Self(rawValue: "enclaveOptions") }
    public static var disableApiStop: Self { Self(rawValue: "disableApiStop") }

    public static let known: [Self] = values(
      """
      instanceType
      kernel
      ramdisk
      userData
      disableApiTermination
      instanceInitiatedShutdownBehavior
      rootDeviceName
      blockDeviceMapping
      productCodes
      sourceDestCheck
      groupSet
      ebsOptimized
      sriovNetSupport
      enaSupport
      enclaveOptions
      disableApiStop
      """)
  }

  public struct InstanceAutoRecoveryState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var disabled: Self { Self(rawValue: "disabled") }
    public static var `default`: Self { Self(rawValue: "default") }

    public static let known: [Self] = values(
      """
      disabled
      default
      """)
  }

  public struct InstanceBandwidthWeighting: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var `default`: Self { Self(rawValue: "default") }
    public static var vpc1: Self { Self(rawValue: "vpc-1") }
    public static var ebs1: Self { Self(rawValue: "ebs-1") }

    public static let known: [Self] = values(
      """
      default
      vpc-1
      ebs-1
      """)
  }

  public struct InstanceBootModeValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var legacyBios: Self { Self(rawValue: "legacy-bios") }
    public static var uefi: Self { Self(rawValue: "uefi") }

    public static let known: [Self] = values(
      """
      legacy-bios
      uefi
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

  public struct InstanceInterruptionBehavior: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var hibernate: Self { Self(rawValue: "hibernate") }
    public static var stop: Self { Self(rawValue: "stop") }
    public static var terminate: Self { Self(rawValue: "terminate") }

    public static let known: [Self] = values(
      """
      hibernate
      stop
      terminate
      """)
  }

  public struct InstanceLifecycleType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var spot: Self { Self(rawValue: "spot") }
    public static var scheduled: Self { Self(rawValue: "scheduled") }
    public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
    public static var interruptibleCapacityReservation: Self { Self(rawValue: "interruptible-capacity-reservation") }

    public static let known: [Self] = values(
      """
      spot
      scheduled
      capacity-block
      interruptible-capacity-reservation
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

  public struct InstanceMetadataOptionsState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "pending") }
    public static var applied: Self { Self(rawValue: "applied") }

    public static let known: [Self] = values(
      """
      pending
      applied
      """)
  }

  public struct InstanceMetadataProtocolState: AWSEnum {
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

  public struct InstanceMetadataTagsState: AWSEnum {
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

  public struct InstanceRebootMigrationState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var disabled: Self { Self(rawValue: "disabled") }
    public static var `default`: Self { Self(rawValue: "default") }

    public static let known: [Self] = values(
      """
      disabled
      default
      """)
  }

  public struct InstanceStateName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "pending") }
    public static var running: Self { Self(rawValue: "running") }
    public static var shuttingDown: Self { Self(rawValue: "shutting-down") }
    public static var terminated: Self { Self(rawValue: "terminated") }
    public static var stopping: Self { Self(rawValue: "stopping") }
    public static var stopped: Self { Self(rawValue: "stopped") }

    public static let known: [Self] = values(
      """
      pending
      running
      shutting-down
      terminated
      stopping
      stopped
      """)
  }

  public struct InstanceStorageEncryptionSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var required: Self { Self(rawValue: "required") }

    public static let known: [Self] = values(
      """
      unsupported
      required
      """)
  }

  public struct InstanceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let known: [Self] = values(
      """
      a1.medium
      a1.large
      a1.xlarge
      a1.2xlarge
      a1.4xlarge
      a1.metal
      c1.medium
      c1.xlarge
      c3.large
      c3.xlarge
      c3.2xlarge
      c3.4xlarge
      c3.8xlarge
      c4.large
      c4.xlarge
      c4.2xlarge
      c4.4xlarge
      c4.8xlarge
      c5.large
      c5.xlarge
      c5.2xlarge
      c5.4xlarge
      c5.9xlarge
      c5.12xlarge
      c5.18xlarge
      c5.24xlarge
      c5.metal
      c5a.large
      c5a.xlarge
      c5a.2xlarge
      c5a.4xlarge
      c5a.8xlarge
      c5a.12xlarge
      c5a.16xlarge
      c5a.24xlarge
      c5ad.large
      c5ad.xlarge
      c5ad.2xlarge
      c5ad.4xlarge
      c5ad.8xlarge
      c5ad.12xlarge
      c5ad.16xlarge
      c5ad.24xlarge
      c5d.large
      c5d.xlarge
      c5d.2xlarge
      c5d.4xlarge
      c5d.9xlarge
      c5d.12xlarge
      c5d.18xlarge
      c5d.24xlarge
      c5d.metal
      c5n.large
      c5n.xlarge
      c5n.2xlarge
      c5n.4xlarge
      c5n.9xlarge
      c5n.18xlarge
      c5n.metal
      c6g.medium
      c6g.large
      c6g.xlarge
      c6g.2xlarge
      c6g.4xlarge
      c6g.8xlarge
      c6g.12xlarge
      c6g.16xlarge
      c6g.metal
      c6gd.medium
      c6gd.large
      c6gd.xlarge
      c6gd.2xlarge
      c6gd.4xlarge
      c6gd.8xlarge
      c6gd.12xlarge
      c6gd.16xlarge
      c6gd.metal
      c6gn.medium
      c6gn.large
      c6gn.xlarge
      c6gn.2xlarge
      c6gn.4xlarge
      c6gn.8xlarge
      c6gn.12xlarge
      c6gn.16xlarge
      c6i.large
      c6i.xlarge
      c6i.2xlarge
      c6i.4xlarge
      c6i.8xlarge
      c6i.12xlarge
      c6i.16xlarge
      c6i.24xlarge
      c6i.32xlarge
      c6i.metal
      cc1.4xlarge
      cc2.8xlarge
      cg1.4xlarge
      cr1.8xlarge
      d2.xlarge
      d2.2xlarge
      d2.4xlarge
      d2.8xlarge
      d3.xlarge
      d3.2xlarge
      d3.4xlarge
      d3.8xlarge
      d3en.xlarge
      d3en.2xlarge
      d3en.4xlarge
      d3en.6xlarge
      d3en.8xlarge
      d3en.12xlarge
      dl1.24xlarge
      f1.2xlarge
      f1.4xlarge
      f1.16xlarge
      g2.2xlarge
      g2.8xlarge
      g3.4xlarge
      g3.8xlarge
      g3.16xlarge
      g3s.xlarge
      g4ad.xlarge
      g4ad.2xlarge
      g4ad.4xlarge
      g4ad.8xlarge
      g4ad.16xlarge
      g4dn.xlarge
      g4dn.2xlarge
      g4dn.4xlarge
      g4dn.8xlarge
      g4dn.12xlarge
      g4dn.16xlarge
      g4dn.metal
      g5.xlarge
      g5.2xlarge
      g5.4xlarge
      g5.8xlarge
      g5.12xlarge
      g5.16xlarge
      g5.24xlarge
      g5.48xlarge
      g5g.xlarge
      g5g.2xlarge
      g5g.4xlarge
      g5g.8xlarge
      g5g.16xlarge
      g5g.metal
      hi1.4xlarge
      hpc6a.48xlarge
      hs1.8xlarge
      h1.2xlarge
      h1.4xlarge
      h1.8xlarge
      h1.16xlarge
      i2.xlarge
      i2.2xlarge
      i2.4xlarge
      i2.8xlarge
      i3.large
      i3.xlarge
      i3.2xlarge
      i3.4xlarge
      i3.8xlarge
      i3.16xlarge
      i3.metal
      i3en.large
      i3en.xlarge
      i3en.2xlarge
      i3en.3xlarge
      i3en.6xlarge
      i3en.12xlarge
      i3en.24xlarge
      i3en.metal
      im4gn.large
      im4gn.xlarge
      im4gn.2xlarge
      im4gn.4xlarge
      im4gn.8xlarge
      im4gn.16xlarge
      inf1.xlarge
      inf1.2xlarge
      inf1.6xlarge
      inf1.24xlarge
      is4gen.medium
      is4gen.large
      is4gen.xlarge
      is4gen.2xlarge
      is4gen.4xlarge
      is4gen.8xlarge
      m1.small
      m1.medium
      m1.large
      m1.xlarge
      m2.xlarge
      m2.2xlarge
      m2.4xlarge
      m3.medium
      m3.large
      m3.xlarge
      m3.2xlarge
      m4.large
      m4.xlarge
      m4.2xlarge
      m4.4xlarge
      m4.10xlarge
      m4.16xlarge
      m5.large
      m5.xlarge
      m5.2xlarge
      m5.4xlarge
      m5.8xlarge
      m5.12xlarge
      m5.16xlarge
      m5.24xlarge
      m5.metal
      m5a.large
      m5a.xlarge
      m5a.2xlarge
      m5a.4xlarge
      m5a.8xlarge
      m5a.12xlarge
      m5a.16xlarge
      m5a.24xlarge
      m5ad.large
      m5ad.xlarge
      m5ad.2xlarge
      m5ad.4xlarge
      m5ad.8xlarge
      m5ad.12xlarge
      m5ad.16xlarge
      m5ad.24xlarge
      m5d.large
      m5d.xlarge
      m5d.2xlarge
      m5d.4xlarge
      m5d.8xlarge
      m5d.12xlarge
      m5d.16xlarge
      m5d.24xlarge
      m5d.metal
      m5dn.large
      m5dn.xlarge
      m5dn.2xlarge
      m5dn.4xlarge
      m5dn.8xlarge
      m5dn.12xlarge
      m5dn.16xlarge
      m5dn.24xlarge
      m5dn.metal
      m5n.large
      m5n.xlarge
      m5n.2xlarge
      m5n.4xlarge
      m5n.8xlarge
      m5n.12xlarge
      m5n.16xlarge
      m5n.24xlarge
      m5n.metal
      m5zn.large
      m5zn.xlarge
      m5zn.2xlarge
      m5zn.3xlarge
      m5zn.6xlarge
      m5zn.12xlarge
      m5zn.metal
      m6a.large
      m6a.xlarge
      m6a.2xlarge
      m6a.4xlarge
      m6a.8xlarge
      m6a.12xlarge
      m6a.16xlarge
      m6a.24xlarge
      m6a.32xlarge
      m6a.48xlarge
      m6g.metal
      m6g.medium
      m6g.large
      m6g.xlarge
      m6g.2xlarge
      m6g.4xlarge
      m6g.8xlarge
      m6g.12xlarge
      m6g.16xlarge
      m6gd.metal
      m6gd.medium
      m6gd.large
      m6gd.xlarge
      m6gd.2xlarge
      m6gd.4xlarge
      m6gd.8xlarge
      m6gd.12xlarge
      m6gd.16xlarge
      m6i.large
      m6i.xlarge
      m6i.2xlarge
      m6i.4xlarge
      m6i.8xlarge
      m6i.12xlarge
      m6i.16xlarge
      m6i.24xlarge
      m6i.32xlarge
      m6i.metal
      mac1.metal
      p2.xlarge
      p2.8xlarge
      p2.16xlarge
      p3.2xlarge
      p3.8xlarge
      p3.16xlarge
      p3dn.24xlarge
      p4d.24xlarge
      r3.large
      r3.xlarge
      r3.2xlarge
      r3.4xlarge
      r3.8xlarge
      r4.large
      r4.xlarge
      r4.2xlarge
      r4.4xlarge
      r4.8xlarge
      r4.16xlarge
      r5.large
      r5.xlarge
      r5.2xlarge
      r5.4xlarge
      r5.8xlarge
      r5.12xlarge
      r5.16xlarge
      r5.24xlarge
      r5.metal
      r5a.large
      r5a.xlarge
      r5a.2xlarge
      r5a.4xlarge
      r5a.8xlarge
      r5a.12xlarge
      r5a.16xlarge
      r5a.24xlarge
      r5ad.large
      r5ad.xlarge
      r5ad.2xlarge
      r5ad.4xlarge
      r5ad.8xlarge
      r5ad.12xlarge
      r5ad.16xlarge
      r5ad.24xlarge
      r5b.large
      r5b.xlarge
      r5b.2xlarge
      r5b.4xlarge
      r5b.8xlarge
      r5b.12xlarge
      r5b.16xlarge
      r5b.24xlarge
      r5b.metal
      r5d.large
      r5d.xlarge
      r5d.2xlarge
      r5d.4xlarge
      r5d.8xlarge
      r5d.12xlarge
      r5d.16xlarge
      r5d.24xlarge
      r5d.metal
      r5dn.large
      r5dn.xlarge
      r5dn.2xlarge
      r5dn.4xlarge
      r5dn.8xlarge
      r5dn.12xlarge
      r5dn.16xlarge
      r5dn.24xlarge
      r5dn.metal
      r5n.large
      r5n.xlarge
      r5n.2xlarge
      r5n.4xlarge
      r5n.8xlarge
      r5n.12xlarge
      r5n.16xlarge
      r5n.24xlarge
      r5n.metal
      r6g.medium
      r6g.large
      r6g.xlarge
      r6g.2xlarge
      r6g.4xlarge
      r6g.8xlarge
      r6g.12xlarge
      r6g.16xlarge
      r6g.metal
      r6gd.medium
      r6gd.large
      r6gd.xlarge
      r6gd.2xlarge
      r6gd.4xlarge
      r6gd.8xlarge
      r6gd.12xlarge
      r6gd.16xlarge
      r6gd.metal
      r6i.large
      r6i.xlarge
      r6i.2xlarge
      r6i.4xlarge
      r6i.8xlarge
      r6i.12xlarge
      r6i.16xlarge
      r6i.24xlarge
      r6i.32xlarge
      r6i.metal
      t1.micro
      t2.nano
      t2.micro
      t2.small
      t2.medium
      t2.large
      t2.xlarge
      t2.2xlarge
      t3.nano
      t3.micro
      t3.small
      t3.medium
      t3.large
      t3.xlarge
      t3.2xlarge
      t3a.nano
      t3a.micro
      t3a.small
      t3a.medium
      t3a.large
      t3a.xlarge
      t3a.2xlarge
      t4g.nano
      t4g.micro
      t4g.small
      t4g.medium
      t4g.large
      t4g.xlarge
      t4g.2xlarge
      u-6tb1.56xlarge
      u-6tb1.112xlarge
      u-9tb1.112xlarge
      u-12tb1.112xlarge
      u-6tb1.metal
      u-9tb1.metal
      u-12tb1.metal
      u-18tb1.metal
      u-24tb1.metal
      vt1.3xlarge
      vt1.6xlarge
      vt1.24xlarge
      x1.16xlarge
      x1.32xlarge
      x1e.xlarge
      x1e.2xlarge
      x1e.4xlarge
      x1e.8xlarge
      x1e.16xlarge
      x1e.32xlarge
      x2iezn.2xlarge
      x2iezn.4xlarge
      x2iezn.6xlarge
      x2iezn.8xlarge
      x2iezn.12xlarge
      x2iezn.metal
      x2gd.medium
      x2gd.large
      x2gd.xlarge
      x2gd.2xlarge
      x2gd.4xlarge
      x2gd.8xlarge
      x2gd.12xlarge
      x2gd.16xlarge
      x2gd.metal
      z1d.large
      z1d.xlarge
      z1d.2xlarge
      z1d.3xlarge
      z1d.6xlarge
      z1d.12xlarge
      z1d.metal
      x2idn.16xlarge
      x2idn.24xlarge
      x2idn.32xlarge
      x2iedn.xlarge
      x2iedn.2xlarge
      x2iedn.4xlarge
      x2iedn.8xlarge
      x2iedn.16xlarge
      x2iedn.24xlarge
      x2iedn.32xlarge
      c6a.large
      c6a.xlarge
      c6a.2xlarge
      c6a.4xlarge
      c6a.8xlarge
      c6a.12xlarge
      c6a.16xlarge
      c6a.24xlarge
      c6a.32xlarge
      c6a.48xlarge
      c6a.metal
      m6a.metal
      i4i.large
      i4i.xlarge
      i4i.2xlarge
      i4i.4xlarge
      i4i.8xlarge
      i4i.16xlarge
      i4i.32xlarge
      i4i.metal
      x2idn.metal
      x2iedn.metal
      c7g.medium
      c7g.large
      c7g.xlarge
      c7g.2xlarge
      c7g.4xlarge
      c7g.8xlarge
      c7g.12xlarge
      c7g.16xlarge
      mac2.metal
      c6id.large
      c6id.xlarge
      c6id.2xlarge
      c6id.4xlarge
      c6id.8xlarge
      c6id.12xlarge
      c6id.16xlarge
      c6id.24xlarge
      c6id.32xlarge
      c6id.metal
      m6id.large
      m6id.xlarge
      m6id.2xlarge
      m6id.4xlarge
      m6id.8xlarge
      m6id.12xlarge
      m6id.16xlarge
      m6id.24xlarge
      m6id.32xlarge
      m6id.metal
      r6id.large
      r6id.xlarge
      r6id.2xlarge
      r6id.4xlarge
      r6id.8xlarge
      r6id.12xlarge
      r6id.16xlarge
      r6id.24xlarge
      r6id.32xlarge
      r6id.metal
      r6a.large
      r6a.xlarge
      r6a.2xlarge
      r6a.4xlarge
      r6a.8xlarge
      r6a.12xlarge
      r6a.16xlarge
      r6a.24xlarge
      r6a.32xlarge
      r6a.48xlarge
      r6a.metal
      p4de.24xlarge
      u-3tb1.56xlarge
      u-18tb1.112xlarge
      u-24tb1.112xlarge
      trn1.2xlarge
      trn1.32xlarge
      hpc6id.32xlarge
      c6in.large
      c6in.xlarge
      c6in.2xlarge
      c6in.4xlarge
      c6in.8xlarge
      c6in.12xlarge
      c6in.16xlarge
      c6in.24xlarge
      c6in.32xlarge
      m6in.large
      m6in.xlarge
      m6in.2xlarge
      m6in.4xlarge
      m6in.8xlarge
      m6in.12xlarge
      m6in.16xlarge
      m6in.24xlarge
      m6in.32xlarge
      m6idn.large
      m6idn.xlarge
      m6idn.2xlarge
      m6idn.4xlarge
      m6idn.8xlarge
      m6idn.12xlarge
      m6idn.16xlarge
      m6idn.24xlarge
      m6idn.32xlarge
      r6in.large
      r6in.xlarge
      r6in.2xlarge
      r6in.4xlarge
      r6in.8xlarge
      r6in.12xlarge
      r6in.16xlarge
      r6in.24xlarge
      r6in.32xlarge
      r6idn.large
      r6idn.xlarge
      r6idn.2xlarge
      r6idn.4xlarge
      r6idn.8xlarge
      r6idn.12xlarge
      r6idn.16xlarge
      r6idn.24xlarge
      r6idn.32xlarge
      c7g.metal
      m7g.medium
      m7g.large
      m7g.xlarge
      m7g.2xlarge
      m7g.4xlarge
      m7g.8xlarge
      m7g.12xlarge
      m7g.16xlarge
      m7g.metal
      r7g.medium
      r7g.large
      r7g.xlarge
      r7g.2xlarge
      r7g.4xlarge
      r7g.8xlarge
      r7g.12xlarge
      r7g.16xlarge
      r7g.metal
      c6in.metal
      m6in.metal
      m6idn.metal
      r6in.metal
      r6idn.metal
      inf2.xlarge
      inf2.8xlarge
      inf2.24xlarge
      inf2.48xlarge
      trn1n.32xlarge
      i4g.large
      i4g.xlarge
      i4g.2xlarge
      i4g.4xlarge
      i4g.8xlarge
      i4g.16xlarge
      hpc7g.4xlarge
      hpc7g.8xlarge
      hpc7g.16xlarge
      c7gn.medium
      c7gn.large
      c7gn.xlarge
      c7gn.2xlarge
      c7gn.4xlarge
      c7gn.8xlarge
      c7gn.12xlarge
      c7gn.16xlarge
      p5.48xlarge
      m7i.large
      m7i.xlarge
      m7i.2xlarge
      m7i.4xlarge
      m7i.8xlarge
      m7i.12xlarge
      m7i.16xlarge
      m7i.24xlarge
      m7i.48xlarge
      m7i-flex.large
      m7i-flex.xlarge
      m7i-flex.2xlarge
      m7i-flex.4xlarge
      m7i-flex.8xlarge
      m7a.medium
      m7a.large
      m7a.xlarge
      m7a.2xlarge
      m7a.4xlarge
      m7a.8xlarge
      m7a.12xlarge
      m7a.16xlarge
      m7a.24xlarge
      m7a.32xlarge
      m7a.48xlarge
      m7a.metal-48xl
      hpc7a.12xlarge
      hpc7a.24xlarge
      hpc7a.48xlarge
      hpc7a.96xlarge
      c7gd.medium
      c7gd.large
      c7gd.xlarge
      c7gd.2xlarge
      c7gd.4xlarge
      c7gd.8xlarge
      c7gd.12xlarge
      c7gd.16xlarge
      m7gd.medium
      m7gd.large
      m7gd.xlarge
      m7gd.2xlarge
      m7gd.4xlarge
      m7gd.8xlarge
      m7gd.12xlarge
      m7gd.16xlarge
      r7gd.medium
      r7gd.large
      r7gd.xlarge
      r7gd.2xlarge
      r7gd.4xlarge
      r7gd.8xlarge
      r7gd.12xlarge
      r7gd.16xlarge
      r7a.medium
      r7a.large
      r7a.xlarge
      r7a.2xlarge
      r7a.4xlarge
      r7a.8xlarge
      r7a.12xlarge
      r7a.16xlarge
      r7a.24xlarge
      r7a.32xlarge
      r7a.48xlarge
      c7i.large
      c7i.xlarge
      c7i.2xlarge
      c7i.4xlarge
      c7i.8xlarge
      c7i.12xlarge
      c7i.16xlarge
      c7i.24xlarge
      c7i.48xlarge
      mac2-m2pro.metal
      r7iz.large
      r7iz.xlarge
      r7iz.2xlarge
      r7iz.4xlarge
      r7iz.8xlarge
      r7iz.12xlarge
      r7iz.16xlarge
      r7iz.32xlarge
      c7a.medium
      c7a.large
      c7a.xlarge
      c7a.2xlarge
      c7a.4xlarge
      c7a.8xlarge
      c7a.12xlarge
      c7a.16xlarge
      c7a.24xlarge
      c7a.32xlarge
      c7a.48xlarge
      c7a.metal-48xl
      r7a.metal-48xl
      r7i.large
      r7i.xlarge
      r7i.2xlarge
      r7i.4xlarge
      r7i.8xlarge
      r7i.12xlarge
      r7i.16xlarge
      r7i.24xlarge
      r7i.48xlarge
      dl2q.24xlarge
      mac2-m2.metal
      i4i.12xlarge
      i4i.24xlarge
      c7i.metal-24xl
      c7i.metal-48xl
      m7i.metal-24xl
      m7i.metal-48xl
      r7i.metal-24xl
      r7i.metal-48xl
      r7iz.metal-16xl
      r7iz.metal-32xl
      c7gd.metal
      m7gd.metal
      r7gd.metal
      g6.xlarge
      g6.2xlarge
      g6.4xlarge
      g6.8xlarge
      g6.12xlarge
      g6.16xlarge
      g6.24xlarge
      g6.48xlarge
      gr6.4xlarge
      gr6.8xlarge
      c7i-flex.large
      c7i-flex.xlarge
      c7i-flex.2xlarge
      c7i-flex.4xlarge
      c7i-flex.8xlarge
      u7i-12tb.224xlarge
      u7in-16tb.224xlarge
      u7in-24tb.224xlarge
      u7in-32tb.224xlarge
      u7ib-12tb.224xlarge
      c7gn.metal
      r8g.medium
      r8g.large
      r8g.xlarge
      r8g.2xlarge
      r8g.4xlarge
      r8g.8xlarge
      r8g.12xlarge
      r8g.16xlarge
      r8g.24xlarge
      r8g.48xlarge
      r8g.metal-24xl
      r8g.metal-48xl
      mac2-m1ultra.metal
      g6e.xlarge
      g6e.2xlarge
      g6e.4xlarge
      g6e.8xlarge
      g6e.12xlarge
      g6e.16xlarge
      g6e.24xlarge
      g6e.48xlarge
      c8g.medium
      c8g.large
      c8g.xlarge
      c8g.2xlarge
      c8g.4xlarge
      c8g.8xlarge
      c8g.12xlarge
      c8g.16xlarge
      c8g.24xlarge
      c8g.48xlarge
      c8g.metal-24xl
      c8g.metal-48xl
      m8g.medium
      m8g.large
      m8g.xlarge
      m8g.2xlarge
      m8g.4xlarge
      m8g.8xlarge
      m8g.12xlarge
      m8g.16xlarge
      m8g.24xlarge
      m8g.48xlarge
      m8g.metal-24xl
      m8g.metal-48xl
      x8g.medium
      x8g.large
      x8g.xlarge
      x8g.2xlarge
      x8g.4xlarge
      x8g.8xlarge
      x8g.12xlarge
      x8g.16xlarge
      x8g.24xlarge
      x8g.48xlarge
      x8g.metal-24xl
      x8g.metal-48xl
      i7ie.large
      i7ie.xlarge
      i7ie.2xlarge
      i7ie.3xlarge
      i7ie.6xlarge
      i7ie.12xlarge
      i7ie.18xlarge
      i7ie.24xlarge
      i7ie.48xlarge
      i8g.large
      i8g.xlarge
      i8g.2xlarge
      i8g.4xlarge
      i8g.8xlarge
      i8g.12xlarge
      i8g.16xlarge
      i8g.24xlarge
      i8g.metal-24xl
      u7i-6tb.112xlarge
      u7i-8tb.112xlarge
      u7inh-32tb.480xlarge
      p5e.48xlarge
      p5en.48xlarge
      f2.12xlarge
      f2.48xlarge
      trn2.48xlarge
      c7i-flex.12xlarge
      c7i-flex.16xlarge
      m7i-flex.12xlarge
      m7i-flex.16xlarge
      i7ie.metal-24xl
      i7ie.metal-48xl
      i8g.48xlarge
      c8gd.medium
      c8gd.large
      c8gd.xlarge
      c8gd.2xlarge
      c8gd.4xlarge
      c8gd.8xlarge
      c8gd.12xlarge
      c8gd.16xlarge
      c8gd.24xlarge
      c8gd.48xlarge
      c8gd.metal-24xl
      c8gd.metal-48xl
      i7i.large
      i7i.xlarge
      i7i.2xlarge
      i7i.4xlarge
      i7i.8xlarge
      i7i.12xlarge
      i7i.16xlarge
      i7i.24xlarge
      i7i.48xlarge
      i7i.metal-24xl
      i7i.metal-48xl
      p6-b200.48xlarge
      m8gd.medium
      m8gd.large
      m8gd.xlarge
      m8gd.2xlarge
      m8gd.4xlarge
      m8gd.8xlarge
      m8gd.12xlarge
      m8gd.16xlarge
      m8gd.24xlarge
      m8gd.48xlarge
      m8gd.metal-24xl
      m8gd.metal-48xl
      r8gd.medium
      r8gd.large
      r8gd.xlarge
      r8gd.2xlarge
      r8gd.4xlarge
      r8gd.8xlarge
      r8gd.12xlarge
      r8gd.16xlarge
      r8gd.24xlarge
      r8gd.48xlarge
      r8gd.metal-24xl
      r8gd.metal-48xl
      c8gn.medium
      c8gn.large
      c8gn.xlarge
      c8gn.2xlarge
      c8gn.4xlarge
      c8gn.8xlarge
      c8gn.12xlarge
      c8gn.16xlarge
      c8gn.24xlarge
      c8gn.48xlarge
      c8gn.metal-24xl
      c8gn.metal-48xl
      f2.6xlarge
      p6e-gb200.36xlarge
      g6f.large
      g6f.xlarge
      g6f.2xlarge
      g6f.4xlarge
      gr6f.4xlarge
      p5.4xlarge
      r8i.large
      r8i.xlarge
      r8i.2xlarge
      r8i.4xlarge
      r8i.8xlarge
      r8i.12xlarge
      r8i.16xlarge
      r8i.24xlarge
      r8i.32xlarge
      r8i.48xlarge
      r8i.96xlarge
      r8i.metal-48xl
      r8i.metal-96xl
      r8i-flex.large
      r8i-flex.xlarge
      r8i-flex.2xlarge
      r8i-flex.4xlarge
      r8i-flex.8xlarge
      r8i-flex.12xlarge
      r8i-flex.16xlarge
      m8i.large
      m8i.xlarge
      m8i.2xlarge
      m8i.4xlarge
      m8i.8xlarge
      m8i.12xlarge
      m8i.16xlarge
      m8i.24xlarge
      m8i.32xlarge
      m8i.48xlarge
      m8i.96xlarge
      m8i.metal-48xl
      m8i.metal-96xl
      m8i-flex.large
      m8i-flex.xlarge
      m8i-flex.2xlarge
      m8i-flex.4xlarge
      m8i-flex.8xlarge
      m8i-flex.12xlarge
      m8i-flex.16xlarge
      i8ge.large
      i8ge.xlarge
      i8ge.2xlarge
      i8ge.3xlarge
      i8ge.6xlarge
      i8ge.12xlarge
      i8ge.18xlarge
      i8ge.24xlarge
      i8ge.48xlarge
      i8ge.metal-24xl
      i8ge.metal-48xl
      mac-m4.metal
      mac-m4pro.metal
      r8gn.medium
      r8gn.large
      r8gn.xlarge
      r8gn.2xlarge
      r8gn.4xlarge
      r8gn.8xlarge
      r8gn.12xlarge
      r8gn.16xlarge
      r8gn.24xlarge
      r8gn.48xlarge
      r8gn.metal-24xl
      r8gn.metal-48xl
      c8i.large
      c8i.xlarge
      c8i.2xlarge
      c8i.4xlarge
      c8i.8xlarge
      c8i.12xlarge
      c8i.16xlarge
      c8i.24xlarge
      c8i.32xlarge
      c8i.48xlarge
      c8i.96xlarge
      c8i.metal-48xl
      c8i.metal-96xl
      c8i-flex.large
      c8i-flex.xlarge
      c8i-flex.2xlarge
      c8i-flex.4xlarge
      c8i-flex.8xlarge
      c8i-flex.12xlarge
      c8i-flex.16xlarge
      r8gb.medium
      r8gb.large
      r8gb.xlarge
      r8gb.2xlarge
      r8gb.4xlarge
      r8gb.8xlarge
      r8gb.12xlarge
      r8gb.16xlarge
      r8gb.24xlarge
      r8gb.metal-24xl
      m8a.medium
      m8a.large
      m8a.xlarge
      m8a.2xlarge
      m8a.4xlarge
      m8a.8xlarge
      m8a.12xlarge
      m8a.16xlarge
      m8a.24xlarge
      m8a.48xlarge
      m8a.metal-24xl
      m8a.metal-48xl
      trn2.3xlarge
      r8a.medium
      r8a.large
      r8a.xlarge
      r8a.2xlarge
      r8a.4xlarge
      r8a.8xlarge
      r8a.12xlarge
      r8a.16xlarge
      r8a.24xlarge
      r8a.48xlarge
      r8a.metal-24xl
      r8a.metal-48xl
      p6-b300.48xlarge
      c8a.medium
      c8a.large
      c8a.xlarge
      c8a.2xlarge
      c8a.4xlarge
      c8a.8xlarge
      c8a.12xlarge
      c8a.16xlarge
      c8a.24xlarge
      c8a.48xlarge
      c8a.metal-24xl
      c8a.metal-48xl
      c8gb.12xlarge
      c8gb.16xlarge
      c8gb.24xlarge
      c8gb.2xlarge
      c8gb.4xlarge
      c8gb.8xlarge
      c8gb.large
      c8gb.medium
      c8gb.metal-24xl
      c8gb.xlarge
      c8gb.48xlarge
      c8gb.metal-48xl
      m8gb.12xlarge
      m8gb.16xlarge
      m8gb.24xlarge
      m8gb.2xlarge
      m8gb.4xlarge
      m8gb.8xlarge
      m8gb.large
      m8gb.medium
      m8gb.xlarge
      m8gb.48xlarge
      m8gb.metal-24xl
      m8gb.metal-48xl
      m8gn.12xlarge
      m8gn.16xlarge
      m8gn.24xlarge
      m8gn.2xlarge
      m8gn.48xlarge
      m8gn.4xlarge
      m8gn.8xlarge
      m8gn.large
      m8gn.medium
      m8gn.xlarge
      m8gn.metal-24xl
      m8gn.metal-48xl
      x8aedz.12xlarge
      x8aedz.24xlarge
      x8aedz.3xlarge
      x8aedz.6xlarge
      x8aedz.large
      x8aedz.metal-12xl
      x8aedz.metal-24xl
      x8aedz.xlarge
      m8azn.medium
      m8azn.large
      m8azn.xlarge
      m8azn.3xlarge
      m8azn.6xlarge
      m8azn.12xlarge
      m8azn.24xlarge
      m8azn.metal-12xl
      m8azn.metal-24xl
      x8i.large
      x8i.xlarge
      x8i.2xlarge
      x8i.4xlarge
      x8i.8xlarge
      x8i.12xlarge
      x8i.16xlarge
      x8i.24xlarge
      x8i.32xlarge
      x8i.48xlarge
      x8i.64xlarge
      x8i.96xlarge
      x8i.metal-48xl
      x8i.metal-96xl
      mac-m4max.metal
      g7e.2xlarge
      g7e.4xlarge
      g7e.8xlarge
      g7e.12xlarge
      g7e.24xlarge
      g7e.48xlarge
      r8id.large
      r8id.xlarge
      r8id.2xlarge
      r8id.4xlarge
      r8id.8xlarge
      r8id.12xlarge
      r8id.16xlarge
      r8id.24xlarge
      r8id.32xlarge
      r8id.48xlarge
      r8id.96xlarge
      r8id.metal-48xl
      r8id.metal-96xl
      c8id.large
      c8id.xlarge
      c8id.2xlarge
      c8id.4xlarge
      c8id.8xlarge
      c8id.12xlarge
      c8id.16xlarge
      c8id.24xlarge
      c8id.32xlarge
      c8id.48xlarge
      c8id.96xlarge
      c8id.metal-48xl
      c8id.metal-96xl
      m8id.large
      m8id.xlarge
      m8id.2xlarge
      m8id.4xlarge
      m8id.8xlarge
      m8id.12xlarge
      m8id.16xlarge
      m8id.24xlarge
      m8id.32xlarge
      m8id.48xlarge
      m8id.96xlarge
      m8id.metal-48xl
      m8id.metal-96xl
      hpc8a.96xlarge
      """)
  }

  public struct InstanceTypeHypervisor: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var nitro: Self { Self(rawValue: "nitro") }
    public static var xen: Self { Self(rawValue: "xen") }

    public static let known: [Self] = values(
      """
      nitro
      xen
      """)
  }

  public struct IpSource: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var amazon: Self { Self(rawValue: "amazon") }
    public static var byoip: Self { Self(rawValue: "byoip") }
    public static var none: Self { Self(rawValue: "none") }

    public static let known: [Self] = values(
      """
      amazon
      byoip
      none
      """)
  }

  public struct Ipv6AddressAttribute: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var `public`: Self { Self(rawValue: "public") }
    public static var `private`: Self { Self(rawValue: "private") }

    public static let known: [Self] = values(
      """
      public
      private
      """)
  }

  public struct KeyType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var rsa: Self { Self(rawValue: "rsa") }
    public static var ed25519: Self { Self(rawValue: "ed25519") }

    public static let known: [Self] = values(
      """
      rsa
      ed25519
      """)
  }

  public struct LaunchTemplateAutoRecoveryState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var `default`: Self { Self(rawValue: "default") }
    public static var disabled: Self { Self(rawValue: "disabled") }

    public static let known: [Self] = values(
      """
      default
      disabled
      """)
  }

  public struct LaunchTemplateErrorCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var launchTemplateIdDoesNotExist: Self { Self(rawValue: "launchTemplateIdDoesNotExist") }
    public static var launchTemplateIdMalformed: Self { Self(rawValue: "launchTemplateIdMalformed") }
    public static var launchTemplateNameDoesNotExist: Self { Self(rawValue: "launchTemplateNameDoesNotExist") }
    public static var launchTemplateNameMalformed: Self { Self(rawValue: "launchTemplateNameMalformed") }
    public static var launchTemplateVersionDoesNotExist: Self { Self(rawValue: "launchTemplateVersionDoesNotExist") }
    public static var unexpectedError: Self { Self(rawValue: "unexpectedError") }

    public static let known: [Self] = values(
      """
      launchTemplateIdDoesNotExist
      launchTemplateIdMalformed
      launchTemplateNameDoesNotExist
      launchTemplateNameMalformed
      launchTemplateVersionDoesNotExist
      unexpectedError
      """)
  }

  public struct LaunchTemplateHttpTokensState: AWSEnum {
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

  public struct LaunchTemplateInstanceMetadataEndpointState: AWSEnum {
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

  public struct LaunchTemplateInstanceMetadataOptionsState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "pending") }
    public static var applied: Self { Self(rawValue: "applied") }

    public static let known: [Self] = values(
      """
      pending
      applied
      """)
  }

  public struct LaunchTemplateInstanceMetadataProtocolIpv6: AWSEnum {
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

  public struct LaunchTemplateInstanceMetadataTagsState: AWSEnum {
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

  public struct LocationType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var region: Self { Self(rawValue: "region") }
    public static var availabilityZone: Self { Self(rawValue: "availability-zone") }
    public static var availabilityZoneId: Self { Self(rawValue: "availability-zone-id") }
    public static var outpost: Self { Self(rawValue: "outpost") }

    public static let known: [Self] = values(
      """
      region
      availability-zone
      availability-zone-id
      outpost
      """)
  }

  public struct MarketType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var spot: Self { Self(rawValue: "spot") }
    public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
    public static var interruptibleCapacityReservation: Self { Self(rawValue: "interruptible-capacity-reservation") }

    public static let known: [Self] = values(
      """
      spot
      capacity-block
      interruptible-capacity-reservation
      """)
  }

  public struct MonitoringState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var disabled: Self { Self(rawValue: "disabled") }
    public static var disabling: Self { Self(rawValue: "disabling") }
    public static var enabled: Self { Self(rawValue: "enabled") }
    public static var pending: Self { Self(rawValue: "pending") }

    public static let known: [Self] = values(
      """
      disabled
      disabling
      enabled
      pending
      """)
  }

  public struct NestedVirtualizationSpecification: AWSEnum {
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

  public struct NetworkInterfaceStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var available: Self { Self(rawValue: "available") }
    public static var associated: Self { Self(rawValue: "associated") }
    public static var attaching: Self { Self(rawValue: "attaching") }
    public static var inUse: Self { Self(rawValue: "in-use") }
    public static var detaching: Self { Self(rawValue: "detaching") }

    public static let known: [Self] = values(
      """
      available
      associated
      attaching
      in-use
      detaching
      """)
  }

  public struct NetworkInterfaceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var interface: Self { Self(rawValue: "interface") }
    public static var natGateway: Self { Self(rawValue: "natGateway") }
    public static var efa: Self { Self(rawValue: "efa") }
    public static var efaOnly: Self { Self(rawValue: "efa-only") }
    public static var trunk: Self { Self(rawValue: "trunk") }
    public static var loadBalancer: Self { Self(rawValue: "load_balancer") }
    public static var networkLoadBalancer: Self { Self(rawValue: "network_load_balancer") }
    public static var vpcEndpoint: Self { Self(rawValue: "vpc_endpoint") }
    public static var branch: Self { Self(rawValue: "branch") }
    public static var transitGateway: Self { Self(rawValue: "transit_gateway") }
    public static var lambda: Self { Self(rawValue: "lambda") }
    public static var quicksight: Self { Self(rawValue: "quicksight") }
    public static var globalAcceleratorManaged: Self { Self(rawValue: "global_accelerator_managed") }
    public static var apiGatewayManaged: Self { Self(rawValue: "api_gateway_managed") }
    public static var gatewayLoadBalancer: Self { Self(rawValue: "gateway_load_balancer") }
    public static var gatewayLoadBalancerEndpoint: Self { Self(rawValue: "gateway_load_balancer_endpoint") }
    public static var iotRulesManaged: Self { Self(rawValue: "iot_rules_managed") }
    public static var awsCodestarConnectionsManaged: Self { Self(rawValue: "aws_codestar_connections_managed") }

    public static let known: [Self] = values(
      """
      interface
      natGateway
      efa
      efa-only
      trunk
      load_balancer
      network_load_balancer
      vpc_endpoint
      branch
      transit_gateway
      lambda
      quicksight
      global_accelerator_managed
      api_gateway_managed
      gateway_load_balancer
      gateway_load_balancer_endpoint
      iot_rules_managed
      aws_codestar_connections_managed
      """)
  }

  public struct NitroEnclavesSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      """)
  }

  public struct NitroTpmSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      """)
  }

  public struct PhcSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      """)
  }

  public struct PlacementGroupStrategy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var cluster: Self { Self(rawValue: "cluster") }
    public static var partition: Self { Self(rawValue: "partition") }
    public static var spread: Self { Self(rawValue: "spread") }

    public static let known: [Self] = values(
      """
      cluster
      partition
      spread
      """)
  }

  public struct PlatformValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var windows: Self { Self(rawValue: "Windows") }

    public static let known: [Self] = values(
      """
      Windows
      """)
  }

  public struct ProductCodeValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var devpay: Self { Self(rawValue: "devpay") }
    public static var marketplace: Self { Self(rawValue: "marketplace") }

    public static let known: [Self] = values(
      """
      devpay
      marketplace
      """)
  }

  public struct RIProductDescription: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var linuxUnix: Self { Self(rawValue: "Linux/UNIX") }
    public static var linuxUnixAmazonVpc: Self { Self(rawValue: "Linux/UNIX (Amazon VPC)") }
    public static var windows: Self { Self(rawValue: "Windows") }
    public static var windowsAmazonVpc: Self { Self(rawValue: "Windows (Amazon VPC)") }

    public static let known: [Self] = values(
      """
      Linux/UNIX
      Linux/UNIX (Amazon VPC)
      Windows
      Windows (Amazon VPC)
      """)
  }

  public struct RebootMigrationSupport: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var unsupported: Self { Self(rawValue: "unsupported") }
    public static var supported: Self { Self(rawValue: "supported") }

    public static let known: [Self] = values(
      """
      unsupported
      supported
      """)
  }

  public struct ResourceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var capacityReservation: Self { Self(rawValue: "capacity-reservation") }
    public static var clientVpnEndpoint: Self { Self(rawValue: "client-vpn-endpoint") }
    public static var customerGateway: Self { Self(rawValue: "customer-gateway") }
    public static var carrierGateway: Self { Self(rawValue: "carrier-gateway") }
    public static var coipPool: Self { Self(rawValue: "coip-pool") }
    public static var declarativePoliciesReport: Self { Self(rawValue: "declarative-policies-report") }
    public static var dedicatedHost: Self { Self(rawValue: "dedicated-host") }
    public static var dhcpOptions: Self { Self(rawValue: "dhcp-options") }
    public static var egressOnlyInternetGateway: Self { Self(rawValue: "egress-only-internet-gateway") }
    public static var elasticIp: Self { Self(rawValue: "elastic-ip") }
    public static var elasticGpu: Self { Self(rawValue: "elastic-gpu") }
    public static var exportImageTask: Self { Self(rawValue: "export-image-task") }
    public static var exportInstanceTask: Self { Self(rawValue: "export-instance-task") }
    public static var fleet: Self { Self(rawValue: "fleet") }
    public static var fpgaImage: Self { Self(rawValue: "fpga-image") }
    public static var hostReservation: Self { Self(rawValue: "host-reservation") }
    public static var image: Self { Self(rawValue: "image") }
    public static var imageUsageReport: Self { Self(rawValue: "image-usage-report") }
    public static var importImageTask: Self { Self(rawValue: "import-image-task") }
    public static var importSnapshotTask: Self { Self(rawValue: "import-snapshot-task") }
    public static var instance: Self { Self(rawValue: "instance") }
    public static var instanceEventWindow: Self { Self(rawValue: "instance-event-window") }
    public static var internetGateway: Self { Self(rawValue: "internet-gateway") }
    public static var ipam: Self { Self(rawValue: "ipam") }
    public static var ipamPool: Self { Self(rawValue: "ipam-pool") }
    public static var ipamScope: Self { Self(rawValue: "ipam-scope") }
    public static var ipv4poolEc2: Self { Self(rawValue: "ipv4pool-ec2") }
    public static var ipv6poolEc2: Self { Self(rawValue: "ipv6pool-ec2") }
    public static var keyPair: Self { Self(rawValue: "key-pair") }
    public static var launchTemplate: Self { Self(rawValue: "launch-template") }
    public static var localGateway: Self { Self(rawValue: "local-gateway") }
    public static var localGatewayRouteTable: Self { Self(rawValue: "local-gateway-route-table") }
    public static var localGatewayVirtualInterface: Self { Self(rawValue: "local-gateway-virtual-interface") }
    public static var localGatewayVirtualInterfaceGroup: Self { Self(rawValue: "local-gateway-virtual-interface-group") }
    public static var localGatewayRouteTableVpcAssociation: Self { Self(rawValue: "local-gateway-route-table-vpc-association") }
    public static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self { Self(rawValue: "local-gateway-route-table-virtual-interface-group-association") }
    public static var natgateway: Self { Self(rawValue: "natgateway") }
    public static var networkAcl: Self { Self(rawValue: "network-acl") }
    public static var networkInterface: Self { Self(rawValue: "network-interface") }
    public static var networkInsightsAnalysis: Self { Self(rawValue: "network-insights-analysis") }
    public static var networkInsightsPath: Self { Self(rawValue: "network-insights-path") }
    public static var networkInsightsAccessScope: Self { Self(rawValue: "network-insights-access-scope") }
    public static var networkInsightsAccessScopeAnalysis: Self { Self(rawValue: "network-insights-access-scope-analysis") }
    public static var outpostLag: Self { Self(rawValue: "outpost-lag") }
    public static var placementGroup: Self { Self(rawValue: "placement-group") }
    public static var prefixList: Self { Self(rawValue: "prefix-list") }
    public static var replaceRootVolumeTask: Self { Self(rawValue: "replace-root-volume-task") }
    public static var reservedInstances: Self { Self(rawValue: "reserved-instances") }
    public static var routeTable: Self { Self(rawValue: "route-table") }
    public static var securityGroup: Self { Self(rawValue: "security-group") }
    public static var securityGroupRule: Self { Self(rawValue: "security-group-rule") }
    public static var serviceLinkVirtualInterface: Self { Self(rawValue: "service-link-virtual-interface") }
    public static var snapshot: Self { Self(rawValue: "snapshot") }
    public static var spotFleetRequest: Self { Self(rawValue: "spot-fleet-request") }
    public static var spotInstancesRequest: Self { Self(rawValue: "spot-instances-request") }
    public static var subnet: Self { Self(rawValue: "subnet") }
    public static var subnetCidrReservation: Self { Self(rawValue: "subnet-cidr-reservation") }
    public static var trafficMirrorFilter: Self { Self(rawValue: "traffic-mirror-filter") }
    public static var trafficMirrorSession: Self { Self(rawValue: "traffic-mirror-session") }
    public static var trafficMirrorTarget: Self { Self(rawValue: "traffic-mirror-target") }
    public static var transitGateway: Self { Self(rawValue: "transit-gateway") }
    public static var transitGatewayAttachment: Self { Self(rawValue: "transit-gateway-attachment") }
    public static var transitGatewayConnectPeer: Self { Self(rawValue: "transit-gateway-connect-peer") }
    public static var transitGatewayMulticastDomain: Self { Self(rawValue: "transit-gateway-multicast-domain") }
    public static var transitGatewayPolicyTable: Self { Self(rawValue: "transit-gateway-policy-table") }
    public static var transitGatewayMeteringPolicy: Self { Self(rawValue: "transit-gateway-metering-policy") }
    public static var transitGatewayRouteTable: Self { Self(rawValue: "transit-gateway-route-table") }
    public static var transitGatewayRouteTableAnnouncement: Self { Self(rawValue: "transit-gateway-route-table-announcement") }
    public static var volume: Self { Self(rawValue: "volume") }
    public static var vpc: Self { Self(rawValue: "vpc") }
    public static var vpcEndpoint: Self { Self(rawValue: "vpc-endpoint") }
    public static var vpcEndpointConnection: Self { Self(rawValue: "vpc-endpoint-connection") }
    public static var vpcEndpointService: Self { Self(rawValue: "vpc-endpoint-service") }
    public static var vpcEndpointServicePermission: Self { Self(rawValue: "vpc-endpoint-service-permission") }
    public static var vpcPeeringConnection: Self { Self(rawValue: "vpc-peering-connection") }
    public static var vpnConnection: Self { Self(rawValue: "vpn-connection") }
    public static var vpnGateway: Self { Self(rawValue: "vpn-gateway") }
    public static var vpcFlowLog: Self { Self(rawValue: "vpc-flow-log") }
    public static var capacityReservationFleet: Self { Self(rawValue: "capacity-reservation-fleet") }
    public static var trafficMirrorFilterRule: Self { Self(rawValue: "traffic-mirror-filter-rule") }
    public static var vpcEndpointConnectionDeviceType: Self { Self(rawValue: "vpc-endpoint-connection-device-type") }
    public static var verifiedAccessInstance: Self { Self(rawValue: "verified-access-instance") }
    public static var verifiedAccessGroup: Self { Self(rawValue: "verified-access-group") }
    public static var verifiedAccessEndpoint: Self { Self(rawValue: "verified-access-endpoint") }
    public static var verifiedAccessPolicy: Self { Self(rawValue: "verified-access-policy") }
    public static var verifiedAccessTrustProvider: Self { Self(rawValue: "verified-access-trust-provider") }
    public static var vpnConnectionDeviceType: Self { Self(rawValue: "vpn-connection-device-type") }
    public static var vpcBlockPublicAccessExclusion: Self { Self(rawValue: "vpc-block-public-access-exclusion") }
    public static var vpcEncryptionControl: Self { Self(rawValue: "vpc-encryption-control") }
    public static var routeServer: Self { Self(rawValue: "route-server") }
    public static var routeServerEndpoint: Self { Self(rawValue: "route-server-endpoint") }
    public static var routeServerPeer: Self { Self(rawValue: "route-server-peer") }
    public static var ipamResourceDiscovery: Self { Self(rawValue: "ipam-resource-discovery") }
    public static var ipamResourceDiscoveryAssociation: Self { Self(rawValue: "ipam-resource-discovery-association") }
    public static var instanceConnectEndpoint: Self { Self(rawValue: "instance-connect-endpoint") }
    public static var verifiedAccessEndpointTarget: Self { Self(rawValue: "verified-access-endpoint-target") }
    public static var ipamExternalResourceVerificationToken: Self { Self(rawValue: "ipam-external-resource-verification-token") }
    public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
    public static var macModificationTask: Self { Self(rawValue: "mac-modification-task") }
    public static var ipamPrefixListResolver: Self { Self(rawValue: "ipam-prefix-list-resolver") }
    public static var ipamPolicy: Self { Self(rawValue: "ipam-policy") }
    public static var ipamPrefixListResolverTarget: Self { Self(rawValue: "ipam-prefix-list-resolver-target") }
    public static var secondaryInterface: Self { Self(rawValue: "secondary-interface") }
    public static var secondaryNetwork: Self { Self(rawValue: "secondary-network") }
    public static var secondarySubnet: Self { Self(rawValue: "secondary-subnet") }
    public static var capacityManagerDataExport: Self { Self(rawValue: "capacity-manager-data-export") }
    public static var vpnConcentrator: Self { Self(rawValue: "vpn-concentrator") }
    public static var ipamPoolAllocation: Self { Self(rawValue: "ipam-pool-allocation") }

    public static let known: [Self] = values(
      """
      capacity-reservation
      client-vpn-endpoint
      customer-gateway
      carrier-gateway
      coip-pool
      declarative-policies-report
      dedicated-host
      dhcp-options
      egress-only-internet-gateway
      elastic-ip
      elastic-gpu
      export-image-task
      export-instance-task
      fleet
      fpga-image
      host-reservation
      image
      image-usage-report
      import-image-task
      import-snapshot-task
      instance
      instance-event-window
      internet-gateway
      ipam
      ipam-pool
      ipam-scope
      ipv4pool-ec2
      ipv6pool-ec2
      key-pair
      launch-template
      local-gateway
      local-gateway-route-table
      local-gateway-virtual-interface
      local-gateway-virtual-interface-group
      local-gateway-route-table-vpc-association
      local-gateway-route-table-virtual-interface-group-association
      natgateway
      network-acl
      network-interface
      network-insights-analysis
      network-insights-path
      network-insights-access-scope
      network-insights-access-scope-analysis
      outpost-lag
      placement-group
      prefix-list
      replace-root-volume-task
      reserved-instances
      route-table
      security-group
      security-group-rule
      service-link-virtual-interface
      snapshot
      spot-fleet-request
      spot-instances-request
      subnet
      subnet-cidr-reservation
      traffic-mirror-filter
      traffic-mirror-session
      traffic-mirror-target
      transit-gateway
      transit-gateway-attachment
      transit-gateway-connect-peer
      transit-gateway-multicast-domain
      transit-gateway-policy-table
      transit-gateway-metering-policy
      transit-gateway-route-table
      transit-gateway-route-table-announcement
      volume
      vpc
      vpc-endpoint
      vpc-endpoint-connection
      vpc-endpoint-service
      vpc-endpoint-service-permission
      vpc-peering-connection
      vpn-connection
      vpn-gateway
      vpc-flow-log
      capacity-reservation-fleet
      traffic-mirror-filter-rule
      vpc-endpoint-connection-device-type
      verified-access-instance
      verified-access-group
      verified-access-endpoint
      verified-access-policy
      verified-access-trust-provider
      vpn-connection-device-type
      vpc-block-public-access-exclusion
      vpc-encryption-control
      route-server
      route-server-endpoint
      route-server-peer
      ipam-resource-discovery
      ipam-resource-discovery-association
      instance-connect-endpoint
      verified-access-endpoint-target
      ipam-external-resource-verification-token
      capacity-block
      mac-modification-task
      ipam-prefix-list-resolver
      ipam-policy
      ipam-prefix-list-resolver-target
      secondary-interface
      secondary-network
      secondary-subnet
      capacity-manager-data-export
      vpn-concentrator
      ipam-pool-allocation
      """)
  }

  public struct RootDeviceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ebs: Self { Self(rawValue: "ebs") }
    public static var instanceStore: Self { Self(rawValue: "instance-store") }

    public static let known: [Self] = values(
      """
      ebs
      instance-store
      """)
  }

  public struct RouteOrigin: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var createRouteTable: Self { Self(rawValue: "CreateRouteTable") }
    public static var createRoute: Self { Self(rawValue: "CreateRoute") }
    public static var enableVgwRoutePropagation: Self { Self(rawValue: "EnableVgwRoutePropagation") }
    public static var advertisement: Self { Self(rawValue: "Advertisement") }

    public static let known: [Self] = values(
      """
      CreateRouteTable
      CreateRoute
      EnableVgwRoutePropagation
      Advertisement
      """)
  }

  public struct RouteState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var active: Self { Self(rawValue: "active") }
    public static var blackhole: Self { Self(rawValue: "blackhole") }
    public static var filtered: Self { Self(rawValue: "filtered") }

    public static let known: [Self] = values(
      """
      active
      blackhole
      filtered
      """)
  }

  public struct RouteTableAssociationStateCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var associating: Self { Self(rawValue: "associating") }
    public static var associated: Self { Self(rawValue: "associated") }
    public static var disassociating: Self { Self(rawValue: "disassociating") }
    public static var disassociated: Self { Self(rawValue: "disassociated") }
    public static var failed: Self { Self(rawValue: "failed") }

    public static let known: [Self] = values(
      """
      associating
      associated
      disassociating
      disassociated
      failed
      """)
  }

  public struct RuleAction: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var allow: Self { Self(rawValue: "allow") }
    public static var deny: Self { Self(rawValue: "deny") }

    public static let known: [Self] = values(
      """
      allow
      deny
      """)
  }

  public struct SSEType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var sseEbs: Self { Self(rawValue: "sse-ebs") }
    public static var sseKms: Self { Self(rawValue: "sse-kms") }
    public static var none: Self { Self(rawValue: "none") }

    public static let known: [Self] = values(
      """
      sse-ebs
      sse-kms
      none
      """)
  }

  public struct SecondaryInterfaceStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var available: Self { Self(rawValue: "available") }
    public static var inUse: Self { Self(rawValue: "in-use") }

    public static let known: [Self] = values(
      """
      available
      in-use
      """)
  }

  public struct SecondaryInterfaceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var secondary: Self { Self(rawValue: "secondary") }

    public static let known: [Self] = values(
      """
      secondary
      """)
  }

  public struct ShutdownBehavior: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var stop: Self { Self(rawValue: "stop") }
    public static var terminate: Self { Self(rawValue: "terminate") }

    public static let known: [Self] = values(
      """
      stop
      terminate
      """)
  }

  public struct SpotInstanceState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var `open`: Self { Self(rawValue: "open") }
    public static var active: Self { Self(rawValue: "active") }
    public static var closed: Self { Self(rawValue: "closed") }
    public static var cancelled: Self { Self(rawValue: "cancelled") }
    public static var failed: Self { Self(rawValue: "failed") }
    public static var disabled: Self { Self(rawValue: "disabled") }

    public static let known: [Self] = values(
      """
      open
      active
      closed
      cancelled
      failed
      disabled
      """)
  }

  public struct SpotInstanceType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var oneTime: Self { Self(rawValue: "one-time") }
    public static var persistent: Self { Self(rawValue: "persistent") }

    public static let known: [Self] = values(
      """
      one-time
      persistent
      """)
  }

  public struct StatusName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var reachability: Self { Self(rawValue: "reachability") }

    public static let known: [Self] = values(
      """
      reachability
      """)
  }

  public struct StatusType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var passed: Self { Self(rawValue: "passed") }
    public static var failed: Self { Self(rawValue: "failed") }
    public static var insufficientData: Self { Self(rawValue: "insufficient-data") }
    public static var initializing: Self { Self(rawValue: "initializing") }

    public static let known: [Self] = values(
      """
      passed
      failed
      insufficient-data
      initializing
      """)
  }

  public struct SubnetCidrBlockStateCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var associating: Self { Self(rawValue: "associating") }
    public static var associated: Self { Self(rawValue: "associated") }
    public static var disassociating: Self { Self(rawValue: "disassociating") }
    public static var disassociated: Self { Self(rawValue: "disassociated") }
    public static var failing: Self { Self(rawValue: "failing") }
    public static var failed: Self { Self(rawValue: "failed") }

    public static let known: [Self] = values(
      """
      associating
      associated
      disassociating
      disassociated
      failing
      failed
      """)
  }

  public struct SubnetState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "pending") }
    public static var available: Self { Self(rawValue: "available") }
    public static var unavailable: Self { Self(rawValue: "unavailable") }
    public static var failed: Self { Self(rawValue: "failed") }
    public static var failedInsufficientCapacity: Self { Self(rawValue: "failed-insufficient-capacity") }

    public static let known: [Self] = values(
      """
      pending
      available
      unavailable
      failed
      failed-insufficient-capacity
      """)
  }

  public struct SummaryStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ok: Self { Self(rawValue: "ok") }
    public static var impaired: Self { Self(rawValue: "impaired") }
    public static var insufficientData: Self { Self(rawValue: "insufficient-data") }
    public static var notApplicable: Self { Self(rawValue: "not-applicable") }
    public static var initializing: Self { Self(rawValue: "initializing") }

    public static let known: [Self] = values(
      """
      ok
      impaired
      insufficient-data
      not-applicable
      initializing
      """)
  }

  public struct SupportedAdditionalProcessorFeature: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var amdSevSnp: Self { Self(rawValue: "amd-sev-snp") }
    public static var nestedVirtualization: Self { Self(rawValue: "nested-virtualization") }

    public static let known: [Self] = values(
      """
      amd-sev-snp
      nested-virtualization
      """)
  }

  public struct Tenancy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var `default`: Self { Self(rawValue: "default") }
    public static var dedicated: Self { Self(rawValue: "dedicated") }
    public static var host: Self { Self(rawValue: "host") }

    public static let known: [Self] = values(
      """
      default
      dedicated
      host
      """)
  }

  public struct TpmSupportValues: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var v2_0: Self { Self(rawValue: "v2.0") }

    public static let known: [Self] = values(
      """
      v2.0
      """)
  }

  public struct UsageClassType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var spot: Self { Self(rawValue: "spot") }
    public static var onDemand: Self { Self(rawValue: "on-demand") }
    public static var capacityBlock: Self { Self(rawValue: "capacity-block") }

    public static let known: [Self] = values(
      """
      spot
      on-demand
      capacity-block
      """)
  }

  public struct VirtualizationType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var hvm: Self { Self(rawValue: "hvm") }
    public static var paravirtual: Self { Self(rawValue: "paravirtual") }

    public static let known: [Self] = values(
      """
      hvm
      paravirtual
      """)
  }

  public struct VolumeAttachmentState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var attaching: Self { Self(rawValue: "attaching") }
    public static var attached: Self { Self(rawValue: "attached") }
    public static var detaching: Self { Self(rawValue: "detaching") }
    public static var detached: Self { Self(rawValue: "detached") }
    public static var busy: Self { Self(rawValue: "busy") }

    public static let known: [Self] = values(
      """
      attaching
      attached
      detaching
      detached
      busy
      """)
  }

  public struct VolumeState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var creating: Self { Self(rawValue: "creating") }
    public static var available: Self { Self(rawValue: "available") }
    public static var inUse: Self { Self(rawValue: "in-use") }
    public static var deleting: Self { Self(rawValue: "deleting") }
    public static var deleted: Self { Self(rawValue: "deleted") }
    public static var error: Self { Self(rawValue: "error") }

    public static let known: [Self] = values(
      """
      creating
      available
      in-use
      deleting
      deleted
      error
      """)
  }

  public struct VolumeType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var standard: Self { Self(rawValue: "standard") }
    public static var io1: Self { Self(rawValue: "io1") }
    public static var io2: Self { Self(rawValue: "io2") }
    public static var gp2: Self { Self(rawValue: "gp2") }
    public static var sc1: Self { Self(rawValue: "sc1") }
    public static var st1: Self { Self(rawValue: "st1") }
    public static var gp3: Self { Self(rawValue: "gp3") }

    public static let known: [Self] = values(
      """
      standard
      io1
      io2
      gp2
      sc1
      st1
      gp3
      """)
  }

  public struct VpcAttributeName: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enableDnsSupport: Self { Self(rawValue: "enableDnsSupport") }
    public static var enableDnsHostnames: Self { Self(rawValue: "enableDnsHostnames") }
    public static var enableNetworkAddressUsageMetrics: Self { Self(rawValue: "enableNetworkAddressUsageMetrics") }

    public static let known: [Self] = values(
      """
      enableDnsSupport
      enableDnsHostnames
      enableNetworkAddressUsageMetrics
      """)
  }

  public struct VpcCidrBlockStateCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var associating: Self { Self(rawValue: "associating") }
    public static var associated: Self { Self(rawValue: "associated") }
    public static var disassociating: Self { Self(rawValue: "disassociating") }
    public static var disassociated: Self { Self(rawValue: "disassociated") }
    public static var failing: Self { Self(rawValue: "failing") }
    public static var failed: Self { Self(rawValue: "failed") }

    public static let known: [Self] = values(
      """
      associating
      associated
      disassociating
      disassociated
      failing
      failed
      """)
  }

  public struct VpcEncryptionControlExclusionState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabling: Self { Self(rawValue: "enabling") }
    public static var enabled: Self { Self(rawValue: "enabled") }
    public static var disabling: Self { Self(rawValue: "disabling") }
    public static var disabled: Self { Self(rawValue: "disabled") }

    public static let known: [Self] = values(
      """
      enabling
      enabled
      disabling
      disabled
      """)
  }

  public struct VpcEncryptionControlMode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var monitor: Self { Self(rawValue: "monitor") }
    public static var enforce: Self { Self(rawValue: "enforce") }

    public static let known: [Self] = values(
      """
      monitor
      enforce
      """)
  }

  public struct VpcEncryptionControlState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enforceInProgress: Self { Self(rawValue: "enforce-in-progress") }
    public static var monitorInProgress: Self { Self(rawValue: "monitor-in-progress") }
    public static var enforceFailed: Self { Self(rawValue: "enforce-failed") }
    public static var monitorFailed: Self { Self(rawValue: "monitor-failed") }
    public static var deleting: Self { Self(rawValue: "deleting") }
    public static var deleted: Self { Self(rawValue: "deleted") }
    public static var available: Self { Self(rawValue: "available") }
    public static var creating: Self { Self(rawValue: "creating") }
    public static var deleteFailed: Self { Self(rawValue: "delete-failed") }

    public static let known: [Self] = values(
      """
      enforce-in-progress
      monitor-in-progress
      enforce-failed
      monitor-failed
      deleting
      deleted
      available
      creating
      delete-failed
      """)
  }

  public struct VpcState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pending: Self { Self(rawValue: "pending") }
    public static var available: Self { Self(rawValue: "available") }

    public static let known: [Self] = values(
      """
      pending
      available
      """)
  }
}
