/// Builds a tape, value by value. Shapes write themselves with it; decoders write what they read from the wire.
public struct AWSWriter {
  var nodes: [AWSNode] = []
  var bytes: [UInt8] = []

  public init() {}

  /// A writer with room for about `nodes` values and `bytes` of text.
  public init(reserving nodes: Int, bytes: Int) {
    self.nodes.reserveCapacity(nodes)
    self.bytes.reserveCapacity(bytes)
  }

  /// How many values stand on the tape so far.
  public var count: Int { nodes.count }

  /// Begins a structure, list or map; give the result to ``end(_:)`` when its children are written.
  public mutating func begin(_ kind: AWSNode.Kind, _ member: Int) -> Int {
    append(kind, member, 0)
    return nodes.count - 1
  }

  public mutating func end(_ start: Int) {
    nodes[start].next = UInt32(truncatingIfNeeded: nodes.count)
    var child = start + 1
    var count: UInt64 = 0
    while child < nodes.count {
      count += 1
      child = Int(nodes[child].next)
    }
    nodes[start].payload = count
  }

  public mutating func string(_ value: String, _ member: Int) {
    let start = bytes.count
    bytes.append(contentsOf: value.utf8)
    text(.string, member, start)
  }

  /// Text that is known to be valid UTF-8.
  public mutating func string(utf8 value: some Collection<UInt8>, _ member: Int) {
    let start = bytes.count
    bytes.append(contentsOf: value)
    text(.string, member, start)
  }

  public mutating func blob(_ value: some Collection<UInt8>, _ member: Int) {
    let start = bytes.count
    bytes.append(contentsOf: value)
    text(.blob, member, start)
  }

  public mutating func integer(_ value: Int, _ member: Int) {
    append(.integer, member, UInt64(bitPattern: Int64(value)))
  }

  public mutating func boolean(_ value: Bool, _ member: Int) { append(.boolean, member, value ? 1 : 0) }

  public mutating func number(_ value: Double, _ member: Int) { append(.number, member, value.bitPattern) }

  /// An instant, in seconds since 1 January 2001.
  public mutating func instant(_ value: Double, _ member: Int) { append(.instant, member, value.bitPattern) }

  public consuming func finish() -> AWSTape { AWSTape(nodes: nodes, bytes: bytes) }

  private mutating func text(_ kind: AWSNode.Kind, _ member: Int, _ start: Int) {
    append(kind, member, UInt64(start) << 32 | UInt64(bytes.count - start))
  }

  private mutating func append(_ kind: AWSNode.Kind, _ member: Int, _ payload: UInt64) {
    nodes.append(AWSNode(kind: kind, member: member, next: nodes.count + 1, payload: payload))
  }
}
