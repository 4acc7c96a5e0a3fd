/// The event buses of one Region.
final class EventBridgeWorld {
  unowned let region: Region
  var buses: [String: SimEventBus] = [:]
  /// ARNs of targets that cannot be reached for the moment.
  var unreachable: Set<String> = []
  private var made: UInt64 = 0
  /// Hear every event of AWS's own, rules or no rules.
  var hearers: [(String) -> Void] = []

  init(region: Region) {
    self.region = region
    buses["default"] = SimEventBus(name: "default", region: region)
  }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }

  var defaultBus: SimEventBus? { buses["default"] }

  /// Whether an enabled rule of the default bus could match events of this kind.
  func isHeard(source: String, detailType: String) -> Bool {
    !hearers.isEmpty || defaultBus?.candidates(source: source, detailType: detailType).isEmpty == false
  }

  /// Takes an event of AWS's own.
  func take(_ event: BusEvent) {
    guard let bus = defaultBus, isHeard(source: event.source, detailType: event.detailType) else { return }
    let envelope = EventEnvelope(
      id: region.random[.messages].uuid(), source: event.source, detailType: event.detailType,
      account: region.account, region: region.name, time: region.now, resources: event.resources,
      detail: event.detail)
    if !hearers.isEmpty {
      let text = envelope.json.json
      for hearer in hearers { hearer(text) }
    }
    dispatch(envelope, on: bus)
  }

  func dispatch(_ envelope: EventEnvelope, on bus: SimEventBus) {
    if bus.candidates(source: envelope.source, detailType: envelope.detailType).isEmpty { return }
    dispatch(envelope.json, on: bus, isForwarded: false)
  }

  /// Hands an event to the targets of every rule that matches it.
  func dispatch(_ event: JSONValue, on bus: SimEventBus, isForwarded: Bool) {
    let candidates = bus.candidates(
      source: event["source"]?.text ?? "", detailType: event["detail-type"]?.text ?? "")
    for rule in candidates where rule.pattern?.matches(event) == true {
      trigger(rule, with: event, isForwarded: isForwarded)
    }
  }
}

/// An event with what EventBridge puts around it.
struct EventEnvelope {
  var id: String
  var source: String
  var detailType: String
  var account: String
  var region: String
  var time: VirtualInstant
  var resources: [String]
  var detail: JSONValue

  /// The event as rules and targets see it.
  var json: JSONValue {
    [
      "version": "0", "id": .string(id), "detail-type": .string(detailType), "source": .string(source),
      "account": .string(account), "time": .string(time.iso8601), "region": .string(region),
      "resources": .strings(resources), "detail": detail,
    ]
  }
}
