/// Walks a tape from front to back and gives out its values.
///
/// It never fails: what stands on a tape was checked against the schema when it was written. A value of another kind
/// than asked for, which only a tape of another schema can hold, reads as empty or zero.
public struct AWSReader {
  let tape: AWSTape
  /// The node that is read next.
  public private(set) var position = 0

  public init(_ tape: AWSTape) { self.tape = tape }

  /// The index of the member that is read next.
  public var member: Int { Int(tape.nodes[position].member) }
  /// The count of children of the value that is read next.
  public var count: Int { tape.nodes[position].count }

  /// Steps into a structure, list or map, and says where it ends; a value of another kind is stepped over.
  public mutating func enter(_ kind: AWSNode.Kind) -> Int {
    let node = tape.nodes[position]
    position = node.kind == kind ? position + 1 : Int(node.next)
    return Int(node.next)
  }

  public mutating func skip() { position = Int(tape.nodes[position].next) }

  public mutating func string() -> String {
    let node = take()
    return node.kind == .string ? tape.text(node) : ""
  }

  public mutating func blob() -> [UInt8] {
    let node = take()
    return node.kind == .blob ? Array(tape.bytes[tape.range(node)]) : []
  }

  public mutating func integer() -> Int {
    let node = take()
    return node.kind == .integer ? node.integer : 0
  }

  public mutating func boolean() -> Bool {
    let node = take()
    return node.kind == .boolean && node.boolean
  }

  public mutating func number() -> Double {
    let node = take()
    return node.kind == .number || node.kind == .instant ? node.number : 0
  }

  private mutating func take() -> AWSNode {
    let node = tape.nodes[position]
    position = Int(node.next)
    return node
  }
}
