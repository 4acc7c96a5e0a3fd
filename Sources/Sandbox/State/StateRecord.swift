internal import AWSModel

/// One object of a document, read or written: the same lines serve both, so that what is written is what is read.
///
/// What a document leaves out keeps the value that a new object has: a document written by hand needs to say only what
/// matters. A member that nothing reads is a fault.
final class StateRecord {
  let isReading: Bool
  /// Where in the document it stands.
  let place: String
  private(set) var members: [String: JSONValue]
  private var read: Set<String> = []

  /// A record to write into.
  init() {
    isReading = false
    place = ""
    members = [:]
  }

  init(reading json: JSONValue, at place: String) throws(StateFault) {
    guard let members = json.members else { throw StateFault(place, "is no object") }
    isReading = true
    self.place = place
    self.members = members
  }

  var json: JSONValue { .object(members) }

  func callAsFunction<Value: StateValue>(_ key: String, _ value: inout Value) throws(StateFault) {
    if isReading {
      if let json = found(key) { value = try Value(state: json, at: within(key)) }
    } else {
      put(key, value)
    }
  }

  func shape<Shape: AWSShape>(_ key: String, _ shape: inout Shape) throws(StateFault) {
    var state = ShapeState(shape)
    try self(key, &state)
    shape = state.shape
  }

  func shape<Shape: AWSShape>(_ key: String, _ shape: inout Shape?) throws(StateFault) {
    var state = shape.map(ShapeState.init)
    try self(key, &state)
    shape = state?.shape
  }

  func shapes<Shape: AWSShape>(_ key: String, _ shapes: inout [Shape]) throws(StateFault) {
    var states = shapes.map(ShapeState.init)
    try self(key, &states)
    shapes = states.map(\.shape)
  }

  func coded<Value: Codable & Sendable>(_ key: String, _ value: inout Value) throws(StateFault) {
    var state = CodedState(value)
    try self(key, &state)
    value = state.value
  }

  func coded<Value: Codable & Sendable>(_ key: String, _ value: inout Value?) throws(StateFault) {
    var state = value.map(CodedState.init)
    try self(key, &state)
    value = state?.value
  }

  /// Writes a value that is fixed once made; see ``take(_:)`` for the other way.
  func put<Value: StateValue>(_ key: String, _ value: Value) {
    if isReading { return }
    let json = value.state
    if json != .null { members[key] = json }
  }

  /// Reads a value that must be there.
  func take<Value: StateValue>(_ key: String, _ type: Value.Type = Value.self) throws(StateFault) -> Value {
    guard let json = found(key) else { throw StateFault(place, "`\(key)` is missing") }
    return try Value(state: json, at: within(key))
  }

  /// Reads a value that may be left out.
  func takeIfPresent<Value: StateValue>(
    _ key: String, _ type: Value.Type = Value.self
  ) throws(StateFault) -> Value? {
    guard let json = found(key), json != .null else { return nil }
    return try Value(state: json, at: within(key))
  }

  /// A list of objects: each that is there is written; each that is read is made first, then filled.
  func each<Member>(
    _ key: String, _ present: some Sequence<Member>, make: (StateRecord) throws(StateFault) -> Member,
    _ fields: (Member, StateRecord) throws(StateFault) -> Void
  ) throws(StateFault) {
    guard isReading else {
      var list: [JSONValue] = []
      for member in present {
        let record = StateRecord()
        try fields(member, record)
        list.append(record.json)
      }
      if !list.isEmpty { members[key] = .array(list) }
      return
    }
    guard let json = found(key) else { return }
    guard let elements = json.elements else { throw StateFault(within(key), "is no list") }
    for (index, element) in elements.enumerated() {
      let record = try StateRecord(reading: element, at: "\(within(key))[\(index)]")
      try fields(try make(record), record)
      try record.finish()
    }
  }

  /// An object within this one.
  func part(_ key: String, _ fields: (StateRecord) throws(StateFault) -> Void) throws(StateFault) {
    guard isReading else {
      let record = StateRecord()
      try fields(record)
      if !record.members.isEmpty { members[key] = record.json }
      return
    }
    guard let json = found(key) else { return }
    let record = try StateRecord(reading: json, at: within(key))
    try fields(record)
    try record.finish()
  }

  /// Takes over what another record says.
  func adopt(_ other: StateRecord) { members = other.members }

  /// Refuses members that nothing has read.
  func finish() throws(StateFault) {
    let unknown = members.keys.filter { !read.contains($0) }.sorted()
    if let first = unknown.first { throw StateFault(place, "`\(first)` means nothing here") }
  }

  func fault(_ message: String) -> StateFault { StateFault(place, message) }

  private func found(_ key: String) -> JSONValue? {
    read.insert(key)
    return members[key]
  }

  private func within(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}

/// A structure whose members are all told in one list, for reading and for writing.
protocol StateFields: StateValue {
  /// What a document's members are read into.
  static var blank: Self { get }
  mutating func fields(_ record: StateRecord) throws(StateFault)
}

extension StateFields {
  var state: JSONValue {
    let record = StateRecord()
    var copy = self
    // Writing never fails: only what is read can be wrong.
    try? copy.fields(record)
    return record.json
  }

  init(state: JSONValue, at place: String) throws(StateFault) {
    self = Self.blank
    let record = try StateRecord(reading: state, at: place)
    try fields(record)
    try record.finish()
  }
}
