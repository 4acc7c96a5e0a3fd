/// A member of a structure as documents have it: its name, and how it is read and written.
struct DocumentField<Root>: Sendable {
  let name: String
  let read: @Sendable (KeyedDecodingContainer<DocumentKey>, inout Root) throws -> Void
  let write: @Sendable (Root, inout KeyedEncodingContainer<DocumentKey>) throws -> Void
}

extension DocumentField {
  private typealias Key = DocumentKey
  /// Where in the structure it stands.
  typealias Place<Value> = any WritableKeyPath<Root, Value> & Sendable

  /// - Parameter rule: what a value must be, for messages; `holds` says whether one is.
  init<Value: Codable & Sendable>(
    _ name: String, _ path: Place<Value>, _ rule: String = "",
    where holds: @escaping @Sendable (Value) -> Bool = { _ in true }
  ) {
    self.init(
      name: name,
      read: { container, root in
        let value = try container.decode(Value.self, forKey: Key(name))
        guard holds(value) else {
          throw DecodingError.dataCorruptedError(
            forKey: Key(name), in: container, debugDescription: rule)
        }
        root[keyPath: path] = value
      },
      write: { root, container in try container.encode(root[keyPath: path], forKey: Key(name)) })
  }

  init(_ name: String, _ path: Place<Duration>) {
    self.init(
      name: name,
      read: { container, root in
        root[keyPath: path] = try container.decode(TimeText.self, forKey: Key(name)).duration
      },
      write: { root, container in try container.encode(TimeText(root[keyPath: path]), forKey: Key(name)) })
  }

  /// A structure within this one, of which what is left out stays as it was.
  init<Part: Sendable>(
    _ name: String, _ path: Place<Part>, of fields: DocumentFields<Part>
  ) {
    self.init(
      name: name,
      read: { container, root in
        try fields.read(try container.superDecoder(forKey: Key(name)), into: &root[keyPath: path])
      },
      write: { root, container in
        try fields.write(root[keyPath: path], to: container.superEncoder(forKey: Key(name)))
      })
  }

  static func share(_ name: String, _ path: Place<Double>) -> Self {
    Self(name, path, "a share is from 0 to 1") { (0...1).contains($0) }
  }

  static func amount(_ name: String, _ path: Place<Double>) -> Self {
    Self(name, path, "it is a number from 0 up") { $0 >= 0 && $0 <= 1e9 }
  }

  static func count(
    _ name: String, _ path: Place<Int>, from least: Int = 0
  ) -> Self {
    Self(name, path, "it is a whole number from \(least) up") { (least...1_000_000_000).contains($0) }
  }

  static func limit(
    _ name: String, _ path: Place<Int?>, from least: Int = 0
  ) -> Self {
    Self(name, path, "it is a whole number from \(least) up, or null for none") {
      $0.map { (least...1_000_000_000).contains($0) } ?? true
    }
  }
}

/// All members of a structure. What a document leaves out keeps its value; what it has beyond them is refused.
struct DocumentFields<Root>: Sendable {
  let all: [DocumentField<Root>]

  init(_ all: [DocumentField<Root>]) { self.all = all }

  var names: [String] { all.map(\.name) }

  func read(_ decoder: any Decoder, into root: inout Root) throws {
    try read(try decoder.members(of: names), into: &root)
  }

  func read(_ members: KeyedDecodingContainer<DocumentKey>, into root: inout Root) throws {
    for field in all where members.contains(DocumentKey(field.name)) { try field.read(members, &root) }
  }

  func write(_ root: Root, to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: DocumentKey.self)
    for field in all { try field.write(root, &members) }
  }
}
