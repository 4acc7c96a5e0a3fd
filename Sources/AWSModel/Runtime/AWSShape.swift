/// A structure of an AWS API that can be read from and written to every wire protocol.
///
/// The schema says how each member is called on each wire and what AWS accepts in it. Reading and writing go through
/// one compact form, ``AWSTape``, so a shape knows nothing of JSON, XML or CBOR, and the codecs nothing of shapes.
/// Conformances are generated.
public protocol AWSShape: Sendable, Hashable {
  /// The members, in the order of the service model; the index of a member is its position here.
  static var schema: AWSSchema { get }
  init()
  /// Reads the value at the reader's place into the member with that index.
  mutating func read(_ member: Int, from reader: inout AWSReader)
  /// Writes every member that is not nil.
  func write(to writer: inout AWSWriter)
}

extension AWSShape {
  /// Two shapes are equal when their tapes are. Comparing member by member would be faster, but the code for it, in
  /// every shape, would take longer to compile than all the rest of them.
  public static func == (left: Self, right: Self) -> Bool { left.tape == right.tape }
  public func hash(into hasher: inout Hasher) { tape.hash(into: &hasher) }

  /// The shape as a tape: what the codecs serialise and the validator looks at.
  public var tape: AWSTape {
    var writer = AWSWriter()
    writer.shape(self, 0)
    return writer.finish()
  }

  /// Reads a shape of this type from a tape that was made with this type's schema.
  public init(tape: AWSTape) {
    var reader = AWSReader(tape)
    self = reader.shape()
  }
}

/// A string enumeration of an AWS API. Values that this version does not know stay what they are.
public protocol AWSEnum: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// Every value that the service model lists.
  static var known: [Self] { get }
  var rawValue: String { get }
  init(rawValue: String)
}

extension AWSEnum {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  public var description: String { rawValue }

  /// The values of a list in one literal, separated by line ends.
  public static func values(_ lines: String) -> [Self] {
    lines.split(separator: "\n").map { Self(rawValue: String($0)) }
  }
}

/// A generated type in the list of types of a schema: resolved only when used, so that recursive shapes need no care.
public enum AWSTypeReference: Sendable {
  case shape(any AWSShape.Type)
  case enumeration(any AWSEnum.Type)
}
