/// What goes wrong with events on their way from EventBridge to a target, each with the share of the deliveries that it hits.
///
/// EventBridge promises that an event arrives at least once and in no certain order, for sources of best effort not even that.
public struct DeliveryFaults: Sendable, Hashable {
  /// It never arrives.
  public var lost: Double
  /// It arrives twice, the second time some seconds later.
  public var doubled: Double
  /// It arrives between a minute and an hour late.
  public var late: Double
  /// It arrives cut off in the middle.
  public var garbled: Double

  public init(lost: Double = 0, doubled: Double = 0, late: Double = 0, garbled: Double = 0) {
    self.lost = lost
    self.doubled = doubled
    self.late = late
    self.garbled = garbled
  }

  var areNone: Bool { self == DeliveryFaults() }
}

extension EventBridgeWorld {
  /// Sends an event on its way, on which what the tuning says may befall it.
  func send(_ delivery: TargetDelivery) {
    let faults = region.tuning.deliveryFaults
    guard !faults.areNone else { return deliver(delivery) }
    if hits(faults.lost) { return }
    var delivery = delivery
    delivery.isGarbled = hits(faults.garbled)
    if hits(faults.doubled) { region.schedule(.eventBridge(.retry(delivery)), after: .seconds(1 + 9 * lot())) }
    guard hits(faults.late) else { return deliver(delivery) }
    region.schedule(.eventBridge(.retry(delivery)), after: .seconds(60 + 3540 * lot()))
  }

  private func lot() -> Double { region.random[.messages].unit() }
  private func hits(_ share: Double) -> Bool { share > 0 && lot() < share }
}
