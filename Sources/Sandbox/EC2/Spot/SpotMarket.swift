/// What Spot capacity costs and how deep its pools are: functions of type, zone and time that follow from the seed, so
/// that nothing has to be kept.
struct SpotMarket {
  /// The world's seed and name.
  var label: UInt64
  var catalogue: InstanceTypeCatalogue

  /// Prices change every six hours.
  static let priceHours = 6

  /// Dollars an hour of a pool at an instant: a quarter to a half of the On-Demand price.
  func price(_ type: String, _ zone: String, at instant: VirtualInstant) -> Double {
    let onDemand = catalogue[type]?.dollarsPerHour ?? 1
    let slot = instant.microseconds / (Int64(Self.priceHours) * 3_600_000_000)
    let level = 0.25 + 0.2 * unit("level", type, zone, 0)
    let wobble = 0.9 + 0.2 * unit("price", type, zone, slot)
    return (onDemand * level * wobble * 10_000).rounded() / 10_000
  }

  /// How deep a pool is today, from one to ten.
  func depth(_ type: String, _ zone: String, at instant: VirtualInstant) -> Int {
    1 + Int(unit("depth", type, zone, instant.microseconds / 86_400_000_000) * 10)
  }

  private func unit(_ what: String, _ type: String, _ zone: String, _ slot: Int64) -> Double {
    var digest = TraceDigest()
    digest.combine(label)
    digest.combine(what)
    digest.combine(type)
    digest.combine(zone)
    digest.combine(slot)
    var stream = RandomStream(seed: digest.value)
    return stream.unit()
  }
}

extension EC2World {
  var spotMarket: SpotMarket { SpotMarket(label: marketSeed, catalogue: region.sandbox.options.catalogue) }

  /// - Throws: EC2's refusal where a request's price is below the market's.
  func checkSpotPrice(_ launch: LaunchSpecification, in zone: String) throws(LaunchRefusal) {
    guard launch.isSpot, let limit = launch.spotMaxPrice else { return }
    let price = spotMarket.price(launch.typeName, zone, at: region.now)
    guard limit < price else { return }
    throw LaunchRefusal(
      code: "SpotMaxPriceTooLow",
      message:
        "Your Spot request price of \(limit) is lower than the minimum required Spot request fulfillment price of "
        + "\(price).")
  }
}
