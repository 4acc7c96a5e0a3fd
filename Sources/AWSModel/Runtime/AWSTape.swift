/// A value of an AWS API in flat form: nodes in document order, text and bytes in one buffer beside them.
///
/// Decoders write it while they read the wire, guided by a schema, so every node already has the type that the schema
/// demands; shapes are read from it and written to it. Nothing in it points anywhere: it is two arrays.
public struct AWSTape: Sendable, Hashable {
  public internal(set) var nodes: [AWSNode]
  public internal(set) var bytes: [UInt8]

  /// The bytes of a string, blob or document node.
  @inlinable
  public func range(_ node: AWSNode) -> Range<Int> {
    let start = Int(truncatingIfNeeded: node.payload >> 32)
    return start..<start + Int(truncatingIfNeeded: node.payload & 0xFFFF_FFFF)
  }

  /// The text of a string node. Text on a tape is valid UTF-8.
  public func text(_ node: AWSNode) -> String { String(decoding: bytes[range(node)], as: UTF8.self) }
}

/// One value on a tape.
public struct AWSNode: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, Hashable {
    /// Children: the members that are present, each with its index.
    case structure
    /// Children: the elements.
    case list
    /// Children: key and value in turn.
    case map
    case string
    case blob
    case integer
    case boolean
    /// A floating-point number.
    case number
    /// Seconds since 1 January 2001, as `Date` counts.
    case instant
  }

  public let kind: Kind
  /// The index of the member that this is the value of; zero inside lists and maps.
  public let member: UInt16
  /// The index of the first node behind this one and its children.
  public internal(set) var next: UInt32
  /// Bits of the number, place and length of the bytes, or the count of the children.
  public internal(set) var payload: UInt64

  @usableFromInline
  init(kind: Kind, member: Int, next: Int, payload: UInt64) {
    self.kind = kind
    self.member = UInt16(truncatingIfNeeded: member)
    self.next = UInt32(truncatingIfNeeded: next)
    self.payload = payload
  }

  public var integer: Int { Int(truncatingIfNeeded: payload) }
  public var number: Double { Double(bitPattern: payload) }
  public var boolean: Bool { payload != 0 }
  /// Elements of a list, members present in a structure, or keys plus values of a map.
  public var count: Int { Int(truncatingIfNeeded: payload) }
}
