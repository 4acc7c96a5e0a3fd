/// A structure of an AWS API that can be read from and written to every wire protocol.
///
/// The schema is shared and static; ``init(from:)`` and ``write(to:)`` are generated.
public protocol AWSShape: Sendable, Hashable {}

/// A string enumeration of an AWS API. Values that this version does not know stay what they are.
public protocol AWSEnum: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral
where RawValue == String {
  /// Every value that the service model lists.
  static var known: [Self] { get }
  init(rawValue: String)
}

extension AWSEnum {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}
