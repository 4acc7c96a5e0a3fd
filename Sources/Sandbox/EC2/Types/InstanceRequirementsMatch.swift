internal import AWSModel
internal import ClusterModel

/// Attribute-based choice of instance types. Source: InstanceRequirements.
///
/// Looked at: vCPUs, memory, memory per vCPU, manufacturers, generations, burstable, bare metal, accelerators, interfaces,
/// bandwidth, lists of allowed and excluded types, price protection. No type here has local storage.
struct InstanceRequirementsMatch {
  private let asked: EC2.InstanceRequirements

  init(_ requirements: EC2.InstanceRequirements) { asked = requirements }

  /// The types that fit, in order of name.
  func types(in catalogue: InstanceTypeCatalogue, architectures: [String]) -> [InstanceType] {
    let fitting = catalogue.types.filter {
      (architectures.isEmpty || architectures.contains($0.architecture)) && fits($0)
    }
    return priceProtected(fitting)
  }

  private func fits(_ type: InstanceType) -> Bool {
    let memoryGiB = Double(type.memoryMiB) / 1024
    return isWithin(Double(type.vcpus), asked.vCpuCount?.min, asked.vCpuCount?.max)
      && isWithin(Double(type.memoryMiB), asked.memoryMiB?.min, asked.memoryMiB?.max)
      && isWithin(memoryGiB / Double(type.vcpus), asked.memoryGiBPerVCpu?.min, asked.memoryGiBPerVCpu?.max)
      && isWithin(
        Double(type.networkInterfaces), asked.networkInterfaceCount?.min, asked.networkInterfaceCount?.max)
      && isWithin(
        Double(type.networkMbps) / 1000, asked.networkBandwidthGbps?.min, asked.networkBandwidthGbps?.max)
      && fitsKind(type) && fitsAccelerators(type) && fitsNames(type)
  }

  private func isWithin(_ value: Double, _ least: Int?, _ most: Int?) -> Bool {
    isWithin(value, least.map(Double.init), most.map(Double.init))
  }

  private func isWithin(_ value: Double, _ least: Double?, _ most: Double?) -> Bool {
    (least.map { value >= $0 } ?? true) && (most.map { value <= $0 } ?? true)
  }

  private func fitsKind(_ type: InstanceType) -> Bool {
    let isMetal = type.name.contains("metal")
    guard allows(asked.bareMetal?.rawValue, isMetal), allows(asked.burstablePerformance?.rawValue, type.isBurstable)
    else { return false }
    if let makers = asked.cpuManufacturers, !makers.isEmpty, !makers.contains(where: { $0.rawValue == type.maker }) {
      return false
    }
    if let generations = asked.instanceGenerations, !generations.isEmpty,
      !generations.contains(where: { $0.rawValue == "current" })
    {
      return false
    }
    return asked.localStorage?.rawValue != "required"
  }

  /// `included`, `required` or `excluded`; excluded where nothing is said.
  private func allows(_ rule: String?, _ has: Bool) -> Bool {
    switch rule {
    case "included": true
    case "required": has
    default: !has
    }
  }

  private func fitsAccelerators(_ type: InstanceType) -> Bool {
    guard let count = asked.acceleratorCount else {
      let asksKind = !(asked.acceleratorTypes ?? []).isEmpty || !(asked.acceleratorNames ?? []).isEmpty
      return asksKind ? type.gpus > 0 : type.gpus == 0
    }
    return isWithin(Double(type.gpus), count.min, count.max)
  }

  private func fitsNames(_ type: InstanceType) -> Bool {
    if let allowed = asked.allowedInstanceTypes, !allowed.isEmpty {
      return allowed.contains { Wildcard($0, .awsFilter).matches(type.name) }
    }
    return !(asked.excludedInstanceTypes ?? []).contains { Wildcard($0, .awsFilter).matches(type.name) }
  }

  /// Drops what costs too much more than the cheapest current type that fits: 20 % for On-Demand unless told otherwise;
  /// a huge percentage turns the protection off.
  private func priceProtected(_ types: [InstanceType]) -> [InstanceType] {
    let share = asked.onDemandMaxPricePercentageOverLowestPrice ?? 20
    guard share < 999_999, let least = types.map(\.dollarsPerHour).min() else { return types }
    let limit = least * (1 + Double(share) / 100) + 1e-9
    return types.filter { $0.dollarsPerHour <= limit }
  }
}

extension InstanceType {
  /// Who made its processor, as InstanceRequirements names them.
  var maker: String {
    if architecture == "arm64" { return "amazon-web-services" }
    let family = name.prefix { $0 != "." }
    return family.drop { $0.isLetter }.dropFirst().hasPrefix("a") ? "amd" : "intel"
  }
}

extension EC2World {
  func getInstanceTypesFromInstanceRequirements(
    _ request: EC2.GetInstanceTypesFromInstanceRequirementsRequest
  ) throws(AWSError) -> EC2.GetInstanceTypesFromInstanceRequirementsResponse {
    let asked: EC2.InstanceRequirements = ShapeConversion.convert(
      request.instanceRequirements ?? EC2.InstanceRequirementsRequest())
    if asked.allowedInstanceTypes != nil, asked.excludedInstanceTypes != nil {
      throw .refused(
        "InvalidParameterCombination",
        "The parameters AllowedInstanceTypes and ExcludedInstanceTypes cannot be used together.")
    }
    let types = InstanceRequirementsMatch(asked).types(
      in: region.sandbox.options.catalogue, architectures: (request.architectureTypes ?? []).map(\.rawValue))
    try checkDryRun(request.dryRun)
    let wantsHVM = (request.virtualizationTypes ?? []).contains { $0.rawValue == "hvm" }
    let shapes = (wantsHVM ? types : []).map { EC2.InstanceTypeInfoFromInstanceRequirements(instanceType: $0.name) }
    let page = try EC2Page(shapes, list: "requirements", token: request.nextToken, limit: request.maxResults)
    return EC2.GetInstanceTypesFromInstanceRequirementsResponse(instanceTypes: page.items, nextToken: page.nextToken)
  }
}
