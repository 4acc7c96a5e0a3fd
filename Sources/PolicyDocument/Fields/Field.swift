internal import ClusterModel

/// One key of an object of the configuration: what it means, what may stand there, and where it goes.
///
/// The parser and the JSON Schema are both made from these, and from nothing else.
struct Field<Root: Sendable>: Sendable {
  let key: String
  let shape: ValueShape
  let isRequired: Bool
  let doc: String
  /// Reads what stands there into the root; tells what is wrong otherwise.
  let read: @Sendable (DocumentNode, inout Root, inout Faults) -> Void
  /// What the root holds where the key is not given, as JSON.
  let defaultValue: @Sendable (Root) -> JSONText?

  init(
    _ key: String, _ shape: ValueShape, isRequired: Bool = false, _ doc: String,
    defaultValue: @escaping @Sendable (Root) -> JSONText? = { _ in nil },
    read: @escaping @Sendable (DocumentNode, inout Root, inout Faults) -> Void
  ) {
    self.key = key
    self.shape = shape
    self.isRequired = isRequired
    self.doc = doc
    self.defaultValue = defaultValue
    self.read = read
  }
}

typealias Place<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

extension Field {
  static func text(
    _ key: String, _ place: Place<Root, String>, _ rule: TextRule, isRequired: Bool = false, _ doc: String
  ) -> Self {
    Field(
      key, .text(rule), isRequired: isRequired, doc, defaultValue: { isRequired ? nil : .string($0[keyPath: place]) }
    ) {
      if let value = ScalarReading.text($0, rule, &$2) { $1[keyPath: place] = value }
    }
  }

  static func text(_ key: String, _ place: Place<Root, String?>, _ rule: TextRule, _ doc: String) -> Self {
    Field(key, .text(rule), doc) {
      if let value = ScalarReading.text($0, rule, &$2) { $1[keyPath: place] = value }
    }
  }

  static func choice<Value: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _ place: Place<Root, Value>, _ doc: String
  ) -> Self where Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return Field(key, .choice(words), doc, defaultValue: { .string($0[keyPath: place].rawValue) }) {
      guard let word = ScalarReading.choice($0, of: words, &$2), let value = Value(rawValue: word) else { return }
      $1[keyPath: place] = value
    }
  }

  static func flag(_ key: String, _ place: Place<Root, Bool>, _ doc: String) -> Self {
    Field(key, .flag, doc, defaultValue: { .bool($0[keyPath: place]) }) {
      if let value = ScalarReading.flag($0, &$2) { $1[keyPath: place] = value }
    }
  }

  static func integer(_ key: String, _ place: Place<Root, Int>, _ range: ClosedRange<Int>, _ doc: String) -> Self {
    Field(key, .integer(range), doc, defaultValue: { .integer($0[keyPath: place]) }) {
      if let value = ScalarReading.integer($0, in: range, &$2) { $1[keyPath: place] = value }
    }
  }

  static func percent(
    _ key: String, _ place: Place<Root, Double>, _ range: ClosedRange<Double>, _ doc: String
  ) -> Self {
    Field(key, .percent(range), doc, defaultValue: { .number($0[keyPath: place]) }) {
      if let value = ScalarReading.percent($0, in: range, &$2) { $1[keyPath: place] = value }
    }
  }

  static func allowance(
    _ key: String, _ place: Place<Root, Allowance>, isRequired: Bool = false, _ doc: String
  ) -> Self {
    Field(
      key, .allowance, isRequired: isRequired, doc,
      defaultValue: { isRequired ? nil : AllowanceText.json($0[keyPath: place]) }
    ) {
      if let value = ScalarReading.allowance($0, &$2) { $1[keyPath: place] = value }
    }
  }

  static func allowance(_ key: String, _ place: Place<Root, Allowance?>, _ doc: String) -> Self {
    Field(key, .allowance, doc) {
      if let value = ScalarReading.allowance($0, &$2) { $1[keyPath: place] = value }
    }
  }

  static func duration(
    _ key: String, _ place: Place<Root, Duration>, _ range: ClosedRange<Duration>, _ doc: String
  ) -> Self {
    Field(key, .duration(range), doc, defaultValue: { .string(DurationText.format($0[keyPath: place])) }) {
      if let value = ScalarReading.duration($0, in: range, &$2) { $1[keyPath: place] = value }
    }
  }

  static func duration(
    _ key: String, _ place: Place<Root, Duration?>, _ range: ClosedRange<Duration>, _ doc: String
  ) -> Self {
    Field(key, .duration(range), doc) {
      if let value = ScalarReading.duration($0, in: range, &$2) { $1[keyPath: place] = value }
    }
  }
}

enum AllowanceText {
  static func json(_ allowance: Allowance) -> JSONText {
    switch allowance {
    case .count(let count): .integer(count)
    case .percent(let percent): .string("\(percent == percent.rounded() ? String(Int(percent)) : String(percent))%")
    }
  }
}
