public import FoundationEssentials

/// Anything that can be a member of a shape: scalars, lists, maps, enumerations and shapes.
public protocol AWSValue: Sendable, Hashable {
  static func decode(from reader: inout AWSReader) -> Self
  func encode(to writer: inout AWSWriter, as member: Int)
  /// How a schema points to the type.
  static var reference: AWSTypeReference { get }
}

extension AWSValue {
  public static var reference: AWSTypeReference { .plain }
}

extension String: AWSValue {
  public static func decode(from reader: inout AWSReader) -> String { reader.string() }
  public func encode(to writer: inout AWSWriter, as member: Int) { writer.string(self, member) }
}

extension Int: AWSValue {
  public static func decode(from reader: inout AWSReader) -> Int { reader.integer() }
  public func encode(to writer: inout AWSWriter, as member: Int) { writer.integer(self, member) }
}

extension Bool: AWSValue {
  public static func decode(from reader: inout AWSReader) -> Bool { reader.boolean() }
  public func encode(to writer: inout AWSWriter, as member: Int) { writer.boolean(self, member) }
}

extension Double: AWSValue {
  public static func decode(from reader: inout AWSReader) -> Double { reader.number() }
  public func encode(to writer: inout AWSWriter, as member: Int) { writer.number(self, member) }
}

extension Date: AWSValue {
  public static func decode(from reader: inout AWSReader) -> Date {
    Date(timeIntervalSinceReferenceDate: reader.number())
  }
  public func encode(to writer: inout AWSWriter, as member: Int) {
    writer.instant(timeIntervalSinceReferenceDate, member)
  }
}

extension Array: AWSValue where Element: AWSValue {
  public static func decode(from reader: inout AWSReader) -> [Element] {
    var list: [Element] = []
    list.reserveCapacity(reader.count)
    let end = reader.enter(.list)
    while reader.position < end { list.append(Element.decode(from: &reader)) }
    return list
  }

  public func encode(to writer: inout AWSWriter, as member: Int) {
    let start = writer.begin(.list, member)
    for element in self { element.encode(to: &writer, as: 0) }
    writer.end(start)
  }
}

extension Dictionary: AWSValue where Key == String, Value: AWSValue {
  public static func decode(from reader: inout AWSReader) -> [String: Value] {
    var map: [String: Value] = [:]
    map.reserveCapacity(reader.count)
    let end = reader.enter(.map)
    while reader.position < end {
      let key = reader.string()
      map[key] = Value.decode(from: &reader)
    }
    return map
  }

  /// Entries are written in the order of their keys: a dictionary's own order differs from run to run.
  public func encode(to writer: inout AWSWriter, as member: Int) {
    let start = writer.begin(.map, member)
    for (key, value) in self.sorted(by: { $0.key < $1.key }) {
      writer.string(key, 0)
      value.encode(to: &writer, as: 0)
    }
    writer.end(start)
  }
}

/// A value of no fixed shape, kept as the JSON text it is on the wire.
public struct AWSDocument: AWSValue, CustomStringConvertible {
  public var json: String
  public init(json: String) { self.json = json }
  public var description: String { json }
  public static func decode(from reader: inout AWSReader) -> AWSDocument { AWSDocument(json: reader.string()) }
  public func encode(to writer: inout AWSWriter, as member: Int) { writer.string(json, member) }
}
