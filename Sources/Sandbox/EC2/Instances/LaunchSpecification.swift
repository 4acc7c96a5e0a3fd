internal import AWSModel

/// All that is decided about an instance before it is launched: from RunInstances, a launch template, or a group.
struct LaunchSpecification {
  var imageID = ""
  var typeName = ""
  var keyName: String?
  /// As it was sent: base64.
  var userData: String?
  var securityGroupIDs: [String] = []
  var profile: EC2.IamInstanceProfileSpecification?
  var tags = ResourceTags()
  var isSpot = false
  var disableAPITermination = false
  var disableAPIStop = false
  /// `stop` or `terminate`.
  var shutdownBehaviour = "stop"
  /// The most that Spot may cost, in dollars an hour; nil: the On-Demand price.
  var spotMaxPrice: Double?
  /// `terminate`, `stop` or `hibernate`.
  var spotInterruptionBehaviour = "terminate"
  /// `one-time` or `persistent`; nil where it was not said.
  var spotRequestType: String?
  /// By what a type is chosen where none is named.
  var requirements: EC2.InstanceRequirements?
  var hibernates = false
  var ebsOptimized = false
  var cpuCredits: String?
  var metadata: EC2.InstanceMetadataOptionsResponse?
  var blockDevices: [EC2.BlockDeviceMapping] = []
  var volumeTags = ResourceTags()
  var tenancy = "default"
  var placementGroup = ""
  var detailedMonitoring = false
  var subnetID: String?
  var zone: String?

  /// What a launch template says.
  init(_ data: EC2.ResponseLaunchTemplateData) {
    imageID = data.imageId ?? ""
    typeName = data.instanceType?.rawValue ?? ""
    keyName = data.keyName
    userData = data.userData
    securityGroupIDs = data.securityGroupIds ?? data.networkInterfaces?.first?.groups ?? []
    subnetID = data.networkInterfaces?.first?.subnetId
    profile = data.iamInstanceProfile.map { EC2.IamInstanceProfileSpecification(arn: $0.arn, name: $0.name) }
    isSpot = data.instanceMarketOptions?.marketType == .spot
    disableAPITermination = data.disableApiTermination ?? false
    detailedMonitoring = data.monitoring?.enabled ?? false
    zone = data.placement?.availabilityZone
    readOptions(data)
    for specification in data.tagSpecifications ?? [] where specification.resourceType == .instance {
      tags.merge(ResourceTags(specification.tags))
    }
  }

  init() {}

  private mutating func readOptions(_ data: EC2.ResponseLaunchTemplateData) {
    disableAPIStop = data.disableApiStop ?? false
    shutdownBehaviour = data.instanceInitiatedShutdownBehavior?.rawValue ?? shutdownBehaviour
    spotMaxPrice = data.instanceMarketOptions?.spotOptions?.maxPrice.flatMap(Double.init)
    spotInterruptionBehaviour =
      data.instanceMarketOptions?.spotOptions?.instanceInterruptionBehavior?.rawValue ?? spotInterruptionBehaviour
    spotRequestType = data.instanceMarketOptions?.spotOptions?.spotInstanceType?.rawValue
    requirements = data.instanceRequirements
    hibernates = data.hibernationOptions?.configured ?? false
    ebsOptimized = data.ebsOptimized ?? false
    cpuCredits = data.creditSpecification?.cpuCredits
    metadata = data.metadataOptions.map { ShapeConversion.convert($0) }
    blockDevices = (data.blockDeviceMappings ?? []).map { ShapeConversion.convert($0) }
    tenancy = data.placement?.tenancy?.rawValue ?? tenancy
    placementGroup = data.placement?.groupName ?? placementGroup
    for specification in data.tagSpecifications ?? [] where specification.resourceType == .volume {
      volumeTags.merge(ResourceTags(specification.tags))
    }
  }

  /// Puts what a RunInstances request says over what its launch template says.
  mutating func apply(_ request: EC2.RunInstancesRequest) {
    imageID = request.imageId ?? imageID
    typeName = request.instanceType?.rawValue ?? typeName
    keyName = request.keyName ?? keyName
    userData = request.userData ?? userData
    let interface = request.networkInterfaces?.first
    securityGroupIDs = request.securityGroupIds ?? interface?.groups ?? securityGroupIDs
    profile = request.iamInstanceProfile ?? profile
    subnetID = request.subnetId ?? interface?.subnetId ?? subnetID
    zone = request.placement?.availabilityZone ?? zone
    isSpot = request.instanceMarketOptions.map { $0.marketType == .spot } ?? isSpot
    disableAPITermination = request.disableApiTermination ?? disableAPITermination
    detailedMonitoring = request.monitoring?.enabled ?? detailedMonitoring
    applyOptions(request)
    for specification in request.tagSpecifications ?? [] where specification.resourceType == .instance {
      tags.merge(ResourceTags(specification.tags))
    }
  }

  private mutating func applyOptions(_ request: EC2.RunInstancesRequest) {
    disableAPIStop = request.disableApiStop ?? disableAPIStop
    shutdownBehaviour = request.instanceInitiatedShutdownBehavior?.rawValue ?? shutdownBehaviour
    spotMaxPrice = request.instanceMarketOptions?.spotOptions?.maxPrice.flatMap(Double.init) ?? spotMaxPrice
    spotInterruptionBehaviour =
      request.instanceMarketOptions?.spotOptions?.instanceInterruptionBehavior?.rawValue ?? spotInterruptionBehaviour
    spotRequestType = request.instanceMarketOptions?.spotOptions?.spotInstanceType?.rawValue ?? spotRequestType
    hibernates = request.hibernationOptions?.configured ?? hibernates
    ebsOptimized = request.ebsOptimized ?? ebsOptimized
    cpuCredits = request.creditSpecification?.cpuCredits ?? cpuCredits
    metadata = request.metadataOptions.map { ShapeConversion.convert($0) } ?? metadata
    blockDevices = request.blockDeviceMappings ?? blockDevices
    tenancy = request.placement?.tenancy?.rawValue ?? tenancy
    placementGroup = request.placement?.groupName ?? placementGroup
    for specification in request.tagSpecifications ?? [] where specification.resourceType == .volume {
      volumeTags.merge(ResourceTags(specification.tags))
    }
  }
}

extension ResourceTags {
  init(_ tags: [EC2.Tag]?) {
    for tag in tags ?? [] { self[tag.key ?? ""] = tag.value ?? "" }
  }

  var ec2: [EC2.Tag] { sorted.map { EC2.Tag(key: $0.key, value: $0.value) } }
}
