internal import AWSModel
internal import FoundationEssentials

/// A value that a document of the sandbox's state can hold.
protocol StateValue {
  /// The value as JSON; `null` leaves it out.
  var state: JSONValue { get }
  init(state: JSONValue, at place: String) throws(StateFault)
}

/// What is wrong with a document, and where in it.
public struct StateFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// For example `regions[0].ecs.clusters[0].services[2].desiredCount`.
  public var place: String
  public var message: String
  public var description: String { place.isEmpty ? message : "\(place): \(message)" }

  init(_ place: String, _ message: String) {
    self.place = place
    self.message = message
  }
}

extension Int: StateValue {
  var state: JSONValue { .integer(Int64(self)) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard case .integer(let number) = state else { throw StateFault(place, "is no whole number") }
    self = Int(number)
  }
}

extension FixedWidthInteger where Self: StateValue {
  var state: JSONValue { .integer(Int64(self)) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard case .integer(let number) = state, let value = Self(exactly: number) else {
      throw StateFault(place, "is no whole number in range")
    }
    self = value
  }
}

extension Int32: StateValue {}
extension UInt16: StateValue {}

extension Double: StateValue {
  var state: JSONValue { .number(self) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard let number = state.numeric else { throw StateFault(place, "is no number") }
    self = number
  }
}

extension Bool: StateValue {
  var state: JSONValue { .bool(self) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard case .bool(let value) = state else { throw StateFault(place, "is neither true nor false") }
    self = value
  }
}

extension String: StateValue {
  var state: JSONValue { .string(self) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard let text = state.text else { throw StateFault(place, "is no text") }
    self = text
  }
}

extension Optional: StateValue where Wrapped: StateValue {
  var state: JSONValue { self?.state ?? .null }

  init(state: JSONValue, at place: String) throws(StateFault) {
    self = state == .null ? nil : try Wrapped(state: state, at: place)
  }
}

extension Array: StateValue where Element: StateValue {
  var state: JSONValue { .array(map(\.state)) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard let elements = state.elements else { throw StateFault(place, "is no list") }
    self = []
    for (index, element) in elements.enumerated() {
      append(try Element(state: element, at: "\(place)[\(index)]"))
    }
  }
}

extension Set: StateValue where Element == String {
  var state: JSONValue { .strings(sorted()) }

  init(state: JSONValue, at place: String) throws(StateFault) { self = Set(try [String](state: state, at: place)) }
}

extension Dictionary: StateValue where Key == String, Value: StateValue {
  var state: JSONValue { .object(mapValues(\.state)) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard let members = state.members else { throw StateFault(place, "is no object") }
    self = [:]
    for (key, member) in members.sorted(by: { $0.key < $1.key }) {
      self[key] = try Value(state: member, at: "\(place).\(key)")
    }
  }
}

/// In microseconds.
extension Duration: StateValue {
  var state: JSONValue { .integer(wholeMicroseconds) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard case .integer(let number) = state else { throw StateFault(place, "is no number of microseconds") }
    self = .microseconds(number)
  }
}

extension JSONValue: StateValue {
  var state: JSONValue { self }
  init(state: JSONValue, at place: String) throws(StateFault) { self = state }
}

extension ResourceTags: StateValue {
  var state: JSONValue { byKey.state }

  init(state: JSONValue, at place: String) throws(StateFault) {
    self.init()
    for (key, value) in try [String: String](state: state, at: place) { self[key] = value }
  }
}

/// Enumerations by their names.
extension StateValue where Self: RawRepresentable, RawValue == String {
  var state: JSONValue { .string(rawValue) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard let value = Self(rawValue: try String(state: state, at: place)) else {
      throw StateFault(place, "\(state.text ?? "") is not known here")
    }
    self = value
  }
}

extension StateValue where Self: AWSEnum {
  var state: JSONValue { .string(rawValue) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    self.init(rawValue: try String(state: state, at: place))
  }
}

/// A structure of an API, as its own JSON.
struct ShapeState<Shape: AWSShape>: StateValue {
  var shape: Shape

  var state: JSONValue { ShapeJSON.value(of: shape) }

  init(_ shape: Shape) { self.shape = shape }

  init(state: JSONValue, at place: String) throws(StateFault) {
    shape = try ShapeJSON.shape(of: state, at: place)
  }
}

/// What says itself how it is coded.
struct CodedState<Value: Codable & Sendable>: StateValue {
  var value: Value

  var state: JSONValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = (try? encoder.encode(value)) ?? Data("null".utf8)
    return (try? JSONValue(json: String(decoding: data, as: UTF8.self))) ?? .null
  }

  init(_ value: Value) { self.value = value }

  init(state: JSONValue, at place: String) throws(StateFault) {
    do {
      value = try JSONDecoder().decode(Value.self, from: Data(state.json.utf8))
    } catch {
      throw StateFault(place, "does not fit: \(error)")
    }
  }
}
