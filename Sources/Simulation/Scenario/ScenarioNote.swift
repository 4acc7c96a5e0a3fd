/// A line that tells those who watch a scenario what happens.
public struct ScenarioNote: Sendable, Hashable {
  public var at: Duration
  public var text: String

  public init(at: Duration, _ text: String) {
    self.at = at
    self.text = text
  }
}

extension ScenarioNote: Codable {
  private enum Key: String, CodingKey, CaseIterable { case at, text }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    self.init(at: try container.duration(.at), try container.decode(String.self, forKey: .text))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(ScenarioTime(at), forKey: .at)
    try container.encode(text, forKey: .text)
  }
}
