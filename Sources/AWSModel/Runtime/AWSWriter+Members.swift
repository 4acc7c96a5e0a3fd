public import FoundationEssentials

// What generated shapes call, one for each type of member. Nil writes nothing; an empty list writes an empty list.
extension AWSWriter {
  public mutating func writeString(_ member: Int, _ value: String?) {
    if let value { string(value, member) }
  }

  public mutating func writeInt(_ member: Int, _ value: Int?) {
    if let value { integer(value, member) }
  }

  public mutating func writeBool(_ member: Int, _ value: Bool?) {
    if let value { boolean(value, member) }
  }

  public mutating func writeDouble(_ member: Int, _ value: Double?) {
    if let value { number(value, member) }
  }

  public mutating func writeDate(_ member: Int, _ value: Date?) {
    if let value { instant(value.timeIntervalSinceReferenceDate, member) }
  }

  public mutating func writeBlob(_ member: Int, _ value: [UInt8]?) {
    if let value { blob(value, member) }
  }

  public mutating func writeDocument(_ member: Int, _ value: AWSDocument?) {
    if let value { string(value.json, member) }
  }

  public mutating func writeStrings(_ member: Int, _ value: [String]?) { list(member, value) { $0.string($1, 0) } }
  public mutating func writeInts(_ member: Int, _ value: [Int]?) { list(member, value) { $0.integer($1, 0) } }
  public mutating func writeDoubles(_ member: Int, _ value: [Double]?) { list(member, value) { $0.number($1, 0) } }
  public mutating func writeDates(_ member: Int, _ value: [Date]?) {
    list(member, value) { $0.instant($1.timeIntervalSinceReferenceDate, 0) }
  }
  public mutating func writeBlobs(_ member: Int, _ value: [[UInt8]]?) { list(member, value) { $0.blob($1, 0) } }

  public mutating func writeStringMap(_ member: Int, _ value: [String: String]?) {
    map(member, value) { $0.string($1, 0) }
  }

  public mutating func writeDoubleMap(_ member: Int, _ value: [String: Double]?) {
    map(member, value) { $0.number($1, 0) }
  }

  public mutating func writeShape<Shape: AWSShape>(_ member: Int, _ value: Shape?) {
    if let value { shape(value, member) }
  }

  public mutating func writeShapes<Shape: AWSShape>(_ member: Int, _ value: [Shape]?) {
    list(member, value) { $0.shape($1, 0) }
  }

  public mutating func writeShapeMap<Shape: AWSShape>(_ member: Int, _ value: [String: Shape]?) {
    map(member, value) { $0.shape($1, 0) }
  }

  public mutating func writeShapeMaps<Shape: AWSShape>(_ member: Int, _ value: [[String: Shape]]?) {
    list(member, value) { $0.writeShapeMap(0, $1) }
  }

  public mutating func writeShapesMap<Shape: AWSShape>(_ member: Int, _ value: [String: [Shape]]?) {
    map(member, value) { $0.writeShapes(0, $1) }
  }

  public mutating func writeEnum<Value: AWSEnum>(_ member: Int, _ value: Value?) {
    if let value { string(value.rawValue, member) }
  }

  public mutating func writeEnums<Value: AWSEnum>(_ member: Int, _ value: [Value]?) {
    list(member, value) { $0.string($1.rawValue, 0) }
  }

  mutating func shape<Shape: AWSShape>(_ value: Shape, _ member: Int) {
    let start = begin(.structure, member)
    value.write(to: &self)
    end(start)
  }

  private mutating func list<Element>(
    _ member: Int, _ value: [Element]?, _ element: (inout AWSWriter, Element) -> Void
  ) {
    guard let value else { return }
    let start = begin(.list, member)
    for item in value { element(&self, item) }
    end(start)
  }

  /// Entries are written in the order of their keys: a dictionary's own order differs from run to run.
  private mutating func map<Element>(
    _ member: Int, _ value: [String: Element]?, _ element: (inout AWSWriter, Element) -> Void
  ) {
    guard let value else { return }
    let start = begin(.map, member)
    for (key, item) in value.sorted(by: { $0.key < $1.key }) {
      string(key, 0)
      element(&self, item)
    }
    end(start)
  }
}
