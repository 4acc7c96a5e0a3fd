/// What contradicts itself in a scenario: names that are used twice, and events about what is not there; with the place.
struct ScenarioInconsistency {
  let path: [ScenarioPlace]
  let message: String

  init(_ message: String, at path: ScenarioPlace...) {
    self.message = message
    self.path = path
  }

  func error(_ root: [any CodingKey]) -> DecodingError {
    .dataCorrupted(.init(codingPath: root + path, debugDescription: message))
  }
}

/// A step of the way to a place of a document: a key, or a place in a list.
struct ScenarioPlace: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
  init(intValue: Int) { (stringValue, self.intValue) = ("Index \(intValue)", intValue) }

  static func key(_ name: String) -> Self { Self(stringValue: name) }
  static func index(_ number: Int) -> Self { Self(intValue: number) }
}

extension Scenario {
  var inconsistency: ScenarioInconsistency? {
    if groups.isEmpty { return .init("a scenario needs a group", at: .key("groups")) }
    if duration <= .zero { return .init("a scenario must last some time", at: .key("duration")) }
    if let index = Self.secondOfSame(groups.map(\.name)) {
      return .init("two groups are called '\(groups[index].name)'", at: .key("groups"), .index(index), .key("name"))
    }
    let names = services.map(\.name) + jobs.map(\.name)
    if let index = Self.secondOfSame(names) {
      let place = index < services.count ? ("services", index) : ("jobs", index - services.count)
      return .init(
        "two services or jobs are called '\(names[index])'", at: .key(place.0), .index(place.1), .key("name"))
    }
    for (index, event) in events.enumerated() {
      guard let message = strangers(event.happening) else { continue }
      return .init(message, at: .key("events"), .index(index), .key(event.happening.name))
    }
    return nil
  }

  /// What an event is about and what is not there.
  private func strangers(_ happening: Happening) -> String? {
    switch happening {
    case .deploy(let service) where !services.contains { $0.name == service }:
      "an event deploys the service '\(service)', which is not among the services"
    case .setBounds(let group, _) where !groups.contains { $0.name == group }:
      "an event sets the bounds of the group '\(group)', which is not among the groups"
    case .setDesired(let group, _) where !groups.contains { $0.name == group }:
      "an event sets the capacity of the group '\(group)', which is not among the groups"
    case .refresh(let group), .suspend(let group, _), .removeHook(let group):
      groups.contains { $0.name == group }
        ? nil : "an event is about the group '\(group)', which is not among the groups"
    default: nil
    }
  }

  private static func secondOfSame(_ names: [String]) -> Int? {
    var seen: Set<String> = []
    return names.firstIndex { !seen.insert($0).inserted }
  }
}
