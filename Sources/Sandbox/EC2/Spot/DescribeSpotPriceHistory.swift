internal import AWSModel
internal import FoundationEssentials

extension EC2World {
  /// Each change of price in the window, newest first, and the price that stood when it began. Ninety days back.
  func describeSpotPriceHistory(
    _ request: EC2.DescribeSpotPriceHistoryRequest
  ) throws(AWSError) -> EC2.DescribeSpotPriceHistoryResponse {
    let catalogue = region.sandbox.options.catalogue
    let names = (request.instanceTypes ?? []).map(\.rawValue)
    for name in names where catalogue[name] == nil {
      throw .refused("InvalidParameterValue", "Invalid instance type [\(name)]")
    }
    let zones = region.zones.filter {
      (request.availabilityZone ?? $0.name) == $0.name && (request.availabilityZoneId ?? $0.id) == $0.id
    }
    let filters = FilterSet(request.filters)
    let products = request.productDescriptions ?? ["Linux/UNIX"]
    var found: [EC2.SpotPrice] = []
    if products.contains("Linux/UNIX") || products.contains("Linux/UNIX (Amazon VPC)") {
      for instant in priceChanges(request.startTime, request.endTime) {
        for type in catalogue.types where names.isEmpty || names.contains(type.name) {
          for zone in zones {
            let price = spotPrice(type.name, zone, at: instant)
            if try filters.admits(ResourceTags(), { Self.values(price, $0) }) { found.append(price) }
          }
        }
      }
    }
    try checkDryRun(request.dryRun)
    let page = try EC2Page(found, list: "spot-prices", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeSpotPriceHistoryResponse(nextToken: page.nextToken ?? "", spotPriceHistory: page.items)
  }

  private func priceChanges(_ start: Date?, _ end: Date?) -> [VirtualInstant] {
    let step = Int64(SpotMarket.priceHours) * 3_600_000_000
    let last = min(region.now, end.map(VirtualInstant.init) ?? region.now)
    let ninetyDays = region.now.advanced(by: .hours(-90 * 24))
    let first = max(ninetyDays, start.map(VirtualInstant.init) ?? ninetyDays)
    let newest = last.microseconds / step
    let oldest = min(newest, first.microseconds / step)
    return (oldest...newest).reversed().map { VirtualInstant(microseconds: $0 * step) }
  }

  private func spotPrice(_ type: String, _ zone: ZoneDescription, at instant: VirtualInstant) -> EC2.SpotPrice {
    let price = spotMarket.price(type, zone.name, at: instant)
    let digits = String(Int((price * 1_000_000).rounded()) % 1_000_000 + 1_000_000).dropFirst()
    return EC2.SpotPrice(
      availabilityZone: zone.name, availabilityZoneId: zone.id, instanceType: EC2.InstanceType(rawValue: type),
      productDescription: EC2.RIProductDescription(rawValue: "Linux/UNIX"), spotPrice: "\(Int(price)).\(digits)",
      timestamp: instant.date)
  }

  private static func values(_ price: EC2.SpotPrice, _ filter: String) -> [String]? {
    switch filter {
    case "availability-zone": [price.availabilityZone ?? ""]
    case "instance-type": [price.instanceType?.rawValue ?? ""]
    case "product-description": ["Linux/UNIX"]
    case "spot-price": [price.spotPrice ?? ""]
    default: nil
    }
  }
}
