/// A structure of an AWS API that can be read from and written to every wire protocol.
///
/// The schema says how each member is called on each wire and what AWS accepts in it. Reading and writing go through
/// one compact form, ``AWSTape``, so a shape knows nothing of JSON, XML or CBOR, and the codecs nothing of shapes.
/// Conformances are generated.
public protocol AWSShape: AWSValue, CustomDebugStringConvertible {
  /// The members, in the order of the service model; the index of a member is its position here.
  static var schema: AWSSchema { get }
  init()
  /// Reads the value at the reader's place into the member with that index.
  mutating func read(_ member: Int, from reader: inout AWSReader)
  /// Writes every member that is not nil.
  func write(to writer: inout AWSWriter)
}

extension AWSShape {
  public static func decode(from reader: inout AWSReader) -> Self {
    var shape = Self()
    let end = reader.enter(.structure)
    while reader.position < end { shape.read(reader.member, from: &reader) }
    return shape
  }

  public func encode(to writer: inout AWSWriter, as member: Int) {
    let start = writer.begin(.structure, member)
    write(to: &writer)
    writer.end(start)
  }

  public static var reference: AWSTypeReference { .structure(Self.self) }

  /// Two shapes are equal when their tapes are. Comparing member by member would be faster, but the code for it, in
  /// every shape, would take longer to compile than all the rest of them.
  public static func == (left: Self, right: Self) -> Bool { left.tape == right.tape }
  public func hash(into hasher: inout Hasher) { tape.hash(into: &hasher) }

  /// The shape as a tape: what the codecs serialise and the validator looks at.
  public var tape: AWSTape {
    var writer = AWSWriter()
    encode(to: &writer, as: 0)
    return writer.finish()
  }

  /// Reads a shape of this type from a tape that was made with this type's schema.
  public init(tape: AWSTape) {
    var reader = AWSReader(tape)
    self = Self.decode(from: &reader)
  }
}

/// A string enumeration of an AWS API. Values that this version does not know stay what they are.
public protocol AWSEnum: AWSValue, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
  /// Every value that the service model lists.
  static var known: [Self] { get }
  init(rawValue: String)
}

extension AWSEnum {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  public var description: String { rawValue }
  public static var reference: AWSTypeReference { .enumeration(Self.self) }

  public static func decode(from reader: inout AWSReader) -> Self { Self(rawValue: reader.string()) }
  public func encode(to writer: inout AWSWriter, as member: Int) { writer.string(rawValue, member) }

  /// The values of a list in one literal, separated by line ends.
  public static func values(_ lines: String) -> [Self] {
    lines.split(separator: "\n").map { Self(rawValue: String($0)) }
  }
}

/// What a schema points to: resolved only when used, so that recursive shapes need no special care.
public enum AWSTypeReference: Sendable {
  case structure(any AWSShape.Type)
  case enumeration(any AWSEnum.Type)
  /// Not a generated type: schemas spell it out.
  case plain
}
