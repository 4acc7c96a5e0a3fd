internal import AWSModel

extension EC2World {
  func describeInstanceTypes(
    _ request: EC2.DescribeInstanceTypesRequest
  ) throws(AWSError) -> EC2.DescribeInstanceTypesResponse {
    let catalogue = region.sandbox.options.catalogue
    var candidates = catalogue.types
    if let names = request.instanceTypes, !names.isEmpty {
      let missing = names.map(\.rawValue).filter { catalogue[$0] == nil }
      if !missing.isEmpty {
        throw .refused(
          "InvalidInstanceType",
          "The following supplied instance types do not exist: [\(missing.joined(separator: ", "))]")
      }
      candidates = names.compactMap { catalogue[$0.rawValue] }
    }
    let filters = FilterSet(request.filters)
    var found: [InstanceType] = []
    for type in candidates where try filters.admits(ResourceTags(), { values(type, $0) }) { found.append(type) }
    let page = try EC2Page(
      found, list: "instance-types", token: request.nextToken, limit: min(request.maxResults ?? 100, 100))
    return EC2.DescribeInstanceTypesResponse(
      instanceTypes: page.items.map(shape), nextToken: page.nextToken)
  }

  private func values(_ type: InstanceType, _ filter: String) -> [String]? {
    switch filter {
    case "instance-type": [type.name]
    case "current-generation": ["true"]
    case "bare-metal": ["\(type.name.contains("metal"))"]
    case "burstable-performance-supported": ["\(type.isBurstable)"]
    case "processor-info.supported-architecture": [type.architecture]
    case "vcpu-info.default-vcpus": ["\(type.vcpus)"]
    case "memory-info.size-in-mib": ["\(type.memoryMiB)"]
    case "network-info.maximum-network-interfaces": ["\(type.networkInterfaces)"]
    case "supported-usage-class": ["on-demand", "spot"]
    case "supported-virtualization-type": ["hvm"]
    case "supported-root-device-type": ["ebs"]
    case "hypervisor": ["nitro"]
    default: nil
    }
  }

  private func shape(_ type: InstanceType) -> EC2.InstanceTypeInfo {
    var result = EC2.InstanceTypeInfo()
    result.instanceType = EC2.InstanceType(rawValue: type.name)
    result.currentGeneration = true
    result.freeTierEligible = type.name == "t3.micro"
    result.supportedUsageClasses = ["on-demand", "spot"]
    result.supportedRootDeviceTypes = ["ebs"]
    result.supportedVirtualizationTypes = ["hvm"]
    result.bareMetal = type.name.contains("metal")
    result.hypervisor = "nitro"
    result.processorInfo = EC2.ProcessorInfo(
      supportedArchitectures: [EC2.ArchitectureType(rawValue: type.architecture)])
    let cores = max(1, type.architecture == "arm64" ? type.vcpus : type.vcpus / 2)
    result.vCpuInfo = EC2.VCpuInfo(
      defaultVCpus: type.vcpus, defaultCores: cores, defaultThreadsPerCore: max(1, type.vcpus / cores))
    result.memoryInfo = EC2.MemoryInfo(sizeInMiB: type.memoryMiB)
    result.instanceStorageSupported = false
    result.networkInfo = EC2.NetworkInfo(
      networkPerformance: "\(Double(type.networkMbps) / 1000) Gigabit",
      maximumNetworkInterfaces: type.networkInterfaces, maximumNetworkCards: 1, defaultNetworkCardIndex: 0,
      ipv4AddressesPerInterface: type.addressesPerInterface, ipv6AddressesPerInterface: type.addressesPerInterface,
      ipv6Supported: true, enaSupport: "required", efaSupported: false)
    if type.gpus > 0 {
      result.gpuInfo = EC2.GpuInfo(gpus: [EC2.GpuDeviceInfo(manufacturer: "NVIDIA", count: type.gpus)])
    }
    result.burstablePerformanceSupported = type.isBurstable
    result.dedicatedHostsSupported = !type.isBurstable
    result.autoRecoverySupported = true
    result.hibernationSupported = false
    return result
  }

  func describeInstanceTypeOfferings(
    _ request: EC2.DescribeInstanceTypeOfferingsRequest
  ) throws(AWSError) -> EC2.DescribeInstanceTypeOfferingsResponse {
    let location = request.locationType?.rawValue ?? "region"
    let places: [String]
    switch location {
    case "region": places = [region.name]
    case "availability-zone": places = region.zones.map(\.name)
    case "availability-zone-id": places = region.zones.map(\.id)
    default: throw .refused("InvalidParameterValue", "Value (\(location)) for parameter locationType is invalid.")
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.InstanceTypeOffering] = []
    for type in region.sandbox.options.catalogue.types {
      for place in places
      where try filters.admits(ResourceTags(), { Self.offeringValues(type, place, $0) }) {
        found.append(
          EC2.InstanceTypeOffering(
            instanceType: EC2.InstanceType(rawValue: type.name), locationType: EC2.LocationType(rawValue: location),
            location: place))
      }
    }
    let page = try EC2Page(found, list: "offerings", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeInstanceTypeOfferingsResponse(
      instanceTypeOfferings: page.items, nextToken: page.nextToken)
  }

  private static func offeringValues(_ type: InstanceType, _ place: String, _ filter: String) -> [String]? {
    switch filter {
    case "instance-type": [type.name]
    case "location": [place]
    default: nil
    }
  }
}
