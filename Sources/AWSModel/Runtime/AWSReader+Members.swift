public import FoundationEssentials

// What generated shapes call, one for each type of member. Most are not generic: generic calls would take several
// times the code in every shape.
extension AWSReader {
  public mutating func readString(_ slot: inout String?) { slot = string() }
  public mutating func readInt(_ slot: inout Int?) { slot = integer() }
  public mutating func readBool(_ slot: inout Bool?) { slot = boolean() }
  public mutating func readDouble(_ slot: inout Double?) { slot = number() }
  public mutating func readDate(_ slot: inout Date?) { slot = date() }
  public mutating func readBlob(_ slot: inout [UInt8]?) { slot = blob() }
  public mutating func readDocument(_ slot: inout AWSDocument?) { slot = AWSDocument(json: string()) }

  public mutating func readStrings(_ slot: inout [String]?) { slot = list { $0.string() } }
  public mutating func readInts(_ slot: inout [Int]?) { slot = list { $0.integer() } }
  public mutating func readDoubles(_ slot: inout [Double]?) { slot = list { $0.number() } }
  public mutating func readDates(_ slot: inout [Date]?) { slot = list { $0.date() } }
  public mutating func readBlobs(_ slot: inout [[UInt8]]?) { slot = list { $0.blob() } }

  public mutating func readStringMap(_ slot: inout [String: String]?) { slot = map { $0.string() } }
  public mutating func readDoubleMap(_ slot: inout [String: Double]?) { slot = map { $0.number() } }

  public mutating func readShape<Shape: AWSShape>(_ slot: inout Shape?) { slot = .some(shape()) }
  public mutating func readShapes<Shape: AWSShape>(_ slot: inout [Shape]?) { slot = list { $0.shape() } }
  public mutating func readShapeMap<Shape: AWSShape>(_ slot: inout [String: Shape]?) { slot = map { $0.shape() } }
  public mutating func readShapeMaps<Shape: AWSShape>(_ slot: inout [[String: Shape]]?) {
    slot = list { $0.map { $0.shape() } }
  }
  public mutating func readShapesMap<Shape: AWSShape>(_ slot: inout [String: [Shape]]?) {
    slot = map { $0.list { $0.shape() } }
  }

  public mutating func readEnum<Value: AWSEnum>(_ slot: inout Value?) { slot = Value(rawValue: string()) }
  public mutating func readEnums<Value: AWSEnum>(_ slot: inout [Value]?) {
    slot = list { Value(rawValue: $0.string()) }
  }

  mutating func date() -> Date { Date(timeIntervalSinceReferenceDate: number()) }

  mutating func shape<Shape: AWSShape>() -> Shape {
    var shape = Shape()
    let end = enter(.structure)
    while position < end { shape.read(member, from: &self) }
    return shape
  }

  private mutating func list<Element>(_ element: (inout AWSReader) -> Element) -> [Element] {
    var list: [Element] = []
    list.reserveCapacity(count)
    let end = enter(.list)
    while position < end { list.append(element(&self)) }
    return list
  }

  private mutating func map<Element>(_ element: (inout AWSReader) -> Element) -> [String: Element] {
    var map: [String: Element] = [:]
    map.reserveCapacity(count / 2)
    let end = enter(.map)
    while position < end {
      let key = string()
      map[key] = element(&self)
    }
    return map
  }
}
