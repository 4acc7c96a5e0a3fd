/// Whether a name fits a pattern in which `*` stands for any run of characters.
public struct NamePattern: Sendable, Hashable, Codable {
  public let pattern: String

  public init(_ pattern: String) { self.pattern = pattern }

  public func matches(_ name: String) -> Bool { Wildcard(pattern, .stars).matches(name) }
}
