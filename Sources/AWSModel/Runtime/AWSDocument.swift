/// A value of no fixed shape, kept as the JSON text it is on the wire.
public struct AWSDocument: Sendable, Hashable {
  public var json: String
  public init(json: String) { self.json = json }
}
