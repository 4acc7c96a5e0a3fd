/// The fields of one object of the configuration, and the rules that hold between them.
struct ObjectTable<Root: Sendable>: Sendable {
  /// What the object is, for messages: `a cluster`, `'scaleIn'`.
  let name: String
  let fields: [Field<Root>]
  let exactlyOneOf: [String]
  /// Rules between fields; told where each key that was given stands.
  let check: @Sendable (Root, Marks, inout Faults) -> Void

  /// Where an object and the values of its keys stand.
  struct Marks {
    let object: DocumentMark
    let values: [String: DocumentMark]

    /// Where the value of a key stands; the object itself where the key is not given.
    subscript(key: String) -> DocumentMark { values[key] ?? object }

    func has(_ key: String) -> Bool { values[key] != nil }
  }

  init(
    _ name: String, exactlyOneOf: [String] = [], _ fields: [Field<Root>],
    check: @escaping @Sendable (Root, Marks, inout Faults) -> Void = { _, _, _ in }
  ) {
    self.name = name
    self.exactlyOneOf = exactlyOneOf
    self.fields = fields
    self.check = check
  }

  /// Reads an object into `root`. Answers false where it is no object at all.
  @discardableResult
  func read(_ node: DocumentNode, into root: inout Root, _ faults: inout Faults) -> Bool {
    guard case .mapping(let entries, let mark) = node else {
      faults.add(node.mark, "\(name) is a mapping of \(keys.joined(separator: ", ")), not \(node.description)")
      return false
    }
    var marks: [String: DocumentMark] = [:]
    for entry in entries {
      guard let field = fields.first(where: { $0.key == entry.key }) else {
        faults.add(entry.mark, unknown(entry.key))
        continue
      }
      if marks.updateValue(entry.value.mark, forKey: entry.key) != nil {
        faults.add(entry.mark, "'\(entry.key)' is given twice")
      } else if entry.value.isNull {
        faults.add(entry.mark, "'\(entry.key)' has no value: give it one, or leave the key out")
      } else {
        field.read(entry.value, &root, &faults)
      }
    }
    for field in fields where field.isRequired && marks[field.key] == nil {
      faults.add(mark, "\(name) needs '\(field.key)'")
    }
    checkAlternatives(marks, at: mark, &faults)
    check(root, Marks(object: mark, values: marks), &faults)
    return true
  }

  private func checkAlternatives(_ given: [String: DocumentMark], at mark: DocumentMark, _ faults: inout Faults) {
    guard !exactlyOneOf.isEmpty else { return }
    let count = exactlyOneOf.count { given[$0] != nil }
    let names = exactlyOneOf.map { "'\($0)'" }.joined(separator: " or ")
    if count == 0 { faults.add(mark, "\(name) needs \(names)") }
    if count > 1 { faults.add(mark, "\(name) has \(names), not both") }
  }

  private var keys: [String] { fields.map(\.key) }

  private func unknown(_ key: String) -> String {
    let hint = NearestWord.hint(keys, to: key)
    let rest = hint.isEmpty ? "; it has \(keys.joined(separator: ", "))" : hint
    return "unknown key '\(DocumentNode.shortened(key))' in \(name)\(rest)"
  }

  /// - Parameter defaults: the object where nothing is given; nil leaves the defaults out.
  func shape(defaults: Root?) -> ObjectShape {
    ObjectShape(
      members: fields.map { field in
        ObjectShape.Member(
          key: field.key, shape: field.shape, isRequired: field.isRequired, doc: field.doc,
          defaultValue: defaults.flatMap(field.defaultValue))
      },
      exactlyOneOf: exactlyOneOf)
  }
}

extension Field {
  /// An object within the object.
  static func object<Value: Sendable>(
    _ key: String, _ place: Place<Root, Value>, _ table: ObjectTable<Value>, defaults: Value, _ doc: String
  ) -> Self {
    Field(key, .object(table.shape(defaults: defaults)), doc) { table.read($0, into: &$1[keyPath: place], &$2) }
  }

  /// A list of objects, each read into a draft of its own and turned into what the root holds.
  static func objects<Draft: Sendable, Value: Sendable>(
    _ key: String, _ place: Place<Root, [Value]>, _ table: ObjectTable<Draft>, draft: Draft, isRequired: Bool = false,
    minimum: Int = 0, _ doc: String, make: @escaping @Sendable (Draft) -> Value?
  ) -> Self {
    Field(key, .list(.object(table.shape(defaults: draft)), minimum: minimum), isRequired: isRequired, doc) {
      guard let items = ListReading.items($0, of: key, minimum: minimum, &$2) else { return }
      $1[keyPath: place] = []
      for item in items {
        var value = draft
        if table.read(item, into: &value, &$2), let made = make(value) { $1[keyPath: place].append(made) }
      }
    }
  }

  /// A list of texts.
  static func texts(
    _ key: String, _ place: Place<Root, [String]>, _ rule: TextRule, minimum: Int = 0, _ doc: String
  ) -> Self {
    Field(key, .list(.text(rule), minimum: minimum), doc) {
      guard let items = ListReading.items($0, of: key, minimum: minimum, &$2) else { return }
      var faults = $2
      $1[keyPath: place] = items.compactMap { ScalarReading.text($0, rule, &faults) }
      $2 = faults
    }
  }

  /// A list of words of an enumeration.
  static func choices<Value: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _ place: Place<Root, [Value]>, isRequired: Bool = false, minimum: Int = 0, _ doc: String
  ) -> Self where Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return Field(key, .list(.choice(words), minimum: minimum), isRequired: isRequired, doc) {
      guard let items = ListReading.items($0, of: key, minimum: minimum, &$2) else { return }
      var faults = $2
      $1[keyPath: place] = items.compactMap { item in
        ScalarReading.choice(item, of: words, &faults).flatMap(Value.init(rawValue:))
      }
      $2 = faults
    }
  }
}

enum ListReading {
  private static let maximum = 10_000

  static func items(
    _ node: DocumentNode, of key: String, minimum: Int, _ faults: inout Faults
  ) -> [DocumentNode]? {
    guard case .list(let items, let mark) = node else {
      faults.add(node.mark, "'\(key)' is a list, not \(node.description): write [\(sample(node))]")
      return nil
    }
    if items.count < minimum { faults.add(mark, "'\(key)' is empty: give it at least \(minimum), or leave it out") }
    if items.count > maximum { faults.add(mark, "'\(key)' has \(items.count) items, \(maximum) is the most") }
    return items.count <= maximum ? items : nil
  }

  private static func sample(_ node: DocumentNode) -> String {
    ScalarReading.word(node).map(DocumentNode.shortened) ?? "…"
  }
}
