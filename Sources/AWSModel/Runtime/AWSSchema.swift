/// How one structure looks on every wire, and what AWS accepts in it.
///
/// Made from a few lines of text, one for each member, when it is first used: text compiles in no time and is easy to
/// read in a diff. ``SchemaText`` says how a line is written.
public final class AWSSchema: Sendable {
  /// The structure's name in the service model.
  public let name: String
  public let members: [AWSMember]
  public let hasRequiredMembers: Bool
  /// Whether the service model has no structure here at all: the operation takes, or answers, nothing.
  public let isAbsent: Bool
  private let names: MemberIndex

  public init(_ name: String, _ lines: StaticString = "", _ types: [AWSTypeReference] = [], isAbsent: Bool = false) {
    self.name = name
    self.isAbsent = isAbsent
    var text = SchemaText(lines, types)
    members = text.members()
    hasRequiredMembers = members.contains(where: \.isRequired)
    names = MemberIndex(members.map(\.name))
  }

  /// The index of the member with that name in the service model, which is its name in JSON and CBOR.
  public func index(of name: UnsafeBufferPointer<UInt8>) -> Int? { names.find(name) }

  public func index(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { names.find($0) }
  }
}

/// One member of a structure.
public struct AWSMember: Sendable {
  /// The name in the service model, in JSON and in CBOR.
  public let name: String
  /// The element name in XML.
  public let xmlName: String
  /// The name of the parameter in a Query or EC2 request.
  public let queryName: String
  public let type: AWSType
  public let isRequired: Bool
  /// Whether the value must not be shown: passwords, user data, keys.
  public let isSensitive: Bool
  /// Whether a client fills the member, when it is empty, with a token that marks repetitions of the same call.
  public let isIdempotencyToken: Bool

  /// The name as AWS writes it in messages of its validation.
  var pathName: String { name.prefix(1).lowercased() + name.dropFirst() }
  /// Whether the validator need look at the value at all.
  var isConstrained: Bool { type.isConstrained }
}

/// The type of a member, of a list's elements, or of a map's keys and values.
public final class AWSType: Sendable {
  public enum Kind: UInt8, Sendable {
    case structure, list, map, string, blob, integer, long, boolean, float, double, timestamp, document
  }

  public let kind: Kind
  /// The least length, count or value that AWS accepts.
  public let min: Double?
  /// The greatest length, count or value that AWS accepts.
  public let max: Double?
  /// The regular expression that the whole text must match.
  public let pattern: String?
  let matcher: AWSPattern?
  /// The elements of a list, or the values of a map.
  public let element: AWSType?
  public let key: AWSType?
  /// The element name of a list's elements, or of a map's values, in Query requests and in XML.
  public let elementName: String
  public let keyName: String
  /// Whether a list or map stands in its structure without an element around it.
  public let isFlattened: Bool
  private let reference: AWSTypeReference?

  init(
    _ kind: Kind, min: Double? = nil, max: Double? = nil, pattern: String? = nil, element: AWSType? = nil,
    key: AWSType? = nil, elementName: String = "", keyName: String = "", isFlattened: Bool = false,
    reference: AWSTypeReference? = nil
  ) {
    self.kind = kind
    self.min = min
    self.max = max
    self.pattern = pattern
    matcher = pattern.flatMap { AWSPattern($0) }
    self.element = element
    self.key = key
    self.elementName = elementName
    self.keyName = keyName
    self.isFlattened = isFlattened
    self.reference = reference
  }

  var hasTextRules: Bool { min != nil || max != nil || matcher != nil || reference != nil }

  /// Whether anything in a value of this type can be wrong; structures may always hold something that is.
  var isConstrained: Bool {
    kind == .structure || hasTextRules || element?.isConstrained == true || key?.isConstrained == true
  }

  /// The schema of a structure.
  public var schema: AWSSchema? {
    guard case .shape(let shape)? = reference else { return nil }
    return shape.schema
  }

  /// The values that the service model lists for a string.
  public var enumeration: [String]? {
    guard case .enumeration(let type)? = reference else { return nil }
    return Self.rawValues(type)
  }

  private static func rawValues<Enumeration: AWSEnum>(_ type: Enumeration.Type) -> [String] {
    type.known.map(\.rawValue)
  }
}
